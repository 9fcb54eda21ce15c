import { NOT_NAMES, ROLE_WORDS } from '../../lexicon/bylines.js';
import { DEGREES, HONORIFICS, NAME_PARTICLES, NAME_SUFFIXES } from '../../lexicon/en/titles.js';
import { classAt, classOfUnit, LETTER, LOWER, MARK, UPPER } from '../characters.js';
import { foldWord } from '../names/fold.js';
import { FAMILY_NAME, FIRST_NAME, NO_NAME, namesLexicon, ORG_ENDING, ORG_HEAD, PEOPLE, PLACE_ENDING, STARTER } from '../names/lexicon.js';
import { publisherAt } from './publishers.js';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const PARTICLES = setOf(NAME_PARTICLES);
const SUFFIXES = setOf(NAME_SUFFIXES);
const TITLES = setOf(HONORIFICS);
const DEGREE_WORDS = setOf(DEGREES);

/** A name as it stands in a byline. */
export interface PersonMatch {
  readonly start: number;
  readonly end: number;
  /** How many words, particles not counted. */
  readonly words: number;
  /** The name ended inside a word that goes on with a capital: `Meg JamesStaff`. */
  readonly glued: boolean;
}

/** A word of a name: letters, with hyphens, apostrophes and the full stop of an initial inside. */
interface Word {
  readonly start: number;
  readonly end: number;
  readonly glued: boolean;
}

/** Prefixes after which a capital goes on inside one surname: `McDonald`, `DeSantis`, `LaMotte`, `MacArthur`. */
const CAMEL_PREFIXES: ReadonlySet<string> = new Set([
  'Mc',
  'Mac',
  'De',
  'Di',
  'Da',
  'Du',
  'Del',
  'Des',
  'La',
  'Le',
  'Van',
  'Von',
  'Vander',
  'Fitz',
  'O',
  'D',
  'L',
  'St',
  'Ab',
  'Al',
  'El',
  'Bin',
  'Ben',
  'Jo',
  'Mary',
  'Ann',
  'Te',
  'Ni',
  'Ap',
  'Dal',
  'Lo',
  'Ver',
  'Ter',
]);

