import { describe, expect, it } from 'vitest';
import { creditOf, makersAt, signatureOf } from '../../../src/language/headmatter/makers.js';
import { authorsOf, creditsOf } from '../../support/head-matter.js';

const HOLM = ['photo: Erik Holm', 'photo: Reuters'];

describe('a signature', () => {
  it.each<[string, string[]]>([
    // on a line of its own
    ['Erik Holm/Reuters', HOLM],
    ['Erik Holm / Reuters', HOLM],
    ['(Erik Holm/Reuters)', HOLM],
    ['[Erik Holm/Reuters]', HOLM],
    ['Erik Holm/Reuters.', HOLM],
    // behind a caption
    ['The ferry leaves the harbour. Erik Holm/Reuters', HOLM],
    ['The ferry leaves the harbour! Erik Holm/Reuters', HOLM],
    ['Has the ferry left the harbour? Erik Holm/Reuters', HOLM],
    ['The ferry leaves the harbour.Erik Holm/Reuters', HOLM],
    ['“The ferry leaves.” Erik Holm/Reuters', HOLM],
    ['“The ferry leaves” Erik Holm/Reuters', HOLM],
    ['The ferry leaves the harbour  Erik Holm/Reuters', HOLM],
    ['The ferry leaves the harbour\nErik Holm/Reuters', HOLM],
    ['The ferry leaves the harbour >Erik Holm/Reuters', HOLM],
    ['The ferry leaves on May 4, 2023. Erik Holm/Reuters', HOLM],
    ['The ferry leaves the harbour (Erik Holm/Reuters)', HOLM],
    ['The ferry leaves the harbour [Erik Holm/Reuters].', HOLM],
    ['The ferry (left) leaves the harbour (Erik Holm/Reuters)', HOLM],
    ['The ferry of J. Lindvik leaves. Erik J. Holm/Reuters', ['photo: Erik J. Holm', 'photo: Reuters']],
    // of more parts, with how the picture came
    ['Erik Holm/Reuters/Pool', HOLM],
    ['Erik Holm/Pool/Reuters', HOLM],
    ['Erik Holm/Handout via Reuters', HOLM],
    ['Courtesy/Erik Holm/Reuters', HOLM],
    ['Erik Holm/FILE/Reuters', HOLM],
    ['Erik Holm/Reuters file', ['photo: Erik Holm', 'photo: Reuters file']],
    ['Erik Holm/AP Photo', ['photo: Erik Holm', 'photo: AP Photo']],
    ['AP Photo/Erik Holm', ['photo: AP Photo', 'photo: Erik Holm']],
    ['(AP Photo/Erik Holm, Pool)', ['photo: AP Photo', 'photo: Erik Holm']],
    ['BBC/Reuters', ['photo: BBC', 'photo: Reuters']],
    ['Erik Holm, ASSOCIATED PRESS', ['photo: Erik Holm', 'photo: ASSOCIATED PRESS']],
    ['Erik Holm/Mona Dahl/Torvald Brevik/Getty Images', ['photo: Erik Holm', 'photo: Mona Dahl', 'photo: Torvald Brevik', 'photo: Getty Images']],
    // an office instead of a photographer
    ['Coast Guard Office via AP', ['photo: Coast Guard Office', 'photo: AP']],
    ['Office of the Mayor via AP', ['photo: Office of the Mayor', 'photo: AP']],
    ['The mayor at the fair, Coast Guard Office via AP', ['photo: Coast Guard Office', 'photo: AP']],
    // an agency alone
    ['Reuters', ['agency: Reuters']],
    ['  AFP  ', ['agency: AFP']],
    ['(AFP)', ['agency: AFP']],
    ['NurPhoto', ['photo: NurPhoto']],
    ['The ferry leaves (AFP)', ['photo: AFP']],
    ['The ferry leaves (NurPhoto)', ['photo: NurPhoto']],
    ['The ferry leaves [AFP]', ['photo: AFP']],
    ['The mayor at the fair, AP', ['photo: AP']],
  ])('is read from %j', (line, expected) => {
    expect(creditsOf(line)).toEqual(expected);
    expect(authorsOf(line)).toEqual([]);
  });

  it.each([
    'The ferry leaves the harbour Erik Holm/Reuters',
    'The mayor at the fair, the press office via AP',
    'the office via AP',
    'Office via AP',
    'Harbour Office: Oslo via AP',
    'The New Big Grey Harbour Office via AP',
    'Erik/Reuters',
    'Home/World/Reuters',
    'Harbour/Ferry/Reuters',
    'Erik Holm/Mona Dahl',
    'Erik Holm works at Reuters',
    'Erik Holm said the ferry/Reuters',
    'The Guardian',
    'The ferry leaves (The Guardian)',
    'The ferry leaves (Erik Holm)',
    'The ferry leaves (Coast Guard)',
    'The ferry leaves (the AFP office)',
    'The ferry leaves Reuters',
    'The ferry leaves. Reuters',
    'The ferry leaves. Reuters report',
    '.',
    ')',
    '()',
  ])('is not found in %j', (line) => {
    expect(creditsOf(line)).toEqual([]);
  });

  it('ends a caption of any length, but is itself no longer than a clause', () => {
    const caption = 'The ferry leaves the harbour of the old town in the early morning with the first guests of the year on board'.padEnd(180, ' and cars');
    expect(creditsOf(`${caption}. Erik Holm/Reuters`)).toEqual(HOLM);
    expect(creditsOf(`${caption} (Erik Holm/Reuters)`)).toEqual(HOLM);
    expect(creditsOf(`${'Coast Guard '.repeat(14)}(Erik Holm/Reuters`)).toEqual([]);
    expect(creditsOf(`(${'Coast Guard '.repeat(14)}/Reuters)`)).toEqual([]);
  });

  it('of an agency in the brackets of a long caption is the report’s', () => {
    const line = (length: number): string => `${'The ferry leaves '.padEnd(length - 6, 'today ')}(AFP)`.slice(-length);
    expect(creditsOf(line(199))).toEqual(['photo: AFP']);
    expect(creditsOf(line(201))).toEqual(['agency: AFP']);
  });

  it('stands where it is printed', () => {
    const line = 'The ferry. Erik Holm / Reuters file |';
    expect(signatureOf(line, line)).toEqual([
      { start: 11, end: 20, text: 'Erik Holm', kind: 'photo', name: 'Erik Holm', url: null },
      { start: 23, end: 35, text: 'Reuters file', kind: 'photo', name: 'Reuters file', url: null },
    ]);
    expect(signatureOf('', '')).toEqual([]);
    expect(signatureOf(' . | ', ' . | ')).toEqual([]);
  });
});

