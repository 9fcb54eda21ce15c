import { type CueTokens, FIRST_CONTENT, FIRST_CUE, FIRST_SOURCE } from './cue-features.js';
import type { Model } from './model.js';
import type { WeightTally } from './tally.js';
import { nearestCues, tokenFeatures } from './token-features.js';
import type { Window } from './window.js';

/** Labels of the first pass: 0 outside, then begin and inside of source, cue and content. */
export const FIRST_LABELS = 7;

/** What the first pass says of a paragraph. */
export interface FirstPass {
  /** The best label of each token. */
  readonly labels: Uint8Array;
  /** Cues, and what could be one: the second pass judges. */
  readonly cues: readonly CueTokens[];
}

/** Longest run of tokens that is offered as a cue beyond the best labelling. */
const LONGEST_CUE = 6;
const NEVER = -1e9;

/** True where `label` may stand after `previous` (`FIRST_LABELS` for the start): inside goes on what began. */
export function mayFollow(previous: number, label: number): boolean {
  const inside = label === FIRST_SOURCE + 1 || label === FIRST_CUE + 1 || label === FIRST_CONTENT + 1;
  return !inside || previous === label || previous === label - 1;
}

const ALLOWED = Array.from({ length: (FIRST_LABELS + 1) * FIRST_LABELS }, (_, i) => mayFollow(Math.trunc(i / FIRST_LABELS), i % FIRST_LABELS));

/**
 * Labels the tokens of a paragraph as source, cue and content, whoever's they are, and offers cues to the second pass.
 *
 * @param margin how much less than the best labelling one with the cue may score
 */
export function firstPass(model: Model, tally: WeightTally, window: Window, margin: number): FirstPass {
  const scores = new Int32Array(window.length * FIRST_LABELS);
  const near = nearestCues(window);
  for (let k = 0; k < window.length; k++) {
    tokenFeatures(window, near, k, tally);
    tally.finish(scores, k * FIRST_LABELS);
  }
  return decodeFirst(model, window, scores, margin);
}

/** The best labelling by Viterbi's algorithm, forwards; backwards, for each token, the best labelling that makes it a cue. */
export function decodeFirst({ transitions }: Model, { marks, length: n }: Window, scores: Float64Array | Int32Array, margin: number): FirstPass {
  const L = FIRST_LABELS;
  const forward = new Float64Array(n * L);
  const backward = new Float64Array(n * L);
  const from = new Uint8Array(n * L);
  for (let k = 0; k < n; k++) {
    const context = marks[k]! * (L + 1) * L;
    for (let l = 0; l < L; l++) {
      let best = NEVER;
      let source = 0;
      if (k === 0) best = ALLOWED[L * L + l] === true ? transitions[context + L * L + l]! : NEVER;
      else {
        for (let p = 0; p < L; p++) {
          if (ALLOWED[p * L + l] !== true) continue;
          const value = forward[(k - 1) * L + p]! + transitions[context + p * L + l]!;
          if (value > best) {
            best = value;
            source = p;
          }
        }
      }
      forward[k * L + l] = best + scores[k * L + l]!;
      from[k * L + l] = source;
    }
  }
  for (let k = n - 2; k >= 0; k--) {
    const context = marks[k + 1]! * (L + 1) * L;
    for (let l = 0; l < L; l++) {
      let best = NEVER;
      for (let q = 0; q < L; q++) {
        if (ALLOWED[l * L + q] !== true) continue;
        best = Math.max(best, backward[(k + 1) * L + q]! + scores[(k + 1) * L + q]! + transitions[context + l * L + q]!);
      }
      backward[k * L + l] = best;
    }
  }
  let label = 0;
  for (let l = 1; l < L; l++) if (forward[(n - 1) * L + l]! > forward[(n - 1) * L + label]!) label = l;
  const best = n > 0 ? forward[(n - 1) * L + label]! : 0;
  const labels = new Uint8Array(n);
  for (let k = n - 1; k >= 0; k--) {
    labels[k] = label;
    label = from[k * L + label]!;
  }
  const through = (k: number, l: number): number => forward[k * L + l]! + backward[k * L + l]! - best;
  return { labels, cues: offerCues(labels, through, margin) };
}

/** The cues of the best labelling, and others that come close, in order and disjoint. */
function offerCues(labels: Uint8Array, through: (k: number, label: number) => number, margin: number): CueTokens[] {
  const cues: CueTokens[] = [];
  const n = labels.length;
  const isCue = (k: number): boolean => labels[k] === FIRST_CUE || labels[k] === FIRST_CUE + 1;
  for (let k = 0; k < n; ) {
    let last = k + 1;
    if (labels[k] === FIRST_CUE) {
      while (last < n && labels[last] === FIRST_CUE + 1) last++;
      cues.push({ first: k, last });
    } else if (through(k, FIRST_CUE) > -margin) {
      while (
        last < n &&
        last < k + LONGEST_CUE &&
        !isCue(last) &&
        through(last, FIRST_CUE + 1) > -margin &&
        through(last, FIRST_CUE + 1) >= through(last, FIRST_CUE)
      )
        last++;
      cues.push({ first: k, last });
    }
    k = last;
  }
  return cues;
}
