import { BYLINE_CUES, EDITOR_CUES, NAME_JOINERS, ROLE_WORDS } from '../../lexicon/bylines.js';
import type { Author, Credit } from '../../model.js';
import { classOfUnit, LETTER, LOWER, SPACE, UPPER } from '../characters.js';
import { isPlace } from './dateline.js';
import { type PersonMatch, personAt } from './person.js';
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
  return cue === null ? NONE : readPeople(line, masked, cue.end, cue.strong);
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
export function readPeople(line: string, masked: string, from: number, strong: boolean): Byline {
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
      if (person === null || staffEnd(masked, person.end) >= 0 || isPlace(masked.slice(person.start, person.end))) break;
      const role = /^\s?\(([^()]{2,30})\)/.exec(masked.slice(person.end, person.end + 34));
      if (role === null || !/photo|video|illustrat|graphic|foto/i.test(role[1]!)) people.push(person);
      at = person.end + (role?.[0].length ?? 0);
      if (person.glued) break;
    }
    const next = separator(masked, at);
    if (next === null) break;
    if (next.kind === 'affiliation') {
      affiliation ??= affiliationAt(line, masked, next.end);
      const more = separator(masked, publisherAt(masked, next.end)?.end ?? masked.length);
      if (more?.kind !== 'and') break;
      at = more.end;
      continue;
    }
    if (next.kind === 'comma' && outlet) break;
    at = next.end;
  }
  // A single word is a name only where the line says that an author follows; further on it ends the list.
  const first = people[0];
  if (first === undefined || (first.words === 1 && !strong)) return { authors: [], credits };
  const named = people.filter((person, i) => i === 0 || person.words > 1);
  const authors = named.map((p) => ({
    start: p.start,
    end: p.end,
    text: line.slice(p.start, p.end),
    from: 'text' as const,
    name: fold(line.slice(p.start, p.end)),
    affiliation,
  }));
  return { authors, credits };
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
function affiliationAt(line: string, masked: string, from: number): string | null {
  const publisher = publisherAt(masked, from);
  if (publisher !== null) return fold(line.slice(publisher.start, publisher.end));
  const found = /^[^|,;•·\n]{2,60}/.exec(masked.slice(from, from + 61));
  const text = found?.[0].trim() ?? '';
  return text !== '' && text.length < 60 && (classOfUnit(text.charCodeAt(0)) & UPPER) !== 0 ? fold(text) : null;
}

/** Whether a run of words is a job or desk. */
export function isRole(text: string): boolean {
  return text.split(/\s+/).some((word) => ROLE_WORDS.has(word.toLowerCase()));
}
