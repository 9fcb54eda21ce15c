import type { Palette } from './paint.js';
import { columns, harmless, wrap } from './terminal-text.js';

/** Columns between two cells. */
const GAP = 2;
/** A column is not made narrower than this, whatever the terminal is. */
const NARROWEST = 8;

/** The lines of a table of at most `width` columns, its cells wrapped: the widest give way first. */
export function tableLines(heads: readonly string[], rows: readonly (readonly string[])[], width: number, paint: Palette): string[] {
  const cells = [heads, ...rows].map((row) => row.map(harmless));
  const widths = heads.map((_, column) => cells.reduce((most, row) => Math.max(most, columns(row[column] ?? '')), 1));
  narrow(widths, width - GAP * (heads.length - 1));
  return cells.flatMap((row, index) => {
    const wrapped = row.map((cell, column) => wrap([{ text: cell }], widths[column]!));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) => {
      const parts = wrapped.map((lines, column) => {
        const text = lines[line] ?? '';
        return text + ' '.repeat(Math.max(0, widths[column]! - columns(text)));
      });
      const joined = parts.join(' '.repeat(GAP)).trimEnd();
      return index === 0 ? paint.dim(joined) : joined;
    });
  });
}

/** Narrows the widest columns until all of them fit. */
function narrow(widths: number[], room: number): void {
  for (let over = widths.reduce((sum, width) => sum + width, 0) - room; over > 0; ) {
    const widest = Math.max(...widths);
    if (widest <= NARROWEST) return;
    const next = Math.max(NARROWEST, ...widths.filter((width) => width < widest));
    const many = widths.filter((width) => width === widest).length;
    const cut = Math.min(widest - next, Math.ceil(over / many));
    for (const [column, width] of widths.entries()) if (width === widest) widths[column] = widest - cut;
    over -= cut * many;
  }
}
