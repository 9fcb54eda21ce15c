import { firstNotBefore } from '../language/search.js';

/** A stretch of words in each of two sequences, half-open; one of the two may be empty. */
export interface Hunk {
  readonly a0: number;
  readonly a1: number;
  readonly b0: number;
  readonly b1: number;
}

/** Gaps with more cells than this are not searched word by word: they differ as a whole. */
const CELLS = 4096;

/** How often the anchors of a gap are sought anew inside it. */
const DEPTH = 6;

/**
 * What differs between two sequences of words, as the stretches that are left between equal words, in order. Words that
 * stand once in both are paired first, in their longest common order (patience), then the gaps between them; only small gaps
 * are searched for the longest common subsequence, so time grows linearly with length.
 */
export function findHunks(a: readonly number[], a0: number, a1: number, b: readonly number[], b0: number, b1: number): Hunk[] {
  const pairs: number[] = [];
  pair(a, a0, a1, b, b0, b1, pairs, 0);
  const hunks: Hunk[] = [];
  let i = a0;
  let j = b0;
  for (let k = 0; k <= pairs.length; k += 2) {
    const x = pairs[k] ?? a1;
    const y = pairs[k + 1] ?? b1;
    if (x > i || y > j) hunks.push({ a0: i, a1: x, b0: j, b1: y });
    i = x + 1;
    j = y + 1;
  }
  return hunks;
}

/**
 * Joins hunks that only a word without weight parts: what stands around a stray 'the' is one difference. Hunks of a word or
 * two stay apart.
 *
 * @param isWeak whether word `at` of `a` is such a word
 */
export function joinHunks(hunks: readonly Hunk[], isWeak: (at: number) => boolean): Hunk[] {
  const joined: Hunk[] = [];
  for (const hunk of hunks) {
    const last = joined.at(-1);
    const gap = last === undefined ? 0 : hunk.a0 - last.a1;
    const size = last === undefined ? 0 : last.a1 - last.a0 + last.b1 - last.b0 + hunk.a1 - hunk.a0 + hunk.b1 - hunk.b0;
    const whole = last !== undefined && last.a0 < last.a1 && last.b0 < last.b1 && hunk.a0 < hunk.a1 && hunk.b0 < hunk.b1;
    if (whole && gap === 1 && size >= 6 && isWeak(last.a1)) joined[joined.length - 1] = { a0: last.a0, a1: hunk.a1, b0: last.b0, b1: hunk.b1 };
    else joined.push(hunk);
  }
  return joined;
}

/** Appends the pairs of equal words, ascending in both. */
function pair(a: readonly number[], from: number, to: number, b: readonly number[], fromB: number, toB: number, pairs: number[], depth: number): void {
  let a0 = from;
  let b0 = fromB;
  let a1 = to;
  let b1 = toB;
  while (a0 < a1 && b0 < b1 && a[a0] === b[b0]) pairs.push(a0++, b0++);
  let tail = 0;
  while (a0 < a1 && b0 < b1 && a[a1 - 1] === b[b1 - 1]) {
    a1--;
    b1--;
    tail++;
  }
  if (a0 < a1 && b0 < b1) {
    if ((a1 - a0) * (b1 - b0) <= CELLS) subsequence(a, a0, a1, b, b0, b1, pairs);
    else if (depth < DEPTH) {
      const anchors = commonOrder(a, a0, a1, b, b0, b1);
      if (anchors.length > 0) {
        let i = a0;
        let j = b0;
        for (let k = 0; k < anchors.length; k += 2) {
          pair(a, i, anchors[k]!, b, j, anchors[k + 1]!, pairs, depth + 1);
          pairs.push(anchors[k]!, anchors[k + 1]!);
          i = anchors[k]! + 1;
          j = anchors[k + 1]! + 1;
        }
        pair(a, i, a1, b, j, b1, pairs, depth + 1);
      }
    }
  }
  for (let k = 0; k < tail; k++) pairs.push(a1 + k, b1 + k);
}

/** The words that stand once in each stretch, in their longest common order. */
function commonOrder(a: readonly number[], a0: number, a1: number, b: readonly number[], b0: number, b1: number): number[] {
  const places = new Map<number, number>();
  for (let i = a0; i < a1; i++) places.set(a[i]!, places.has(a[i]!) ? -1 : i);
  const inB = new Map<number, number>();
  for (let j = b0; j < b1; j++) if ((places.get(b[j]!) ?? -1) >= 0) inB.set(b[j]!, inB.has(b[j]!) ? -1 : j);
  const xs: number[] = [];
  const ys: number[] = [];
  for (let i = a0; i < a1; i++) {
    const j = inB.get(a[i]!) ?? -1;
    if (j >= 0 && places.get(a[i]!) === i) {
      xs.push(i);
      ys.push(j);
    }
  }
  // Longest increasing subsequence of ys: tails[n] is the index of the least end of a chain of n + 1.
  const tails: number[] = [];
  const before: number[] = [];
  for (let k = 0; k < ys.length; k++) {
    const low = firstNotBefore(tails, (tail) => ys[tail]! < ys[k]!);
    before.push(low > 0 ? tails[low - 1]! : -1);
    tails[low] = k;
  }
  const chain: number[] = [];
  for (let k = tails[tails.length - 1] ?? -1; k >= 0; k = before[k]!) chain.push(k);
  const anchors: number[] = [];
  for (const k of chain.reverse()) anchors.push(xs[k]!, ys[k]!);
  return anchors;
}

/** The longest common subsequence of a small gap; of equal ones that with the fewest breaks. */
function subsequence(a: readonly number[], a0: number, a1: number, b: readonly number[], b0: number, b1: number, pairs: number[]): void {
  const n = a1 - a0;
  const m = b1 - b0;
  const width = m + 1;
  // From the back: score[i][j] for the rest from i, j. A pair counts 4, and 1 more when the next words pair as well.
  const score = new Int32Array((n + 1) * width);
  const paired = new Uint8Array((n + 1) * width);
  for (let i = n - 1; i >= 0; i--) {
    for (let j = m - 1; j >= 0; j--) {
      const at = i * width + j;
      let best = Math.max(score[at + width]!, score[at + 1]!);
      if (a[a0 + i] === b[b0 + j]) {
        const diagonal = score[at + width + 1]! + 4 + paired[at + width + 1]!;
        if (diagonal >= best) {
          best = diagonal;
          paired[at] = 1;
        }
      }
      score[at] = best;
    }
  }
  let i = 0;
  let j = 0;
  while (i < n && j < m) {
    const at = i * width + j;
    if (paired[at] === 1) pairs.push(a0 + i++, b0 + j++);
    else if (score[at + width]! >= score[at + 1]!) i++;
    else j++;
  }
}
