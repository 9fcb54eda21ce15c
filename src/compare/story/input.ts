import { parseArticle } from '../../article/parse.js';
import { InputError } from '../../errors.js';
import type { Article, Page, ReportInput } from '../../model.js';
import { dayOf } from './days.js';

/** A report as read, with the ISO 8601 date that counts as its own: the one given beside it, else the one it states, else null. */
export interface ReadReport {
  readonly article: Article;
  readonly published: string | null;
}

/** Reads what a caller gave as a report. Strings and Pages are parsed. */
export function readInput(input: unknown, caller: string): ReadReport {
  const given = input as ReportInput;
  if (typeof given === 'object' && given !== null && 'report' in given) {
    const article = articleOf(given.report, caller);
    const { published } = given;
    if (published === undefined) return { article, published: statedDate(article) };
    if (typeof published !== 'string' || dayOf(published) === null)
      throw new InputError('bad-option', `${caller}() takes a date of publication as ISO 8601: '2022-04-27' or '2022-04-27T19:45Z'.`);
    return { article, published };
  }
  const article = articleOf(given, caller);
  return { article, published: statedDate(article) };
}

/** Reads a list of reports. */
export function readInputs(reports: unknown, caller: string): ReadReport[] {
  if (!Array.isArray(reports)) throw new InputError('not-a-report', `${caller}() takes an array of reports.`);
  return Array.from(reports, (report: unknown) => readInput(report, caller));
}

function articleOf(input: unknown, caller: string): Article {
  if (typeof input === 'string') return parseArticle(input);
  const type = typeof input === 'object' && input !== null ? (input as { type?: unknown }).type : null;
  if (type === 'page') return parseArticle(input as Page);
  if (type === 'article') return input as Article;
  throw new InputError('not-a-report', `${caller}() takes reports: strings, Pages, Articles, or { report, published }.`);
}

/** A date counts when it is known to the day. */
function statedDate(article: Article): string | null {
  const iso = article.published?.iso ?? null;
  return iso !== null && dayOf(iso) !== null ? iso : null;
}
