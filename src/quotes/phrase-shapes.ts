import { complement, has } from './complement.js';
import { clauseStart, contentBefore, goOn, mainSubject } from './content.js';
import { isSupportVerb, nounCue } from './cue-words.js';
import { classesAt, isAdverb, isCapital, isComma, isDash, isPossessive, isQuotation, isStop, type Line, wordAt } from './line.js';
import { nounPhraseAfter, nounPhraseStart, type Phrase, skipAdverbials } from './phrases.js';
import { contentEnd, type Found, type Reading } from './shape.js';
import { subjectBefore } from './subjects.js';
import { ADVERB, AUXILIARY, BE, CONJUNCTION, DETERMINER, OBJECT, PREPOSITION, RELATIVE, SUBJECT, TIME } from './word-classes.js';

/** A shape whose cue is no verb, tried at every position. */
export interface PhraseShape {
  /** Kebab-case. */
  readonly name: string;
  /** What it reads at the position, or null. */
  readonly read: (reading: Reading, at: number) => Found | null;
}

/** Where `according to`, or `per` in its sense, stands at a position: the position behind it, else -1. */
export function accordingAt(line: Line, at: number): number {
  const word = line.words[at];
  if (word === 'according') return wordAt(line, at + 1) === 'to' ? at + 2 : at === 0 ? at + 1 : -1;
  if (word === 'per' && (isCapital(line, at + 1) || wordAt(line, at + 1) === 'the') && (at === 0 || isComma(line, at - 1) || isQuotation(line, at - 1)))
    return at + 1;
  return -1;
}

/** `According to X, …`, `…, according to X`, `…, per X`. */
const accordingTo: PhraseShape = {
  name: 'according-to',
  read: (reading, at) => {
    const { line } = reading;
    const behind = accordingAt(line, at);
    if (behind < 0) return null;
    const opens = at === 0 || isStop(line, at - 1) || ['and', 'but', ';', 'that'].includes(wordAt(line, at - 1));
    const source = opens ? frontedSource(line, behind) : nounPhraseAfter(line, behind);
    if (source === null) return null;
    const cue = { from: at, to: behind };
    const lemma = line.words[at] === 'per' ? 'per' : 'according to';
    if (opens) {
      let from = source.to;
      while (
        from < line.count &&
        !isComma(line, from) &&
        !isQuotation(line, from) &&
        !isStop(line, from) &&
        wordAt(line, from) !== ':' &&
        from - source.to < 20
      )
        from++;
      if (!isComma(line, from) && !isQuotation(line, from) && wordAt(line, from) !== ':') return null;
      if (!isQuotation(line, from)) from++;
      const to = contentEnd(reading, from, (stop) => goesOnAboutThem(reading, stop));
      return to > from ? { content: [{ from, to }], cue, lemma, source, confidence: 0.9 } : null;
    }
    if (wordAt(line, source.to) === ':' && source.to + 1 >= line.count) return null;
    const before = isQuotation(line, at - 1) || isComma(line, at - 1) ? contentBefore(reading, at) : { from: clauseStart(reading, at), to: at };
    if (before === null || before.to - before.from < 1) return null;
    return { content: goOn(reading, before, source.to), cue, lemma, source, confidence: 0.9 };
  },
};

/** `According to the report, the crews need rest, food and water`: no apposition of one without a name begins with `the`. */
function frontedSource(line: Line, from: number): Phrase | null {
  const whole = nounPhraseAfter(line, from);
  const bare = nounPhraseAfter(line, from, false);
  return bare !== null && !isCapital(line, bare.to - 1) && isComma(line, bare.to) && wordAt(line, bare.to + 1) === 'the' ? bare : whole;
}

/** Whether the clause behind a break has a pronoun for its subject, as `According to police, the man fled, and they ordered him to stop` goes on. */
function goesOnAboutThem({ line, groups }: Reading, stop: number): boolean {
  let at = stop;
  while (isComma(line, at) || (classesAt(line, at) & CONJUNCTION) !== 0) at++;
  if ((classesAt(line, at) & SUBJECT) === 0 || (classesAt(line, at) & (DETERMINER | RELATIVE)) !== 0) return false;
  const group = groups.find(({ first }) => first > at);
  return group !== undefined && complement(line, group).kind !== 'end';
}

