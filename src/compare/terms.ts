import { FUNCTION_WORDS, NEWS_WORDS } from '../lexicon/en/common-words.js';
import { COUNTRIES } from '../lexicon/en/countries.js';
import { KINDRED } from '../lexicon/en/kindred.js';
import { stemOf } from './stem.js';
import type { Vocabulary } from './words.js';

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

/**
 * What each word of the vocabulary stands for when statements are searched for the same content: forms of one stem, words that
 * reporters put for one another, and a country, its people and its seat of government are one term. Indexed by word id.
 */
export function readTerms(vocabulary: Vocabulary): Int32Array {
  kin ??= readKin();
  const terms = new Int32Array(vocabulary.forms.length);
  const ofKin = new Map<number, number>();
  // Terms without kin are numbered like their stem, those with kin beyond all stems.
  vocabulary.forms.forEach((form, key) => {
    const stem = stemOf(form);
    const row = kin!.get(bare(form)) ?? kin!.get(stem);
    if (row === undefined) terms[key] = vocabulary.stems[key]!;
    else {
      if (!ofKin.has(row)) ofKin.set(row, vocabulary.stemIds.size + ofKin.size);
      terms[key] = ofKin.get(row)!;
    }
  });
  return terms;
}

const bare = (form: string): string => (form.endsWith("'s") ? form.slice(0, -2) : form);

let kin: Map<string, number> | null = null;

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
