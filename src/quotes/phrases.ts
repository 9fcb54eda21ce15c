import { PHRASE_WORDS } from '../lexicon/en/phrase-words.js';
import { cueForms, nounCue } from './cue-words.js';
import { classesAt, isCapital, isComma, isDash, isNumber, isPossessive, isQuotation, isStop, isWord, type Line, wordAt } from './line.js';
import { ADVERB, AUXILIARY, BE, CONJUNCTION, DETERMINER, OBJECT, OCCASION, PREPOSITION, RELATIVE, SUBJECT, SUBORDINATOR, TIME } from './word-classes.js';

/** Positions `from` up to, not including, `to`. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** How many items a noun phrase may have. */
const LONGEST = 28;

const setOf = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.join(' ').split(' '));
export const ARTICLES = setOf(PHRASE_WORDS.article);
export const ATTACHED = setOf(PHRASE_WORDS.attached);
/** Participles of a link of the chain. */
export const LINKING = setOf(PHRASE_WORDS.linking, PHRASE_WORDS.linkingOrBefore);
const CLOSING = setOf(PHRASE_WORDS.linking, PHRASE_WORDS.closing);
const ADVERBIAL_HEADS = setOf(PHRASE_WORDS.adverbial);
const PLAIN_VERBS = setOf(PHRASE_WORDS.plainVerb);
const NAMED = setOf(PHRASE_WORDS.naming);

/** Whether no phrase reaches over a position: a mark, a comma, a stop or a quotation. */
export const isBoundary = (line: Line, at: number): boolean => {
  if (at < 0 || isQuotation(line, at) || isComma(line, at) || isStop(line, at) || isDash(line, at)) return true;
  const word = line.words[at]!;
  return word === ':' || word === '(' || word === ')' || word === '…' || word === '[' || word === ']';
};

/** Where the noun phrase that ends at `last` begins; beyond `last` when there is none. */
export function nounPhraseStart(line: Line, last: number): number {
  let at = last;
  let from = last + 1;
  const stop = Math.max(0, last - LONGEST);
  while (at >= stop) {
    if (isBoundary(line, at)) break;
    if (line.words[at] === '.') {
      // Behind a long word in small letters it ends a sentence, which a quotation that is never closed may hide.
      if (wordAt(line, at - 1).length > 4 && !isCapital(line, at - 1)) break;
      at--;
      continue;
    }
    const bits = classesAt(line, at);
    const word = line.words[at]!;
    if ((bits & (SUBORDINATOR | RELATIVE)) !== 0 && !isCapital(line, at) && word !== 'one') break;
    if ((bits & (AUXILIARY | BE)) !== 0 && !isPossessive(line, at) && !isCapital(line, at)) break;
    if ((bits & SUBJECT) !== 0 && (bits & DETERMINER) === 0) break;
    if ((bits & OBJECT) !== 0 && (bits & DETERMINER) === 0) break;
    if ((bits & CONJUNCTION) !== 0) {
      if (!joinsNouns(line, at, stop)) break;
      at--;
      continue;
    }
    if ((bits & PREPOSITION) !== 0 && !isCapital(line, at)) {
      const before = at - 1;
      // `protesters marching through the streets`
      const attached = ATTACHED.has(word) || (before > stop && line.words[before]!.endsWith('ing') && isNounLike(line, before - 1));
      if (!attached || before < stop || isBoundary(line, before) || !isNounLike(line, before) || isPlainVerb(line, before)) break;
      at--;
      continue;
    }
    if (isFiniteCue(line, at)) break;
    from = at;
    if ((bits & ADVERB) !== 0 && (bits & DETERMINER) === 0 && !isCapital(line, at) && at !== last) {
      // An adverb inside is part of the phrase only behind a determiner: `the newly elected mayor`.
      if ((classesAt(line, at - 1) & DETERMINER) === 0 && !isPossessive(line, at - 1)) {
        from = at + 1;
        break;
      }
    }
    // What stands before an article is another phrase, or its verb: `forced to defend an architect`.
    if (ARTICLES.has(word) && !isCapital(line, at) && at > stop && isNounLike(line, at - 1) && (classesAt(line, at - 1) & DETERMINER) === 0) break;
    at--;
  }
  return skipLeadingAdverbial(line, from, last);
}

