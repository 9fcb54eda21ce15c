import { describe, expect, it } from 'vitest';
import { merged } from '../support/merge.js';

/** A text, what the rules and the model read in it, and what that becomes. */
const BOTH: readonly (readonly [text: string, rules: readonly string[], model: readonly string[], expected: readonly string[]])[] = [
  [
    'The harbour board said the quay was rotten.',
    ['board | said | the quay was rotten | 0.8'],
    ['The harbour board | said | the quay was rotten'],
    ['rule | The harbour board | said = say | the quay was rotten'],
  ],
  [
    'The harbour board said the quay was rotten.',
    ['The harbour board | said | the quay was rotten | 0.8'],
    ['board | said | the quay was rotten'],
    ['rule | The harbour board | said = say | the quay was rotten'],
  ],
  [
    'The old board and the crew said the quay was rotten.',
    ['The old board | said | the quay was rotten | 0.8'],
    ['The old board and | said | the quay was rotten'],
    ['rule | The old board | said = say | the quay was rotten'],
  ],
  [
    'The board met and said the quay was rotten.',
    ['The board | said | the quay was rotten | 0.8'],
    ['The board met | said | the quay was rotten'],
    ['rule | The board | said = say | the quay was rotten'],
  ],
  [
    'The board is old and said the quay was rotten.',
    ['The board | said | the quay was rotten | 0.8'],
    ['The board is old | said | the quay was rotten'],
    ['rule | The board | said = say | the quay was rotten'],
  ],
  [
    'Ida Holm, an actor, said the quay was rotten.',
    ['an actor | said | the quay was rotten | 0.8'],
    ['Ida Holm, an actor | said | the quay was rotten'],
    ['rule | Ida Holm, an actor | said = say | the quay was rotten'],
  ],
  [
    'Ida Holm, an actor, said the quay was rotten.',
    ['Ida Holm | said | the quay was rotten | 0.8'],
    ['Ida Holm, an actor | said | the quay was rotten'],
    ['rule | Ida Holm, an actor | said = say | the quay was rotten'],
  ],
  [
    'Ida Holm, 61, said the quay was rotten.',
    ['Ida Holm | said | the quay was rotten | 0.8'],
    ['Ida Holm, 61 | said | the quay was rotten'],
    ['rule | Ida Holm | said = say | the quay was rotten'],
  ],
  [
    'Ida Holm, who left, said the quay was rotten.',
    ['Ida Holm | said | the quay was rotten | 0.8'],
    ['Ida Holm, who left | said | the quay was rotten'],
    ['rule | Ida Holm | said = say | the quay was rotten'],
  ],
  [
    'Ida Holm at the rally said the quay was rotten.',
    ['Ida Holm | said | the quay was rotten | 0.8'],
    ['Ida Holm at the rally | said | the quay was rotten'],
    ['rule | Ida Holm | said = say | the quay was rotten'],
  ],
  [
    'Ida Holm on Friday said the quay was rotten.',
    ['Ida Holm | said | the quay was rotten | 0.8'],
    ['Ida Holm on Friday | said | the quay was rotten'],
    ['rule | Ida Holm | said = say | the quay was rotten'],
  ],
  [
    'Ida Holm Friday said the quay was rotten.',
    ['Ida Holm | said | the quay was rotten | 0.8'],
    ['Ida Holm Friday | said | the quay was rotten'],
    ['rule | Ida Holm | said = say | the quay was rotten'],
  ],
  [
    'Ida Holm last week said the quay was rotten.',
    ['Ida Holm | said | the quay was rotten | 0.8'],
    ['Ida Holm last week | said | the quay was rotten'],
    ['rule | Ida Holm | said = say | the quay was rotten'],
  ],
  [
    'Ida Holm – an aide – said the quay was rotten.',
    ['Ida Holm | said | the quay was rotten | 0.8'],
    ['Ida Holm – an aide | said | the quay was rotten'],
    ['rule | Ida Holm | said = say | the quay was rotten'],
  ],
  [
    'Ida Holm -- an aide -- said the quay was rotten.',
    ['Ida Holm | said | the quay was rotten | 0.8'],
    ['Ida Holm -- an aide | said | the quay was rotten'],
    ['rule | Ida Holm | said = say | the quay was rotten'],
  ],
  [
    'A memo seen by the agency said the quay was rotten.',
    ['A memo | said | the quay was rotten | 0.8'],
    ['A memo seen by the agency | said | the quay was rotten'],
    ['rule | A memo | said = say | the quay was rotten'],
  ],
  [
    'A memo published said the quay was rotten.',
    ['memo | said | the quay was rotten | 0.8'],
    ['memo published | said | the quay was rotten'],
    ['rule | memo | said = say | the quay was rotten'],
  ],
  [
    'Aides to Ida Holm of Brevik said the quay was rotten.',
    ['Ida Holm | said | the quay was rotten | 0.8'],
    ['Aides to Ida Holm of Brevik | said | the quay was rotten'],
    ['rule | Aides to Ida Holm of Brevik | said = say | the quay was rotten'],
  ],
  [
    'Aides to Ida Holm of Brevik said the quay was rotten.',
    ['Ida Holm of Brevik | said | the quay was rotten | 0.8'],
    ['Aides to Ida Holm | said | the quay was rotten'],
    ['rule | Ida Holm of Brevik | said = say | the quay was rotten'],
  ],
  [
    'On Monday, Ida Holm said the quay was rotten.',
    [' | said | the quay was rotten | 0.7'],
    ['On Monday, Ida Holm | said | the quay was rotten'],
    ['rule | Ida Holm | said = say | the quay was rotten'],
  ],
  [
    'The board, Ida Holm, 61, said the quay was rotten.',
    [' | said | the quay was rotten | 0.7'],
    ['The board, Ida Holm, 61, | said | the quay was rotten'],
    ['rule | The board, Ida Holm | said = say | the quay was rotten'],
  ],
  [
    'The board that met said the quay was rotten.',
    [' | said | the quay was rotten | 0.7'],
    ['The board that met | said | the quay was rotten'],
    ['rule | The board | said = say | the quay was rotten'],
  ],
  [
    'The board said the quay was rotten.',
    [' | said | the quay was rotten | 0.8'],
    ['The board | said | the quay was rotten'],
    ['rule |  | said = say | the quay was rotten'],
  ],
  [
    'The board said the quay was rotten.',
    [' | said | the quay was rotten | 0.7'],
    ['The board | said | the quay was rotten'],
    ['rule | The board | said = say | the quay was rotten'],
  ],
  [
    'The board said the quay was rotten.',
    ['The board | said | the quay was rotten | 0.7'],
    [' | said | the quay was rotten'],
    ['rule | The board | said = say | the quay was rotten'],
  ],
  [
    'Reuters wrote that the board, which said the quay was rotten, left.',
    ['the board | said | the quay was rotten | 0.7'],
    ['which | said | the quay was rotten'],
    ['rule | the board | said = say | the quay was rotten'],
  ],
  [
    'Reuters wrote that the board said the quay was rotten.',
    ['the board | said | the quay was rotten | 0.8'],
    ['Reuters | said | the quay was rotten'],
    ['rule | the board | said = say | the quay was rotten'],
  ],
  [
    'Reuters wrote that the board said the quay was rotten.',
    ['the board | said | the quay was rotten | 0.7'],
    ['Reuters | said | the quay was rotten'],
    ['rule | Reuters | said = say | the quay was rotten'],
  ],
  [
    'The quay is rotten, according to a poll conducted by Gallup.',
    ['a poll | according to | The quay is rotten | 0.9 according-to'],
    ['a poll conducted by Gallup | according to | The quay is rotten'],
    ['rule | a poll conducted by Gallup | according to = according to | The quay is rotten'],
  ],
  [
    'According to a poll the quay is rotten.',
    ['a poll | According to | the quay is rotten | 0.9 according-to'],
    ['a poll the quay | According to | is rotten'],
    ['rule | a poll | According to = according to | the quay is rotten'],
  ],
  [
    'According to a poll the quay is rotten.',
    [' | According to | the quay is rotten | 0.9 according-to'],
    [' | According to | is rotten'],
    ['rule |  | According to = according to | the quay is rotten'],
  ],
  [
    'Holm said the quay was rotten and the pier was old.',
    ['Holm | said | the quay was rotten and the pier was old | 0.7'],
    ['Holm | said | the quay was rotten and the pier was ol'],
    ['rule | Holm | said = say | the quay was rotten and the pier was old'],
  ],
  [
    'Sailors including Dahl said the quay was rotten.',
    ['Sailors | said | the quay was rotten | 0.8'],
    ['Sailors including Dahl | said | the quay was rotten'],
    ['rule | Sailors | said = say | the quay was rotten'],
  ],
  [
    'Sailors like Dahl said the quay was rotten.',
    ['Sailors | said | the quay was rotten | 0.8'],
    ['Sailors like Dahl | said | the quay was rotten'],
    ['rule | Sailors | said = say | the quay was rotten'],
  ],
  [
    'Dahl also said the quay was rotten.',
    ['Dahl | said | the quay was rotten | 0.8'],
    ['Dahl also | said | the quay was rotten'],
    ['rule | Dahl | said = say | the quay was rotten'],
  ],
  [
    'Dahl before the vote said the quay was rotten.',
    ['Dahl | said | the quay was rotten | 0.8'],
    ['Dahl before the vote | said | the quay was rotten'],
    ['rule | Dahl | said = say | the quay was rotten'],
  ],
  [
    'Dahl in Brevik said the quay was rotten.',
    ['Dahl | said | the quay was rotten | 0.8'],
    ['Dahl in Brevik | said | the quay was rotten'],
    ['rule | Dahl | said = say | the quay was rotten'],
  ],
  [
    'Dahl, 61 and bald, said the quay was rotten.',
    ['Dahl | said | the quay was rotten | 0.8'],
    ['Dahl, 61 and bald | said | the quay was rotten'],
    ['rule | Dahl | said = say | the quay was rotten'],
  ],
  [
    'Dahl when asked said the quay was rotten.',
    ['Dahl | said | the quay was rotten | 0.8'],
    ['Dahl when asked | said | the quay was rotten'],
    ['rule | Dahl | said = say | the quay was rotten'],
  ],
  [
    'The board of Brevik said the quay was rotten.',
    ['The board | said | the quay was rotten | 0.8'],
    ['The board of Brevik | said | the quay was rotten'],
    ['rule | The board of Brevik | said = say | the quay was rotten'],
  ],
  [
    'The board took a vote and said the quay was rotten.',
    ['The board | said | the quay was rotten | 0.8'],
    ['The board took a vote | said | the quay was rotten'],
    ['rule | The board | said = say | the quay was rotten'],
  ],
  [
    'Reuters reported Dahl said the quay was rotten.',
    ['Dahl | said | the quay was rotten | 0.8'],
    ['Reuters reported Dahl | said | the quay was rotten'],
    ['rule | Dahl | said = say | the quay was rotten'],
  ],
  [
    'Old harbour master Dahl said the quay was rotten.',
    ['master Dahl | said | the quay was rotten | 0.8'],
    ['Old harbour master Dahl | said | the quay was rotten'],
    ['rule | Old harbour master Dahl | said = say | the quay was rotten'],
  ],
  [
    'Late Friday, Ida Holm said the quay was rotten.',
    [' | said | the quay was rotten | 0.7'],
    ['Late Friday, Ida Holm | said | the quay was rotten'],
    ['rule | Ida Holm | said = say | the quay was rotten'],
  ],
  [
    'An old man, Ida Holm, said the quay was rotten.',
    [' | said | the quay was rotten | 0.7'],
    ['An old man, Ida Holm, | said | the quay was rotten'],
    ['rule | An old man, Ida Holm | said = say | the quay was rotten'],
  ],
  [
    'Dahl, whose boat sank, said the quay was rotten.',
    [' | said | the quay was rotten | 0.7'],
    ['Dahl, whose boat sank, | said | the quay was rotten'],
    ['rule | Dahl | said = say | the quay was rotten'],
  ],
  [
    'The man whom Dahl met said the quay was rotten.',
    [' | said | the quay was rotten | 0.7'],
    ['The man whom Dahl met | said | the quay was rotten'],
    ['rule | The man | said = say | the quay was rotten'],
  ],
];

describe('mergeStatements', () => {
  it.each(BOTH)('makes one source of two readings: %s (%j and %j)', (text, rules, model, expected) => {
    expect(merged(text, rules, model)).toEqual(expected);
  });
});
