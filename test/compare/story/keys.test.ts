import { describe, expect, test } from 'vitest';
import { InputError, sameStory, storyKeys } from '../../../src/index.js';
import { COVERAGE } from './coverage.js';

describe('storyKeys and sameStory', () => {
  const keys = COVERAGE.map((report) => storyKeys(report));

  test('tell each pair of reports of one event from all others, also after a trip through JSON', () => {
    const stored = JSON.parse(JSON.stringify(keys)) as typeof keys;
    expect(stored).toEqual(keys);
    COVERAGE.forEach((a, i) => {
      COVERAGE.forEach((b, j) => {
        if (i === j) return;
        expect([a.report.split('\n')[0], b.report.split('\n')[0], sameStory(stored[i]!, stored[j]!)]).toEqual([
          a.report.split('\n')[0],
          b.report.split('\n')[0],
          a.event === b.event ? 'same-event' : null,
        ]);
      });
    });
  });

  test('share a key where two reports are of one event', () => {
    COVERAGE.forEach((a, i) => {
      COVERAGE.forEach((b, j) => {
        if (a.event === b.event) expect(keys[i]!.keys.some((key) => keys[j]!.keys.includes(key))).toBe(true);
      });
    });
  });

  test('know a text that is printed again under another headline', () => {
    const [, ...paragraphs] = COVERAGE[0]!.report.split('\n\n');
    expect(sameStory(keys[0]!, storyKeys(['Mill lost to flames', ...paragraphs].join('\n\n')))).toBe('same-text');
  });

  test('give the same answer for both orders', () => {
    for (const a of keys) for (const b of keys) expect(sameStory(a, b)).toBe(sameStory(b, a));
  });

  test('keep to the window of days', () => {
    expect(sameStory(keys[0]!, { ...keys[1]!, day: '2024-03-09' })).toBeNull();
    expect(sameStory(keys[0]!, { ...keys[1]!, day: '2024-03-09' }, { days: 5 })).toBe('same-event');
  });

  test('hold for reports without words', () => {
    const empty = storyKeys('');
    expect(empty).toEqual({ type: 'story-keys', day: null, keys: [], terms: [], weights: [], sketch: [] });
    expect(sameStory(empty, empty)).toBeNull();
  });

  test('stay small for a report of debris', () => {
    expect(JSON.stringify(storyKeys(`A note\n\n${'x'.repeat(100_000)} ${'word '.repeat(20_000)}`)).length).toBeLessThan(10_000);
  });

  test('refuse what is neither a report nor keys', () => {
    expect(() => storyKeys(7 as never)).toThrow(InputError);
    expect(() => sameStory(keys[0]!, {} as never)).toThrow(InputError);
    expect(() => sameStory(keys[0]!, keys[1]!, { days: -1 })).toThrow(InputError);
  });
});
