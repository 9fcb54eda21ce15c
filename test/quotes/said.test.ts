import { describe, expect, it } from 'vitest';
import { readByRules } from '../support/rules.js';

const SAID: readonly (readonly [text: string, ...statements: string[]])[] = [
  [
    'According to police, the men fled, but Holm said they were late.',
    'according-to 0.9 | police | According to = according to | the men fled',
    'subject-verb 0.8 | Holm | said = say | they were late',
  ],
  [
    'According to police, the men fled, while Holm said they were late.',
    'according-to 0.9 | police | According to = according to | the men fled',
    'subject-verb 0.8 | Holm | said = say | they were late',
  ],
  ["She was, in Ida Holm's words, “a storm.”", "in-the-words-of 0.85 | Ida Holm | in Ida Holm's words = in the words of | “a storm.”"],
  [
    '“Never,” Dahl said; the driver allegedly fled.',
    'subject-verb 0.95 | Dahl | said = say | “Never,”',
    'hearsay 0.6 |  | allegedly = allegedly | the driver + fled',
  ],
  ['The talks are over, as Holm put it, and nobody cares.', 'as-put-it 0.8 | Holm | put it = put it | The talks are over'],
  ['The talks are over, as Holm put it, at last.', 'as-put-it 0.8 | Holm | put it = put it | The talks are over'],
  ['The quay gave way, as noted by Holm in December.', 'as-reported-by 0.8 | Holm | noted by = note | The quay gave way'],
  ['“We leave” “We stay,” Dahl said.', 'subject-verb 0.95 | Dahl | said = say | “We leave” “We stay,”'],
  ['“No” and “We stay,” Dahl said.', 'subject-verb 0.95 | Dahl | said = say | “No” and “We stay,”'],
  ['“We leave,” Dahl said, “and so” “do they.”', 'subject-verb 0.95 | Dahl | said = say | “We leave,” + “and so” “do they.”'],
  ['Dahl said: “We leave.” “We stay.”', 'subject-verb 0.9 | Dahl | said = say | “We leave.” + “We stay.”'],
  ['Dahl said “we leave” but “not now.”', 'subject-verb 0.9 | Dahl | said = say | “we leave” but “not now.”'],
  ['Dahl said, “We leave” and “not now.”', 'subject-verb 0.9 | Dahl | said = say | “We leave” and “not now.”'],
  ['Dahl said, “We leave”, and left.', 'subject-verb 0.9 | Dahl | said = say | “We leave”'],
  ['Dahl said, “We leave?” and left.', 'subject-verb 0.9 | Dahl | said = say | “We leave?”'],
  ['Dahl said, “We leave!” and left.', 'subject-verb 0.9 | Dahl | said = say | “We leave!”'],
  ['“In May,” “we leave,” Dahl said.', 'subject-verb 0.95 | Dahl | said = say | “In May,” “we leave,”'],
  ['In all, “the quay is rotten,” Dahl said.', 'subject-verb 0.95 | Dahl | said = say | “the quay is rotten,”'],
  ['It rained! The quay is rotten, Dahl said.', 'subject-verb 0.85 | Dahl | said = say | The quay is rotten'],
  ['Dahl wants to leave, Holm said.', 'subject-verb 0.85 | Holm | said = say | Dahl wants to leave', 'object-verb 0.55 | Dahl | wants = want | to leave'],
  [
    'Dahl is expected to leave, Holm said.',
    'impersonal 0.5 |  | is expected = expect | Dahl + to leave',
    'subject-verb 0.85 | Holm | said = say | Dahl is expected to leave',
  ],
  [
    'Dahl said the quay was rotten. But the pier is old, Holm said.',
    'subject-verb 0.8 | Dahl | said = say | the quay was rotten',
    'subject-verb 0.85 | Holm | said = say | the pier is old',
  ],
  ['The quay is rotten – the pier is old, Dahl said.', 'subject-verb 0.85 | Dahl | said = say | The quay is rotten – the pier is old'],
  ['“The quay,” Dahl said before he left for Brevik, “is rotten.”', 'subject-verb 0.95 | Dahl | said = say | “The quay,” + “is rotten.”'],
  ['“The quay,” Dahl said, and he left, “is rotten.”', 'subject-verb 0.95 | Dahl | said = say | “The quay,” + “is rotten.”'],
  ['“The quay is old,” Dahl said, pointing at “the wall.”', 'subject-verb 0.95 | Dahl | said = say | “The quay is old,”'],
  ['“The quay,” said Dahl, 61, of Brevik, “is rotten.”', 'inverted 0.95 | Dahl | said = say | “The quay,” + “is rotten.”'],
  [
    'Dahl told her that the quay was old and asked why it was open.',
    'subject-verb 0.9 | Dahl > her | told = tell | that the quay was old',
    'subject-verb 0.75 | Dahl | asked = ask | why it was open',
  ],
  [
    'Dahl told her that the board would ask, and said no.',
    'subject-verb 0.9 | Dahl > her | told = tell | that the board would ask',
    'subject-verb 0.65 | Dahl | said = say | no',
  ],
  [
    '“The quay was old,” she said, and noted that it was open.',
    'subject-verb 0.95 | she | said = say | “The quay was old,”',
    'subject-verb 0.75 | she | noted = note | that it was open',
  ],
  ['Dahl blasted the plan, as “a mess.”', 'object-verb 0.55 | Dahl | blasted = blast | the plan'],
  ['Dahl blasted the plan, because it failed.', 'object-verb 0.55 | Dahl | blasted = blast | the plan'],
  ['Dahl blasted the plan – a mess.', 'object-verb 0.55 | Dahl | blasted = blast | the plan'],
  ['Dahl hailed the crew and its captain.', 'object-verb 0.55 | Dahl | hailed = hail | the crew and its captain'],
  [
    'Dahl hailed the crew and thanked the captain.',
    'object-verb 0.55 | Dahl | hailed = hail | the crew',
    'object-verb 0.55 | Dahl | thanked = thank | the captain',
  ],
  [
    'Dahl hailed the crew, thanking the captain.',
    'object-verb 0.55 | Dahl | hailed = hail | the crew',
    'object-verb 0.55 | Dahl | thanking = thank | the captain',
  ],
  ['Dahl hailed the crew, the captain and the cook, for the rescue.', 'object-verb 0.55 | Dahl | hailed = hail | the crew, the captain and the cook'],
];

const NOTHING: readonly string[] = ['In the new words, “never again.”', 'The quay gave way, as reported in December.'];

describe('the statements of a line', () => {
  it.each(SAID)('read one after the other: %s', (text, ...statements) => {
    expect(readByRules(text)).toEqual(statements);
  });

  it.each(NOTHING)('read nothing in: %s', (text) => {
    expect(readByRules(text)).toEqual([]);
  });
});
