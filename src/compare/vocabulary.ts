import { stemOf } from './stem.js';
import { kinOf, weightOfWord } from './terms.js';

/** Numbers the folded words of the two reports, so that words compare as integers. All lists are by the word's id. */
export interface Vocabulary {
  readonly ids: Map<string, number>;
  /** The folded form. */
  readonly forms: string[];
  /** The stem, numbered apart. */
  readonly stems: number[];
  /** What the word stands for: forms of one stem, words put for one another, a country and its people are one term. Numbered apart. */
  readonly terms: number[];
  /** How much the word could tell at best: 0 to 1. */
  readonly weights: number[];
  readonly stemIds: Map<string, number>;
  readonly termIds: Map<number, number>;
}

/** A vocabulary without a word. */
export function newVocabulary(): Vocabulary {
  return { ids: new Map(), forms: [], stems: [], terms: [], weights: [], stemIds: new Map(), termIds: new Map() };
}

/** The id of a folded form, new or known. */
export function idOf(vocabulary: Vocabulary, form: string): number {
  const known = vocabulary.ids.get(form);
  if (known !== undefined) return known;
  const id = vocabulary.forms.length;
  vocabulary.ids.set(form, id);
  vocabulary.forms.push(form);
  const stem = stemOf(form);
  const stemId = numberOf(vocabulary.stemIds, stem);
  const row = kinOf(form, stem);
  vocabulary.stems.push(stemId);
  // Rows of kin are counted below zero, where no stem is.
  vocabulary.terms.push(numberOf(vocabulary.termIds, row === null ? stemId : -1 - row));
  vocabulary.weights.push(weightOfWord(form));
  return id;
}

function numberOf<Key>(ids: Map<Key, number>, key: Key): number {
  let id = ids.get(key);
  if (id === undefined) {
    id = ids.size;
    ids.set(key, id);
  }
  return id;
}
