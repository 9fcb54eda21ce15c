import type { Rule } from './reading.js';
import { known } from './rules/known.js';
import { organization } from './rules/organization.js';
import { person } from './rules/person.js';
import { place } from './rules/place.js';
import { title } from './rules/title.js';

/** How the words of a run are read: the first rule that applies takes its part of the run. */
export const RULES: readonly Rule[] = [organization, known, place, title, person];