/** `in the words of X, “…”`, `in X's words`. */
const inTheWordsOf: PhraseShape = {
  name: 'in-the-words-of',
  read: (reading, at) => {
    const { line } = reading;
    if (wordAt(line, at) !== 'in') return null;
    let source: Phrase | null = null;
    let to = -1;
    if (wordAt(line, at + 1) === 'the' && wordAt(line, at + 2) === 'words' && wordAt(line, at + 3) === 'of') {
      source = nounPhraseAfter(line, at + 4);
      to = source?.to ?? -1;
    } else {
      for (let i = at + 2; i < at + 7 && i < line.count; i++) {
        if (wordAt(line, i) !== 'words' && wordAt(line, i) !== 'phrase') continue;
        const own = wordAt(line, i - 1) === 'own' ? i - 1 : i;
        const possessor = isPossessive(line, own - 1) ? own - 1 : own;
        if (possessor - at < 2) return null;
        source = { from: at + 1, to: possessor };
        to = i + 1;
        break;
      }
      if (source !== null && !isCapital(line, source.from) && !['his', 'her', 'their'].includes(wordAt(line, source.from))) return null;
    }
    if (source === null) return null;
    const cue = { from: at, to: source.to > at + 3 && wordAt(line, at + 2) === 'words' ? at + 4 : to };
    const next = isComma(line, to) || wordAt(line, to) === ':' ? to + 1 : to;
    if (isQuotation(line, next)) return { content: [{ from: next, to: next + 1 }], cue, lemma: 'in the words of', source, confidence: 0.85 };
    const content = at === 0 ? null : contentBefore(reading, at);
    return content === null ? null : { content: [content], cue, lemma: 'in the words of', source, confidence: 0.8 };
  },
};

/** `expressed confidence that …`, `his claim that …`, `Tehran's warning that …`. */
const reportingNoun: PhraseShape = {
  name: 'reporting-noun',
  read: (reading, at) => {
    const { line } = reading;
    if (isQuotation(line, at)) return null;
    const lemma = nounCue(line.words[at]!);
    if (lemma === undefined) return null;
    const that = wordAt(line, at + 1) === 'that' || wordAt(line, at + 1) === 'whether' ? at + 1 : -1;
    if (that < 0) return null;
    let from = at;
    let possessive = false;
    while (from > 0 && at - from < 4 && !isCapital(line, from - 1)) {
      const bits = classesAt(line, from - 1);
      if (isPossessive(line, from - 1) || ['his', 'her', 'their', 'its', 'my', 'our', 'your'].includes(wordAt(line, from - 1))) {
        possessive = true;
        break;
      }
      if (
        isSupportVerb(line.words[from - 1]!) ||
        (bits & (PREPOSITION | AUXILIARY | BE)) !== 0 ||
        isComma(line, from - 1) ||
        isQuotation(line, from - 1) ||
        isStop(line, from - 1)
      )
        break;
      from--;
    }
    let source: Phrase | null = null;
    const verb = possessive && !isPossessive(line, from - 1) ? from - 2 : from - 1;
    if (verb >= 0 && isSupportVerb(line.words[verb]!)) {
      let first = verb;
      while (first > 0 && (classesAt(line, first - 1) & (AUXILIARY | BE | ADVERB | 2048)) !== 0 && !isCapital(line, first - 1)) first--;
      source = line.words[verb]!.endsWith('ing') && (classesAt(line, verb - 1) & BE) === 0 ? null : subjectBefore(line, first);
      while (first < verb && (classesAt(line, first) & (AUXILIARY | BE)) === 0) first++;
      from = first;
    } else if (possessive) {
      source = isPossessive(line, from - 1) ? ownerBefore(line, from - 1) : { from: from - 1, to: from };
    }
    if (source === null || source.from >= source.to) return null;
    return { content: [{ from: that, to: contentEnd(reading, that) }], cue: { from, to: at + 1 }, lemma, source, confidence: 0.7 };
  },
};

