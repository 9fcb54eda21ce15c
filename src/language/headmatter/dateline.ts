import { DATELINE_CITIES, NOT_PLACES, REGION_ABBREVIATIONS } from '../../lexicon/datelines.js';
import { CITIES, COUNTRIES, REGIONS, US_STATES } from '../../lexicon/en/countries.js';
import type { Dateline, Timestamp } from '../../model.js';
import { publisherAt } from './publishers.js';

let places: Set<string> | null = null;

/** Places of the world in small letters. */
function knownPlaces(): ReadonlySet<string> {
  if (places !== null) return places;
  places = new Set<string>();
  const add = (name: string): void => void (name !== '' && places!.add(name.toLowerCase()));
  for (const [name, capital, , ...also] of COUNTRIES) [name, ...capital.split('/'), ...also].forEach(add);
  for (const [name, , news] of US_STATES) [name, news].forEach(add);
  for (const list of [...REGIONS, ...CITIES]) list.split(', ').forEach(add);
  for (const name of [...DATELINE_CITIES, ...REGION_ABBREVIATIONS]) add(name);
  return places;
}

/** Whether a phrase is the name of a known place, in whatever case it is printed. */
export function isPlace(phrase: string): boolean {
  return knownPlaces().has(phrase.toLowerCase().replace(/\s+/g, ' '));
}

/** A word of a place's name; capitals may have full stops (`N.Y.`, `ST.`). */
const WORD = /^(?:[A-Z\u00c0-\u00de\u0100-\u017f][\p{L}'’-]{0,24}(?:\.[A-Z]){0,3}\.?|(?:de|del|la|of|and|the|au|sur|am|el|al|es|bei)(?= ))/u;

/**
 * The dateline that opens a line: place, region, date and agency in any of the usual orders, closed by a dash, or by nothing where an
 * agency in brackets follows a place in capitals.
 *
 * @param stamps the dates of the line
 */
export function readDateline(line: string, stamps: readonly Timestamp[]): Dateline | null {
  const lead = /^[\s"“'‘(]{0,4}/.exec(line)![0].replace(/\($/, '').length;
  const place = placeAt(line, lead);
  if (place === null) return null;
  let at = place.end;
  let agency: string | null = null;
  let date: Timestamp | null = null;
  for (let step = 0; step < 4; step++) {
    const gap = /^\s{0,3},?\s{0,3}/.exec(line.slice(at, at + 7))![0].length;
    const next = at + gap;
    const stamp = stamps.find((s) => s.start === next);
    const bracket = /^\(([^()\n]{2,60})\)/.exec(line.slice(next, next + 64));
    if (date === null && stamp !== undefined) {
      date = stamp;
      at = stamp.end;
    } else if (agency === null && bracket !== null) {
      agency = agencyIn(bracket[1]!);
      if (agency === null) return null;
      at = next + bracket[0].length;
    } else if (agency === null && gap > 0 && line.slice(at, next).includes(',') && publisherAt(line, next)?.kind === 'agency') {
      const end = publisherAt(line, next)!.end;
      agency = line.slice(next, end);
      at = end;
    } else break;
  }
  const dash = /^\s{0,3}(?:\.?\s?[—–―]|\.?-{1,3}(?=\s|$|[“"A-Z])|:(?=\s|$)|\.\s?-)\s{0,3}/.exec(line.slice(at, at + 10));
  const colon = dash?.[0].includes(':') === true;
  if (dash === null ? agency === null || !place.capitals : colon && agency === null) return null;
  if (!(place.known || agency !== null || (date !== null && place.capitals))) return null;
  const end = at + (dash?.[0].trimEnd().length ?? 0);
  // `VIENNA – WIEN`: a heading in capitals.
  const rest = line.slice(end).trim();
  if (agency === null && date === null && rest !== '' && rest.length < 60 && rest === rest.toUpperCase()) return null;
  return { start: lead, end, text: line.slice(lead, end), place: line.slice(place.start, place.end), agency, date };
}

interface PlaceMatch {
  readonly start: number;
  readonly end: number;
  readonly known: boolean;
  readonly capitals: boolean;
}

/** Place and region at `start`: `HAYWARD, Calif.`, `DUBAI, United Arab Emirates`, `New Delhi [India]`. */
function placeAt(line: string, start: number): PlaceMatch | null {
  const city = phraseAt(line, start, 4);
  if (city === null) return null;
  let end = city;
  let known = isPlace(line.slice(start, city)) || isPlace(line.slice(start, city).replace(/ (?:county|township)$/i, ''));
  const capitals = /^\P{Ll}+$/u.test(
    line
      .slice(start, city)
      .replace(/\b(?:de|del|la|of|al|el)\b/g, '')
      .replace(/Mc(?=[A-Z])/g, ''),
  );
  const words = line
    .slice(start, city)
    .toLowerCase()
    .split(/[\s/]+/);
  if (words.some((word) => NOT_PLACES.has(word))) return null;
  const bracket = /^ \[([^[\]]{2,40})\]/.exec(line.slice(end, end + 44));
  if (bracket !== null && isPlace(bracket[1]!)) {
    end += bracket[0].length;
    known = true;
  } else {
    const comma = /^[,/] ?/.exec(line.slice(end, end + 2));
    const region = comma === null ? null : regionAt(line, end + comma[0].length);
    if (region !== null) {
      end = region;
      known = true;
    }
  }
  if (!known && !capitals && city - start > 40) return null;
  return { start, end, known, capitals };
}

/** The end of a known region at `from`: the longest of up to four words. */
function regionAt(line: string, from: number): number | null {
  for (let count = 4; count > 0; count--) {
    const end = phraseAt(line, from, count);
    if (end === null) continue;
    if (isPlace(line.slice(from, end))) return end;
    if (line[end] === '.' && isPlace(line.slice(from, end + 1))) return end + 1;
    if (line[end - 1] === '.' && isPlace(line.slice(from, end - 1))) return end - 1;
  }
  return null;
}

/** The end of the run of at most `most` capitalised words at `start`. */
function phraseAt(line: string, start: number, most: number): number | null {
  let at = start;
  let end = -1;
  for (let count = 0; count < most; count++) {
    const word = WORD.exec(line.slice(at, at + 32));
    if (word === null || (count === 0 && /^[a-z]/.test(word[0]))) break;
    let length = word[0].length;
    // The full stop belongs to short words alone: `ST.`, `FT.`, `N.Y.`, `Mass.`
    if (word[0].endsWith('.') && length > 5) length--;
    end = at + length;
    if (line[end] !== ' ' || length < word[0].length) break;
    at = end + 1;
  }
  return end < 0 ? null : end;
}

/** The agency or station in the brackets of a dateline: a known one, or a short run of capitals such as a station's call sign. */
function agencyIn(inside: string): string | null {
  const trimmed = inside.trim();
  const publisher = publisherAt(trimmed, 0);
  if (publisher !== null) return publisher.end === trimmed.length || /^[\s/,–-]/.test(trimmed.slice(publisher.end)) ? trimmed : null;
  return /^[A-Z][A-Z0-9.&-]{1,8}(?: ?[/,-] ?[A-Z][A-Za-z0-9.&-]{1,12})?$/.test(trimmed) ? trimmed : null;
}
