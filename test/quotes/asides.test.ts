import { describe, expect, it } from 'vitest';
import { readByRules } from '../support/rules.js';

const CREDITS: readonly (readonly [text: string, ...statements: string[]])[] = [
  ['“We leave at dawn” — Ida Holm', 'dash-credit 0.8 | Ida Holm |  | “We leave at dawn”'],
  ['“We leave at dawn” - Ida Holm', 'dash-credit 0.8 | Ida Holm |  | “We leave at dawn”'],
  ['“We leave at dawn” – Ida Holm, captain', 'dash-credit 0.8 | Ida Holm, captain |  | “We leave at dawn”'],
  ['“We leave at dawn” — Ida Holm.', 'dash-credit 0.8 | Ida Holm |  | “We leave at dawn”'],
  ['“We leave at dawn” —Ida Holm', 'dash-credit 0.8 | Ida Holm |  | “We leave at dawn”'],
  ['“We leave at dawn”-Ida Holm', 'dash-credit 0.8 | Ida Holm |  | “We leave at dawn”'],
  [
    '“We leave at dawn, whatever they say.” — Ida Holm “We stay here, whatever they say.” — Jens Dahl',
    'dash-credit 0.8 | Ida Holm |  | “We leave at dawn, whatever they say.”',
    'dash-credit 0.8 | Jens Dahl |  | “We stay here, whatever they say.”',
  ],
  ['“We leave at dawn, whatever they say.”\n\n— Jens B. Dahl.', 'dash-credit 0.8 | Jens B. Dahl |  | “We leave at dawn, whatever they say.”'],
  ['“We leave at dawn, whatever they say.”\n\n— Jens B. Dahl', 'dash-credit 0.8 | Jens B. Dahl |  | “We leave at dawn, whatever they say.”'],
  ['“We leave at dawn, whatever they say.”\n\n—Ida Holm', 'dash-credit 0.8 | Ida Holm |  | “We leave at dawn, whatever they say.”'],
];

const HEARSAY: readonly (readonly [text: string, ...statements: string[]])[] = [
  [
    'Dahl said it was late. The driver allegedly fled.',
    'subject-verb 0.8 | Dahl | said = say | it was late',
    'hearsay 0.6 |  | allegedly = allegedly | The driver + fled',
  ],
];

const ACCORDING: readonly (readonly [text: string, ...statements: string[]])[] = [
  [
    'According to police, the men fled, but they denied it.',
    'according-to 0.9 | police | According to = according to | the men fled, but they denied it',
    'subject-verb 0.8 | they | denied = deny | it',
  ],
  [
    'According to police, the men fled, and we confessed it.',
    'according-to 0.9 | police | According to = according to | the men fled, and we confessed it',
    'subject-verb 0.8 | we | confessed = confess | it',
  ],
  [
    'According to police, the men fled, adding that it was late.',
    'according-to 0.9 | police | According to = according to | the men fled',
    'participle 0.8 | police | adding = add | that it was late',
  ],
  ['According to police, the men fled and they “denied it.”', 'according-to 0.9 | police | According to = according to | the men fled and they “denied it.”'],
  ['The quay is rotten — according to Dahl.', 'according-to 0.9 | Dahl | according to = according to | The quay is rotten'],
  ['“The quay,” according to Dahl, “is rotten.”', 'according-to 0.9 | Dahl | according to = according to | “The quay,” + “is rotten.”'],
  ['And according to Dahl, the quay is rotten.', 'according-to 0.9 | Dahl | according to = according to | the quay is rotten'],
  ['But according to Dahl the captain, the quay is rotten.', 'according-to 0.9 | Dahl | according to = according to | the quay is rotten'],
  ['Is it rotten? according to Dahl, it is.', 'according-to 0.9 | Dahl | according to = according to | it is'],
];

const NOUNS: readonly (readonly [text: string, ...statements: string[]])[] = [
  ['Dahl gave an assurance that the quay would hold.', 'reporting-noun 0.7 | Dahl | gave an assurance = assurance | that the quay would hold'],
  ['Dahl made a promise that the quay would hold.', 'reporting-noun 0.7 | Dahl | made a promise = promise | that the quay would hold'],
  ['Dahl today expressed hope that the quay would hold.', 'reporting-noun 0.7 | Dahl | expressed hope = hope | that the quay would hold'],
  ['He has voiced his own concern that the quay would sink.', 'reporting-noun 0.7 | He | has voiced his own concern = concern | that the quay would sink'],
  ['Dahl is expressing hope that the quay would hold.', 'reporting-noun 0.7 | Dahl | is expressing hope = hope | that the quay would hold'],
];

