import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Figure, findFigures, InputError } from '../../src/index.js';

type Expected = [phrase: string, text: string, kind: Figure['kind'], value: number, unit?: string | null, upper?: number | null];

const FORMS: readonly Expected[] = [
  ['seized 14 boats', '14', 'count', 14],
  ['paid 1,250 workers', '1,250', 'count', 1250],
  ['a 48-page report', '48', 'count', 48],
  ['seventeen lorries were stopped', 'seventeen', 'count', 17],
  ['two dozen sailors', 'two dozen', 'count', 24],
  ['half a million residents', 'half a million', 'count', 500000],
  ['two and a half million doses', 'two and a half million', 'count', 2500000],
  ['1,50,000 farmers marched', '1,50,000', 'count', 150000],
  ['3 lakh farmers marched', '3 lakh', 'count', 300000],
  ['10 000 people fled', '10 000', 'count', 10000],
  ['a £2.3m grant', '£2.3m', 'money', 2300000, 'GBP'],
  ['worth 1.5bn euros', '1.5bn euros', 'money', 1.5e9, 'EUR'],
  ['about Rs 500 crore', 'about Rs 500 crore', 'money', 5e9, 'INR'],
  ['fined 40 million Canadian dollars', '40 million Canadian dollars', 'money', 4e7, 'CAD'],
  ['cost 30 €', '30 €', 'money', 30, 'EUR'],
  ['sold for USD 12 million', 'USD 12 million', 'money', 1.2e7, 'USD'],
  ['sold for 75 cents', '75 cents', 'money', 0.75, 'USD'],
  ['rose 3.5 percent', '3.5 percent', 'percent', 3.5, 'percent'],
  ['rose 12%', '12%', 'percent', 12, 'percent'],
  ['fell -3% in May', '-3%', 'percent', -3, 'percent'],
  ['fell by two percentage points', 'two percentage points', 'points', 2, 'percentage point'],
  ['cut by 25 basis points', '25 basis points', 'points', 25, 'basis point'],
  ['between 5 and 10 boats', 'between 5 and 10', 'range', 5, null, 10],
  ['10-15 percent of it', '10-15 percent', 'range', 10, 'percent', 15],
  ['$3 to $4 million', '$3 to $4 million', 'range', 3e6, 'USD', 4e6],
  ['five or six boats', 'five or six', 'range', 5, null, 6],
  ['the 1990s were worse', '1990s', 'range', 1990, 'year', 1999],
  ['a 34-year-old man', '34-year-old', 'age', 34, 'year'],
  ['a woman aged 81', 'aged 81', 'age', 81, 'year'],
  ['Ana Petrov, 52, denied it', '52', 'age', 52, 'year'],
  ['a three-day visit', 'three-day', 'duration', 3, 'day'],
  ['for 2 1/2 years', '2 1/2 years', 'duration', 2.5, 'year'],
  ['its third budget', 'third', 'ordinal', 3],
  ['the 21st century', '21st', 'ordinal', 21],
  ['the No. 2 official', 'No. 2', 'ordinal', 2],
  ['a third of voters', 'a third', 'fraction', 1 / 3],
  ['one in five homes', 'one in five', 'fraction', 0.2],
  ['three-quarters of them', 'three-quarters', 'fraction', 0.75],
  ['a 120-mile march', '120-mile', 'measure', 120, 'mi'],
  ['lifted 12.5 tonnes', '12.5 tonnes', 'measure', 12.5, 't'],
  ['reached 41°C', '41°C', 'measure', 41, '°C'],
  ['reached minus 5 degrees', 'minus 5 degrees', 'measure', -5, '°'],
  ['one hundred and one boats', 'one hundred and one', 'count', 101],
  ['two million three hundred thousand', 'two million three hundred thousand', 'count', 2300000],
  ['three quarters of a million', 'three quarters of a million', 'count', 750000],
  ['100m people watched', '100m', 'count', 1e8],
  ['the 100m sprint', '100m', 'measure', 100, 'm'],
  ['one soldier was killed', 'one', 'count', 1],
  ['2000 people fled', '2000', 'count', 2000],
  ['ten crore rupees', 'ten crore rupees', 'money', 1e8, 'INR'],
  ['Rs. 2 lakh crore', 'Rs. 2 lakh crore', 'money', 2e12, 'INR'],
  ['500 million yuan', '500 million yuan', 'money', 5e8, 'CNY'],
  ['20 billion won', '20 billion won', 'money', 2e10, 'KRW'],
  ['EUR5m', 'EUR5m', 'money', 5e6, 'EUR'],
  ['£500m-plus', '£500m-plus', 'money', 5e8, 'GBP'],
  ['5 million Egyptian pounds', '5 million Egyptian pounds', 'money', 5e6, 'EGP'],
  ['200 pounds of explosives', '200 pounds', 'measure', 200, 'lb'],
  ['a million dollars', 'a million dollars', 'money', 1e6, 'USD'],
  ['€10-€15m', '€10-€15m', 'range', 1e7, 'EUR', 1.5e7],
  ['between $5m and $7m', 'between $5m and $7m', 'range', 5e6, 'USD', 7e6],
  ['3,5 percent of it', '3,5 percent', 'percent', 3.5, 'percent'],
  ['three point five percent', 'three point five percent', 'percent', 3.5, 'percent'],
  ['zero percent', 'zero percent', 'percent', 0, 'percent'],
  ['a ten-point lead', 'ten-point', 'points', 10, 'point'],
  ['between the ages of 17 and 20', '17 and 20', 'range', 17, 'year', 20],
  ['18- to 24-year-old veterans', '18- to 24-year-old', 'range', 18, 'year', 24],
  ['in his 40s', '40s', 'range', 40, 'year', 49],
  ['the 1800s', '1800s', 'range', 1800, 'year', 1899],
  ['a 3-month-old baby', '3-month-old', 'age', 3, 'month'],
  ['who turned 70.', '70', 'age', 70, 'year'],
  ['15-plus years in office', '15-plus years', 'duration', 15, 'year'],
  ['an hour and a half', 'an hour and a half', 'duration', 1.5, 'hour'],
  ['half an hour', 'half an hour', 'duration', 0.5, 'hour'],
  ['one and a half years', 'one and a half years', 'duration', 1.5, 'year'],
  ['3½ hours', '3½ hours', 'duration', 3.5, 'hour'],
  ['1/2 mile', '1/2 mile', 'measure', 0.5, 'mi'],
  ['1.2 lakh tonnes', '1.2 lakh tonnes', 'measure', 120000, 't'],
  ['10 sq km of forest', '10 sq km', 'measure', 10, 'km²'],
  ['going 60mph', '60mph', 'measure', 60, 'mph'],
  ['half of the members', 'half', 'fraction', 0.5],
  ['nine out of 10', 'nine out of 10', 'fraction', 0.9],
  ['hundreds of thousands of people', 'hundreds of thousands', 'count', 100000],
  ['the twenty-first century', 'twenty-first', 'ordinal', 21],
];

