import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNames } from '../../src/language/names.js';
import { names } from '../support/names.js';
import { assertWellFormed } from '../support/well-formed.js';

const of = (kind: string, text: string): string[] =>
  findNames(text)
    .filter((n) => n.kind === kind)
    .map((n) => n.name);

describe('spans', () => {
  it('leave titles and the possessive outside', () => {
    expect(names("Deputy Prime Minister Halima Sule's brother met Gen. Tomás Iriarte in Nairobi.")).toEqual([
      'Halima Sule (person)',
      'Tomás Iriarte (person)',
      'Nairobi (place)',
    ]);
  });

  it('leave an office with its department outside', () => {
    expect(names("China's Minister of National Defense Qin Haoran and Chief Cabinet Secretary Haruto Nishimura spoke.")).toEqual([
      'China (place)',
      'Qin Haoran (person)',
      'Haruto Nishimura (person)',
    ]);
  });

  it('leave the article outside', () => {
    expect(names('The Guardian and the Bank of Uganda disagree.')).toEqual(['Guardian (organization)', 'Bank of Uganda (organization)']);
  });

  it('take a nickname in quotation marks, an initial and Jr. in', () => {
    expect(names('Benedek “Beni” Farkas met Harlan T. Moody Jr. on Sunday.')).toEqual(['Benedek “Beni” Farkas (person)', 'Harlan T. Moody Jr. (person)']);
  });

  it('take the people in front of a title for a group', () => {
    expect(names('Somali President Hassan Sheikh Abdirahman met his South Korean counterpart.')).toEqual([
      'Somali (group)',
      'Hassan Sheikh Abdirahman (person)',
      'South Korean (group)',
    ]);
  });

  it('cut a compound before its small part', () => {
    expect(names('The US-led raid angered Iran-backed fighters.')).toEqual(['US (place)', 'Iran (place)']);
  });

  it('tell two places apart in Paris, Texas', () => {
    expect(names('He was born in Paris, Texas, in 1950.')).toEqual(['Paris (place)', 'Texas (place)']);
  });
});

