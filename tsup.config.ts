import { rmSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { esbuildPlugins } from './scripts/rules-only.mjs';

// Several configurations build at once, so none of them may clean: one would delete what another has written.
rmSync('dist', { recursive: true, force: true });

const shared: Options = {
  target: 'es2022',
  sourcemap: false,
  clean: false,
  esbuildPlugins,
  // tsup hands the declaration build a `baseUrl`, which TypeScript 6 calls deprecated.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
};

export default defineConfig([
  {
    ...shared,
    entry: { index: 'src/index.ts', html: 'src/page/html.ts', render: 'src/render/index.ts', export: 'src/export/index.ts' },
    format: ['esm', 'cjs'],
    platform: 'neutral',
    splitting: true,
    treeshake: true,
  },
  {
    ...shared,
    entry: { cli: 'src/cli/main.ts', 'cli-worker': 'src/cli/worker.ts' },
    format: ['esm'],
    platform: 'node',
    // The command imports the library by its public name, so the bin stays small and both share one copy.
    external: [/^copydesk/],
    dts: false,
  },
  {
    ...shared,
    entry: { copydesk: 'src/browser.ts' },
    format: ['iife'],
    globalName: 'copydesk',
    platform: 'browser',
    minify: true,
    noExternal: [/.*/],
    dts: false,
  },
]);
