import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.js';
import { findTimestamps } from '../../src/language/timestamps.js';
import { assertWellFormed } from '../support/well-formed.js';

const reference = '2023-06-14T09:30:00Z';
const isos = (text: string): (string | null)[] => findTimestamps(text, { reference }).map((stamp) => stamp.iso);
const texts = (text: string): string[] => findTimestamps(text).map((stamp) => stamp.text);

describe('findTimestamps reads a stamp', () => {
  it.each<[string, string]>([
    // numbers alone
    ['2023-06-14', '2023-06-14'],
    ['2023/06/14 07:05', '2023-06-14T07:05'],
    ['2023-06-14T07:05:09Z', '2023-06-14T07:05:09Z'],
    ['2023-06-14T07:05:09.120+02:00', '2023-06-14T07:05:09+02:00'],
    ['2023-06-14 07:05:09 +0330', '2023-06-14T07:05:09+03:30'],
    ['Wed, 06/14/2023 – 19:45', '2023-06-14T19:45'],
    ['6/14/23 7:45 PM', '2023-06-14T19:45'],
    ['14.06.2023, 7:45 Uhr', '2023-06-14T07:45'],
    ['06.14.23', '2023-06-14'],
    ['2023年6月14日 19:45', '2023-06-14T19:45'],
    ['2023. 6. 14. 오후 7:45', '2023-06-14T19:45'],
    ['2023年06月14日19時45分', '2023-06-14T19:45'],
    // months by name
    ['June 14, 2023', '2023-06-14'],
    ['Wednesday, 14th June 2023', '2023-06-14'],
    ['the 14th of June, 2023', '2023-06-14'],
    ['14-Jun-23 19:45', '2023-06-14T19:45'],
    ['2023 June 14', '2023-06-14'],
    ['JUNE 14, 2023 10:43', '2023-06-14T10:43'],
    ['Wed Jun 14 19:45:00 EDT 2023', '2023-06-14T19:45:00-04:00'],
    ['June 2023', '2023-06'],
    ['Jun 14', '--06-14'],
    ['Wednesday (Jun 14)', '--06-14'],
    // the time before the date, or apart from it
    ['12:03 GMT, Jun 14, 2023', '2023-06-14T12:03Z'],
    ['Fri 6:45 PM, Jun 16, 2023', '2023-06-16T18:45'],
    ['Tuesday | June 13, 2023 | 9:52 PM', '2023-06-13T21:52'],
    ['June 14, 2023 / 10:07 AM', '2023-06-14T10:07'],
    ['Jun 14, 2023 @ 10:42 am', '2023-06-14T10:42'],
    ['June 14, 2023. 10:11 pm CST.', '2023-06-14T22:11-06:00'],
    ['9:41 PM EDT, daily', 'T21:41-04:00'],
    // glued by the page
    ['Jun 14 20234:29 AM EST', '2023-06-14T04:29-05:00'],
    ['14 Jun 2023651', '2023-06-14'],
    ['14:53 GMT +314 June 2023', '2023-06-14T14:53+03:00'],
    // hours of the day
    ['June 14, 2023, 15:24pm ist', '2023-06-14T15:24+05:30'],
    ['June 14, 2023 at 12:00 a.m.', '2023-06-14T00:00'],
    ['June 14, 2023 at noon', '2023-06-14'],
    ['14 juin 2023, 19 h 45', '2023-06-14T19:45'],
    ['0339 GMT (1139 HKT) June 14, 2023', '2023-06-14T03:39Z'],
    ['June 14, 2023, 04:05 pm PT (07:05 pm ET)', '2023-06-14T16:05-07:00'],
    // other languages
    ['14. Juni 2023 um 9:21 Uhr', '2023-06-14T09:21'],
    ['mercredi 14 juin 2023 à 16h42', '2023-06-14T16:42'],
    ['Miércoles, 14 de junio de 2023 a las 18:46', '2023-06-14T18:46'],
    ['mercoledì 14 giugno 2023 alle ore 18:46', '2023-06-14T18:46'],
    ['quarta-feira, 14 de junho de 2023 às 18h46', '2023-06-14T18:46'],
    ['woensdag 14 juni 2023 om 18:46', '2023-06-14T18:46'],
    ['14. juni 2023 kl. 18:46', '2023-06-14T18:46'],
    ['14 czerwca 2023, godz. 18:46', '2023-06-14T18:46'],
    ['2023. június 14. 18:46', '2023-06-14T18:46'],
    ['14 Haziran 2023 Çarşamba 18:46', '2023-06-14T18:46'],
    ['14 июня 2023 г., 18:46', '2023-06-14T18:46'],
    ['14 Ιουνίου 2023', '2023-06-14'],
    ['الأربعاء 14 يونيو 2023', '2023-06-14'],
    ['14 كانون الثاني 2023', '2023-01-14'],
    ['٢٤ شباط ٢٠٢٣', '2023-02-24'],
    ['24 Khordad 1402', '2023-06-14'],
    ['۲۴ خرداد ۱۴۰۲', '2023-06-14'],
    // relative to the reference
    ['3 hours ago', '2023-06-14T06Z'],
    ['16M ago', '2023-06-14T09:14Z'],
    ['an hour ago', '2023-06-14T08Z'],
    ['2 days ago', '2023-06-12'],
    ['vor 3 Tagen', '2023-06-11'],
    ['il y a 2 heures', '2023-06-14T07Z'],
    ['2 uur geleden', '2023-06-14T07Z'],
    ['Just now', '2023-06-14T09:30Z'],
    ['Yesterday 2:45PM', '2023-06-13T14:45'],
    ['Friday 11:40AM', '2023-06-09T11:40'],
    ['last Wednesday', '2023-06-07'],
    ['next Monday', '2023-06-19'],
  ])('%j', (text, iso) => {
    expect(isos(text)).toEqual([iso]);
  });
});

