import { AGENCIES } from '../../lexicon/en/agencies.js';
import { CAPITALISED_WORDS, FUNCTION_WORDS, SENTENCE_WORDS } from '../../lexicon/en/capitalised.js';
import { CITIES, COUNTRIES, REGIONS, US_STATES } from '../../lexicon/en/countries.js';
import { FAMILY_FIRST, FEMALE_NAMES, MALE_NAMES } from '../../lexicon/en/first-names.js';
import {
  BARE_BODIES,
  GROUPS,
  ORGANIZATION_BEGINNINGS,
  ORGANIZATION_ENDINGS,
  ORGANIZATION_HEADS,
  ORGANIZATION_NOUNS,
  ORGANIZATIONS,
  PEOPLE_PHRASES,
  PLACE_BEGINNINGS,
  PLACE_ENDINGS,
  PLACE_NOUNS,
  POSSESSIVE_WORDS,
  STATE_BODIES,
  THING_ENDINGS,
} from '../../lexicon/en/organizations.js';
import { OUTLETS } from '../../lexicon/en/outlets.js';
import { FEMALE_TITLES, HONORIFICS, MALE_TITLES, NAME_PARTICLES, NAME_SUFFIXES, OFFICES, TITLE_WORDS } from '../../lexicon/en/titles.js';
import { foldWord } from './fold.js';

// What a word can be, as bits; a word has several (`King` is an office and a surname's look-alike, `May` a month and a name).
export const HONORIFIC = 1;
export const OFFICE = 1 << 1;
export const TITLE_WORD = 1 << 2;
export const MALE_NAME = 1 << 3;
export const FEMALE_NAME = 1 << 4;
export const FAMILY_NAME = 1 << 5;
export const PARTICLE = 1 << 6;
export const ORG_HEAD = 1 << 7;
export const ORG_ENDING = 1 << 8;
export const STATE_BODY = 1 << 9;
export const BARE_BODY = 1 << 10;
export const PLACE_ENDING = 1 << 11;
export const PLACE_BEGINNING = 1 << 12;
/** Capitalised wherever it stands, and nobody's name. */
export const NO_NAME = 1 << 13;
/** May begin a sentence without being a name. */
export const STARTER = 1 << 14;
/** A people, a faith, a party's members. */
export const PEOPLE = 1 << 15;
export const SUFFIX = 1 << 16;
export const FEMALE_TITLE = 1 << 17;
export const MALE_TITLE = 1 << 18;
export const SPEECH = 1 << 19;
/** A preposition before a place. */
export const WHERE = 1 << 20;
/** Keeps its full stop inside a sentence: `St.`, `Gen.`, `Jr.`. */
export const ABBREVIATION = 1 << 21;
export const WEEKDAY = 1 << 22;
export const FUNCTION = 1 << 23;
export const ORG_BEGINNING = 1 << 24;
export const ORG_NOUN = 1 << 25;
export const PLACE_NOUN = 1 << 26;
export const THING_ENDING = 1 << 27;
/** The word as it stands is a place or a people of the lexicon. */
export const PLACE_OR_PEOPLE = 1 << 28;
/** Its possessive goes on inside a name: `People’s Party`. */
export const POSSESSIVE = 1 << 29;
export const FIRST_NAME = MALE_NAME | FEMALE_NAME;
export const TITLE = HONORIFIC | OFFICE;

const SPEECH_VERBS =
  'said says say told tells added adds asked argued insisted claimed claims warned warns noted notes replied explained explains announced declared admitted denied acknowledged testified tweeted wrote writes recalled ' +
  'joked believes thinks hopes disagreed resigned retired lives works';
const PLACE_PREPOSITIONS = 'in near from at around outside across throughout toward towards inside';
const ABBREVIATIONS =
  'St Ste Mt Ft Jr Sr Dr Mr Mrs Ms Mx Prof Gen Gens Sen Sens Rep Reps Gov Govs Lt Col Capt Sgt Maj Rev Hon Fr Msgr Pres Sec Cmdr Adm Supt Insp Det Cpl Pvt Brig Cllr Amb Atty Del Messrs Mme Mlle vs Smt';

/** A name that the lexicon knows: `id` is one for all forms of one referent. */
export interface KnownName {
  readonly form: string;
  readonly kind: 'place' | 'organization' | 'group';
  readonly id: number;
  /** The canonical form of the row. */
  readonly name: string;
  /** One common word, to be trusted inside a sentence alone. */
  readonly weak: boolean;
  /** Known with its article alone: `the Hill`. */
  readonly article: boolean;
}

/** The lexicon as the finder asks it. */
export interface Lexicon {
  /** Class bits by folded word. */
  readonly bits: ReadonlyMap<string, number>;
  /** Known names by the first word as written, longest form first. */
  readonly known: ReadonlyMap<string, readonly KnownName[]>;
  /** The same in capitals alone, for places in datelines. */
  readonly upper: ReadonlyMap<string, readonly KnownName[]>;
}

