import { type Page, readText } from 'copydesk';

/** A report before it is read. */
export interface Report {
  readonly source: string;
  readonly isHtml: boolean;
  /** The address it was fetched from. */
  readonly url?: string;
}

/** One line of JSON Lines. */
export interface ReportRecord {
  /** What the record calls itself; undefined when it does not. */
  readonly id?: unknown;
  /** One report, or two to compare. */
  readonly reports: readonly Report[];
}

/**
 * Reads a line: `{"id", "text" | "html", "url"?}` for one report; for a pair `{"id", "a", "b"}`, where each is such a record or a string.
 * What is wrong with it is told in words.
 */
export function recordOf(line: string, takes: 'report' | 'pair'): ReportRecord | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'not JSON';
  }
  if (takes === 'report') {
    const report = reportOf(value);
    return report === null ? 'neither {"text": …} nor {"html": …}' : withId(value, [report]);
  }
  const { a, b } = (typeof value === 'object' && value !== null ? value : {}) as { a?: unknown; b?: unknown };
  const reports = [a, b].map((side) => (typeof side === 'string' ? { source: side, isHtml: false } : reportOf(side)));
  return reports.every((report) => report !== null) ? withId(value, reports) : 'not {"a": …, "b": …}, each {"text": …} or {"html": …}';
}

function withId(value: unknown, reports: readonly Report[]): ReportRecord {
  return { id: (value as { id?: unknown }).id, reports };
}

function reportOf(value: unknown): Report | null {
  if (typeof value !== 'object' || value === null) return null;
  const { text, html, url } = value as { text?: unknown; html?: unknown; url?: unknown };
  const address = typeof url === 'string' ? { url } : {};
  if (typeof text === 'string') return { source: text, isHtml: false, ...address };
  return typeof html === 'string' ? { source: html, isHtml: true, ...address } : null;
}

/** Reads a report. The address it was fetched from stands where the page states none. The reader of HTML is loaded when it is wanted first. */
export async function pageOf({ source, isHtml, url }: Report): Promise<Page> {
  const page = isHtml ? (await import('copydesk/html')).readHtml(source, url === undefined ? {} : { url }) : readText(source);
  return url === undefined || page.metadata.url !== null ? page : { ...page, metadata: { ...page.metadata, url } };
}
