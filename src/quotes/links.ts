import type { Name, Span } from '../model.js';
import { classesAt, isCapital, isPossessive, isQuotation, type Line, makeLine, wordAt } from './line.js';
import { isOutletName, isOutletNoun, knownOutlet } from './outlets.js';
import { accordingAt } from './phrase-shapes.js';
import { nounPhraseAfter, type Phrase } from './phrases.js';
import type { CueSpan, QuoteContext, TokenRange } from './statements.js';
import { DETERMINER, PREPOSITION, TIME } from './word-classes.js';

/** Words of a sentence that name an outlet as a link of a chain: `carried by IRNA`, `in an interview with Marca`. */
export interface LinkPhrase extends Span {
  /** The outlet's noun phrase. */
  readonly source: Span;
  readonly cue: CueSpan;
  /** The outlet stands nearer to the content than the source does: `in a dispatch credited to AFP`. */
  readonly inner: boolean;
}

/** Participles that pass on, with the prepositions that bring the outlet. */
const PARTICIPLES = new Map<string, readonly string[]>([
  ['carried', ['by', 'on', 'in']],
  ['cited', ['by', 'in']],
  ['quoted', ['by', 'in']],
  ['seen', ['by']],
  ['obtained', ['by']],
  ['reviewed', ['by']],
  ['viewed', ['by']],
  ['published', ['by', 'in', 'on']],
  ['printed', ['by', 'in']],
  ['broadcast', ['by', 'on']],
  ['aired', ['by', 'on']],
  ['reported', ['by', 'in', 'on']],
  ['distributed', ['by']],
  ['relayed', ['by']],
  ['released', ['by']],
  ['run', ['by']],
  ['picked', ['by']],
  ['credited', ['to']],
  ['attributed', ['to']],
  ['leaked', ['to']],
  ['given', ['to']],
  ['sent', ['to']],
  ['provided', ['to']],
  ['shared', ['with']],
  ['shown', ['to', 'on']],
  ['heard', ['by']],
  ['translated', ['by']],
  ['appeared', ['in', 'on']],
  ['made', ['to', 'on']],
]);

/** Nouns of speaking to an outlet, with their prepositions. */
const OCCASIONS = new Map<string, readonly string[]>([
  ['interview', ['with', 'to', 'for', 'on', 'by', 'in']],
  ['interviews', ['with', 'to']],
  ['call', ['with', 'to']],
  ['conversation', ['with']],
  ['statement', ['to', 'on']],
  ['statements', ['to']],
  ['comments', ['to', 'on']],
  ['remarks', ['to', 'on']],
  ['email', ['to']],
  ['message', ['to']],
  ['letter', ['to', 'in']],
  ['ed', ['in', 'for']],
  ['mail', ['to', 'in']],
  ['column', ['in', 'for']],
  ['article', ['in', 'for']],
  ['essay', ['in', 'for']],
  ['appearance', ['on']],
  ['speaking', ['to', 'with', 'on']],
  ['spoke', ['to', 'with', 'on']],
  ['talking', ['to', 'with']],
  ['report', ['by', 'from', 'in']],
  ['reports', ['by', 'from', 'in']],
  ['dispatch', ['by', 'from']],
  ['writing', ['in', 'for']],
]);

/** The link phrases of a sentence, in order. */
export function findLinks(context: QuoteContext, range: TokenRange, namesIn: (span: Span) => readonly Name[]): LinkPhrase[] {
  const line = makeLine(context, range, 0, 0, new Set());
  const links: LinkPhrase[] = [];
  const add = (from: number, cueEnd: number, found: Phrase | null, lemma: string, inner: boolean): void => {
    if (found === null) return;
    const phrase = nameOnly(line, found);
    const source = { start: line.starts[phrase.from]!, end: line.ends[phrase.to - 1]! };
    if (!isOutletPhrase(line, phrase, namesIn(source))) return;
    const cue = { start: line.starts[from]!, end: line.ends[cueEnd - 1]!, lemma };
    links.push({ start: cue.start, end: source.end, source, cue, inner });
  };
  for (let at = 0; at < line.count; at++) {
    if (isQuotation(line, at)) continue;
    const word = line.words[at]!;
    const behind = accordingAt(line, at);
    if (behind > 0) {
      add(at, behind, nounPhraseAfter(line, behind, false), 'according to', false);
      continue;
    }
    const prepositions = PARTICIPLES.get(word) ?? OCCASIONS.get(word);
    if (prepositions === undefined) continue;
    let next = at + 1;
    if (wordAt(line, next) === 'up') next++;
    // `in a phone call on Monday with Reuters`: up to three words may stand between.
    for (let gap = 0; gap < 4 && next < line.count; gap++, next++) {
      if (prepositions.includes(wordAt(line, next))) {
        add(at, next + 1, nounPhraseAfter(line, next + 1, false), word, word === 'credited' || word === 'attributed');
        break;
      }
      if (!isCapital(line, next) && (classesAt(line, next) & PREPOSITION) === 0) break;
    }
  }
  return links;
}

