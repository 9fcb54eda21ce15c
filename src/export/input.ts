import { InputError } from '../errors.js';
import type { Page, Quote } from '../model.js';

/** Checks what a caller exports, and gives the page's text. */
export function textOf(quotes: unknown, page: unknown, caller: string): string {
  if (!Array.isArray(quotes)) throw new InputError('not-a-report', `${caller}() takes the result of extractQuotes() as its first argument.`);
  if (typeof page === 'string') return page;
  if (typeof page === 'object' && page !== null && (page as { type?: unknown }).type === 'page') return (page as Page).text;
  throw new InputError('not-a-report', `${caller}() takes the string or Page that the quotes were extracted from.`);
}

/** The chain of a quote in words, outermost first: `Arab News < Associated Press < Ebrahim Raisi`. */
export function chainOf({ chain }: Quote): string {
  return chain.map(({ source }) => source.name ?? source.text).join(' < ');
}
