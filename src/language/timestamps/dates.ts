import { classOfUnit, DIGIT, LETTER } from '../characters.js';
import { fromPersian, monthLength } from './calendar.js';
import { isDayNumber, isYear, marksAfter, type Piece, piece, type Rule, tightAfter, type View } from './grammar.js';
import { between } from './lex.js';
import { words } from './words.js';

/** `2022-04-27`, `2022/04/27`, `2022.4.27`. */
export const yearMonthDay: Rule = {
  name: 'year-month-day',
  example: '2022-04-27',
  read(view, i) {
    const [y, m, d] = [view.atoms[i], view.atoms[i + 1], view.atoms[i + 2]];
    if (!isYear(y) || !isDayNumber(m) || !isDayNumber(d) || m.value > 12) return null;
    const mark = tightAfter(view, i);
    if (mark === null || !/^(?:[-/.]|\. )$/.test(mark) || tightAfter(view, i + 1) !== mark || d.value > monthLength(y.value, m.value)) return null;
    return chained(view, i, i + 2, mark) ? null : piece(y.start, d.end, { year: y.value, month: m.value, day: d.value });
  },
};

/** `2022年4月27日`, `2022년 4월 27일`. */
export const eastAsian: Rule = {
  name: 'east-asian',
  example: '2022年4月27日',
  read(view, i) {
    const [y, m, d] = [view.atoms[i], view.atoms[i + 1], view.atoms[i + 2]];
    if (
      y?.digits === 4 &&
      isDayNumber(m) &&
      isDayNumber(d) &&
      /^[年년]\s?$/.test(tightAfter(view, i) ?? '') &&
      /^[月월]\s?$/.test(tightAfter(view, i + 1) ?? '')
    ) {
      if (m.value > 12 || d.value > monthLength(y.value, m.value)) return null;
      return piece(y.start, /[日号號일]/.test(view.text[d.end] ?? '') ? d.end + 1 : d.end, { year: y.value, month: m.value, day: d.value });
    }
    if (isDayNumber(y) && isDayNumber(m) && y.value <= 12 && /^[月월]\s?$/.test(tightAfter(view, i) ?? '') && /[日号號일]/.test(view.text[m.end] ?? '')) {
      return piece(y.start, m.end + 1, { month: y.value, day: m.value });
    }
    return null;
  },
};

/** `04/27/2022`, `27.04.2022`, `27-04-22`: which number is the day is decided by what is possible, by the mark, by `dayFirst`. */
export const numeric: Rule = {
  name: 'numeric',
  example: '04/27/2022',
  read(view, i) {
    const [a, b, y] = [view.atoms[i], view.atoms[i + 1], view.atoms[i + 2]];
    if (!isDayNumber(a) || !isDayNumber(b) || y === undefined || y.sense !== null || a.marked || b.marked) return null;
    const mark = tightAfter(view, i);
    if (mark === null || !/^(?:[/\-.]|\. | \/ )$/.test(mark) || tightAfter(view, i + 1) !== mark) return null;
    const full = y.digits === 4 && y.value >= 1700 && y.value <= 2099;
    if (!full && !(y.digits === 2 && !y.marked)) return null;
    if (chained(view, i, i + 2, mark)) return null;
    const year = full ? y.value : y.value + (y.value < 70 ? 2000 : 1900);
    const fits = (month: number, day: number): boolean => month <= 12 && day <= monthLength(year, month);
    const dayFirst = fits(b.value, a.value);
    const monthFirst = fits(a.value, b.value);
    if (!dayFirst && !monthFirst) return null;
    const dotted = mark.startsWith('.');
    const takeDayFirst = dayFirst && (!monthFirst || view.dayFirst || dotted);
    const [day, month] = takeDayFirst ? [a.value, b.value] : [b.value, a.value];
    const both = dayFirst && monthFirst && a.value !== b.value && !(dotted && full);
    // Versions and scores look like dates with two digits of the year: `1.2.19`, `3-2-10`.
    const weak = !full && mark !== '/';
    return piece(a.start, y.end, { year, month, day, swapped: both ? { month: day, day: month } : null, weak });
  },
};

