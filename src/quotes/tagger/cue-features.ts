import type { Tally } from './tally.js';
import { bucket, classAt, distanceClass, nextNumber, ON_MARK, type Window, wordAt } from './window.js';
import { SHAPE_COMMA, TAGS } from './words.js';

/** How many features {@link cueFeatures} writes. */
export const CUE_FEATURES = 56;

/** Labels of the first pass, which the second reads. */
export const FIRST_SOURCE = 1;
export const FIRST_CUE = 3;
export const FIRST_CONTENT = 5;

/** How far from its cue the second pass looks, in tokens. */
const REACH_LEFT = 150;
const REACH_RIGHT = 220;

/** A candidate cue: tokens `first` up to, not including, `last` of a window. */
export interface CueTokens {
  readonly first: number;
  readonly last: number;
}

/** A paragraph as seen from one of its cues. Arrays begin at the paragraph's first token. */
export interface CueView {
  readonly window: Window;
  /** A number that no other view has had. */
  readonly number: number;
  readonly cue: CueTokens;
  /** The tokens that are looked at: `low` up to, not including, `high`. */
  readonly low: number;
  readonly high: number;
  /** Labels of the first pass. */
  readonly labels: Uint8Array;
  /** 0 no cue, 1 a candidate, 2 a cue by the first pass. */
  readonly cueAt: Uint8Array;
  /** Of a token in a span of the first pass: which of its kind it is, counted from the cue. */
  readonly rank: Uint8Array;
  /** Which quotation, counted from the cue, twice; one more inside it. */
  readonly quotation: Uint8Array;
  /** What lies between token and cue: other cues, sentence ends, quotation marks, commas, packed. */
  readonly path: Uint16Array;
  /** What the rules make of each token with this very cue, with the bits of `Window.rules`; all 0 where they do not know the cue. */
  readonly own: Uint8Array;
  /** Whether the rules know the cue. */
  readonly known: number;
  /** Hash of the cue's main word. */
  readonly head: number;
  /** Whether that word is a cue more often than one time in five. */
  readonly isStrong: boolean;
  /** Whether quotations stand left (2) and right (1) of the cue in its sentence. */
  readonly context: number;
}

const RELATIVE = TAGS.indexOf('relative') + 1;

const atMost = (x: number, most: number): number => (x < most ? x : most);

/**
 * Looks at a paragraph from one cue.
 *
 * @param own what the rules make of each token with this cue, or null where they do not know it
 */
export function viewFromCue(window: Window, labels: Uint8Array, cueAt: Uint8Array, cue: CueTokens, own: Uint8Array | null): CueView {
  const { length, marks, sentence, strength } = window;
  const { first, last } = cue;
  let main = first;
  for (let k = first; k < last; k++) if (strength[k]! >= strength[main]!) main = k;
  const home = sentence[first]!;
  let context = 0;
  for (let k = first - 1; k >= 0 && sentence[k] === home; k--) if (marks[k] !== 0) context |= 2;
  for (let k = last; k < length && sentence[k] === home; k++) if (marks[k] !== 0) context |= 1;
  const view: CueView = {
    window,
    number: nextNumber(),
    cue,
    low: Math.max(0, first - REACH_LEFT),
    high: Math.min(length, last + REACH_RIGHT),
    labels,
    cueAt,
    rank: new Uint8Array(length),
    quotation: new Uint8Array(length),
    path: new Uint16Array(length),
    own: own ?? new Uint8Array(length),
    known: own === null ? 0 : 1,
    head: wordAt(window, main),
    isStrong: strength[main]! >= 2,
    context,
  };
  walk(view, -1);
  walk(view, 1);
  return view;
}

/** Counts, from the cue outwards to one side, what each token has between itself and the cue. */
function walk(view: CueView, step: 1 | -1): void {
  const { window, labels, cueAt, rank, quotation, path, low, high, cue } = view;
  const { traits, from, marks, sentence } = window;
  let sources = 0;
  let contents = 0;
  let quotations = 0;
  let inQuotation = false;
  let cues = 0;
  let ends = 0;
  let signs = 0;
  let commas = 0;
  let relative = 0;
  for (let k = step > 0 ? cue.last : cue.first - 1; k >= low && k < high; k += step) {
    const label = labels[k]!;
    const previous = labels[k - step] ?? 0;
    const isSource = label === FIRST_SOURCE || label === FIRST_SOURCE + 1;
    const isContent = label >= FIRST_CONTENT;
    // A span begins, seen from the cue, where a label of its kind follows another, or at a new B label.
    if (isSource && begins(label, previous, step, FIRST_SOURCE)) sources++;
    if (isContent && begins(label, previous, step, FIRST_CONTENT)) contents++;
    rank[k] = atMost(isContent ? contents : sources, 4);
    const mark = marks[k]!;
    if (mark !== 0 && !inQuotation) quotations++;
    inQuotation = mark !== 0;
    quotation[k] = atMost(quotations, 4) * 2 + (inQuotation ? 1 : 0);
    if (sentence[k] !== sentence[k - step]) ends++;
    path[k] = (((atMost(cues, 3) * 3 + atMost(ends, 2)) * 3 + atMost(signs, 2)) * 4 + atMost(commas, 3)) * 2 + relative;
    if (traits.shape[from + k] === SHAPE_COMMA) commas++;
    if (cueAt[k] === 2) cues++;
    if (mark >= ON_MARK) signs++;
    if (traits.tag[from + k] === RELATIVE) relative = 1;
  }
}

