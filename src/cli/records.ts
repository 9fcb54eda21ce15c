import type { Page } from 'copydesk';
import type { Io } from './io.js';
import { type Fail, pageOf, reasonOf } from './reports.js';

/**
 * JSON Lines in, JSON Lines out: each line `{"text": …}` or `{"html": …}`, with an `id` or without, gives one line
 * `{"id": …, "result": …}` in the same order; the id is the number of the line where the record has none. A line that is no such
 * record gives `{"id": …, "error": …}`, and the rest goes on.
 */
export async function eachRecord(path: string, work: (page: Page) => unknown, io: Io, fail: Fail): Promise<void> {
  let number = 0;
  let bad = 0;
  const lines = io.lines(path)[Symbol.asyncIterator]();
  for (;;) {
    const next = await lines.next().catch((error: unknown) => fail(`cannot read ${path}: ${reasonOf(error)}`));
    if (next.done === true) break;
    const line: string = next.value;
    number++;
    if (line.trim() === '') continue;
    const record = recordOf(line);
    if (record === null) bad++;
    const { id = number, source, isHtml } = record ?? {};
    const outcome = source === undefined ? { error: NEITHER } : { result: work(await pageOf(source, isHtml === true)) };
    await io.stdout.write(`${JSON.stringify({ id, ...outcome })}\n`);
  }
  if (bad > 0) fail(`${bad} of ${number} lines are ${NEITHER}`);
}

const NEITHER = 'neither {"text": …} nor {"html": …}';

interface ReportRecord {
  readonly id?: unknown;
  readonly source: string;
  readonly isHtml: boolean;
}

function recordOf(line: string): ReportRecord | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const { id, text, html } = value as { id?: unknown; text?: unknown; html?: unknown };
  if (typeof text === 'string') return { id, source: text, isHtml: false };
  return typeof html === 'string' ? { id, source: html, isHtml: true } : null;
}