const AS: readonly (readonly [text: string, ...statements: string[]])[] = [
  ['As the coach puts it, “we were lucky.”', 'as-put-it 0.8 | the coach | puts it = put it | “we were lucky.”'],
  ['The talks were, as Holm put it, “over for good.”', 'as-put-it 0.8 | Holm | put it = put it | “over for good.”'],
  [
    'The talks are over, as Holm, the old mayor of the port town, put it.',
    'as-put-it 0.8 | Holm, the old mayor of the port town | put it = put it | The talks are over',
  ],
  ['The talks are over, as Reuters reported.', 'as-put-it 0.8 | Reuters | reported = report | The talks are over'],
  ['The talks are over — as Reuters reported on Monday.', 'as-put-it 0.8 | Reuters | reported = report | The talks are over'],
  ['As Reuters first reported, the talks are over.', 'as-put-it 0.8 | Reuters | reported = report | the talks are over'],
  ['As the board warned in May, the quay is rotten.', 'as-put-it 0.8 | the board | warned = warn | the quay is rotten'],
  ['“The talks are over” as reported by Reuters.', 'as-reported-by 0.8 | Reuters | reported by = report | “The talks are over”'],
  ['The quay gave way, as reported by Reuters, and sank.', 'as-reported-by 0.8 | Reuters | reported by = report | The quay gave way'],
];

const MARKS: readonly (readonly [text: string, ...statements: string[]])[] = [
  [
    'The old crew of the ferry went after Holm as a “wrecker.”',
    'named-in-marks 0.6 | The old crew of the ferry | went after = went after | Holm as a “wrecker.”',
  ],
  ['The paper said it has gone after Holm as a “wrecker.”', 'subject-verb 0.8 | The paper | said = say | it has gone after Holm as a “wrecker.”'],
  [
    'It was said in May that the crew of the old ferry went after Holm as a “wrecker.”',
    'impersonal 0.8 |  | was said = say | that the crew of the old ferry went after Holm as a “wrecker.”',
  ],
];

const TURNS: readonly (readonly [text: string, ...statements: string[]])[] = [
  ['It rained.\n\nIDA HOLM: We leave at dawn.', 'turn 0.8 | IDA HOLM |  | We leave at dawn.'],
  ['It rained.\n\nIda Holm: We leave at dawn', 'turn 0.6 | Ida Holm |  | We leave at dawn'],
  ['It rained.\n\nIda Holm: we leave at dawn', 'turn 0.6 | Ida Holm |  | we leave at dawn'],
  ['H: We leave at dawn', 'turn 0.8 | H |  | We leave at dawn'],
  ['It rained.\n\nHO: We leave at dawn.', 'turn 0.8 | HO |  | We leave at dawn.'],
  ['It rained.\n\nHOLM: “We leave,” and so we do.', 'turn 0.8 | HOLM |  | “We leave,”'],
  ['It rained.\n\nHOLM: So “we leave,” and so we do.', 'turn 0.8 | HOLM |  | So “we leave,” and so we do.'],
  ['It rained.\n\nHOLM: “We leave at dawn.” — Jens Dahl', 'turn 0.8 | HOLM |  | “We leave at dawn.”'],
];

const BLOCKS: readonly (readonly [text: string, ...statements: string[]])[] = [
  ['The board said in a statement:\n\nThe quay stands here now.', 'block 0.7 | The board | said = say | The quay stands here now.'],
  ['And more from Dahl:\n\nThe quay has been inspected twice.', 'block 0.7 | Dahl |  | The quay has been inspected twice.'],
  ['Now via Dahl:\n\nThe quay has been inspected twice.', 'block 0.7 | Dahl |  | The quay has been inspected twice.'],
  [
    'And more of what we know, according to the old captain of the port:\n\nThe quay has been inspected twice.',
    'block 0.7 | the old captain of the port | according to = according to | The quay has been inspected twice.',
  ],
  ['Asked in May, the board said:\n\nThe quay has been inspected twice.', 'block 0.7 | the board | said = say | The quay has been inspected twice.'],
  [
    'The board said:\n\nIt was then. “The quay” has been inspected twice.',
    'block 0.7 | The board | said = say | It was then. “The quay” has been inspected twice.',
  ],
];

