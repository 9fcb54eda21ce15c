import { InputError } from 'copydesk';
import { type Card, COMMANDS, type Command, type Format, type Look, type Reading, type WorkOptions } from './commands.js';
import { pick, readFields } from './fields.js';
import type { Item } from './items.js';
import { pageOf, type Report, recordOf } from './records.js';

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
  const lineOf = async (id: unknown, where: string, reports: readonly Report[]): Promise<Answer> => {
    const read = await Promise.all(reports.map(readingOf));
    try {
      const { result, laidOut } = work(read, options);
      const laid = format === null ? pick(result, chosen) : laidOut(format, look, nameOf(id));
      // The lines of a table stand for themselves.
      return { line: format === 'csv' ? String(laid) : `${JSON.stringify({ id, result: laid })}\n` };
    } catch (error) {
      // The options have been tried before, so it is the record: a date that is none.
      if (error instanceof InputError) return { problem: `${where}: ${error.message}` };
      throw error;
    }
  };
  return async ({ id, where, kind, content }) => {
    if (kind === 'unread') return { problem: where === '' ? content : `${where}: ${content}` };
    if (kind !== 'line') return await lineOf(id, where, [{ source: content, isHtml: kind === 'html' }]);
    const record = recordOf(content, takes);
    if (typeof record === 'string') return { problem: `${where}: ${record}` };
    const name = record.id === undefined ? id : record.id;
    if (record.keys === undefined) return await lineOf(name, where, record.reports);
    const card: Card = { headline: null, published: null, keys: record.keys };
    return { line: `${JSON.stringify({ id: name, result: card })}\n` };
  };
}

async function readingOf(report: Report): Promise<Reading> {
  const page = await pageOf(report);
  return report.published === undefined ? { page } : { page, published: report.published };
}

/** What a record calls itself, for people and in tables. */
export function nameOf(id: unknown): string {
  return typeof id === 'string' ? id : JSON.stringify(id);
}
