import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.js';
import { parseHeadMatter } from '../../src/language/headmatter.js';
import { assertWellFormed } from '../support/well-formed.js';

const names = (line: string): string[] => parseHeadMatter(line).authors.map((author) => author.name);
const credits = (line: string): string[] => parseHeadMatter(line).credits.map((credit) => `${credit.kind}: ${credit.name}`);

describe('parseHeadMatter reads a byline', () => {
  it.each<[string, string[]]>([
    ['By Carla Benoit', ['Carla Benoit']],
    ['BY CARLA BENOIT', ['CARLA BENOIT']],
    ['ByCarla Benoit', ['Carla Benoit']],
    ['By: Carla Benoit', ['Carla Benoit']],
    ['by Carla Benoit — June 14, 2023', ['Carla Benoit']],
    ['By Carla BenoitJune 14, 2023', ['Carla Benoit']],
    ['By Carla Benoit14 Jun 2023651', ['Carla Benoit']],
    ['By Carla Benoit 2 days ago', ['Carla Benoit']],
    ['7:11 AM PST 6/14/2023  by   Carla Benoit', ['Carla Benoit']],
    ['June 14, 2023 | By Carla B', ['Carla B']],
    ['Written by Carla Benoit, PhD on June 14, 2023', ['Carla Benoit']],
    ['Posted by Carla Benoit | 14 Jun, 2023', ['Carla Benoit']],
    ['Author: Carla Benoit', ['Carla Benoit']],
    // several
    ['By Carla Benoit and Tariq Obi', ['Carla Benoit', 'Tariq Obi']],
    ['By Carla Benoit, Tariq Obi, Minh Do', ['Carla Benoit', 'Tariq Obi', 'Minh Do']],
    ['By CARLA BENOIT, TARIQ OBI and MINH DO', ['CARLA BENOIT', 'TARIQ OBI', 'MINH DO']],
    ['By Carla Benoit, Tariq Obi, and Minh Do', ['Carla Benoit', 'Tariq Obi', 'Minh Do']],
    ['By Carla Benoit And Tariq Obi For The Mail On Sunday', ['Carla Benoit', 'Tariq Obi']],
    ['By Carla Benoit in Accra and Tariq Obi in Lagos', ['Carla Benoit', 'Tariq Obi']],
    ['By Carla Benoit, Political Editor, and Tariq Obi', ['Carla Benoit', 'Tariq Obi']],
    ['By Carla Benoit, Home Security Expert & Tariq Obi, Analyst', ['Carla Benoit', 'Tariq Obi']],
    ['by Carla Benoit (reporting) and Tariq Obi (photography)', ['Carla Benoit']],
    ['By Carla Benoit with Tariq Obi', ['Carla Benoit', 'Tariq Obi']],
    ['By Xinhua writers Li Ming, Wang Fei', ['Li Ming', 'Wang Fei']],
    // shapes of names
    ['By Dr. Ana J. de la Cruz-Ortiz Jr.', ['Ana J. de la Cruz-Ortiz Jr.']],
    ['By Ahmed al-Masri and Nguyen Van Anh', ['Ahmed al-Masri', 'Nguyen Van Anh']],
    ['By Sandee LaMotte and Ewan McGregor-O’Neil', ['Sandee LaMotte', 'Ewan McGregor-O’Neil']],
    ['By DR. TARIQ OBI', ['TARIQ OBI']],
    ['By J.K. Obi', ['J.K. Obi']],
    // what follows a name
    ['By Carla Benoit, CNN', ['Carla Benoit']],
    ['By Carla Benoit, BBC News, New York', ['Carla Benoit']],
    ['By Carla Benoit | Special to the Pioneer Press', ['Carla Benoit']],
    ['By Carla BenoitStaff Writer', ['Carla Benoit']],
    ['By Carla Benoit cbenoit@example.com(509) 555-0182', ['Carla Benoit']],
    ['By Carla Benoit@cbenoit    Jun 14, 2023, 11:47am EST', ['Carla Benoit']],
    ['By Carla Benoit and Tariq Obi The Associated Press', ['Carla Benoit', 'Tariq Obi']],
    ['Reporting by Carla Benoit; Editing by Tariq Obi', ['Carla Benoit']],
    ['Authored by Carla Benoit via Example.com,', ['Carla Benoit']],
    // other languages
    ['Von Carla Benoit, Berlin', ['Carla Benoit']],
    ['Par Carla Benoit et Tariq Obi', ['Carla Benoit', 'Tariq Obi']],
    ['Por Carla Benoit y Tariq Obi', ['Carla Benoit', 'Tariq Obi']],
    ['Di Carla Benoit', ['Carla Benoit']],
    ['Door Jan de Vries', ['Jan de Vries']],
    // without a cue, when a given name or an agency vouches for it
    ['Daniel Benoit', ['Daniel Benoit']],
    ['Meg Benoit and Tariq Obi, Associated Press', ['Meg Benoit', 'Tariq Obi']],
    ['Daniel Benoit - Jun 14, 2023 1:00 pm UTC', ['Daniel Benoit']],
  ])('%j', (line, expected) => {
    expect(names(line)).toEqual(expected);
  });

  it('with the house of each author', () => {
    const { authors } = parseHeadMatter('By Carla Benoit, Reuters, and Tariq Obi, BBC News');
    expect(authors.map((author) => author.affiliation)).toEqual(['Reuters', 'BBC News']);
  });

  it.each<[string, string[]]>([
    ['By Reuters', ['agency: Reuters']],
    ['By AFP', ['agency: AFP']],
    ['By AP and TOI staff', ['agency: AP']],
    ['Story by AFP • Yesterday 9:02 AM', ['agency: AFP']],
    ['By The New York Times | Source: Reuters', ['source: The New York Times', 'source: Reuters']],
  ])('of an agency alone: %j', (line, expected) => {
    expect(names(line)).toEqual([]);
    expect(credits(line)).toEqual(expect.arrayContaining(expected.slice(0, 1)));
  });
});

