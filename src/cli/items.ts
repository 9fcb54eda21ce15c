import { type InputOptions, type Inputs, isHtml } from './inputs.js';
import { type Input, type Io, reasonOf } from './io.js';
import { LONGEST_LINE, linesOf, textOf } from './lines.js';

/** What is answered by one line of output: a line of input, or a whole report. Plain data, for it goes to other threads. */
export interface Item {
  /** What the answer is called when the record has no id: the number of the line, or the name of the file. */
  readonly id: string | number;
  /** Where it stands, for messages: `line 4`, `reports.jsonl, line 4`, `dump.txt`. */
  readonly where: string;
  /** What it holds; for `unread` the reason why there is nothing. */
  readonly kind: 'line' | 'text' | 'html' | 'unread';
  readonly content: string;
}

/** How far the reading has come. */
export interface Reading {
  /** Share of the bytes that have been read, 0 to 1; null where they cannot be known beforehand. */
  readonly share: () => number | null;
  /** Whether an input could not be read. */
  readonly hasFailed: () => boolean;
  readonly items: AsyncIterable<readonly Item[]>;
}

/** Reads inputs one after the other, item by item, never more than a piece of a stream ahead of whoever takes them. */
export async function readItems({ all }: Inputs, options: InputOptions, io: Io, interrupt: AbortSignal): Promise<Reading> {
  const total = await totalOf(all, io);
  let before = 0;
  let open: Input | undefined;
  let hasFailed = false;
  interrupt.addEventListener('abort', () => open?.close(), { once: true });

  async function* items(): AsyncGenerator<readonly Item[]> {
    for (const { path, holds } of all) {
      if (interrupt.aborted) return;
      try {
        open = await io.open(path);
        if (holds === 'lines') yield* linesAsItems(open, all.length > 1 ? path : null);
        else {
          const content = await textOf(open.chunks);
          yield [{ id: path, where: path, kind: isHtml(path, content, options) ? 'html' : 'text', content }];
        }
        before += open.read();
        open = undefined;
      } catch (error) {
        if (interrupt.aborted) return;
        hasFailed = true;
        yield [{ id: path, where: '', kind: 'unread', content: `cannot read ${path}: ${reasonOf(error)}` }];
      }
    }
  }
  return {
    items: items(),
    share: () => (total === null || total === 0 ? null : Math.min(1, (before + (open?.read() ?? 0)) / total)),
    hasFailed: () => hasFailed,
  };
}

/** Lines with their numbers; blank ones count, but are no items. With several inputs the name of the file goes before the number. */
async function* linesAsItems({ chunks }: Input, name: string | null): AsyncGenerator<Item[]> {
  let number = 0;
  for await (const lines of linesOf(chunks)) {
    const items: Item[] = [];
    for (const line of lines) {
      number++;
      if (line?.trim() === '') continue;
      const [id, where] = name === null ? [number, `line ${number}`] : [`${name}:${number}`, `${name}, line ${number}`];
      items.push(line === null ? { id, where, kind: 'unread', content: `longer than ${LONGEST_LINE} characters` } : { id, where, kind: 'line', content: line });
    }
    if (items.length > 0) yield items;
  }
}

/** Bytes of all inputs together, or null where one of them does not tell; only what is shown to a person is worth asking every file for it. */
async function totalOf(all: Inputs['all'], io: Io): Promise<number | null> {
  if (!io.stderr.isTTY) return null;
  let total = 0;
  for (const { path } of all) {
    const size = await io.size(path);
    if (size === null) return null;
    total += size;
  }
  return total;
}
