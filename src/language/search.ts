/**
 * The index of the first item that does not lie before what is looked for, or how many items there are; by halving.
 *
 * @param items in order: those that lie before come first
 * @param isBefore whether an item lies before what is looked for
 */
export function firstNotBefore<T>(items: ArrayLike<T>, isBefore: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(items[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The key of the greatest value, the first of several; null where none is above 0. */
export function heaviest<K>(weights: ReadonlyMap<K, number>): K | null {
  let found: K | null = null;
  let most = 0;
  for (const [key, weight] of weights) {
    if (weight <= most) continue;
    found = key;
    most = weight;
  }
  return found;
}