/** Whether `and` joins two nouns of one phrase: the word before it is no verb and its phrase begins the clause. */
function joinsNouns(line: Line, at: number, stop: number): boolean {
  if (line.words[at] !== 'and' && line.words[at] !== 'or') return false;
  const before = at - 1;
  return (
    before >= stop &&
    !isBoundary(line, before) &&
    isNounLike(line, before) &&
    (line.words[at + 1] !== 'others' || isCapital(line, before)) &&
    (isCapital(line, before) === isCapital(line, at + 1) || (classesAt(line, at + 1) & DETERMINER) !== 0)
  );
}

/** Not a function word, and no adverb. */
export function isNounLike(line: Line, at: number): boolean {
  if (!isWord(line, at)) return isPossessive(line, at);
  if (isCapital(line, at)) return true;
  return (
    (classesAt(line, at) & (DETERMINER | SUBJECT | SUBORDINATOR | RELATIVE | CONJUNCTION | PREPOSITION | AUXILIARY | BE | ADVERB)) === 0 || isNumber(line, at)
  );
}

const isPlainVerb = (line: Line, at: number): boolean =>
  !isCapital(line, at) && PLAIN_VERBS.has(line.words[at]!) && (classesAt(line, at - 1) & DETERMINER) === 0;

/** A lower-case word in -ed between a noun and `to`, a preposition or a determiner. */
export function isVerbLike(line: Line, at: number): boolean {
  const word = line.words[at]!;
  if (PLAIN_VERBS.has(word)) return true;
  return (
    word.endsWith('ed') &&
    word.length > 4 &&
    !NAMED.has(word) &&
    (classesAt(line, at - 1) & (DETERMINER | PREPOSITION | CONJUNCTION | ADVERB)) === 0 &&
    (classesAt(line, at + 1) & (DETERMINER | PREPOSITION)) !== 0
  );
}

/** A past or third-person cue verb: the clause before ends here. */
export function isFiniteCue(line: Line, at: number): boolean {
  if (isCapital(line, at)) return false;
  const forms = cueForms(line.words[at]!);
  if (forms === undefined) return false;
  const word = line.words[at]!;
  if (
    (classesAt(line, at - 1) & DETERMINER) !== 0 ||
    line.words[at + 1] === 'by' ||
    (LINKING.has(word) && line.words[at + 1] === 'in') ||
    word === 'read' ||
    word === 'put' ||
    word === 'set'
  )
    return false;
  return forms.some(({ entry, form }) => (form === 'past' || word === 'says' || word === 'saying') && /[sot]/.test(entry.takes));
}

/** `On Monday the ministry` begins with the ministry; `Last week officials` with the officials. */
function skipLeadingAdverbial(line: Line, from: number, last: number): number {
  let at = from;
  while (
    at < last &&
    (classesAt(line, at) & (TIME | ADVERB)) !== 0 &&
    !((classesAt(line, at) & DETERMINER) !== 0 && (classesAt(line, at + 1) & TIME) === 0) &&
    isTimePhrase(line, at, last)
  )
    at++;
  return at;
}

function isTimePhrase(line: Line, at: number, last: number): boolean {
  const word = line.words[at]!;
  if (word === 'this' || word === 'last' || word === 'next' || word === 'late' || word === 'early')
    return (classesAt(line, at + 1) & TIME) !== 0 && at + 1 < last;
  if ((classesAt(line, at) & TIME) !== 0) return !isPossessive(line, at + 1);
  return (classesAt(line, at) & ADVERB) !== 0 && (classesAt(line, at) & DETERMINER) === 0;
}

