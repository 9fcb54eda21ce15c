import type { BlockHint, Surrounding } from '../../model.js';

/**
 * What surrounds a stretch of text: landmarks and names, innermost first. A chain, so that a block which begins inside a link and
 * ends outside gets what both ends share. A link is added only for something new, so a chain is never longer than the two sets are large.
 */
export interface Context {
  readonly within: readonly Surrounding[];
  readonly hints: readonly BlockHint[];
  readonly outer: Context | null;
  readonly depth: number;
}

/** Where nothing is known. */
export const NO_CONTEXT: Context = { within: [], hints: [], outer: null, depth: 0 };

/** The context inside an element that adds these. */
export function innerContext(outer: Context, surroundings: readonly (Surrounding | null)[], hints: readonly BlockHint[]): Context {
  let { within, hints: named } = outer;
  for (const surrounding of surroundings) if (surrounding !== null && !within.includes(surrounding)) within = [surrounding, ...within];
  for (const hint of hints) if (!named.includes(hint)) named = [hint, ...named];
  return within === outer.within && named === outer.hints ? outer : { within, hints: named, outer, depth: outer.depth + 1 };
}

/** The innermost context that both stand in. */
export function sharedContext(a: Context, b: Context): Context {
  let [x, y]: [Context | null, Context | null] = [a, b];
  while (x !== null && y !== null && x !== y) {
    if (x.depth >= y.depth) x = x.outer;
    else y = y.outer;
  }
  return x ?? NO_CONTEXT;
}
