import type { Block, Page, ParseOptions } from '../model.js';
import { blend, heaviestRange, type Range, reweigh, weigh } from './boundaries.js';
import { agree, bridge } from './cohesion.js';
import { type Features, measure } from './features.js';
import { wordStems } from './fold.js';
import { findTitle, type PageTitle } from './headline.js';
import { scoreRows } from './model.js';
import { KEEP_RULES } from './rules/keep.js';
import { PITCH_RULES } from './rules/pitches.js';
import { judge, type Verdict } from './rules/rule.js';
import { RULES } from './rules.js';
import { type ArticleStart, articleStarts, HEAD_LINES, isDated, readsAsHeadline } from './split.js';
import { vectors } from './vector.js';
import { MODEL } from './weights.js';
import { MODEL as MARKUP_MODEL } from './weights-markup.js';

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

/** A page with each block labelled. */
export interface LabelledPage {
  readonly page: Page;
  readonly features: readonly Features[];
  /** One for each block of the page, in its order. */
  readonly blocks: readonly Block[];
  /** The page's main article, or null when nothing on it reads like one. */
  readonly main: Extent | null;
  readonly others: readonly Extent[];
}

/** A body needs this weight, in words: less is a login wall, an error message or a menu. */
const LEAST_BODY = 8;
/** Other articles on one page: more than this is a list. */
const MOST_OTHERS = 4;
/** A body that stands first is the main one unless another weighs this many times as much. */
const FIRST_ADVANTAGE = 3;
/** A body of this weight is no teaser, and gives way only to one that weighs this many times as much. */
const SOLID_BODY = 40;
const SOLID_ADVANTAGE = 8;
/** A body under the page's own title needs this weight; the title may stand this many blocks above the line taken for the headline. */
const TITLED_BODY = 20;
const TITLE_ABOVE = 3;

/**
 * The model takes some microseconds for a block, which on lines of one letter would be most of the time: a page of more blocks than any
 * article has is judged by the rules alone.
 */
const MOST_SCORED = 3000;

const isTitled = (ruled: Range | null, { repeats }: PageTitle): boolean =>
  ruled !== null && ruled.score >= RULED_BODY && repeats.some((index) => index < ruled.end && index >= ruled.first - HEAD_REACH);

type Label = Omit<Block, 'start' | 'end' | 'text'>;

/** Labels every block of a page: the one place where rules, weights and boundaries meet. */
export function labelPage(page: Page, options: ParseOptions): LabelledPage {
  const features = measure(page, options);
  const verdicts = judge(RULES, features);
  const title = findTitle(features, page.metadata);
  const byRule = weigh(features, verdicts);
  const learned = features.length > MOST_SCORED ? null : scoreRows(inMarkup(features) ? MARKUP_MODEL : MODEL, rowsOf(features, verdicts, title, isUnsettled));
  const alone = features.map((block, i) => (block.furniture ? FURNITURE : blend(learned?.[i] ?? 0, byRule[i]!, block, features.length)));
  const { lean, threshold } = BALANCE[options.favor ?? 'balance'];
  const rangesBy = (scores: readonly number[]): Ranges => findRanges(features, bridge(features, reweigh(features, verdicts, scores, lean)), title);
  let scores = agree(features, alone);
  let ranges = rangesBy(scores);
  if (ranges.main === null && isTitled(heaviestRange(byRule, title, 0, features.length), title)) {
    scores = scores.map((score) => score + BENEFIT_OF_DOUBT);
    ranges = rangesBy(scores);
  }
  const main = ranges.main === null ? null : extentOf(ranges.main, features, verdicts, title, 0, ranges.mainEnd);
  const others = ranges.others.map((range) => extentOf(range.body, features, verdicts, { tab: -1, repeats: [], heading: range.from }, range.from, range.to));
  const labels: Label[] = furniture(features, verdicts, title);
  for (const [k, extent] of [main, ...others].entries()) if (extent !== null) labelExtent(labels, extent, features, verdicts, scores, k === 0, threshold);
  const blocks = page.blocks.map(({ start, end, text }, i) => ({ start, end, text, ...labels[i]! }));
  return { page, features, blocks, main, others };
}

