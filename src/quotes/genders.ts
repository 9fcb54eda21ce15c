import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/en/first-names.js';
import { FEMALE_TITLES, MALE_TITLES } from '../lexicon/en/titles.js';
import type { Name } from '../model.js';
import type { QuoteContext } from './statements.js';

/** Of a person, as far as titles and first names tell. */
export type Gender = 'm' | 'f' | null;

let genders: Map<string, Gender> | null = null;

/** The gender of a title or a first name in small letters. */
export function genderOfWord(word: string): Gender {
  if (genders === null) {
    genders = new Map();
    for (const name of FEMALE_TITLES.split(' ')) genders.set(name.toLowerCase(), 'f');
    for (const name of MALE_TITLES.split(' ')) genders.set(name.toLowerCase(), 'm');
    for (const name of FEMALE_NAMES.split(' ')) genders.set(name.toLowerCase(), 'f');
    for (const name of MALE_NAMES.split(' ')) genders.set(name.toLowerCase(), genders.get(name.toLowerCase()) === 'f' ? null : 'm');
  }
  return genders.get(word) ?? null;
}

/** Whether a person whose gender is known, or not, can be meant by a pronoun. */
export const fitsGender = (known: Gender, wanted: Gender): boolean => known === null || known === wanted;

/** The word right before a name, without the full stop of an abbreviation. */
const WORD_BEFORE = /(?<![^\s.,;:()“”"])([^\s.,;:()“”"]{1,24})\.? $/;

/** Of each title that stands before a person's name, or behind it in an apposition, the person; of several, none. */
export function titlesOf(context: QuoteContext): Map<string, Name> {
  const { names, text } = context;
  const titles = new Map<string, Name>();
  const taken = new Set<string>();
  const put = (word: string, name: Name): void => {
    const key = word.toLowerCase();
    const known = titles.get(key);
    if (known !== undefined && known.name !== name.name) taken.add(key);
    else if (known === undefined) titles.set(key, name);
  };
  for (const name of names) {
    if (name.kind !== 'person' || name.ambiguous) continue;
    const before = WORD_BEFORE.exec(text.slice(Math.max(0, name.start - 24), name.start));
    if (before !== null && before[1]!.length > 3) put(before[1]!, name);
    const behind = /^, (?:the|a|an|his|her|their) (?:[^\s.,;:]{1,20} ){0,3}?([^\s.,;:]{4,20})(?=,| of | at | in | for )/.exec(
      text.slice(name.end, name.end + 60),
    );
    if (behind !== null) put(behind[1]!, name);
  }
  for (const word of taken) titles.delete(word);
  return titles;
}

/** The gender of a name by its titles and first name, where the text or the lexicon tells. */
export function gendersOf(context: QuoteContext): (name: string) => Gender {
  const { names, text } = context;
  const known = new Map<string, Gender>();
  for (const name of names) {
    if (name.kind !== 'person' || known.get(name.name)) continue;
    const before = WORD_BEFORE.exec(text.slice(Math.max(0, name.start - 24), name.start));
    const byTitle = before === null ? null : genderOfTitle(before[1]!.toLowerCase());
    known.set(name.name, byTitle ?? genderOfWord(name.name.split(' ')[0]!.toLowerCase()));
  }
  return (name) => known.get(name) ?? null;
}

const TITLE_GENDERS = new Set(`${FEMALE_TITLES} ${MALE_TITLES}`.split(' '));
const genderOfTitle = (word: string): Gender => (TITLE_GENDERS.has(word) ? genderOfWord(word) : null);