describe('the makers of a picture', () => {
  it.each<[string, string[]]>([
    ['Photo: Erik Holm', ['photo: Erik Holm']],
    ['Photo: Erik Holm.', ['photo: Erik Holm']],
    ['Photo: Erik Holm Jr.', ['photo: Erik Holm Jr.']],
    ['Photo: Erik Holm Sr.', ['photo: Erik Holm Sr.']],
    ['Photo: Erik Holm, Sr.', ['photo: Erik Holm, Sr.']],
    ['Photo: Ferry Line Inc.', ['photo: Ferry Line Inc.']],
    ['Photo: Navy of the U.S.', ['photo: Navy', 'photo: the U.S.']],
    ['Photo: (Erik Holm)', ['photo: Erik Holm']],
    ['Photo: “Erik Holm”', ['photo: Erik Holm']],
    ['Photo: |Erik Holm|', ['photo: Erik Holm']],
    ['Photo: Xi', ['photo: Xi']],
    ['Photo: Erik Holm/Reuters) The ferry', HOLM],
    ['Photo: Erik Holm] The ferry', ['photo: Erik Holm']],
    ['Photo: Erik Holm\nThe ferry', ['photo: Erik Holm']],
    ['Photo: Erik Holm. The ferry leaves the harbour.', ['photo: Erik Holm']],
    ['Photo: Erik J. Holm. The ferry leaves the harbour.', ['photo: Erik J. Holm']],
    ['Photo: Erik Holm | Mona Dahl', ['photo: Erik Holm', 'photo: Mona Dahl']],
    ['Photo: Erik Holm || Ships', ['photo: Erik Holm']],
    ['Photo: Erik   Holm', ['photo: Erik Holm']],
    ['Photo: Erik Holm; Mona Dahl', ['photo: Erik Holm', 'photo: Mona Dahl']],
    ['Photo: Erik Holm and Mona Dahl', ['photo: Erik Holm', 'photo: Mona Dahl']],
    ['Photo: Erik Holm, Reuters', HOLM],
    ['Photo: Erik Holm for Reuters', HOLM],
    ['Photo: Erik Holm of Reuters', HOLM],
    ['Photo: Erik Holm at Reuters', HOLM],
    ['Photo: Erik Holm through Reuters', HOLM],
    ['Photo: Erik Holm VIA Reuters', HOLM],
    ['Photo: Erik Holm — Reuters', HOLM],
    ['Photo: Erik Holm – Reuters', HOLM],
    ['Photo: Erik Holm - Reuters', HOLM],
    ['Photo: Erik Holm/Handout', ['photo: Erik Holm']],
    ['Photo: Handout/Erik Holm', ['photo: Erik Holm']],
    ['Photo: POOL/Erik Holm', ['photo: Erik Holm']],
    ['Photo: Erik Holm, staff', ['photo: Erik Holm']],
    ['Photo: Erik Holm/Editor', ['photo: Erik Holm']],
    [
      'Photo: Erik Holm/Mona Dahl/Torvald Brevik/Tim Hale/Meg Rowe/Ada Lund/Li Ming',
      ['photo: Erik Holm', 'photo: Mona Dahl', 'photo: Torvald Brevik', 'photo: Tim Hale', 'photo: Meg Rowe', 'photo: Ada Lund'],
    ],
  ])('in %j', (line, expected) => {
    expect(creditsOf(line)).toEqual(expected);
  });

  it.each(['Photo: X', 'Photo: 1234', 'Photo: Handout', 'Photo: staff', 'Photo: …', 'Photo: /', 'Photo:'])('are not named in %j', (line) => {
    expect(creditsOf(line)).toEqual([]);
  });

  it('are read up to an offset and no further than a long clause', () => {
    const line = 'Photo: Erik Holm/Reuters and others';
    expect(makersAt(line, line, 7, 24).map((credit) => credit.name)).toEqual(['Erik Holm', 'Reuters']);
    expect(makersAt(line, line, 7, 16).map((credit) => credit.name)).toEqual(['Erik Holm']);
    const long = `${'Erik Holm, '.repeat(3)}${'x'.repeat(130)}/Reuters`;
    expect(makersAt(long, long, 0, long.length).map((credit) => credit.name)).toEqual(['Erik Holm', 'Erik Holm', 'Erik Holm']);
  });
});