/** Small words inside the names of outlets. */
const NAME_JOINTS = ['of', 'and', 'de', 'del', 'della', 'di', 'da', 'do', 'du', 'des', 'la', 'le', 'der', 'die', 'van', 'von', 'al', 'for'];

/** A name in capitals ends with them: `The Washington Post` of `by The Washington Post show`. */
function nameOnly(line: Line, phrase: Phrase): Phrase {
  const first = (classesAt(line, phrase.from) & DETERMINER) !== 0 ? phrase.from + 1 : phrase.from;
  if (!isCapital(line, first)) return phrase;
  let to = first + 1;
  while (to < phrase.to && (isCapital(line, to) || ['&', '-', '.', "'s", ...NAME_JOINTS].includes(wordAt(line, to)))) to++;
  while (to > first + 1 && !isCapital(line, to - 1)) to--;
  return isOutletNoun(wordAt(line, phrase.to - 1)) ? phrase : { from: phrase.from, to };
}

/** Whether a noun phrase is an outlet: by name, by its noun (`state television`), or as an unknown name behind `the`. */
function isOutletPhrase(line: Line, phrase: Phrase, names: readonly Name[]): boolean {
  const last = phrase.to - 1;
  const head = wordAt(line, last);
  if ((classesAt(line, last) & TIME) !== 0) return false;
  if (names.some((name) => knownOutlet(name.name) !== null || knownOutlet(name.text) !== null || (name.kind === 'organization' && isOutletName(name.name))))
    return true;
  if (isOutletNoun(head) && !isPossessive(line, last)) return true;
  const name = names.at(-1);
  if (name !== undefined && (name.kind === 'person' || name.kind === 'place' || name.kind === 'group')) return false;
  const capitals = Array.from({ length: phrase.to - phrase.from }, (_, i) => phrase.from + i).every(
    (i) => isCapital(line, i) || (classesAt(line, i) & DETERMINER) !== 0 || wordAt(line, i) === '&',
  );
  return capitals && isCapital(line, last);
}

/** Whether one who is told is an outlet, and so a link: `told Marca`, `told the newspaper`. */
export function isOutletAddressee(context: QuoteContext, span: Span, names: readonly Name[]): boolean {
  const words = context.text.slice(span.start, span.end).split(/\s+/);
  const head = (words.at(-1) ?? '').toLowerCase();
  if (words.length === 2 && words[0] === 'the' && words[1] === 'press') return false;
  if (names.some((name) => knownOutlet(name.name) !== null || knownOutlet(name.text) !== null || (name.kind === 'organization' && isOutletName(name.name))))
    return true;
  if (isOutletName(context.text.slice(span.start, span.end))) return true;
  if (isOutletNoun(head)) return true;
  const name = names.at(-1);
  if (name === undefined)
    return (
      words.length <= 4 &&
      words.every((word) => word === '&' || word.toLowerCase() === 'the' || word.charAt(0).toLowerCase() !== word.charAt(0)) &&
      !NO_OUTLETS.has(head)
    );
  return (name.kind === 'organization' || name.kind === 'other') && name.end === span.end && !INSTITUTIONS.test(name.name);
}

/** Organizations that are told something and publish nothing: `the Bank of England`, `the City Council`. */
const INSTITUTIONS = /\b(?:Police|Court|Congress|Senate|Parliament|Council|House|Committee|Commission|Department|Ministry|University|Bank)(?:$| (?:of|for) )/;

const NO_OUTLETS = new Set([
  'congress',
  'parliament',
  'senate',
  'democrats',
  'republicans',
  'americans',
  'reporters',
  'journalists',
  'lawmakers',
  'supporters',
  'i',
  'europeans',
]);
