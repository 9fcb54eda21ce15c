import type { Block, Page, ParseOptions } from '../model.js';
import { blend, heaviestRange, type Range, reweigh, weigh } from './boundaries.js';
import { agree, bridge } from './cohesion.js';
import { type Extent, extentOf, HEAD_REACH } from './extents.js';
import { type Features, measure } from './features.js';
import { findTitle, type PageTitle } from './headline.js';
import { scoreRows } from './model.js';
import { furniture, type Label, labelExtent, THRESHOLD } from './roles.js';
import { judge, type Verdict } from './rules/rule.js';
import { RULES } from './rules.js';
import { type ArticleStart, articleStarts, HEAD_LINES, isDated } from './split.js';
import { vectors } from './vector.js';
import { MODEL } from './weights.js';
import { MODEL as MARKUP_MODEL } from './weights-markup.js';

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

/**
 * The model takes some microseconds for a block, which on lines of one letter would be most of the time: a page of more blocks than any
 * article has is judged by the rules alone.
 */
const MOST_SCORED = 3000;

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
  balance: { lean: 0, threshold: THRESHOLD },
  recall: { lean: 1.5, threshold: -2.5 },
} as const;
/** Where the model finds no article and the rules one of so many words under the title, all scores are raised: the model doubts the page as a whole. */
const RULED_BODY = 100;
const BENEFIT_OF_DOUBT = 1.5;
const isTitled = (ruled: Range | null, { repeats }: PageTitle): boolean =>
  ruled !== null && ruled.score >= RULED_BODY && repeats.some((index) => index < ruled.end && index >= ruled.first - HEAD_REACH);

/** The score of a block that its markup sets apart from any article: the model gives nearly all such blocks this or less. */
const FURNITURE = -4.5;
const isUnsettled = (block: Features): boolean => !block.furniture;

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
