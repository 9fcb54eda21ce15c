import { describe, expect, it } from 'vitest';
import { readByRules } from '../support/rules.js';

const QUOTED_AS_SAYING: readonly (readonly [text: string, ...statements: string[]])[] = [
  [
    'Dahl was quoted by Lusa as saying that the quay was rotten.',
    'was-quoted-as-saying 0.95 | Lusa (was quoted) < Dahl | was quoted by Lusa as saying = quote as saying | that the quay was rotten',
  ],
  ['Dahl was quoted as saying the quay was rotten.', 'was-quoted-as-saying 0.95 | Dahl | was quoted as saying = quote as saying | the quay was rotten'],
  ['“We leave at dawn,” Dahl was quoted as saying.', 'was-quoted-as-saying 0.95 | Dahl | was quoted as saying = quote as saying | “We leave at dawn,”'],
  ['The quay was rotten, Dahl was quoted as saying.', 'was-quoted-as-saying 0.95 | Dahl | was quoted as saying = quote as saying | The quay was rotten'],
  [
    'Dahl was cited in the Brevik Times as warning that the quay was rotten.',
    'was-quoted-as-saying 0.95 | the Brevik Times (was cited) < Dahl | was cited in the Brevik Times as warning = quote as saying | that the quay was rotten',
  ],
  [
    'Dahl was reported by the agency as saying that the quay was rotten.',
    'was-quoted-as-saying 0.95 | the agency (was reported) < Dahl | was reported by the agency as saying = quote as saying | that the quay was rotten',
  ],
  ['Dahl was quoted from memory as saying that the quay was rotten.', 'participle 0.8 | Dahl | saying = say | that the quay was rotten'],
];

const QUOTED_HIM: readonly (readonly [text: string, ...statements: string[]])[] = [
  [
    'The agency quoted Dahl as saying that the quay was rotten.',
    'quoted-him-as-saying 0.95 | The agency (quoted) < Dahl | saying = say | that the quay was rotten',
  ],
  ['The agency quoted him as saying: “We leave at dawn.”', 'quoted-him-as-saying 0.95 | The agency (quoted) < him | saying = say | “We leave at dawn.”'],
  ['“We leave at dawn,” the agency quoted Dahl as saying.', 'quoted-him-as-saying 0.95 | the agency (quoted) < Dahl | saying = say | “We leave at dawn,”'],
  [
    'The agency quoted Dahl, the harbour master, as saying that the quay was rotten.',
    'quoted-him-as-saying 0.95 | The agency (quoted) < Dahl, the harbour master | saying = say | that the quay was rotten',
  ],
  ['The agency cited Dahl as a witness.', 'object-verb 0.55 | The agency | cited = cite | Dahl as a witness'],
  ['The agency quoted Dahl.', 'object-verb 0.55 | The agency | quoted = quote | Dahl'],
  ['The agency quoted Dahl as blasting the plan.', 'quoted-him-as-saying 0.95 | The agency (quoted) < Dahl | blasting = blast | blasting the plan'],
  [
    'The agency quoted Dahl as telling the board the quay was rotten.',
    'quoted-him-as-saying 0.95 | The agency (quoted) < Dahl | telling = tell | the quay was rotten',
  ],
  [
    'The film was seen on Monday, quoting Dahl as saying that the quay was rotten.',
    'quoted-him-as-saying 0.95 | The film (quoting) < Dahl | saying = say | that the quay was rotten',
  ],
];

const NOBODY: readonly (readonly [text: string, ...statements: string[]])[] = [
  ['It was claimed that the quay was rotten.', 'impersonal 0.8 |  | was claimed = claim | that the quay was rotten'],
  ['It was reported by Lusa that the quay was rotten.', 'impersonal 0.8 | Lusa | was reported = report | that the quay was rotten'],
  ['The quay was rotten, it was reported.', 'impersonal 0.7 |  | was reported = report | The quay was rotten'],
  ['The quay was rotten, it was claimed by sailors.', 'impersonal 0.7 | sailors | was claimed = claim | The quay was rotten'],
  ['The board was told that the quay was rotten.', 'impersonal 0.8 |  > The board | was told = tell | that the quay was rotten'],
  ['The board was told by Dahl that the quay was rotten.', 'impersonal 0.8 | Dahl > The board | was told = tell | that the quay was rotten'],
  ['The quay is said to be rotten.', 'impersonal 0.5 |  | is said = say | The quay + to be rotten'],
  ['The quay was rotten, it was reported, and the board knew.', 'impersonal 0.7 |  | was reported = report | The quay was rotten'],
];

const INVERTED: readonly (readonly [text: string, ...statements: string[]])[] = [
  ['“We leave at dawn,” said Dahl.', 'inverted 0.95 | Dahl | said = say | “We leave at dawn,”'],
  ['“We leave at dawn” said Dahl.', 'inverted 0.95 | Dahl | said = say | “We leave at dawn”'],
  ['“We leave at dawn,” said harbour master Dahl on Monday.', 'inverted 0.95 | harbour master Dahl | said = say | “We leave at dawn,”'],
  ['“We leave at dawn,” said Dahl, “or never.”', 'inverted 0.95 | Dahl | said = say | “We leave at dawn,” + “or never.”'],
  ['The quay is rotten, said Dahl.', 'inverted 0.85 | Dahl | said = say | The quay is rotten'],
  ['The quay is rotten, said the harbour master on Monday.', 'inverted 0.85 | the harbour master | said = say | The quay is rotten'],
  ['The quay is rotten, says union leader Ida Holm.', 'inverted 0.85 | union leader Ida Holm | says = say | The quay is rotten'],
  ['The quay is rotten, said old sailors.', 'inverted 0.85 | old sailors | said = say | The quay is rotten'],
  ['Dahl, now 81, said the quay was rotten.', 'subject-verb 0.8 | Dahl | said = say | the quay was rotten'],
  ['Dahl, now 81, said Monday the quay was rotten.', 'subject-verb 0.8 | Dahl | said = say | the quay was rotten'],
  ['The captain, who left early, denied the charge.', 'object-verb 0.55 | The captain | denied = deny | the charge'],
  ['The quay is rotten, said Dahl, who sails.', 'inverted 0.85 | Dahl | said = say | The quay is rotten'],
];

const NOTHING: readonly string[] = [
  'Dahl was quoted as an expert on quays.',
  'Dahl was quoted as saying.',
  'It was reported on Monday.',
  'The crew was told to leave the quay.',
  'It is expected to rain on Monday.',
  'The board was criticised that the quay was rotten.',
  '“We leave at dawn,” said Tuesday.',
];

describe('the shapes of verbs that quote, or whose source is elsewhere', () => {
  it.each(QUOTED_AS_SAYING)('read one who was quoted as saying: %s', (text, ...statements) => {
    expect(readByRules(text)).toEqual(statements);
  });

  it.each(QUOTED_HIM)('read one whom another quotes: %s', (text, ...statements) => {
    expect(readByRules(text)).toEqual(statements);
  });

  it.each(NOBODY)('read what nobody in particular says: %s', (text, ...statements) => {
    expect(readByRules(text)).toEqual(statements);
  });

  it.each(INVERTED)('read a source behind its verb: %s', (text, ...statements) => {
    expect(readByRules(text)).toEqual(statements);
  });

  it.each(NOTHING)('read nothing in: %s', (text) => {
    expect(readByRules(text)).toEqual([]);
  });
});
