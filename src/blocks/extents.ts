import type { Range } from './boundaries.js';
import type { Features } from './features.js';
import { wordStems } from './fold.js';
import type { PageTitle } from './headline.js';
import type { Verdict } from './rules/rule.js';
import { readsAsHeadline } from './split.js';

/** An article on the page, as indices of blocks. */
export interface Extent {
  /** The block with its headline, or -1. */
  readonly headline: number;
  /** The first block of the body. */
  readonly first: number;
  /** The block after the last of the body. */
  readonly end: number;
  /** From the headline or whatever of its head matter stands first, to the block after its last tail matter. */
  readonly from: number;
  readonly to: number;
}

/** How far above the body head matter is looked for, and how far below it tail matter. */
export const HEAD_REACH = 16;
const TAIL_REACH = 6;

/** The article around a body: its headline, and the head and tail matter that belongs to it. */
export function extentOf(found: Range, all: readonly Features[], verdicts: readonly (Verdict | null)[], title: PageTitle, from: number, to: number): Extent {
  // No body begins with the page's first-level heading, however much it reads like the text below.
  const scored = all[found.first]!.heading === 1 && found.first + 1 < found.end ? { ...found, first: found.first + 1 } : found;
  const headline = headlineOf(scored, all, verdicts, title, from, to);
  const range = { ...scored, first: headline < 0 ? scored.first : belowDeck(scored, headline, all, verdicts) };
  let head = headline >= 0 ? Math.min(headline, range.first) : range.first;
  if (headline < 0) while (head > from && head > range.first - 4 && isHeadMatter(verdicts[head - 1]!)) head--;
  else while (head > from && head > Math.min(headline, range.first) - 2 && isHeadMatter(verdicts[head - 1]!)) head--;
  let tail = range.end;
  for (let i = range.end; i < Math.min(to, range.end + TAIL_REACH); i++) {
    if (all[i]!.phrase?.manner === 'ends') break;
    if (isTailMatter(all, verdicts, i)) tail = i + 1;
  }
  return { headline, first: range.first, end: range.end, from: head, to: tail };
}

/** How many lines of head matter are looked for below a deck. */
const BELOW_DECK = 2;

/** Where the body begins when what scores like its first line is the deck: a line between the headline and the byline or date. */
function belowDeck({ first, end }: Range, headline: number, all: readonly Features[], verdicts: readonly (Verdict | null)[]): number {
  if (first <= headline || first > headline + BELOW_DECK) return first;
  const { prose, block } = all[first]!;
  if (prose && block.hints[0] !== 'deck') return first;
  for (let i = first + 1; i <= first + BELOW_DECK && i < end; i++) {
    const role = verdicts[i]?.role;
    if (role !== 'byline' && role !== 'timestamp') continue;
    let below = i + 1;
    while (below < end && verdicts[below] !== null) below++;
    return below < end ? below : first;
  }
  return first;
}

const isHeadMatter = (verdict: Verdict | null): boolean =>
  verdict !== null && (verdict.role === 'byline' || verdict.role === 'timestamp' || verdict.role === 'credit');

function isTailMatter(all: readonly Features[], verdicts: readonly (Verdict | null)[], i: number): boolean {
  const role = verdicts[i]?.role;
  return (
    role === 'byline' ||
    role === 'timestamp' ||
    role === 'credit' ||
    role === 'note' ||
    (all[i]!.words <= 4 && verdicts[i + 1]?.role === 'timestamp' && all[i]!.phrase === null)
  );
}

function headlineOf(range: Range, all: readonly Features[], verdicts: readonly (Verdict | null)[], title: PageTitle, from: number, to: number): number {
  if (title.heading >= from && title.heading < to) return title.heading;
  let repeated = -1;
  for (const index of title.repeats) if (index < range.first && index >= range.first - 2 * HEAD_REACH && index >= from) repeated = index;
  // A title that is said twice in a row is a headline and its repeat; the first is the headline.
  while (repeated > 0 && all[repeated - 1]!.key === all[repeated]!.key && repeated - 1 >= from) repeated--;
  if (repeated >= 0) return repeated;
  const kindred = kindredLine(range, all, verdicts, from);
  if (kindred >= 0) return kindred;
  let best = -1;
  for (let i = range.first - 1; i >= Math.max(from, range.first - HEAD_REACH); i--) {
    const block = all[i]!;
    const weight = verdicts[i]?.weight ?? 0;
    if (block.phrase?.manner === 'ends') break;
    if (!readsAsHeadline(block) || (weight > 0.65 && block.heading !== 1 && verdicts[i]!.rule !== 'cut-short')) continue;
    if (block.heading === 1) return i;
    if (best < 0 || (block.words > all[best]!.words + 2 && i >= best - 4)) best = i;
    if (best >= 0 && i < best - 4) break;
  }
  if (best >= 0) return best;
  return title.tab >= 0 && title.tab < range.first && title.tab >= from ? title.tab : -1;
}

/** How many blocks of the body are asked whether they take up a headline's words. */
const OPENING = 12;
/** A headline shares at least this many words with the body, and this share of its own. */
const LEAST_SHARED = 2;
const LEAST_SHARE = 0.34;
/** More words than this make a line no likelier to be the headline. */
const TELLING_WORDS = 8;
/** What a byline or date within three lines below makes of a line's worth; and the place of the page's own title, that names the site too. */
const ABOVE_BYLINE = 1.4;
const IN_TAB = 0.7;
const TAB_LINES = 2;

/** The line above the body that the body takes up most words of, or -1; a first-level heading goes before any. */
function kindredLine({ first, end }: Range, all: readonly Features[], verdicts: readonly (Verdict | null)[], from: number): number {
  const topic = new Set<string>();
  for (let i = first; i < Math.min(end, first + OPENING); i++)
    if ((verdicts[i]?.weight ?? 0) <= 0.65) for (const stem of wordStems(all[i]!.key)) topic.add(stem);
  let best = -1;
  let most = 0;
  for (let i = first - 1; i >= Math.max(from, first - 2 * HEAD_REACH); i--) {
    const { words, heading, key, prose } = all[i]!;
    const rule = verdicts[i]?.rule;
    // Pages that say their headline twice say it again above the text.
    const isTwice = rule === 'repeated' && !prose && words <= 30;
    if (words < 3 || !(isTwice || (readsAsHeadline(all[i]!) && ((verdicts[i]?.weight ?? 0) <= 0.65 || rule === 'cut-short' || heading === 1)))) continue;
    if (heading === 1) return i;
    const stems = wordStems(key);
    let shared = 0;
    for (const stem of stems) if (topic.has(stem)) shared++;
    if (shared < LEAST_SHARED || shared < LEAST_SHARE * stems.size) continue;
    const isSigned = [i + 1, i + 2, i + 3].some((below) => verdicts[below]?.role === 'byline' || verdicts[below]?.role === 'timestamp');
    const worth = (shared / stems.size) * (2 + Math.min(stems.size, TELLING_WORDS)) * (isSigned ? ABOVE_BYLINE : 1) * (i < TAB_LINES ? IN_TAB : 1);
    if (worth < most || (worth === most && key !== all[best]!.key)) continue;
    best = i;
    most = worth;
  }
  return best;
}
