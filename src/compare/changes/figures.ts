import { COUNTING_WORDS } from '../../lexicon/en/contrasts.js';
import { weightOfWord } from '../terms.js';
import { NUMERIC } from '../words.js';
import { type ChangeKind, type Difference, formAt, rangeOf, type Side } from './difference.js';

const COUNTING = /* @__PURE__ */ new Set(COUNTING_WORDS);

/** True when word `at` is a number in digits or words, or counts (`dozens`). */
export function isFigure(difference: Difference, side: Side, at: number): boolean {
  return (side.words.flags[at]! & NUMERIC) !== 0 || COUNTING.has(formAt(difference, side, at));
}

/** Another number stands in the same place: whole figures, never single digits. */
export const figureChange: ChangeKind = {
  name: 'figure',
  find(difference) {
    const a = rangeOf(difference.a, (at) => isFigure(difference, difference.a, at));
    const b = rangeOf(difference.b, (at) => isFigure(difference, difference.b, at));
    if (a === null || b === null) return null;
    const unit = unitAfter(difference, difference.a, a.to);
    const same = unit !== null && unit === unitAfter(difference, difference.b, b.to);
    return { kind: 'figure', severity: 'high', a, b, note: 'values', ...(same ? { unit } : {}) };
  },
};

/** The word that follows a figure, when it tells something. */
function unitAfter(difference: Difference, side: Side, at: number): string | null {
  if (at >= side.high) return null;
  const form = formAt(difference, side, at);
  return weightOfWord(form) > 0 && side.words.starts[at]! - side.words.ends[at - 1]! === 1 ? form : null;
}
