import { QUOTED } from '../words.js';
import { isCueWord, isHedge } from './cues.js';
import { type ChangeKind, type Difference, type Finding, formAt, formsOf, type Side, whole } from './difference.js';

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
    const next = at + 1 < side.to ? formAt(difference, side, at + 1) : '';
    if ((form === 'according' && next === 'to') || (form === 'citing' && next !== '') || (form === 'per' && next === 'the')) return true;
    if (side.to - side.from >= 2 && isCueWord(form) && (at === side.to - 1 || at === side.from || next === 'that' || isDayWord(next))) return true;
  }
  return false;
}

const isDayWord = (form: string): boolean => /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:on|in|at|to|during)$/.test(form);
