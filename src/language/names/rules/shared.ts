import { isWordAt } from '../../characters.js';
import { type KnownName, namesLexicon, ORG_ENDING, ORG_HEAD, TITLE } from '../lexicon.js';
import type { Kind, Mention, Reading } from '../reading.js';
import { isCapital, type Word } from '../words.js';

/** The longest part of a run that a rule looks at; longer runs are lists or lines in capitals. */
export const REACH = 9;

/** True when the word is there and has one of the class bits. */
export const has = (word: Word | undefined, bits: number): boolean => word !== undefined && (word.bits & bits) !== 0;

/** Adds a mention of words `from` up to `to`, with the title that stands before it, and returns `to`. */
export function add(reading: Reading, from: number, to: number, kind: Kind | null, rest: Partial<Mention> = {}): number {
  const title = reading.title.end === from ? reading.title.bits : 0;
  reading.mentions.push({ from, to, kind, firm: false, weak: false, title, known: null, ...rest });
  return to;
}

/** The longest known name that begins at word `at`, and the word after it. */
export function knownAt({ plain, words }: Reading, at: number): { readonly entry: KnownName; readonly to: number } | null {
  const word = words[at]!;
  const { known, upper } = namesLexicon();
  const first = word.text.includes('’') ? word.text.replaceAll('’', "'") : word.text;
  const hyphen = first.indexOf('-');
  const lists = [known.get(first), hyphen > 0 ? known.get(first.slice(0, hyphen)) : undefined, word.shape === 'acronym' ? upper.get(first) : undefined];
  for (const list of lists) {
    if (list === undefined) continue;
    for (const entry of list) {
      const end = word.start + entry.form.length;
      if (!plain.startsWith(entry.form, word.start) || (isWordAt(plain, end) && isWordAt(plain, end - 1))) continue;
      if (entry.article && words[at - 1]?.key !== 'the') continue;
      let to = at + 1;
      while (to < words.length && words[to]!.start < end) to++;
      if (words[to - 1]!.end <= end + 1) return { entry, to };
    }
  }
  return null;
}

/** An honorific or an office that is written out. */
export const isOffice = (word: Word | undefined): boolean => has(word, TITLE) && word!.shape !== 'acronym' && word!.shape !== 'initial';
/** A capitalised word that makes an organization of its neighbours. */
export const isOrganizationWord = (word: Word | undefined): boolean => has(word, ORG_HEAD | ORG_ENDING) && isCapital(word);

/** True for what stands in quotation marks all by itself: the title of a work, not who made it. */
export function isQuoted({ text, words }: Reading, from: number, to: number): boolean {
  const mark = words[from]!.mark;
  if (mark === '' || !'"“‘«„'.includes(mark)) return false;
  const end = words[to - 1]!.end;
  const after = text.charAt(end);
  const close = after === ',' || after === '.' ? text.charAt(end + 1) : after;
  return close !== '' && '"”’»“'.includes(close);
}
