import { InputError } from '../../errors.js';
import type { StoryKeys, StoryOptions } from '../../model.js';
import { dayOf } from './days.js';
import { isKeys } from './keys.js';
import { ALIKE_DATED, ALIKE_UNDATED, product, spaceOf } from './likeness.js';
import { isReprint } from './reprints.js';

/** Days between two reports of one event at most. */
const DAYS = 3;

/** The option `days`, checked. */
export function daysOf(options: StoryOptions, caller: string): number {
  const days: unknown = options.days ?? DAYS;
  if (typeof days === 'number' && days >= 0) return days;
  throw new InputError('bad-option', `The option days of ${caller}() is a number of days, 0 or more.`);
}

/** The day of a report as a number, or null. */
export function dayNumber(keys: StoryKeys): number | null {
  return keys.day === null ? null : dayOf(keys.day);
}

/**
 * Whether two reports print one text, tell one event, or neither (null), as far as the two alone can tell. `groupReports` knows
 * besides which words are rare among all reports, and looks at groups instead of pairs.
 *
 * @param a from `storyKeys`, also after a trip through JSON
 * @param b from `storyKeys`
 * @param options `days`: dated reports further apart are never one story; default 3
 * @throws An {@link InputError} (`not-a-report`, `bad-option`) when called with anything else
 *
 * @example
 * ```ts
 * import { sameStory, storyKeys } from 'copydesk';
 *
 * const fire = storyKeys('Fire guts mill in Halden\n\nA blaze at the Orme mill in Halden destroyed 12 looms on Monday, Chief Ines Barrow said.');
 * const blaze = storyKeys('Halden mill burns down\n\nChief Ines Barrow said 12 looms were lost when the Orme mill in Halden burned on Monday.');
 * const match = storyKeys('United held to a draw\n\nA late penalty cost the visitors two points at Linden Park.');
 * sameStory(fire, blaze); // => 'same-event'
 * sameStory(fire, match); // => null
 * ```
 */
export function sameStory(a: StoryKeys, b: StoryKeys, options: StoryOptions = {}): 'same-text' | 'same-event' | null {
  if (!isKeys(a) || !isKeys(b)) throw new InputError('not-a-report', 'sameStory() takes two results of storyKeys().');
  const days = daysOf(options, 'sameStory');
  const x = dayNumber(a);
  const y = dayNumber(b);
  const dated = x !== null && y !== null;
  if (dated && Math.abs(x - y) > days) return null;
  if (isReprint(a, b)) return 'same-text';
  // One order for both directions: sums of fractions depend on it.
  const [first, second] = JSON.stringify([a.terms, a.weights]) <= JSON.stringify([b.terms, b.weights]) ? [a, b] : [b, a];
  const space = spaceOf([first, second]);
  return product(space.vectorOf(first), space.vectorOf(second)) >= (dated ? ALIKE_DATED : ALIKE_UNDATED) ? 'same-event' : null;
}
