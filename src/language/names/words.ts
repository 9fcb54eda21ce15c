import { classAt, LOWER, UPPER } from '../characters.js';
import { MARK_TOKEN, NUMBER_TOKEN, POSSESSIVE_TOKEN, type Tokens, WORD_TOKEN } from '../tokens.js';
import { foldWord } from './fold.js';
import { ABBREVIATION, FAMILY_NAME, FUNCTION, namesLexicon, PARTICLE, PLACE_OR_PEOPLE, POSSESSIVE, STARTER } from './lexicon.js';

/** How a word is written. */
export type Shape = 'lower' | 'capital' | 'acronym' | 'initial' | 'number';

/** What a word is wherever it stands: one for all places in a text where it is written alike, so that each is looked up once. */
interface Form {
  readonly text: string;
  /** Folded: small letters without diacritics. */
  readonly key: string;
  readonly shape: Shape;
  /** Class bits of the lexicon. */
  readonly bits: number;
  /** A known name of the lexicon begins with it. */
  readonly beginsKnown: boolean;
}

/** What is true of a word where it stands, as bits. */
const JOINED = 1;
const OPENS = 2;
const HEADLINE = 4;
const POSSESSES = 8;

/**
 * A word as names are made of: initials with their point (`J.`), dotted abbreviations (`U.S.`) and hyphenated names are one.
 * A book has millions of them, so that each keeps only what no other word of the same form has.
 */
export class Word {
  private state: number;

  constructor(
    private readonly form: Form,
    readonly start: number,
    readonly end: number,
    /** The mark right before the word, or '' when a space or the start of the text is there. */
    readonly mark: string,
    joined: boolean,
    opens: boolean,
  ) {
    this.state = (joined ? JOINED : 0) | (opens ? OPENS : 0);
  }

  get text(): string {
    return this.form.text;
  }

  get key(): string {
    return this.form.key;
  }

  get shape(): Shape {
    return this.form.shape;
  }

  get bits(): number {
    return this.form.bits;
  }

  get beginsKnown(): boolean {
    return this.form.beginsKnown;
  }

  /** Nothing but space stands between the word before and this one (the point of an abbreviation left aside). */
  get joined(): boolean {
    return (this.state & JOINED) !== 0;
  }

  /** A new sentence, a new line or a quotation begins with it. */
  get opens(): boolean {
    return (this.state & OPENS) !== 0;
  }

  /** It stands in a line in which nearly all words are capitalised. */
  get headline(): boolean {
    return (this.state & HEADLINE) !== 0;
  }

  /** A possessive `’s` follows. */
  get possessive(): boolean {
    return (this.state & POSSESSES) !== 0;
  }

  markHeadline(): void {
    this.state |= HEADLINE;
  }

  markPossessive(): void {
    this.state |= POSSESSES;
  }
}

const OPENING = '“"‘\'«„([{';
const JOINING = new Set([
  'al',
  'el',
  'ul',
  'as',
  'ash',
  'ad',
  'an',
  'ar',
  'at',
  'az',
  'ed',
  'es',
  'ez',
  'er',
  'ben',
  'bin',
  'abu',
  'ibn',
  'bint',
  'da',
  'de',
  'la',
  'le',
  'van',
]);

