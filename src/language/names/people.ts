import { FAMILY_NAME, FEMALE_NAME, FEMALE_TITLE, MALE_NAME, MALE_TITLE, namesLexicon } from './lexicon.js';
import { isOneSlip, type SpellingIndex, spellingIndex } from './variants.js';

/** A person of the text. */
export interface Person {
  /** Order of appearance among the people. */
  readonly id: number;
  /** The fullest name so far, as written. */
  name: string;
  /** The keys of that name's words, particles with their hyphen taken off (`el-sherbini` is `sherbini`). */
  keys: readonly string[];
  /** Those of the keys that tell the name from others, see {@link tellingKeys}. */
  telling: readonly string[];
  /** The word with which the person was first named. */
  readonly first: number;
  /** {@link FEMALE_NAME} or {@link MALE_NAME}, both or neither when nobody can tell. */
  gender: number;
  /** How the surname is spelled in the text. */
  readonly spellings: Set<string>;
}

/** Which people a short form may mean, best reading first. */
interface Posting {
  readonly person: Person;
  /** 0 for a surname (the last word, or a family name that stands first), 1 for another first word, 2 inside. */
  readonly place: number;
}

/** No more namesakes than this are told apart. */
const NAMESAKES = 12;
const ARTICLES = new Set(['al', 'el', 'ul', 'as', 'ash', 'ad', 'an', 'ar', 'at', 'az']);
const BARE_PARTICLES = new Set([
  'al',
  'el',
  'bin',
  'ben',
  'ibn',
  'bint',
  'von',
  'van',
  'der',
  'den',
  'de',
  'da',
  'do',
  'dos',
  'das',
  'di',
  'del',
  'della',
  'du',
  'la',
  'le',
  'abu',
  'ul',
  'ter',
  'af',
  'av',
  'zu',
  'y',
  'e',
  'jr',
  'sr',
  'ii',
  'iii',
  'iv',
  'jr.',
  'sr.',
]);

/** The key of a name's word without an Arabic article. */
export function bareKey(key: string): string {
  const hyphen = key.charAt(2) === '-' ? 2 : key.charAt(3) === '-' ? 3 : 0;
  return hyphen > 0 && key.length > hyphen + 1 && ARTICLES.has(key.slice(0, hyphen)) ? key.slice(hyphen + 1) : key;
}

/** The words of a name that tell it from others: no particles, no initials, no `Jr.`. */
export function tellingKeys(keys: readonly string[]): readonly string[] {
  let bare: string[] | null = null;
  for (let i = 0; i < keys.length; i++) {
    const key = bareKey(keys[i]!);
    const silent = BARE_PARTICLES.has(key) || (key.length <= 2 && key.endsWith('.'));
    if (bare === null && (silent || key !== keys[i])) bare = keys.slice(0, i);
    if (bare !== null && !silent) bare.push(key);
  }
  return bare === null || bare.length === 0 ? keys : bare;
}

/** The people of one text: full names are filed, short forms are looked up. */
export interface People {
  /** Files a full name (two words and more, or one that a title makes a person) and returns whose it is. */
  file(name: string, keys: readonly string[], word: number, title: number): Person;
  /** Files a nickname, which stands for the person as a surname does. */
  alsoCalled(person: Person, key: string): void;
  /** Whom a short form at word `word` means: nobody, one, or several that the text does not tell apart. */
  find(keys: readonly string[], word: number, title: number): { readonly found: readonly Person[]; readonly place: number };
  /** True when these words are a full name that has been filed. */
  isFull(keys: readonly string[]): boolean;
  /** Who is meant by another spelling of a surname. */
  misspelled(key: string): Person | null;
  /** True when `key` is the last word of somebody's full name. */
  isSurname(key: string): boolean;
}

