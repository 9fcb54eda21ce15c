import { ABBREVIATIONS, AFTER_TIME_OF_DAY, LETTERED_NOUNS, NAMES_WITH_MARKS, WEB_ENDINGS } from '../lexicon/en/abbreviations.js';
import { OPENING_PREPOSITIONS, REPORTING_VERBS, SENTENCE_OPENERS } from '../lexicon/en/sentence-openers.js';
import { type Candidate, wordAt } from './candidate.js';
import { classAt, DIGIT, isDigitAt, isLowerAt, isSpaceAt, isUpperAt, isWordAt, LETTER, UPPER } from './characters.js';
import { isTerminator } from './paragraphs.js';

/** One reason why a mark does or does not end a sentence. */
export interface SentenceRule {
  readonly name: string;
  /** True: a sentence ends here. False: none does. Null: the rule has nothing to say. */
  readonly decide: (candidate: Candidate) => boolean | null;
}

type Kind = keyof typeof ABBREVIATIONS;
const kinds = new Map<string, Kind>();
for (const kind of ['closing', 'numbered', 'joining', 'either', 'places', 'titles'] as const) {
  for (const word of ABBREVIATIONS[kind]) kinds.set(word, kind);
}
const openers = new Set(SENTENCE_OPENERS);
const prepositions = new Set(OPENING_PREPOSITIONS);
const reporting = new Set(REPORTING_VERBS);
const afterTime = new Set(AFTER_TIME_OF_DAY);
const letteredNouns = new Set(LETTERED_NOUNS);
const namesWithMarks = new Set(NAMES_WITH_MARKS);
const webEndings = new Set(WEB_ENDINGS);

const isPoint = (c: Candidate): boolean => !c.ellipsis && c.markEnd === c.mark + 1 && c.text.charCodeAt(c.mark) === 0x2e;

/**
 * The kind of abbreviation that stands before the mark. Entries in small letters are met in any case, others as written or in
 * capitals; a capital alone is an initial: `Roger C. Altman`, but `c. 1900`.
 */
function kindOf(c: Candidate): Kind | null {
  if (!isPoint(c) || c.word.length === 0 || c.word.length > 8) return null;
  const { word } = c;
  const lower = word.toLowerCase();
  const found = kinds.get(word) ?? (word.length > 1 ? kinds.get(lower) : undefined);
  if (found !== undefined) return found;
  // SEN. CRUZ, DR. LEE: in a line of capitals.
  if (word.length < 2 || word !== word.toUpperCase() || !isUpperAt(c.text, c.nextWord + 1)) return null;
  return kinds.get(word.charAt(0) + lower.slice(1)) ?? null;
}

/** True when the next word can only open a sentence: `The`, `However`. In a title-case line, where every word is capitalised, nothing shows it. */
function opensSentence(c: Candidate): boolean {
  // WASHINGTON, D.C. — The Senate
  if ('-–—'.includes(c.text.charAt(c.next))) return false;
  const word = wordAt(c.text, c.nextWord, c.paragraphEnd);
  if (!openers.has(word.replace('’', "'").toLowerCase())) return false;
  if (word.length === 1 && c.text.charCodeAt(c.nextWord + 1) === 0x2e) return false;
  return !inTitleCase(c);
}

/** True when the small words just before the mark are capitalised: `The Evolution Of The U.S.` */
function inTitleCase(c: Candidate): boolean {
  let at = c.wordStart;
  for (let words = 0; words < 3; words++) {
    while (at > c.sentence && !isWordAt(c.text, at - 1)) at--;
    const end = at;
    while (at > c.sentence && end - at < 24 && isWordAt(c.text, at - 1)) at--;
    if (at === c.sentence) return false;
    if (end > at && isUpperAt(c.text, at) && end - at > 1 && isLowerAt(c.text, end - 1) && openers.has(c.text.slice(at, end).toLowerCase())) return true;
  }
  return false;
}

/** True when the sentence so far is an adverbial of at most six words: `At 5 a.m.`, `In the U.S.` */
function isOpeningAdverbial(c: Candidate): boolean {
  if (c.mark - c.sentence > 48) return false;
  let start = c.sentence;
  while (start < c.mark && !isWordAt(c.text, start)) start++;
  if (!prepositions.has(wordAt(c.text, start, c.mark).toLowerCase())) return false;
  let words = 1;
  for (let at = start; at < c.mark; at++) if (isSpaceAt(c.text, at) && !isSpaceAt(c.text, at + 1)) words++;
  return words <= 6;
}

