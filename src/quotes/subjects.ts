import { firstNotBefore } from '../language/search.js';
import { PHRASE_WORDS } from '../lexicon/en/phrase-words.js';
import type { Name } from '../model.js';
import { cueForms } from './cue-words.js';
import { classesAt, isAdverb, isCapital, isComma, isDash, isNumber, isPossessive, isQuotation, isStop, isWord, type Line, wordAt } from './line.js';
import { ARTICLES, isApposition, isBoundary, isNounLike, isVerbLike, LINKING, nounPhraseStart, type Phrase } from './phrases.js';
import { ADVERB, AUXILIARY, BE, CONJUNCTION, DETERMINER, NEGATION, OCCASION, PREPOSITION, SUBJECT, SUBORDINATOR, TIME } from './word-classes.js';

/** Adverbs that no name is spelt like, for headlines in capitals. */
const HEADLINE_ADVERBS = new Set(PHRASE_WORDS.headlineAdverb.split(' '));

/** The subject of a verb group whose first word is at `verb`, or null. With `relative`, it is the antecedent of `who`. */
export function subjectBefore(line: Line, verb: number): Phrase | null {
  let last = verb - 1;
  while (last >= 0 && isAdverb(line, last) && (!isCapital(line, last) || HEADLINE_ADVERBS.has(line.words[last]!)) && (classesAt(line, last) & TIME) === 0)
    last--;
  last = stripAdverbials(line, last);
  if (last < 0) return null;
  if (isComma(line, last) || isDash(line, last) || wordAt(line, last) === ')') return subjectAcross(line, last);
  if (isBoundary(line, last)) return null;
  const bits = classesAt(line, last);
  const word = line.words[last]!;
  if (word === 'who' || word === 'which' || (word === 'that' && isWord(line, last - 1) && (classesAt(line, last - 1) & (AUXILIARY | PREPOSITION)) === 0))
    return antecedent(line, last);
  if ((bits & SUBJECT) !== 0) return { from: last, to: last + 1 };
  const isFunction = (bits & (CONJUNCTION | PREPOSITION | AUXILIARY | BE)) !== 0 || ((bits & SUBORDINATOR) !== 0 && word !== 'that');
  if (isFunction && !isCapital(line, last)) return null;
  const start = nounPhraseStart(line, last);
  const from = isBareRelative(line, start, last) ? nounPhraseStart(line, start - 2) : listStart(line, start);
  if (from > last) return null;
  return hostOfRelative(line, from) ?? { from, to: withoutLink(line, from, last + 1) };
}

/** `the sailors I met`: a clause of a pronoun and one verb describes the noun before it. */
function isBareRelative(line: Line, from: number, last: number): boolean {
  const bits = classesAt(line, from - 1);
  if (from !== last || (bits & SUBJECT) === 0 || (bits & DETERMINER) !== 0 || isCapital(line, last) || from < 2) return false;
  return isNounLike(line, from - 2) && /(?:ed|met|saw|knew|spoke|found)$/.test(line.words[last]!);
}

/** `the groups who wrote to her on Thursday say`: whose relative clause ends with the phrase at `from`, an object in it; else null. */
function hostOfRelative(line: Line, from: number): Phrase | null {
  const before = wordAt(line, from - 1);
  if (before === 'who') return antecedent(line, from - 1);
  const bits = classesAt(line, from - 1);
  const governed =
    ((bits & PREPOSITION) !== 0 && (bits & SUBORDINATOR) === 0) || (before.endsWith('ed') && !cueForms(before)?.some(({ entry }) => entry.takes.includes('s')));
  for (let at = from - 2; governed && at > 0 && from - at < 14 && !isBoundary(line, at); at--)
    if (line.words[at] === 'who') return isComma(line, at - 1) ? null : antecedent(line, at);
  return null;
}

/** Where a list begins whose last item begins at `from`: `unions, green groups, and many lawmakers say`. Two commas at least, or it may be a clause. */
function listStart(line: Line, from: number): number {
  if (wordAt(line, from - 1) !== 'and') return from;
  let comma = isComma(line, from - 2) ? from - 2 : from - 1;
  let commas = 0;
  for (let items = 0; items < 5; items++) {
    const first = nounPhraseStart(line, comma - 1);
    // With an article it may as well be a clause: `the dam broke, the mayor left, and officials said`.
    if (first >= comma || (items > 0 && ARTICLES.has(line.words[first]!))) return from;
    if (isComma(line, comma)) commas++;
    if (!isComma(line, first - 1)) return commas > 0 && items > 0 && startsClause(line, first) ? first : from;
    comma = first - 1;
  }
  return from;
}

