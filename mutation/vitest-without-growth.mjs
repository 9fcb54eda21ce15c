// Vitest without the tests of growth, which are slow and tell a slow answer from a fast one, not a wrong one from a right one.
import { describe as describeAll, it as itAll } from 'vitest';

export * from 'vitest';

const GROWTH = /linear|in proportion|over and over|agrees with the engine/;

function sifted(make) {
  const some = (name, ...rest) => (GROWTH.test(name) ? make.skip(name, ...rest) : make(name, ...rest));
  some.each =
    (...cases) =>
    (name, ...rest) =>
      GROWTH.test(name) ? undefined : make.each(...cases)(name, ...rest);
  return some;
}

export const it = sifted(itAll);
export const describe = sifted(describeAll);
