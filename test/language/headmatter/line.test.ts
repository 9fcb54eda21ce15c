import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/errors.js';
import { glance, SHOWS_CUE, SHOWS_INPUTS, SHOWS_PICTURE, SHOWS_PUBLISHER, SHOWS_SOURCE } from '../../../src/language/headmatter/glance.js';
import { parseHeadMatter, showsCredit } from '../../../src/language/headmatter.js';
import { authorsOf, creditsOf, readLine } from '../../support/head-matter.js';

describe('an address or handle in a line', () => {
  it.each<[string, string[]]>([
    ['By Mona Dahl mona.dahl@fjord.example', ['Mona Dahl']],
    ['By Mona mona@fjord.example', ['Mona']],
    ['By Mona Mona-D+news@fjord.example.org', ['Mona']],
    ['By Mona @monadahl', ['Mona']],
    ['By Mona Dahl @Holm_Brevik', ['Mona Dahl']],
    ['By Mona https://fjord.example/Erik_Holm', ['Mona']],
    ['By Mona http://fjord.example/Erik_Holm', ['Mona']],
    ['Daniel Holm mona@fjord.example', ['Daniel Holm']],
    ['Daniel Holm @monadahl', ['Daniel Holm']],
    ['mona@fjord.example By Mona Dahl', ['Mona Dahl']],
    ['mona@fjord.co.uk.example By Mona Dahl', ['Mona Dahl']],
    ['@monadahl By Mona Dahl', ['Mona Dahl']],
    ['https://fjord.example By Mona Dahl', ['Mona Dahl']],
    ['Write to Holm@Fjord.example | By Mona Dahl', ['Mona Dahl']],
    // no address
    ['mona@fjord By Mona Dahl', []],
    ['x@monadahl By Mona Dahl', []],
    ['By Mona', []],
    ['By: @monadahl', []],
  ])('is nobody’s name: %j', (line, expected) => {
    expect(authorsOf(line)).toEqual(expected);
    expect(creditsOf(line)).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['Photo: Mona Dahl/@monadahl', ['photo: Mona Dahl']],
    ['Photo: Mona Dahl https://fjord.example/x/Erik', ['photo: Mona Dahl']],
    ['Photo: Mona Dahl, mona@fjord.example', ['photo: Mona Dahl']],
    ['Photo: mona@fjord.example', []],
    ['Photo: @monadahl', []],
    ['Photo: https://fjord.example/Mona', []],
  ])('makes no picture: %j', (line, expected) => {
    expect(creditsOf(line)).toEqual(expected);
  });
});

describe('a line', () => {
  it('longer than 600 characters is read for its dates and its dateline only', () => {
    const line = (opening: string, length: number): string => `${opening} ${'The ferry leaves. '.repeat(40)}`.slice(0, length);
    expect(readLine(line('By Mona Dahl | May 4, 2023', 600)).authors).toHaveLength(1);
    const long = readLine(line('By Mona Dahl | May 4, 2023', 601));
    expect([long.authors, long.credits]).toEqual([[], []]);
    expect(long.timestamps).toHaveLength(1);
    expect(readLine(line('OSLO (AP) —', 700)).dateline?.place).toBe('OSLO');
  });

  it('with a dateline has no other credits', () => {
    const { dateline, credits, authors } = readLine('OSLO (Reuters) — The ferry leaves. Photo: Mona Dahl');
    expect(dateline?.agency).toBe('Reuters');
    expect([authors, credits]).toEqual([[], []]);
  });

  it('names each agency once, in order', () => {
    expect(readLine('By Mona Dahl, Reuters | Source: AP').credits).toEqual([
      { start: 14, end: 21, text: 'Reuters', kind: 'agency', name: 'Reuters', url: null },
      { start: 32, end: 34, text: 'AP', kind: 'source', name: 'AP', url: null },
    ]);
    expect(creditsOf('Source: AP | By Mona Dahl, Reuters')).toEqual(['source: AP', 'agency: Reuters']);
    expect(creditsOf('By Mona Dahl via Reuters')).toEqual(['agency: Reuters']);
    expect(creditsOf('By Reuters')).toEqual(['agency: Reuters']);
    expect(creditsOf('Mona Dahl contributed to this report. Source: Reuters')).toEqual(['contributor: Mona Dahl']);
    expect(creditsOf('(Reuters) | Source: AP')).toEqual(['agency: Reuters', 'source: AP']);
    expect(creditsOf('Photo: Mona Dahl | Source: AP')).toEqual(['photo: Mona Dahl', 'source: AP']);
  });

  it('is read with any kind of space', () => {
    expect(readLine('By\u00a0Mona\u2009Dahl,\u202fReuters').authors).toEqual([
      { start: 3, end: 12, text: 'Mona\u2009Dahl', from: 'text', name: 'Mona Dahl', affiliation: 'Reuters' },
    ]);
    expect(creditsOf('Photo:\u00a0Mona\u00a0Dahl\u2003/\u2003AFP')).toEqual(['photo: Mona Dahl', 'photo: AFP']);
    expect(authorsOf('\u2003By Mona Dahl\u2003')).toEqual(['Mona Dahl']);
  });

  it.each([undefined, null, 4, {}])('is a string, not %j', (line) => {
    expect(() => parseHeadMatter(line as never)).toThrow(InputError);
    expect(() => parseHeadMatter(line as never)).toThrow('parseHeadMatter() takes a string.');
  });
});

