import { heaviest } from '../language/search.js';
import type { Features } from './features.js';
import { massOf } from './scale.js';

// What stands in one element of the markup was put there together. Plain text has no elements: there only short boxes are told.

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

/** A box between two paragraphs of plain text has at most so many lines, and counts for at most so many words against the body. */
const LONGEST_BOX = 8;
const HEAVIEST_BOX = 10;

/**
 * The weights, with less against the body for what stands inside the element around most of it: pictures, cards and boxes between two
 * paragraphs of one element do not part them, however many there are. In plain text a box is a few lines between two paragraphs.
 */
export function bridge(all: readonly Features[], weights: readonly number[]): readonly number[] {
  return all.some(({ block }) => block.path.length > 0) ? bridgeElements(all, weights) : bridgeLines(all, weights);
}

function bridgeLines(all: readonly Features[], weights: readonly number[]): number[] {
  const bridged = [...weights];
  let above = -1;
  let against = 0;
  weights.forEach((weight, i) => {
    if (weight <= 0 || !all[i]!.prose) {
      against -= Math.min(weight, 0);
      return;
    }
    const isBox = above >= 0 && i - above - 1 <= LONGEST_BOX && against > HEAVIEST_BOX;
    if (isBox) for (let k = above + 1; k < i; k++) if (weights[k]! < 0) bridged[k] = weights[k]! * (HEAVIEST_BOX / against);
    above = i;
    against = 0;
  });
  return bridged;
}

function bridgeElements(all: readonly Features[], weights: readonly number[]): readonly number[] {
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
