import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNames } from '../../src/language/names.js';
import { assertWellFormed } from '../support/well-formed.js';

/** Each name as `text = canonical name (kind)`; the canonical part only where it differs. */
function names(text: string): string[] {
  const found = findNames(text);
  assertWellFormed(found, text);
  return found.map((n) => `${n.text}${n.name === n.text ? '' : ` = ${n.name}`} (${n.kind})${n.ambiguous ? ' ?' : ''}`);
}

describe('findNames', () => {
  it('leaves titles and the possessive outside', () => {
    expect(names("Deputy Prime Minister Halima Sule's brother met Gen. Tomás Iriarte in Nairobi.")).toEqual([
      'Halima Sule (person)',
      'Tomás Iriarte (person)',
      'Nairobi (place)',
    ]);
  });

  it('knows a surname once the full name has stood in the text', () => {
    expect(names('Lindiwe Masuku runs the agency. The minister praised Masuku.')).toEqual(['Lindiwe Masuku (person)', 'Masuku = Lindiwe Masuku (person)']);
  });
});

describe('findNames on any string', () => {
  it('gives ordered, disjoint, exact spans', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        assertWellFormed(findNames(text), text);
      }),
    );
  });
});
