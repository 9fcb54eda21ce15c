import { describe, expect, it } from 'vitest';
import { chooseDate } from '../../src/article/published.js';
import { findTimestamps } from '../../src/language/timestamps.js';

const choose = (text: string, stated: string | null, role: 'published' | 'updated' = 'published', nearby = '') => {
  const date = chooseDate({ stamps: findTimestamps(text), hints: findTimestamps(nearby), stated }, role, {});
  return date === null ? null : [date.iso, date.from];
};

describe('chooseDate', () => {
  it('takes what there is', () => {
    expect(choose('May 2, 2022', null)).toStrictEqual(['2022-05-02', 'text']);
    expect(choose('Harbour news', '2022-05-02T08:00:00+02:00')).toStrictEqual(['2022-05-02T08:00:00+02:00', 'metadata']);
    expect(choose('Harbour news', null)).toBeNull();
  });

  it('lets the text win where the two name different days', () => {
    expect(choose('May 2, 2022', '2022-05-01T22:30:00Z')).toStrictEqual(['2022-05-02', 'text']);
    expect(choose('Published May 2, 2022', '2019-01-01')).toStrictEqual(['2022-05-02', 'text']);
  });

  it('takes the more precise statement of one day', () => {
    expect(choose('May 2, 2022', '2022-05-02T08:00:00+02:00')).toStrictEqual(['2022-05-02T08:00:00+02:00', 'metadata']);
    expect(choose('May 2, 2022 8:00 a.m. EDT', '2022-05-02')).toStrictEqual(['2022-05-02T08:00-04:00', 'text']);
    expect(choose('8:00 a.m.', '2022-05-02')).toStrictEqual(['2022-05-02', 'metadata']);
  });

  it('takes no update for the publication, and no bare date for an update', () => {
    expect(choose('Updated May 9, 2022', '2022-05-02')).toStrictEqual(['2022-05-02', 'metadata']);
    expect(choose('Updated May 9, 2022', '2022-05-02', 'updated')).toStrictEqual(['2022-05-09', 'text']);
    expect(choose('Updated May 9, 2022', null)).toBeNull();
    expect(choose('May 9, 2022', null, 'updated')).toBeNull();
  });

  it('takes a date that may be another text’s only where nothing else is stated', () => {
    expect(choose('Harbour news', null, 'published', 'May 3, 2022')).toStrictEqual(['2022-05-03', 'text']);
    expect(choose('Harbour news', '2022-05-02', 'published', 'May 3, 2022')).toStrictEqual(['2022-05-02', 'metadata']);
    expect(choose('May 1, 2022', null, 'published', 'May 3, 2022')).toStrictEqual(['2022-05-01', 'text']);
    expect(choose('Harbour news', null, 'published', 'Updated May 3, 2022; 4:30 p.m.')).toBeNull();
  });

  it('takes nothing from metadata that names no day', () => {
    for (const stated of ['', 'soon', '12:30', '{{date}}']) expect(choose('Harbour news', stated), stated).toBeNull();
  });
});