function begins(label: number, previous: number, step: 1 | -1, kind: number): boolean {
  if (step > 0) return label === kind || (previous !== kind && previous !== kind + 1);
  return previous !== kind + 1;
}

/**
 * The features of the second pass: what token `k` is to the cue. One pass a cue, so that source, cue and content belong
 * together by construction, and a sentence with two cues is read twice.
 *
 * @param tally takes `CUE_FEATURES` features
 */
export function cueFeatures(view: CueView, k: number, tally: Tally): void {
  const { window, cue, labels, cueAt, head, context } = view;
  const { traits, from, length, marks, sentence } = window;
  const { first, last } = cue;
  const out = tally.features;
  const i = from + k;
  const side = k < first ? 0 : k < last ? 1 : 2;
  const distance = side === 0 ? first - 1 - k : side === 1 ? k - first : k - last;
  const far = side * 16 + distanceClass(distance);
  const away = Math.max(-2, Math.min(3, sentence[k]! - sentence[first]!)) + 2;
  const label = labels[k]!;
  const before = k > 0 ? labels[k - 1]! : 7;
  const after = k + 1 < length ? labels[k + 1]! : 7;
  const three = (before * 8 + label) * 8 + after;
  const at = side * 8 + label;
  const mark = marks[k]!;
  const markBefore = k > 0 ? marks[k - 1]! : 9;
  const markAfter = k + 1 < length ? marks[k + 1]! : 9;
  const cueMark = marks[first]!;
  const rank = view.rank[k]!;
  const ranked = rank * 8 + label;
  const quotation = view.quotation[k]!;
  const full = view.path[k]!;
  const ownBefore = k > 0 ? view.own[k - 1]! : 8;
  const ownHere = view.own[k]! + view.known * 8;
  const ownAfter = k + 1 < length ? view.own[k + 1]! : 8;

  // What the first pass and the rules thought, what lies between token and cue, at which distance.
  const opensSentence = k === 0 || sentence[k - 1] !== sentence[k] ? 1 : 0;
  const opensParagraph = k === 0 ? 1 : 0;
  const stance = ((three * 64 + far) * 4 + opensSentence * 2 + opensParagraph) * 4 + cueAt[k]!;
  const rules = ((ownHere * 16 + ownBefore) * 16 + ownAfter) * 8 + window.rules[k]!;
  if (!tally.knows(stance, rules, 0, 1)) {
    out[0] = bucket(100, side, 0);
    out[1] = bucket(101, label, far);
    out[2] = bucket(102, three, side);
    out[3] = bucket(110, cueAt[k]!, at);
    out[4] = bucket(148, opensSentence, far * 8 + label);
    out[5] = bucket(149, opensParagraph, far * 8 + label);
    out[6] = bucket(150, (ownHere * 16 + ownBefore) * 16 + ownAfter, side);
    out[7] = bucket(151, ownHere, at);
    out[8] = bucket(152, ownHere * 64 + window.rules[k]!, three);
    tally.learn(9);
  }
  const commas = (full >> 1) & 3;
  const relative = full & 1;
  const path = full >> 3;
  const around = (((((mark * 16 + markBefore) * 16 + markAfter) * 8 + cueMark) * 16 + quotation) * 8 + away) * 4 + context;
  if (!tally.knows((full * 8 + rank) * 32 + at, around, 0, 2)) {
    out[0] = bucket(103, ranked, side * 32 + away);
    out[1] = bucket(104, ranked, path * 4 + side);
    out[2] = bucket(105, ranked, context * 64 + side * 16 + Math.trunc(path / 9));
    out[3] = bucket(108, path, at);
    out[4] = bucket(109, path * 4 + commas, label * 64 + mark);
    out[5] = bucket(111, (relative * 8 + label) * 4 + commas, side);
    out[6] = bucket(140, mark, side * 64 + context * 16 + away);
    out[7] = bucket(141, mark * 16 + cueMark, at);
    out[8] = bucket(142, away * 16 + mark, at);
    out[9] = bucket(143, (markBefore * 16 + mark) * 16 + markAfter, at);
    out[10] = bucket(144, quotation, at * 8 + away);
    out[11] = bucket(145, quotation, at * 64 + context * 4 + (cueMark !== 0 ? 1 : 0));
    out[12] = bucket(146, rank * 16 + quotation, at);
    out[13] = bucket(147, (quotation * 16 + mark) * 16 + markAfter, side * 8 + away);
    tally.learn(14);
  }

  // The cue: its main word, what stands next to it.
  if (!tally.knows((three * 8 + rank) * 16 + ownHere, side, view.number, 3)) {
    const cueBefore = classAt(window, first - 1);
    const cueAfter = classAt(window, last);
    out[0] = bucket(106, ranked, Math.imul(head, 5) + side);
    out[1] = bucket(107, three, Math.imul(head, 3) + side);
    out[2] = bucket(125, head, at);
    out[3] = bucket(130, cueAfter, at);
    out[4] = bucket(131, cueBefore, at);
    out[5] = bucket(133, Math.imul(wordAt(window, last), 31) + label, side);
    out[6] = bucket(134, Math.imul(wordAt(window, first - 1), 31) + label, side);
    out[7] = bucket(136, Math.imul(cueAfter, 31) + classAt(window, last + 1), at);
    out[8] = bucket(137, Math.imul(cueBefore, 31) + head, at);
    out[9] = bucket(138, Math.imul(cueAfter, 31) + head, at);
    out[10] = bucket(139, atMost(last - first, 4), at);
    out[11] = bucket(153, ownHere, Math.imul(head, 3) + side);
    tally.learn(12);
  }
  if (!tally.knows((far * 8 + away) * 8 + mark, 0, view.number, 4)) {
    const cueBefore = classAt(window, first - 1);
    const cueAfter = classAt(window, last);
    const edges = ((markBeyond(window, last) * 2 + markBeyond(window, first - 1)) & 3) + Math.imul(head, 7);
    out[0] = bucket(126, head, far);
    out[1] = bucket(128, Math.imul(head, 17) + away, side * 16 + mark);
    out[2] = bucket(129, edges, side * 64 + mark * 4 + context);
    out[3] = bucket(132, Math.imul(cueAfter, 31) + cueBefore, far);
    out[4] = bucket(135, Math.imul(cueAfter, 64) + context, side * 16 + mark);
    tally.learn(5);
  }

  // The words and their classes.
  const w0 = traits.word[i]!;
  const w2 = wordAt(window, k + 1);
  const c0 = classAt(window, k);
  if (!tally.knows(side, k, window.number, 5)) {
    const w1 = wordAt(window, k - 1);
    const c1 = classAt(window, k - 1);
    const c2 = classAt(window, k + 1);
    out[0] = bucket(112, w0, side);
    out[1] = bucket(113, w1, side);
    out[2] = bucket(114, w2, side);
    out[3] = bucket(115, Math.imul(w1, 31) + w0, side);
    out[4] = bucket(116, Math.imul(w0, 31) + w2, side);
    out[5] = bucket(118, Math.imul(c1, 31) + c0, side);
    out[6] = bucket(119, Math.imul(c0, 31) + c2, side);
    out[7] = bucket(120, Math.imul(Math.imul(c1, 31) + c0, 31) + c2, side);
    out[8] = bucket(121, traits.ending[i]!, side);
    tally.learn(9);
  }
  out[0] = bucket(117, c0, far);
  out[1] = bucket(122, Math.imul(writing(window, k - 1), 200) + writing(window, k), far);
  out[2] = bucket(123, wordAt(window, k - 2), at);
  out[3] = bucket(124, wordAt(window, k + 2), at);
  out[4] = bucket(127, Math.imul(head, 31) + c0, side);
  out[5] = bucket(154, ownHere * 16 + ownAfter, Math.imul(w2, 3) + side);
  out[6] = bucket(155, ownHere * 16 + ownBefore, Math.imul(w0, 3) + side);
  tally.add(7);
}

/** 1 where a quotation mark stands at token `k`. */
function markBeyond({ marks, length }: Window, k: number): number {
  return k >= 0 && k < length && marks[k]! >= ON_MARK ? 1 : 0;
}

/** Closed class, or the way the word is written. */
function writing({ traits, from, length }: Window, k: number): number {
  if (k < 0 || k >= length) return 99;
  const tag = traits.tag[from + k]!;
  return tag !== 0 ? tag : 100 + traits.shape[from + k]!;
}