/** Whether the segment says who somebody is: no relative clause, no age, no adverbial. */
export function isApposition(line: Line, from: number, to: number): boolean {
  if (from >= to || to - from > 16) return false;
  const bits = classesAt(line, from);
  const word = line.words[from]!;
  if ((bits & (RELATIVE | SUBORDINATOR | CONJUNCTION | AUXILIARY)) !== 0 && !isCapital(line, from)) return false;
  if ((bits & PREPOSITION) !== 0 && !isCapital(line, from)) return false;
  if ((bits & SUBJECT) !== 0 && (bits & DETERMINER) === 0) return false;
  if (isNumber(line, from) || isQuotation(line, from)) return false;
  if (word.endsWith('ing') || (word.endsWith('ed') && !isCapital(line, from))) return false;
  if ((bits & (ADVERB | TIME)) !== 0) return false;
  for (let at = from; at < to; at++) {
    const inner = classesAt(line, at);
    if ((inner & (AUXILIARY | BE)) !== 0 && !isPossessive(line, at) && !isCapital(line, at)) return false;
    if (isQuotation(line, at)) return false;
    if (isFiniteCue(line, at)) return false;
  }
  return true;
}

/** The noun phrase that begins at `from`, with apposition, or null. */
export function nounPhraseAfter(line: Line, from: number, apposition = true): Phrase | null {
  const bits = classesAt(line, from);
  if (from >= line.count || isQuotation(line, from) || !isWord(line, from)) return null;
  if ((bits & (SUBJECT | OBJECT)) !== 0 && (bits & DETERMINER) === 0) return { from, to: from + 1 };
  if ((bits & (AUXILIARY | BE | CONJUNCTION | PREPOSITION | SUBORDINATOR | ADVERB)) !== 0 && (bits & DETERMINER) === 0 && !(isCapital(line, from) && from > 0))
    return null;
  let at = from + 1;
  const limit = Math.min(line.count, from + LONGEST);
  for (; at < limit; at++) {
    if (isBoundary(line, at)) break;
    if (line.words[at] === '.') continue;
    const here = classesAt(line, at);
    const word = line.words[at]!;
    if (CLOSING.has(word) && !isCapital(line, at)) break;
    if (isCapital(line, at) && (here & TIME) === 0) continue;
    if ((here & (RELATIVE | SUBORDINATOR | AUXILIARY | BE)) !== 0 && !isPossessive(line, at)) break;
    if ((here & (SUBJECT | OBJECT)) !== 0 && (here & DETERMINER) === 0) break;
    if (
      (here & TIME) !== 0 &&
      !isNumber(line, at) &&
      !isGivenName(line, at) &&
      ((isCapital(line, at) && !isNounLike(line, at + 1)) || (classesAt(line, at - 1) & DETERMINER) === 0) &&
      (classesAt(line, at - 1) & PREPOSITION) === 0
    )
      break;
    if ((here & CONJUNCTION) !== 0 && !(word === 'and' && isNounLike(line, at + 1) && !isFiniteCue(line, at + 1))) break;
    if ((here & PREPOSITION) !== 0 && (!ATTACHED.has(word) || isAdverbial(line, at))) break;
    // `in an even voice`
    if ((here & ADVERB) !== 0 && !((classesAt(line, at - 1) & DETERMINER) !== 0 && isNounLike(line, at + 1))) break;
    // A second determiner without a preposition before it begins another phrase.
    if ((here & DETERMINER) !== 0 && (classesAt(line, at - 1) & (PREPOSITION | CONJUNCTION | DETERMINER)) === 0) break;
    if (isFiniteCue(line, at) || isVerbLike(line, at)) break;
  }
  while (
    at > from + 1 &&
    (((classesAt(line, at - 1) & (PREPOSITION | CONJUNCTION)) !== 0 && !isCapital(line, at - 1)) || (line.words[at - 1] === '.' && at >= line.count))
  )
    at--;
  if (!apposition || !isComma(line, at)) return { from, to: at };
  let end = at + 1;
  while (end < line.count && end - at < 18 && !isComma(line, end) && !isStop(line, end) && !isDash(line, end) && !isQuotation(line, end)) {
    if (CLOSING.has(line.words[end]!) || (classesAt(line, end) & RELATIVE) !== 0) break;
    end++;
  }
  const closed = end >= line.count || isComma(line, end) || isStop(line, end) || isDash(line, end) || isQuotation(line, end);
  return closed && isApposition(line, at + 1, end) && !(isComma(line, end) && wordAt(line, end + 1) === 'and') ? { from, to: end } : { from, to: at };
}