const FLOATS: readonly (readonly [text: string, ...statements: string[]])[] = [
  ['“We leave at dawn,” Dahl said. “New Brevik” is a ship.', 'subject-verb 0.95 | Dahl | said = say | “We leave at dawn,”'],
  [
    'Holm said that Dahl had said, “Never again.” “We stay where we are.”',
    'subject-verb 0.9 | Holm | said = say | that Dahl had said, “Never again.”',
    'subject-verb 0.9 | Dahl | had said = say | “Never again.” + “We stay where we are.”',
  ],
  [
    'Ida Holm was tired. “She said ‘we have been at sea’ to us all.”',
    'floating 0.5 | Ida Holm |  | “She said ‘we have been at sea’ to us all.”',
    'subject-verb 0.9 | She | said = say | ‘we have been at sea’ to us all',
  ],
  ['Ida Holm was tired. But “we have been at sea for nine days.”', 'floating 0.5 | Ida Holm |  | “we have been at sea for nine days.”'],
  [
    '“We leave at dawn.” “We never stay.” Dahl said so.',
    'floating 0.5 | Dahl |  | “We leave at dawn.” + “We never stay.”',
    'subject-verb 0.8 | Dahl | said = say | so',
  ],
  [
    '“We leave at dawn now.” “We will never stay,” Dahl said.',
    'floating 0.5 | Dahl |  | “We leave at dawn now.”',
    'subject-verb 0.95 | Dahl | said = say | “We will never stay,”',
  ],
  [
    '“We leave at dawn now.” “We know that Holm said it was late,” wrote the board.',
    'floating 0.5 | the board |  | “We leave at dawn now.”',
    'inverted 0.95 | the board | wrote = write | “We know that Holm said it was late,”',
    'subject-verb 0.9 | We | know = know | that Holm said it was late',
    'subject-verb 0.8 | Holm | said = say | it was late',
  ],
  ['It rained.\n\n“We have been at sea for nine days.”\n\nIda Holm said that it was late.', 'subject-verb 0.9 | Ida Holm | said = say | that it was late'],
  [
    '“We leave at dawn,” Dahl said.\n\n“Nobody stays here.” “Not one.”',
    'subject-verb 0.95 | Dahl | said = say | “We leave at dawn,” + “Nobody stays here.” + “Not one.”',
  ],
  ['“Never sail on Friday.\n\n“Never whistle.”\n\nDahl said it was late.', 'subject-verb 0.8 | Dahl | said = say | it was late'],
  [
    '“Never sail on Friday,” Dahl wrote.\n\n“Never whistle.\n\n“Never sing.”',
    'subject-verb 0.95 | Dahl | wrote = write | “Never sail on Friday,” + “Never whistle.” + “Never sing.”',
  ],
  [
    '“Never sail on Friday. \n\n“Never whistle.\n\n“Never sing,” Dahl wrote. “Never dance.”',
    'subject-verb 0.95 | Dahl | wrote = write | “Never sail on Friday.” + “Never whistle.” + “Never sing,” + “Never dance.”',
  ],
];

const NOTHING: readonly string[] = [
  '“We leave at dawn” — the captain',
  '“We leave at dawn” — The captain',
  '“We leave at dawn, whatever they say.”\n\n— ida Holm',
  '“We leave at dawn, whatever they say.” She left. — Ida Holm',
  'The driver allegedly.',
  'There were claims that the quay would hold.',
  'Amid fears that the quay would sink, Dahl left.',
  'As Holm put the boat there, we left.',
  'It rained.\n\nH: We leave at dawn.',
  'Brevik 3:2 Lund',
  'The board said in a statement:\n\nThe quay stands now.',
];

describe('asides, credits and paragraphs', () => {
  it.each(CREDITS)('read the credit behind a quotation: %s', (text, ...statements) => {
    expect(readByRules(text)).toEqual(statements);
  });

  it.each(HEARSAY)('tell hearsay from words that somebody says: %s', (text, ...statements) => {
    expect(readByRules(text)).toEqual(statements);
  });

  it.each(ACCORDING)('read what is so according to somebody: %s', (text, ...statements) => {
    expect(readByRules(text)).toEqual(statements);
  });

  it.each(NOUNS)('read a noun that somebody utters: %s', (text, ...statements) => {
    expect(readByRules(text)).toEqual(statements);
  });

  it.each(AS)('read an aside that begins with as: %s', (text, ...statements) => {
    expect(readByRules(text)).toEqual(statements);
  });

  it.each(MARKS)('read what somebody is called in marks: %s', (text, ...statements) => {
    expect(readByRules(text)).toEqual(statements);
  });

  it.each(TURNS)('read whose turn it is: %s', (text, ...statements) => {
    expect(readByRules(text)).toEqual(statements);
  });

  it.each(BLOCKS)('read whose words a paragraph is: %s', (text, ...statements) => {
    expect(readByRules(text)).toEqual(statements);
  });

  it.each(FLOATS)('read whose a quotation without a cue is: %s', (text, ...statements) => {
    expect(readByRules(text)).toEqual(statements);
  });

  it.each(NOTHING)('read nothing in: %s', (text) => {
    expect(readByRules(text)).toEqual([]);
  });
});
