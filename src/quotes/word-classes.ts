import { FUNCTION_WORDS } from '../lexicon/en/function-words.js';

/** Bits of a word's function; an open-class word has none. */
export const DETERMINER = 1;
export const SUBJECT = 2;
export const OBJECT = 4;
export const RELATIVE = 8;
export const SUBORDINATOR = 16;
export const CONJUNCTION = 32;
export const PREPOSITION = 64;
export const AUXILIARY = 128;
export const BE = 256;
export const NEGATION = 512;
export const ADVERB = 1024;
export const TIME = 2048;
export const OCCASION = 4096;

const LISTS: readonly (readonly [string, number])[] = [
  [FUNCTION_WORDS.determiner, DETERMINER],
  [FUNCTION_WORDS.subject, SUBJECT],
  [FUNCTION_WORDS.object, OBJECT],
  [FUNCTION_WORDS.relative, RELATIVE],
  [FUNCTION_WORDS.subordinator, SUBORDINATOR],
  [FUNCTION_WORDS.conjunction, CONJUNCTION],
  [FUNCTION_WORDS.preposition, PREPOSITION],
  [FUNCTION_WORDS.auxiliary, AUXILIARY],
  [FUNCTION_WORDS.be, BE],
  [FUNCTION_WORDS.negation, NEGATION],
  [FUNCTION_WORDS.adverb, ADVERB],
  [FUNCTION_WORDS.time, TIME],
  [FUNCTION_WORDS.occasion, OCCASION],
];

let bits: Map<string, number> | null = null;

function build(): Map<string, number> {
  const map = new Map<string, number>();
  for (const [words, bit] of LISTS) for (const word of words.split(' ')) map.set(word, (map.get(word) ?? 0) | bit);
  bits = map;
  return map;
}

/** The function bits of a word in small letters. */
export function classOfWord(word: string): number {
  const known = (bits ?? build()).get(word);
  if (known !== undefined) return known;
  const pronoun = word.length < 8 ? barePronoun(word) : word.length;
  if (pronoun < word.length) return SUBJECT;
  return word.length > 4 && word.endsWith('ly') && !NOT_ADVERBS.has(word) ? ADVERB : 0;
}

/** How many characters of a word are a pronoun before a contracted auxiliary: 1 of `i've`, else all. Small letters, straight apostrophe. */
export function barePronoun(word: string): number {
  const mark = word.indexOf("'");
  const contracted =
    mark > 0 &&
    ["'ve", "'d", "'ll", "'m", "'re"].includes(word.slice(mark)) &&
    ['i', 'you', 'he', 'she', 'we', 'they', 'who', 'it'].includes(word.slice(0, mark));
  return contracted ? mark : word.length;
}

/** Words in -ly that are no adverbs of manner. */
const NOT_ADVERBS = new Set([
  'family',
  'supply',
  'assembly',
  'italy',
  'reply',
  'rally',
  'ally',
  'july',
  'bully',
  'anomaly',
  'monopoly',
  'elderly',
  'daily',
  'weekly',
  'monthly',
  'apply',
  'kelly',
  'molly',
  'sally',
  'billy',
  'emily',
  'beverly',
  'kimberly',
  'lilly',
  'carly',
  'holly',
  'polly',
  'dolly',
  'wally',
  'reilly',
  'donnelly',
  'connelly',
  'connolly',
  'scully',
  'sicily',
  'butterfly',
  'early',
  'only',
]);
