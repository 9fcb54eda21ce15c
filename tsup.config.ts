import { existsSync, rmSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

// Several configurations build at once, so none of them may clean: one would delete what another has written.
rmSync('dist', { recursive: true, force: true });

const shared: Options = {
  target: 'es2022',
  sourcemap: false,
  clean: false,
  // tsup hands the declaration build a `baseUrl`, which TypeScript 6 calls deprecated.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
};

const present = (entries: Record<string, string>): Record<string, string> => Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file)));

const configs: Options[] = [
  {
    ...shared,
    entry: present({ index: 'src/index.ts', html: 'src/page/html.ts', render: 'src/render/index.ts' }),
    format: ['esm', 'cjs'],
    platform: 'neutral',
    splitting: true,
    treeshake: true,
  },
  {
    ...shared,
    entry: present({ cli: 'src/cli/main.ts' }),
    format: ['esm'],
    platform: 'node',
    // The command imports the library by its public name, so the bin stays small and both share one copy.
    external: [/^copydesk/],
    dts: false,
  },
  {
    ...shared,
    entry: present({ copydesk: 'src/browser.ts' }),
    format: ['iife'],
    globalName: 'copydesk',
    platform: 'browser',
    minify: true,
    noExternal: [/.*/],
    dts: false,
  },
];

export default defineConfig(configs.filter((config) => Object.keys(config.entry ?? {}).length > 0));
