import { describe, expect, it } from 'vitest';
import { readByRules } from '../support/rules.js';

const TURNS: readonly (readonly [text: string, ...statements: string[]])[] = [
  ['HOLM: We leave at dawn. Nobody stays.', 'turn 0.8 | HOLM |  | We leave at dawn. Nobody stays.'],
  ['IDA HOLM: We leave at dawn.\n\nDAHL: Nobody stays.', 'turn 0.8 | IDA HOLM |  | We leave at dawn.', 'turn 0.8 | DAHL |  | Nobody stays.'],
  ['Holm: We leave at dawn', 'turn 0.6 | Holm |  | We leave at dawn'],
  ['It rained.\n\nHolm: “We leave at dawn.”', 'turn 0.8 | Holm |  | “We leave at dawn.”'],
  ['It rained.\n\nIda Holm: “We leave at dawn.” She left.', 'turn 0.8 | Ida Holm |  | “We leave at dawn.”'],
  ['It rained.\n\nHOLM: “We leave at dawn.” And “nobody stays.”', 'turn 0.8 | HOLM |  | “We leave at dawn.” + “nobody stays.”'],
  ['HOLM: The “old quay is rotten, and so” is the pier.', 'turn 0.8 | HOLM |  | The “old quay is rotten, and so” is the pier.'],
  ['Holm of Brevik: We leave at dawn', 'turn 0.6 | Holm of Brevik |  | We leave at dawn'],
  ['Ida van Holm: We leave at dawn', 'turn 0.6 | Ida van Holm |  | We leave at dawn'],
  ['Ida Anna Maria Holm Dahl Lind Vik Berg: We leave at dawn', 'turn 0.6 | Ida Anna Maria Holm Dahl Lind Vik Berg |  | We leave at dawn'],
  ['Holm (61): We leave at dawn', 'turn 0.6 | Holm (61) |  | We leave at dawn'],
  ['Holm, Captain: We leave at dawn', 'turn 0.6 | Holm, Captain |  | We leave at dawn'],
  ["Ida Holm's Captain: We leave at dawn", "turn 0.6 | Ida Holm's Captain |  | We leave at dawn"],
  ['Dahl said: “We leave at dawn.”', 'subject-verb 0.9 | Dahl | said = say | “We leave at dawn.”'],
  ['HOLM: “We leave,” Dahl said.', 'subject-verb 0.95 | Dahl | said = say | “We leave,”'],
];

const BLOCKS: readonly (readonly [text: string, ...statements: string[]])[] = [
  ['The board said in a statement:\n\nThe quay has been inspected twice.', 'block 0.7 | The board | said = say | The quay has been inspected twice.'],
  ['The board said in a statement:\n\n“The quay stands.”', 'block 0.8 | The board | said = say | “The quay stands.”'],
  ['The board said in a statement:\n\n“The quay stands,” Dahl said.', 'subject-verb 0.95 | Dahl | said = say | “The quay stands,”'],
  [
    'It rained. The board said in a statement:\n\nThe quay has been inspected twice.',
    'block 0.7 | The board | said = say | The quay has been inspected twice.',
  ],
  ['And more, per the AP:\n\nThe quay has been inspected twice.', 'block 0.7 | the AP | per = per | The quay has been inspected twice.'],
  ['And more, according to Dahl:\n\nThe quay has been inspected twice.', 'block 0.7 | Dahl | according to = according to | The quay has been inspected twice.'],
  ['And more, according to Dahl:\n\n“The quay stands.”', 'block 0.8 | Dahl | according to = according to | “The quay stands.”'],
  ['From Dahl:\n\nThe quay has been inspected twice.', 'block 0.7 | Dahl |  | The quay has been inspected twice.'],
  ['More from Dahl:\n\nThe quay has been inspected twice.', 'block 0.7 | Dahl |  | The quay has been inspected twice.'],
  ['Via Dahl:\n\nThe quay has been inspected twice.', 'block 0.7 | Dahl |  | The quay has been inspected twice.'],
  ['The board said:\n\nThe quay has been inspected twice.', 'block 0.7 | The board | said = say | The quay has been inspected twice.'],
  ['The board, saying:\n\n“The quay has been inspected twice.”', 'block 0.8 | The board | saying = say | “The quay has been inspected twice.”'],
  ['Dahl made the following comment:\n\n“The quay has been inspected twice.”', 'block 0.8 | Dahl |  | “The quay has been inspected twice.”'],
];

