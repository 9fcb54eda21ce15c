import { MODEL } from './weights.js';

/**
 * A small boosted forest of decision trees. Every tree is a list of nodes; node 0 is its root. An inner node holds the
 * number of a feature, a threshold, and the node for values up to the threshold; the node for values above stands behind it.
 * A leaf holds what it adds to the score.
 */
export interface Forest {
  /** Score before any tree. */
  readonly base: number;
  /** For each tree: its nodes, as [feature, threshold, left, right] or [value]. */
  readonly trees: readonly (readonly (readonly number[])[])[];
}

/** How much a block looks like body text: above 0 for, below 0 against; about the logarithm of the odds. */
export function scoreRow(row: readonly number[], forest: Forest = MODEL): number {
  let score = forest.base;
  for (const tree of forest.trees) {
    let node = tree[0]!;
    while (node.length > 1) node = tree[row[node[0]!]! <= node[1]! ? node[2]! : node[3]!]!;
    score += node[0]!;
  }
  return score;
}