export function people(): People {
  const index = new Map<string, Posting[]>();
  const byFullName = new Map<string, Person>();
  const bySurname: SpellingIndex<Person> = spellingIndex();
  const { bits } = namesLexicon();
  let count = 0;

  const post = (key: string, person: Person, place: number): void => {
    const list = index.get(key);
    if (list === undefined) index.set(key, [{ person, place }]);
    else if (list.length < NAMESAKES && !list.some((other) => other.person === person && other.place <= place)) list.push({ person, place });
  };
  const postAll = (person: Person, telling: readonly string[]): void => {
    telling.forEach((key, i) => {
      const familyFirst = i === 0 && telling.length <= 3 && ((bits.get(key) ?? 0) & FAMILY_NAME) !== 0;
      post(key, person, familyFirst || i === telling.length - 1 ? 0 : i === 0 ? 1 : 2);
    });
  };

  /** Someone already filed whose name is this one, longer or shorter: same surname, and the first words do not contradict. */
  const sameAs = (telling: readonly string[]): Person | null => {
    const surname = telling[telling.length - 1]!;
    const candidates = (index.get(surname) ?? []).filter((posting) => posting.place === 0).map((posting) => posting.person);
    const slip = bySurname.find(surname);
    if (slip !== null) candidates.push(slip);
    for (const person of candidates) {
      const other = person.telling;
      if (other.length < 2) continue;
      const exact = other[other.length - 1] === surname;
      if (!exact && !isOneSlip(other[other.length - 1]!, surname)) continue;
      if (other[0] === telling[0] || (exact && other.length === telling.length && other[0]!.length >= 6 && isOneSlip(other[0]!, telling[0]!))) return person;
      if (exact && (endsWith(other, telling) || endsWith(telling, other))) return person;
    }
    return null;
  };

  return {
    file(name, keys, word, title) {
      const telling = tellingKeys(keys);
      const full = keys.map(bareKey).join(' ');
      let person = byFullName.get(full) ?? (telling.length > 1 ? sameAs(telling) : null);
      const given = bits.get(telling[0]!) ?? 0;
      if (person === null || person === undefined) {
        person = { id: count++, name, keys, telling, first: word, gender: telling.length > 1 ? given & (MALE_NAME | FEMALE_NAME) : 0, spellings: new Set() };
      } else if (person.telling.length < telling.length || (person.telling.length === telling.length && person.keys.length < keys.length)) {
        person.name = name;
        person.keys = keys;
        person.telling = telling;
      }
      if ((title & FEMALE_TITLE) !== 0) person.gender = FEMALE_NAME;
      else if ((title & MALE_TITLE) !== 0) person.gender = MALE_NAME;
      if (byFullName.get(full) !== person) {
        byFullName.set(full, person);
        postAll(person, telling);
        bySurname.file(telling[telling.length - 1]!, person);
      }
      return person;
    },
    alsoCalled(person, key) {
      post(key, person, 0);
    },
    find(keys, word, title) {
      const telling = tellingKeys(keys);
      const postings = index.get(telling[telling.length - 1]!) ?? [];
      let best: Posting[] = [];
      for (const posting of postings) {
        if (telling.length > 1 && !contains(posting.person.telling, telling)) continue;
        if (best.length > 0 && posting.place > best[0]!.place) continue;
        if (best.length > 0 && posting.place < best[0]!.place) best = [];
        best.push(posting);
      }
      let found = best.map((posting) => posting.person);
      const introduced = found.filter((person) => person.first <= word);
      if (introduced.length > 0) found = introduced;
      const gender = (title & FEMALE_TITLE) !== 0 ? FEMALE_NAME : (title & MALE_TITLE) !== 0 ? MALE_NAME : 0;
      if (found.length > 1 && gender !== 0) {
        const sure = found.filter((person) => person.gender === gender);
        const possible = found.filter((person) => person.gender === 0 || (person.gender & gender) !== 0);
        if (sure.length > 0) found = sure;
        else if (possible.length > 0) found = possible;
      }
      return { found, place: best[0]?.place ?? 3 };
    },
    isFull: (keys) => byFullName.has(keys.map(bareKey).join(' ')),
    misspelled: (key) => bySurname.find(bareKey(key)),
    isSurname: (key) => (index.get(bareKey(key)) ?? []).some((posting) => posting.place === 0),
  };
}

function endsWith(long: readonly string[], tail: readonly string[]): boolean {
  return tail.length < long.length && tail.length > 1 && tail.every((key, i) => key === long[long.length - tail.length + i]);
}

function contains(long: readonly string[], part: readonly string[]): boolean {
  for (let at = 0; at + part.length <= long.length; at++) if (part.every((key, i) => key === long[at + i])) return true;
  return false;
}
