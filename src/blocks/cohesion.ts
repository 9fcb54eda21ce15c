import { heaviest } from '../language/search.js';
import type { Features } from './features.js';
import { massOf } from './scale.js';

// What stands in one element of the markup was put there together. Plain text has no elements: there nothing is changed.

/** How far a block's score goes towards the mean of its element, where that holds much prose. */
const PULL = 0.3;
/** With so many words of prose in the element, half as far. */
const HALF_PULL = 100;

/** The scores drawn together in each element of the markup: a doubtful paragraph among sure ones is one of them, and so the other way round. */
export function agree(all: readonly Features[], scores: readonly number[]): number[] {
  const means = new Map<number, { words: number; sum: number }>();
  all.forEach(({ block, prose, words }, i) => {
    const [container] = block.path;
    if (container === undefined || !prose) return;
    const mean = means.get(container) ?? { words: 0, sum: 0 };
    means.set(container, mean);
    const mass = massOf(words);
    mean.words += mass;
    mean.sum += mass * scores[i]!;
  });
  return scores.map((score, i) => {
    const { block, furniture } = all[i]!;
    const mean = furniture ? undefined : means.get(block.path[0] ?? -1);
    return mean === undefined ? score : score + PULL * (mean.words / (mean.words + HALF_PULL)) * (mean.sum / mean.words - score);
  });
}

/** What is left of a weight against the body, inside the element that holds the body. */
const INSIDE = 0.15;

/**
 * The weights, with less against the body for what stands inside the element around most of it: pictures, cards and boxes between two
 * paragraphs of one element do not part them, however many there are.
 */
export function bridge(all: readonly Features[], weights: readonly number[]): readonly number[] {
  const held = new Map<number, number>();
  let total = 0;
  all.forEach(({ block, prose }, i) => {
    const around = block.path[1];
    if (!prose || weights[i]! <= 0 || around === undefined) return;
    total += weights[i]!;
    held.set(around, (held.get(around) ?? 0) + weights[i]!);
  });
  const home = heaviest(held);
  if (home === null || held.get(home)! * 2 < total) return weights;
  return weights.map((weight, i) => (weight < 0 && all[i]!.block.path.includes(home) ? INSIDE * weight : weight));
}
