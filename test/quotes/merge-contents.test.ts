import { describe, expect, it } from 'vitest';
import { merged } from '../support/merge.js';

/** A text, what the rules and the model read in it, and what that becomes. */
const BOTH: readonly (readonly [text: string, rules: readonly string[], model: readonly string[], expected: readonly string[]])[] = [
  [
    'Holm said the quay was rotten, adding that it would sink.',
    ['Holm | said | the quay was rotten, adding that it would sink | 0.8', 'Holm | adding | that it would sink | 0.8 participle'],
    ['Holm | said | the quay was rotten'],
    ['rule | Holm | said = say | the quay was rotten'],
  ],
  [
    'Holm said the quay was rotten.',
    ['Holm | said | the quay was rotten | 0.8 inverted'],
    ['Holm | said | quay was rotten'],
    ['rule | Holm | said = say | the quay was rotten'],
  ],
  [
    'Holm said the quay was very rotten.',
    ['Holm | said | the quay was | 0.7'],
    ['Holm | said | the quay was very rotten'],
    ['rule | Holm | said = say | the quay was very rotten'],
  ],
  [
    'Holm said the quay was very rotten.',
    ['Holm | said | the quay was | 0.8'],
    ['Holm | said | the quay was very rotten'],
    ['rule | Holm | said = say | the quay was very rotten'],
  ],
  [
    'Holm said the quay was very rotten.',
    ['Holm | said | the quay was very rotten | 0.8'],
    ['Holm | said | the quay was'],
    ['rule | Holm | said = say | the quay was very rotten'],
  ],
  [
    'Holm said the quay was very rotten.',
    ['Holm | said | the quay was very rotten | 0.7'],
    ['Holm | said | the quay was'],
    ['rule | Holm | said = say | the quay was'],
  ],
  [
    'Holm said the quay was very rotten.',
    ['Holm | said | the quay was | 0.8 subject-verb |  | Reuters'],
    ['Holm | said | the quay was very rotten'],
    ['rule | Holm | said = say | the quay was'],
  ],
  [
    'Holm told the board the quay was very rotten.',
    ['Holm | told | the quay was | 0.8 subject-verb | the board'],
    ['Holm | told | the board the quay was very rotten'],
    ['rule | Holm | told = tell | the quay was'],
  ],
  [
    'Holm told the board the quay was very rotten.',
    ['Holm | told | the quay was | 0.8'],
    ['Holm | told | the board the quay was very rotten'],
    ['rule | Holm | told = tell | the board the quay was very rotten'],
  ],
  [
    'Holm said at the rally the quay was very rotten.',
    ['Holm | said | the quay was | 0.8'],
    ['Holm | said | at the rally the quay was very rotten'],
    ['rule | Holm | said = say | the quay was'],
  ],
  [
    'Holm, who said the quay was very rotten now, left.',
    ['Holm | said | the quay was | 0.8'],
    ['Holm | said | the quay was very rotten now'],
    ['rule | Holm | said = say | the quay was'],
  ],
  [
    'Holm said the quay was “very rotten” now.',
    ['Holm | said | the quay was “very rotten” | 0.8'],
    ['Holm | said | the quay was “very rotten” now'],
    ['rule | Holm | said = say | the quay was “very rotten”'],
  ],
  [
    'Holm said the quay was safe, calling the report a lie.',
    ['Holm | said | the quay was safe, calling the report a lie | 0.9'],
    ['Holm | said | the quay was safe'],
    ['rule | Holm | said = say | the quay was safe'],
  ],
  [
    'Holm said the quay was safe, loudly calling the report a lie.',
    ['Holm | said | the quay was safe, loudly calling the report a lie | 0.9'],
    ['Holm | said | the quay was safe'],
    ['rule | Holm | said = say | the quay was safe'],
  ],
  [
    'Holm said the quay was safe, the report a lie.',
    ['Holm | said | the quay was safe, the report a lie | 0.9'],
    ['Holm | said | the quay was safe'],
    ['rule | Holm | said = say | the quay was safe, the report a lie'],
  ],
  [
    '“The quay is rotten,” said Holm.',
    ['Holm | said | “The quay is rotten,” | 0.95 inverted'],
    ['the man Holm | said | The quay is rotten,'],
    ['rule | Holm | said = say | “The quay is rotten,”'],
  ],
  [
    'Holm said in Brevik the quay was very rotten.',
    ['Holm | said | the quay was | 0.8'],
    ['Holm | said | in Brevik the quay was very rotten'],
    ['rule | Holm | said = say | the quay was'],
  ],
  [
    'BREVIK — The quay was very rotten, Holm said.',
    ['Holm | said | The quay was | 0.8'],
    ['Holm | said | BREVIK — The quay was very rotten'],
    ['rule | Holm | said = say | The quay was'],
  ],
  [
    'Holm, which said the quay was very rotten now, left.',
    ['Holm | said | the quay was | 0.8'],
    ['Holm | said | the quay was very rotten now'],
    ['rule | Holm | said = say | the quay was'],
  ],
  [
    'Holm said the wall was new, and the pier was old.',
    ['Holm | said | the wall was new | 0.7'],
    ['Holm | said | the wall was new + the pier was old'],
    ['rule | Holm | said = say | the wall was new + the pier was old'],
  ],
];

describe('mergeStatements', () => {
  it.each(BOTH)('makes one content of two readings: %s (%j and %j)', (text, rules, model, expected) => {
    expect(merged(text, rules, model)).toEqual(expected);
  });
});