/** `lean` is added to the scores that the boundaries are decided by; between them a block falls out when it scores below `threshold`. */
const BALANCE = {
  precision: { lean: -1, threshold: 0.8 },
  balance: { lean: 0, threshold: -0.4 },
  recall: { lean: 1.5, threshold: -2.5 },
} as const;
/** Where the model finds no article and the rules one of so many words under the title, all scores are raised: the model doubts the page as a whole. */
const RULED_BODY = 100;
const BENEFIT_OF_DOUBT = 1.5;
/** The score of a block that its markup sets apart from any article: the model gives nearly all such blocks this or less. */
const FURNITURE = -4.5;
const isUnsettled = (block: Features): boolean => !block.furniture;
/** How much a rule's weight above a half takes from the model's score. */
const DOUBT = 4;
/** Rules that hold whatever stands around the block: these lines are told in fields of their own. */
const CERTAIN: ReadonlySet<string> = new Set(['byline', 'timestamp', 'no-words', 'headline-list', ...PITCH_RULES.map(({ name }) => name)]);

/** Whether a page comes from markup that tells which of its blocks stand together: a model of its own knows such pages. */
const inMarkup = (all: readonly Features[]): boolean => all.some(({ block }) => block.path.length > 0);

/** The rows of numbers that the learned model decides by, one for each block: for training it. */
export function describePage(page: Page, options: ParseOptions): number[][] {
  const all = measure(page, options);
  return rowsOf(all, judge(RULES, all), findTitle(all, page.metadata), () => true) as number[][];
}

/** The rows of the blocks that are wanted, each described among the blocks of its own article: what follows below is another page. */
function rowsOf(
  all: readonly Features[],
  verdicts: readonly (Verdict | null)[],
  title: PageTitle,
  isWanted: (block: Features) => boolean,
): (number[] | null)[] {
  const rows: (number[] | null)[] = [];
  const cuts = cutsOf(articleStarts(all));
  const marked = inMarkup(all);
  cuts.forEach((from, k) => {
    const to = cuts[k + 1] ?? all.length;
    const own = all.slice(from, to);
    const judged = verdicts.slice(from, to);
    const repeats = title.repeats.filter((index) => index >= from && index < to).map((index) => index - from);
    const ownTitle = { tab: -1, repeats, heading: -1 };
    const range = heaviestRange(weigh(own, judged), ownTitle, 0, own.length);
    for (const row of vectors({ all: own, verdicts: judged, title: ownTitle, range, isWanted, inMarkup: marked })) rows.push(row);
  });
  return rows;
}

/** Where the page is cut into the parts that hold one article each; the first part begins with the page. */
function cutsOf(starts: readonly ArticleStart[]): number[] {
  return [0, ...starts.map((start) => start.headline).filter((index) => index > 0)];
}

/** A part of the page that holds one article: its blocks, and the body among them. */
interface Segment {
  readonly from: number;
  readonly to: number;
  readonly body: Range | null;
}

interface Ranges {
  readonly main: Range | null;
  readonly mainEnd: number;
  readonly others: readonly (Segment & { readonly body: Range })[];
}

