import { classTable, isWordAt, SPACE } from '../language/characters.js';
import type { PhraseList, PhraseRole } from '../lexicon/boilerplate.js';
import { BOILERPLATE as DE } from '../lexicon/de/boilerplate.js';
import { BOILERPLATE as EN } from '../lexicon/en/boilerplate.js';
import { BOILERPLATE as ES } from '../lexicon/es/boilerplate.js';
import { BOILERPLATE as FR } from '../lexicon/fr/boilerplate.js';
import { BOILERPLATE as IT } from '../lexicon/it/boilerplate.js';
import { BOILERPLATE as NL } from '../lexicon/nl/boilerplate.js';
import { BOILERPLATE as PT } from '../lexicon/pt/boilerplate.js';
import { bare, unnumbered } from './fold.js';

/** How a phrase was met: alone and ending the article, alone, at the beginning, or somewhere in the block. */
export type PhraseManner = 'ends' | 'whole' | 'opening' | 'inside';

/** A phrase of furniture that a block holds. */
export interface PhraseFound {
  readonly role: PhraseRole;
  readonly manner: PhraseManner;
  readonly phrase: string;
}

interface Index {
  /** Phrases that are whole blocks. */
  readonly alone: ReadonlyMap<string, PhraseFound>;
  /** Opening phrases by their first three characters, and inner phrases by theirs. */
  readonly opening: ReadonlyMap<string, readonly PhraseFound[]>;
  readonly inside: ReadonlyMap<string, readonly PhraseFound[]>;
  /** 1 for each sum of first characters that an inner phrase has: it spares most words of a text the look-up. */
  readonly sums: Uint8Array;
}

/** Phrases are looked up by their first characters: long enough to tell most apart, short enough for the shortest. */
const PREFIX = 3;
const LONGEST_OPENING = 45;
const LONGEST_INSIDE = 80;

let index: Index | null = null;

/** The phrase of furniture that gives a block away, or null. `folded` is the block's folded text, `words` its count of words. */
export function findPhrase(folded: string, words: number): PhraseFound | null {
  index ??= build();
  if (words > LONGEST_INSIDE || folded === '') return null;
  const plain = bare(folded);
  const alone = words > 12 ? undefined : aloneIn(index, folded, plain);
  if (alone !== undefined) return alone;
  const at = Math.max(0, folded.indexOf(plain));
  if (words <= LONGEST_OPENING) {
    const found =
      longest(index.opening.get(folded.slice(at, at + PREFIX)), folded, at) ?? (at > 0 ? longest(index.opening.get(folded.slice(0, PREFIX)), folded, 0) : null);
    if (found !== null) return found;
  }
  return innerPhrase(folded, index);
}

function aloneIn({ alone }: Index, folded: string, plain: string): PhraseFound | undefined {
  const found = alone.get(plain);
  if (found !== undefined) return found;
  const letters = unnumbered(folded);
  return letters === plain ? undefined : alone.get(letters);
}

/** The first phrase that begins at one of the words, or at the first slash. */
function innerPhrase(folded: string, { inside, sums }: Index): PhraseFound | null {
  const classes = classTable();
  let spaced = true;
  let words = 0;
  for (let at = 0; at < folded.length && words < LONGEST_INSIDE; at++) {
    const space = classes[folded.charCodeAt(at)] === SPACE;
    if (spaced && !space) {
      words++;
      const found = sums[sumAt(folded, at)] === 0 ? null : longest(inside.get(folded.slice(at, at + PREFIX)), folded, at);
      if (found !== null) return found;
    }
    spaced = space;
  }
  const slash = folded.indexOf('/');
  return slash > 0 ? longest(inside.get(folded.slice(slash, slash + PREFIX)), folded, slash) : null;
}

/** How far into a paragraph the first of two phrases may stand: what only ends in them says something else first. */
const TWICE_REACH = 120;

/** Whether two different phrases of a role stand in a folded text; one inside another counts once. */
export function saysTwice(folded: string, role: PhraseRole): boolean {
  index ??= build();
  const { inside, opening, sums } = index;
  let first = longest(
    opening.get(folded.slice(0, PREFIX))?.filter((known) => known.role === role),
    folded,
    0,
  );
  let end = first === null ? 0 : first.phrase.length;
  for (let at = 0; at < folded.length && (first !== null || at < TWICE_REACH); at++) {
    if (at < end || (at > 0 && isWordAt(folded, at - 1)) || sums[sumAt(folded, at)] === 0) continue;
    const found = longest(
      inside.get(folded.slice(at, at + PREFIX))?.filter((known) => known.role === role),
      folded,
      at,
    );
    if (found === null || found.phrase === first?.phrase) continue;
    if (first !== null) return true;
    first = found;
    end = at + found.phrase.length;
  }
  return false;
}

/** A number below 4096 made of the first characters at `at`, the same wherever they stand. */
function sumAt(text: string, at: number): number {
  return (text.charCodeAt(at) * 256 + text.charCodeAt(at + 1) * 16 + text.charCodeAt(at + 2)) & 0xfff;
}

function longest(candidates: readonly PhraseFound[] | undefined, folded: string, at: number): PhraseFound | null {
  if (candidates === undefined) return null;
  for (const candidate of candidates) {
    const { phrase } = candidate;
    if (!folded.startsWith(phrase, at)) continue;
    const last = phrase.length - 1;
    if (isWordAt(phrase, last) && isWordAt(folded, at + phrase.length)) continue;
    return candidate;
  }
  return null;
}

function build(): Index {
  const lists: readonly PhraseList[] = [...EN, ...DE, ...FR, ...ES, ...IT, ...PT, ...NL];
  const alone = new Map<string, PhraseFound>();
  const opening = new Map<string, PhraseFound[]>();
  const inside = new Map<string, PhraseFound[]>();
  for (const { role, ends = [], whole = [], opening: openings = [], inside: inner = [] } of lists) {
    for (const phrase of ends) if (!alone.has(phrase)) alone.set(phrase, { role, manner: 'ends', phrase });
    for (const phrase of whole) if (!alone.has(phrase)) alone.set(phrase, { role, manner: 'whole', phrase });
    for (const phrase of openings) add(opening, { role, manner: 'opening', phrase });
    for (const phrase of inner) add(inside, { role, manner: 'inside', phrase });
  }
  for (const map of [opening, inside]) for (const list of map.values()) list.sort((x, y) => y.phrase.length - x.phrase.length);
  const sums = new Uint8Array(0x1000);
  for (const phrase of inside.keys()) sums[sumAt(phrase, 0)] = 1;
  return { alone, opening, inside, sums };
}

function add(map: Map<string, PhraseFound[]>, found: PhraseFound): void {
  const key = found.phrase.slice(0, PREFIX);
  const list = map.get(key);
  if (list === undefined) map.set(key, [found]);
  else list.push(found);
}
