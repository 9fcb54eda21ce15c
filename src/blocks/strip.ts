import type { Page, ParseOptions, StrippedPage } from '../model.js';
import { toPage } from '../page/input.js';
import { labelPage } from './label.js';
import { checkOptions } from './options.js';

/**
 * Divides a page into the body of its main article and all else, each block with its role and the reason for it.
 *
 * @param input a report as text, or a Page
 * @param options `favor`: which mistake is worse, keeping furniture or losing text
 * @returns `text` (the body, paragraphs joined by a blank line), `kept` and `removed`, which together tile the page; offsets are UTF-16 code units
 * @throws An {@link InputError} when called with anything else, or with an option value that does not exist
 *
 * @example
 * ```ts
 * import { stripBoilerplate } from 'copydesk';
 *
 * const dump = 'Home\nSports\nThe harbour reopened on Monday after two weeks of repairs, the port said.\nFollow us on Facebook';
 * stripBoilerplate(dump).text; // => 'The harbour reopened on Monday after two weeks of repairs, the port said.'
 * ```
 */
export function stripBoilerplate(input: string | Page, options: ParseOptions = {}): StrippedPage {
  const page = toPage(input, 'stripBoilerplate');
  checkOptions(options, 'stripBoilerplate');
  const { blocks, main } = labelPage(page, options);
  const kept = blocks.filter((block, i) => block.body && main !== null && i >= main.first && i < main.end);
  const removed = blocks
    .filter((block, i) => !block.body || main === null || i < main.first || i >= main.end)
    .map((block) => (block.body ? { ...block, role: 'other-article' as const, body: false, reason: 'Belongs to another article on the page.' } : block));
  return { text: kept.map((block) => block.text).join('\n\n'), kept, removed };
}