/** `27 April 2022`, `20th November 2019`, `22 de abril de 2022`, `1er mai`, `27-Apr-22`. */
export const dayMonth: Rule = {
  name: 'day-month',
  example: '27 April 2022',
  read(view, i) {
    const [d, m] = [view.atoms[i], view.atoms[i + 1]];
    if (!isDayNumber(d) || m === undefined || m.sense === null || (m.sense.month === 0 && m.sense.persian === 0)) return null;
    const gap = between(view.text, d.end, m.start);
    if (gap === null || !/^(?:de|of|d)?$/.test(gap.words) || !/^[.,\-/]?$/.test(gap.marks)) return null;
    if (glued(view, d.start)) return null;
    // `No. 4, April 27, 2022`: the month's own day follows it.
    if (gap.marks === ',' && isDayNumber(view.atoms[i + 2]) && (marksAfter(view, i + 1) ?? 'none') === '') return null;
    const year = yearAfter(view, i + 1);
    if (year === null && gap.marks === ',') return null;
    if (m.sense.persian !== 0 && m.sense.month === 0) return persian(d.start, d.value, m.sense.persian, year);
    if (
      year === null &&
      m.sense.doubtful &&
      !m.marked &&
      m.sense.month !== 0 &&
      /^(?:ago|set|out|dec|mar|mai|may|sty|ara|des|lis|lip)$/.test(view.text.slice(m.start, m.end))
    )
      return null;
    if (year === null && !m.marked && view.text.slice(m.start, m.end) === 'march') return null;
    return monthPiece(d.start, year?.end ?? m.end, m.sense.month, d.value, year?.value ?? null);
  },
};

/** `April 27, 2022`, `Nov. 19`, `Ordibehesht 7, 1401`. */
export const monthDay: Rule = {
  name: 'month-day',
  example: 'April 27, 2022',
  read(view, i) {
    const [m, d] = [view.atoms[i], view.atoms[i + 1]];
    if (m === undefined || m.sense === null || (m.sense.month === 0 && m.sense.persian === 0) || !isDayNumber(d)) return null;
    const marks = marksAfter(view, i);
    const the = marks === null && between(view.text, m.end, d.start)?.words === 'the' && d.marked;
    if (!the && (marks === null || !/^[.\-/]?$/.test(marks))) return null;
    const year = yearAfter(view, i + 1);
    // `may 5` and `mar 5` are dates only with a capital.
    if (year === null && ((!m.marked && (m.sense.doubtful || m.end - m.start < 4)) || isTimeOrPart(view, i + 1))) return null;
    if (m.sense.persian !== 0 && m.sense.month === 0) return persian(m.start, d.value, m.sense.persian, year);
    return monthPiece(m.start, year?.end ?? d.end, m.sense.month, d.value, year?.value ?? null);
  },
};

/** `April 2022`, `avril 2022`. */
export const monthYear: Rule = {
  name: 'month-year',
  example: 'April 2022',
  read(view, i) {
    const [m, y] = [view.atoms[i], view.atoms[i + 1]];
    if (m === undefined || m.sense === null || m.sense.month === 0 || !isYear(y)) return null;
    const gap = between(view.text, m.end, y.start);
    if (gap === null || !/^(?:de|of|del)?$/.test(gap.words) || !/^[.,]?$/.test(gap.marks)) return null;
    if (m.sense.doubtful && !m.marked) return null;
    // `29 February 2021` is no day, and so no month either.
    if (/\d[\s.]{1,2}$/.test(view.text.slice(Math.max(0, m.start - 3), m.start))) return null;
    return piece(m.start, y.end, { month: m.sense.month, year: y.value });
  },
};

/** `2022 April 27`, `2022. április 27.` */
export const yearFirst: Rule = {
  name: 'year-first',
  example: '2022 April 27',
  read(view, i) {
    const [y, m, d] = [view.atoms[i], view.atoms[i + 1], view.atoms[i + 2]];
    if (!isYear(y) || m?.sense == null || m.sense.month === 0 || !isDayNumber(d)) return null;
    const [first, second] = [marksAfter(view, i), marksAfter(view, i + 1)];
    if (first === null || second === null || !/^[.,-]?$/.test(first) || !/^[.-]?$/.test(second)) return null;
    return monthPiece(y.start, d.end, m.sense.month, d.value, y.value);
  },
};

