import type { Page, Quote, Span } from '../model.js';
import { chainOf, textOf } from './input.js';
import { pointsOf } from './points.js';

/** Options of {@link toCsv}. */
export interface CsvOptions {
  /** What to call the report, in the first column. Default: the address that the page states, else nothing. */
  readonly report?: string;
  /** Whether the first line names the columns. Default true. */
  readonly header?: boolean;
}

const COLUMNS = [
  'report',
  'start',
  'end',
  'kind',
  'speaker',
  'speaker_text',
  'speaker_kind',
  'role',
  'cue',
  'lemma',
  'stance',
  'addressee',
  'chain',
  'content',
  'content_spans',
  'confidence',
];

/**
 * Quotes as comma-separated values, a line each: RFC 4180, for spreadsheets and data frames. Offsets count code points of the
 * page's text, as Python and R do; `content_spans` holds one `start-end` for each passage of `content`, separated by spaces.
 *
 * Spreadsheets take a cell that begins with `=`, `+`, `-` or `@` for a formula, and run what a report says. Before such a cell, and before one
 * that begins with an apostrophe, stands an apostrophe: take one away to have what was written.
 *
 * @param quotes from `extractQuotes`
 * @param page the string or Page that they were extracted from
 * @param options what to call the report, and whether to name the columns
 * @throws An InputError (`not-a-report`) when called with anything else
 *
 * @example
 * ```ts
 * import { extractQuotes } from 'copydesk';
 * import { toCsv } from 'copydesk/export';
 *
 * const text = 'Fire guts mill\n\nThe blaze on Monday destroyed 12 looms. “We came too late,” Chief Ines Barrow said.';
 * const [names, first] = toCsv(extractQuotes(text), text, { report: 'mill.txt' }).split('\r\n');
 * names?.startsWith('report,start,end,kind,speaker,'); // => true
 * first?.startsWith('"mill.txt",57,98,direct,"Ines Barrow",'); // => true
 * ```
 */
export function toCsv(quotes: readonly Quote[], page: string | Page, options: CsvOptions = {}): string {
  const text = textOf(quotes, page, 'toCsv');
  const report = options.report ?? (typeof page === 'string' ? null : page.metadata.url) ?? '';
  const pointOf = pointsOf(text);
  const spans = (passages: readonly Span[]): string => passages.map(({ start, end }) => `${pointOf(start)}-${pointOf(end)}`).join(' ');
  const lines = quotes.map((quote) =>
    [
      cell(report),
      pointOf(quote.start),
      pointOf(quote.end),
      quote.kind,
      cell(quote.source?.name ?? ''),
      cell(quote.source?.text ?? ''),
      quote.source?.kind ?? '',
      cell(quote.source?.role ?? ''),
      cell(quote.cue?.text ?? ''),
      cell(quote.cue?.lemma ?? ''),
      quote.cue?.stance ?? '',
      cell(quote.addressee?.name ?? quote.addressee?.text ?? ''),
      cell(chainOf(quote)),
      cell(quote.content.map((passage) => passage.text).join(' … ')),
      cell(spans(quote.content)),
      quote.confidence,
    ].join(','),
  );
  if (options.header !== false) lines.unshift(COLUMNS.join(','));
  return lines.map((line) => `${line}\r\n`).join('');
}

/** What spreadsheets take for the beginning of a formula, also full-width and behind white space; and the mark that keeps them from it. */
const FORMULA = /^\s*[=+\-@'\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/** A text cell, always in quotation marks: whatever separates the cells for a reader, it stays one. */
function cell(text: string): string {
  return `"${FORMULA.test(text) ? "'" : ''}${text.replaceAll('"', '""')}"`;
}
