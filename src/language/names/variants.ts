/** Words shorter than this are never taken for another's spelling: `Iran` and `Iraq`, `Wang` and `Yang`. */
const SHORTEST = 6;
/** No surname is longer; bounds the work for each word. */
const LONGEST = 24;
/** No more words than this are kept for one neighbour. */
const MOST_ALIKE = 8;

/** Finds words that differ from a filed word by one slip: a letter more, less, another, or two neighbours exchanged. */
export interface SpellingIndex<T> {
  file(word: string, value: T): void;
  /** What was filed under a word at distance one of `word`; null when there is none or several disagree. */
  find(word: string): T | null;
}

/**
 * An index by deletion neighbourhoods (as in Garbe's SymSpell): two words at Damerau distance one share a word that lies at
 * most one deletion from both. Filing and finding cost the length of the word, however many words are filed. A word has as many
 * neighbours as letters, so they are kept as numbers only: what two of them share by chance is no slip, and falls.
 */
export function spellingIndex<T>(): SpellingIndex<T> {
  const words: string[] = [];
  const values: T[] = [];
  /** For each neighbour filed, whose it is, and which was filed before under the same number; -1 for none. */
  const owners: number[] = [];
  const earlier: number[] = [];
  const latest = new Map<number, number>();
  const usable = (word: string): boolean => word.length >= SHORTEST && word.length <= LONGEST;
  return {
    file(word, value) {
      if (!usable(word)) return;
      const id = words.length;
      words.push(word);
      values.push(value);
      for (const key of neighboursOf(word)) {
        const last = latest.get(key) ?? -1;
        let filed = 0;
        for (let at = last; at >= 0 && filed < MOST_ALIKE; at = earlier[at]!) filed++;
        if (filed === MOST_ALIKE) continue;
        latest.set(key, owners.length);
        owners.push(id);
        earlier.push(last);
      }
    },
    find(word) {
      if (!usable(word)) return null;
      let found: T | null = null;
      for (const key of neighboursOf(word)) {
        for (let at = latest.get(key) ?? -1; at >= 0; at = earlier[at]!) {
          const owner = owners[at]!;
          if (values[owner] === found || !isOneSlip(word, words[owner]!)) continue;
          if (found !== null) return null;
          found = values[owner]!;
        }
      }
      return found;
    },
  };
}

/** Numbers for a word and for what is left of it without each of its letters. */
function neighboursOf(word: string): number[] {
  const { length } = word;
  let tail = 0;
  let power = 1;
  /** Of the letters behind each position: their number, and what the letters before are multiplied by. */
  const tails = new Int32Array(length + 1);
  const powers = new Int32Array(length + 1);
  for (let i = length; i >= 0; i--) {
    tails[i] = tail;
    powers[i] = power;
    if (i === 0) break;
    tail = (tail + Math.imul(word.charCodeAt(i - 1), power)) | 0;
    power = Math.imul(power, BASE);
  }
  const keys = [small(tails[0]!, length)];
  let head = 0;
  for (let i = 0; i < length; i++) {
    // Of two letters alike it is the same which one is left out.
    if (word[i] !== word[i - 1]) keys.push(small(Math.imul(head, powers[i + 1]!) + tails[i + 1]!, length - 1));
    head = (Math.imul(head, BASE) + word.charCodeAt(i)) | 0;
  }
  return keys;
}

const BASE = 0x2545f491;

/** Spread over the numbers that an engine keeps without a box. */
const small = (hash: number, length: number): number => Math.imul(hash ^ (hash >>> 15) ^ length, 0x85ebca6b) >>> 2;

/**
 * True when two different words are one slip apart (Damerau distance one) and the difference is no ending that makes
 * another word of the same stem: `Ivanov` and `Ivanova`, `Clinton` and `Clintons` are two.
 */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && from < b.length && a.charCodeAt(from) === b.charCodeAt(from)) from++;
  if (from === a.length || from === b.length) {
    const ending = (a.length > b.length ? a : b).charAt(from);
    return ending !== 's' && ending !== 'a' && ending !== 'n';
  }
  let tail = 0;
  while (tail < a.length - from && tail < b.length - from && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)) tail++;
  const restA = a.length - from - tail;
  const restB = b.length - from - tail;
  if (restA <= 1 && restB <= 1) return true;
  return restA === 2 && restB === 2 && a.charCodeAt(from) === b.charCodeAt(from + 1) && a.charCodeAt(from + 1) === b.charCodeAt(from);
}
