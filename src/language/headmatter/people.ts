import { NAME_JOINERS } from '../../lexicon/bylines.js';
import { classOfUnit, SPACE, UPPER } from '../characters.js';
import { evidenceOf, isDegree, isJobWord, personAt } from './person.js';
import { isPlace } from './places.js';
import { type PublisherMatch, publisherAt } from './publishers.js';

/** Somebody in the list of a byline. */
export interface Listed {
  readonly start: number;
  readonly end: number;
  /** Words of the name, particles not counted. */
  readonly words: number;
  affiliation: string | null;
}

/** What a list of authors says. */
export interface PeopleList {
  readonly people: readonly Listed[];
  /** Agencies and outlets that the list names, instead of people or as theirs. */
  readonly publishers: readonly PublisherMatch[];
  /** Where reading stopped. */
  readonly end: number;
}

/** What somebody made who took the pictures. */
const PICTURES = /photo|video|illustrat|graphic|foto/i;

/**
 * Reads a list of names from `from` on: names joined by commas and `and`, each with what may follow a name (a degree, a job, a place,
 * an outlet), which is taken in but is nobody's name.
 */
export function readPeople(masked: string, from: number): PeopleList {
  const people: Listed[] = [];
  const publishers: PublisherMatch[] = [];
  let at = from;
  const affiliate = (name: string): void => {
    for (const person of people) person.affiliation ??= name;
  };
  for (let steps = 0; steps < 60 && at < masked.length; steps++) {
    at = skip(masked, at);
    const publisher = publisherAt(masked, at);
    if (publisher !== null && !isGivenName(masked, publisher)) {
      publishers.push(publisher);
      affiliate(masked.slice(publisher.start, publisher.end));
      at = staffEnd(masked, publisher.end) ?? publisher.end;
    } else {
      const job = people.length > 0 ? jobEnd(masked, at) : null;
      const person = job === null ? personAt(masked, at) : null;
      if (person === null || isPlace(masked.slice(person.start, person.end))) {
        const passed = people.length > 0 ? (job ?? degreeEnd(masked, at) ?? (person === null ? null : person.end)) : null;
        if (passed === null) break;
        at = passed;
      } else {
        const desk = staffEnd(masked, person.end);
        const single = person.words < 2 || evidenceOf(masked.slice(person.start, person.end)) !== 'known';
        // The staff of a house that the lists do not know signs like a person: `HNN Staff`, but not `Carla Benoit Staff Writer`.
        if (desk !== null && single && people.length === 0)
          return { people: [{ start: person.start, end: desk, words: 2, affiliation: null }], publishers, end: desk };
        if (person.words === 1 && people.length > 0) break;
        at = titledEnd(masked, person.end);
        const role = /^\s?\(([^()]{2,30})\)/.exec(masked.slice(at, at + 34));
        if (role === null || !PICTURES.test(role[1]!)) people.push({ start: person.start, end: person.end, words: person.words, affiliation: null });
        const house = role === null ? null : publisherAt(role[1]!, 0);
        if (house !== null && house.end === role![1]!.length) {
          const start = at + role![0].indexOf('(') + 1;
          publishers.push({ start, end: start + house.end, kind: house.kind });
          affiliate(role![1]!);
        }
        at += role?.[0].length ?? 0;
        if (person.glued) break;
      }
    }
    at = placeEnd(masked, handleEnd(masked, at));
    const house = houseAt(masked, at);
    if (house !== null) {
      affiliate(house.name);
      if (house.publisher !== null) publishers.push(house.publisher);
      at = staffEnd(masked, house.end) ?? house.end;
    }
    const next = joinerEnd(masked, at);
    // `Xinhua Writers Li Ming`: nothing joins the house and its people.
    if (next === null && !(people.length === 0 && house !== null && house.publisher === null)) break;
    at = next ?? at;
  }
  return { people, publishers, end: at };
}

function skip(text: string, from: number): number {
  let at = from;
  while (at < text.length && classOfUnit(text.charCodeAt(at)) === SPACE) at++;
  return at;
}

/** Whether an outlet's name that opens a list is rather a given name that a surname follows, or an abbreviated title. */
function isGivenName(text: string, { start, end }: PublisherMatch): boolean {
  if (text[end] === '.' && end - start < 4) return true;
  const word = text.slice(start, end);
  return !word.includes(' ') && evidenceOf(word) === 'known' && text[end] === ' ' && (personAt(text, end + 1)?.words ?? 0) > 0;
}

/** Past `staff`, `STAFF WRITER`, `Newsroom` after a house's name, or null. */
function staffEnd(text: string, from: number): number | null {
  const found =
    /^\s{1,2}(?:[Ss]taff|STAFF|[Dd]esk|[Tt]eam|[Nn]ewsroom|[Bb]ureau|[Ee]ditors|Editorial (?:Team|Board))\b(?:\s(?:[Ww]riters?|[Rr]eporters?|WRITERS?|REPORTERS?))?/.exec(
      text.slice(from, from + 34),
    );
  return found === null ? null : from + found[0].length;
}

