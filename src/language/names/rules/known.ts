import { FIRST_NAME, NO_NAME, PEOPLE, PLACE_ENDING, TITLE, TITLE_WORD } from '../lexicon.js';
import type { Rule } from '../reading.js';
import { isCapital } from '../words.js';
import { add, has, isOffice, knownAt } from './shared.js';

/** Countries, cities, agencies, outlets and other names of the lexicon. */
export const known: Rule = {
  name: 'known name',
  read(reading, at, end) {
    const { words } = reading;
    const word = words[at]!;
    const found = knownAt(reading, at);
    if (found === null) return at;
    const { entry, to } = found;
    const single = to === at + 1;
    const next = to < end ? words[to] : undefined;
    if (word.shape === 'lower' && (entry.kind !== 'organization' || (single && entry.form.length < 3))) return at;
    if (single && reading.title.end === at && entry.kind === 'place') return at;
    if (single && word.shape === 'capital' && next !== undefined && isCapital(next) && !word.possessive) {
      // `Chad Houston` is a person, `Chad President` is not; `Jordan River` is for the next rule.
      if (has(word, FIRST_NAME) && !has(next, TITLE | PEOPLE | NO_NAME | TITLE_WORD | PLACE_ENDING) && next.shape !== 'acronym') return at;
      if (entry.kind === 'place' && has(next, PLACE_ENDING) && !isOffice(next)) return at;
    }
    const weak = word.opens && entry.weak && single && (word.shape === 'capital' || word.headline);
    return add(reading, at, to, entry.kind, { firm: !weak && !single, weak, known: entry });
  },
};
