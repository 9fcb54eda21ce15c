import type { Author, Credit } from '../../model.js';
import { findCue } from './cue.js';
import { SHOWS_CUE, SHOWS_PUBLISHER } from './glance.js';
import { fold, type Listed, type PeopleList, readPeople } from './people.js';
import { evidenceOf, isNameless, personAt } from './person.js';

/** What a byline says: its people, and the agencies and outlets it names. */
export interface Byline {
  readonly authors: readonly Author[];
  readonly credits: readonly Credit[];
}

const NONE: Byline = { authors: [], credits: [] };

/**
 * Reads a byline, announced by a cue (`By`, `Von`, `Written by:`) or bare.
 *
 * @param line the line
 * @param masked the line with dates, addresses and handles struck out, each replaced by as many bars
 * @param shown what the line shows at a glance
 */
export function readByline(line: string, masked: string, shown: number): Byline {
  const cue = (shown & SHOWS_CUE) === 0 ? null : findCue(masked);
  if (cue === null) return readBare(line, masked, (shown & SHOWS_PUBLISHER) !== 0);
  const list = readPeople(masked, cue.end);
  // `By Carla Benoit/Getty Images` signs the picture above.
  if (list.publishers.some(({ kind }) => kind === 'photo')) return { authors: [], credits: pictureCredits(line, list) };
  const first = list.people[0];
  // One word is a name where the line says outright that an author follows, or a date beside it vouches for a byline.
  const single = first !== undefined && first.words === 1 && !cue.strong && !masked.includes('||');
  const common = first !== undefined && first.words > 1 && evidenceOf(line.slice(first.start, first.end)) === 'common';
  return single || common ? { authors: [], credits: credits(line, list) } : { authors: authors(line, list.people), credits: credits(line, list) };
}

/** A line that is nothing but names: `Meg Rowe and Tim Hale, Associated Press`. Without a cue, known given names or an agency must vouch for it. */
function readBare(line: string, masked: string, mayNameHouse: boolean): Byline {
  if (line.length > 160 || !masked.includes(' ')) return NONE;
  const from = /^[\s|•·–—-]{0,40}/.exec(masked)![0].length;
  if (!mayNameHouse && !opensWithName(masked, from)) return NONE;
  const list = readPeople(masked, from);
  if (list.people.length === 0 || signsPicture(masked, from, list)) return NONE;
  const rest = masked.slice(list.end).replace(/^[\s|,;:•·–—()-]{1,160}/, '');
  const whole = rest === '' || rest.split(/[\s|/,-]{1,160}/).every((word) => word === '' || isNameless(word));
  if (!whole || list.people.some((person) => person.words < 2 || person.words > 3)) return NONE;
  const evidence = list.people.map((person) => evidenceOf(line.slice(person.start, person.end)));
  const vouched = evidence[0] === 'known' || list.publishers.length > 0;
  return vouched && evidence.every((e) => e === 'known' || e === 'unknown') ? { authors: authors(line, list.people), credits: credits(line, list) } : NONE;
}

/** Whether a line begins with the known name of a person; where a bracket may set that person aside, it is taken for granted. */
function opensWithName(masked: string, from: number): boolean {
  if (masked.includes('(')) return true;
  const person = personAt(masked, from);
  return person !== null && evidenceOf(masked.slice(person.start, person.end)) === 'known';
}

/** Slashes sign a picture, and so does an agency in capitals after a name that is not. */
function signsPicture(masked: string, from: number, { people, publishers }: PeopleList): boolean {
  if (/^[^/|]{2,60}\//.test(masked.slice(from))) return true;
  const name = masked.slice(people[0]!.start, people[0]!.end);
  return publishers.some(({ start, end }) => end - start > 5 && isCapitals(masked.slice(start, end)) && !isCapitals(name));
}

const isCapitals = (s: string): boolean => s === s.toUpperCase();

function authors(line: string, people: readonly Listed[]): Author[] {
  return people.map(({ start, end, affiliation }) => {
    const text = line.slice(start, end);
    return { start, end, text, from: 'text', name: fold(text), affiliation };
  });
}

function pictureCredits(line: string, { people, publishers }: PeopleList): Credit[] {
  return [...people, ...publishers].map(({ start, end }) => {
    const text = line.slice(start, end);
    return { start, end, text, kind: 'photo', name: fold(text), url: null };
  });
}

/** The agencies of a byline, and the outlets that stand in it instead of people. */
function credits(line: string, { people, publishers }: PeopleList): Credit[] {
  return publishers
    .filter(({ kind }) => kind === 'agency' || people.length === 0)
    .map(({ start, end, kind }) => {
      const text = line.slice(start, end);
      return { start, end, text, kind: kind === 'agency' ? 'agency' : 'source', name: text, url: null };
    });
}