describe('parseHeadMatter finds no author in', () => {
  it.each([
    'By checking this box, I agree to the terms of service.',
    'By the time we noticed, it was too late.',
    'By the numbers:',
    'By Invitation',
    'By Any Means Necessary',
    'By Popular Demand',
    'by Example by Example',
    'By staff',
    'By The Editorial Board',
    'By our correspondent',
    'From 2010 to 2015 there were 3248 cases.',
    'Ten Killed By Hurricane Maria, Officials Say',
    'Von der Leyen kritisiert Ungarn',
    'Di Maria scores twice',
    'Popular Posts',
    'White House',
    'Climate Change',
    'Privacy Policy',
    'Additional reporting by Tariq Obi',
    '',
  ])('%j', (line) => {
    expect(names(line)).toEqual([]);
  });
});

describe('parseHeadMatter reads a dateline', () => {
  it.each<[string, string, string | null]>([
    ['LOS ANGELES (AP) — The city voted.', 'LOS ANGELES', 'AP'],
    ['HAYWARD, Calif. (AP) —', 'HAYWARD, Calif.', 'AP'],
    ['ST. JOSEPH, Mich. (AP) —', 'ST. JOSEPH, Mich.', 'AP'],
    ['DUBAI, United Arab Emirates —', 'DUBAI, United Arab Emirates', null],
    ['KOBE –', 'KOBE', null],
    ['TEGUCIGALPA, HONDURAS.-', 'TEGUCIGALPA, HONDURAS', null],
    ['HOUSTON, Texas (KTRK) --', 'HOUSTON, Texas', 'KTRK'],
    ['HEMPSTEAD, N.Y., Sept. 26 (UPI) —', 'HEMPSTEAD, N.Y.', 'UPI'],
    ['Tehran, April 27, IRNA -', 'Tehran', 'IRNA'],
    ['New Delhi [India], April 27 (ANI):', 'New Delhi [India]', 'ANI'],
    ['MOSCOW, April 27. /TASS/. The ministry said', 'MOSCOW', 'TASS'],
    ['LONDON/PARIS (Reuters) - Oil fell', 'LONDON/PARIS', 'Reuters'],
    ['BERLIN (dpa) Der Minister', 'BERLIN', 'dpa'],
    ['ISLAMABAD: The prime minister said on Tuesday that talks would go on.', 'ISLAMABAD', null],
    ['Cleveland (AFP) –', 'Cleveland', 'AFP'],
  ])('%j', (line, place, agency) => {
    expect(parseHeadMatter(line).dateline).toMatchObject({ place, agency });
  });

  it('with its date', () => {
    expect(parseHeadMatter('DUBAI, April 27 (Reuters) - Oil').dateline?.date?.iso).toBe('--04-27');
  });

  it.each([
    'EXCLUSIVE – The plan',
    'MIGRATION –',
    'VIENNA – WIEN',
    'SCHOOLS DON’T WANT TO SAY MORE —',
    'POLLS NOT WRONG, JUST TOO EARLY -',
    'Israel – a history of the land',
    'U.S.-Russia talks',
    'APPLE (AAPL): free analysis',
    'US (EN)',
    'The Care Score (BCS)—a new tool',
    'NEW YORK, NEW YORK - OCTOBER 15: the singer arrives',
    '“London”',
    '',
  ])('and none in %j', (line) => {
    expect(parseHeadMatter(line).dateline).toBeNull();
  });
});

