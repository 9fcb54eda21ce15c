import { describe, expect, it } from 'vitest';
import { readByRules } from '../support/rules.js';

const BREAKS: readonly (readonly [text: string, ...statements: string[]])[] = [
  [
    'Dahl said the quay was rotten, adding that it would sink.',
    'subject-verb 0.8 | Dahl | said = say | the quay was rotten',
    'participle 0.8 | Dahl | adding = add | that it would sink',
  ],
  [
    'Dahl said the quay was rotten, and warning that it would sink.',
    'subject-verb 0.8 | Dahl | said = say | the quay was rotten',
    'participle 0.8 | Dahl | warning = warn | that it would sink',
  ],
  [
    'Dahl said the quay was rotten, while adding that it would sink.',
    'subject-verb 0.8 | Dahl | said = say | the quay was rotten',
    'participle 0.8 | Dahl | adding = add | that it would sink',
  ],
  [
    'Dahl said the quay was rotten, before adding that it would sink.',
    'subject-verb 0.8 | Dahl | said = say | the quay was rotten',
    'participle 0.8 | Dahl | adding = add | that it would sink',
  ],
  [
    'Dahl said the quay was rotten, but adding that it would sink.',
    'subject-verb 0.8 | Dahl | said = say | the quay was rotten',
    'participle 0.8 | Dahl | adding = add | that it would sink',
  ],
  [
    'Dahl said the quay was rotten, pointing to the wall.',
    'subject-verb 0.8 | Dahl | said = say | the quay was rotten',
    'object-verb 0.55 | Dahl | pointing to = point to | the wall',
  ],
  [
    'Dahl said the quay was rotten, citing a report.',
    'subject-verb 0.8 | Dahl | said = say | the quay was rotten',
    'object-verb 0.55 | Dahl | citing = cite | a report',
  ],
  [
    'Dahl said the quay was rotten and added that it would sink.',
    'subject-verb 0.8 | Dahl | said = say | the quay was rotten',
    'subject-verb 0.75 | Dahl | added = add | that it would sink',
  ],
  [
    'Dahl said the quay was rotten, and added that it would sink.',
    'subject-verb 0.8 | Dahl | said = say | the quay was rotten',
    'subject-verb 0.75 | Dahl | added = add | that it would sink',
  ],
  [
    'Dahl said the quay was rotten but added that it would sink.',
    'subject-verb 0.8 | Dahl | said = say | the quay was rotten',
    'subject-verb 0.75 | Dahl | added = add | that it would sink',
  ],
  [
    'Dahl said the quay saw shootings and protests.',
    'subject-verb 0.8 | Dahl | said = say | the quay saw shootings and protests',
    'object-verb 0.55 | the quay | saw = see | shootings and protests',
  ],
  [
    'Dahl said the quay was rotten, and Holm said it would sink.',
    'subject-verb 0.8 | Dahl | said = say | the quay was rotten',
    'subject-verb 0.8 | Holm | said = say | it would sink',
  ],
  [
    'Dahl said the quay was rotten, but Holm said it would sink.',
    'subject-verb 0.8 | Dahl | said = say | the quay was rotten',
    'subject-verb 0.8 | Holm | said = say | it would sink',
  ],
  [
    'Dahl said the quay was rotten, though Holm said it would sink.',
    'subject-verb 0.8 | Dahl | said = say | the quay was rotten',
    'subject-verb 0.8 | Holm | said = say | it would sink',
  ],
  [
    'Dahl said the quay was “rotten” and Holm said it would sink.',
    'subject-verb 0.8 | Dahl | said = say | the quay was “rotten”',
    'subject-verb 0.8 | Holm | said = say | it would sink',
  ],
  [
    'Dahl said the quay was rotten — and Holm said it would sink.',
    'subject-verb 0.8 | Dahl | said = say | the quay was rotten',
    'subject-verb 0.8 | Holm | said = say | it would sink',
  ],
  [
    'Dahl said the quay was rotten; Holm said it would sink.',
    'subject-verb 0.8 | Dahl | said = say | the quay was rotten',
    'subject-verb 0.8 | Holm | said = say | it would sink',
  ],
  [
    'Dahl said the quay was rotten, he thought it would sink.',
    'subject-verb 0.8 | Dahl | said = say | the quay was rotten',
    'subject-verb 0.8 | he | thought = think | it would sink',
  ],
  [
    'Dahl said the quay was rotten, Holm said.',
    'subject-verb 0.85 | Holm | said = say | Dahl said the quay was rotten',
    'subject-verb 0.8 | Dahl | said = say | the quay was rotten',
  ],
  [
    'Dahl said no, and when pressed, the mayor said it would sink.',
    'subject-verb 0.8 | Dahl | said = say | no',
    'subject-verb 0.8 | the mayor | said = say | it would sink',
  ],
  [
    'Dahl said no, but after the vote, the mayor replied that it would sink.',
    'subject-verb 0.8 | Dahl | said = say | no',
    'subject-verb 0.9 | the mayor | replied = reply | that it would sink',
  ],
  [
    'Dahl said the quay was rotten, according to Holm.',
    'according-to 0.9 | Holm | according to = according to | Dahl said the quay was rotten',
    'subject-verb 0.8 | Dahl | said = say | the quay was rotten',
  ],
  [
    'Dahl said the quay was rotten, per Holm.',
    'according-to 0.9 | Holm | per = per | Dahl said the quay was rotten',
    'subject-verb 0.8 | Dahl | said = say | the quay was rotten',
  ],
  ['While Dahl insisted that the quay was safe, the board closed it.', 'subject-verb 0.9 | Dahl | insisted = insist | that the quay was safe'],
  ['Claiming that the quay was safe, the board closed it.', 'participle 0.8 | the board | Claiming = claim | that the quay was safe'],
  ['Claiming “the quay was safe,” the board closed it.', 'participle 0.8 | the board | Claiming = claim | “the quay was safe,”'],
  ['By insisting that the quay, an old one, was safe, Dahl won.', 'participle 0.8 | Dahl | insisting = insist | that the quay, an old one, was safe'],
  ['Asked why the quay was closed, he left.', 'asked 0.8 |  | Asked = ask | why the quay was closed'],
];

