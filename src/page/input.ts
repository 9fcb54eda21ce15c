import { InputError } from '../errors.js';
import type { Page } from '../model.js';
import { readText } from './text.js';

/** The page that a caller gave: a string is read as text, a Page stays what it is. */
export function toPage(input: unknown, caller: string): Page {
  if (typeof input === 'string') return readText(input);
  if (typeof input !== 'object' || input === null) throw new InputError('not-a-string', `${caller}() takes a string or a Page.`);
  const page = input as Partial<Page>;
  if (page.type === 'page' && typeof page.text === 'string' && Array.isArray(page.blocks) && typeof page.metadata === 'object' && page.metadata !== null)
    return page as Page;
  throw new InputError('not-a-page', `${caller}() takes a string or a Page, as readText() or readHtml() makes it.`);
}
