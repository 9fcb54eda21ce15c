import type { TimeUnit } from '../../lexicon/calendar.js';
import { CALENDARS } from '../../lexicon/calendars.js';
import { PERSIAN_MONTHS } from '../../lexicon/fa/solar-months.js';

/** What a word can mean in a date; one word may mean several things (`mar` is March and, in Spanish, Tuesday). Zero or null: not that. */
export interface Sense {
  /** Gregorian month, 1 to 12. */
  month: number;
  /** Month of the Persian solar calendar, 1 to 12. */
  persian: number;
  /** 1 Monday to 7 Sunday. */
  weekday: number;
  unit: TimeUnit | null;
  /** Days from today: -1 for `yesterday`. */
  shift: number | null;
  /** `just now`. */
  now: boolean;
  /** Also an everyday word: not a date without a number in the right place. */
  doubtful: boolean;
  /** First word of a longer entry (`segunda-feira`, `تشرين الأول`). */
  prefix: boolean;
}

/** All languages' words in one table, with a quick test that spares nearly every other word of a text the look-up. */
export interface WordTable {
  readonly senses: ReadonlyMap<string, Sense>;
  /** `quick[trigram(a, b, c)]` is 1 when some entry begins with these three letters, a to z. */
  readonly quick: Uint8Array;
  readonly joiners: ReadonlySet<string>;
  readonly past: { readonly before: ReadonlySet<string>; readonly after: ReadonlySet<string> };
  readonly ones: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly roles: ReadonlyMap<string, 'published' | 'updated'>;
}

/** Index of three letters, given as char codes of any case; anything else than a to z gives a cell that is always set. */
export function trigram(a: number, b: number, c: number): number {
  const x = (a | 32) - 96;
  const y = (b | 32) - 96;
  const z = (c | 32) - 96;
  return x > 0 && x < 27 && y > 0 && y < 27 && z > 0 && z < 27 ? (x * 27 + y) * 27 + z : 0;
}

let table: WordTable | null = null;

/** The table, built on first use. */
export function words(): WordTable {
  table ??= build();
  return table;
}

function build(): WordTable {
  const senses = new Map<string, Sense>();
  const sense = (word: string): Sense => {
    let found = senses.get(word);
    if (found === undefined) {
      found = { month: 0, persian: 0, weekday: 0, unit: null, shift: null, now: false, doubtful: false, prefix: false };
      senses.set(word, found);
    }
    return found;
  };
  const joiners = new Set<string>();
  const before = new Set<string>();
  const after = new Set<string>();
  const ones = new Set<string>();
  const prepositions = new Set<string>();
  const roles = new Map<string, 'published' | 'updated'>();
  for (const language of CALENDARS) {
    // The first language to claim a word keeps it; none of the languages disagree on a month's or weekday's full name.
    language.months.forEach((forms, i) => forms.forEach((word) => (sense(word).month ||= i + 1)));
    language.weekdays.forEach((forms, i) => forms.forEach((word) => (sense(word).weekday ||= i + 1)));
    for (const [unit, forms] of Object.entries(language.units ?? {})) forms.forEach((word) => (sense(word).unit ??= unit as TimeUnit));
    for (const word of language.now ?? []) sense(word).now = true;
    for (const { shift, words: forms } of language.days ?? []) forms.forEach((word) => (sense(word).shift ??= shift));
    for (const word of language.doubtful ?? []) sense(word).doubtful = true;
    for (const phrase of language.joiners ?? []) for (const word of [phrase, ...phrase.split(' ')]) joiners.add(word);
    for (const word of language.past?.before ?? []) before.add(word);
    for (const word of language.past?.after ?? []) after.add(word);
    for (const word of language.one ?? []) ones.add(word);
    for (const word of language.prepositions ?? []) prepositions.add(word);
    for (const word of language.published ?? []) roles.set(word, 'published');
    for (const word of language.updated ?? []) roles.set(word, 'updated');
  }
  PERSIAN_MONTHS.forEach((forms, i) => forms.forEach((word) => (sense(word).persian = i + 1)));
  for (const word of [...senses.keys()]) {
    const cut = word.search(/[ \-'’\u200c]/);
    if (cut > 0) sense(word.slice(0, cut)).prefix = true;
  }
  const quick = new Uint8Array(27 * 27 * 27);
  quick[0] = 1;
  for (const word of senses.keys()) quick[trigram(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2))] = 1;
  return { senses, quick, joiners, past: { before, after }, ones, prepositions, roles };
}
