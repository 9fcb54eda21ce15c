import { InputError } from '../errors.js';
import { readOptions } from '../language/timestamps/resolve.js';
import type { ParseOptions } from '../model.js';

/** Throws an InputError (`bad-option`) for an option value that does not exist. */
export function checkOptions(options: ParseOptions, caller: string): void {
  if (typeof options !== 'object' || options === null) throw new InputError('bad-option', `${caller}() takes its options as an object.`);
  const { favor } = options;
  if (favor !== undefined && favor !== 'balance' && favor !== 'precision' && favor !== 'recall')
    throw new InputError('bad-option', `${caller}(): \`favor\` is 'balance', 'precision' or 'recall'.`);
  readOptions(options);
}
