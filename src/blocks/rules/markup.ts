import type { Surrounding } from '../../model.js';
import type { Features } from '../features.js';
import type { Rule } from './rule.js';

const isWithin = (block: Features, ...places: readonly Surrounding[]): boolean => block.block.within.some((place) => places.includes(place));

/** `1 of 12`, `Bild 3 von 9`, `2/7`. */
const COUNTER = /^(?:[a-z]{3,10} )?\d{1,3} ?(?:of|von|sur|de|di|van|\/) ?\d{1,3}$/;

/** Blocks that give themselves away by what they are made of: links, marks, the element they stand in. */
export const MARKUP_RULES: readonly Rule[] = [
  { name: 'no-words', role: 'debris', weight: 1, reason: 'Holds no word.', holds: ({ words }) => words === 0 },
  { name: 'all-links', role: 'navigation', weight: 0.9, reason: 'Is made of links.', holds: ({ block, words }) => block.linkDensity >= 0.8 && words > 0 },
  {
    name: 'separators',
    role: 'navigation',
    weight: 0.9,
    reason: 'Strings short entries together with bars or arrows, as menus do.',
    holds: ({ block, words }) => words <= 40 && separators(block.text) >= 2,
  },
  { name: 'gallery-counter', role: 'navigation', weight: 0.95, reason: 'Counts pictures.', holds: ({ words, key }) => words <= 5 && COUNTER.test(key) },
  { name: 'in-navigation', role: 'navigation', weight: 0.97, reason: 'Stands in a menu.', holds: (block) => isWithin(block, 'nav') },
  { name: 'in-footer', role: 'legal', weight: 0.9, reason: 'Stands in a footer.', holds: (block) => isWithin(block, 'footer') },
  {
    name: 'in-section',
    role: ({ section }) => section!.role,
    weight: 0.9,
    reason: ({ section }) => `Stands in the section “${section!.phrase}”.`,
    holds: ({ section }) => section !== null,
  },
  {
    name: 'in-form',
    role: 'newsletter',
    weight: 0.85,
    reason: 'Stands in a form or a dialog.',
    holds: (block) => isWithin(block, 'form', 'button', 'dialog') && !block.block.within.includes('article'),
  },
  {
    name: 'in-figure',
    role: 'caption',
    weight: 0.95,
    reason: 'Stands in a figure.',
    holds: (block) => isWithin(block, 'figcaption') || (isWithin(block, 'figure') && block.words < 60 && !isWithin(block, 'blockquote', 'table', 'pre')),
  },
];

function separators(text: string): number {
  let count = 0;
  for (const mark of text.slice(0, 400)) if ('|»›>•·'.includes(mark)) count++;
  return count;
}
