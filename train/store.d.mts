import type { Rows } from '../src/quotes/tagger/rows.js';

/** Rows as text. */
export function packRows(
  lib: typeof import('../src/quotes/tagger/bits.js') & typeof import('../src/quotes/tagger/rows.js'),
  labels: number,
  rows: Rows,
): string;
