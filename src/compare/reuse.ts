import type { Words } from './words.js';

/** A run of words that stands in both reports: `length` words from word `a` of the first and word `b` of the second. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Runs shorter than this are the common stock of the language, not taken over. */
export const SHORTEST_RUN = 6;

/** More places of one word sequence than this are not looked at: what repeats so often proves nothing, and time stays linear. */
const PLACES = 8;

/**
 * The longest runs of words that stand in both, from left to right in the first report. An index over all sequences of six
 * words finds where a run may begin; it is then drawn out as far as the words agree. A run never leaves its block.
 *
 * @param blockEnds for each word, the index after the last word of its block
 */
export function liftedRuns(a: Words, blockEndsA: Int32Array, b: Words, blockEndsB: Int32Array): Run[] {
  const index = new Map<number, number[]>();
  for (let j = 0; j + SHORTEST_RUN <= b.count; j++) {
    if (j + SHORTEST_RUN > blockEndsB[j]!) continue;
    const hash = hashAt(b.keys, j);
    const places = index.get(hash);
    if (places === undefined) index.set(hash, [j]);
    else if (places.length < PLACES) places.push(j);
  }
  const runs: Run[] = [];
  let expected = 0;
  let i = 0;
  while (i + SHORTEST_RUN <= a.count) {
    let best = 0;
    let at = -1;
    if (i + SHORTEST_RUN <= blockEndsA[i]!) {
      // Where the last run left off comes first: of equal runs the one that keeps the order wins.
      best = commonLength(a, i, blockEndsA[i]!, b, expected, blockEndsB[expected] ?? 0);
      at = expected;
      for (const j of index.get(hashAt(a.keys, i)) ?? []) {
        const length = commonLength(a, i, blockEndsA[i]!, b, j, blockEndsB[j]!);
        if (length > best || (length === best && at < expected && j > at)) {
          best = length;
          at = j;
        }
      }
    }
    if (best >= SHORTEST_RUN) {
      runs.push({ a: i, b: at, length: best });
      expected = at + best;
      i += best;
    } else i++;
  }
  return runs;
}

function hashAt(keys: readonly number[], at: number): number {
  let hash = 0;
  for (let k = at; k < at + SHORTEST_RUN; k++) hash = (Math.imul(hash, 0x01000193) ^ (keys[k]! + 0x9e3779b9)) | 0;
  return hash;
}

function commonLength(a: Words, i: number, endA: number, b: Words, j: number, endB: number): number {
  const most = Math.min(endA - i, endB - j);
  let n = 0;
  while (n < most && a.keys[i + n] === b.keys[j + n]) n++;
  return n;
}