function findRanges(all: readonly Features[], weights: readonly number[], title: PageTitle): Ranges {
  const starts = articleStarts(all);
  const dated = new Set(starts.filter(({ headline, stamp }) => all.slice(headline, stamp + HEAD_LINES).some(isDated)).map((start) => start.headline));
  const cuts = cutsOf(starts);
  const segments: readonly Segment[] = cuts.map((from, k) => {
    const to = cuts[k + 1] ?? all.length;
    return { from, to, body: heaviestRange(weights, title, k === 0 ? from : from + 1, to) };
  });
  let chosen = -1;
  for (const [k, { body }] of segments.entries()) {
    if (body === null || body.score < LEAST_BODY) continue;
    const before = chosen < 0 ? 0 : segments[chosen]!.body!.score;
    if (body.score > (before >= SOLID_BODY ? SOLID_ADVANTAGE : FIRST_ADVANTAGE) * before) chosen = k;
  }
  // The page's own title says which article is meant: the heaviest body that stands under it.
  const underTitle = ({ body, from }: Segment): boolean =>
    body !== null &&
    body.score >= TITLED_BODY &&
    title.repeats.some((index) => index >= from - TITLE_ABOVE && index >= body.first - HEAD_REACH && index < body.end);
  const titled = segments.filter(underTitle).sort((x, y) => y.body!.score - x.body!.score)[0];
  if (titled !== undefined) chosen = segments.indexOf(titled);
  if (chosen < 0) return { main: null, mainEnd: all.length, others: [] };
  const main = segments[chosen]!;
  const others = segments
    .slice(chosen + 1)
    .flatMap(({ from, to, body }) => (body === null || body.score < SOLID_BODY || !dated.has(from) ? [] : [{ from, to, body }]));
  return { main: main.body, mainEnd: main.to, others: others.length > MOST_OTHERS ? [] : others };
}

/** How far above the body head matter is looked for, and how far below it tail matter. */
const HEAD_REACH = 16;
const TAIL_REACH = 6;

