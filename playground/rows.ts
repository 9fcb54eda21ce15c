// The statements of two reports as rows of a table.
import type { Passage, ReportDiff } from 'copydesk';

/** A row of the table: a link, or what one side has alone. */
export interface Row {
  readonly a: Passage | null;
  readonly b: Passage | null;
  /** Index into the comparison's matches, or null. */
  readonly match: number | null;
}

/** Links in the order of the first report; what only the second has stands behind what precedes it there. */
export function rowsOf({ matches, onlyA, onlyB }: Pick<ReportDiff, 'matches' | 'onlyA' | 'onlyB'>): Row[] {
  const rows: Row[] = [...matches.map(({ a, b }, match) => ({ a, b, match })), ...onlyA.map((a) => ({ a, b: null, match: null }))].sort(
    (x, y) => x.a.start - y.a.start || (x.b?.start ?? 0) - (y.b?.start ?? 0),
  );
  const after = new Map<Row | null, Row[]>();
  const linked = rows.filter(({ b }) => b !== null).sort((x, y) => x.b!.start - y.b!.start);
  let next = 0;
  let last: Row | null = null;
  for (const b of [...onlyB].sort((x, y) => x.start - y.start)) {
    while (next < linked.length && linked[next]!.b!.start < b.start) last = linked[next++]!;
    const known = after.get(last);
    const row = { a: null, b, match: null };
    if (known === undefined) after.set(last, [row]);
    else known.push(row);
  }
  return [...(after.get(null) ?? []), ...rows.flatMap((row) => [row, ...(after.get(row) ?? [])])];
}
