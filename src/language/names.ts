import { InputError } from '../errors.js';
import type { Name } from '../model.js';
import { readMentions } from './names/mentions.js';
import { resolveNames } from './names/resolve.js';
import { readWords } from './names/words.js';
import { type Tokens, tokenize } from './tokens.js';

/**
 * Finds the names of people, organizations, places and groups, and gives each mention the fullest form that the text has for
 * it: `Wei` is `Wei Fenghe` where the text introduces him so.
 *
 * Three steps: words and runs of capitalised words; what a run is by its own surroundings (titles, first names, heads of
 * organizations, the lexicon); and what the rest of the text makes of it (a full name licenses its surname, an expansion its acronym).
 * Spans leave out titles and the possessive ’s.
 *
 * @param text any text; offsets are UTF-16 units into it
 * @returns the names in order, disjoint
 * @throws An {@link InputError} with code `not-a-string` when `text` is no string.
 *
 * @example
 * ```ts
 * import { findNames } from 'copydesk';
 *
 * findNames('Defense Minister Wei Fenghe left Tehran. Wei said nothing.').map((n) => n.name); // => ['Wei Fenghe', 'Tehran', 'Wei Fenghe']
 * ```
 */
export function findNames(text: string): Name[] {
  if (typeof text !== 'string') throw new InputError('not-a-string', 'findNames takes a string.');
  return namesIn(tokenize(text));
}

/** The same of a text that is in tokens already. */
export function namesIn(tokens: Tokens): Name[] {
  return resolveNames(readMentions(tokens.text, readWords(tokens)));
}
