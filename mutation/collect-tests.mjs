// Stands in for Vitest: keeps the tests for runner.mjs, which runs them one by one. Left out are the tests of growth, which are slow
// and tell a slow answer from a fast one, not a wrong one from a right one.
import { format } from 'node:util';
import { JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';
import * as chai from 'chai';

for (const matchers of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(matchers);

const GROWTH = /linear|in proportion|over and over|agrees with the engine/;
/** What the runner reads: a list of `{ name, run }`. */
const tests = globalThis.copydeskTests;
/** The descriptions around the test that is being named. */
const around = [];

function inEach(make) {
  return (cases) => (name, run) => {
    for (const [i, one] of cases.entries()) {
      const values = Array.isArray(one) ? one : [one];
      // The number keeps cases apart that are named alike.
      make(`${format(name, ...values)} (${i})`, () => run(...values));
    }
  };
}

export function describe(name, define) {
  if (GROWTH.test(name)) return;
  around.push(name);
  define();
  around.pop();
}

export function it(name, run) {
  if (!GROWTH.test(name)) tests.push({ name: [...around, name].join(' > '), run });
}

it.each = inEach(it);
describe.each = inEach(describe);
export const test = it;
export const expect = chai.expect;
