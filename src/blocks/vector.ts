import type { BlockHint, Surrounding } from '../model.js';
import type { Range } from './boundaries.js';
import { containersOf, proseByContainer, pushPlace } from './containers.js';
import type { Features } from './features.js';
import { wordStems } from './fold.js';
import type { PageTitle } from './headline.js';
import type { Verdict } from './rules/rule.js';
import { clampDistance, distance, massOf } from './scale.js';

/** What the learned model sees of a page beside the blocks themselves. */
export interface Surroundings {
  readonly all: readonly Features[];
  readonly verdicts: readonly (Verdict | null)[];
  readonly title: PageTitle;
  /** Where the rules alone find the body. */
  readonly range: Range | null;
  /** Whether a block is to be described; the others count as neighbours only. */
  readonly isWanted: (block: Features) => boolean;
  /** Whether the blocks come from markup: their rows are longer then, by where they stand in it. */
  readonly inMarkup: boolean;
}

/** Places and names in the markup that the model is told of, one number each. */
const PLACES: readonly Surrounding[] = ['article', 'main', 'header', 'footer', 'aside', 'list', 'table', 'blockquote', 'figure', 'form'];
const HINTS: readonly BlockHint[] = [
  'body',
  'comments',
  'related',
  'sidebar',
  'header',
  'footer',
  'promotion',
  'author-bio',
  'caption',
  'newsletter',
  'navigation',
  'advertisement',
  'deck',
  'social',
];
const ENDINGS = { open: 0, colon: 1, ellipsis: 2, sentence: 3 } as const;
const MANNERS = { inside: 1, opening: 2, whole: 3, ends: 4 } as const;
/** More prose than this, in words, says no more than this. */
const FULL = 600;
/** Neighbours that are described to the model. */
const NEIGHBOURS = [-3, -2, -1, 1, 2, 3] as const;

/** Which number of a row tells whether the rules alone put the block between the boundaries. */
export const IN_RANGE = 19 + PLACES.length + HINTS.length + 7;

/** Running sums, so that what stands around a block costs the same in any window. */
interface Sums {
  readonly prose: Float64Array;
  readonly short: Float64Array;
  readonly stamps: Float64Array;
  readonly against: Float64Array;
}

/** One row of numbers for each block that is wanted, all of a page of one length: what the model decides by. */
export function vectors(page: Surroundings): (number[] | null)[] {
  const { all, verdicts, title, range, isWanted, inMarkup } = page;
  const sums = sumUp(all, verdicts);
  const n = all.length;
  const total = sums.prose[n]! + 1;
  const containers = proseByContainer(all);
  const places = containersOf(all, range);
  const { home } = places;
  const next = nextProse(all);
  const ends = nextEnd(all);
  const stems = all.map((block) => (isWanted(block) ? wordStems(block.key) : NO_STEMS));
  const topic = topicOf(stems, range);
  const titled = titleStems(stems, title);
  const runs = proseRuns(all);
  let anchor = -1;
  let lastEnd = -1;
  let lastProse = -1;
  let turn = 0;
  const rowOf = (block: Features, i: number): number[] => {
    const row = own(block, verdicts[i] ?? null);
    row.push(
      i / n,
      sums.prose[i]! / total,
      distance(anchor < 0 ? -1 : i - anchor),
      turn < title.repeats.length ? 1 : 0,
      distance(lastEnd < 0 ? -1 : i - lastEnd),
      distance(lastProse < 0 ? -1 : i - lastProse),
      distance(next[i]! < 0 ? -1 : next[i]! - i),
      range === null ? 0 : i >= range.first && i < range.end ? 1 : 0,
      range === null ? 0 : clampDistance(i - range.first),
      range === null ? 0 : clampDistance(i - range.end),
    );
    for (const reach of [2, 5, 12]) {
      row.push(
        around(sums.prose, i - reach, i),
        around(sums.prose, i + 1, i + 1 + reach),
        around(sums.short, i - reach, i),
        around(sums.short, i + 1, i + 1 + reach),
      );
    }
    row.push(around(sums.stamps, i - 6, i + 7), around(sums.against, i - 4, i), around(sums.against, i + 1, i + 5));
    row.push(
      kinship(stems[i]!, topic, range !== null && i >= range.first && i < range.end ? 1 : 0),
      kinship(stems[i]!, titled, 0),
      Math.min(sums.prose[i]! - sums.prose[Math.max(0, lastEnd)]!, FULL),
      Math.min(sums.prose[ends[i]! < 0 ? n : ends[i]!]! - sums.prose[i]!, FULL),
      distance(ends[i]! < 0 ? -1 : ends[i]! - i),
      Math.min(runs[i]!, FULL),
    );
    for (const step of NEIGHBOURS) pushNeighbour(row, all[i + step], verdicts[i + step] ?? null);
    const { path } = block.block;
    row.push((containers.get(path[0] ?? -1) ?? 0) / total, (containers.get(path[1] ?? -1) ?? 0) / total, home === null ? 0 : path.includes(home) ? 1 : 0);
    if (inMarkup) pushPlace(row, all, i, places);
    return row;
  };
  return all.map((block, i) => {
    while (turn < title.repeats.length && title.repeats[turn]! < i) anchor = title.repeats[turn++]!;
    const row = isWanted(block) ? rowOf(block, i) : null;
    if (block.phrase?.manner === 'ends') lastEnd = i;
    if (block.prose) lastProse = i;
    return row;
  });
}

