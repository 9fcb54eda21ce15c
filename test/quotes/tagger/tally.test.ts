import { describe, expect, it } from 'vitest';
import { readClauses } from '../../../src/quotes/clauses.js';
import { CUE_FEATURES, cueFeatures, viewFromCue } from '../../../src/quotes/tagger/cue-features.js';
import type { Model } from '../../../src/quotes/tagger/model.js';
import { featureList, type Tally, type WeightTally, weightTally } from '../../../src/quotes/tagger/tally.js';
import { nearestCues, TOKEN_FEATURES, tokenFeatures } from '../../../src/quotes/tagger/token-features.js';
import { BUCKETS, type Window } from '../../../src/quotes/tagger/window.js';
import { strengthsOf, windowsOf } from '../../../src/quotes/tagger/windows.js';
import { contextOf } from '../../support/context.js';

const PARAGRAPHS = [
  'Mayor Ines Holt said on Tuesday that the bridge would stay closed, and the council said the bridge would stay closed until May.',
  '“The bridge is not safe,” said Ines Holt. “The bridge is not safe,” she said again, “and it will stay closed.”',
  'According to the harbour office, ferries will run, but the office said that ferries will not run at night.',
];

/** The paragraphs, as the tagger sees them. */
function windows(): Window[] {
  const context = contextOf(PARAGRAPHS);
  return [...windowsOf(context, strengthsOf(['office', 'according', 'said']), readClauses(context))];
}

/** Every bucket has a weight for each of two labels, and no two near ones have the same. */
function everyBucketCounts(): Model {
  const index = new Int32Array(BUCKETS >> 4);
  for (let i = 0; i < index.length; i += 2) {
    index[i] = -1;
    index[i + 1] = i * 16;
  }
  const weights = Int16Array.from({ length: BUCKETS * 2 }, (_, i) => (Math.imul(i, 7919) % 1000) - 500);
  return { labels: 2, index, weights, transitions: new Int16Array(0) };
}

/** Has all features of all tokens counted: of the first pass, then of the second as seen from a cue in each place. */
function readAll(tally: Tally, afterToken: () => void): { first: number; second: number } {
  const counts = { first: 0, second: 0 };
  for (const window of windows()) {
    const near = nearestCues(window);
    for (let k = 0; k < window.length; k++) {
      tokenFeatures(window, near, k, tally);
      afterToken();
      counts.first++;
    }
    const labels = Uint8Array.from({ length: window.length }, (_, k) => k % 7);
    for (let first = 0; first + 1 < window.length; first += 3) {
      const view = viewFromCue(window, labels, new Uint8Array(window.length), { first, last: first + 1 }, null);
      for (let k = view.low; k < view.high; k++) {
        cueFeatures(view, k, tally);
        afterToken();
        counts.second++;
      }
    }
  }
  return counts;
}

describe('a tally of weights', () => {
  it('sums what it remembers to the same as what it computes', () => {
    const model = everyBucketCounts();
    const remembering = weightTally(model);
    const counted = weightTally(model);
    const forgetful: Tally = { ...counted, knows: () => false, learn: (count) => counted.add(count) };
    const sumsOf = (tally: Tally, counting: WeightTally): number[] => {
      const sums: number[] = [];
      const scores = new Int32Array(2);
      readAll(tally, () => {
        counting.finish(scores, 0);
        sums.push(...scores);
      });
      return sums;
    };
    const expected = sumsOf(forgetful, counted);
    expect(sumsOf(remembering, remembering)).toEqual(expected);
    expect(sumsOf(remembering, remembering)).toEqual(expected);
    expect(new Set(expected).size).toBeGreaterThan(500);
  });
});

describe('a list of features', () => {
  it('holds as many for every token as training expects', () => {
    const list = featureList();
    const sizes = new Set<number>();
    const { first, second } = readAll(list, () => sizes.add(list.take().length));
    expect(sizes).toEqual(new Set([TOKEN_FEATURES, CUE_FEATURES]));
    expect(first).toBeGreaterThan(60);
    expect(second).toBeGreaterThan(first);
  });
});
