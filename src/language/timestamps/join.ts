import type { Piece } from './grammar.js';
import { between, type Gap } from './lex.js';
import { words } from './words.js';

const hasDate = (p: Piece): boolean => p.month !== 0 || p.year !== null;
const hasTime = (p: Piece): boolean => p.hour !== null;
const isRelative = (p: Piece): boolean => p.shift !== null;

/** Joins neighbouring pieces that together say one moment: `Wed` `04/27/2022` `19:45`, in whatever order they are printed. */
export function joinPieces(text: string, pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const next of pieces) {
    const last = joined[joined.length - 1];
    const gap = last === undefined ? null : between(text, last.end, next.start);
    if (last === undefined || gap === null || !isJoint(gap) || !join(text, last, next, gap)) joined.push({ ...next });
  }
  return joined;
}

/** Whether the gap can lie inside one stamp: a few marks and at most joining words. */
function isJoint({ words: between, marks }: Gap): boolean {
  return marks.length <= 3 && !marks.includes(';') && (between === '' || between === 't' || words().joiners.has(between));
}

/** Takes `next` into `last` when they complement each other. */
function join(text: string, last: Piece, next: Piece, gap: Gap): boolean {
  const opened = gap.marks.includes('(') || gap.marks.includes('[');
  // The same moment in another zone: `(0410 HKT)`, `/ 1441 GMT`.
  if (
    hasTime(last) &&
    hasTime(next) &&
    !hasDate(next) &&
    next.weekday === 0 &&
    last.zone !== null &&
    next.zone !== null &&
    (opened || gap.marks === '/' || gap.marks === '|')
  ) {
    last.end = closed(text, next.end, opened);
    return true;
  }
  if (gap.marks.includes(':') && gap.words === '') return false;
  if (hasTime(last) && hasTime(next)) return false;
  if (last.weekday !== 0 && next.weekday !== 0) return false;
  if ((isRelative(last) && (isRelative(next) || hasDate(next))) || (isRelative(next) && hasDate(last))) return false;
  if (hasDate(last) && hasDate(next)) {
    // `Apr 27 19:45:00 EDT 2022`: the year comes last.
    if (!(last.month !== 0 && last.year === null && hasTime(last) && next.month === 0 && gap.words === '' && gap.marks === '')) return false;
  }
  // A bare year or month takes no time and no weekday: `in 2021 at 5 p.m.`
  if ((hasDate(last) && last.day === 0) || (hasDate(next) && next.day === 0 && !(last.month !== 0))) return false;
  // `Tuesday, 5 p.m.` belong together; a weekday after the date does only with a comma or bracket: `April 27, Wednesday`.
  if (next.weekday !== 0 && (hasDate(last) || hasTime(last)) && gap.words !== '' && gap.words !== 'on') return false;
  last.end = closed(text, next.end, opened);
  last.year ??= next.year;
  last.month ||= next.month;
  last.day ||= next.day;
  last.weekday ||= next.weekday;
  last.direction ??= next.direction;
  last.shift ??= next.shift;
  last.swapped ??= next.swapped;
  last.hour ??= next.hour;
  last.minute ??= next.minute;
  last.second ??= next.second;
  last.zone ??= next.zone;
  last.meridiem ||= next.meridiem;
  last.weak &&= next.weak && !(hasTime(last) && (hasDate(last) || last.weekday !== 0));
  return true;
}

/** Past the bracket that closes one opened in the gap. */
function closed(text: string, end: number, opened: boolean): number {
  return opened && (text[end] === ')' || text[end] === ']') ? end + 1 : end;
}
