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

/** The trees in one array, four numbers a node, its children by their place: what is read thousands of times a page stands close together. */
interface Flat {
  readonly nodes: Float64Array;
  readonly roots: readonly number[];
}

let flat: Flat | null = null;

function flatten({ trees }: Forest): Flat {
  const nodes: number[] = [];
  const roots = trees.map((tree) => {
    const root = nodes.length;
    for (const node of tree) {
      if (node.length === 1) nodes.push(-1, node[0]!, 0, 0);
      else nodes.push(node[0]!, node[1]!, root + 4 * node[2]!, root + 4 * node[3]!);
    }
    return root;
  });
  return { nodes: Float64Array.from(nodes), roots };
}

/** How much a block looks like body text: above 0 for, below 0 against; about the logarithm of the odds. */
export function scoreRow(row: readonly number[]): number {
  const { nodes, roots } = (flat ??= flatten(MODEL));
  let score = MODEL.base;
  for (const root of roots) {
    let at = root;
    for (let feature = nodes[at]!; feature >= 0; feature = nodes[at]!) at = row[feature]! <= nodes[at + 1]! ? nodes[at + 2]! : nodes[at + 3]!;
    score += nodes[at + 1]!;
  }
  return score;
}
