import { describe, expect, test } from 'vitest';
import { compareStory, InputError, type Storyboard } from '../../../src/index.js';
import { COVERAGE, EVENTS } from './coverage.js';

/** What holds of every storyboard. */
function expectWellFormed(board: Storyboard, texts: readonly string[]): void {
  expect(JSON.parse(JSON.stringify(board))).toEqual(board);
  const seen = new Set<string>();
  for (const { places, first } of board.statements) {
    expect(places.length).toBeGreaterThan(0);
    if (first !== null) expect(places.map(({ report }) => report)).toContain(first);
    for (const { report, start, end, text } of places) {
      expect(texts[report]!.slice(start, end)).toBe(text);
      expect(seen.has(`${report} ${start}`)).toBe(false);
      seen.add(`${report} ${start}`);
    }
  }
  expect(seen.size).toBe(board.reports.reduce((sum, { statements }) => sum + statements, 0));
  for (const { places } of board.quotes) {
    expect(places.length).toBeGreaterThan(0);
    for (const { report, quote } of places) for (const { start, end, text } of quote.content) expect(texts[report]!.slice(start, end)).toBe(text);
  }
  for (const { statement, versions } of board.disagreements) {
    expect(board.statements[statement]).toBeDefined();
    expect(versions.length).toBeGreaterThan(1);
    for (const place of versions.flat()) expect(texts[place.report]!.slice(place.start, place.end)).toBe(place.text);
  }
}

const A =
  'Fire guts mill in Halden\n\nThe blaze on Monday destroyed 12 looms at the Orme mill, the fire brigade said.\n\n“We came too late to save the roof,” Chief Ines Barrow said.\n\nThe mill employs 180 people and was to be sold to the Tarnow group next month.';
const B =
  'Halden mill burns\n\nThe blaze on Monday destroyed 14 looms at the Orme mill, the fire brigade said.\n\n“We came too late to save the roof,” Chief Ines Barrow told reporters.\n\nSparks from a passing train had set a barn alight nearby in January.';
const C =
  'Mill fire\n\nThe blaze on Monday destroyed 14 looms at the Orme mill.\n\nSparks from a passing train had set a barn alight nearby in January, neighbours recalled.';

describe('compareStory', () => {
  const board = compareStory([
    { report: A, published: '2024-03-04T10:00Z' },
    { report: B, published: '2024-03-04T09:00Z' },
    { report: C, published: '2024-03-05' },
  ]);
  const row = (words: string): Storyboard['statements'][number] => board.statements.find(({ places }) => places.some(({ text }) => text.includes(words)))!;
  const carriers = (words: string): number[] => row(words).places.map(({ report }) => report);

  test('tells who carries which statement, also where the fullest report does not', () => {
    expectWellFormed(board, [A, B, C]);
    expect(carriers('destroyed 12 looms')).toEqual([0, 1, 2]);
    expect(carriers('employs 180 people')).toEqual([0]);
    expect(carriers('Sparks from')).toEqual([1, 2]);
  });

  test('tells who had it first', () => {
    expect(row('destroyed 12 looms').first).toBe(1);
    expect(row('employs 180 people').first).toBe(0);
  });

  test('knows no first where a date is missing or two are equal', () => {
    const first = (reports: Parameters<typeof compareStory>[0]): number | null =>
      compareStory(reports).statements.find(({ places }) => places.length > 1)!.first;
    expect(first([A, { report: B, published: '2024-03-04' }])).toBeNull();
    expect(
      first([
        { report: A, published: '2024-03-04' },
        { report: B, published: '2024-03-04T09:00Z' },
      ]),
    ).toBeNull();
  });

  test('tells which figures disagree, and who gives which', () => {
    expect(
      board.disagreements.map(({ kind, versions }) => [
        kind,
        versions.map((places) => [Number.parseInt(places[0]!.text, 10), places.map(({ report }) => report)]),
      ]),
    ).toEqual([
      [
        'figure',
        [
          [12, [0]],
          [14, [1, 2]],
        ],
      ],
    ]);
  });

  test('tells who quotes whom', () => {
    const barrow = board.quotes.find(({ speaker }) => speaker === 'Ines Barrow')!;
    expect(barrow.places.map(({ report }) => report)).toEqual([0, 1]);
    expect(barrow.first).toBe(1);
  });

  test('holds for real-sounding stories, for one report and for none', () => {
    for (const event of EVENTS) {
      const reports = event.map((index) => COVERAGE[index]!);
      expectWellFormed(
        compareStory(reports),
        reports.map(({ report }) => report),
      );
    }
    expectWellFormed(compareStory([A]), [A]);
    expect(compareStory([A]).quotes).not.toEqual([]);
    expect(compareStory([])).toEqual({ type: 'storyboard', reports: [], statements: [], quotes: [], disagreements: [] });
    expectWellFormed(compareStory(['', '\u0000“', A]), ['', '\u0000“', A]);
  });

  test('refuses what is not a list of reports', () => {
    expect(() => compareStory(A as never)).toThrow(InputError);
    expect(() => compareStory([1 as never])).toThrow(InputError);
  });
});
