import { NOT_PLACES } from '../../lexicon/datelines.js';
import type { Dateline, Timestamp } from '../../model.js';
import { classOfUnit, LETTER, LOWER, MARK, UPPER } from '../characters.js';
import { isPlace, type PlaceKind, placeKind } from './places.js';
import { publisherAt } from './publishers.js';

/** Place and region as they open a line. */
interface Where {
  readonly start: number;
  readonly end: number;
  /** Null for a place that the lists do not know. */
  readonly kind: PlaceKind | null;
  /** The place itself is printed in capitals. */
  readonly capitals: boolean;
  /** A region stands with it. */
  readonly region: boolean;
}

/** What stands between the place and the dash. */
interface Details {
  readonly agency: string | null;
  readonly date: Timestamp | null;
  /** The agency is a known one, which vouches for the line. */
  readonly vouched: boolean;
  readonly end: number;
}

/** Marks of which every dateline has one: what closes it, or what sets its agency off. */
const MARKS = /[—–―_:(/,-]/;

/**
 * The dateline that opens a line: place, region, date and agency in any of the usual orders (`HEMPSTEAD, N.Y., Sept. 26 (UPI) —`,
 * `MOSCOW, April 27. /TASS/.`), closed by a dash, a colon (`ISLAMABAD: …`), or nothing where a known agency follows a place in capitals.
 *
 * @param printed the line
 * @param line the line with plain spaces, of the same length
 * @param stamps the dates of the line
 */
export function readDateline(printed: string, line: string, stamps: readonly Timestamp[]): Dateline | null {
  if (!MARKS.test(line)) return null;
  const lead = /^[\s"“'‘]{0,4}/.exec(line)![0].length;
  const where = whereAt(line, lead, stamps);
  if (where === null) return null;
  const details = detailsAt(line, where.end, stamps);
  if (details === null) return null;
  const close = closeAt(line, details.end);
  const end = close === null ? details.end : close.end;
  if (!isDateline(line.slice(end).trim(), where, details, close?.mark ?? null)) return null;
  return { start: lead, end, text: printed.slice(lead, end), place: line.slice(where.start, where.end), agency: details.agency, date: details.date };
}

/** Whether place, details and closing mark are enough to tell a dateline from a heading. */
function isDateline(rest: string, where: Where, { agency, date, vouched }: Details, mark: 'dash' | 'colon' | null): boolean {
  if (vouched && (where.capitals || where.kind !== null)) return mark !== null || (where.capitals && (rest !== '' || where.kind !== null));
  if (mark === null) return false;
  const heading = rest !== '' && rest.length < 80 && rest === rest.toUpperCase();
  // Without an agency a colon needs a city in capitals before a sentence: `ISLAMABAD: The prime minister said`.
  if (mark === 'colon') return where.capitals && where.kind === 'city' && rest.length > 30 && !heading;
  if (agency !== null) return where.kind !== null;
  if (date !== null) return where.capitals || where.kind !== null;
  if (where.kind === null || heading) return false;
  // A picture's `NEW YORK, NEW YORK - OCTOBER 15: …` is its caption's.
  if (/^[A-Z]{3,9} \d{1,2}(?:, \d{4})?:/.test(rest)) return false;
  // `Israel – a history`: a country, or a place in small letters, opens a sentence rather than a report, unless its region stands with it.
  return where.capitals ? where.kind !== 'country' : where.region;
}

/** The date and agency after a place. */
function detailsAt(line: string, from: number, stamps: readonly Timestamp[]): Details | null {
  let at = from;
  let agency: string | null = null;
  let date: Timestamp | null = null;
  let vouched = false;
  for (let step = 0; step < 3; step++) {
    const gap = /^\s{0,3}[.,]?\s{0,3}/.exec(line.slice(at, at + 7))![0];
    const next = at + gap.length;
    const stamp = stamps.find((s) => s.start === next);
    const bracket = /^(?:\(([^()\n]{2,60})\)|\/([A-Z][^/\n]{1,40})\/)/.exec(line.slice(next, next + 64));
    const publisher = gap.includes(',') ? publisherAt(line, next) : null;
    if (date === null && stamp !== undefined) {
      date = stamp;
      at = stamp.end;
    } else if (agency === null && bracket !== null) {
      const inside = (bracket[1] ?? bracket[2]!).trim();
      const known = isAgency(inside);
      if (known === null) return null;
      agency = inside;
      vouched = known;
      at = next + bracket[0].length;
    } else if (agency === null && publisher?.kind === 'agency') {
      agency = line.slice(publisher.start, publisher.end);
      vouched = true;
      at = publisher.end;
    } else break;
  }
  return { agency, date, vouched, end: at };
}

/** True for a known agency or outlet, false for what could be a station's call sign, null for anything else. */
function isAgency(inside: string): boolean | null {
  const publisher = publisherAt(inside, 0);
  if (publisher !== null && (publisher.end === inside.length || /^[\s/,–-]/.test(inside.slice(publisher.end)))) return true;
  return /^[A-Z][A-Z0-9.&-]{1,8}(?: ?[/,-] ?[A-Z][A-Za-z0-9.&-]{1,12})?$/.test(inside) ? false : null;
}

/** The mark that closes a dateline: a dash with a full stop or space before it, two hyphens, a colon. */
function closeAt(line: string, from: number): { readonly mark: 'dash' | 'colon'; readonly end: number } | null {
  const found = /^(?:\s{0,3}\.?\s?(?:[—–―_]|-{2,3})|\.\s?-|\s{1,3}-(?=\s|$|["“A-Z])|-(?=\s|$)|\s?:(?=\s|$))/.exec(line.slice(from, from + 8));
  if (found === null) {
    // `/TASS/.` closes with its full stop.
    return line[from - 1] === '/' && line[from] === '.' ? { mark: 'dash', end: from + 1 } : null;
  }
  return { mark: found[0].includes(':') ? 'colon' : 'dash', end: from + found[0].length };
}

/** What can follow the place of a dateline without a date: its region, its agency, or the mark that closes it. */
const FOLLOWS = /^\s{0,3}[.,(/[—–―_:-]/;

/** Place and region at `start`: `HAYWARD, Calif.`, `LONDON/PARIS`, `New Delhi [India]`. */
function whereAt(line: string, start: number, stamps: readonly Timestamp[]): Where | null {
  const run = phraseEnd(line, start, 4);
  // `LONDON Jan 5 (Reuters) -`: nothing parts the place and its date.
  const date = stamps.find((stamp) => stamp.start > start);
  const city = run !== null && date !== undefined && date.start < run ? line.slice(0, date.start).trimEnd().length : run;
  if (city === null || !(stamps.length > 0 || FOLLOWS.test(line.slice(city, city + 4)))) return null;
  const name = line.slice(start, city);
  if (
    name
      .toLowerCase()
      .split(/[\s/]/)
      .some((word) => NOT_PLACES.has(word))
  )
    return null;
  const capitals = isCapitals(name);
  const kind = placeKind(name) ?? placeKind(name.replace(/ (?:county|township)$/i, '')) ?? placeKind(name.split('/', 1)[0]!);
  const bracket = /^ \[([^[\]]{2,40})\]/.exec(line.slice(city, city + 44));
  if (bracket !== null && isPlace(bracket[1]!)) return { start, end: city + bracket[0].length, kind: 'city', capitals, region: true };
  const region = line.startsWith(', ', city) ? regionEnd(line, city + 2) : null;
  return region === null ? { start, end: city, kind, capitals, region: false } : { start, end: region, kind: 'city', capitals, region: true };
}

/** The end of a known region at `from`: the longest of up to four words. */
function regionEnd(line: string, from: number): number | null {
  for (let count = 4; count > 0; count--) {
    const end = phraseEnd(line, from, count);
    if (end === null) continue;
    if (line[end] === '.' && isPlace(line.slice(from, end + 1))) return end + 1;
    if (isPlace(line.slice(from, end))) return end;
    if (line[end - 1] === '.' && isPlace(line.slice(from, end - 1))) return end - 1;
  }
  return null;
}

/** Small words inside the names of places. */
const LINKS: ReadonlySet<string> = new Set([
  'de',
  'del',
  'la',
  'of',
  'and',
  'the',
  'au',
  'sur',
  'am',
  'el',
  'al',
  'es',
  'bei',
  'upon',
  'on',
  'do',
  'da',
  'an',
  'der',
]);

/** The end of the run of at most `most` capitalised words at `start`. */
function phraseEnd(line: string, start: number, most: number): number | null {
  let at = start;
  let end: number | null = null;
  for (let count = 0; count < most; count++) {
    const word = wordEnd(line, at);
    if (word === at) break;
    if ((classOfUnit(line.charCodeAt(at)) & UPPER) === 0) {
      if (count === 0 || !LINKS.has(line.slice(at, word)) || line[word] !== ' ') break;
      at = word + 1;
      continue;
    }
    end = word;
    // The full stop belongs to short words and initials alone: `ST.`, `FT.`, `N.Y.`
    if (line[word] === '.' && (word - at <= 2 || line[word - 2] === '.')) end = word + 1;
    const joint = line[end] === '/' || line[end] === ' ';
    if (!joint) break;
    at = end + 1;
  }
  return end;
}

/** The end of the word at `start`: letters, with hyphens, apostrophes and the points of initials inside. */
function wordEnd(line: string, start: number): number {
  let at = start;
  while (at < line.length && at - start < 26) {
    const code = line.charCodeAt(at);
    const inside =
      (classOfUnit(code) & (LETTER | MARK)) !== 0 ||
      ((code === 0x2d || code === 0x27 || code === 0x2019 || (code === 0x2e && at - start === 1)) && (classOfUnit(line.charCodeAt(at + 1)) & LETTER) !== 0);
    if (!inside || (code === 0x2d && at === start)) break;
    at++;
  }
  return at;
}

/** Whether every word but the small links is in capitals (`Mc` aside). */
function isCapitals(name: string): boolean {
  for (const word of name.split(/[\s/]/)) {
    if (LINKS.has(word)) continue;
    const from = word.startsWith('Mc') ? 2 : 0;
    for (let i = from; i < word.length; i++) if ((classOfUnit(word.charCodeAt(i)) & LOWER) !== 0) return false;
  }
  return true;
}
