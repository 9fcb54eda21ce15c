import type { Page } from 'copydesk';
import { COMMANDS, type Command, type Format, type Look, type WorkOptions } from './commands.js';
import { pick, readFields } from './fields.js';
import type { Item } from './items.js';
import { pageOf, recordOf } from './records.js';

/** What is done with every item. Plain data, for it goes to other threads. */
export interface Job {
  readonly command: keyof typeof COMMANDS;
  readonly options: WorkOptions;
  /** `headline.value,authors.name`, or null for all. */
  readonly fields: string | null;
  /** Null for the result as JSON. */
  readonly format: Format | null;
  readonly look: Look;
}

/** The line of output for an item, or why there is none. */
export type Answer = { readonly line: string } | { readonly problem: string };

/** Makes what turns items into lines of output: one function for this thread and for the others, so that both give the same bytes. */
export function answering({ command, options, fields, format, look }: Job): (item: Item) => Promise<Answer> {
  const { takes, work }: Command = COMMANDS[command];
  const chosen = fields === null ? null : readFields(fields);
  const lineOf = (id: unknown, pages: readonly Page[]): Answer => {
    const { result, laidOut } = work(pages, options);
    return { line: `${JSON.stringify({ id, result: format === null ? pick(result, chosen) : laidOut(format, look) })}\n` };
  };
  return async ({ id, where, kind, content }) => {
    if (kind === 'unread') return { problem: where === '' ? content : `${where}: ${content}` };
    if (kind !== 'line') return lineOf(id, [await pageOf({ source: content, isHtml: kind === 'html' })]);
    const record = recordOf(content, takes);
    if (typeof record === 'string') return { problem: `${where}: ${record}` };
    return lineOf(record.id === undefined ? id : record.id, await Promise.all(record.reports.map(pageOf)));
  };
}
