import type { StoryKeys } from '../../model.js';
import { dayNumber } from './same.js';

/** Under one key a report meets so many of those before it: a key that many share finds the nearest by day, and time stays linear. */
const WINDOW = 40;
/** Reports that are looked at closely, of all that share a key with one. */
const CLOSEST = 24;

/**
 * For each report the earlier ones in the list that may tell the same event: those that share the most, and the rarest, of its
 * keys. `reports` stand in the order of their days.
 *
 * @param rarityOf what a key tells
 * @returns ascending indices
 */
export function candidatesOf(reports: readonly StoryKeys[], days: number, rarityOf: (key: string) => number): number[][] {
  const blocks = new Map<string, number[]>();
  return reports.map((report, i) => {
    const day = dayNumber(report);
    const shared = new Map<number, number>();
    for (const key of report.keys) {
      const rarity = rarityOf(key);
      const block = blocks.get(key);
      if (block === undefined) {
        blocks.set(key, [i]);
        continue;
      }
      for (let at = block.length - 1; at >= 0 && at >= block.length - WINDOW; at--) {
        const j = block[at]!;
        const other = dayNumber(reports[j]!);
        if (day !== null && other !== null && day - other > days) break;
        shared.set(j, (shared.get(j) ?? 0) + rarity * rarity);
      }
      block.push(i);
    }
    return [...shared]
      .sort((x, y) => y[1] - x[1] || x[0] - y[0])
      .slice(0, CLOSEST)
      .map(([j]) => j)
      .sort((x, y) => x - y);
  });
}
