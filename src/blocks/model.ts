/**
 * A small boosted forest of decision trees. Every tree is a list of nodes, level by level; node 0 is its root. An inner node holds the
 * number of a feature and a threshold; the two nodes below it, for values up to the threshold and for values above, are the next two in the
 * list that stand below none yet. A leaf is a number: what it adds to the score, in hundredths.
 */
export interface Forest {
  /** Score before any tree. */
  readonly base: number;
  /** For each tree: its nodes, as [feature, threshold] or what a leaf adds. */
  readonly trees: readonly (readonly (number | readonly number[])[])[];
}

/** The trees node by node, the two children of a node side by side: what is read thousands of times a page stands close together. */
interface Flat {
  /** The feature that an inner node asks for; -1 for a leaf. */
  readonly features: Int16Array;
  /** An inner node's threshold, or what a leaf adds. */
  readonly values: Float64Array;
  /** An inner node's child for values up to the threshold; the child for values above stands behind it. */
  readonly children: Uint16Array;
  readonly roots: readonly number[];
}

const flattened = new WeakMap<Forest, Flat>();

function flatten(forest: Forest): Flat {
  const known = flattened.get(forest);
  if (known !== undefined) return known;
  const { trees } = forest;
  const count = trees.reduce((sum, tree) => sum + tree.length, 0);
  const [features, values, children] = [new Int16Array(count).fill(-1), new Float64Array(count), new Uint16Array(count)];
  const roots: number[] = [];
  let root = 0;
  for (const tree of trees) {
    roots.push(root);
    let below = root + 1;
    tree.forEach((node, k) => {
      values[root + k] = typeof node === 'number' ? node / 100 : node[1]!;
      if (typeof node === 'number') return;
      features[root + k] = node[0]!;
      children[root + k] = below;
      below += 2;
    });
    root += tree.length;
  }
  const flat = { features, values, children, roots };
  flattened.set(forest, flat);
  return flat;
}

/**
 * How much each block looks like body text: above 0 for, below 0 against; about the logarithm of the odds. Each tree is asked about all blocks
 * before the next, while it is at hand.
 *
 * @param forest which trees are asked
 * @param rows what the model sees of each block; null for a block whose score nobody asks for, which is 0
 */
export function scoreRows(forest: Forest, rows: readonly (readonly number[] | null)[]): Float64Array {
  const { features, values, children, roots } = flatten(forest);
  const scores = new Float64Array(rows.length).fill(forest.base);
  for (const root of roots) {
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      if (row === null) continue;
      let at = root;
      for (let feature = features[at]!; feature >= 0; feature = features[at]!) at = children[at]! + (row[feature]! <= values[at]! ? 0 : 1);
      scores[i]! += values[at]!;
    }
  }
  return scores;
}
