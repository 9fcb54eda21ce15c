import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, dayNumber, dayOf, fromPersian, monthLength, weekdayOf } from '../../../src/language/timestamps/calendar.js';

describe('the calendar', () => {
  it('counts days from 1 January 1970', () => {
    expect(dayNumber({ year: 1970, month: 1, day: 1 })).toBe(0);
    expect(dayNumber({ year: 2000, month: 3, day: 1 })).toBe(11017);
    expect(dayNumber({ year: 1969, month: 12, day: 31 })).toBe(-1);
  });

  it('turns every day into its number and back', () => {
    fc.assert(fc.property(fc.integer({ min: -700_000, max: 700_000 }), (n) => dayNumber(dayOf(n)) === n));
  });

  it('agrees with itself on the length of months', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1600, max: 2200 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
        return dayNumber(next) - dayNumber({ year, month, day: 1 }) === monthLength(year, month);
      }),
    );
  });

  it('knows the weekday', () => {
    expect(weekdayOf({ year: 2023, month: 6, day: 14 })).toBe(3);
    expect(weekdayOf({ year: 2000, month: 1, day: 1 })).toBe(6);
    expect(weekdayOf({ year: 1900, month: 1, day: 1 })).toBe(1);
  });

  it('adds months and stays inside shorter ones', () => {
    expect(addMonths({ year: 2023, month: 1, day: 31 }, 1)).toEqual({ year: 2023, month: 2, day: 28 });
    expect(addMonths({ year: 2023, month: 1, day: 15 }, -1)).toEqual({ year: 2022, month: 12, day: 15 });
  });

  it.each<[number, number, number, string]>([
    [1400, 1, 1, '2021-3-21'],
    [1399, 12, 30, '2021-3-20'],
    [1402, 3, 24, '2023-6-14'],
    [1403, 1, 1, '2024-3-20'],
    [1404, 1, 1, '2025-3-21'],
    [1357, 11, 22, '1979-2-11'],
  ])('turns %i/%i/%i of the Persian calendar into %s', (year, month, day, expected) => {
    const { year: y, month: m, day: d } = fromPersian(year, month, day)!;
    expect(`${y}-${m}-${d}`).toBe(expected);
  });

  it('knows no 30 Esfand in a common year', () => {
    expect(fromPersian(1402, 12, 30)).toBeNull();
  });
});