/** `in April`, `since March`: a month by itself needs a preposition. */
export const bareMonth: Rule = {
  name: 'bare-month',
  example: 'in April',
  read(view, i) {
    const m = view.atoms[i];
    if (m?.sense == null || m.sense.month === 0 || m.end - m.start < 3 || (!m.marked && (m.sense.doubtful || m.end - m.start < 4))) return null;
    const before = wordBefore(view.text, m.start);
    if (!words().prepositions.has(before) || (m.sense.doubtful && !/^(?:in|since|last|next|until|during|early|late|im)$/.test(before))) return null;
    // `in May’s cabinet`, `by March Madness`: doubtful months must end the phrase.
    if (m.sense.doubtful && /^(?:['’]s| [A-Z])/.test(view.text.slice(m.end, m.end + 2))) return null;
    return piece(m.start, m.end, { month: m.sense.month });
  },
};

/** `in 2021`, `early 2019`: a year by itself needs a preposition, and no noun that it would count. */
export const bareYear: Rule = {
  name: 'bare-year',
  example: 'in 2021',
  read(view, i) {
    const y = view.atoms[i];
    if (!isYear(y) || y.value < 1800 || glued(view, y.start) || !words().prepositions.has(wordBefore(view.text, y.start))) return null;
    const next = view.text.slice(y.end, y.end + 24);
    if (/^(?:[\d%°’'"a-zA-Z$€£]|[,.:]\d|[-–/]\w)/.test(next)) return null;
    // `in 2000 cases` counts; `in 2016 elections` is rare enough to lose.
    const noun = /^ ([a-z]{3,20})\b/.exec(next)?.[1];
    if (noun !== undefined && /(?:[^suia]s|ies|people|women|men|percent|per|million|billion|meters|metres|feet)$/.test(noun)) return null;
    return piece(y.start, y.end, { year: y.value });
  },
};

/** `2023` by itself: the last part of `Wed Jun 14 19:45:00 EDT 2023`, or after a cue (`Published 2023`). */
export const loneYear: Rule = {
  name: 'lone-year',
  example: 'Published 2023',
  read(view, i) {
    const y = view.atoms[i];
    return isYear(y) && !glued(view, y.start) ? piece(y.start, y.end, { year: y.value, weak: true }) : null;
  },
};

function monthPiece(start: number, end: number, month: number, day: number, year: number | null): Piece | null {
  return day <= monthLength(year, month) ? piece(start, end, { year, month, day }) : null;
}

function persian(start: number, day: number, month: number, year: { readonly value: number; readonly end: number } | null): Piece | null {
  const date = year === null ? null : fromPersian(year.value, month, day);
  return date === null || year === null ? null : piece(start, year.end, { year: date.year, month: date.month, day: date.day });
}

/** The year that follows atom `i`, with its end: `, 2022`, ` de 2022`, `-22`, ` ’22`. */
function yearAfter(view: View, i: number): { readonly value: number; readonly end: number } | null {
  const [a, y] = [view.atoms[i], view.atoms[i + 1]];
  if (a === undefined || y === undefined || y.sense !== null) return null;
  const short = view.text.slice(a.end, y.start);
  if (y.digits === 2 && /^(?:-|\/| ['’])$/.test(short) && !y.marked) {
    // `19/Nov/22` and `27-Apr-22`, not `June 10-12`.
    if (short !== " '" && short !== ' ’' && a.sense === null) return null;
    return { value: y.value + (y.value < 70 ? 2000 : 1900), end: y.end };
  }
  // From 1300 on they are also years of the Persian calendar.
  if (y.digits !== 4 || y.value < 1300 || y.value > 2099) return null;
  const gap = between(view.text, a.end, y.start);
  if (gap === null || !/^(?:de|of|del|do|г)?$/.test(gap.words) || !/^(?:[.,]{0,2}|-|\/)$/.test(gap.marks)) return null;
  return { value: y.value, end: y.end };
}

/** Whether the number at atom `i` goes on as a time, a decimal or a range that makes it no day: `May 5:30`, `June 10.5`. */
function isTimeOrPart(view: View, i: number): boolean {
  const a = view.atoms[i]!;
  return /^(?:[:.]\d|,\d{3}|%|\s?(?:percent|million|billion))/.test(view.text.slice(a.end, a.end + 9));
}

/** Whether more numbers hang on either side by the same mark, as in telephone numbers and versions. */
function chained(view: View, first: number, last: number, mark: string): boolean {
  const { text, atoms } = view;
  const start = atoms[first]!.start;
  const end = atoms[last]!.end;
  const tight = mark.trim();
  if (text[start - 1] === tight && (classOfUnit(text.charCodeAt(start - 2)) & (DIGIT | LETTER)) !== 0) return true;
  if (text[end] === tight && (classOfUnit(text.charCodeAt(end + 1)) & DIGIT) !== 0) return true;
  return '$€£#'.includes(text[start - 1] ?? ' ') || (classOfUnit(text.charCodeAt(start - 1)) & DIGIT) !== 0;
}

/** Whether a number is the tail of another: `1.27 April`, `$27 May`. */
function glued(view: View, start: number): boolean {
  const before = view.text[start - 1];
  return before !== undefined && ('$€£#'.includes(before) || ('.,'.includes(before) && (classOfUnit(view.text.charCodeAt(start - 2)) & DIGIT) !== 0));
}

/** The word before `start`, in small letters, when one space or hyphen lies between. */
export function wordBefore(text: string, start: number): string {
  let to = start;
  const code = text.charCodeAt(to - 1);
  if (code !== 0x20 && code !== 0xa0 && code !== 10 && code !== 0x2d) return '';
  to--;
  let from = to;
  while (from > 0 && to - from < 16 && (classOfUnit(text.charCodeAt(from - 1)) & LETTER) !== 0) from--;
  return text.slice(from, to).toLowerCase();
}
