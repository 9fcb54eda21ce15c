/** Characters after which a line without an end is given up: a report of this length is none. */
export const LONGEST_LINE = 64 * 1024 * 1024;

/**
 * The lines that each piece of a stream completes, so that nothing waits for more input than it needs; null stands for a line longer than
 * `longest`. Lines end with line feeds alone: `node:readline` also cuts at U+2028, which may stand inside a JSON string.
 */
export async function* linesOf(chunks: AsyncIterable<string>, longest = LONGEST_LINE): AsyncGenerator<(string | null)[]> {
  let rest = '';
  let isTooLong = false;
  for await (const chunk of withoutMark(chunks)) {
    const lines: (string | null)[] = [];
    const [first, ...others] = chunk.split('\n');
    if (!isTooLong) rest += first!;
    for (const line of others) {
      lines.push(isTooLong ? null : rest);
      rest = line;
      isTooLong = false;
    }
    if (rest.length > longest) {
      isTooLong = true;
      rest = '';
    }
    if (lines.length > 0) yield lines;
  }
  if (rest !== '' || isTooLong) yield [isTooLong ? null : rest];
}

/** The whole of a stream. */
export async function textOf(chunks: AsyncIterable<string>): Promise<string> {
  const all: string[] = [];
  for await (const chunk of withoutMark(chunks)) all.push(chunk);
  return all.join('');
}

/** The byte order mark says how a file is encoded; it is no part of the text. */
async function* withoutMark(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let isFirst = true;
  for await (const chunk of chunks) {
    yield isFirst && chunk.startsWith('\ufeff') ? chunk.slice(1) : chunk;
    isFirst = false;
  }
}