describe('people under a short name', () => {
  const short: readonly (readonly [shape: string, text: string, name: string, times: number])[] = [
    ['a surname', 'Lindiwe Masuku runs the agency. The minister praised Masuku.', 'Lindiwe Masuku', 2],
    ['a Chinese family name', 'Foreign Minister Qin Haoran met envoys. Qin said little.', 'Qin Haoran', 2],
    ['a Korean family name', 'Park Joon-ho, an analyst, disagreed. Park thanked him.', 'Park Joon-ho', 2],
    ['a Taiwanese family name', 'President Tsai Mei-ling flew home. Tsai was tired.', 'Tsai Mei-ling', 2],
    ['a Vietnamese given name', 'Prime Minister Nguyen Van Thanh arrived. Thanh signed four deals.', 'Nguyen Van Thanh', 2],
    ['a Hungarian family name', 'Szabó Gergely met reporters. Szabó was brief.', 'Szabó Gergely', 2],
    ['an Arabic name with and without its article', 'Sheikh Hamdan al-Mazroui agreed. Talks with al-Mazroui went on; Mazroui left.', 'Hamdan al-Mazroui', 3],
    ['a patronymic', 'Crown Prince Faisal bin Turki spoke. Bin Turki left early.', 'Faisal bin Turki', 2],
    ['an Icelandic or Malay given name', 'Azlan bin Mahmud watches the tide; Azlan has a dog.', 'Azlan bin Mahmud', 2],
    ['a Kenyan patronymic', 'Kiprono Sang arap Lagat resigned. Lagat gave no reason.', 'Kiprono Sang arap Lagat', 2],
    ['several names between commas after an office', 'His spokesman, Garba Bature Dawakin Rano, denied it. Rano left.', 'Garba Bature Dawakin Rano', 2],
    [
      'one or both Spanish surnames',
      'Andrés Felipe Quintero Rojas resigned. Quintero, 48, was calm. Quintero Rojas denies it.',
      'Andrés Felipe Quintero Rojas',
      3,
    ],
    ['a Portuguese surname with its particle', 'Mayor Ana Teixeira de Sousa came. Sousa spoke first.', 'Ana Teixeira de Sousa', 2],
    ['a Dutch surname with its particles', 'Annemiek van der Horst resigned. Van der Horst leads a party.', 'Annemiek van der Horst', 2],
    ['a West African name', 'Nana Kwaku Boateng, the chief executive, blamed the rains. Boateng would pay.', 'Nana Kwaku Boateng', 2],
    ['a title and a surname alone', 'Dr. Okafor signed the chart. Okafor then left.', 'Okafor', 2],
    ['another transliteration', 'Lt. Gen. Oleksandr Pavliuchenko spoke. Pavlyuchenko said 14 died.', 'Oleksandr Pavliuchenko', 2],
    ['a spelling without marks', 'Police Chief Marek Dvořák came. Dvorak gave no names.', 'Marek Dvořák', 2],
    ['two letters exchanged', 'Gen. Mohammad Reza Ashtinai spoke. Later Ashtiani left.', 'Mohammad Reza Ashtinai', 2],
    ['a nickname', 'Benedek “Beni” Farkas won. Passengers who know Beni bring him pencils.', 'Benedek “Beni” Farkas', 2],
    ['a surname that is also a word', 'Hope Baker won the hurdles. Baker beat a former baker.', 'Hope Baker', 2],
    ['a surname in a headline', 'Raisi Says Talks Will Stall In Spring\n\nPresident Ebrahim Raisi spoke.', 'Ebrahim Raisi', 2],
  ];
  it.each(short)('know %s', (_, text, name, times) => {
    expect(of('person', text)).toEqual(Array<string>(times).fill(name));
  });

  it('list the other spellings', () => {
    const found = findNames('Gen. Mohammad Reza Ashtinai spoke. Later Ashtiani left.');
    expect(found.map((n) => n.variants)).toEqual([['Ashtiani'], ['Ashtinai']]);
  });

  it('are ambiguous when two share the surname', () => {
    expect(names('Emmanuel Mensah and his brother Kofi Mensah own the mine. Mensah said it was closed.').at(-1)).toBe('Mensah (person) ?');
  });

  it('are told apart by Mr. and Mrs.', () => {
    expect(of('person', 'Harold Pembury and his wife, Ada Pembury, came. Mr. Pembury ran; Mrs. Pembury kept the books.').slice(2)).toEqual([
      'Harold Pembury',
      'Ada Pembury',
    ]);
  });

  it('are no place when the name is a place too', () => {
    expect(names('Denise Washington lobbied in Washington. Ms. Washington retired to Tacoma, Washington.')).toEqual([
      'Denise Washington (person)',
      'Washington (place)',
      'Washington = Denise Washington (person)',
      'Tacoma (place)',
      'Washington (place)',
    ]);
  });

  it('stay apart at distance two, below six letters, and as man and wife', () => {
    expect(of('person', 'Ana Petrenka came. Ms. Petrunko left.')).toEqual(['Ana Petrenka', 'Petrunko']);
    expect(of('person', 'Lei Wang came. Mr. Wan left.')).toEqual(['Lei Wang', 'Wan']);
    expect(of('person', 'Oleg Ivanov came. Mrs. Ivanova left.')).toEqual(['Oleg Ivanov', 'Ivanova']);
    expect(names('Iran and Iraq signed.')).toEqual(['Iran (place)', 'Iraq (place)']);
  });
});

