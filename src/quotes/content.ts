import { PHRASE_WORDS } from '../lexicon/en/phrase-words.js';
import { type Complement, isThat } from './complement.js';
import { nameStarting } from './context.js';
import { cueForms } from './cue-words.js';
import type { Group } from './groups.js';
import { classesAt, isCapital, isComma, isDash, isNumber, isPossessive, isQuotation, isStop, type Line, wordAt } from './line.js';
import { isFiniteCue, isNounLike, nounPhraseAfter, type Phrase } from './phrases.js';
import { contentEnd, type Found, type Reading } from './shape.js';
import { subjectBefore } from './subjects.js';
import { ADVERB, AUXILIARY, BE, CONJUNCTION, DETERMINER, PREPOSITION, RELATIVE, SUBJECT, SUBORDINATOR, TIME } from './word-classes.js';

/** Conjunctions that open a sentence without being part of what it says. */
export const OPENING: ReadonlySet<string> = /* @__PURE__ */ new Set(PHRASE_WORDS.opening.split(' '));
const MODALS: ReadonlySet<string> = /* @__PURE__ */ new Set(PHRASE_WORDS.modal.split(' '));

/** What is said before a cue: a quotation right before, else the clause up to the comma. Null when there is neither. */
export function contentBefore(reading: Reading, before: number): Phrase | null {
  const { line } = reading;
  let to = before;
  if (isComma(line, to - 1) || isDash(line, to - 1)) to--;
  const comma = to < before;
  if (to <= 0) return null;
  if (isQuotation(line, to - 1)) {
    let from = to - 1;
    if (isSentenceLike(line, from)) {
      while (from > 0 && isQuotation(line, from - 1)) from--;
      return { from, to };
    }
    from = clauseStart(reading, from);
    return { from, to };
  }
  if (!comma) return null;
  const from = clauseStart(reading, to);
  return to - from >= 2 ? { from, to } : null;
}

/** `When the dam broke, the police answered with`, `With the aid frozen, Holm has asked for`: what stands before the comma is no clause that could be said. */
export function leadsUp(line: Line, clause: Phrase): boolean {
  const bits = classesAt(line, clause.from);
  if (isQuotation(line, clause.to - 1)) return false;
  if ((bits & PREPOSITION) !== 0) return !hasTense(line, clause);
  if ((bits & SUBORDINATOR) === 0 || isThat(line, clause.from)) return false;
  for (let at = clause.from; at < clause.to; at++) if (isComma(line, at)) return false;
  return true;
}

/** Whether a verb with a tense stands among these words, as far as their forms show it. */
export function hasTense(line: Line, { from, to }: Phrase): boolean {
  for (let at = from + 1; at < to; at++) {
    if (isFiniteCue(line, at)) return true;
    // `May` is a month.
    if (!isCapital(line, at) && ((classesAt(line, at) & (AUXILIARY | BE)) !== 0 || wordAt(line, at).endsWith('ed'))) return true;
  }
  return false;
}

/** Whether what stands before a comma only leads up to the main clause: `When the dam broke,`, `On Monday,`, `Leaving the hall,`. */
export const isAdverbialClause = (line: Line, { from }: Phrase): boolean =>
  (classesAt(line, from) & (PREPOSITION | SUBORDINATOR | ADVERB)) !== 0 || wordAt(line, from).endsWith('ing');

/** Whether a quotation stands by itself: it begins like a sentence, and what stands before it does not run into it. */
export function isSentenceLike(line: Line, at: number): boolean {
  if (at === 0) return true;
  const before = at - 1;
  if (isComma(line, before) || wordAt(line, before) === ':' || isStop(line, before) || isQuotation(line, before) || isDash(line, before)) return true;
  const mark = line.context.marks[line.marks[at]!]!;
  const code = line.context.text.slice(mark.inner.start, mark.inner.start + 1);
  const capital = code.toLowerCase() !== code || '[…$0123456789'.includes(code);
  return capital && (classesAt(line, before) & CONJUNCTION) !== 0 && before === 0;
}

/** A statement below this confidence may as well be what another one says. */
const FAINT = 0.6;