/** Reads a text in tokens as words, with what stands between them. */
export function readWords(tokens: Tokens): Word[] {
  const { text } = tokens;
  const forms = new Map<string, Form>();
  const numberForms = new Map<string, Form>();
  const words: Word[] = [];
  let lineFrom = 0;
  let opens = true;
  let joined = false;
  let mark = '';
  let previousEnd = 0;
  for (let i = 0; i < tokens.count; ) {
    const start = tokens.starts[i]!;
    const kind = tokens.kinds[i]!;
    const broken = start > previousEnd ? lineFeedBetween(text, previousEnd, start) : false;
    if (broken) {
      markHeadline(words, lineFrom, text.charAt(previousEnd - 1) === '.');
      lineFrom = words.length;
      opens = true;
      joined = false;
    }
    if (start > previousEnd) mark = '';
    if (kind === POSSESSIVE_TOKEN) {
      const last = words[words.length - 1];
      if (last !== undefined && last.end === start) last.markPossessive();
      previousEnd = tokens.ends[i]!;
      i++;
      continue;
    }
    if (kind === MARK_TOKEN) {
      const character = text.charAt(start);
      if (character === ':' && text.startsWith('//', start + 1)) {
        // The rest of an address is no text.
        while (i < tokens.count && (tokens.starts[i] === start || tokens.starts[i] === tokens.ends[i - 1])) i++;
        previousEnd = tokens.ends[i - 1]!;
        joined = false;
        mark = '';
        continue;
      }
      mark = character;
      joined = false;
      const last = words[words.length - 1];
      if (character === '.' || character === '!' || character === '?' || character === '…') {
        const abbreviated = character === '.' && last !== undefined && last.end === start && (last.bits & ABBREVIATION) !== 0 && last.shape !== 'lower';
        if (abbreviated) {
          joined = true;
          mark = '';
        } else opens = true;
      } else if (
        (character === "'" || character === '’') &&
        last !== undefined &&
        last.end === start &&
        last.key.endsWith('s') &&
        (last.bits & POSSESSIVE) !== 0
      ) {
        joined = true;
        mark = '';
      } else if (OPENING.includes(character) || character === ':' || character === '•' || character === '|') opens = true;
      previousEnd = tokens.ends[i]!;
      i++;
      continue;
    }
    const before = words[words.length - 1];
    const goesOn = i + 1 < tokens.count && tokens.kinds[i + 1] === MARK_TOKEN && tokens.starts[i + 1] === tokens.ends[i];
    const afterFamilyName = joined && before !== undefined && before.shape === 'capital' && (before.bits & FAMILY_NAME) !== 0;
    const last = goesOn ? lastTokenOfWord(tokens, i, afterFamilyName) : i;
    const end = tokens.ends[last]!;
    const numbers = kind === NUMBER_TOKEN || mark === '@' || mark === '#';
    const known = numbers ? numberForms : forms;
    const written = text.slice(start, end);
    let form = known.get(written);
    if (form === undefined) {
      form = formOf(written, numbers);
      known.set(written, form);
    }
    words.push(new Word(form, start, end, mark, joined, opens));
    opens = false;
    joined = true;
    mark = '';
    previousEnd = end;
    i = last + 1;
  }
  markHeadline(words, lineFrom, text.charAt(previousEnd - 1) === '.');
  return words;
}

function formOf(text: string, isNumber: boolean): Form {
  const { bits: lexicon, known } = namesLexicon();
  const shape = isNumber ? 'number' : shapeOf(text);
  const key = foldWord(text);
  const bits = lexicon.get(key) ?? (contracted(key, lexicon) ? FUNCTION | STARTER : 0);
  return { text, key, shape, bits, beginsKnown: known.has(text) };
}

/** `we're`, `i'm`, `don't`: a function word with what has grown onto it. */
function contracted(key: string, lexicon: ReadonlyMap<string, number>): boolean {
  let apostrophe = 1;
  while (apostrophe < key.length && key.charCodeAt(apostrophe) !== 0x27 && key.charCodeAt(apostrophe) !== 0x2019) apostrophe++;
  return apostrophe < key.length && (((lexicon.get(key.slice(0, apostrophe)) ?? 0) & FUNCTION) !== 0 || key.slice(apostrophe + 1) === 't');
}

function lineFeedBetween(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10 || text.charCodeAt(at) === 13) return true;
  return false;
}

/** The last token of the word that begins with token `i`: initials and dotted abbreviations and hyphenated names are taken whole. */
function lastTokenOfWord(tokens: Tokens, i: number, afterFamilyName: boolean): number {
  const { text, starts, ends, kinds, count } = tokens;
  const adjacent = (k: number): boolean => k < count && starts[k] === ends[k - 1];
  const isMark = (k: number, mark: string): boolean => adjacent(k) && kinds[k] === MARK_TOKEN && text.charAt(starts[k]!) === mark;
  const oneCapital = (k: number): boolean => k < count && kinds[k] === WORD_TOKEN && ends[k]! - starts[k]! === 1 && (classAt(text, starts[k]!) & UPPER) !== 0;
  let at = i;
  if (kinds[i] === WORD_TOKEN && oneCapital(i) && isMark(i + 1, '.')) {
    at = i + 1;
    while (adjacent(at + 1) && oneCapital(at + 1) && isMark(at + 2, '.')) at += 2;
    // `Ph.D.`-like tails and `N.C` are left alone; a capitalised word glued to the point is the next word.
    return at;
  }
  while (kinds[at] !== MARK_TOKEN && (isMark(at + 1, '-') || isMark(at + 1, '‑')) && adjacent(at + 2) && joinsByHyphen(tokens, i, at, afterFamilyName)) at += 2;
  return at;
}

