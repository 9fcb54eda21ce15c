import { BYLINE_CUES, EDITOR_CUES, NAME_JOINERS } from '../../lexicon/bylines.js';
import type { Author, Credit } from '../../model.js';
import { classOfUnit, LETTER, LOWER, SPACE, UPPER } from '../characters.js';
import { isPlace } from './dateline.js';
import { evidenceOf, isNameless, type PersonMatch, personAt } from './person.js';
import { publisherAt } from './publishers.js';

/** What a byline says: its people, and the agencies and outlets it names instead of people. */
export interface Byline {
  readonly authors: readonly Author[];
  readonly credits: readonly Credit[];
}

const NONE: Byline = { authors: [], credits: [] };
const OPENING = new Set(BYLINE_CUES.opening);
const ANYWHERE = new Set(BYLINE_CUES.anywhere);
const EDITORS = new Set(EDITOR_CUES);

/**
 * Reads a byline.
 *
 * @param line the line
 * @param masked the line with dates, addresses and handles struck out, each replaced by as many bars
 */
export function readByline(line: string, masked: string): Byline {
  const cue = findCue(masked);
  if (cue !== null) return readPeople(line, masked, cue.end, cue.strong).byline;
  return readBare(line, masked);
}

/** A line that is nothing but names: `Meg Rowe and Tim Hale, Associated Press`. Without a cue, known given names or an agency must vouch for it. */
function readBare(line: string, masked: string): Byline {
  if (line.length > 160) return NONE;
  const from = /^[\s|•·–—-]*/.exec(masked)![0].length;
  const { byline, end } = readPeople(line, masked, from, false);
  if (byline.authors.length === 0) return NONE;
  // Slashes, and an agency in capitals after a name that is not, sign a picture.
  const { affiliation } = byline.authors[0]!;
  if (
    /^[^/|]{2,60}\s?\//.test(masked.slice(from)) ||
    (affiliation !== null &&
      affiliation.length > 5 &&
      affiliation === affiliation.toUpperCase() &&
      byline.authors[0]!.name !== byline.authors[0]!.name.toUpperCase())
  )
    return NONE;
  const rest = masked.slice(end).replace(/^[\s|,;:•·–—()-]+/, '');
  const whole = rest === '' || rest.split(/[\s|/,-]+/).every((word) => word === '' || isNameless(word) || publisherAt(rest, rest.indexOf(word)) !== null);
  const evidence = byline.authors.map((author) => evidenceOf(author.name));
  const vouched =
    evidence.every((e) => e === 'known') ||
    (evidence[0] === 'known' && !evidence.includes('common')) ||
    (!evidence.includes('common') && byline.authors.some((a) => a.affiliation !== null && publisherAt(a.affiliation, 0) !== null));
  return whole && vouched ? byline : NONE;
}

interface CueMatch {
  readonly end: number;
  /** Says `written by` or the like, so that a single word may be a name. */
  readonly strong: boolean;
}

/** The first words of the line, or of a part of it, that announce an author. */
function findCue(masked: string): CueMatch | null {
  let part = 0;
  for (let at = 0; at < masked.length && at < 300; at++) {
    const code = masked.charCodeAt(at);
    const bits = classOfUnit(code);
    if ((bits & LETTER) === 0) {
      if (bits !== SPACE && !'"“(['.includes(masked[at]!)) part = at + 1;
      continue;
    }
    const before = classOfUnit(masked.charCodeAt(at - 1));
    if (at > 0 && (before & LETTER) !== 0) continue;
    const opens = masked.slice(part, at).trim() === '' || masked.slice(Math.max(0, at - 2), at) === '  ';
    const cue = cueAt(masked, at, opens && masked.slice(0, at).trim() === '');
    if (cue !== null && (opens || (bits & UPPER) !== 0) && !cue.editor) return cue;
    if (cue?.editor === true) at = cue.end;
  }
  return null;
}

/** The longest cue at `at`, up to four words, with a capital after it. */
function cueAt(masked: string, at: number, first: boolean): (CueMatch & { readonly editor: boolean }) | null {
  let best: (CueMatch & { readonly editor: boolean }) | null = null;
  let end = at;
  for (let count = 0; count < 4; count++) {
    const start = end;
    while (end < masked.length && end - start < 20 && (classOfUnit(masked.charCodeAt(end)) & LETTER) !== 0) {
      // `ByJohn`: the cue is glued to the name.
      if (end > start && (classOfUnit(masked.charCodeAt(end)) & UPPER) !== 0 && (classOfUnit(masked.charCodeAt(end - 1)) & LOWER) !== 0) break;
      end++;
    }
    if (end === start) break;
    const words = masked.slice(at, end).toLowerCase();
    const after = /^\s{0,6}:?\s{0,6}/.exec(masked.slice(end, end + 13))![0];
    const name = end + after.length;
    const colon = after.includes(':');
    const bare = words === 'author' || words === 'authors' || words === 'writer' || words === 'reporter';
    const known = ANYWHERE.has(words) ? !bare || colon : first && OPENING.has(words) && (classOfUnit(masked.charCodeAt(at)) & UPPER) !== 0;
    if ((known || EDITORS.has(words)) && (classOfUnit(masked.charCodeAt(name)) & LETTER) !== 0 && (classOfUnit(masked.charCodeAt(name)) & LOWER) === 0) {
      best = { end: name, strong: words.includes(' ') || colon, editor: !ANYWHERE.has(words) && EDITORS.has(words) };
    }
    if (masked[end] !== ' ') break;
    end++;
  }
  return best;
}