function extentOf(found: Range, all: readonly Features[], verdicts: readonly (Verdict | null)[], title: PageTitle, from: number, to: number): Extent {
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

/** Labels as if the page had no article: each block by its verdict, or by the section of furniture that it stands in. */
function furniture(all: readonly Features[], verdicts: readonly (Verdict | null)[], title: PageTitle): Label[] {
  let section: Label | null = null;
  const repeats = new Set(title.repeats);
  return all.map((block, i) => {
    const verdict = verdicts[i];
    if (verdict !== null && verdict !== undefined && block.phrase?.manner === 'ends') section = followerOf(block, verdict.role);
    if (title.tab === i || repeats.has(i)) return { role: 'duplicate', body: false, confidence: 0.8, reason: 'Repeats the title of the page.' };
    if (verdict !== null && verdict !== undefined) return { role: verdict.role, body: false, confidence: round(verdict.weight), reason: verdict.reason };
    if (section !== null) return section;
    const above = all[i - 1];
    if (above?.phrase?.role === 'related' && above.phrase.manner === 'whole') return followerOf(above, 'related');
    return block.words <= 6
      ? { role: 'navigation', body: false, confidence: 0.6, reason: 'A short line outside the article.' }
      : { role: 'related', body: false, confidence: 0.5, reason: 'Stands outside the article’s text.' };
  });
}

/** What stands below a heading of furniture, or below a pointer such as “Read also”. */
function followerOf({ block }: Features, role: Label['role']): Label {
  return { role, body: false, confidence: 0.6, reason: `Follows “${block.text.slice(0, 60)}”.` };
}

function labelExtent(
  labels: Label[],
  extent: Extent,
  all: readonly Features[],
  verdicts: readonly (Verdict | null)[],
  scores: readonly number[],
  isMain: boolean,
  threshold: number,
): void {
  for (let i = extent.from; i < extent.to; i++) {
    const verdict = verdicts[i] ?? null;
    if (i === extent.headline)
      labels[i] = { role: 'headline', body: false, confidence: isMain ? 0.9 : 0.7, reason: 'The line above the text that reads as its headline.' };
    else if (i >= extent.first && i < extent.end) labels[i] = insideLabel(all, i, verdict, scores[i]!, threshold);
    else if (i < extent.first && extent.headline >= 0 && i > extent.headline) labels[i] = headLabel(all, i, extent, verdicts) ?? labels[i]!;
    else if (i >= extent.end && all[i]!.words <= 4 && verdicts[i + 1]?.role === 'timestamp')
      labels[i] = { role: 'byline', body: false, confidence: 0.6, reason: 'A name above the date under the text.' };
  }
}

function headLabel(all: readonly Features[], i: number, extent: Extent, verdicts: readonly (Verdict | null)[]): Label | null {
  const block = all[i]!;
  if (verdicts[i] !== null || all[extent.headline]!.key === block.key) return null;
  const next = all[i + 1];
  if (block.words <= 4 && block.words >= 2 && block.lowerShare < 0.4 && next?.stamp === true)
    return { role: 'byline', body: false, confidence: 0.6, reason: 'A name above the date.' };
  if (i === extent.first - 1 && all[i - 1]!.stamp && isBareName(block) && !isSigned(verdicts, extent))
    return { role: 'byline', body: false, confidence: 0.5, reason: 'A name between the date and the text.' };
  if (i <= extent.headline + 2 && block.words >= 6)
    return { role: 'deck', body: false, confidence: 0.6, reason: 'Stands between the headline and the article’s head matter.' };
  return null;
}

/** Two or three capitalised words of plain text and nothing else, no phrase of furniture; markup has other ways to say who wrote. */
const isBareName = ({ words, lowerShare, capsShare, phrase, digitShare, block }: Features): boolean =>
  words >= 2 &&
  words <= 3 &&
  lowerShare === 0 &&
  capsShare < 0.5 &&
  digitShare === 0 &&
  phrase === null &&
  block.element === null &&
  /^[^|:;,!?()]{5,40}$/.test(block.text);

/** Some line between headline and text is a byline already. */
function isSigned(verdicts: readonly (Verdict | null)[], { from, first }: Extent): boolean {
  for (let i = from; i < first; i++) if (verdicts[i]?.role === 'byline') return true;
  return false;
}

function insideLabel(all: readonly Features[], i: number, verdict: Verdict | null, score: number, threshold: number): Label {
  const block = all[i]!;
  const against = verdict?.rule ?? null;
  const keep =
    score < threshold || verdict !== null
      ? KEEP_RULES.find(({ despite, least, holds }) => despite === against && score >= least + threshold - BALANCE.balance.threshold && holds(block, i, all))
      : undefined;
  if (keep !== undefined) return { role: keep.role, body: true, confidence: 0.5, reason: keep.reason };
  if (verdict !== null && (score - DOUBT * (verdict.weight - 0.5) < threshold || CERTAIN.has(verdict.rule)))
    return { role: verdict.role, body: false, confidence: round(verdict.weight), reason: verdict.reason };
  if (score < threshold)
    return {
      role: block.prose ? 'promotion' : 'related',
      body: false,
      confidence: round(-score / (2 - score)),
      reason: 'Reads like furniture between the paragraphs: learned from its length, its marks and its neighbours.',
    };
  const { element } = block.block;
  const sure = round(0.5 + Math.max(-0.4, Math.min(0.49, score / (2 * (2 + Math.abs(score))))));
  if (element === 'blockquote' || block.block.within.includes('blockquote'))
    return { role: 'blockquote', body: true, confidence: sure, reason: 'A block quotation inside the text.' };
  if (element === 'li' || /^[-*•–]\s/.test(block.block.text))
    return { role: 'list-item', body: true, confidence: sure, reason: 'An item of a list inside the text.' };
  if (block.heading > 0 || (!block.prose && block.ending !== 'sentence' && block.ending !== 'ellipsis' && block.words <= 15))
    return { role: 'subheading', body: true, confidence: Math.min(sure, 0.7), reason: 'A short line between paragraphs.' };
  return {
    role: 'paragraph',
    body: true,
    confidence: sure,
    reason: block.prose ? 'Running text in the heaviest stretch of the page.' : 'A short line between paragraphs.',
  };
}

const round = (x: number): number => Math.round(x * 1000) / 1000;
