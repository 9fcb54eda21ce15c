import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { writeDocTests } from './scripts/doc-tests.mjs';
import { vitePlugins } from './scripts/rules-only.mjs';

writeDocTests();

const source = (path: string): string => fileURLToPath(new URL(`src/${path}`, import.meta.url));

export default defineConfig({
  plugins: vitePlugins,
  resolve: {
    alias: [
      { find: /^copydesk$/, replacement: source('index.ts') },
      { find: /^copydesk\/html$/, replacement: source('page/html.ts') },
      { find: /^copydesk\/render$/, replacement: source('render/index.ts') },
      { find: /^copydesk\/export$/, replacement: source('export/index.ts') },
    ],
  },
  test: {
    include: ['test/**/*.test.ts', '.doctest/**/*.test.ts'],
    // A missing or different expected file is a failure; only `UPDATE=1 npm test` writes it.
    update: process.env['UPDATE'] === '1' ? 'all' : 'none',
    testTimeout: 20_000,
    coverage: {
      include: ['src/**/*.ts'],
      exclude: ['src/lexicon/**', 'src/language/unicode.ts', 'src/**/weights.ts', 'src/model.ts', 'src/browser.ts'],
      reporter: ['text', 'html'],
    },
  },
});
