/** A table as it is written: a line for each row, its cells parted by bars. */
export const rowsOf = (table: string): readonly (readonly [string, ...string[]])[] =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split('|') as [string, ...string[]]);
