import type { CueEntry } from '../lexicon/en/cues.js';
import { KEEPING_VERB, RAISING_VERBS, RAISING_WITH_ON } from '../lexicon/en/raising-verbs.js';
import { type CueForm, cueForms, type VerbForm } from './cue-words.js';
import { classesAt, isCapital, isDash, isNumber, isPossessive, isQuotation, type Line, wordAt } from './line.js';
import { ADVERB, AUXILIARY, BE, DETERMINER, NEGATION, PREPOSITION, RELATIVE, SUBJECT, TIME } from './word-classes.js';

/** A cue verb with what belongs to it: `has repeatedly been quoted`, `called for`. */
export interface Group {
  /** Position of its first word, auxiliaries and adverbs between them included. */
  readonly first: number;
  /** Position of the verb. */
  readonly verb: number;
  /** Position after its last word. */
  readonly last: number;
  readonly entry: CueEntry;
  readonly form: VerbForm;
  /** `was quoted`, without `by`-phrase or not. */
  readonly passive: boolean;
  /** It has a tense, its own or an auxiliary's; false for `saying`, `to say`. */
  readonly finite: boolean;
  /** Behind `to`. */
  readonly infinitive: boolean;
  /** Denied: `did not say`. */
  readonly negated: boolean;
}

/** The cue verbs of a line, in order. */
export function findGroups(line: Line): Group[] {
  const groups: Group[] = [];
  for (let at = 0; at < line.count; at++) {
    const forms = isQuotation(line, at) ? undefined : cueForms(line.words[at]!);
    if (forms === undefined) continue;
    const group = readGroup(line, at, forms);
    if (group === null) continue;
    groups.push(group);
    at = group.last - 1;
  }
  return groups;
}

function readGroup(line: Line, verb: number, forms: readonly CueForm[]): Group | null {
  // `so-called` and other compounds are no verbs.
  if (
    (wordAt(line, verb - 1) === '-' && line.ends[verb - 1] === line.starts[verb]) ||
    (wordAt(line, verb + 1) === '-' && line.ends[verb] === line.starts[verb + 1] && line.ends[verb + 1] === line.starts[verb + 2])
  )
    return null;
  // `continued to insist`: the verb before `to` has the tense.
  const raised =
    wordAt(line, verb - 1) === 'to'
      ? raisingBefore(line, verb - 2)
      : KEEPING.has(wordAt(line, verb - 1))
        ? { at: verb - 1, form: KEEPING.get(wordAt(line, verb - 1))! }
        : null;
  const head = raised?.at ?? verb;
  let first = head;
  let auxiliary = 0;
  let negated = false;
  let auxiliaries = 0;
  let reach = head - 1;
  // Adverbs belong to the group only when an auxiliary stands before them.
  for (let steps = 0; reach >= 0 && steps < 8; reach--, steps++) {
    const bits = classesAt(line, reach);
    // `Theresa May said`: with a capital inside a sentence it is a name.
    if ((bits & (AUXILIARY | BE)) !== 0 && !isPossessive(line, reach) && !isCapital(line, reach)) {
      auxiliary |= bits;
      auxiliaries++;
      if (line.words[reach]!.endsWith("n't")) negated = true;
      first = reach;
    } else if ((bits & NEGATION) !== 0) {
      negated = true;
    } else if ((bits & (ADVERB | TIME)) === 0 && line.words[reach] !== 'since') break;
  }
  if (negated && auxiliaries === 0) negated = wordAt(line, head - 1) === 'never';
  const before = classesAt(line, head - 1);
  const preceding = wordAt(line, head - 1);
  const infinitive = preceding === 'to';
  // `some say`, `the mother of three replied`: a number or quantity can be a subject, an article cannot.
  const article = (before & DETERMINER) !== 0 && !QUANTITIES.has(preceding);
  const noun = !infinitive && raised === null && auxiliaries === 0 && (article || isPossessive(line, head - 1) || preceding === 'so');
  for (const { entry, form: own, particles } of forms) {
    if (raised !== null && own !== 'base' && own !== 'ing') continue;
    if (raised !== null && (own === 'ing') !== (wordAt(line, verb - 1) !== 'to')) continue;
    const form = raised?.form ?? own;
    if (raised === null && wordAt(line, verb + 1) === 'to' && RAISING.has(line.words[verb]!) && cueForms(wordAt(line, verb + 2)) !== undefined) continue;
    if (!particles.every((particle, i) => wordAt(line, verb + 1 + i) === particle)) continue;
    if (noun && (before & SUBJECT) === 0) return null;
    const last = verb + 1 + particles.length;
    if (form === 'base') {
      if (!infinitive && auxiliaries === 0 && !mayBePlural(line, head)) continue;
      // `has reason to`, `have hope that`: a noun.
      if (auxiliaries > 0 && ((auxiliary & BE) !== 0 || HAVE.test(preceding))) continue;
    }
    if (
      form === 'third' &&
      (auxiliaries > 0 || infinitive || QUANTITIES.has(preceding) || isNumber(line, head - 1) || isNounPlace(line, head) || isPluralNoun(line, head))
    )
      continue;
    if (form === 'past' && infinitive) continue;
    const participle = form === 'ing' && auxiliaries === 0;
    if (form === 'ing' && !participle && (auxiliary & BE) === 0) continue;
    const passive = form === 'past' && auxiliaries > 0 && isBeLast(line, first, head);
    return { first, verb, last, entry, form, passive, finite: !participle && !infinitive, infinitive, negated };
  }
  return null;
}