describe('organizations', () => {
  it('are known by their head', () => {
    expect(
      of(
        'organization',
        'The Ministry of Health and Family Welfare, the National Union of Metalworkers, Candlelight Party and the University of Texas at Austin wrote to the Workers’ Party.',
      ),
    ).toEqual([
      'Ministry of Health and Family Welfare',
      'National Union of Metalworkers',
      'Candlelight Party',
      'University of Texas at Austin',
      'Workers’ Party',
    ]);
  });

  it('share a name with their acronym, before or after it', () => {
    expect(of('organization', 'The Cocoa Marketing Board (CMB) met. The CMB buys beans.')).toEqual(Array<string>(3).fill('Cocoa Marketing Board'));
    expect(of('organization', 'It was broken by BNS, the Baltic News Service. BNS later named the buyer.')).toEqual(
      Array<string>(3).fill('Baltic News Service'),
    );
    expect(of('organization', "Mexico's National Electoral Institute, or INE, met. INE staff left.")).toEqual(
      Array<string>(3).fill('National Electoral Institute'),
    );
  });

  it('are no people whose party stands in brackets', () => {
    expect(names('Finance Minister Silke Brandner (SPD) beamed. Peter Paulsen (PP) did not.')).toEqual([
      'Silke Brandner (person)',
      'SPD (organization)',
      'Peter Paulsen (person)',
      'PP (organization)',
    ]);
  });

  it('share a name with their beginning', () => {
    expect(of('organization', 'BNS named Norrland Kraft AB. Norrland Kraft said nothing.').slice(1)).toEqual(['Norrland Kraft AB', 'Norrland Kraft AB']);
  });

  it('may begin with a word that else is nobody’s name', () => {
    expect(of('organization', 'She left the World Bank for the World Meteorological Organization.')).toEqual([
      'World Bank',
      'World Meteorological Organization',
    ]);
    expect(names('The World Cup began.')).toEqual([]);
  });

  it('are known by their letters at the beginning of a sentence too', () => {
    expect(of('organization', 'WHO staff arrived. Who sent them was unclear.')).toEqual(['WHO']);
  });

  it('are known after a noun that announces them', () => {
    expect(names('She edits the paper Al-Wafa al-Jadid in Alexandria.')).toEqual(['Al-Wafa al-Jadid (organization)', 'Alexandria (place)']);
  });

  it('have the state’s adjective outside', () => {
    expect(names('The French Foreign Ministry protested.')).toEqual(['French (group)', 'Foreign Ministry (organization)']);
  });

  it('are not places in their names', () => {
    expect(names('Bangladesh Nationalist Party leaders read the Washington Post.')).toEqual([
      'Bangladesh Nationalist Party (organization)',
      'Washington Post (organization)',
    ]);
  });
});

describe('places', () => {
  it('are known by a noun, a country after them, or a known place beside them', () => {
    expect(of('place', 'Troops took the town of Kukawa. Kasulu, Tanzania, is quiet. Shells hit Bakhmut and Chasiv Yar.')).toEqual([
      'Kukawa',
      'Kasulu',
      'Tanzania',
      'Bakhmut',
      'Chasiv Yar',
    ]);
  });

  it('are known by their ending', () => {
    expect(of('place', 'They crossed the Shebelle River near Kent County.')).toEqual(['Shebelle River', 'Kent County']);
  });
});

describe('what is no name', () => {
  const nothing = [
    'On Monday the talks stalled, and in April they ended.',
    'Farmers blocked the road. Closer cooperation would help. We’re late.',
    'The president, the prime minister and the secretary of state met.',
    'The CEO spoke on TV about COVID-19 and the F-16.',
    'God knows. I am here. He’s not.',
    'Subscribe To Our Newsletter For More News Every Day',
    'it was all in small letters, said the man',
    '',
    ' \n\n\n ',
    '1,200 of 3,000 (40%)',
  ];
  it.each(nothing)('finds none in %j', (text) => {
    expect(names(text)).toEqual([]);
  });
});

describe('findNames on any string', () => {
  const pieces = [
    'Mr. ',
    'Ana ',
    'da ',
    'Silva',
    "'s ",
    '“',
    '” ',
    '. ',
    ', ',
    '\n\n',
    'Ministry of ',
    'U.S.',
    'al-',
    'Kim ',
    'Jong-un ',
    ' (NOC) ',
    'President ',
    'the ',
    'St. ',
    '-',
    '’',
    'İ',
    '\ud800',
  ];
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((list) => list.join('')),
  );

  it('gives ordered, disjoint, exact spans and plain JSON', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = findNames(text);
        assertWellFormed(found, text);
        for (let i = 1; i < found.length; i++) expect(found[i]!.start).toBeGreaterThanOrEqual(found[i - 1]!.end);
      }),
    );
  });

  it('gives the same names wherever line feeds have pushed them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 400 }), (feeds) => {
        const gap = '\n'.repeat(feeds);
        expect(names(`Lindiwe Masuku came.${gap}The minister praised Masuku.`)).toEqual(['Lindiwe Masuku (person)', 'Masuku = Lindiwe Masuku (person)']);
      }),
    );
  });

  it('refuses what is no string', () => {
    expect(() => findNames(3 as never)).toThrow('findNames takes a string');
  });
});