/** Where the clause that ends at `to` begins: behind the last statement or stop before it. */
export function clauseStart(reading: Reading, to: number): number {
  const { line, found } = reading;
  let from = 0;
  for (let at = to - 1; at > 0; at--) {
    if (isStop(line, at - 1) && wordAt(line, at - 1) !== '.') {
      from = at;
      break;
    }
  }
  let opening = from;
  for (const { content, cue, confidence } of found) {
    // What somebody wants or is expected to do is part of the clause.
    if (confidence < FAINT) continue;
    for (const phrase of cue === null ? content : [...content, cue])
      if (phrase.to <= to && phrase.to > from && (phrase.to === to || isJoint(line, phrase.to))) {
        from = phrase.to;
        if (from < to) opening = from;
      }
  }
  if (from === to) from = openingOf(reading, to, opening);
  while (from < to && (isComma(line, from) || isDash(line, from) || wordAt(line, from) === '.')) from++;
  const word = wordAt(line, from);
  if (OPENING.has(word) && to - from > 2) from++;
  if (isComma(line, from)) from++;
  return from;
}

/** Whether another clause can begin at a position: at a comma, a dash, a conjunction or a quotation. */
const isJoint = (line: Line, at: number): boolean =>
  isComma(line, at) ||
  isDash(line, at) ||
  isQuotation(line, at) ||
  isQuotation(line, at - 1) ||
  isStop(line, at) ||
  (classesAt(line, at) & (CONJUNCTION | SUBORDINATOR)) !== 0;

/** Where the statement begins whose content ends at `to`, source and cue included: `Police said they left, according to a witness` is the witness's, all of it. */
function openingOf({ line, found }: Reading, to: number, opening: number): number {
  const inner = found.findLast(({ content, cue }) => cue !== null && content.at(-1)!.to === to);
  return inner === undefined ||
    inner.content.some(({ from, to: end }) => Array.from({ length: end - from }, (_, i) => from + i).some((at) => isQuotation(line, at))) ||
    (classesAt(line, opening) & SUBORDINATOR) !== 0
    ? to
    : opening;
}

/** With the quotation that goes on behind the cue: `“…,” he said, “…”`. */
export function goOn(reading: Reading, content: Phrase, after: number): Phrase[] {
  const { line } = reading;
  let at = after;
  if (isComma(line, at) || isDash(line, at)) at++;
  const joined = (classesAt(line, at) & CONJUNCTION) === 0 ? at : (classesAt(line, at + 1) & ADVERB) === 0 ? at + 1 : at + 2;
  const resumes = isQuotation(line, joined) && joined > at;
  if (resumes) at = joined;
  // A clause without marks goes on in them only behind a conjunction.
  if (!resumes && !isQuotation(line, content.to - 1)) return [content];
  if (!isQuotation(line, at)) at = resumed(reading, content.to - 1, after);
  if (!isQuotation(line, at)) return [content];
  let to = at + 1;
  while (isQuotation(line, to)) to++;
  return [content, { from: at, to }];
}

/** How many words may stand between a cue and the rest of the sentence that it interrupts. */
const LONGEST_ASIDE = 16;

/** Where a sentence that breaks off at a comma, in the marks at `broken`, goes on behind an aside: `“…,” he said, pointing at the map, “…”`; else -1. */
function resumed({ line, groups }: Reading, broken: number, after: number): number {
  if (edgeOf(line, broken, -1) !== ',') return -1;
  for (let at = after; at < after + LONGEST_ASIDE && !isStop(line, at); at++) {
    if (!isQuotation(line, at)) continue;
    const introduced = groups.some((group) => group.last === at - 1);
    return isComma(line, at - 1) && !introduced && startsSmall(line, at) ? at : -1;
  }
  return -1;
}

/** Whether the marks at a position open in the middle of a sentence. */
export function startsSmall(line: Line, at: number): boolean {
  const first = edgeOf(line, at, 0);
  return first === first.toLowerCase() && first !== first.toUpperCase();
}

/** The first (0) or last (-1) character inside the marks at a position. */
function edgeOf(line: Line, at: number, index: 0 | -1): string {
  const { inner } = line.context.marks[line.marks[at]!]!;
  return line.context.text.charAt(index === 0 ? inner.start : inner.end - 1);
}