describe('a date that a line prints twice', () => {
  const stamps = (line: string, reference?: string): string[] =>
    parseHeadMatter(line, reference === undefined ? {} : { reference }).timestamps.map((stamp) => stamp.text);

  it.each<[string, string[]]>([
    ['May 4, 2023 | May 4, 2023', ['May 4, 2023']],
    ['Thursday May 4, 2023 Thursday May 4, 2023', ['Thursday May 4, 2023']],
    ['May 4, 2023 (2 days ago)', ['May 4, 2023']],
    ['May 4, 2023 · 2 days ago', ['May 4, 2023']],
    ['May 4, 2023 – 2 days ago', ['May 4, 2023']],
    ['2 days ago 2 days ago', ['2 days ago']],
    // two dates
    ['May 4, 2023 | May 5, 2023', ['May 4, 2023', 'May 5, 2023']],
    ['May 4, 2023 said 2 days ago', ['May 4, 2023', '2 days ago']],
    ['2 days ago, 3 days ago', ['2 days ago', '3 days ago']],
    ['2 days ago 3 days ago', ['2 days ago', '3 days ago']],
    ['Published May 4, 2023 Updated May 4, 2023', ['May 4, 2023', 'May 4, 2023']],
    ['2 days ago June 13, 2023', ['2 days ago', 'June 13, 2023']],
  ])('counts once, two dates twice: %j', (line, expected) => {
    expect(stamps(line, '2023-06-15T12:00:00Z')).toEqual(expected);
  });

  it('cannot be told from another where the page’s own date is not known', () => {
    expect(stamps('2 days ago 3 days ago')).toEqual(['2 days ago', '3 days ago']);
    expect(stamps('2 days ago | 2 days ago')).toHaveLength(2);
  });
});

describe('showsCredit', () => {
  it.each(['Source: arabnews', '| via Grist', 'h/t Grist', 'First published by Grist', 'By Mona Dahl', 'Oil fell (Reuters)', 'mona@fjord.example'])(
    'is true of %j',
    (line) => {
      expect(showsCredit(line)).toBe(true);
    },
  );

  it.each(['', 'Home', 'The ferry leaves at dawn', 'Foto: Mona Dahl', '© Fjord', 'with the ferry'])('is false of %j', (line) => {
    expect(showsCredit(line)).toBe(false);
  });
});

describe('glance shows exactly', () => {
  it.each<[string, number]>([
    ['by', SHOWS_CUE],
    ['source', SHOWS_SOURCE],
    ['Reuters', SHOWS_PUBLISHER],
    ['The ferry of 24.kg', SHOWS_PUBLISHER],
    ['with ferries', SHOWS_INPUTS],
    ['- with ferries', SHOWS_INPUTS],
    ['ferries with', 0],
    ['7 with ferries', 0],
    ['(C) Fjord', SHOWS_PICTURE],
    ['(see Fjord)', 0],
    ['Fjord: ships', 0],
    ['Fjord — ships', 0],
    ['Fjörd ships', 0],
    ['Fjordé', 0],
    ['xby', 0],
    ['bystander', 0],
    ['ferry(by)', SHOWS_CUE],
    ['zebra', 0],
    ['{by}', SHOWS_CUE],
  ])('what %j may hold', (line, expected) => {
    expect(glance(line)).toBe(expected);
  });
});