/** True when the next words are a speaker and a verb of saying: `Clinton said`, `Sen. Lee told reporters`, `asked Wei`. */
function isReportingClause(c: Candidate): boolean {
  let at = c.next;
  for (let words = 0; words < 7; words++) {
    const word = wordAt(c.text, at, c.paragraphEnd);
    if (word === '') return false;
    if (reporting.has(word)) return true;
    // Another verb comes first: a sentence of its own.
    if (isLowerAt(c.text, at) && openers.has(word)) return false;
    if (words === 0 && (isLowerAt(c.text, at) || openers.has(word.toLowerCase()))) return false;
    at += word.length;
    if (c.text.charCodeAt(at) === 0x2e) {
      // The point of a title or an initial.
      if (word.length > 1 && kinds.get(word) !== 'titles' && kinds.get(word) !== 'either') return false;
      at++;
    }
    while (at < c.paragraphEnd && (isSpaceAt(c.text, at) || ',-'.includes(c.text.charAt(at)))) at++;
  }
  return false;
}

/** True when the quotation that closes here is a title: short, and each longer word capitalised. */
function isQuotedTitle(c: Candidate): boolean {
  let at = c.mark;
  const limit = Math.max(c.paragraphStart, c.mark - 60);
  while (at > limit && !'“"‘«'.includes(c.text.charAt(at - 1))) {
    if (isTerminator(c.text.charCodeAt(at - 1))) return false;
    at--;
  }
  if (at === limit) return false;
  let words = 0;
  for (let i = at; i < c.mark; i++) {
    if (!isWordAt(c.text, i) || (i > at && isWordAt(c.text, i - 1))) continue;
    const word = wordAt(c.text, i, c.mark);
    if (!isUpperAt(c.text, i) && !isDigitAt(c.text, i) && word.length > 3) return false;
    words++;
    i += word.length - 1;
  }
  // One word alone, or two, is as likely an exclamation.
  return words > 2;
}

/** The position behind the bracket that opens next, if it is a short one; else 0. */
function bracketEnd(c: Candidate): number {
  if (c.text.charCodeAt(c.next) !== 0x28) return 0;
  const limit = Math.min(c.paragraphEnd, c.next + 80);
  for (let at = c.next; at < limit; at++) if (c.text.charCodeAt(at) === 0x29) return at + 1 < c.paragraphEnd ? at + 1 : 0;
  return 0;
}

/** The word that ends before `at`, in small letters. */
function wordBefore(c: Candidate, at: number): string {
  let end = at;
  while (end > c.paragraphStart && isSpaceAt(c.text, end - 1)) end--;
  let start = end;
  while (start > c.paragraphStart && end - start < 24 && isWordAt(c.text, start - 1)) start--;
  return c.text.slice(start, end).toLowerCase();
}

/** True for a single capital, or several with points between: `R`, `U.S`, `D.C`. */
function isInitials(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    if (i % 2 === 1 ? word.charAt(i) !== '.' : (classAt(word, i) & UPPER) === 0) return false;
  }
  return word.length % 2 === 1;
}

/**
 * The rules in the order in which they are asked. The first that answers decides; a mark on which all are silent ends a
 * sentence. Those that look at what follows come first, then those that look at the word before.
 */
