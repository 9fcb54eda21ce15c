import { type Page, readText, type StoryKeys } from 'copydesk';
import type { Command } from './commands.js';

/** A report before it is read. */
export interface Report {
  readonly source: string;
  readonly isHtml: boolean;
  /** The address it was fetched from. */
  readonly url?: string;
  /** Its date of publication, ISO 8601, as the caller knows it. */
  readonly published?: string;
}

/** One line of JSON Lines. */
export interface ReportRecord {
  /** What the record calls itself; undefined when it does not. */
  readonly id?: unknown;
  /** One report, or two to compare; none where the record holds keys. */
  readonly reports: readonly Report[];
  /** What `keys` made of the report. */
  readonly keys?: StoryKeys;
}

/**
 * Reads a line: `{"id", "text" | "html", "url"?, "published"?}` for one report; for a pair `{"id", "a", "b"}`, where each is such a record or a string.
 * What is wrong with it is told in words.
 */
export function recordOf(line: string, takes: Command['takes']): ReportRecord | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'not JSON';
  }
  if (takes !== 'pair') {
    const keys = takes === 'report or keys' ? keysOf(value) : null;
    if (keys !== null) return { ...withId(value, []), keys };
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

/** The result of `keys` in a line that it wrote. */
function keysOf(value: unknown): StoryKeys | null {
  const result = typeof value === 'object' && value !== null ? (value as { result?: unknown }).result : null;
  if (typeof result !== 'object' || result === null || (result as { type?: unknown }).type !== 'story-keys') return null;
  const { day, keys, terms, weights, sketch } = result as Partial<StoryKeys>;
  const isWhole = [keys, terms, weights, sketch].every((list) => Array.isArray(list)) && terms!.length === weights!.length;
  return isWhole && (day === null || typeof day === 'string') ? (result as StoryKeys) : null;
}

function reportOf(value: unknown): Report | null {
  if (typeof value !== 'object' || value === null) return null;
  const { text, html, url, published } = value as { text?: unknown; html?: unknown; url?: unknown; published?: unknown };
  const known = { ...(typeof url === 'string' && { url }), ...(typeof published === 'string' && { published }) };
  if (typeof text === 'string') return { source: text, isHtml: false, ...known };
  return typeof html === 'string' ? { source: html, isHtml: true, ...known } : null;
}

/** Reads a report. The address it was fetched from stands where the page states none. The reader of HTML is loaded when it is wanted first. */
export async function pageOf({ source, isHtml, url }: Report): Promise<Page> {
  const page = isHtml ? (await import('copydesk/html')).readHtml(source, url === undefined ? {} : { url }) : readText(source);
  return url === undefined || page.metadata.url !== null ? page : { ...page, metadata: { ...page.metadata, url } };
}
