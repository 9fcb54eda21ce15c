import { SOURCE_NOUNS } from '../lexicon/en/source-nouns.js';
import { cueForms } from './cue-words.js';
import type { Group } from './groups.js';
import { classesAt, isCapital, isComma, isDash, isPossessive, isQuotation, isStop, type Line, wordAt } from './line.js';
import { isNounLike, nounPhraseAfter, type Phrase, skipAdverbials } from './phrases.js';
import type { Found, Reading } from './shape.js';
import { ADVERB, AUXILIARY, BE, DETERMINER, OBJECT, PREPOSITION } from './word-classes.js';

/** Whether a cue goes with any of the complements, by their letters in the lexicon. */
export const has = (group: Group, letters: string): boolean => letters.split('').some((letter) => group.entry.takes.includes(letter));

/** The positions of a cue. */
export const cueOf = (group: Group): Phrase => ({ from: group.first, to: group.last });

/** A word that begins a reported clause. */
export const isThat = (line: Line, at: number): boolean => ['that', 'whether', 'how', 'why', 'what', 'if', 'where'].includes(wordAt(line, at));

/** What stands to the right of a cue. */
export type Right = 'that' | 'quotation' | 'end' | 'comma' | 'clause' | 'infinitive';

/** What follows a cue. */
export interface Complement {
  readonly kind: Right;
  /** Where what is said would begin. */
  readonly at: number;
  readonly addressee: Phrase | null;
  /** `citing Y` between the cue and what is said. */
  readonly citing: { readonly source: Phrase; readonly cue: Phrase } | null;
}

/** Reads what follows a cue: the one who is told, adverbials, a parenthesis, and where what is said begins. */
export function complement(line: Line, group: Group): Complement {
  let at = group.last;
  let addressee: Phrase | null = null;
  let citing: Complement['citing'] = null;
  if (has(group, 'op') && !isThat(line, at)) {
    const start = wordAt(line, at);
    if (!isComma(line, at) && start !== 'to') addressee = nounPhraseAfter(line, at, false);
    if (addressee !== null && has(group, 'p')) addressee = { from: addressee.from, to: beforeTo(line, addressee) };
    if (addressee !== null) {
      const to = shortAddressee(line, addressee, group);
      // `records show Holm's bid was the lowest`: with its own verb it is a subject.
      const isSubject = has(group, 's') && (classesAt(line, to) & (AUXILIARY | BE)) !== 0 && (classesAt(line, addressee.from) & OBJECT & ~DETERMINER) === 0;
      addressee = isSubject ? null : { from: addressee.from, to };
      if (!isSubject) at = to;
    }
  }
  at = skipAdverbials(line, at);
  if (wordAt(line, at) === 'to' && !has(group, 'ip') && addressee === null) {
    addressee = nounPhraseAfter(line, at + 1, false);
    if (addressee !== null) at = skipAdverbials(line, addressee.to);
  }
  if (isComma(line, at) || isDash(line, at)) {
    const parenthesis = readParenthesis(line, at);
    if (parenthesis !== null) {
      citing = parenthesis.citing;
      at = parenthesis.to;
    }
  }
  const kind = rightOf(line, at);
  if (kind === 'quotation') while (!isQuotation(line, at)) at++;
  return { kind, at, addressee, citing };
}

/** Where a listener ends before what he is asked to do. */
function beforeTo(line: Line, { from, to }: Phrase): number {
  for (let at = from + 1; at < to; at++) if (wordAt(line, at) === 'to') return at;
  return to;
}

/** The listener of a bare clause is short: `told CNN he would`, `told the paper the plan was dead`. */
function shortAddressee(line: Line, phrase: Phrase, group: Group): number {
  for (let at = phrase.from + 1; at < phrase.to; at++) {
    if (
      isCapital(line, at - 1) &&
      !isCapital(line, at) &&
      isNounLike(line, at) &&
      !isPossessive(line, at) &&
      !group.entry.takes.includes('p') &&
      (classesAt(line, at - 1) & DETERMINER) === 0
    )
      return at;
  }
  return phrase.to;
}

