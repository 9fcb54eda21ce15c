import { describe, expect, test } from 'vitest';
import { compareDates, dayOf } from '../../../src/compare/story/days.js';

describe('dayOf', () => {
  test('counts days over months, years and leap years', () => {
    const between = (x: string, y: string): number => dayOf(y)! - dayOf(x)!;
    expect(between('2024-02-28', '2024-03-01')).toBe(2);
    expect(between('2023-02-28', '2023-03-01')).toBe(1);
    expect(between('1899-12-31', '1900-03-01')).toBe(60);
    expect(between('1999-12-31', '2000-03-01')).toBe(61);
    expect(between('2023-12-31', '2024-01-01')).toBe(1);
    expect(between('2024-12-31', '2025-01-01')).toBe(1);
    expect(between('2000-12-31T23:59Z', '2001-01-01T00:01')).toBe(1);
  });

  test('is null for what names no day', () => {
    for (const iso of ['', '2024', '2024-03', '--03-04', 'T21:41', '2024-02-30', '2024-00-10', '2024-13-01', '2024-03-00', '2024-03-04x'])
      expect(dayOf(iso)).toBeNull();
  });
});

describe('compareDates', () => {
  test('compares instants across zones, and days where a time or a zone is missing', () => {
    expect(compareDates('2024-03-04T23:30-05:00', '2024-03-05T03:30Z')).toBeGreaterThan(0);
    expect(compareDates('2024-03-04T10:00:30+02:00', '2024-03-04T08:00:30Z')).toBe(0);
    expect(compareDates('2024-03-04T10:00', '2024-03-04T18:00Z')).toBe(0);
    expect(compareDates('2024-03-04', '2024-03-05')).toBeLessThan(0);
  });
});