const FLOATING: readonly (readonly [text: string, ...statements: string[]])[] = [
  ['Ida Holm was tired. “We have been at sea for nine days.”', 'floating 0.5 | Ida Holm |  | “We have been at sea for nine days.”'],
  [
    '“We have been at sea for nine days.” Ida Holm said that it was late.',
    'floating 0.5 | Ida Holm |  | “We have been at sea for nine days.”',
    'subject-verb 0.9 | Ida Holm | said = say | that it was late',
  ],
  ['“We leave at dawn,” Dahl said. “Nobody stays.”', 'subject-verb 0.95 | Dahl | said = say | “We leave at dawn,” + “Nobody stays.”'],
  ['“We leave at dawn,” Dahl said. It rained. “Nobody stays.”', 'subject-verb 0.95 | Dahl | said = say | “We leave at dawn,” + “Nobody stays.”'],
  ['“We leave at dawn,” Dahl said.\n\n“Nobody stays.”', 'subject-verb 0.95 | Dahl | said = say | “We leave at dawn,” + “Nobody stays.”'],
  ['“We leave at dawn,” Dahl said.\n\nIt rained. “Nobody stays.”', 'subject-verb 0.95 | Dahl | said = say | “We leave at dawn,”'],
  ['“We leave at dawn,” Dahl said.\n\nIt rained.\n\n“Nobody stays here.”', 'subject-verb 0.95 | Dahl | said = say | “We leave at dawn,”'],
  ['“We leave at dawn,” Dahl said. But “nobody stays here.”', 'subject-verb 0.95 | Dahl | said = say | “We leave at dawn,” + “nobody stays here.”'],
  ['“Never sail on Friday.\n\n“Never whistle,” Dahl wrote.', 'subject-verb 0.95 | Dahl | wrote = write | “Never sail on Friday.” + “Never whistle,”'],
  [
    '“Never sail on Friday.\n\n“Never whistle.\n\n“Never sing,” Dahl wrote.',
    'subject-verb 0.95 | Dahl | wrote = write | “Never sail on Friday.” + “Never whistle.” + “Never sing,”',
  ],
  [
    'Dahl said the plan is dead. “We have been at sea for nine days.”',
    'subject-verb 0.8 | Dahl | said = say | the plan is dead',
    'floating 0.5 | Dahl |  | “We have been at sea for nine days.”',
  ],
  [
    'The plan is dead, Dahl said. “We have been at sea for nine days.”',
    'subject-verb 0.85 | Dahl | said = say | The plan is dead + “We have been at sea for nine days.”',
  ],
  ['Dahl grimaced, “We have been at sea for nine days.”', 'fragment 0.35 | Dahl |  | “We have been at sea for nine days.”'],
  ['Dahl grimaced “We have been at sea for nine days.”', 'fragment 0.35 | Dahl |  | “We have been at sea for nine days.”'],
  ['Dahl grimaced, “We have.”', 'fragment 0.35 | Dahl |  | “We have.”'],
  ['Dahl had this: “we have.”', 'colon 0.6 | Dahl |  | “we have.”'],
  ['“We leave at dawn, whatever they say.” — Ida Holm', 'dash-credit 0.8 | Ida Holm |  | “We leave at dawn, whatever they say.”'],
  ['“We leave at dawn, whatever they say.”\n— Ida Holm', 'dash-credit 0.8 | Ida Holm |  | “We leave at dawn, whatever they say.”'],
  ['“We leave at dawn, whatever they say.”\n\n— Ida Holm', 'dash-credit 0.8 | Ida Holm |  | “We leave at dawn, whatever they say.”'],
  ['“We leave at dawn, whatever they say.”\n\n-- Ida Holm, captain', 'dash-credit 0.8 | Ida Holm, captain |  | “We leave at dawn, whatever they say.”'],
];

const NOTHING: readonly string[] = [
  'It rained.\n\nHolm: We leave at dawn.',
  'Ida holm: We leave at dawn',
  'The Captain: We leave at dawn',
  'In Brevik: We leave at dawn',
  '“Holm”: We leave at dawn',
  'CORRECTION: We leave at dawn.',
  'Photo: Ida Holm',
  'Read More: We leave at dawn',
  'A: We leave at dawn.',
  ': We leave at dawn.',
  'At 10:30 we leave.',
  'HOLM 10:30 We leave.',
  'One two three four five six seven eight nine: We leave.',
  'Ida Anna Maria Holm Dahl Lind Vik Berg Nes: We leave at dawn',
  'NEW DELHI: A sea of people lined the road to the harbour.',
  'LONDON: We leave.',
  'London: The ferry sank.',
  'Holm, captain: We leave at dawn',
  'Holm:',
  'The board said in a statement:\n\nThe quay stands.',
  'The board said in a statement:',
  'According to:\n\nThe quay has been inspected twice.',
  'The board listed:\n\nThe quay has been inspected twice.',
  'The board met:\n\n“The quay has been inspected twice.”',
  'The board was told:\n\n“The quay has been inspected twice.”',
  'The board blasted:\n\n“The quay has been inspected twice.”',
  'Dahl made the following comment:\n\nThe quay has been inspected twice.',
  'Dahl made the following list:\n\n“The quay has been inspected twice.”',
  'Ida Holm was tired.\n\n“We have been at sea for nine days.”',
  '“We have been at sea for nine days.” Ida Holm was tired.',
  '“We have been at sea for nine days.”',
  '“Never sail on Friday.\n\n“Never whistle.”',
  'Dahl grimaced “we have been at sea for nine days.”',
  'Dahl grimaced “We have.”',
  'Dahl grimaced, ‘We have been at sea for nine days.’',
  'In May, “We have been at sea for nine days.”',
  '“We leave at dawn, whatever they say.” — the captain',
  '“We leave at dawn, whatever they say.” — Ida Holm left. It rained.',
  '“We leave at dawn, whatever they say.”\n\n— The captain',
  '“We leave at dawn, whatever they say.”\n\n— “Holm”',
  '“We leave at dawn, whatever they say.”\n\n—',
  '“We leave at dawn, whatever they say.”\n\nIda Holm',
];

describe('what takes more than a sentence to see', () => {
  it.each(TURNS)('read the turns of a transcript: %s', (text, ...statements) => {
    expect(readByRules(text)).toEqual(statements);
  });

  it.each(BLOCKS)('read a block behind a colon: %s', (text, ...statements) => {
    expect(readByRules(text)).toEqual(statements);
  });

  it.each(FLOATING)('read who says a quotation without a cue: %s', (text, ...statements) => {
    expect(readByRules(text)).toEqual(statements);
  });

  it.each(NOTHING)('read nothing in: %s', (text) => {
    expect(readByRules(text)).toEqual([]);
  });
});
