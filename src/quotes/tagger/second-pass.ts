import { type CueView, cueFeatures } from './cue-features.js';
import type { Model } from './model.js';
import type { WeightTally } from './tally.js';

/** Labels of the second pass: 0 neither, 1 source, 2 content of this cue. */
export const SECOND_LABELS = 3;
export const SOURCE_LABEL = 1;
export const CONTENT_LABEL = 2;

const NEVER = -1e9;
/** A state is a label, whether content was seen (3) and whether a source was (6). */
const STATES = 12;

/** Which state may stand before which, as pairs in the order of the later one. A cue has one source, so a second run of source is not allowed. */
const PAIRS = Array.from({ length: STATES * STATES }, (_, i) => ({ state: Math.trunc(i / STATES), before: i % STATES })).filter(({ state, before }) => {
  const now = partsOf(state);
  const then = partsOf(before);
  if (now.label === SOURCE_LABEL && then.source && then.label !== SOURCE_LABEL) return false;
  return (then.content || now.label === CONTENT_LABEL) === now.content && (then.source || now.label === SOURCE_LABEL) === now.source;
});
const PAIR_STATE = Uint8Array.from(PAIRS, (pair) => pair.state);
const PAIR_BEFORE = Uint8Array.from(PAIRS, (pair) => pair.before);
/** Where the score of a pair's transition stands in a context. */
const PAIR_STEP = Uint8Array.from(PAIRS, (pair) => (pair.before % SECOND_LABELS) * SECOND_LABELS + (pair.state % SECOND_LABELS));
/** The state that a label begins with. */
const FIRST_STATE = [0, 7, 5];

function partsOf(state: number): { label: number; content: boolean; source: boolean } {
  return { label: state % 3, content: Math.trunc(state / 3) % 2 === 1, source: state >= 6 };
}

/** What the second pass says of one cue. */
export interface SecondPass {
  /** A label for each token from `view.low` to `view.high`; all 0 when the cue is rejected. */
  readonly labels: Uint8Array;
  /** By how much the labelling with content beats the one without. Below 0 the cue is rejected. */
  readonly margin: number;
}

/** What is added to the scores of labellings: which fault is worse is not learned. */
export interface Bonuses {
  /** For one with a source over one without: nearly every statement has one. */
  readonly sourceBonus: number;
  /** For one with content over none, when the cue is a strong one: a statement that is missed is worse than one too many. */
  readonly contentBonus: number;
}

/** Finds the content and the source of one cue, or rejects it. */
export function secondPass(model: Model, tally: WeightTally, view: CueView, bonuses: Bonuses): SecondPass {
  const n = view.high - view.low;
  const scores = new Int32Array(n * SECOND_LABELS);
  for (let k = 0; k < n; k++) {
    cueFeatures(view, view.low + k, tally);
    tally.finish(scores, k * SECOND_LABELS);
  }
  return decodeSecond(model, view, scores, bonuses);
}

/** Viterbi's algorithm over labels and what was seen so far. */
export function decodeSecond(
  { transitions }: Model,
  { labels: first, low, high, isStrong }: CueView,
  scores: Float64Array | Int32Array,
  { sourceBonus, contentBonus }: Bonuses,
): SecondPass {
  const L = SECOND_LABELS;
  const n = high - low;
  const best = new Float64Array(n * STATES);
  const from = new Uint8Array(n * STATES);
  best.fill(NEVER);
  for (let k = 0; k < n; k++) {
    const context = first[low + k]! * (L + 1) * L;
    const row = k * STATES;
    if (k === 0) for (let l = 0; l < L; l++) best[FIRST_STATE[l]!] = transitions[context + L * L + l]!;
    else {
      for (let i = 0; i < PAIRS.length; i++) {
        const value = best[row - STATES + PAIR_BEFORE[i]!]! + transitions[context + PAIR_STEP[i]!]!;
        const at = row + PAIR_STATE[i]!;
        if (value <= best[at]!) continue;
        best[at] = value;
        from[at] = PAIR_BEFORE[i]!;
      }
    }
    for (let state = 0; state < STATES; state++) best[row + state] = best[row + state]! + scores[k * L + (state % L)]!;
  }
  const labels = new Uint8Array(n);
  const end = (n - 1) * STATES;
  const finish = (group: number): number => [0, 1, 2].map((l) => group * 3 + l).reduce((x, y) => (best[end + y]! > best[end + x]! ? y : x));
  const nothing = best[end + finish(0)]!;
  const alone = finish(1);
  const sourced = finish(3);
  let state = best[end + sourced]! + sourceBonus > best[end + alone]! ? sourced : alone;
  const margin = best[end + state]! + (state === sourced ? sourceBonus : 0) + (isStrong ? contentBonus : 0) - nothing;
  if (margin <= 0) return { labels, margin };
  for (let k = n - 1; k >= 0; k--) {
    labels[k] = state % 3;
    state = from[k * STATES + state]!;
  }
  return { labels, margin };
}