/** Whose it is: `Lee` of `a check on Lee’s claim`, `the ministry of health` of `the ministry of health’s claim`. */
function ownerBefore(line: Line, mark: number): Phrase {
  let from = nounPhraseStart(line, mark - 1);
  for (let at = from; at < mark - 1; at++) if ((classesAt(line, at) & PREPOSITION) !== 0 && wordAt(line, at) !== 'of' && !isCapital(line, at)) from = at + 1;
  return { from, to: mark };
}

/** `The suspect allegedly hid the paintings`: the report says so, and names nobody. */
const hearsay: PhraseShape = {
  name: 'hearsay',
  read: (reading, at) => {
    const { line } = reading;
    const word = wordAt(line, at);
    if (word !== 'reportedly' && word !== 'allegedly' && word !== 'purportedly' && word !== 'supposedly') return null;
    // Inside what somebody says, the hedge is his.
    if (reading.found.some(({ content }) => content.some((phrase) => phrase.from <= at && at < phrase.to))) return null;
    let from = at;
    while (from > 0 && !isStop(line, from - 1) && !isComma(line, from - 1) && !isDash(line, from - 1) && !isQuotation(line, from - 1) && at - from < 30) from--;
    const to = contentEnd(reading, at + 1);
    if (to <= at + 1 || from === at) return null;
    // The `and` of `and reportedly left` belongs to neither part.
    const end = (classesAt(line, at - 1) & CONJUNCTION) !== 0 ? at - 1 : at;
    const before = from < end ? [{ from, to: end }] : [];
    return {
      content: [...before, { from: at + 1, to }],
      cue: { from: at, to: at + 1 },
      lemma: word,
      source: null,
      confidence: 0.6,
    };
  },
};

/** `as the coach put it`, `as Reuters reported`, `as experts have pointed out`. */
const asPutIt: PhraseShape = {
  name: 'as-put-it',
  read: (reading, at) => {
    const { line } = reading;
    if (wordAt(line, at) !== 'as' || !standsApart(line, at)) return null;
    let comma = false;
    for (let i = at + 2; i < at + (comma ? 24 : 10) && i < line.count; i++) {
      if (isStop(line, i) || isQuotation(line, i)) return null;
      comma ||= isComma(line, i);
      const word = line.words[i]!;
      const put = (word === 'put' || word === 'puts') && wordAt(line, i + 1) === 'it';
      // Behind a comma only `put it` is sure to belong to `as`.
      if (comma && !put) continue;
      const group = put ? undefined : reading.groups.find(({ verb }) => verb === i);
      if (!put && (group === undefined || !group.finite || group.passive || !has(group, 'sq'))) continue;
      const last = group?.last ?? i + 2;
      const to = skipAdverbials(line, last);
      if (to < line.count && !isComma(line, to) && !isStop(line, to) && !isQuotation(line, to) && wordAt(line, to) !== ':') return null;
      const first = group?.first ?? i;
      const source = subjectBefore(line, first);
      if (source === null || source.from <= at) return null;
      const cue = { from: first, to: last };
      const lemma = group?.entry.lemma ?? 'put it';
      const content = aroundAside(reading, at, to);
      return content === null ? null : { content, cue, lemma, source, confidence: 0.8 };
    }
    return null;
  },
};

/** Whether an aside can begin at a position. */
const standsApart = (line: Line, at: number): boolean => at === 0 || isComma(line, at - 1) || isQuotation(line, at - 1) || isDash(line, at - 1);

/** What is said around an aside from `at` to `to`: the quotation behind it, or the clause that it opens, ends or interrupts. */
function aroundAside(reading: Reading, at: number, to: number): Phrase[] | null {
  const { line } = reading;
  const next = isComma(line, to) || wordAt(line, to) === ':' ? to + 1 : to;
  if (isQuotation(line, next)) return [{ from: next, to: next + 1 }];
  const rest = next < line.count ? { from: next, to: contentEnd(reading, next) } : null;
  const before = at === 0 ? rest : contentBefore(reading, at);
  if (before === null || before.to <= before.from) return null;
  const interrupted = at > 0 && isComma(line, to) && rest !== null && (classesAt(line, next) & (AUXILIARY | BE)) !== 0;
  return interrupted ? [before, rest] : [before];
}

