import { InputError } from '../../errors.js';
import type { ReportInput, Story, StoryKeys, StoryOptions } from '../../model.js';
import { candidatesOf } from './candidates.js';
import { clustersOf } from './clusters.js';
import { readInput } from './input.js';
import { isKeys, keysOf } from './keys.js';
import { spaceOf } from './likeness.js';
import { isReprint } from './reprints.js';
import { dayNumber, daysOf } from './same.js';

/**
 * Groups the coverage of one event, and inside a story the reprints of one text. Time grows near-linearly with the number of
 * reports. The order of the reports makes no difference but for the numbers in the result.
 *
 * Reports are compared where they share a key (see {@link storyKeys}), by the cosine of their stems, neighbouring words and
 * quoted words, weighted by rarity (G. Salton and C. Buckley, "Term-weighting approaches in automatic text retrieval", 1988), and
 * merged by average linkage. What dates allow decides: with dates, weaker likeness suffices.
 *
 * @param reports strings and Pages are parsed first; with `published` where the text does not state its date; or what `storyKeys`
 *   kept of them, which takes a hundredth of the time
 * @param options `days`: dated reports further apart are never one story; default 3
 * @returns each index stands in exactly one story; stories are in the order of their first members
 * @throws An {@link InputError} (`not-a-report`, `bad-option`) when called with anything else
 *
 * @example
 * ```ts
 * import { groupReports } from 'copydesk';
 *
 * const stories = groupReports([
 *   'Fire guts mill in Halden\n\nA blaze at the Orme mill in Halden destroyed 12 looms on Monday, Chief Ines Barrow said.',
 *   'United held to a draw\n\nA late penalty cost the visitors two points at Linden Park.',
 *   'Halden mill burns down\n\nChief Ines Barrow said 12 looms were lost when the Orme mill in Halden burned on Monday.',
 * ]);
 * stories.map((story) => story.members); // => [[0, 2], [1]]
 * ```
 */
export function groupReports(reports: readonly (ReportInput | StoryKeys)[], options: StoryOptions = {}): Story[] {
  const days = daysOf(options, 'groupReports');
  if (!Array.isArray(reports)) throw new InputError('not-a-report', 'groupReports() takes an array of reports.');
  return groupKeys(
    Array.from(reports, (report: unknown) => (isKeys(report) ? report : keysOf(readInput(report, 'groupReports')))),
    days,
  );
}

/** Groups reports by what `storyKeys` kept of them. */
function groupKeys(reports: readonly StoryKeys[], days: number): Story[] {
  const order = canonicalOrder(reports);
  const sorted = order.map((index) => reports[index]!);
  const space = spaceOf(sorted);
  const points = sorted.map((keys) => ({ vector: space.vectorOf(keys), day: dayNumber(keys) }));
  const reprints: (readonly [number, number])[] = [];
  const near: (readonly [number, number])[] = [];
  candidatesOf(sorted, days, space.rarityOf).forEach((candidates, i) => {
    for (const j of candidates) (isReprint(sorted[i]!, sorted[j]!) ? reprints : near).push([j, i]);
  });
  const storyOf = new Map<number, number>();
  const clusters = clustersOf(points, reprints, near, days);
  clusters.forEach((members, story) => {
    for (const member of members) storyOf.set(member, story);
  });
  const inOneStory = reprints.filter(([i, j]) => storyOf.get(i) === storyOf.get(j));
  const texts = components(points.length, inOneStory);
  const numbered = (members: readonly number[]): number[] => members.map((member) => order[member]!).sort((x, y) => x - y);
  const byFirst = (x: readonly number[], y: readonly number[]): number => x[0]! - y[0]!;
  const reprintsOf = new Map<number, number[][]>();
  for (const text of texts) {
    const story = storyOf.get(text[0]!)!;
    const sets = reprintsOf.get(story);
    if (sets === undefined) reprintsOf.set(story, [numbered(text)]);
    else sets.push(numbered(text));
  }
  return clusters
    .map((members, story): Story => ({ members: numbered(members), reprints: (reprintsOf.get(story) ?? []).sort(byFirst) }))
    .sort((x, y) => byFirst(x.members, y.members));
}

/** The reports in an order that depends on what they say alone: by day, then by content; those without a date last. */
function canonicalOrder(reports: readonly StoryKeys[]): number[] {
  const entries = reports.map((keys, index) => ({ index, day: dayNumber(keys) ?? Infinity, terms: keys.terms, sketch: keys.sketch }));
  entries.sort((x, y) => (x.day === y.day ? inOrder(x.terms, y.terms) || inOrder(x.sketch, y.sketch) || x.index - y.index : x.day < y.day ? -1 : 1));
  return entries.map(({ index }) => index);
}

/** Which of two lists comes first: the one with the smaller member where they differ first, else the shorter. */
function inOrder(x: readonly (string | number)[], y: readonly (string | number)[]): number {
  for (let i = 0; i < x.length && i < y.length; i++) if (x[i] !== y[i]) return x[i]! < y[i]! ? -1 : 1;
  return x.length - y.length;
}

/** Sets of two and more that pairs hold together. */
function components(count: number, pairs: readonly (readonly [number, number])[]): number[][] {
  const parents = Array.from({ length: count }, (_, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (parents[root] !== root) root = parents[root]!;
    for (let at = i; at !== root; ) {
      const next = parents[at]!;
      parents[at] = root;
      at = next;
    }
    return root;
  };
  for (const [i, j] of pairs) parents[rootOf(j)] = rootOf(i);
  const sets = new Map<number, number[]>();
  for (let i = 0; i < count; i++) {
    const root = rootOf(i);
    const set = sets.get(root);
    if (set === undefined) sets.set(root, [i]);
    else set.push(i);
  }
  return [...sets.values()].filter((set) => set.length > 1);
}
