import { FUNCTION_WORDS, NEWS_WORDS } from '../lexicon/en/common-words.js';
import { COUNTRIES } from '../lexicon/en/countries.js';
import { KINDRED } from '../lexicon/en/kindred.js';
import { stemOf } from './stem.js';

let functionWords: Set<string> | null = null;
let newsWords: Set<string> | null = null;

/** How much a word could tell at best: 0 for those that only hold sentences together, less than 1 for the common stock of news. */
export function weightOfWord(form: string): number {
  functionWords ??= new Set(FUNCTION_WORDS);
  newsWords ??= new Set(NEWS_WORDS);
  if (functionWords.has(form)) return 0;
  return newsWords.has(form) ? 0.35 : 1;
}

/** Natural logarithm of a positive number from basic arithmetic, so that every engine gives the same bits. */
export function logarithm(x: number): number {
  let rest = x;
  let halvings = 0;
  while (rest >= 2) {
    rest /= 2;
    halvings++;
  }
  const y = (rest - 1) / (rest + 1);
  const square = y * y;
  let power = y;
  let sum = 0;
  for (let k = 1; k < 24; k += 2) {
    sum += power / k;
    power *= square;
  }
  return 2 * sum + halvings * Math.LN2;
}

let kin: Map<string, number> | null = null;

/**
 * The row of words to which a word belongs that reporters put for one another, or of a country, its people and its seat of
 * government; null for a word without kin.
 */
export function kinOf(form: string, stem: string): number | null {
  kin ??= readKin();
  return kin.get(bare(form)) ?? kin.get(stem) ?? null;
}

/** A folded word without its possessive `'s`. */
export const bare = (form: string): string => (form.endsWith("'s") ? form.slice(0, -2) : form);

function readKin(): Map<string, number> {
  const map = new Map<string, number>();
  const add = (word: string, row: number): void => {
    if (word !== '' && !map.has(word)) map.set(word, row);
  };
  KINDRED.forEach((words, row) => {
    for (const word of words.split(' ')) {
      add(word, row);
      add(stemOf(word), row);
    }
  });
  COUNTRIES.forEach(([name, capital, people], k) => {
    // Names of several words would need more than one word to be known.
    for (const word of [name, capital, ...people.split(' ')]) if (!word.includes(' ')) add(word.toLowerCase(), KINDRED.length + k);
  });
  return map;
}