/** True when the part after the hyphen that follows token `at` belongs to the same name as the word from token `i`. */
function joinsByHyphen(tokens: Tokens, i: number, at: number, afterFamilyName: boolean): boolean {
  const { text, starts, ends, kinds, count } = tokens;
  const part = (k: number): string => text.slice(starts[k], ends[k]);
  const capital = (k: number): boolean => k < count && kinds[k] === WORD_TOKEN && (classAt(text, starts[k]!) & UPPER) !== 0;
  const next = at + 2;
  if (next - i > 12 || next >= count || ends[i]! - starts[i]! === 1) return false;
  const { bits } = namesLexicon();
  if (capital(next)) {
    if (!capital(i)) return JOINING.has(part(i));
    // `Russian-Ukrainian`, `Iran-China` are two names; `Guinea-Bissau` is one.
    const two = (k: number): boolean => ((bits.get(foldWord(part(k))) ?? 0) & PLACE_OR_PEOPLE) !== 0;
    return !(two(at) && two(next)) || bits.has(foldWord(`${part(at)}-${part(next)}`));
  }
  // `Ban Ki-moon`, `Tsai Ing-wen`: the second syllable of a given name that follows its family name.
  if (afterFamilyName && at === i && capital(i) && kinds[next] === WORD_TOKEN && ends[next]! - starts[next]! <= 6 && ends[i]! - starts[i]! <= 6) return true;
  // `Rostov-on-Don`, `Editor-in-Chief`: a short small word between capitals.
  if (kinds[next] !== WORD_TOKEN || !capital(i) || ends[next]! - starts[next]! > 3) return false;
  const hyphen = next + 1;
  return (
    hyphen + 1 < count && starts[hyphen] === ends[next] && text.charAt(starts[hyphen]!) === '-' && starts[hyphen + 1] === ends[hyphen] && capital(hyphen + 1)
  );
}

function shapeOf(word: string): Shape {
  const first = classAt(word, 0);
  if ((first & UPPER) === 0) {
    // `al-Sherbini`, `eBay`: a capital inside.
    const hyphen = word.indexOf('-');
    const inner = hyphen > 0 ? hyphen + 1 : 1;
    return word.length > 2 && (classAt(word, inner) & UPPER) !== 0 ? 'capital' : 'lower';
  }
  if (word.endsWith('.')) return word.length === 2 ? 'initial' : 'acronym';
  if (word.length === 1) return 'initial';
  for (let at = 1; at < word.length; at++) if ((classAt(word, at) & LOWER) !== 0) return 'capital';
  return 'acronym';
}

/** Lines in which nearly every word is capitalised say nothing by their capitals; one that ends with a full stop must have them all. */
function markHeadline(words: readonly Word[], from: number, stopped: boolean): void {
  let capitals = 0;
  let long = 0;
  for (let i = from + 1; i < words.length; i++) {
    const word = words[i]!;
    if (word.shape === 'number' || (word.shape === 'lower' && (word.bits & FUNCTION) !== 0)) continue;
    long++;
    if (word.shape !== 'lower') capitals++;
  }
  const all = capitals === long;
  if ((long >= 4 && (all || (!stopped && capitals * 10 >= long * 9))) || (long > 0 && all && !stopped))
    for (let i = from; i < words.length; i++) words[i]!.markHeadline();
}

/** True for a word that can be part of a name by its shape. */
export function isCapital(word: Word | undefined): word is Word {
  return word !== undefined && (word.shape === 'capital' || word.shape === 'acronym' || word.shape === 'initial');
}

/** True for a particle in small letters between the parts of a name: `da`, `van`, `bin`. */
export function isParticle(word: Word | undefined): word is Word {
  return word !== undefined && word.shape === 'lower' && (word.bits & PARTICLE) !== 0;
}