/** Where a phrase ends before the participle of a link: `a leaked memo` of `a leaked memo seen by The Guardian`. */
function withoutLink(line: Line, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    const word = line.words[at]!;
    if (LINKING.has(word) && !isCapital(line, at) && (at === to - 1 || ['by', 'in', 'on', 'to'].includes(line.words[at + 1]!))) return at;
  }
  return to;
}

/** The noun phrase before `who` or `which`, over the comma. */
function antecedent(line: Line, relative: number): Phrase | null {
  let last = relative - 1;
  if (isComma(line, last) || isDash(line, last)) last--;
  if (last < 0 || isBoundary(line, last)) return null;
  // `Wei, the minister, who said`
  const from = behindObject(line, behindVerb(line, nounPhraseStart(line, last), last), last, relative);
  if (from > last) return null;
  if (!isComma(line, from - 1) || !isHostBefore(line, from)) return { from, to: last + 1 };
  return { from: behindVerb(line, nounPhraseStart(line, from - 2), from - 2), to: last + 1 };
}

/** `The union supports Lee, who` is about Lee: where the object begins when a verb stands in the phrase, else where that does. */
function behindVerb(line: Line, from: number, last: number): number {
  for (let at = last - 1; at >= from; at--) {
    if (isVerbBetween(line, at)) return at + 1;
    // `The suit was brought by the towns, which`
    if (line.words[at] === 'by' && (classesAt(line, at - 2) & BE) !== 0) return at + 1;
  }
  // `It will please lawmakers in Rome, who`
  const modal = (classesAt(line, from - 1) & AUXILIARY) !== 0 && (classesAt(line, from - 1) & BE) === 0;
  const bare = modal && from < last && !isCapital(line, from) && (classesAt(line, from) & (DETERMINER | ADVERB | NEGATION)) === 0;
  return bare ? from + 1 : from;
}

/** Whether a word is a verb by what it is and what stands around it: its subject or auxiliary before it, its object behind. */
function isVerbBetween(line: Line, at: number): boolean {
  if (isCapital(line, at) || !isNounLike(line, at) || isNumber(line, at) || isPossessive(line, at + 1)) return false;
  const before = classesAt(line, at - 1);
  const behind = classesAt(line, at + 1);
  const isObject = isCapital(line, at + 1) ? (behind & TIME) === 0 : (behind & DETERMINER) !== 0;
  if ((before & (AUXILIARY | ADVERB)) !== 0) return /(?:ed|en)$/.test(line.words[at]!) && (isObject || isNounLike(line, at + 1));
  if (!isObject || at === 0 || !isNounLike(line, at - 1)) return false;
  return isVerbLike(line, at) || (cueForms(line.words[at]!)?.some(({ form }) => form === 'past' || form === 'third') ?? false);
}

/** `an attack on Lee, who` is about Lee: where the name behind such a preposition begins, else where the phrase does. */
function behindObject(line: Line, from: number, last: number, relative: number): number {
  for (let at = last; at > from; at--) {
    if (isCapital(line, at) || line.words[at] === '.') continue;
    // `a reply from Lee, who` is Lee’s, `a senator from Ohio, who` the senator’s.
    const giver = line.words[relative] === 'who' && ['from', 'by'].includes(line.words[at]!) && nameAt(line, at + 1)?.kind === 'person';
    // `Democrats on Capitol Hill, who` are the Democrats.
    if (line.words[relative] === 'who' && nameAt(line, at + 1)?.kind === 'place') continue;
    return giver || ['on', 'against', 'about', 'with'].includes(line.words[at]!) ? at + 1 : from;
  }
  return from;
}

/** The name that begins, or goes on, at a position. */
function nameAt({ context: { names }, starts, ends }: Line, at: number): Name | undefined {
  const name = names[firstNotBefore(names, (item) => item.end < (ends[at] ?? 0))];
  return name !== undefined && name.start <= (ends[at] ?? 0) && name.end >= starts[at]! ? name : undefined;
}

const isHostBefore = (line: Line, from: number): boolean => from >= 2 && isCapital(line, from - 2) && (classesAt(line, from) & DETERMINER) !== 0;

