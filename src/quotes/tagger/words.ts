import { classAt, classOfUnit, DIGIT, LETTER, UPPER } from '../../language/characters.js';
import { MARK_TOKEN, NUMBER_TOKEN, POSSESSIVE_TOKEN, type Tokens } from '../../language/tokens.js';
import { CLOSED_CLASSES } from '../../lexicon/en/closed-class.js';

/** What the tagger sees of each token besides its neighbours: hashes and small classes, one array each. */
export interface WordTraits {
  /** Hash of the word in small letters. */
  readonly word: Int32Array;
  /** Hash of its last three characters, in small letters. */
  readonly ending: Int32Array;
  /** Hash of its last two. */
  readonly tail: Int32Array;
  /** How it is written: one of the `SHAPE_*` numbers. */
  readonly shape: Uint8Array;
  /** Closed word class; 0 for an open one, whose ending then says more. */
  readonly tag: Uint8Array;
}

export const SHAPE_LOWER = 1;
export const SHAPE_CAPITAL = 2;
export const SHAPE_UPPER = 3;
export const SHAPE_INITIAL = 4;
export const SHAPE_MIXED = 5;
export const SHAPE_NUMBER = 6;
export const SHAPE_POSSESSIVE = 7;
/** Marks have the shape 16 + a number of their own, or 16 for one that has none. */
export const SHAPE_MARK = 16;

const MARKS = '.,;:!?"\'()[]-…/$%&@#*';

/** The shape of a comma. */
export const SHAPE_COMMA = SHAPE_MARK + 1 + MARKS.indexOf(',');

const FNV_START = 0x811c9dc5 | 0;
const fnv = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** Marks that differ in print alone: curly, low and angle ones are straight, every dash is a hyphen. */
const FOLDED: ReadonlyMap<number, number> = new Map([
  ...Array.from('“”„‟«»″').map((c) => [c.charCodeAt(0), 0x22] as const),
  ...Array.from('‘’‚‛′').map((c) => [c.charCodeAt(0), 0x27] as const),
  ...Array.from('—–―‒').map((c) => [c.charCodeAt(0), 0x2d] as const),
]);

/** Small letter of a Latin capital (the ASCII and Latin-1 blocks), plain form of a mark; other characters stay. */
const small = (code: number): number => {
  if (code < 0x80) return code >= 65 && code <= 90 ? code + 32 : code;
  if (code >= 0xc0 && code <= 0xde && code !== 0xd7) return code + 32;
  return code < 0x2010 && code !== 0xab && code !== 0xbb ? code : (FOLDED.get(code) ?? code);
};

/** The hash under which {@link traitsOf} knows a lower-case word. */
export function hashWord(word: string): number {
  let hash = FNV_START;
  for (let i = 0; i < word.length; i++) hash = fnv(hash, small(word.charCodeAt(i)));
  return hash;
}

/** Names of the closed classes; a tag is an index into it plus one. */
export const TAGS: readonly string[] = Object.keys(CLOSED_CLASSES);

let tagOfWord: Map<number, number> | null = null;
function closedClasses(): Map<number, number> {
  if (tagOfWord !== null) return tagOfWord;
  tagOfWord = new Map();
  for (const [index, words] of Object.values(CLOSED_CLASSES).entries()) {
    for (const word of words.split(' ')) if (!tagOfWord.has(hashWord(word))) tagOfWord.set(hashWord(word), index + 1);
  }
  return tagOfWord;
}

function shapeOf(text: string, start: number, end: number, kind: number): number {
  if (kind === MARK_TOKEN) return SHAPE_MARK + 1 + MARKS.indexOf(String.fromCharCode(small(text.charCodeAt(start))));
  if (kind === POSSESSIVE_TOKEN) return SHAPE_POSSESSIVE;
  if (kind === NUMBER_TOKEN) return SHAPE_NUMBER;
  let upper = 0;
  let letters = 0;
  let digits = 0;
  for (let i = start; i < end; i++) {
    const bits = classOfUnit(text.charCodeAt(i));
    if ((bits & LETTER) !== 0) letters++;
    if ((bits & UPPER) !== 0) upper++;
    if ((bits & DIGIT) !== 0) digits++;
  }
  if (digits > 0) return SHAPE_MIXED;
  if (upper === 0) return SHAPE_LOWER;
  if (letters === 1) return SHAPE_INITIAL;
  if (upper === letters) return SHAPE_UPPER;
  return (classAt(text, start) & UPPER) !== 0 && upper === 1 ? SHAPE_CAPITAL : SHAPE_MIXED;
}

/** The traits of every token, in one pass over the text. */
export function traitsOf(tokens: Tokens): WordTraits {
  const { text, count, starts, ends, kinds } = tokens;
  const classes = closedClasses();
  const word = new Int32Array(count);
  const ending = new Int32Array(count);
  const tail = new Int32Array(count);
  const shape = new Uint8Array(count);
  const tag = new Uint8Array(count);
  for (let t = 0; t < count; t++) {
    const start = starts[t]!;
    const end = ends[t]!;
    let hash = FNV_START;
    for (let i = start; i < end; i++) hash = fnv(hash, small(text.charCodeAt(i)));
    // Numbers differ without meaning anything to attribution.
    if (kinds[t] === NUMBER_TOKEN) hash = end - start === 4 ? 4 : 1;
    word[t] = hash;
    let last = FNV_START;
    for (let i = Math.max(start, end - 3); i < end; i++) last = fnv(last, small(text.charCodeAt(i)));
    ending[t] = last;
    last = FNV_START;
    for (let i = Math.max(start, end - 2); i < end; i++) last = fnv(last, small(text.charCodeAt(i)));
    tail[t] = last;
    shape[t] = shapeOf(text, start, end, kinds[t]!);
    tag[t] = classes.get(hash) ?? 0;
  }
  return { word, ending, tail, shape, tag };
}