/** `June Akers`: a month before a surname is a given name. */
const isGivenName = (line: Line, at: number): boolean =>
  isCapital(line, at) && isCapital(line, at + 1) && (classesAt(line, at + 1) & TIME) === 0 && !isNumber(line, at + 1);

/** Whether a preposition begins an adverbial of time or occasion: `on Monday`, `in a statement`, `at a news conference`. */
export function isAdverbial(line: Line, at: number): boolean {
  const word = wordAt(line, at);
  if (word === 'of') return false;
  for (let i = at + 1; i < at + 6 && i < line.count; i++) {
    if (isBoundary(line, i) || (classesAt(line, i) & PREPOSITION) !== 0) return false;
    if ((classesAt(line, i) & (TIME | OCCASION)) !== 0)
      return !(isNounLike(line, i + 1) && (classesAt(line, i + 1) & (TIME | OCCASION)) === 0 && (classesAt(line, i) & TIME) === 0);
    if (isNumber(line, i) && word === 'in' && wordAt(line, i).length === 4) return true;
  }
  return false;
}

/** Behind the noun phrase of `after the meeting that`, `before the vote,`, `after the game he`; at `from` itself where a clause may begin: `after he left`. */
function momentEnd(line: Line, from: number): number {
  const phrase = nounPhraseAfter(line, from + 1, false);
  // `before adding that`
  if (phrase === null || line.words[phrase.from]!.endsWith('ing') || (classesAt(line, phrase.from) & (SUBJECT | OBJECT) & ~DETERMINER) !== 0) return from;
  const { to } = phrase;
  // `after the disclosure that`: the noun has a clause of its own.
  if (wordAt(line, to) === 'that' && nounCue(wordAt(line, to - 1)) !== undefined) return from;
  const goesOn = isComma(line, to)
    ? wordAt(line, to + 1) === 'that' || isQuotation(line, to + 1)
    : isStop(line, to) || wordAt(line, to) === 'that' || isQuotation(line, to);
  const pronoun = (classesAt(line, to) & SUBJECT) !== 0 && (classesAt(line, to) & (RELATIVE | DETERMINER)) === 0;
  return goesOn || pronoun ? to : from;
}

/** The position behind adverbials of time, place and occasion that begin at `from`: `on Tuesday`, `in a statement`, `later`. */
export function skipAdverbials(line: Line, from: number): number {
  let at = from;
  for (let round = 0; round < 6 && at < line.count; round++) {
    const bits = classesAt(line, at);
    const word = line.words[at]!;
    if ((bits & (ADVERB | TIME)) !== 0 && (bits & (DETERMINER | SUBORDINATOR)) === 0) {
      at++;
      continue;
    }
    if (word === 'this' && (classesAt(line, at + 1) & TIME) !== 0) {
      at += 2;
      continue;
    }
    if ((bits & PREPOSITION) !== 0 && word !== 'to' && word !== 'like' && ADVERBIAL_HEADS.has(word)) {
      const phrase = nounPhraseAfter(line, at + 1, false) ?? (word === 'in' || word === 'on' ? null : { from: at + 1, to: at + 1 });
      if (phrase === null || phrase.to === at + 1) break;
      at = phrase.to;
      continue;
    }
    const moment = word === 'after' || word === 'before' ? momentEnd(line, at) : at;
    if (moment === at) break;
    at = moment;
  }
  return at;
}
