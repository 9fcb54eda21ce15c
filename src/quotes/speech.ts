import { isSpaceAt, isUpperAt } from '../language/characters.js';
import { firstTokenFrom } from './context.js';
import type { Mark } from './marks.js';
import type { QuoteContext } from './statements.js';
import { classOfWord, DETERMINER, PREPOSITION } from './word-classes.js';

/** What a quotation is when nobody says it, or `speech`. */
export type MarkUse = 'speech' | 'nickname' | 'title' | 'term';

/** Words that introduce a title or a term. */
const NAMING = new Set(
  'so-called called dubbed nicknamed known named entitled titled code-named codenamed branded engraved labelled labeled marked term word phrase aka novel book film movie song album single play show series opera musical poem painting sculpture episode documentary podcast magazine newspaper restaurant bar shop pub ship boat yacht operation project program programme game exhibition hashtag chapter article essay memoir'.split(
    ' ',
  ),
);

/**
 * What the marks at `index` do: quote speech, or set off a nickname, a title or a term.
 *
 * A nickname stands between two parts of a name; a title has capitals and no end of its own; a term follows `so-called`,
 * `the word`, or a bare determiner.
 */
export function useOf(context: QuoteContext, index: number): MarkUse {
  const mark = context.marks[index]!;
  const { text, tokens, words } = context;
  const first = firstTokenFrom(context.tokens, mark.inner.start);
  let last = first;
  let capitals = 0;
  let open = 0;
  while (last < tokens.count && tokens.starts[last]! < mark.inner.end && last - first < 12) {
    if (tokens.kinds[last] !== 4) {
      open++;
      if (isUpperAt(text, tokens.starts[last]!) || tokens.kinds[last] === 2 || (last > first && isSmallInTitle(words[last]!))) capitals++;
    }
    last++;
  }
  if (open === 0) return 'term';
  if (last - first >= 12 || open > 8) return 'speech';
  const closing = text.charCodeAt(mark.inner.end - 1);
  const ends = closing === 0x2e || closing === 0x21 || closing === 0x3f;
  const stopped = ends || closing === 0x2c;
  const before = previousToken(context, mark, first);
  const after = followingToken(context, mark, last);
  const wordBefore = before < 0 ? '' : words[before]!;
  if (
    !stopped &&
    open <= 3 &&
    before >= 0 &&
    after >= 0 &&
    tokens.kinds[before] === 1 &&
    tokens.kinds[after] === 1 &&
    isUpperAt(text, tokens.starts[before]!) &&
    isUpperAt(text, tokens.starts[after]!) &&
    isUpperAt(text, mark.inner.start) &&
    besides(context, mark)
  ) {
    return 'nickname';
  }
  if (NAMING.has(wordBefore) || (wordBefore === 'as' && before > 0 && words[before - 1] === 'known')) return capitals === open ? 'title' : 'term';
  const apposed = wordBefore === ',' && !stopped && context.text.charCodeAt(mark.end) === 0x2c;
  if (capitals === open && apposed && open <= 6 && isUpperAt(text, mark.inner.start)) return 'title';
  if (capitals === open && !ends && open <= 8 && (open > 1 || isUpperAt(text, mark.inner.start)) && !isReportingBefore(context, before)) return 'title';
  const bits = classOfWord(wordBefore);
  if (open <= 3 && (bits & DETERMINER) !== 0 && !isPossessivePronoun(wordBefore)) return 'term';
  return 'speech';
}

const isPossessivePronoun = (word: string): boolean => word === 'his' || word === 'her' || word === 'their' || word === 'its';

/** Words that stay small in a title. */
const isSmallInTitle = (word: string): boolean => (classOfWord(word) & (PREPOSITION | DETERMINER)) !== 0 || word === 'and' || word === 'or';

/** No comma or other mark between the quotation and its neighbours. */
function besides(context: QuoteContext, mark: Mark): boolean {
  return isSpaceAt(context.text, mark.start - 1) && (isSpaceAt(context.text, mark.end) || context.text.charCodeAt(mark.end) === 0x2c);
}

/** A colon, a comma or a cue before the marks: then even capitals are speech. */
function isReportingBefore(context: QuoteContext, before: number): boolean {
  if (before < 0) return true;
  const word = context.words[before]!;
  if (word === ':' || word === ',') return true;
  return /^(?:said|says|say|asked|replied|shouted|yelled|tweeted|wrote|answered|added|read|reads|chanted|chanting|saying|shouting)$/.test(word);
}

/** The marks whose words stay words of the sentence: nicknames and titles. */
export function transparentMarks(context: QuoteContext): Set<number> {
  const found = new Set<number>();
  for (let i = 0; i < context.marks.length; i++) {
    const use = useOf(context, i);
    if (use === 'nickname' || use === 'title') found.add(i);
  }
  return found;
}

/** The last token before the marks, or -1 at a paragraph's start. */
function previousToken(context: QuoteContext, mark: Mark, first: number): number {
  let at = first - 1;
  while (at >= 0 && context.tokens.starts[at]! >= mark.start) at--;
  if (at < 0 || context.text.slice(context.tokens.ends[at], mark.start).includes('\n')) return -1;
  return at;
}

function followingToken(context: QuoteContext, mark: Mark, last: number): number {
  let at = last;
  while (at < context.tokens.count && context.tokens.starts[at]! < mark.end) at++;
  return at < context.tokens.count ? at : -1;
}
