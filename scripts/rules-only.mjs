// The switch that leaves the tagger's weights out: with COPYDESK_RULES_ONLY=1 in the environment, whatever imports them gets
// src/quotes/no-weights.ts instead, in the build and in the tests.
//   COPYDESK_RULES_ONLY=1 npm run build
//   COPYDESK_RULES_ONLY=1 npm test
import { fileURLToPath } from 'node:url';

const rulesOnly = process.env.COPYDESK_RULES_ONLY === '1';
const file = (name) => fileURLToPath(new URL(`../src/quotes/${name}.ts`, import.meta.url));
const isWeights = (path, importer) => path === './weights.js' && importer === file('attribution');

/** The switch for tsup. */
export const esbuildPlugins = rulesOnly
  ? [
      {
        name: 'rules-only',
        setup: (build) =>
          build.onResolve({ filter: /^\.\/weights\.js$/ }, ({ path, importer }) => (isWeights(path, importer) ? { path: file('no-weights') } : null)),
      },
    ]
  : [];

/** The switch for vitest. */
export const vitePlugins = rulesOnly
  ? [{ name: 'rules-only', enforce: 'pre', resolveId: (path, importer) => (isWeights(path, importer) ? file('no-weights') : null) }]
  : [];
