import { mergeConfig } from 'vitest/config';
import base from '../vitest.config.js';

// The tests that say what is right, without the properties: those would find most mutants by chance, slowly, and say little of why.
export default mergeConfig(base, {
  test: {
    // Every mutant runs beside others, and instrumented code is slow.
    testTimeout: 120_000,
    exclude: ['test/laws/**', 'test/cli/**', 'test/scripts/**', 'test/render/**', '.doctest/**', 'node_modules/**'],
  },
});
