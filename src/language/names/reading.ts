import { type KnownName, POSSESSIVE } from './lexicon.js';
import { isCapital, isParticle, type Word } from './words.js';

/** What kinds of name there are. */
export type Kind = 'person' | 'organization' | 'place' | 'group' | 'other';

/** A stretch of words that may be a name, as its own surroundings show it, before the rest of the text has been asked. */
export interface Mention {
  /** Words `from` up to `to`. */
  readonly from: number;
  readonly to: number;
  /** Null for a single word that only the rest of the text can explain. */
  kind: Kind | null;
  /** The surroundings leave no doubt of `kind`: a title, a first name, an organization's head. */
  readonly firm: boolean;
  /** An ordinary word may stand capitalised here; needs the support of another mention. */
  readonly weak: boolean;
  /** Bits of the titles before it. */
  readonly title: number;
  /** The lexicon's entry, when it is a known name. */
  readonly known: KnownName | null;
}

/** What the rules see of a text, and where they put what they find. */
export interface Reading {
  readonly text: string;
  /** The text with straight apostrophes, for comparison with the lexicon. */
  readonly plain: string;
  readonly words: readonly Word[];
  /** Words that stand in small letters somewhere in the text. */
  readonly lowercase: ReadonlySet<string>;
  readonly mentions: Mention[];
  /** The title that has just been read: its class bits, and the word after it. */
  title: { readonly bits: number; readonly end: number };
}

/** One way in which a name is recognised from the words themselves. */
export interface Rule {
  readonly name: string;
  /**
   * Reads at word `at` of a run of capitalised words that ends before word `end`. Adds what it finds to `reading.mentions`
   * and returns the word to go on with, or `at` when it does not apply.
   */
  read(reading: Reading, at: number, end: number): number;
}

/** The end of the run of capitalised words, with particles between them, that begins at word `from`. */
export function runEnd(words: readonly Word[], from: number): number {
  let at = from + 1;
  for (;;) {
    if (words[at - 1]!.possessive && !goesOn(words, at - 1)) return at;
    let next = at;
    while (next - at < 3 && continues(words, next) && isParticle(words[next])) next++;
    if (!continues(words, next) || !isCapital(words[next])) return at;
    at = next + 1;
  }
}

/** True when the possessive of word `at` is inside a name: `People’s Party`, `St. Brannoc’s Infirmary`. */
export function goesOn(words: readonly Word[], at: number): boolean {
  return (words[at]!.bits & POSSESSIVE) !== 0 || (at > 0 && words[at - 1]!.key === 'st' && words[at]!.joined);
}

function continues(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word?.joined === true && !word.opens && word.headline === words[at - 1]!.headline;
}
