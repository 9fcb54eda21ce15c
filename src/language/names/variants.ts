/** Words shorter than this are never taken for another's spelling: `Iran` and `Iraq`, `Wang` and `Yang`. */
const SHORTEST = 6;
/** No surname is longer; bounds the work for each word. */
const LONGEST = 24;

/** Finds words that differ from a filed word by one slip: a letter more, less, another, or two neighbours exchanged. */
export interface SpellingIndex<T> {
  file(word: string, value: T): void;
  /** What was filed under a word at distance one of `word`; null when there is none or several disagree. */
  find(word: string): T | null;
}

/**
 * An index by deletion neighbourhoods (as in Garbe's SymSpell): two words at Damerau distance one share a word that lies at
 * most one deletion from both. Filing and finding cost the length of the word, however many words are filed.
 */
export function spellingIndex<T>(): SpellingIndex<T> {
  const neighbours = new Map<string, { readonly word: string; readonly value: T }[]>();
  const usable = (word: string): boolean => word.length >= SHORTEST && word.length <= LONGEST;
  return {
    file(word, value) {
      if (!usable(word)) return;
      for (const key of deletions(word)) {
        const list = neighbours.get(key);
        if (list === undefined) neighbours.set(key, [{ word, value }]);
        else if (list.length < 8) list.push({ word, value });
      }
    },
    find(word) {
      if (!usable(word)) return null;
      let found: T | null = null;
      for (const key of deletions(word)) {
        for (const entry of neighbours.get(key) ?? []) {
          if (entry.value === found || !isOneSlip(word, entry.word)) continue;
          if (found !== null) return null;
          found = entry.value;
        }
      }
      return found;
    },
  };
}

function deletions(word: string): Set<string> {
  const keys = new Set([word]);
  for (let i = 0; i < word.length; i++) keys.add(word.slice(0, i) + word.slice(i + 1));
  return keys;
}

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