describe('creditOf', () => {
  it.each<[string, number, number, string | null]>([
    ['Erik Holm', 0, 9, 'Erik Holm'],
    ['  (“Erik Holm,”)  ', 0, 18, 'Erik Holm'],
    [': Erik Holm; ', 0, 13, 'Erik Holm'],
    ['© Erik Holm |', 0, 13, 'Erik Holm'],
    ['[Erik Holm]', 0, 11, 'Erik Holm'],
    ['Erik Holm Jr.', 0, 13, 'Erik Holm Jr.'],
    ['Erik Holm Jr.,', 0, 14, 'Erik Holm Jr.'],
    ['Ferry Inc.', 0, 10, 'Ferry Inc.'],
    ['Port of the U.S.', 0, 16, 'Port of the U.S.'],
    ['Ferry Zinc.', 0, 11, 'Ferry Zinc'],
    ['Erik Holm.', 0, 10, 'Erik Holm'],
    ['Holm of Oslo', 5, 7, 'of'],
    ['Holm of Oslo', 5, 6, null],
    ['Ho', 0, 2, 'Ho'],
    ['H', 0, 1, null],
    ['4 ships', 0, 7, null],
    ['', 0, 0, null],
    ['  ', 0, 2, null],
    ['.,', 0, 2, null],
  ])('of %j from %i to %i is %j', (line, from, to, name) => {
    expect(creditOf(line, from, to, 'photo')?.name ?? null).toBe(name);
  });

  it('keeps what it is printed as, where it stands and its address', () => {
    expect(creditOf('via  Fjord\tPost. ', 3, 17, 'via', 'https://fjord.example')).toEqual({
      start: 5,
      end: 15,
      text: 'Fjord\tPost',
      kind: 'via',
      name: 'Fjord Post',
      url: 'https://fjord.example',
    });
  });

  it('takes nothing of more than eighty characters for a name', () => {
    expect(creditOf('H'.repeat(80), 0, 80, 'photo')?.end).toBe(80);
    expect(creditOf('H'.repeat(81), 0, 81, 'photo')).toBeNull();
  });
});
