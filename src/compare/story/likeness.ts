import type { StoryKeys } from '../../model.js';
import { logarithm } from '../terms.js';
import { QUOTE_TERM } from './keys.js';

/** Likeness from which two reports tell one event: without dates, and where both are dated within the window. */
export const ALIKE_UNDATED = 0.26;
export const ALIKE_DATED = 0.17;

/**
 * A collection of a few reports says little about which words are rare. So many imagined reports stand beside it, in which a
 * word, a pair and three quoted words are as frequent as follows.
 */
const BACKGROUND = 100;
const SHARES = { word: 0.02, pair: 0.002, quote: 0.0005 };
/**
 * What pairs and quoted words count beside single words: half, as its square root, because vectors are multiplied with each other.
 * A constant, since a call would keep this table in bundles that never group.
 */
const SCALES = { word: 1, pair: Math.SQRT1_2, quote: Math.SQRT1_2 };

/** Added to the square of every length, so that short reports need more than a few words in common. */
const EVIDENCE = 400;

type Kind = keyof typeof SHARES;

const kindOf = (term: string): Kind => (term.startsWith(QUOTE_TERM) ? 'quote' : term.includes(' ') ? 'pair' : 'word');

/** What a report is about, ready to be multiplied: ids of terms, ascending, and their weights. */
export interface Vector {
  readonly ids: Int32Array;
  readonly weights: Float64Array;
}

/** Turns reports into vectors, terms weighted by how rare they are among the given reports. */
export interface Space {
  /** The vector of one of the reports. */
  readonly vectorOf: (keys: StoryKeys) => Vector;
  /** How much a key that two reports share tells: the logarithm of its rarity. A shingle is no term, and as rare as can be. */
  readonly rarityOf: (key: string) => number;
}

/** Counts in how many of the reports each term stands. */
export function spaceOf(reports: readonly StoryKeys[]): Space {
  const ids = new Map<string, number>();
  const counts: number[] = [];
  const kinds: Kind[] = [];
  for (const { terms } of reports) {
    for (const term of terms) {
      const id = ids.get(term);
      if (id === undefined) {
        ids.set(term, counts.length);
        kinds.push(kindOf(term));
        counts.push(1);
      } else counts[id]!++;
    }
  }
  const rarity = counts.map((count, id) => rarityAt(reports.length, count, kinds[id]!));
  return {
    vectorOf({ terms, weights }): Vector {
      const sums = { word: 0, pair: 0, quote: 0 };
      const entries = terms
        .map((term, k) => {
          const id = ids.get(term)!;
          const value = (1 + logarithmOf(weights[k]!)) * rarity[id]!;
          return { id, value: value > 0 ? value : 0 };
        })
        .sort((x, y) => x.id - y.id);
      for (const { id, value } of entries) sums[kinds[id]!] += value * value;
      const scale = (kind: Kind): number => SCALES[kind] / Math.sqrt(sums[kind] + EVIDENCE);
      const scales = { word: scale('word'), pair: scale('pair'), quote: scale('quote') };
      return {
        ids: Int32Array.from(entries, ({ id }) => id),
        weights: Float64Array.from(entries, ({ id, value }) => value * scales[kinds[id]!]),
      };
    },
    rarityOf(key): number {
      const id = ids.get(key);
      return id === undefined ? rarityAt(reports.length, 1, 'quote') : rarity[id]!;
    },
  };
}

const rarityAt = (reports: number, count: number, kind: Kind): number => logarithm((reports + BACKGROUND) / (count + BACKGROUND * SHARES[kind]));

/** `logarithm` takes numbers from 1 on; a word of the common stock of news counts less than once. */
const logarithmOf = (weight: number): number => (weight >= 1 ? logarithm(weight) : -logarithm(1 / weight));

/** The sum of the products of what two vectors share. */
export function product(a: Vector, b: Vector): number {
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < a.ids.length && j < b.ids.length) {
    const difference = a.ids[i]! - b.ids[j]!;
    if (difference === 0) sum += a.weights[i++]! * b.weights[j++]!;
    else if (difference < 0) i++;
    else j++;
  }
  return sum;
}

/** The sum of two vectors. */
export function added(a: Vector, b: Vector): Vector {
  const ids = new Int32Array(a.ids.length + b.ids.length);
  const weights = new Float64Array(ids.length);
  let i = 0;
  let j = 0;
  let n = 0;
  while (i < a.ids.length || j < b.ids.length) {
    const x = a.ids[i] ?? Infinity;
    const y = b.ids[j] ?? Infinity;
    ids[n] = Math.min(x, y);
    weights[n] = (x <= y ? a.weights[i]! : 0) + (y <= x ? b.weights[j]! : 0);
    if (x <= y) i++;
    if (y <= x) j++;
    n++;
  }
  return { ids: ids.slice(0, n), weights: weights.slice(0, n) };
}
