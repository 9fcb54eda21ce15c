import { COUNTED_NOUNS } from '../../lexicon/en/numbers.js';
import type { Figure } from '../../model.js';
import { isLowerAt, isSpaceAt } from '../characters.js';
import { figure, isBrokenOff, isTrapped, type NoFigure, numeralAt, withUnit } from './make.js';
import { afterGap, lettersEnd, type Numeral, smallWordAt } from './numerals.js';
import { TRAPS, wordBefore } from './traps.js';
import { currencyBefore, type Unit, unitAfter } from './units.js';

const counted = /* @__PURE__ */ new Set(COUNTED_NOUNS);

/** What joins the bounds of a range, with where the second begins. */
function joint(text: string, at: number): { by: 'dash' | 'to' | 'and' | 'or'; next: number } | null {
  const spaced = afterGap(text, at);
  const mark = text.charAt(spaced);
  if (mark === '-' && spaced === at && isSpaceAt(text, at + 1)) {
    // 18- to 24-year-olds
    const hanging = joint(text, at + 1);
    return hanging !== null && (hanging.by === 'to' || hanging.by === 'or') ? hanging : null;
  }
  if (mark === '-' || mark === '–' || mark === '—' || mark === '‑') {
    const next = afterGap(text, spaced + 1);
    return spaced > at === next > spaced + 1 ? { by: 'dash', next } : null;
  }
  if (spaced === at) return null;
  const word = smallWordAt(text, spaced);
  if (word !== 'to' && word !== 'and' && word !== 'or') return null;
  const next = afterGap(text, spaced + word.length);
  return next > spaced + word.length ? { by: word, next } : null;
}

/** What ages are counted in when nothing is said. */
const AGE: Unit = { unit: 'year', kind: 'duration', edge: 0, factor: 1 };

/** The range that begins with `n`; no figure for a score, a pair of years and the like; null when `n` stands alone. */
export function rangeFrom(text: string, n: Numeral, before: Unit | null, after: Unit | null): Figure | NoFigure | null {
  const link = joint(text, after !== null && before === null ? after.edge : n.end);
  if (link === null) return null;
  const m = numeralAt(text, link.next);
  if (m === null || (m.kind !== 'cardinal' && m.kind !== 'fraction')) return null;
  const opener = wordBefore(text, before?.edge ?? n.start).toLowerCase();
  const ages = /\b(?:ages?|aged)(?: of| between| from)? $/i.test(text.slice(Math.max(0, n.start - 16), n.start));
  if (link.by === 'and' && opener !== 'between' && !ages) return null;
  const ownSign = m.digits === null ? null : currencyBefore(text, m.start);
  const second = ownSign ?? withUnit(text, m);
  const unit = second ?? before ?? after ?? (ages ? AGE : null);
  // A change from one value to another is two figures; the unit may be printed once.
  if (link.by === 'to' && opener === 'from') {
    if (before !== null || after !== null || second === null || ownSign !== null || n.scale > 1 || m.scale > 1) return null;
    return figure(text, n.start, n.end, second.kind, n.value * second.factor, null, second.unit, false);
  }
  const none: NoFigure = { kind: null, end: m.end };
  const end = Math.max(
    m.end,
    ownSign === null && before === null ? (second?.edge ?? 0) : second !== null && ownSign === null && before === null ? second.edge : 0,
  );
  if (before !== null && second !== null && second !== ownSign && second.kind !== 'money') return null;
  if (after !== null && second !== null && after.unit !== second.unit) return null;
  const low = n.scale === 1 && m.scale > 1 && n.value < m.value / m.scale ? n.value * m.scale : n.value;
  const bare = unit === null && n.scale === 1 && m.scale === 1;
  if (bare && link.by === 'dash' && !isCountedRange(text, n, m, opener)) return none;
  // Odds and majorities, `4 to 1`, are scores.
  if (bare && link.by === 'to' && low > m.value && (m.value === 1 || SCORING.has(opener))) return none;
  if (!(low < m.value)) return null;
  if (bare && (isTrapped(text, n, true) || isTrapped(text, m, true))) return link.by === 'dash' ? none : null;
  if (isBrokenOff(text, m) && second === null) return link.by === 'dash' ? none : null;
  const factor = unit?.factor ?? 1;
  const old = unit?.kind === 'duration' ? (/^(?:-| )olds?\b/.exec(text.slice(end, end + 6))?.[0].length ?? 0) : 0;
  const start = link.by === 'and' && opener === 'between' ? text.lastIndexOf(' ', (before?.edge ?? n.start) - 2) + 1 : (before?.edge ?? n.start);
  return figure(text, Math.max(start, (before?.edge ?? n.start) - 9), end + old, 'range', low * factor, m.value * factor, unit?.unit ?? null, false);
}

/** Words before a score or a tally of votes. */
const SCORING = new Set([
  'won',
  'lost',
  'beat',
  'voted',
  'by',
  'vote',
  'record',
  'win',
  'ruled',
  'score',
  'led',
  'lead',
  'leading',
  'trailed',
  'trailing',
  'split',
  'passed',
]);

/** True for `15-20 people`, false for the score `6-3`, the vote `51-49`, the season `2021-22`, the telephone number. */
function isCountedRange(text: string, n: Numeral, m: Numeral, opener: string): boolean {
  if (n.value >= m.value || n.digits === null || m.digits === null) return n.digits === null && n.value < m.value;
  if (n.digits.length >= 3 && !n.digits.includes(',') && (m.digits.length !== n.digits.length || n.value >= 1000)) return false;
  if (SCORING.has(opener)) return false;
  const from = afterGap(text, m.end);
  if (from === m.end) return false;
  const noun = text.slice(from, lettersEnd(text, from));
  return isLowerAt(noun, 0) && (counted.has(noun) || (noun.endsWith('s') && noun.length > 3 && !noun.endsWith('ss')));
}

/** `one in five`, `nine out of 10`: a fraction. */
export function ratioFrom(text: string, n: Numeral): Figure | null {
  if (n.scale > 1 || n.value < 1 || n.value > 99) return null;
  const from = afterGap(text, n.end);
  const word = smallWordAt(text, from);
  let next = from;
  if (word === 'in') next = afterGap(text, from + 2);
  else if (word === 'out' && smallWordAt(text, afterGap(text, from + 3)) === 'of') next = afterGap(text, afterGap(text, from + 3) + 2);
  if (next === from) return null;
  const m = numeralAt(text, next);
  if (
    m === null ||
    m.kind !== 'cardinal' ||
    m.value <= n.value ||
    m.value > 1e6 ||
    (m.value > 1000 && m.digits?.length === 4) ||
    unitAfter(text, m, m.end) !== null
  )
    return null;
  if (word === 'in' && n.value > 10) return null;
  if (TRAPS.some((trap) => trap.name === 'a day of a month' && trap.catches(text, m, true))) return null;
  return figure(text, n.start, m.end, 'fraction', n.value / m.value, null, null, false);
}
