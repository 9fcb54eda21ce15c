import { FIRST_NAME, NO_NAME, PEOPLE, PLACE_BEGINNING, PLACE_ENDING, STARTER } from '../lexicon.js';
import type { Rule } from '../reading.js';
import { add, has, isOffice, knownAt } from './shared.js';

const SURNAMES_LIKE_PLACES = new Set([
  'hill',
  'hills',
  'park',
  'lane',
  'street',
  'castle',
  'lake',
  'bay',
  'spring',
  'springs',
  'mount',
  'beach',
  'forest',
  'rivers',
  'garden',
  'bridge',
  'port',
  'quarter',
  'base',
  'town',
  'ford',
]);

/** `Staten Island`, `Mount Kenya`, `Port Emery`: what its first or last word makes a place. */
export const place: Rule = {
  name: 'place by its ending or beginning',
  read(reading, at, end) {
    const { words } = reading;
    const first = words[at]!;
    if (first.headline || first.shape !== 'capital' || reading.title.end === at) return at;
    for (let i = at + 1; i < end && i < at + 4; i++) {
      const word = words[i]!;
      if (isOffice(word) || has(word, NO_NAME)) break;
      if (!has(word, PLACE_ENDING) || word.shape !== 'capital') continue;
      if (i === at + 1 && has(first, FIRST_NAME) && SURNAMES_LIKE_PLACES.has(word.key) && knownAt(reading, at) === null) return at;
      return add(reading, at, i + 1, 'place', { firm: true });
    }
    const next = at + 1 < end ? words[at + 1] : undefined;
    if (has(next, PLACE_BEGINNING) && has(first, PLACE_BEGINNING) && at + 2 < end && next!.key === 'st')
      return add(reading, at, at + 3, 'place', { firm: true });
    if (!has(first, PLACE_BEGINNING) || next === undefined || next.shape !== 'capital' || isOffice(next)) return at;
    const compass = has(first, STARTER | PEOPLE) || first.key.endsWith('ern') || first.key.endsWith('er');
    const rest = knownAt(reading, at + 1);
    if (rest !== null && rest.entry.kind === 'place') return add(reading, at, rest.to, 'place', { firm: true });
    if (compass || has(first, FIRST_NAME)) return at;
    return add(reading, at, at + 2, 'place', { firm: false });
  },
};