const NO_STEMS: ReadonlySet<string> = new Set();

function own(block: Features, verdict: Verdict | null): number[] {
  const { words, lowerShare, capsShare, commas, digitShare, ending, startsLow, quoted, prose, phrase, stamp, repeats, isRepeat, heading, matter } = block;
  const { linkDensity, emphasis, element, within, hints } = block.block;
  const row = [
    words,
    lowerShare,
    capsShare,
    words === 0 ? 0 : commas / words,
    digitShare,
    ENDINGS[ending],
    startsLow ? 1 : 0,
    quoted ? 1 : 0,
    prose ? 1 : 0,
    phrase === null ? 0 : MANNERS[phrase.manner],
    verdict === null ? 0 : verdict.weight,
    stamp ? 1 : 0,
    Math.min(repeats, 4),
    isRepeat ? 1 : 0,
    heading,
    matter === null ? 0 : Math.min(3, matter.authors.length + matter.credits.length),
    linkDensity,
    emphasis,
    element === 'p' ? 1 : element === 'li' ? 2 : element === null ? 3 : 0,
  ];
  for (const place of PLACES) row.push(within.includes(place) ? 1 : 0);
  for (const hint of HINTS) row.push(hints.includes(hint) ? 1 : 0);
  return row;
}

function pushNeighbour(row: number[], block: Features | undefined, verdict: Verdict | null): void {
  if (block === undefined) row.push(-1, 0, 0, 0);
  else row.push(Math.min(block.words, 60), block.lowerShare, ENDINGS[block.ending], verdict === null ? 0 : verdict.weight);
}

function sumUp(all: readonly Features[], verdicts: readonly (Verdict | null)[]): Sums {
  const n = all.length + 1;
  const sums = { prose: new Float64Array(n), short: new Float64Array(n), stamps: new Float64Array(n), against: new Float64Array(n) };
  all.forEach((block, i) => {
    sums.prose[i + 1] = sums.prose[i]! + (block.prose ? Math.min(block.words, 60) : 0);
    sums.short[i + 1] = sums.short[i]! + (block.words < 9 && !block.prose ? 1 : 0);
    sums.stamps[i + 1] = sums.stamps[i]! + (block.stamp ? 1 : 0);
    sums.against[i + 1] = sums.against[i]! + (verdicts[i]?.weight ?? 0);
  });
  return sums;
}

function around(sums: Float64Array, from: number, to: number): number {
  const last = sums.length - 1;
  return sums[Math.max(0, Math.min(last, to))]! - sums[Math.max(0, Math.min(last, from))]!;
}

function nextProse(all: readonly Features[]): Int32Array {
  const next = new Int32Array(all.length).fill(-1);
  for (let i = all.length - 2; i >= 0; i--) next[i] = all[i + 1]!.prose ? i + 1 : next[i + 1]!;
  return next;
}

/** The next block that holds a phrase ending articles, from each block on; -1 where none follows. */
function nextEnd(all: readonly Features[]): Int32Array {
  const next = new Int32Array(all.length).fill(-1);
  for (let i = all.length - 1; i >= 0; i--) next[i] = all[i]!.phrase?.manner === 'ends' ? i : (next[i + 1] ?? -1);
  return next;
}

/** In how many blocks between the boundaries each word stands: what the article is about. */
function topicOf(stems: readonly ReadonlySet<string>[], range: Range | null): Map<string, number> {
  const blocks = new Map<string, number>();
  if (range === null) return blocks;
  for (let i = range.first; i < range.end; i++) for (const stem of stems[i]!) blocks.set(stem, (blocks.get(stem) ?? 0) + 1);
  return blocks;
}

/** The words of the page's title, where blocks of the page say it. */
function titleStems(stems: readonly ReadonlySet<string>[], title: PageTitle): Map<string, number> {
  const said = new Map<string, number>();
  for (const index of [title.tab, title.repeats[0] ?? -1, title.heading]) if (index >= 0) for (const stem of stems[index] ?? []) said.set(stem, 1);
  return said;
}

/** The share of a block's words that stand in other blocks of the topic; `own` is 1 for a block that is counted among them. */
function kinship(stems: ReadonlySet<string>, topic: ReadonlyMap<string, number>, own: number): number {
  if (stems.size === 0 || topic.size === 0) return -1;
  let shared = 0;
  for (const stem of stems) if ((topic.get(stem) ?? 0) > own) shared++;
  return shared / stems.size;
}

/** Words of the run of prose that a block stands in or next to; up to two other lines may stand between its paragraphs. */
function proseRuns(all: readonly Features[]): Float64Array {
  const runs = new Float64Array(all.length);
  let from = 0;
  let words = 0;
  let gap = 0;
  for (let i = 0; i <= all.length; i++) {
    const block = all[i];
    if (block?.prose === true) {
      words += massOf(block.words);
      gap = 0;
    } else gap++;
    if (block !== undefined && gap <= 2) continue;
    if (words > 0) runs.fill(words, from, i);
    from = i;
    words = 0;
  }
  return runs;
}