/** Reads the names from `from` on, with what stands between and after them. */
function readPeople(line: string, masked: string, from: number, strong: boolean): { readonly byline: Byline; readonly end: number } {
  const people: PersonMatch[] = [];
  const credits: Credit[] = [];
  let affiliation: string | null = null;
  let at = from;
  let outlet = false;
  for (let steps = 0; steps < 40 && at < masked.length; steps++) {
    at = skip(masked, at);
    const publisher = publisherAt(masked, at);
    const staff = publisher === null ? -1 : staffEnd(masked, publisher.end);
    if (publisher !== null && !(people.length === 0 && isSurname(masked, publisher.end))) {
      const name = line.slice(publisher.start, publisher.end);
      if (people.length === 0)
        credits.push({ start: publisher.start, end: publisher.end, text: name, kind: publisher.kind === 'agency' ? 'agency' : 'source', name, url: null });
      else affiliation ??= name;
      outlet = true;
      at = staff < 0 ? publisher.end : staff;
    } else {
      const person = personAt(masked, at);
      if (person === null || isPlace(masked.slice(person.start, person.end))) break;
      const desk = staffEnd(masked, person.end);
      if (desk >= 0) {
        // An unknown house's staff signs like a person: `HNN Staff`.
        if (people.length === 0) people.push({ ...person, end: desk, words: 2 });
        at = desk;
        break;
      }
      const role = /^\s?\(([^()]{2,30})\)/.exec(masked.slice(person.end, person.end + 34));
      if (role === null || !/photo|video|illustrat|graphic|foto/i.test(role[1]!)) people.push(person);
      at = person.end + (role?.[0].length ?? 0);
      if (person.glued) break;
    }
    const next = separator(masked, at);
    if (next === null) break;
    if (next.kind === 'affiliation') {
      const office = affiliationAt(line, masked, next.end);
      affiliation ??= office?.text ?? null;
      at = office?.end ?? next.end;
      const more = separator(masked, at);
      if (more?.kind !== 'and') break;
      at = more.end;
      continue;
    }
    if (next.kind === 'comma' && outlet) break;
    at = next.end;
  }
  // A single word is a name only where the line says that an author follows; further on it ends the list.
  const first = people[0];
  if (first === undefined || (first.words === 1 && !strong) || evidenceOf(line.slice(first.start, first.end)) === 'common')
    return { byline: { authors: [], credits }, end: at };
  const named = people.filter((person, i) => i === 0 || person.words > 1);
  const authors = named.map((p) => ({
    start: p.start,
    end: p.end,
    text: line.slice(p.start, p.end),
    from: 'text' as const,
    name: fold(line.slice(p.start, p.end)),
    affiliation,
  }));
  return { byline: { authors, credits }, end: at };
}

const fold = (s: string): string => s.replace(/\s+/g, ' ');

function skip(text: string, from: number): number {
  let at = from;
  while (at < text.length && classOfUnit(text.charCodeAt(at)) === SPACE) at++;
  return at;
}

/** Where `staff`, `STAFF WRITER`, `Staff Reporters` ends after a name, or -1. */
function staffEnd(text: string, from: number): number {
  const found =
    /^\s{1,2}(staff|STAFF|Staff|desk|Desk|team|Team|newsroom|Newsroom|bureau|Bureau)\b(?:\s(?:[Ww]riters?|[Rr]eporters?|WRITERS?|REPORTERS?))?/.exec(
      text.slice(from, from + 30),
    );
  return found === null ? -1 : from + found[0].length;
}

/** Whether an outlet's name at the start of a byline is rather a given name that a surname follows. */
function isSurname(text: string, end: number): boolean {
  return text[end] === ' ' && (classOfUnit(text.charCodeAt(end + 1)) & UPPER) !== 0 && staffEnd(text, end) < 0 && personAt(text, end + 1) !== null;
}

interface Separator {
  readonly kind: 'comma' | 'and' | 'affiliation';
  readonly end: number;
}

/** What stands between a name and what follows it. */
function separator(masked: string, from: number): Separator | null {
  const window = masked.slice(from, from + 24);
  const and = /^\s{0,4},?\s{0,4}(?:&|([\p{L}]{1,5}))\s{1,4}/u.exec(window);
  if (and !== null && (and[1] === undefined || NAME_JOINERS.has(and[1].toLowerCase()))) return { kind: 'and', end: from + and[0].length };
  const comma = /^\s{0,4}[,;]\s{0,4}/.exec(window);
  if (comma !== null) return { kind: 'comma', end: from + comma[0].length };
  const affiliated =
    /^(?:\s{0,4}[|/•·–—]\s{0,4}|\s{1,4}-{1,2}\s{1,4}|\s{1,4}(?:[Ff]or|FOR|[Oo]f|[Vv]ia|[Ff]rom|[Aa]t)\s{1,4}(?:the\s)?|\s{1,4}(?=The\s)|\s{1,2}(?=[A-Z]))/.exec(
      window,
    );
  return affiliated === null ? null : { kind: 'affiliation', end: from + affiliated[0].length };
}

/** The outlet, job or office that begins at `from`: to the next bar or comma. */
function affiliationAt(line: string, masked: string, from: number): { readonly text: string; readonly end: number } | null {
  const publisher = publisherAt(masked, from);
  if (publisher !== null) return { text: fold(line.slice(publisher.start, publisher.end)), end: publisher.end };
  const found = /^[^|,;•·\n]{2,60}/.exec(masked.slice(from, from + 61));
  const text = found?.[0].trim() ?? '';
  const office = text !== '' && text.length < 60 && (classOfUnit(text.charCodeAt(0)) & UPPER) !== 0;
  return office ? { text: fold(text), end: from + found![0].length } : null;
}
