import { isOutletName, isOutletNoun } from '../../quotes/outlets.js';
import { QUOTED } from '../words.js';
import { isCueWord, isHedge } from './cues.js';
import { type ChangeKind, type Difference, type Finding, formAt, formsOf, type Range, type Side, textOf, whole } from './difference.js';
import { isSpeakerPlace } from './names.js';

/** Who the statement is from was added, dropped or put another way: `according to …`, `…, officials said`, `reportedly`. */
export const attributionChange: ChangeKind = {
  name: 'attribution',
  find(difference): Finding | null {
    const { a, b } = difference;
    const inA = namesSource(difference, a);
    const inB = namesSource(difference, b);
    if (inA === inB && !(inA && difference.a.to - difference.a.from > 1 && difference.b.to - difference.b.from > 1)) return hedge(difference);
    const side = inA ? a : b;
    const other = inA ? b : a;
    if (!inA || !inB) {
      // A clause that only one has must be that clause alone, or the change lies elsewhere.
      if (side.to - side.from > 24) return null;
      for (let at = other.from; at < other.to; at++) if (difference.vocabulary.weights[other.words.keys[at]!] !== 0) return null;
    }
    return { kind: 'attribution', severity: 'medium', a: whole(a), b: whole(b), note: 'source' };
  },
};

/** Another outlet passes the statement on: `IRNA reported` and `the AP reported`, `told Reuters` and `told the BBC`. */
export const outletChange: ChangeKind = {
  name: 'outlet',
  find(difference): Finding | null {
    const { a, b } = difference;
    const toldA = toldOutlet(difference, a);
    const toldB = toldOutlet(difference, b);
    if (toldA !== null || toldB !== null) {
      const other = toldA === null ? a : b;
      if ((toldA !== null && toldB !== null) || other.to - other.from > 1) return null;
      return { kind: 'attribution', severity: 'medium', a: toldA, b: toldB, note: 'source' };
    }
    if (!isOutlet(difference, a) || !isOutlet(difference, b)) return null;
    if (!isSourcePlace(difference, a) || !isSourcePlace(difference, b)) return null;
    return { kind: 'attribution', severity: 'medium', a: whole(a), b: whole(b), note: 'source' };
  },
};

/** Longer rows of words name more than an outlet. */
const LONGEST_OUTLET = 6;

function isOutlet(difference: Difference, side: Side): boolean {
  if (side.from === side.to || side.to - side.from > LONGEST_OUTLET) return false;
  return isOutletName(textOf(side)) || isOutletNoun(formAt(difference, side, side.to - 1));
}

/** The outlet in `told the Associated Press`, or null. */
function toldOutlet(difference: Difference, side: Side): Range | null {
  if (side.from === side.to || formAt(difference, side, side.from) !== 'told') return null;
  const told = { ...side, from: side.from + 1 };
  return isOutlet(difference, told) ? whole(told) : null;
}

/** Words after which stands who passed a statement on. */
const PASSED_ON = new Set(['told', 'citing', 'quoting', 'per', 'to', 'by', 'with']);

function isSourcePlace(difference: Difference, side: Side): boolean {
  if (isSpeakerPlace(difference, side)) return true;
  let before = side.from - 1;
  if (before >= side.low && formAt(difference, side, before) === 'the') before--;
  return before >= side.low && PASSED_ON.has(formAt(difference, side, before));
}

function hedge(difference: Difference): Finding | null {
  const { a, b } = difference;
  if (formsOf(difference, a).some(isHedge) === formsOf(difference, b).some(isHedge)) return null;
  if (Math.max(a.to - a.from, b.to - b.from) > 3) return null;
  return { kind: 'attribution', severity: 'medium', a: whole(a), b: whole(b), note: 'hedge' };
}

/** True when the words are a clause of attribution: a preposition that names a source, or a reporting verb with its subject. */
function namesSource(difference: Difference, side: Side): boolean {
  for (let at = side.from; at < side.to; at++) {
    if ((side.words.flags[at]! & QUOTED) !== 0) continue;
    const form = formAt(difference, side, at);
    const next = at + 1 < side.high ? formAt(difference, side, at + 1) : '';
    if ((form === 'according' && next === 'to') || (form === 'citing' && next !== '') || (form === 'per' && next === 'the')) return true;
    if (side.to - side.from >= 2 && isCueWord(form) && (at === side.to - 1 || at === side.from || next === 'that' || isDayWord(next))) return true;
  }
  return false;
}

const isDayWord = (form: string): boolean => /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:on|in|at|to|during)$/.test(form);
