import { heaviest } from '../language/search.js';
import type { Range } from './boundaries.js';
import type { Features } from './features.js';
import { clampDistance, massOf } from './scale.js';

/** What an element of the markup holds in all. */
interface Container {
  /** Words of its prose and of all its blocks, each block by its {@link massOf | mass}. */
  prose: number;
  words: number;
  characters: number;
  linked: number;
  blocks: number;
  /** Its first and its last block. */
  first: number;
  last: number;
}

/** The elements that hold the blocks of a page, for describing to the model where a block stands. */
export interface Containers {
  readonly byNumber: ReadonlyMap<number, Container>;
  /** The innermost element that holds most of the prose between the boundaries of the rules; null where nothing is known. */
  readonly home: number | null;
  /** The innermost element that holds half of the page's prose, or -1. */
  readonly heavy: number;
  /** Words of prose on the page, and one. */
  readonly total: number;
}

/** How many of the elements around a block are described. */
const DESCRIBED = 3;
/** An element of more blocks says no more than this. */
const MANY = 100;
/** The depth of an element that a block does not stand in. */
const ELSEWHERE = 9;
const NOTHING: Container = { prose: 0, words: 0, characters: 0, linked: 0, blocks: 0, first: 0, last: 0 };

/** Elements by what they usually hold; others are 0. */
const KINDS: ReadonlyMap<string, number> = new Map(
  ['div', 'li', 'td tr th', 'button', 'h1 h2 h3 h4 h5 h6', 'figcaption', 'dd dt', 'pre', 'blockquote', 'p'].flatMap((names, kind) =>
    names.split(' ').map((name) => [name, kind + 1] as const),
  ),
);

/** Sums up what the elements of a page hold. */
export function containersOf(all: readonly Features[], range: Range | null): Containers {
  const byNumber = new Map<number, Container>();
  let total = 1;
  all.forEach(({ prose, words, block }, i) => {
    const mass = massOf(words);
    const { length } = block.text;
    if (prose) total += mass;
    for (const number of block.path) {
      let held = byNumber.get(number);
      if (held === undefined) byNumber.set(number, (held = { ...NOTHING, first: i }));
      held.words += mass;
      if (prose) held.prose += mass;
      held.characters += length;
      held.linked += length * block.linkDensity;
      held.blocks++;
      held.last = i;
    }
  });
  let heavy = -1;
  // An element has a higher number than the one around it.
  for (const [number, { prose }] of byNumber) if (prose * 2 >= total && number > heavy) heavy = number;
  return { byNumber, home: range === null ? null : homeOf(all, range), heavy, total };
}

/** Adds to a row of the model where a block stands among the elements of the page: a fixed count of numbers. */
export function pushPlace(row: number[], all: readonly Features[], i: number, { byNumber, home, heavy, total }: Containers): void {
  const { path } = all[i]!.block;
  const around = Array.from({ length: DESCRIBED }, (_, k) => byNumber.get(path[k] ?? -1) ?? NOTHING);
  for (const { linked, characters, blocks, prose, words } of around)
    row.push(characters === 0 ? 0 : linked / characters, Math.min(blocks, MANY), words === 0 ? 0 : prose / words);
  const [nearest, next, widest] = around as [Container, Container, Container];
  const own = home === null ? NOTHING : byNumber.get(home)!;
  row.push(
    widest.prose / total,
    next.blocks === 0 ? 0 : nearest.blocks / next.blocks,
    home === null ? ELSEWHERE : depthOf(path, home),
    depthOf(path, heavy),
    path.length,
    clampDistance(i - own.first),
    clampDistance(own.last - i),
    nearest.blocks === 0 ? 0 : (i - nearest.first) / nearest.blocks,
  );
  for (const { blocks, first } of around) row.push(blocks < 2 || first === i ? 0 : openerOf(all[first]!));
  for (const index of [i - 1, i, i + 1]) row.push(KINDS.get(all[index]?.block.element ?? '') ?? 0);
}

/** What an element opens with: a heading of furniture that ends articles, one that does not, a link, a heading of another kind, or none of these. */
function openerOf({ phrase, heading, block }: Features): number {
  if (phrase?.manner === 'ends') return 4;
  if (phrase?.manner === 'whole') return 3;
  if (block.linkDensity > 0.8) return 2;
  return heading > 0 ? 1 : 0;
}

function depthOf(path: readonly number[], container: number): number {
  const depth = path.indexOf(container);
  return depth < 0 ? ELSEWHERE : depth;
}

/** Words of prose in each element, counted in the two innermost of every block. */
export function proseByContainer(all: readonly Features[]): Map<number, number> {
  const words = new Map<number, number>();
  for (const { prose, words: count, block } of all) {
    if (prose) for (const container of block.path.slice(0, 2)) words.set(container, (words.get(container) ?? 0) + massOf(count));
  }
  return words;
}

/** The innermost element that holds most of the prose between the boundaries. */
function homeOf(all: readonly Features[], range: Range): number | null {
  return heaviest(proseByContainer(all.slice(range.first, range.end)));
}
