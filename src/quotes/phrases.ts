import { cueForms } from './cue-words.js';
import { classesAt, isAdverb, isCapital, isComma, isDash, isNumber, isPossessive, isQuotation, isStop, isWord, type Line, wordAt } from './line.js';
import { ADVERB, AUXILIARY, BE, CONJUNCTION, DETERMINER, OBJECT, OCCASION, PREPOSITION, RELATIVE, SUBJECT, SUBORDINATOR, TIME } from './word-classes.js';

/** Positions `from` up to, not including, `to`. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** How many items a noun phrase may have. */
const LONGEST = 28;

/** Prepositions that attach to the noun before them: `a spokesman for`, `residents of`. */
const ATTACHED = new Set([
  'of',
  'for',
  'at',
  'in',
  'from',
  'with',
  'on',
  'to',
  'about',
  'near',
  'against',
  'behind',
  'between',
  'within',
  'inside',
  'across',
  'outside',
  'under',
  'by',
  'who',
  'than',
]);
/** Participles that say who passes a text on. */
const LINKING = new Set([
  'seen',
  'obtained',
  'published',
  'carried',
  'cited',
  'quoted',
  'viewed',
  'released',
  'issued',
  'posted',
  'reviewed',
  'printed',
  'broadcast',
  'aired',
  'leaked',
  'sent',
  'distributed',
]);
/** What closes a noun phrase on its right: the participle of a link, or an adverbial. */
const CLOSING = new Set([
  'seen',
  'obtained',
  'published',
  'carried',
  'cited',
  'quoted',
  'viewed',
  'released',
  'issued',
  'posted',
  'reviewed',
  'printed',
  'broadcast',
  'aired',
  'during',
  'after',
  'before',
  'following',
  'amid',
  'as',
  'when',
  'while',
  'because',
  'via',
  'through',
  'speaking',
  'told',
  'said',
]);

const isBoundary = (line: Line, at: number): boolean => {
  if (at < 0 || isQuotation(line, at) || isComma(line, at) || isStop(line, at) || isDash(line, at)) return true;
  const word = line.words[at]!;
  return word === ':' || word === '(' || word === ')' || word === '…' || word === '[' || word === ']';
};

/** Adverbs that no name is spelt like, for headlines in capitals. */
const HEADLINE_ADVERBS = new Set(['just', 'also', 'still', 'already', 'now', 'again']);

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
  const from = listStart(line, nounPhraseStart(line, last));
  return from > last ? null : { from, to: withoutLink(line, from, last + 1) };
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
  for (let at = from + 1; at < to - 1; at++) {
    const word = line.words[at]!;
    if (LINKING.has(word) && !isCapital(line, at) && ['by', 'in', 'on', 'to'].includes(line.words[at + 1]!)) return at;
  }
  return to;
}

/** The noun phrase before `who` or `which`, over the comma. */
function antecedent(line: Line, relative: number): Phrase | null {
  let last = relative - 1;
  if (isComma(line, last) || isDash(line, last)) last--;
  if (last < 0 || isBoundary(line, last)) return null;
  // `Wei, the minister, who said`
  const from = behindObject(line, nounPhraseStart(line, last), last);
  if (from > last) return null;
  return isComma(line, from - 1) && isHostBefore(line, from) ? { from: nounPhraseStart(line, from - 2), to: last + 1 } : { from, to: last + 1 };
}

/** `an attack on Lee, who` is about Lee: where the name behind such a preposition begins, else where the phrase does. */
function behindObject(line: Line, from: number, last: number): number {
  for (let at = last; at > from; at--) {
    if (!isCapital(line, at) && line.words[at] !== '.') return ['on', 'against', 'about', 'with'].includes(line.words[at]!) ? at + 1 : from;
  }
  return from;
}

const isHostBefore = (line: Line, from: number): boolean => from >= 2 && isCapital(line, from - 2) && (classesAt(line, from) & DETERMINER) !== 0;

/** Where the noun phrase that ends at `last` begins; beyond `last` when there is none. */
export function nounPhraseStart(line: Line, last: number): number {
  let at = last;
  let from = last + 1;
  const stop = Math.max(0, last - LONGEST);
  while (at >= stop) {
    if (isBoundary(line, at)) break;
    if (line.words[at] === '.') {
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

const ARTICLES = new Set(['the', 'a', 'an', 'this', 'these', 'those', 'its', 'their', 'his', 'her', 'our', 'my', 'your']);

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

/** Verbs of motion and being in the past, before a preposition: `came from`, `went to`, `stood by`. */
const PLAIN_VERBS = new Set(
  'came went sat stood fell ran got made took gave left met lay rose grew began led won lost fought sent spoke turned looked moved returned arrived pointed joined worked lived stayed appeared happened occurred comes goes stands sits runs leads points works lives'.split(
    ' ',
  ),
);
const isPlainVerb = (line: Line, at: number): boolean =>
  !isCapital(line, at) && PLAIN_VERBS.has(line.words[at]!) && (classesAt(line, at - 1) & DETERMINER) === 0;

/** A lower-case word in -ed between a noun and `to`, a preposition or a determiner. */
function isVerbLike(line: Line, at: number): boolean {
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

const NAMED = new Set(['named', 'called', 'identified', 'based', 'hundred', 'united']);

/** A past or third-person cue verb: the clause before ends here. */
function isFiniteCue(line: Line, at: number): boolean {
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

/** The last position of the subject, without `in turn`, `on Tuesday`, `in a statement` between it and its verb. */
function stripAdverbials(line: Line, last: number): number {
  let end = last;
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
          ATTACHED.has(line.words[at]!) &&
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
    // `officials last week said`
    if (
      (classesAt(line, end) & TIME) !== 0 &&
      ['last', 'this', 'next', 'earlier', 'late'].includes(wordAt(line, end - 1)) &&
      end > 1 &&
      isNounLike(line, end - 2)
    )
      end -= 2;
    // A day, not a month: `officials Monday said`, but `Theresa May said`.
    if (wordAt(line, end).endsWith('day') && isCapital(line, end) && end > 0 && isWord(line, end - 1) && (classesAt(line, end - 1) & PREPOSITION) === 0) end--;
  }
  return end;
}

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
      (isCapital(line, at) || (classesAt(line, at - 1) & DETERMINER) === 0) &&
      (classesAt(line, at - 1) & PREPOSITION) === 0
    )
      break;
    if ((here & CONJUNCTION) !== 0 && !(word === 'and' && isNounLike(line, at + 1) && !isFiniteCue(line, at + 1))) break;
    if ((here & PREPOSITION) !== 0 && (!ATTACHED.has(word) || isAdverbial(line, at))) break;
    if ((here & ADVERB) !== 0) break;
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

const ADVERBIAL_HEADS = new Set([
  'in',
  'on',
  'at',
  'during',
  'after',
  'before',
  'following',
  'amid',
  'by',
  'via',
  'through',
  'from',
  'for',
  'with',
  'without',
  'as',
  'when',
  'while',
  'about',
  'of',
  'over',
  'since',
  'until',
  'under',
  'regarding',
  'despite',
  'outside',
  'near',
  'upon',
  'against',
  'into',
  'within',
  'because',
  'if',
]);

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
    break;
  }
  return at;
}