/** What is said to the right of a cue. */
export function said(reading: Reading, right: Complement, relative = false): Phrase | null {
  const { line } = reading;
  const { at } = right;
  if (right.kind === 'end') return null;
  if (right.kind === 'quotation') {
    let to = at + 1;
    while (isQuotation(line, to)) to++;
    if (isStop(line, to) || to >= line.count) return { from: at, to };
    const mark = line.context.marks[line.marks[to - 1]!]!;
    const last = line.context.text.slice(mark.inner.end - 1, mark.inner.end);
    // A quotation that ends with its own mark is complete; else its sentence goes on around it.
    const joined = (classesAt(line, to) & CONJUNCTION) !== 0 && isQuotation(line, to + 1);
    if (isSentenceLike(line, at) && !joined && ('.?!,'.includes(last) || isComma(line, to))) return { from: at, to };
    return { from: at, to: Math.max(to, contentEnd(reading, at)) };
  }
  const from = wordAt(line, at) === ':' || wordAt(line, at) === ',' ? at + 1 : at;
  let to = contentEnd(reading, from);
  // A relative clause ends with its comma.
  if (relative) for (let i = from; i < to; i++) if (isComma(line, i)) to = i;
  return to > from ? { from, to } : null;
}

/** An object ends with its clause: at a comma that no list explains, else with the sentence. */
export function clauseEnd(reading: Reading, from: number): number {
  const { line, groups } = reading;
  const end = contentEnd(reading, from);
  for (let at = from + 1; at < end; at++) {
    const next = at + 1;
    const bits = classesAt(line, next);
    if (isDash(line, at)) return at;
    if (isComma(line, at) && isQuotation(line, next) && wordAt(line, at - 1) !== 'as') return at;
    if (isComma(line, at) && ((bits & (CONJUNCTION | RELATIVE | SUBORDINATOR | PREPOSITION)) !== 0 || wordAt(line, next).endsWith('ing'))) return at;
    // `blasted the plan and hailed the crew`
    if ((classesAt(line, at) & CONJUNCTION) !== 0 && groups.some((group) => group.finite && group.first === next && group.form === 'past')) return at;
  }
  return end;
}

/**
 * The source that goes on from a statement before, for `and added that`: not of what a pronoun thinks inside another's content, nor what
 * somebody `would declare` there, since a verb in the past does not go on with that.
 */
export function carriedSource({ line, found }: Reading, group: Group): Phrase | null {
  const earlier = found.filter(({ cue, source }) => cue !== null && cue.from < group.first && source !== null);
  const isPast = group.form === 'past' && group.first === group.verb;
  const isInner = ({ cue, source }: Found): boolean =>
    ((source!.to === source!.from + 1 && (classesAt(line, source!.from) & SUBJECT) !== 0) || (isPast && MODALS.has(line.words[cue!.from]!))) &&
    earlier.some((around) => around.content.some(({ from, to }) => from <= cue!.from && cue!.to <= to));
  return earlier.findLast((item) => !isInner(item))?.source ?? null;
}

/** Who speaks where a cue has no subject of its own: the source that goes on, else the subject of the sentence. */
export function sourceGoingOn(reading: Reading, group: Group): Phrase | null {
  return carriedSource(reading, group) ?? mainSubject(reading.line, group.first);
}

/** The first noun phrase of the line that stands as a subject. */
export function mainSubject(line: Line, before: number): Phrase | null {
  let at = 0;
  // An opening adverbial or clause ends with a comma.
  const opening = wordAt(line, 0);
  if (
    opensWithTime(line) ||
    (classesAt(line, 0) & (PREPOSITION | SUBORDINATOR)) !== 0 ||
    opening.endsWith('ing') ||
    (opening.endsWith('ed') && !isCapital(line, 1))
  ) {
    while (at < before && !isComma(line, at)) at++;
    at = at < before ? at + 1 : 0;
    // `On July 6, 2015,`
    if (isNumber(line, at) && isComma(line, at + 1) && at + 2 < before) at += 2;
    // `Speaking in Salem, New Hampshire, Lee`
    const place = nameStarting(line.context, line.starts[at]!);
    const next = place?.kind === 'place' ? line.ends.indexOf(place.end) + 1 : 0;
    if (next > at && isComma(line, next) && next + 1 < before) at = next + 1;
  }
  while (at < before && (classesAt(line, at) & (CONJUNCTION | ADVERB)) !== 0) at++;
  if (at >= before || isQuotation(line, at)) return null;
  const phrase = nounPhraseAfter(line, at);
  if (phrase === null || phrase.to > before) return null;
  return trimToVerb(line, phrase);
}

/** `A month later, he`, `Last week, the board`. */
function opensWithTime(line: Line): boolean {
  for (let at = 0; at < 4; at++)
    if ((classesAt(line, at) & TIME) !== 0) return isComma(line, at + 1) || ((classesAt(line, at + 1) & ADVERB) !== 0 && isComma(line, at + 2));
  return false;
}

