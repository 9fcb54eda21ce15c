import { ALIKE_DATED, ALIKE_UNDATED, added, product, type Vector } from './likeness.js';

/** A report to cluster. */
export interface Point {
  readonly vector: Vector;
  readonly day: number | null;
}

/** Reports that stand together. The sum of their vectors gives the average likeness of two clusters in one product. */
interface Cluster {
  members: number[];
  sum: Vector;
  dated: number;
  first: number;
  last: number;
  /** Clusters that may be merged with this one. */
  near: Set<number>;
  /** Raised at each merge, so that what was measured before is known to be stale. */
  version: number;
}

/** A merge that could be made, with what its average likeness has beyond what is asked for. */
interface Offer {
  readonly a: number;
  readonly b: number;
  readonly surplus: number;
  readonly versionA: number;
  readonly versionB: number;
}

/** A cluster keeps so many neighbours: the nearest. */
const MOST_NEAR = 48;

/**
 * Agglomerative clustering with average linkage over a sparse graph: the two clusters whose reports are most alike on average
 * are merged first, until none are alike enough. So one report that two events have in common does not chain them together.
 * No two dated reports of a cluster are further apart than `days`.
 *
 * @param joined pairs that print one text and are merged before all others
 * @param near pairs that are worth a look
 * @returns the members of each cluster
 */
export function clustersOf(
  points: readonly Point[],
  joined: readonly (readonly [number, number])[],
  near: readonly (readonly [number, number])[],
  days: number,
): number[][] {
  const clusters: (Cluster | null)[] = points.map(({ vector, day }, i) => ({
    members: [i],
    sum: vector,
    dated: day === null ? 0 : 1,
    first: day ?? Infinity,
    last: day ?? -Infinity,
    near: new Set(),
    version: 0,
  }));
  const home = points.map((_, i) => i);
  const offers = newHeap();

  const fits = (a: Cluster, b: Cluster): boolean => Math.max(a.last, b.last) - Math.min(a.first, b.first) <= days;
  const surplus = (a: Cluster, b: Cluster): number => {
    const pairs = a.members.length * b.members.length;
    const dated = (a.dated * b.dated) / pairs;
    return product(a.sum, b.sum) / pairs - (dated * ALIKE_DATED + (1 - dated) * ALIKE_UNDATED);
  };
  const offer = (x: number, y: number): void => {
    const a = clusters[x]!;
    const b = clusters[y]!;
    if (!fits(a, b)) return;
    const value = surplus(a, b);
    if (value >= 0)
      offers.push({
        a: Math.min(x, y),
        b: Math.max(x, y),
        surplus: value,
        versionA: clusters[Math.min(x, y)]!.version,
        versionB: clusters[Math.max(x, y)]!.version,
      });
  };
  /** Moves the members of the smaller cluster into the other; its number. */
  const merge = (x: number, y: number): number => {
    const [into, from] = clusters[x]!.members.length >= clusters[y]!.members.length ? [x, y] : [y, x];
    const kept = clusters[into]!;
    const gone = clusters[from]!;
    for (const member of gone.members) {
      home[member] = into;
      kept.members.push(member);
    }
    kept.sum = added(kept.sum, gone.sum);
    kept.dated += gone.dated;
    kept.first = Math.min(kept.first, gone.first);
    kept.last = Math.max(kept.last, gone.last);
    kept.version++;
    for (const other of gone.near) {
      clusters[other]!.near.delete(from);
      if (other === into) continue;
      clusters[other]!.near.add(into);
      kept.near.add(other);
    }
    clusters[from] = null;
    return into;
  };

  for (const [i, j] of joined) {
    const x = home[i]!;
    const y = home[j]!;
    if (x !== y && fits(clusters[x]!, clusters[y]!)) merge(x, y);
  }
  for (const [i, j] of near) {
    const x = home[i]!;
    const y = home[j]!;
    if (x === y) continue;
    clusters[x]!.near.add(y);
    clusters[y]!.near.add(x);
  }
  clusters.forEach((cluster, x) => {
    for (const y of cluster?.near ?? []) if (x < y) offer(x, y);
  });
  for (let best = offers.pop(); best !== null; best = offers.pop()) {
    if (clusters[best.a]?.version !== best.versionA || clusters[best.b]?.version !== best.versionB) continue;
    const into = merge(best.a, best.b);
    prune(clusters, into, surplus);
    for (const other of clusters[into]!.near) offer(into, other);
  }
  return clusters.flatMap((cluster) => (cluster === null ? [] : [cluster.members.sort((x, y) => x - y)]));
}

/** Forgets all but the nearest neighbours of a cluster, so that one story of thousands of reports is not measured against thousands. */
function prune(clusters: readonly (Cluster | null)[], at: number, surplus: (a: Cluster, b: Cluster) => number): void {
  const cluster = clusters[at]!;
  if (cluster.near.size <= 2 * MOST_NEAR) return;
  const byLikeness = [...cluster.near]
    .map((other) => ({ other, value: surplus(cluster, clusters[other]!) }))
    .sort((x, y) => y.value - x.value || x.other - y.other);
  for (const { other } of byLikeness.slice(MOST_NEAR)) {
    cluster.near.delete(other);
    clusters[other]!.near.delete(at);
  }
}

/** True when the first offer is to be taken before the second. */
const precedes = (x: Offer, y: Offer): boolean => x.surplus > y.surplus || (x.surplus === y.surplus && (x.a < y.a || (x.a === y.a && x.b < y.b)));

/** A binary heap, the best offer on top. */
function newHeap(): { push(offer: Offer): void; pop(): Offer | null } {
  const heap: Offer[] = [];
  const swap = (i: number, j: number): void => {
    const offer = heap[i]!;
    heap[i] = heap[j]!;
    heap[j] = offer;
  };
  return {
    push(offer): void {
      heap.push(offer);
      for (let i = heap.length - 1; i > 0; ) {
        const parent = (i - 1) >> 1;
        if (!precedes(heap[i]!, heap[parent]!)) break;
        swap(i, parent);
        i = parent;
      }
    },
    pop(): Offer | null {
      const top = heap[0];
      if (top === undefined) return null;
      const last = heap.pop()!;
      if (heap.length === 0) return top;
      heap[0] = last;
      for (let i = 0; ; ) {
        const left = 2 * i + 1;
        const right = left + 1;
        let best = i;
        if (left < heap.length && precedes(heap[left]!, heap[best]!)) best = left;
        if (right < heap.length && precedes(heap[right]!, heap[best]!)) best = right;
        if (best === i) return top;
        swap(i, best);
        i = best;
      }
    },
  };
}