const INSIDE: readonly (readonly [text: string, ...statements: string[]])[] = [
  [
    '“The board told me that the quay was rotten,” Dahl said.',
    'subject-verb 0.95 | Dahl | said = say | “The board told me that the quay was rotten,”',
    'subject-verb 0.9 | The board > me | told = tell | that the quay was rotten',
  ],
  ['“He said no,” Dahl said.', 'subject-verb 0.95 | Dahl | said = say | “He said no,”'],
  [
    '“The board told me that the quay was rotten. It said the same of the pier,” Dahl said.',
    'subject-verb 0.95 | Dahl | said = say | “The board told me that the quay was rotten. It said the same of the pier,”',
    'subject-verb 0.9 | The board > me | told = tell | that the quay was rotten',
    'subject-verb 0.8 | It | said = say | the same of the pier',
  ],
  [
    '“Holm told me, ‘The board said that the quay was rotten,’ and left,” Dahl said.',
    'subject-verb 0.95 | Dahl | said = say | “Holm told me, ‘The board said that the quay was rotten,’ and left,”',
    'subject-verb 0.9 | Holm > me | told = tell | “The board said that the quay was rotten,”',
    'subject-verb 0.9 | The board | said = say | that the quay was rotten',
  ],
  [
    '“Holm told me, ‘The board said, “The mayor said that the quay was rotten,” and left,’ and left,” Dahl said.',
    'subject-verb 0.95 | Dahl | said = say | “Holm told me, ‘The board said, “The mayor said that the quay was rotten,” and left,’ and left,”',
    'subject-verb 0.9 | Holm > me | told = tell | “The board said, “The mayor said that the quay was rotten,” and left,”',
    'subject-verb 0.9 | The board | said = say | “The mayor said that the quay was rotten,”',
    'subject-verb 0.9 | The mayor | said = say | that the quay was rotten',
  ],
];

const DATELINES: readonly (readonly [text: string, ...statements: string[]])[] = [
  ['BREVIK, Norway (AP) — Dahl said the quay was rotten.', 'subject-verb 0.8 | Dahl | said = say | the quay was rotten'],
  ['BREVIK — According to Dahl, the quay is rotten.', 'according-to 0.9 | Dahl | According to = according to | the quay is rotten'],
];