/** Verbs in the past that are nouns or participles as well: before an object they are verbs. */
const IRREGULAR: ReadonlySet<string> = /* @__PURE__ */ new Set(PHRASE_WORDS.irregular.split(' '));

/** Open verbs are not known: a phrase of lower-case words that runs into an -ed or -s verb ends there. */
function trimToVerb(line: Line, phrase: Phrase): Phrase {
  for (let at = phrase.from + 1; at < phrase.to; at++) {
    const word = line.words[at]!;
    // `the ad hits Lee for taking`
    const third = word.endsWith('s') && !isCapital(line, at) && isCapital(line, at + 1) && !isCapital(line, at + 2) && !wordAt(line, at - 1).endsWith('s');
    if (third && isNounLike(line, at) && isNounLike(line, at - 1) && !isPossessive(line, at)) return { from: phrase.from, to: at };
    const isPast = word.endsWith('ed') || (IRREGULAR.has(word) && ((classesAt(line, at + 1) & DETERMINER) !== 0 || wordAt(line, at + 1).endsWith('s')));
    if (!isCapital(line, at) && isPast && (isNounLike(line, at - 1) || classesAt(line, at - 1) === 0)) return { from: phrase.from, to: at };
    if (
      !isCapital(line, at) &&
      isCapital(line, at - 1) &&
      (classesAt(line, at - 1) & DETERMINER) === 0 &&
      isNounLike(line, at) &&
      !isPossessive(line, at) &&
      (classesAt(line, phrase.from) & DETERMINER) === 0 &&
      !leadsToName(line, at, phrase.to)
    )
      return { from: phrase.from, to: at };
  }
  return phrase;
}

/**
 * Where the clause of a cue ends that stands before its main clause, `While he insists that …, she`, `Claiming that …, she`,
 * `After saying …, she`: the position of the comma, or behind the quotation that closes with one. -1 for any other cue.
 */
export function frontedEnd(line: Line, group: Group): number {
  const bare =
    (group.form === 'ing' && !group.finite) || (group.form === 'past' && group.entry.lemma === 'ask' && group.first === group.verb && group.verb < 2);
  const first = bare ? group.first : (subjectBefore(line, group.first)?.from ?? -1);
  if (first < 0 || first > 2) return -1;
  const opening = classesAt(line, first - 1);
  if (first > 0 && ((opening & (SUBORDINATOR | PREPOSITION)) === 0 || wordAt(line, first - 1) === 'that')) return -1;
  if (first === 0 && !bare) return -1;
  let likely = -1;
  for (let at = group.last; at < line.count && !isStop(line, at); at++) {
    const comma = isComma(line, at);
    if (!comma && !(isQuotation(line, at) && edgeOf(line, at, -1) === ',')) continue;
    const end = comma ? at : at + 1;
    if (beginsClause(line, at + 1)) return end;
    // A participle always has its main clause, even where the verb of that is not known.
    if (bare && likely < 0 && isCapital(line, at + 1)) likely = end;
  }
  return likely;
}

/** The subject of a main clause that begins at a position, or behind the comma there. */
export function subjectFrom(line: Line, at: number): Phrase | null {
  const phrase = nounPhraseAfter(line, isComma(line, at) ? at + 1 : at);
  return phrase === null ? null : trimToVerb(line, phrase);
}

/** A subject and a verb with a tense. */
function beginsClause(line: Line, at: number): boolean {
  const subject = nounPhraseAfter(line, at);
  if (subject === null) return false;
  if ((classesAt(line, at) & SUBJECT) !== 0) return true;
  for (let i = subject.from + 1; i < subject.to; i++) if (!isCapital(line, i) && line.words[i]!.endsWith('ed')) return true;
  let verb = isComma(line, subject.to) ? subject.to + 1 : subject.to;
  while ((classesAt(line, verb) & ADVERB) !== 0) verb++;
  const word = wordAt(line, verb);
  return (
    (classesAt(line, verb) & (AUXILIARY | BE)) !== 0 || word.endsWith('ed') || (cueForms(word)?.some(({ form }) => form !== 'ing' && form !== 'base') ?? false)
  );
}

/** `Hale campaign manager Corey Lund`: nouns in small letters that a name follows. */
function leadsToName(line: Line, from: number, to: number): boolean {
  for (let at = from; at < to && at < from + 4; at++) {
    if (isCapital(line, at)) return true;
    if (!isNounLike(line, at) || /(?:ed|s)$/.test(line.words[at]!)) return false;
  }
  return false;
}