describe('parseHeadMatter reads credits', () => {
  it.each<[string, string[]]>([
    ['Source: arabnews', ['source: arabnews']],
    ['Sources: AFP, Reuters', ['source: AFP', 'source: Reuters']],
    ['Quelle: dpa', ['source: dpa']],
    ['Updated June 14, 2023 | Source: Example.com', ['source: Example.com']],
    ['via ZeroHedge News https://example.com/a Tyler Durden', ['via: ZeroHedge News']],
    ['Via Example.info', ['via: Example.info']],
    ['This article originally appeared on Grist.', ['source: Grist']],
    ['This story was originally published by Futurism. Read the original article.', ['source: Futurism']],
    ['This article was originally published on example and has been republished here with permission.', ['source: example']],
    ['Republished with permission from The Conversation', ['source: The Conversation']],
    ['Carla Benoit in Accra and Tariq Obi contributed to this report.', ['contributor: Carla Benoit', 'contributor: Tariq Obi']],
    ['Additional reporting by Tariq Obi', ['contributor: Tariq Obi']],
    ['(With inputs from PTI)', ['agency: PTI']],
    ['(Reuters) — Oil fell', ['agency: Reuters']],
    ['(CNN)President', ['agency: CNN']],
    ['Photo by Carla Benoit / AFP', ['photo: Carla Benoit', 'photo: AFP']],
    ['Love thy neighbour. Photo: Carla Benoit/AFP via Getty Images', ['photo: Carla Benoit', 'photo: AFP', 'photo: Getty Images']],
    ['(Image credit: Tom’s Hardware)', ['photo: Tom’s Hardware']],
    ['© GettyImages/Carla Benoit', ['photo: GettyImages', 'photo: Carla Benoit']],
    ['Main image: A whale. Photograph: Carla Benoit for the Guardian', ['photo: Carla Benoit', 'photo: the Guardian']],
    ['(Carla Benoit / Associated Press)', ['photo: Carla Benoit', 'photo: Associated Press']],
    ['Carla Benoit/Hindustan Times/Getty Images', ['photo: Carla Benoit', 'photo: Hindustan Times', 'photo: Getty Images']],
    ['The house on the hill.Carla Benoit / Reuters file', ['photo: Carla Benoit', 'photo: Reuters file']],
    ['Carla Benoit, ASSOCIATED PRESS', ['photo: Carla Benoit', 'photo: ASSOCIATED PRESS']],
    ['The founder in court (AFP)', ['photo: AFP']],
    ['Wednesday’s meeting in Tehran, Foreign Ministry Office via AP', ['photo: Foreign Ministry Office', 'photo: AP']],
    ['Courtesy of Carla Benoit', ['photo: Carla Benoit']],
  ])('%j', (line, expected) => {
    expect(credits(line)).toEqual(expected);
  });

  it('with the address beside the name', () => {
    expect(parseHeadMatter('via t3n News https://t3n.example/news').credits).toMatchObject([
      { kind: 'via', name: 't3n News', url: 'https://t3n.example/news' },
    ]);
  });

  it.each([
    'The source of the problem is money.',
    'He flew via Dubai to London.',
    'The image of the president has suffered.',
    'He credits the photo by his father for the win.',
    'Sources close to the talks said so.',
    '',
  ])('and none in %j', (line) => {
    expect(credits(line)).toEqual([]);
  });
});