const CONTENT: readonly (readonly [text: string, ...statements: string[]])[] = [
  ['But the quay is rotten, Dahl said.', 'subject-verb 0.85 | Dahl | said = say | the quay is rotten'],
  ['Yet it sank, Dahl said.', 'subject-verb 0.85 | Dahl | said = say | it sank'],
  ['The quay is rotten; the pier is old, Dahl said.', 'subject-verb 0.85 | Dahl | said = say | the pier is old'],
  ['The U.S. quay is rotten, Dahl said.', 'subject-verb 0.85 | Dahl | said = say | The U.S. quay is rotten'],
  [
    'The quay is rotten, Dahl said, but the pier, Holm said, is sound.',
    'subject-verb 0.85 | Dahl | said = say | The quay is rotten',
    'subject-verb 0.8 | Holm | said = say | the pier + is sound',
  ],
  [
    'Police said they left, according to a witness.',
    'according-to 0.9 | a witness | according to = according to | Police said they left',
    'subject-verb 0.8 | Police | said = say | they left',
  ],
  ['The quay “is rotten,” Dahl said.', 'subject-verb 0.95 | Dahl | said = say | The quay “is rotten,”'],
  ['The quay is “rotten to the core,” Dahl said.', 'subject-verb 0.95 | Dahl | said = say | The quay is “rotten to the core,”'],
  ['And “The quay is rotten,” Dahl said.', 'subject-verb 0.95 | Dahl | said = say | “The quay is rotten,”'],
  ['Now, “The quay is rotten,” Dahl said.', 'subject-verb 0.95 | Dahl | said = say | “The quay is rotten,”'],
  ['Now — “The quay is rotten,” Dahl said.', 'subject-verb 0.95 | Dahl | said = say | “The quay is rotten,”'],
  ['Now: “The quay is rotten,” Dahl said.', 'subject-verb 0.95 | Dahl | said = say | “The quay is rotten,”'],
  ['“No!” “The quay is rotten,” Dahl said.', 'subject-verb 0.95 | Dahl | said = say | “The quay is rotten,”'],
  ['“$30 a ton is too much,” Dahl said.', 'subject-verb 0.95 | Dahl | said = say | “$30 a ton is too much,”'],
  ['The “$30 a ton” was too much, Dahl said.', 'subject-verb 0.85 | Dahl | said = say | The “$30 a ton” was too much'],
  ['“The quay is rotten,” Dahl said, and “the pier is old.”', 'subject-verb 0.95 | Dahl | said = say | “The quay is rotten,” + “the pier is old.”'],
  ['“The quay is rotten,” Dahl said and then “the pier fell.”', 'subject-verb 0.95 | Dahl | said = say | “The quay is rotten,” + “the pier fell.”'],
  ['“The quay is rotten,” Dahl said — “the pier is old.”', 'subject-verb 0.95 | Dahl | said = say | “The quay is rotten,” + “the pier is old.”'],
  ['“The quay is rotten,” Dahl said, and the pier is old.', 'subject-verb 0.95 | Dahl | said = say | “The quay is rotten,”'],
  ['“The quay,” Dahl said, pointing at the wall, “is rotten.”', 'subject-verb 0.95 | Dahl | said = say | “The quay,” + “is rotten.”'],
  ['The quay is rotten, Dahl said, and “the pier is old.”', 'subject-verb 0.85 | Dahl | said = say | The quay is rotten + “the pier is old.”'],
  ['The quay is rotten, Dahl said, “the pier is old.”', 'subject-verb 0.9 | Dahl | said = say | The quay is rotten + “the pier is old.”'],
  [
    'The quay is rotten, Dahl said. “The pier is old.” “So is the wall.”',
    'subject-verb 0.85 | Dahl | said = say | The quay is rotten + “The pier is old.” + “So is the wall.”',
  ],
];

const CARRIED: readonly (readonly [text: string, ...statements: string[]])[] = [
  [
    'Dahl said the quay was rotten and added that it would sink.',
    'subject-verb 0.8 | Dahl | said = say | the quay was rotten',
    'subject-verb 0.75 | Dahl | added = add | that it would sink',
  ],
  [
    'Dahl said he thought the quay was rotten and added that it would sink.',
    'subject-verb 0.8 | Dahl | said = say | he thought the quay was rotten',
    'subject-verb 0.8 | he | thought = think | the quay was rotten',
    'subject-verb 0.75 | Dahl | added = add | that it would sink',
  ],
  [
    'Dahl said the board would declare it rotten and added that it would sink.',
    'subject-verb 0.8 | Dahl | said = say | the board would declare it rotten',
    'subject-verb 0.8 | the board | would declare = declare | it rotten',
    'subject-verb 0.75 | Dahl | added = add | that it would sink',
  ],
  ['The board met in May and added that it would sink.', 'subject-verb 0.75 | The board | added = add | that it would sink'],
];

const NOTHING: readonly string[] = ['“The board told me” that the quay was rotten.'];

describe('what is said', () => {
  it.each(BREAKS)('end what is said where the reporting goes on: %s', (text, ...statements) => {
    expect(readByRules(text)).toEqual(statements);
  });

  it.each(INSIDE)('read what is said inside quotations: %s', (text, ...statements) => {
    expect(readByRules(text)).toEqual(statements);
  });

  it.each(DATELINES)('begin behind a dateline: %s', (text, ...statements) => {
    expect(readByRules(text)).toEqual(statements);
  });

  it.each(CONTENT)('read the clause before a source: %s', (text, ...statements) => {
    expect(readByRules(text)).toEqual(statements);
  });

  it.each(CARRIED)('go on with a source: %s', (text, ...statements) => {
    expect(readByRules(text)).toEqual(statements);
  });

  it.each(NOTHING)('read nothing in: %s', (text) => {
    expect(readByRules(text)).toEqual([]);
  });
});
