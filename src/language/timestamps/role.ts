import { classOfUnit, LETTER, LOWER, MARK, SPACE } from '../characters.js';
import { words } from './words.js';

/**
 * What the words before a stamp say it is the time of: `Published`, `Last modified on`. They count when they open the line or
 * a part of it, or begin with a capital, or end with a colon; not in the middle of a sentence.
 *
 * @param from no further back than this: the end of the stamp before
 */
export function roleBefore(text: string, start: number, from: number): 'published' | 'updated' | null {
  const { roles, joiners } = words();
  let to = start;
  let colon = false;
  // Back over marks, space and joining words to the end of the cue.
  for (let steps = 0; steps < 4; steps++) {
    while (to > from && start - to < 24 && isBetween(text.charCodeAt(to - 1))) colon = text[--to] === ':' || colon;
    const begin = wordStart(text, to, from);
    if (begin === to) return null;
    const cue = longestCue(text, begin, to, from, roles);
    if (cue !== null && (colon || opensPart(text, cue.start, from) || (classOfUnit(text.charCodeAt(cue.start)) & LOWER) === 0)) return cue.role;
    // `aktualisiert am` is a cue, but so is `Zuletzt aktualisiert` before a joining word.
    if (!joiners.has(text.slice(begin, to).toLowerCase())) return null;
    to = begin;
  }
  return null;
}

/** The longest run of up to four words ending at `to` that is a cue. */
function longestCue(
  text: string,
  begin: number,
  to: number,
  from: number,
  roles: ReadonlyMap<string, 'published' | 'updated'>,
): { readonly start: number; readonly role: 'published' | 'updated' } | null {
  let best: { start: number; role: 'published' | 'updated' } | null = null;
  let at = begin;
  for (let count = 0; count < 4; count++) {
    const role = roles.get(text.slice(at, to).toLowerCase().replace(/\s+/g, ' '));
    if (role !== undefined) best = { start: at, role };
    let end = at;
    while (end > from && at - end < 2 && classOfUnit(text.charCodeAt(end - 1)) === SPACE) end--;
    if (end === at) break;
    const before = wordStart(text, end, from);
    if (before === end) break;
    at = before;
  }
  return best;
}

function wordStart(text: string, to: number, from: number): number {
  let at = to;
  while (at > from && to - at < 20 && (classOfUnit(text.charCodeAt(at - 1)) & (LETTER | MARK)) !== 0) at--;
  return at;
}

function isBetween(code: number): boolean {
  return classOfUnit(code) === SPACE || '.,:-–—|•·@/('.includes(String.fromCharCode(code));
}

/** Whether nothing but marks stands between `start` and the beginning of the line or of the part since `from`. */
function opensPart(text: string, start: number, from: number): boolean {
  let at = start;
  while (at > from && start - at < 8) {
    const code = text.charCodeAt(at - 1);
    if (code === 10) return true;
    if (!isBetween(code) && code !== 0x3b) return false;
    at--;
  }
  return at === from || '|;/\n'.includes(text[at - 1] ?? '\n');
}