describe('findTimestamps in running text', () => {
  it.each<[string, string[]]>([
    ['The minister said on Monday that talks would resume on June 14.', ['Monday', 'June 14']],
    ['In 2021, the two ports signed a pact that runs to March 2030.', ['2021', 'March 2030']],
    ['She resigned in late May after the vote of 3 May.', ['May', '3 May']],
    ['The meeting began at 10:30 a.m. ET, aides said.', ['10:30 a.m. ET']],
    ['It happened Wednesday (Apr 27) in the capital.', ['Wednesday (Apr 27)']],
    ['El ministro habló el miércoles en Madrid.', ['miércoles']],
    ['Shops close at 7 p.m. today.', ['7 p.m. today']],
  ])('%j', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('leaves out the bounds of a period, which say how long and not when', () => {
    expect(texts('Revenue totaled $63 million through June 30, 2019.')).toEqual([]);
    expect(texts('The road is closed until Monday.')).toEqual([]);
  });
});

describe('findTimestamps finds nothing in', () => {
  it.each([
    'The 9/11 attacks changed the law.',
    'Call 1-800-555-2022 now, or 020 7946 0958.',
    'May visits Brussels; the March on Washington is remembered.',
    'An august institution will march on.',
    'Score: 3-2-1, then 21-17, 21-15.',
    '10/10 would read again, open 24/7, a 50/50 chance.',
    'The screen has a 16:9 ratio and costs $19.45.',
    'Psalm 23:4 and Mark 10:25 were read.',
    'Upgrade to version 10.12.2; see section 4.2.10 of the 1.2.19 release.',
    'The server at 192.168.10.20 is down.',
    'In the 1990s some 2022 people came; about 2,022 left.',
    'He sat down 5 times and set 5 records, 5 out of 10.',
    'Add 1/2 cup of sugar.',
    'June Carter sang for August Wilson and Theresa May, 65.',
    'Black Friday, Bloody Sunday and the Good Friday Agreement',
    'The Mail on Sunday and USA Today reported it.',
    'COVID-19, F-16, Catch-22, a Boeing 747 and Windows 10',
    'June 31, 2022 and 13/13/2022 and 25:61 are no dates.',
    '',
  ])('%j', (text) => {
    expect(findTimestamps(text)).toEqual([]);
  });
});

describe('findTimestamps tells', () => {
  const only = (text: string, options = {}) => findTimestamps(text, options)[0]!;

  it.each<[string, 'published' | 'updated' | null]>([
    ['Published 14 June 2023', 'published'],
    ['First published on June 14, 2023', 'published'],
    ['Original Jun. 14, 2023 8:02 am', 'published'],
    ['Updated21:22, 14 JUN 2023', 'updated'],
    ['Last modified on Wed 14 Jun 2023 18.56 BST', 'updated'],
    ['Zuletzt aktualisiert am 14.06.2023', 'updated'],
    ['Mis à jour le 14/06/2023', 'updated'],
    ['Publicado el 14 de junio de 2023', 'published'],
    ['Aggiornato il 14 giugno 2023', 'updated'],
    ['آخر تحديث: 14 يونيو 2023', 'updated'],
    ['14 June 2023', null],
    ['The book was published June 14, 2023', null],
  ])('the role of %j', (text, role) => {
    expect(only(text).role).toBe(role);
  });

  it('which of two stamps is which', () => {
    const roles = findTimestamps('PUBLISHED: June 14, 2023 at 8:59 pm | UPDATED: June 15, 2023 at 10:16 pm').map((stamp) => stamp.role);
    expect(roles).toEqual(['published', 'updated']);
  });

  it('the zone as printed, with its offset where the day decides it', () => {
    expect(only('Jan 14, 2023 8:03 am ET')).toMatchObject({ zone: 'ET', iso: '2023-01-14T08:03-05:00' });
    expect(only('Jun 14, 2023 8:03 am ET')).toMatchObject({ zone: 'ET', iso: '2023-06-14T08:03-04:00' });
    expect(only('Jun 14, 8:03 am ET')).toMatchObject({ zone: 'ET', iso: '--06-14T08:03-04:00' });
    expect(only('8:03 am ET')).toMatchObject({ zone: 'ET', iso: 'T08:03' });
    expect(only('14 Jun 2022 16:29 (Tehran time)')).toMatchObject({ zone: 'Tehran time', iso: '2022-06-14T16:29+04:30' });
    expect(only('14 Jun 2023 16:29 (Tehran time)')).toMatchObject({ iso: '2023-06-14T16:29+03:30' });
    expect(only('June 14, 2023, 9 p.m. local time')).toMatchObject({ zone: 'local time', iso: '2023-06-14T21' });
  });

  it('that day and month could be swapped, and takes the option when nothing decides', () => {
    expect(only('04/05/2022')).toMatchObject({ iso: '2022-04-05', ambiguous: true });
    expect(only('04/05/2022', { dayFirst: true })).toMatchObject({ iso: '2022-05-04', ambiguous: true });
    expect(only('04.05.2022')).toMatchObject({ iso: '2022-05-04', ambiguous: false });
    expect(only('04/27/2022')).toMatchObject({ ambiguous: false });
    expect(only('05/05/2022')).toMatchObject({ ambiguous: false });
  });

  it('which reading the weekday decides for', () => {
    expect(only('Wed, 04/05/2022')).toMatchObject({ iso: '2022-05-04', ambiguous: false, weekdayConflict: false });
  });

  it('that the weekday is not the weekday of the date', () => {
    expect(only('Wed, 06/15/2023').weekdayConflict).toBe(true);
    expect(only('Wed, 06/14/2023').weekdayConflict).toBe(false);
  });

  it('what it inferred, and leaves it open without a reference', () => {
    expect(only('3 hours ago')).toMatchObject({ iso: null, precision: 'hour', basis: 'inferred' });
    expect(only('Wednesday')).toMatchObject({ iso: null, precision: 'day', basis: 'inferred' });
    expect(only('3 hours ago', { reference: '2023-06-14T01:00:00+02:00' }).iso).toBe('2023-06-13T22+02:00');
    expect(only('3 hours ago', { reference: '2023-06-14' }).iso).toBeNull();
    expect(only('June 14, 2023', { reference }).basis).toBe('stated');
  });
});

describe('findTimestamps is called wrongly', () => {
  const code = (call: () => unknown): string | null => {
    try {
      call();
      return null;
    } catch (error) {
      return error instanceof InputError ? error.code : 'other';
    }
  };

  it('with something that is no string', () => {
    expect(code(() => findTimestamps(3 as never))).toBe('not-a-string');
  });

  it.each(['yesterday', '2023-02-30', '2023-06-14T25:00:00Z', 'x'.repeat(1000), 7])('with %j as the reference', (wrong) => {
    expect(code(() => findTimestamps('', { reference: wrong as never }))).toBe('bad-option');
  });

  it('with a dayFirst that is neither true nor false', () => {
    expect(code(() => findTimestamps('', { dayFirst: 'yes' as never }))).toBe('bad-option');
  });
});

describe('findTimestamps holds its laws', () => {
  const parts = [
    '14',
    'June',
    ' ',
    ' ',
    ', ',
    '2023',
    ':',
    '30',
    ' p.m.',
    ' GMT',
    '+3',
    '/',
    '-',
    '(',
    ')',
    'Published ',
    'Wed',
    ' ago',
    '3 hours',
    '\n',
    '年',
    'يونيو',
    '.',
    'T',
    'Z',
    '20234',
  ];

  it('on any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        assertWellFormed(findTimestamps(text, { reference }), text);
      }),
    );
  });

  it('on pieces of dates in any order: disjoint, in order, the same again', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 20 }), (chosen) => {
        const text = chosen.join('');
        const stamps = findTimestamps(text, { reference });
        assertWellFormed(stamps, text);
        for (let i = 1; i < stamps.length; i++) expect(stamps[i]!.start).toBeGreaterThanOrEqual(stamps[i - 1]!.end);
        expect(findTimestamps(text, { reference })).toEqual(stamps);
      }),
    );
  });

  it.each(['1', '12:', '1/', '2023-', 'June ', 'June 1 ', 'Published ', '(', 'a.m. ', '3 hours ', 'segunda-', '20234:', ' 1 1', 'Mon '])(
    'in linear time on %j over and over',
    (unit) => {
      const text = unit.repeat(Math.ceil(200_000 / unit.length));
      const from = performance.now();
      assertWellFormed(findTimestamps(text).slice(0, 10), text);
      expect(performance.now() - from).toBeLessThan(5000);
    },
  );
});