/** Past a job at `from` (`Political Editor`, `Home and Digital Security Expert`), or null: up to six words, the last one of a job. */
function jobEnd(text: string, from: number): number | null {
  const window = /^(?:[^,|;/\s]|\s(?!\s)){2,70}/.exec(text.slice(from, from + 71))?.[0] ?? '';
  let end = -1;
  let at = 0;
  for (const word of window.split(' ', 7)) {
    const next = at + word.length;
    if (word === '&') break;
    if (isJobWord(word.replace(/-.{1,20}$/, ''))) end = next;
    at = next + 1;
  }
  if (end < 0) return null;
  // `Jane Doe Staff Writer`: a name with the job after it.
  const person = personAt(text, from);
  if (person !== null && person.words > 1 && evidenceOf(text.slice(person.start, person.end)) !== 'common' && !isPlace(text.slice(person.start, person.end))) {
    const between = text.slice(person.end, from + end).trim();
    if (evidenceOf(text.slice(person.start, person.end)) === 'known' || between.split(' ').length > 1) return null;
  }
  return from + end;
}

/** Past a degree or membership (`PhD`, `M.D.`, `RDN`), or null. */
function degreeEnd(text: string, from: number): number | null {
  const found = /^(?:Ph\.?D\.?|[A-Z]\.(?:[A-Za-z]{1,3}\.){1,3}|[A-Z][A-Za-z]{0,2}[A-Z]{1,3})(?!\w)/.exec(text.slice(from, from + 14));
  return found === null ? null : from + found[0].length;
}

/** Past the degrees that nothing sets off from a name: `Carla Benoit PhD`. */
function titledEnd(text: string, from: number): number {
  const word = /^\s([A-Za-z.]{2,6})(?![\w.])/.exec(text.slice(from, from + 8));
  return word !== null && isDegree(word[1]!) ? from + word[0].length : from;
}

/** Past a handle, which is struck out, where another name follows it. */
function handleEnd(text: string, from: number): number {
  const end = from + (/^\s?\|{3,60}/.exec(text.slice(from, from + 62))?.[0].length ?? 0);
  return end > from && joinerEnd(text, end) !== null ? end : from;
}

/** Past `in Cairo` after a name. */
function placeEnd(text: string, from: number): number {
  const found = /^\s{1,3}(?:in|à|en|aus|from)\s(?=[A-Z])[^,;|&()]{2,30}/.exec(text.slice(from, from + 40));
  if (found === null) return from;
  const and = /\s(?:and|und|et|y|e)\s/.exec(found[0]);
  return from + (and === null ? found[0].length : and.index);
}

interface House {
  readonly name: string;
  readonly end: number;
  readonly publisher: PublisherMatch | null;
}

/** The house that a name is tied to by a mark or by `for`, `of`, `at`, or by nothing when it is a known one: `| Fox News`, `For The Mail On Sunday`. */
function houseAt(masked: string, from: number): House | null {
  const tie = /^(?:\s{0,4}[|/•·–—(]\s{0,4}|\s{1,4}-{1,2}\s{1,4}|\s{1,4}(?:(?:[Ff]or|FOR|[Oo]f)(?:\sthe)?|[Vv]ia|[Ff]rom|[Aa]t)\s{1,4}|\s{1,4})/.exec(
    masked.slice(from, from + 20),
  );
  if (tie === null) return null;
  const start = from + tie[0].length;
  const publisher = publisherAt(masked, start);
  if (publisher !== null) return { name: fold(masked.slice(publisher.start, publisher.end)), end: publisher.end, publisher };
  if (tie[0].trim() === '') {
    const job = jobEnd(masked, start);
    return job !== null && isJobWord(/^\S{1,30}/.exec(masked.slice(start, start + 31))?.[0] ?? '')
      ? { name: fold(masked.slice(start, job)), end: job, publisher: null }
      : null;
  }
  const found = /^[^|,;•·)\n]{2,60}/.exec(masked.slice(start, start + 61));
  const name = found?.[0].trim() ?? '';
  const capital = name !== '' && (classOfUnit(name.charCodeAt(0)) & UPPER) !== 0;
  return capital && name.length < 60 && !PICTURES.test(name) ? { name: fold(name), end: start + found![0].length, publisher: null } : null;
}

/** Past what joins two names: a comma, `and`, `&`, `with`. */
function joinerEnd(masked: string, from: number): number | null {
  const window = masked.slice(from, from + 24);
  const and = /^\s{0,4}[,;]?\s{0,4}(?:&|([A-Za-z\u0400-\u04ff]{1,5}))\s{1,4}/.exec(window);
  if (and !== null && (and[1] === undefined || NAME_JOINERS.has(and[1].toLowerCase()))) return from + and[0].length;
  const comma = /^\s{0,4}[,;]\s{0,4}/.exec(window);
  return comma === null ? null : from + comma[0].length;
}

/** White space folded. */
export function fold(s: string): string {
  return s.trim().replace(/\s+/g, ' ');
}