describe('parseHeadMatter reads dates', () => {
  const isos = (line: string): (string | null)[] => parseHeadMatter(line, { reference: '2023-06-15T12:00:00Z' }).timestamps.map((stamp) => stamp.iso);

  it('once when a page prints them twice', () => {
    expect(isos('6/14/23 9:37am 6/14/23 9:37am')).toEqual(['2023-06-14T09:37']);
    expect(isos('Jun 14, 2023 at 9:08 GMT1 day ago')).toEqual(['2023-06-14T09:08Z']);
  });

  it('twice when the second is that of an update', () => {
    expect(isos('June 14, 2023 / 12:21 AM / Updated 14 hours ago')).toEqual(['2023-06-14T00:21', '2023-06-14T22Z']);
  });

  it('and notices a weekday that contradicts the date', () => {
    expect(parseHeadMatter('Posted Thu, 06/14/2023').notices).toMatchObject([{ code: 'weekday-conflict', start: 7, end: 22 }]);
    expect(parseHeadMatter('Posted Wed, 06/14/2023').notices).toEqual([]);
  });
});

describe('parseHeadMatter holds its laws', () => {
  const parts = [
    'By ',
    'Carla',
    ' ',
    'Benoit',
    ', ',
    ' and ',
    'AP',
    '(AP)',
    ' — ',
    'LONDON',
    'Photo: ',
    '/',
    'via ',
    'Getty Images',
    'June 14',
    '2023',
    '|',
    '@',
    'staff',
    'al-',
    'Source: ',
    '.',
    'Jr.',
    '\n',
    ' for ',
    'The ',
  ];

  it('on any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (line) => {
        assertWellFormed(parseHeadMatter(line), line);
      }),
    );
  });

  it('on pieces of head matter in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 16 }), (chosen) => {
        const line = chosen.join('');
        const result = parseHeadMatter(line);
        assertWellFormed(result, line);
        for (const author of result.authors) expect(author.name).toBe(author.text.trim().replace(/\s+/g, ' '));
        for (const list of [result.authors, result.credits, result.timestamps]) {
          for (let i = 1; i < list.length; i++) expect(list[i]!.start).toBeGreaterThanOrEqual(list[i - 1]!.end);
        }
      }),
    );
  });

  it.each(['By A ', 'A/', 'via ', '(AP) ', 'Photo: ', 'a@b.', '.', ' ', 'A. ', 'LONDON, ', '@', '-', '|', 'contributed to this '])(
    'in linear time on %j over and over',
    (unit) => {
      for (const length of [590, 200_000]) {
        const line = unit.repeat(Math.ceil(length / unit.length));
        const from = performance.now();
        parseHeadMatter(line);
        expect(performance.now() - from).toBeLessThan(3000);
      }
    },
  );

  it('and throws on anything but a string', () => {
    expect(() => parseHeadMatter(undefined as never)).toThrow(InputError);
  });
});
