import { COUNTING_WORDS } from '../../lexicon/en/contrasts.js';
import { UNITS } from '../../lexicon/en/units.js';
import { weightOfWord } from '../terms.js';
import { NUMERIC } from '../words.js';
import { type ChangeKind, type Difference, type Finding, formAt, formsOf, type Range, rangeOf, type Side } from './difference.js';
import { HALVES } from './noise.js';

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
    if (a === null || b === null) return measureChange(difference);
    if (hourOf(difference, difference.a, a) === hourOf(difference, difference.b, b)) return null;
    const unit = unitAfter(difference, difference.a, a.to);
    const same = unit !== null && unit === unitAfter(difference, difference.b, b.to);
    return { kind: 'figure', severity: 'high', a, b, note: 'values', ...(same ? { unit } : {}) };
  },
};

/** A figure with the `am` or `pm` that may stand apart: `2am`, `2 a.m.` */
function hourOf(difference: Difference, side: Side, { from, to }: Range): string {
  const half = to < side.high && HALVES.has(formAt(difference, side, to)) ? 1 : 0;
  return formsOf(difference, { ...side, from, to: to + half }).join('');
}

/** The word that follows a figure, when it tells something. */
function unitAfter(difference: Difference, side: Side, at: number): string | null {
  if (at >= side.high) return null;
  const form = formAt(difference, side, at);
  return weightOfWord(form) > 0 && side.words.starts[at]! - side.words.ends[at - 1]! === 1 ? form : null;
}

let unitWords: Set<string> | null = null;

/** The number is the same and what it counts is not: `10 miles` and `10 kilometres`, `$500` and `$500 million`. */
function measureChange(difference: Difference): Finding | null {
  const { a, b } = difference;
  unitWords ??= new Set(UNITS.flatMap(({ words, short }) => [...words, ...(short ?? []).map((form) => form.toLowerCase())]));
  const known = unitWords;
  const all = (side: Side, test: (form: string) => boolean): boolean => {
    for (let at = side.from; at < side.to; at++) if (!test(formAt(difference, side, at))) return false;
    return true;
  };
  const isScale = (form: string): boolean => COUNTING.has(form);
  const bothUnits = a.from < a.to && b.from < b.to && all(a, (form) => known.has(form)) && all(b, (form) => known.has(form));
  if (!bothUnits && !(all(a, isScale) && all(b, isScale))) return null;
  const withNumber = (side: Side): Finding['a'] =>
    side.from > side.low && isFigure(difference, side, side.from - 1) ? { from: side.from - 1, to: side.to } : null;
  const x = withNumber(a);
  const y = withNumber(b);
  return x === null || y === null ? null : { kind: 'figure', severity: 'high', a: x, b: y, note: 'values' };
}