/** The verb that ends at `last`, before `to`, when it tells of an act no more than that it goes on, begins or seems so. */
function raisingBefore(line: Line, last: number): { readonly at: number; readonly form: VerbForm } | null {
  const on = wordAt(line, last) === 'on';
  const at = on ? last - 1 : last;
  const form = at < 0 ? undefined : RAISING.get(line.words[at]!);
  return form === undefined || on !== RAISING_WITH_ON.indexOf(line.words[at]!) >= 0 ? null : { at, form };
}

/** How many words may stand between a subject and its verb. */
const LONGEST_ASIDE = 24;

const HAVE = /^ha(?:s|ve|d|ving)$/;

/** Determiners that are also a subject in the plural. */
const QUANTITIES = new Set(['some', 'many', 'most', 'all', 'few', 'several', 'both', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']);

const FORMS: readonly VerbForm[] = ['base', 'third', 'past', 'ing'];
const KEEPING: ReadonlyMap<string, VerbForm> = new Map(KEEPING_VERB.split(' ').map((word, i): [string, VerbForm] => [word, FORMS[i]!]));
const RAISING: ReadonlyMap<string, VerbForm> = new Map(
  [...RAISING_VERBS, RAISING_WITH_ON].flatMap((forms) => forms.split(' ').map((word, i): [string, VerbForm] => [word, FORMS[i]!])),
);

/** True when the auxiliary next to the participle is a form of be: `was quoted`, not `has quoted`. */
function isBeLast(line: Line, first: number, verb: number): boolean {
  for (let at = verb - 1; at >= first; at--) if ((classesAt(line, at) & (AUXILIARY | BE)) !== 0) return (classesAt(line, at) & BE) !== 0;
  return false;
}

/** Whether the word before a base form can be a subject in the plural. */
function mayBePlural(line: Line, verb: number): boolean {
  let at = verb - 1;
  while (at >= 0 && (classesAt(line, at) & ADVERB) !== 0) at--;
  if (at < 0) return false;
  const word = line.words[at]!;
  if (QUANTITIES.has(word) || word === 'percent' || isNumber(line, at)) return true;
  if (word === ',' || isDash(line, at)) {
    // `Democrats — and some Republicans — say`: the head stands before the aside.
    for (let i = at - 1; i > 0 && i > at - LONGEST_ASIDE; i--) if (line.words[i] === word) return isPluralWord(line.words[i - 1]!);
    return false;
  }
  if (joinsNames(line, at)) return true;
  const bits = classesAt(line, at);
  if ((bits & (SUBJECT | RELATIVE)) !== 0) return word !== 'he' && word !== 'she' && word !== 'it' && word !== 'whose' && word !== 'where';
  if ((bits & (PREPOSITION | DETERMINER | AUXILIARY)) !== 0) return false;
  // The head may stand before a preposition: `residents of the valley say`, `minutes reviewed by Reuters show`, `the groups who wrote to her say`.
  for (
    let i = at - 1;
    i > 0 && i > at - 8 && !isQuotation(line, i) && (/^[a-z']/.test(line.words[i]!) || (line.words[i] === '.' && isCapital(line, i - 1)));
    i--
  ) {
    if (line.words[i] === 'who') return isPluralWord(line.words[i - 1]!);
    if ((classesAt(line, i) & PREPOSITION) === 0) continue;
    const head = line.words[i - 1]!.endsWith('ed') ? i - 2 : i - 1;
    if (isPluralWord(wordAt(line, head))) return true;
  }
  return isPluralWord(word);
}

/** `Berg and Ann Olsen`: two names, of which the second ends at `last`. */
function joinsNames(line: Line, last: number): boolean {
  let at = last;
  while (at > last - 4 && isCapital(line, at)) at--;
  return at < last && wordAt(line, at) === 'and' && isCapital(line, at - 1);
}

function isPluralWord(word: string): boolean {
  return word === 'people' || word === 'police' || word === 'media' || (word.length > 3 && /[^isu]s$/.test(word));
}

/** `many member states`: the determiner is in the plural, so the word in -s is its noun. */
function isPluralNoun(line: Line, verb: number): boolean {
  for (let at = verb - 1; at >= 0 && at > verb - 5; at--) {
    if (PLURAL_DETERMINERS.has(line.words[at]!)) return true;
    if (isQuotation(line, at) || classesAt(line, at) !== 0 || line.words[at] === ',') return false;
  }
  return false;
}

const PLURAL_DETERMINERS = new Set(['many', 'several', 'these', 'those', 'few', 'both', 'most', 'some', 'two', 'three', 'four', 'five', 'other', 'various']);

/** Where `claims` and `reports` are nouns: behind a preposition or an adjective. */
function isNounPlace(line: Line, verb: number): boolean {
  const bits = classesAt(line, verb - 1);
  if ((bits & PREPOSITION) !== 0) return true;
  const word = wordAt(line, verb - 1);
  if (word.endsWith('ing') && word.length > 5 && !isCapital(line, verb - 1)) return true;
  if (isCapital(line, verb - 1) || (bits & (SUBJECT | RELATIVE)) !== 0) return false;
  return /(?:al|ic|ous|ive|ful|less|able|ible)$/.test(word) && word.length > 5 && word !== 'official' && word !== 'executive';
}