/** The last position of the subject, without `in turn`, `on Tuesday`, `in a statement` between it and its verb. */
function stripAdverbials(line: Line, last: number): number {
  let end = last;
  // `The board met on Monday and said`
  if (last >= 0 && (classesAt(line, last) & CONJUNCTION) !== 0) return last;
  for (let round = 0; round < 2; round++) {
    let at = end;
    let kinds = 0;
    for (let steps = 0; at >= 0 && steps < 6 && !isBoundary(line, at); at--, steps++) {
      const bits = classesAt(line, at);
      if ((bits & PREPOSITION) !== 0 && !isCapital(line, at)) {
        if (
          (kinds & (TIME | OCCASION)) !== 0 &&
          at > 0 &&
          isWord(line, at - 1) &&
          line.words[at] !== 'of' &&
          line.words[at] !== 'for' &&
          line.words[at] !== 'from'
        )
          end = at - 1;
        break;
      }
      if (steps === 0 || (bits & TIME) !== 0) kinds |= isCapital(line, at) ? bits & TIME : bits;
    }
    // `who in 2010 said`
    if (isNumber(line, end) && line.words[end]!.length === 4 && wordAt(line, end - 1) === 'in') end -= 2;
    // `officials last week said`, `officials just last week said`
    if ((classesAt(line, end) & TIME) !== 0 && ['last', 'this', 'next', 'earlier', 'late'].includes(wordAt(line, end - 1))) {
      let head = end - 2;
      while (head > 0 && isAdverb(line, head) && !isCapital(line, head)) head--;
      if (head >= 0 && isNounLike(line, head)) end = head;
    }
    // A day, not a month: `officials Monday said`, but `Theresa May said`.
    if (isDay(line, end) && isCapital(line, end) && end > 0 && isWord(line, end - 1) && (classesAt(line, end - 1) & (PREPOSITION | DETERMINER)) === 0) end--;
  }
  return end;
}

/** `Monday`, not the surname `Holiday`. */
const isDay = (line: Line, at: number): boolean => (classesAt(line, at) & TIME) !== 0 && wordAt(line, at).endsWith('day');

/** The subject when a comma stands before its verb: `the mayor, Anne Roux, said`, `Roux, 61, said`, `Roux, who left early, said`. */
function subjectAcross(line: Line, comma: number): Phrase | null {
  const close = wordAt(line, comma) === ')' ? '(' : isDash(line, comma) ? line.words[comma]! : ',';
  /** Ends of the segments to the left, each a candidate for the noun phrase that begins it all. */
  let to = comma;
  let at = comma - 1;
  let host: Phrase | null = null;
  for (let segments = 0; segments < 5 && at >= 0 && comma - at < 60; at--) {
    if (isQuotation(line, at) || isStop(line, at) || wordAt(line, at) === ':') break;
    if (wordAt(line, at) !== close && !(segments > 0 && isComma(line, at))) continue;
    segments++;
    const first = at + 1;
    const last = beforeBracket(line, at - 1);
    const from = nounPhraseStart(line, last);
    if (from <= last && !isBoundary(line, last) && startsClause(line, from)) {
      const whole = isApposition(line, first, to);
      host = { from: namedHost(line, from), to: !whole ? at : close === '(' && at < comma ? comma + 1 : to };
      break;
    }
    if (!isApposition(line, first, to)) to = at;
  }
  return host;
}

/** The position before a bracket that closes at `last`, `Ann Lee` of `Ann Lee (R-Ohio)`; else `last`. */
function beforeBracket(line: Line, last: number): number {
  if (wordAt(line, last) !== ')') return last;
  for (let at = last - 1; at > last - 10; at--) if (wordAt(line, at) === '(') return at - 1;
  return last;
}

/** Where a phrase at `from` begins when it only describes the name before its comma: `Ann Lee, the mayor of Alm, a village, said`. */
function namedHost(line: Line, from: number): number {
  if (from < 2 || !isComma(line, from - 1) || isBoundary(line, from - 2) || !isCapital(line, from - 2)) return from;
  if (isCapital(line, from) && (classesAt(line, from) & DETERMINER) === 0) return from;
  const name = nounPhraseStart(line, from - 2);
  const short = name < from && from - name < 7 && isCapital(line, name) && (classesAt(line, name) & (DETERMINER | TIME)) === 0;
  return short && startsClause(line, name) ? name : from;
}

/** Whether a noun phrase at `from` stands where a subject can: at the line's start, behind a mark, a conjunction or a subordinator. */
function startsClause(line: Line, from: number): boolean {
  if (from <= 0) return true;
  if (isQuotation(line, from - 1) || isComma(line, from - 1) || isStop(line, from - 1) || isDash(line, from - 1) || wordAt(line, from - 1) === ':') return true;
  return (classesAt(line, from - 1) & (CONJUNCTION | SUBORDINATOR | TIME | ADVERB)) !== 0;
}

/** Whether a source can be meant by this phrase: `it` and bare function words are nobody. */
export const isNobody = (line: Line, phrase: Phrase | null): boolean =>
  phrase !== null && phrase.to === phrase.from + 1 && ['it', 'there', 'what', 'this', 'that'].includes(wordAt(line, phrase.from));

/** The name that ends before a position: `Ann Lee` of `footage of Ann Lee asking`. */
export function nameBefore(line: Line, to: number): Phrase | null {
  let from = to;
  while (from > 0 && (isCapital(line, from - 1) || (wordAt(line, from - 1) === '.' && isCapital(line, from - 2)))) from--;
  return from === to || isDay(line, to - 1) ? null : { from, to };
}