let lexicon: Lexicon | null = null;

/** The lexicon, built on first use. */
export function namesLexicon(): Lexicon {
  lexicon ??= build();
  return lexicon;
}

function build(): Lexicon {
  const bits = new Map<string, number>();
  const mark = (words: string, bit: number): void => {
    for (const word of words.split(' ')) {
      const key = foldWord(word);
      bits.set(key, (bits.get(key) ?? 0) | bit);
    }
  };
  mark(HONORIFICS, HONORIFIC);
  mark(OFFICES, OFFICE);
  mark(TITLE_WORDS, TITLE_WORD);
  mark(MALE_NAMES, MALE_NAME);
  mark(FEMALE_NAMES, FEMALE_NAME);
  mark(FAMILY_FIRST, FAMILY_NAME);
  mark(NAME_PARTICLES, PARTICLE);
  mark(ORGANIZATION_HEADS, ORG_HEAD);
  mark(ORGANIZATION_ENDINGS, ORG_ENDING);
  mark(STATE_BODIES, STATE_BODY);
  mark(BARE_BODIES, BARE_BODY);
  mark(PLACE_ENDINGS, PLACE_ENDING);
  mark(PLACE_BEGINNINGS, PLACE_BEGINNING);
  mark(CAPITALISED_WORDS, NO_NAME);
  mark(FUNCTION_WORDS, FUNCTION | STARTER);
  mark(SENTENCE_WORDS, STARTER);
  mark(ORGANIZATION_BEGINNINGS, ORG_BEGINNING);
  mark(ORGANIZATION_NOUNS, ORG_NOUN);
  mark(PLACE_NOUNS, PLACE_NOUN);
  mark(THING_ENDINGS, THING_ENDING);
  mark(POSSESSIVE_WORDS, POSSESSIVE);
  mark(NAME_SUFFIXES, SUFFIX);
  mark(FEMALE_TITLES, FEMALE_TITLE);
  mark(MALE_TITLES, MALE_TITLE);
  mark(SPEECH_VERBS, SPEECH);
  mark(PLACE_PREPOSITIONS, WHERE);
  mark(ABBREVIATIONS, ABBREVIATION);
  mark('Monday Tuesday Wednesday Thursday Friday Saturday Sunday', WEEKDAY);

  const known = new Map<string, KnownName[]>();
  const upper = new Map<string, KnownName[]>();
  let id = 0;
  const file = (map: Map<string, KnownName[]>, entry: KnownName): void => {
    const first = firstWord(entry.form);
    const list = map.get(first);
    if (list === undefined) map.set(first, [entry]);
    else if (!list.some((other) => other.form === entry.form && other.article === entry.article)) list.push(entry);
  };
  const add = (kind: KnownName['kind'], forms: readonly string[]): void => {
    id++;
    for (const written of forms) {
      const article = written.startsWith('The ') && kind === 'organization';
      const form = (article ? written.slice(4) : written).replaceAll('’', "'");
      const weak = !form.includes(' ') && ((bits.get(foldWord(form)) ?? 0) & (STARTER | NO_NAME)) !== 0;
      const entry = { form, kind, id, name: article ? form : forms[0]!, weak, article };
      file(known, entry);
      if (kind === 'place' && !form.includes(' ')) mark(form, PLACE_OR_PEOPLE);
      const capitals = form.toUpperCase();
      if (kind === 'place' && capitals !== form && form.length > 3) file(upper, { ...entry, form: capitals });
    }
  };
  for (const [name, capital, people, ...also] of COUNTRIES) {
    add('place', [name, ...also]);
    if (capital !== '') add('place', capital.split('/'));
    for (const word of people.split(' ')) if (word !== '') addPeople(word);
  }
  for (const [name, , news] of US_STATES) add('place', news.includes('.') ? [name, news] : [name]);
  for (const list of [...REGIONS, ...CITIES]) for (const name of list.split(', ')) add('place', [name]);
  for (const row of ORGANIZATIONS) add('organization', row);
  for (const row of AGENCIES) add('organization', row);
  for (const row of OUTLETS) add('organization', row);
  for (const word of GROUPS.split(' ')) addPeople(word);
  for (const phrase of PEOPLE_PHRASES) add('group', [phrase, `${phrase}s`]);
  for (const map of [known, upper]) for (const list of map.values()) list.sort((x, y) => y.form.length - x.form.length);
  return { bits, known, upper };

  function addPeople(word: string): void {
    add('group', word.endsWith('s') || word.endsWith('sh') || word.endsWith('ch') || word.endsWith('ese') ? [word] : [word, `${word}s`]);
    mark(`${word} ${word}s`, PEOPLE | PLACE_OR_PEOPLE);
  }
}

/** The letters and digits (with inner points and apostrophes) at the start of a form: what the reader of words would read first. */
function firstWord(form: string): string {
  let end = 0;
  while (end < form.length && !' /-&'.includes(form.charAt(end))) end++;
  return form.slice(0, end);
}