describe('findFigures', () => {
  it.each(FORMS)('reads “%s”', (phrase, text, kind, value, unit = null, upper = null) => {
    expect(findFigures(phrase).map((f) => [f.text, f.kind, f.unit, f.upper])).toEqual([[text, kind, unit, upper]]);
    expect(findFigures(phrase)[0]!.value).toBeCloseTo(value, 9);
  });

  it.each([
    'around forty ships',
    'more than 40 ships',
    'up to 40 ships',
    'nearly 40 ships',
    'an estimated 40 ships',
    '40 or so ships',
    '40-odd ships',
    'as many as 40 ships',
  ])('calls “%s” approximate', (phrase) => expect(findFigures(phrase)[0]).toMatchObject({ value: 40, approximate: true }));

  it.each([
    'the 9/11 attacks',
    'an F-16 jet',
    'COVID-19 cases',
    'Chapter 11 protection',
    'one of them',
    'In 2021 they met',
    'a 6-3 ruling',
    'won 51-49',
    'at 8:30 p.m. on Friday',
    'on April 27',
    'on 27 April 2022',
    'on 04/27/2022',
    'on 2022-04-27',
    'call 202-555-0170',
    'call +44 20 7946 0958',
    'Article 5',
    'Flight 370',
    'the 2015-2020 period',
    'the 2021-22 season',
    'https://example.com/2022/04/48-pages?id=12',
    'Resolution 2231',
    'the First Lady',
    'It was first reported there',
    '24/7',
    'version 1.2.3',
    'No one came',
    'split 4 to 1 in favor',
    'from Sept. 19 to 22',
    'in the 90’s',
    'Fortune 500 companies',
    'a high-five',
    '6\'3" tall',
    'on 23rd Street',
    'at 131 West 23rd Street',
    'the Group of Seven leaders',
    'the G7 and G-20',
    'a Boeing 737 crashed',
    'an iPhone 15 is',
    'Route 66',
    'the P5+1',
    'Su-35s and MH17',
    'a 5G network',
    "five o'clock",
    'at 0339 GMT',
    'a 2-1 victory over them',
    'lost 21-14',
    '192.168.1.1',
    'pages 10-15',
    'Type 2 diabetes',
    'the 4th of July',
    'July 4th',
    'per second',
    'zero tolerance',
    'one day',
    'Q3 of FY2023',
    '(62)',
    'the Big Ten conference',
    'the Six Nations',
    'CO2',
    'abc123',
    '4x4',
    '1914–18',
  ])('finds nothing in “%s”', (phrase) => expect(findFigures(phrase)).toEqual([]));

  it('tells a change from a range', () => {
    expect(findFigures('rose from 5 to 7 percent').map((f) => [f.value, f.unit])).toEqual([
      [5, 'percent'],
      [7, 'percent'],
    ]);
  });

  it('throws on misuse only', () => {
    expect(() => findFigures(null as never)).toThrow(InputError);
  });

  it('gives exact, disjoint spans and finite values on any string', () => {
    const pieces = fc.constantFrom(
      '1',
      '0',
      '2,000',
      '3.5',
      ' ',
      '-',
      '–',
      ' to ',
      'million',
      'five',
      'a ',
      'and ',
      'half',
      '%',
      '$',
      '€',
      'Rs ',
      'years',
      '-old',
      ', ',
      '½',
      '/',
      'th',
      's',
      '\n',
      'ſ',
      '٣',
      '🙂',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map((p) => p.join('')),
        ),
        (text) => {
          let at = 0;
          for (const f of findFigures(text)) {
            expect(text.slice(f.start, f.end)).toBe(f.text);
            expect(f.start).toBeGreaterThanOrEqual(at);
            expect(f.end).toBeGreaterThan(f.start);
            expect(Number.isFinite(f.value)).toBe(true);
            at = f.end;
          }
        },
      ),
    );
  });

  it.each([
    '1',
    '1,',
    '1,000',
    '1 ',
    '1-',
    '1/',
    'one ',
    'one-',
    'a half ',
    'million ',
    '$',
    'Rs ',
    '½',
    'between 1 and ',
    'ages of 1 to ',
    '1.',
    '.1',
    '+1 ',
    '- ',
  ])('takes time in proportion to the text: %j repeated', (piece) => expect(findFigures(piece.repeat(60_000)).length).toBeLessThanOrEqual(60_000));
});
