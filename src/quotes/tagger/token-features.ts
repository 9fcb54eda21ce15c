import type { Tally } from './tally.js';
import { bucket, classAt, distanceClass, type Window, wordAt } from './window.js';
import { SHAPE_CAPITAL, SHAPE_MARK } from './words.js';

/** How many features {@link tokenFeatures} writes. */
export const TOKEN_FEATURES = 48;

/** The nearest strong cue on either side of each token, as a token of the window; -1 for none. */
export interface NearestCues {
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/** Finds the nearest strong cues of a window. */
export function nearestCues({ strength, length }: Window): NearestCues {
  const left = new Int32Array(length);
  const right = new Int32Array(length);
  for (let i = 0, last = -1; i < length; i++) {
    left[i] = last;
    if (strength[i]! >= 2) last = i;
  }
  for (let i = length - 1, last = -1; i >= 0; i--) {
    right[i] = last;
    if (strength[i]! >= 2) last = i;
  }
  return { left, right };
}

/** Words of a name in front of the tagger's eyes at most. */
const LONGEST_NAME = 6;
/** How far back the start of a sentence is looked for. */
const LONGEST_START = 40;

/**
 * The features of the first pass: what token `k` and its neighbours are, where it stands in marks and sentence, which cues
 * are near. The templates follow the tagger of Pareti et al. (EMNLP 2013), without a parser: closed classes and endings stand
 * in for parts of speech, the nearest strong cue for the path in the tree.
 *
 * @param tally takes `TOKEN_FEATURES` features
 */
export function tokenFeatures(window: Window, near: NearestCues, k: number, tally: Tally): void {
  const { traits, from, length, marks, sentence, strength, rules } = window;
  const { word, ending, shape, tag } = traits;
  const out = tally.features;
  const i = from + k;
  const w0 = word[i]!;
  const w1 = wordAt(window, k - 1);
  const w2 = wordAt(window, k + 1);
  const w3 = wordAt(window, k - 2);
  const w4 = wordAt(window, k + 2);
  const c0 = classAt(window, k);
  const c1 = classAt(window, k - 1);
  const c2 = classAt(window, k + 1);
  const c3 = classAt(window, k - 2);
  const c4 = classAt(window, k + 2);
  const mark = marks[k]!;
  const own = sentence[k]!;
  const before = k > 0 ? marks[k - 1]! : 9;
  const after = k + 1 < length ? marks[k + 1]! : 9;
  const opens = k === 0 || sentence[k - 1] !== own ? 1 : 0;
  const rule = rules[k]!;
  const ruleBefore = k > 0 ? rules[k - 1]! : 8;
  const ruleAfter = k + 1 < length ? rules[k + 1]! : 8;

  // The word by itself. One that is no capital begins and ends its own run of capitals.
  const alone = !isCapital(shape[i]!) ? 1 : 0;
  if (!tally.knows(w0, ending[i]!, c0, ((((shape[i]! * 2 + opens) * 8 + mark) * 8 + rule) * 16 + ruleBefore) * 4 + 1)) {
    out[0] = bucket(0, 0, 0);
    out[1] = bucket(1, w0, 0);
    out[2] = bucket(10, ending[i]!, 0);
    out[3] = bucket(11, shape[i]!, opens);
    out[4] = bucket(40, tag[i]!, tag[i] === 0 ? ending[i]! : 0);
    out[5] = bucket(17, mark, c0);
    out[6] = bucket(18, mark, w0);
    out[7] = bucket(46, rule, c0);
    out[8] = bucket(47, rule * 9 + ruleBefore, w0);
    if (alone === 1) {
      out[9] = bucket(37, 0, c0);
      out[10] = bucket(38, 0, 0);
      out[11] = bucket(39, 0, c0);
    }
    tally.learn(alone === 1 ? 12 : 9);
  }

  // Quotation marks, what the rules make of it, how far the cues are.
  const left = near.left[k]!;
  const right = near.right[k]!;
  const leftSame = left >= 0 && sentence[left] === own;
  const rightSame = right >= 0 && sentence[right] === own;
  const leftFar = left < 0 ? 15 : distanceClass(k - left) + (leftSame ? 0 : 16);
  const rightFar = right < 0 ? 15 : distanceClass(right - k) + (rightSame ? 0 : 16);
  let begin = k;
  while (begin > 0 && k - begin < LONGEST_START && sentence[begin - 1] === own) begin--;
  const beginMark = marks[begin]!;
  const beginBefore = begin > 0 ? marks[begin - 1]! : 9;
  const where = (((before * 8 + mark) * 16 + after) * 32 + leftFar) * 32 + rightFar;
  if (!tally.knows(where, (((rule * 16 + ruleBefore) * 16 + ruleAfter) * 16 + beginBefore) * 8 + beginMark, 0, 2)) {
    out[0] = bucket(19, before, mark * 16 + after);
    out[1] = bucket(24, leftFar, rightFar + mark * 64);
    out[2] = bucket(44, mark * 32 + leftFar, rightFar);
    out[3] = bucket(36, beginBefore, beginMark * 16 + leftFar);
    out[4] = bucket(45, rule, (ruleBefore * 9 + ruleAfter) * 2);
    tally.learn(5);
  }

  // Where in the paragraph; what stands at the sentence's start often says who speaks in all of it.
  const first = wordAt(window, begin);
  const second = classAt(window, begin + 1);
  const early = Math.min(3, k);
  if (!tally.knows(first, second, own, early * 4 + 3)) {
    out[0] = bucket(27, early, own);
    out[1] = bucket(34, first, second);
    tally.learn(2);
  }

  // The words around, and their classes.
  out[0] = bucket(2, w1, 0);
  out[1] = bucket(3, w2, 0);
  out[2] = bucket(4, w3, 0);
  out[3] = bucket(5, w4, 0);
  out[4] = bucket(6, w1, w0);
  out[5] = bucket(7, w0, w2);
  out[6] = bucket(8, w3, w1);
  out[7] = bucket(9, w2, w4);
  out[8] = bucket(12, c1, c0);
  out[9] = bucket(13, c0, c2);
  out[10] = bucket(14, Math.imul(c1, 31) + c0, c2);
  out[11] = bucket(15, Math.imul(c3, 31) + c1, c0);
  out[12] = bucket(16, Math.imul(c0, 31) + c2, c4);
  out[13] = bucket(28, c1, c2);
  out[14] = bucket(31, w1, c0);
  out[15] = bucket(32, w2, c0);
  out[16] = bucket(41, wordAt(window, k - 3), c0);
  out[17] = bucket(42, wordAt(window, k + 3), c0);
  out[18] = bucket(43, Math.imul(c3, 31) + c1, Math.imul(c0, 31) + c2);
  out[19] = bucket(48, rule * 9 + ruleAfter, c2);

  // Cues near by.
  const leftWord = leftSame ? word[from + left]! : 0;
  const rightWord = rightSame ? word[from + right]! : 0;
  out[20] = bucket(20, leftFar, c0);
  out[21] = bucket(21, rightFar, c0);
  out[22] = bucket(22, leftWord, leftFar);
  out[23] = bucket(23, rightWord, rightFar);
  out[24] = bucket(25, leftWord, c0);
  out[25] = bucket(26, rightWord, c0);
  out[26] = bucket(29, strength[k]!, c2);
  out[27] = bucket(30, strength[k]!, c1);
  out[28] = bucket(35, Math.min(12, k - begin), c0);
  if (alone === 1) {
    tally.add(29);
    return;
  }

  // A run of capitals is a name; the word after it tells whether it acts.
  let end = k;
  while (end + 1 < length && end - k < LONGEST_NAME && isCapital(shape[from + end]!)) end++;
  let start = k;
  while (start > 0 && k - start < LONGEST_NAME && isCapital(shape[from + start]!)) start--;
  out[29] = bucket(37, end - k, classAt(window, end));
  out[30] = bucket(38, end > k ? strength[end]! + 1 : 0, end > k ? wordAt(window, end) : 0);
  out[31] = bucket(39, k - start, classAt(window, start));
  tally.add(32);
}

const isCapital = (shape: number): boolean => shape >= SHAPE_CAPITAL && shape < SHAPE_MARK;