export const RULES: readonly SentenceRule[] = [
  {
    name: 'full-width marks end a sentence without a space',
    decide: (c) => (c.text.charCodeAt(c.mark) >= 0x3000 ? true : null),
  },
  {
    name: 'an ellipsis in brackets stands for omitted words',
    decide: (c) => (c.ellipsis && c.mark > c.paragraphStart && '[('.includes(c.text.charAt(c.mark - 1)) ? false : null),
  },
  {
    name: 'a sentence glued to the next',
    decide: (c) => {
      if (c.next > c.close) return null;
      if (!isUpperAt(c.text, c.close) || c.ellipsis) return false;
      if (c.quoted) return c.text.charCodeAt(c.close - 1) === 0x201d;
      const after = wordAt(c.text, c.close, c.paragraphEnd);
      if (c.text.charCodeAt(c.close + after.length) === 0x2e && after.length > 1 && kinds.get(after) === undefined) return false;
      if (after.length > 1 && !isLowerAt(c.text, c.close + 1)) return false;
      if (webEndings.has(after.toLowerCase()) || '@/_'.includes(c.text.charAt(c.close + after.length) || ' ')) return false;
      const digits = c.word.length > 0 && isDigitAt(c.word, c.word.length - 1);
      const small = c.word.length > 2 && !c.word.includes('.') && isLowerAt(c.word, c.word.length - 1);
      return (
        (small || digits) && kindOf(c) === null && !'@/_#'.includes(c.text.charAt(c.wordStart - 1)) && (after.length > 1 || after === 'I' || after === 'A')
      );
    },
  },
  {
    name: 'a name with an exclamation mark',
    decide: (c) => (c.text.charCodeAt(c.mark) === 0x21 && !c.quoted && namesWithMarks.has(c.word) && !opensSentence(c) ? false : null),
  },
  {
    name: 'a small letter goes on',
    decide: (c) => {
      if (!isLowerAt(c.text, c.nextWord)) return null;
      if (isUpperAt(c.text, c.nextWord + 1)) return null; // iPhone, eBay
      const opensQuotation = c.nextWord > c.next && '“"'.includes(c.text.charAt(c.next));
      return opensQuotation && isPoint(c) && kindOf(c) === null && !isInitials(c.word) ? null : false;
    },
  },
  {
    name: 'a citation in brackets belongs to what it cites',
    decide: (c) => {
      const end = bracketEnd(c);
      return end > 0 && isTerminator(c.text.charCodeAt(end)) ? false : null;
    },
  },
  {
    name: 'a bracket behind an abbreviation, within the sentence: 6 p.m. (1530 GMT), police said',
    decide: (c) => {
      const end = kindOf(c) === null ? 0 : bracketEnd(c);
      if (end === 0) return null;
      return ',;:'.includes(c.text.charAt(end)) || (isSpaceAt(c.text, end) && isLowerAt(c.text, end + 1)) ? false : null;
    },
  },
  {
    name: 'the speaker follows the quotation',
    decide: (c) => (c.quoted && !isPoint(c) && isReportingClause(c) ? false : null),
  },
  {
    name: 'a title in quotation marks',
    decide: (c) => (c.quoted && !isPoint(c) && !c.ellipsis && isQuotedTitle(c) ? opensSentence(c) : null),
  },
  {
    name: 'an ellipsis between spaces is a pause before I or a name',
    decide: (c) => {
      if (!c.ellipsis || c.quoted) return null;
      const points = c.text.slice(c.mark, c.markEnd).split('.').length - 1;
      if (points === 4) return true;
      if (c.mark > c.paragraphStart && isSpaceAt(c.text, c.mark - 1)) {
        const word = wordAt(c.text, c.nextWord, c.paragraphEnd);
        return word.charAt(0) !== 'I' && opensSentence(c);
      }
      return null;
    },
  },
  {
    name: 'a title before a name',
    decide: (c) => (kindOf(c) === 'titles' ? false : null),
  },
  {
    name: 'an abbreviation that always goes on',
    decide: (c) => (kindOf(c) === 'joining' ? false : null),
  },
  {
    name: 'an abbreviation before a number',
    decide: (c) => (kindOf(c) === 'numbered' ? (classAt(c.text, c.nextWord) & DIGIT) === 0 && !isMonthAfterDay(c) : null),
  },
  {
    name: 'a time of day',
    decide: (c) => {
      const lower = c.word.toLowerCase();
      if (!isPoint(c) || (lower !== 'a.m' && lower !== 'p.m')) return null;
      if (opensSentence(c)) return true;
      return !afterTime.has(wordAt(c.text, c.nextWord, c.paragraphEnd)) && !isOpeningAdverbial(c);
    },
  },
  {
    name: 'an abbreviation that closes before a capital',
    decide: (c) => (kindOf(c) === 'closing' ? (classAt(c.text, c.nextWord) & LETTER) !== 0 : null),
  },
  {
    name: 'an abbreviation that may close: the next word decides',
    decide: (c) => {
      const kind = kindOf(c);
      return kind === 'either' || kind === 'places' ? opensSentence(c) : null;
    },
  },
  {
    name: 'a letter that is a name: plan B',
    decide: (c) => (isPoint(c) && c.word.length === 1 && isUpperAt(c.word, 0) && letteredNouns.has(wordBefore(c, c.wordStart)) ? true : null),
  },
  {
    name: 'initials',
    decide: (c) => (isPoint(c) && c.word !== '' && isInitials(c.word) ? opensSentence(c) : null),
  },
];

/** `Tue. Jan. 4`: a weekday before a month. */
function isMonthAfterDay(c: Candidate): boolean {
  const next = wordAt(c.text, c.nextWord, c.paragraphEnd);
  return isUpperAt(c.word, 0) && afterTime.has(c.word) && afterTime.has(next);
}