function wordAt(text: string, start: number): Word | null {
  if ((classAt(text, start) & LETTER) === 0) return null;
  let at = start;
  let before = 0;
  let glued = false;
  while (at < text.length && at - start < 40) {
    const code = text.charCodeAt(at);
    const bits = classOfUnit(code);
    if ((bits & (LETTER | MARK)) === 0) {
      const joins = code === 0x2d || code === 0x2010 || code === 0x2011 || code === 0x27 || code === 0x2019;
      if (!joins || (classOfUnit(text.charCodeAt(at + 1)) & LETTER) === 0) break;
      before = 0;
      at++;
      continue;
    }
    if ((bits & UPPER) !== 0 && (before & LOWER) !== 0 && !CAMEL_PREFIXES.has(text.slice(start, at).replace(/^.*[-'’]/, ''))) {
      glued = true;
      break;
    }
    before = bits;
    at++;
  }
  // An initial keeps its full stop: `J.`, `J.R.R.`; so do `Jr.` and `Sr.`
  if (!glued && text[at] === '.' && (at - start === 1 || SUFFIXES.has(text.slice(start, at)) || isTitle(text.slice(start, at)))) {
    at++;
    while (at + 1 < text.length && (classOfUnit(text.charCodeAt(at)) & UPPER) !== 0 && text[at + 1] === '.') at += 2;
  }
  return { start, end: at, glued };
}

const isCapital = (text: string, at: number): boolean => {
  const bits = classAt(text, at);
  return (bits & UPPER) !== 0 || ((bits & LETTER) !== 0 && (bits & LOWER) === 0);
};

/** Whether a word in small letters is a particle tied to a name: `al-Masri`, `d’Arcy`. */
function isPrefixed(word: string): boolean {
  const found = /^([a-z]{1,4})[-'’]/.exec(word);
  return found !== null && (found[1] === 'd' || found[1] === 'l' || PARTICLES.has(found[1]!)) && isCapital(word, found[0].length);
}

/** Whether a word is a form of address and not also a given name, as `Amir` and `Dean` are. */
function isTitle(word: string): boolean {
  const plain = word.replace(/\.$/, '');
  const bare = plain.length > 1 && plain === plain.toUpperCase() ? plain.charAt(0) + plain.slice(1).toLowerCase() : plain;
  return TITLES.has(bare) && (word.endsWith('.') || ((namesLexicon().bits.get(foldWord(bare)) ?? 0) & FIRST_NAME) === 0);
}

/** Whether a word is one of a job or desk: `Editor`, `Staff`. */
export function isJobWord(word: string): boolean {
  return ROLE_WORDS.has(word.replace(/[.,]$/, '').toLowerCase());
}

/** Whether a word is an academic degree or a decoration: `PhD`, `Ph.D.`, `OBE`. */
export const isDegree = (word: string): boolean => DEGREE_WORDS.has(word.replaceAll('.', ''));

/** Whether a word is a common one that stands in no name, nor in that of a house. */
export const isCommonWord = (word: string): boolean => NOT_NAMES.has(word.replace(/\.$/, '').toLowerCase());

/** Whether a word is one that stands in no person's name: a common word, a word of a job, a degree. */
export function isNameless(word: string): boolean {
  const bare = word.replace(/\.$/, '');
  return isCommonWord(word) || ROLE_WORDS.has(bare.toLowerCase()) || DEGREE_WORDS.has(bare);
}

/** The name of a person that begins at `start`: capitalised words with particles between and a suffix after, no honorific. */
export function personAt(text: string, start: number): PersonMatch | null {
  let at = start;
  let first = -1;
  let end = start;
  let words = 0;
  let glued = false;
  while (words < 6) {
    if (words > 0) {
      const publisher = publisherAt(text, at);
      // `Jon Gambrell The Associated Press`, `Jane Roe Reuters`: an outlet ends the name, unless it is a surname by itself.
      if (publisher !== null && (words > 1 || text.slice(at, publisher.end).includes(' '))) break;
    }
    const word = wordAt(text, at);
    if (word === null) break;
    const printed = text.slice(word.start, word.end);
    const small = printed.toLowerCase();
    if (words > 0 && PARTICLES.has(small) && !isCapital(text, word.start)) {
      // A particle belongs to the name only when a capital follows.
      const next = text[word.end] === ' ' ? word.end + 1 : -1;
      if (
        next < 0 ||
        (!isCapital(text, next) && !PARTICLES.has(/^\S{0,6}/.exec(text.slice(next, next + 6))?.[0] ?? '')) ||
        small === 'y' ||
        small === 'e' ||
        small === 'i'
      )
        break;
      at = next;
      continue;
    }
    // `FOXBusiness` is a house, not a name.
    if ((!isCapital(text, word.start) && !isPrefixed(printed)) || isNameless(printed) || /^[A-Z]{2,}[a-z]{2}/.test(printed)) break;
    // `PhD` would else be a name with a word glued to it.
    if (printed === 'Ph' && /^\.?D\b/.test(text.slice(word.end, word.end + 3))) break;
    if (words === 0 && first < 0 && isTitle(printed) && text[word.end] === ' ' && isCapital(text, word.end + 1)) {
      at = word.end + 1;
      continue;
    }
    if (first < 0) first = word.start;
    words++;
    end = word.end;
    glued = word.glued;
    if (glued) break;
    // One space, or the comma before `Jr.`
    const suffix = /^, (Jr|Sr)\b\.?/.exec(text.slice(end, end + 6));
    if (suffix !== null) {
      end += suffix[0].length;
      break;
    }
    if (text[end] !== ' ' && text[end] !== '\u00a0') break;
    at = end + 1;
    if (text[at] === ' ' && text[at + 1] !== ' ') at++;
  }
  return first < 0 ? null : { start: first, end, words, glued };
}

/**
 * What the words of a name say of it: it begins with a known given or family name; nothing is known; it ends like the name of a thing
 * (`Sierra Club`, `Palm Beach`); or all its words are everyday words.
 */
export function evidenceOf(name: string): 'known' | 'unknown' | 'thing' | 'common' {
  const { bits } = namesLexicon();
  const classes = name.split(/[\s-]+/).map((word) => bits.get(foldWord(word.replace(/[.,]$/, ''))) ?? 0);
  const isName = (c: number): boolean => (c & (FIRST_NAME | FAMILY_NAME)) !== 0;
  if (!classes.some(isName) && classes.every((c) => (c & (STARTER | NO_NAME)) !== 0)) return 'common';
  const odd = classes.slice(1).some((c) => (c & (ORG_ENDING | ORG_HEAD | PLACE_ENDING | NO_NAME | PEOPLE | STARTER)) !== 0 && !isName(c));
  return odd ? 'thing' : isName(classes[0]!) ? 'known' : 'unknown';
}