/** `As reported by Reuters, …`, `…, as first noted in the report`: the passive of the shape before. */
const asReportedBy: PhraseShape = {
  name: 'as-reported-by',
  read: (reading, at) => {
    const { line } = reading;
    if (wordAt(line, at) !== 'as' || !standsApart(line, at)) return null;
    const verb = isAdverb(line, at + 1) ? at + 2 : at + 1;
    const group = reading.groups.find((other) => other.verb === verb);
    if (group === undefined || group.form !== 'past' || !has(group, 'sq') || !['by', 'in'].includes(wordAt(line, group.last))) return null;
    // At the beginning, what stands behind the comma is what is said.
    const source = nounPhraseAfter(line, group.last + 1, at > 0);
    if (source === null || (wordAt(line, group.last) === 'in' && (classesAt(line, source.to - 1) & TIME) !== 0)) return null;
    const to = skipAdverbials(line, source.to);
    if (!isStop(line, to) && !isComma(line, to) && !isQuotation(line, to)) return null;
    // `…, according to Holm, as reported by Reuters`: a link of the chain around another statement.
    if (reading.found.some(({ cue, source: other }) => Math.max(cue?.to ?? 0, other?.to ?? 0) === at - 1)) return null;
    const content = aroundAside(reading, at, to);
    return content === null ? null : { content, cue: { from: verb, to: group.last + 1 }, lemma: group.entry.lemma, source, confidence: 0.8 };
  },
};

/** `went after Hale as a “con artist”`: any verb at all, since the marks tell. */
const namedInMarks: PhraseShape = {
  name: 'named-in-marks',
  read: (reading, at) => {
    const { line } = reading;
    if (wordAt(line, at) !== 'as') return null;
    const next = (classesAt(line, at + 1) & DETERMINER) !== 0 ? at + 2 : at + 1;
    if (!isQuotation(line, next) || reading.groups.some((group) => group.first < at && at - group.last < 8)) return null;
    let object = nounPhraseStart(line, at - 1);
    // Its verb may look like a noun.
    while (object < at && !isCapital(line, object) && (classesAt(line, object) & (OBJECT | DETERMINER)) === 0) object++;
    const source = mainSubject(line, at);
    if (source === null || object >= at || source.to >= object || object - source.to > 5) return null;
    const verb = { from: source.to, to: object };
    let to = next + 1;
    while ((classesAt(line, to) & (CONJUNCTION | DETERMINER)) !== 0 && to - next < 6) to++;
    return { content: [{ from: object, to: isQuotation(line, to) ? to + 1 : next + 1 }], cue: verb, lemma: wordsOf(line, verb), source, confidence: 0.6 };
  },
};

const wordsOf = (line: Line, { from, to }: Phrase): string => line.words.slice(from, to).join(' ');

/** `“…” — Krystal Correa`. */
const dashCredit: PhraseShape = {
  name: 'dash-credit',
  read: (reading, at) => {
    const { line } = reading;
    if (!isDash(line, at) && !(wordAt(line, at) === '-' && at > 0)) return null;
    if (!isQuotation(line, at - 1) || !isCapital(line, at + 1)) return null;
    const source = nounPhraseAfter(line, at + 1);
    if (source === null || !isStop(line, source.to) || source.to - source.from > 12 || (classesAt(line, at + 1) & DETERMINER) !== 0) return null;
    return { content: [{ from: at - 1, to: at }], cue: null, lemma: '', source, confidence: 0.8 };
  },
};

/** The shapes whose cue is no verb, in the order in which they are tried. */
export const PHRASE_SHAPES: readonly PhraseShape[] = [accordingTo, inTheWordsOf, asPutIt, asReportedBy, reportingNoun, hearsay, namedInMarks, dashCredit];
