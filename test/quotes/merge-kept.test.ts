import { describe, expect, it } from 'vitest';
import { merged } from '../support/merge.js';

/** A text, what the rules and the model read in it, and what that becomes. */
const BOTH: readonly (readonly [text: string, rules: readonly string[], model: readonly string[], expected: readonly string[]])[] = [
  ['Holm fears a strike.', ['Holm | fears | a strike | 0.6'], [], []],
  ['Holm fears a strike.', ['Holm | fears | a strike | 0.9'], [], ['rule | Holm | fears = fear | a strike']],
  ['Holm fears a “strike.”', ['Holm | fears | a “strike.” | 0.6'], [], ['rule | Holm | fears = fear | a “strike.”']],
  ['Holm fears a strike.', ['Holm | fears | a strike | 0.5 hearsay'], [], ['rule | Holm | fears = fear | a strike']],
  ['Holm fears a strike.', ['Holm | fears | a strike | 0.5 object-verb |  | Holm'], [], ['rule | Holm | fears = fear | a strike']],
  ['Holm said Dahl fears a strike.', ['Dahl | fears | a strike | 0.5'], ['Holm | said | Dahl fears a strike'], ['rule | Dahl | fears = fear | a strike']],
  ['Holm said Dahl fears a strike.', ['Dahl |  | a strike | 0.5'], ['Holm | said | Dahl fears a strike'], ['rule | Dahl |  | a strike']],
  [
    'Holm fears a strike, the board said.',
    ['Holm | fears | a strike | 0.5'],
    ['the board | said | Holm fears a strike'],
    ['rule | Holm | fears = fear | a strike'],
  ],
  [
    'Holm fears a long strike, the board said.',
    ['Holm | fears | a long strike | 0.5'],
    ['the board | said | long strike'],
    ['model | the board | said = say | long strike'],
  ],
  [
    'Holm fears a long strike, the board said.',
    ['Holm | fears | a long strike | 0.95'],
    ['the board | said | a long strike'],
    ['rule | Holm | fears = fear | a long strike'],
  ],
  [
    'The quay was rotten, Holm said. The pier was old, Dahl claimed. The wall was new, Lind noted.',
    ['Lind | noted | The wall was new | 0.9', 'Dahl | claimed | The pier was old | 0.9', 'Holm | said | The quay was rotten | 0.9'],
    [],
    ['rule | Holm | said = say | The quay was rotten', 'rule | Dahl | claimed = claim | The pier was old', 'rule | Lind | noted = note | The wall was new'],
  ],
  [
    'The quay was rotten, Holm said. The pier was old, Dahl claimed. The wall was new, Lind noted.',
    [],
    ['Lind | noted | The wall was new', 'Dahl | claimed | The pier was old', 'Holm | said | The quay was rotten'],
    ['model | Holm | said = say | The quay was rotten', 'model | Dahl | claimed = claim | The pier was old', 'model | Lind | noted = note | The wall was new'],
  ],
  [
    'The quay was rotten, Holm said. The pier was old, Dahl claimed. The wall was new, Lind noted.',
    ['Lind | noted | The wall was new | 0.6', 'Dahl | claimed | The pier was old | 0.6'],
    ['Dahl | claimed | The pier was old', 'Holm | said | The quay was rotten'],
    ['model | Holm | said = say | The quay was rotten', 'rule | Dahl | claimed = claim | The pier was old'],
  ],
];

describe('mergeStatements', () => {
  it.each(BOTH)('keeps or drops what one of them does not read: %s (%j and %j)', (text, rules, model, expected) => {
    expect(merged(text, rules, model)).toEqual(expected);
  });
});
