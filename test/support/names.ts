import { findNames } from '../../src/language/names.js';
import { assertWellFormed } from './well-formed.js';

/** Each name as `text = canonical name (kind)`; the canonical part only where it differs, `?` where the text leaves several. */
export function names(text: string): string[] {
  const found = findNames(text);
  assertWellFormed(found, text);
  return found.map((n) => `${n.text}${n.name === n.text ? '' : ` = ${n.name}`} (${n.kind})${n.ambiguous ? ' ?' : ''}`);
}