function rightOf(line: Line, at: number): Right {
  if (isStop(line, at)) return 'end';
  const word = wordAt(line, at);
  if (isQuotation(line, at)) return 'quotation';
  if (word === ':') return isQuotation(line, at + 1) ? 'quotation' : 'clause';
  if (word === ',' && isQuotation(line, at + 1)) return 'quotation';
  // `he said, where it stood`: behind a comma these begin a clause of the place or time.
  if (word === ',' && (wordAt(line, at + 1) === 'that' || wordAt(line, at + 1) === 'whether')) return 'that';
  if (word === ',' || isDash(line, at) || word === ')' || word === '(') return 'comma';
  if (isThat(line, at)) return 'that';
  if (word === 'to') return 'infinitive';
  return 'clause';
}

/** `, citing Kyodo,` or `, in an interview with Marca,` behind a cue: the position behind it. */
function readParenthesis(line: Line, comma: number): { readonly to: number; readonly citing: Complement['citing'] } | null {
  const first = comma + 1;
  const word = wordAt(line, first);
  const cites = word === 'citing' || word === 'quoting';
  if (!cites) {
    const aside = readAside(line, first);
    if (aside > 0) return { to: aside, citing: null };
  }
  if (!cites && ((classesAt(line, first) & PREPOSITION) === 0 || isCapital(line, first))) return null;
  let to = first + 1;
  while (to < line.count && to - first < 24 && !isComma(line, to) && !isStop(line, to) && !isQuotation(line, to) && !isDash(line, to)) to++;
  const source = cites ? nounPhraseAfter(line, first + 1, false) : null;
  const citing = source === null || !canSay(line, source) ? null : { source, cue: { from: first, to: first + 1 } };
  if (isStop(line, to)) return cites ? { to, citing } : null;
  if (!isComma(line, to) && !isDash(line, to)) return null;
  if (cites) return { to: to + 1, citing };
  return isThat(line, to + 1) || isQuotation(line, to + 1) ? { to: to + 1, citing: null } : null;
}

/** Whether a phrase names one who says something: a name, a text, a body or people, but no reason: `citing security concerns`. */
function canSay(line: Line, { from, to }: Phrase): boolean {
  let head = from;
  while (head + 1 < to && (classesAt(line, head + 1) & PREPOSITION) === 0) {
    // An adjective may follow `people` or `sources`: `people familiar with the talks`.
    if (isCapital(line, head) || PEOPLE.has(wordAt(line, head))) return true;
    head++;
  }
  const word = wordAt(line, head);
  const one = word.endsWith('s') ? word.slice(0, -1) : word;
  const act = word === 'release' && wordAt(line, head + 1) === 'of';
  return isCapital(line, head) || (!act && (SAYING_NOUNS.has(word) || SAYING_NOUNS.has(one) || PERSON_ENDING.test(one)));
}

const SAYING_NOUNS = new Set(
  [SOURCE_NOUNS.document, SOURCE_NOUNS.organization, SOURCE_NOUNS.outlet, SOURCE_NOUNS.plural, 'source witness aide agent expert'].join(' ').split(' '),
);
const PEOPLE = new Set(SOURCE_NOUNS.plural.split(' '));
const PERSON_ENDING = /(?:[eo]r|ist|yst|ian|mat|men|man|person)$/;

/** `, the dispatch went on,` before `that` or a quotation: the position behind it, or 0. */
function readAside(line: Line, first: number): number {
  let to = first;
  while (to < line.count && to - first < 9 && !isComma(line, to) && !isStop(line, to) && !isQuotation(line, to)) to++;
  if (!isComma(line, to) || !(isThat(line, to + 1) || isQuotation(line, to + 1))) return 0;
  // `in Toledo, Ohio, that`, `says, however, that`
  let plain = first;
  while (plain < to && (isCapital(line, plain) || (classesAt(line, plain) & ADVERB) !== 0)) plain++;
  if (plain === to && isThat(line, to + 1)) return to + 1;
  if (to - first < 2) return 0;
  const verb = wordAt(line, to - 1) === 'on' ? to - 2 : to - 1;
  return cueForms(wordAt(line, verb)) !== undefined || wordAt(line, verb) === 'went' ? to + 1 : 0;
}

/** Puts the one who is cited in the source's place and the source among the reporters. */
export function withCiting(reading: Reading, found: Found, complement: Complement, group: Group): Found {
  if (complement.citing === null || found.source === null) return found;
  reading.taken.add(complement.citing.cue.from);
  return {
    ...found,
    source: complement.citing.source,
    cue: complement.citing.cue,
    lemma: 'cite',
    reporters: [...(found.reporters ?? []), { source: found.source, cue: cueOf(group), lemma: group.entry.lemma }],
  };
}
