import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupReports, InputError, parseArticle, readText, type Story, storyKeys } from '../../../src/index.js';
import { COVERAGE, EVENTS } from './coverage.js';

const dated = COVERAGE.map(({ report, published }) => ({ report, published }));
const undated = COVERAGE.map(({ report }) => report);
const members = (stories: readonly Story[]): (readonly number[])[] => stories.map((story) => story.members);

/** What holds of every result. */
function expectPartition(stories: readonly Story[], count: number): void {
  expect(
    stories
      .flatMap((story) => story.members)
      .slice()
      .sort((x, y) => x - y),
  ).toEqual(Array.from({ length: count }, (_, i) => i));
  for (const story of stories) {
    const seen = new Set<number>();
    for (const set of story.reprints) {
      expect(set.length).toBeGreaterThan(1);
      for (const index of set) {
        expect(story.members).toContain(index);
        expect(seen.has(index)).toBe(false);
        seen.add(index);
      }
    }
  }
  expect(JSON.parse(JSON.stringify(stories))).toEqual(stories);
}

describe('groupReports', () => {
  test('takes what storyKeys kept in place of reports, also after a trip through JSON', () => {
    const keys = JSON.parse(JSON.stringify(dated.map((report) => storyKeys(report)))) as ReturnType<typeof storyKeys>[];
    expect(groupReports(keys)).toEqual(groupReports(dated));
    expect(groupReports([...keys.slice(0, 5), ...dated.slice(5)])).toEqual(groupReports(dated));
  });

  test('puts the reports of one event together, with dates', () => {
    expect(members(groupReports(dated))).toEqual(EVENTS);
  });

  test('and without', () => {
    expect(members(groupReports(undated))).toEqual(EVENTS);
  });

  test('takes Pages and Articles as well', () => {
    expect(members(groupReports(undated.map((report, i) => (i % 2 === 0 ? readText(report) : parseArticle(report)))))).toEqual(EVENTS);
  });

  test('gives the same stories for any order of the reports', () => {
    const order = [7, 2, 11, 0, 9, 4, 1, 10, 3, 8, 6, 5];
    const stories = groupReports(order.map((i) => dated[i]!));
    const named = stories.map((story) => story.members.map((i) => order[i]!).sort((x, y) => x - y)).sort((x, y) => x[0]! - y[0]!);
    expect(named).toEqual(EVENTS);
  });

  test('never joins dated reports further apart than the option days', () => {
    const fire = COVERAGE[0]!.report;
    const report = (published: string): { report: string; published: string } => ({ report: fire, published });
    expect(members(groupReports([report('2024-03-04'), report('2024-03-08')]))).toEqual([[0], [1]]);
    expect(members(groupReports([report('2024-03-04'), report('2024-03-08')], { days: 4 }))).toEqual([[0, 1]]);
    expect(members(groupReports([report('2024-02-28'), report('2024-03-01')], { days: 2 }))).toEqual([[0, 1]]);
    // Each is near the next, the first is not near the last.
    const days = ['2024-03-04', '2024-03-06', '2024-03-08', '2024-03-10'].map(report);
    for (const story of groupReports(days)) expect(story.members.length).toBeLessThan(3);
  });

  test('takes the date that a report states where none is given', () => {
    const again = (date: string): string => `Fire guts Orme mill in Halden\n\nPublished ${date}\n\n${COVERAGE[0]!.report.split('\n\n').slice(1).join('\n\n')}`;
    expect(members(groupReports([again('March 4, 2023'), again('March 4, 2024')]))).toEqual([[0], [1]]);
  });

  test('finds the reprints of one text, whole or cut, and tells them from other reports of the event', () => {
    const [headline, ...paragraphs] = COVERAGE[0]!.report.split('\n\n');
    const cut = ['Mill lost to flames', ...paragraphs.slice(0, 2)].join('\n\n');
    const stories = groupReports([undated[1]!, [headline, ...paragraphs].join('\n\n'), undated[2]!, cut]);
    expect(stories).toEqual([{ members: [0, 1, 2, 3], reprints: [[1, 3]] }]);
  });

  test('leaves reports of different events with the same words of trade apart', () => {
    const stories = groupReports([
      'Arden to pay more for the bus\n\nThe council of Arden voted on Tuesday to raise bus fares by 4 percent from May, mayor Joan Firth said.\n\nDiesel and wages had become dearer, she told the Chronicle. The Greens voted against it.',
      'Wexby freezes bus fares for a year\n\nPassengers in Wexby will pay no more than before: councillors rejected higher fares by 21 votes to 9 on Friday.\n\nMayor Omar Lisle called it a relief for pensioners. The operator, Redline, warned of cuts at night.',
    ]);
    expect(members(stories)).toEqual([[0], [1]]);
  });

  test('groups nothing, one report, and reports without words', () => {
    expect(groupReports([])).toEqual([]);
    expect(groupReports(['Fire guts mill'])).toEqual([{ members: [0], reprints: [] }]);
    expectPartition(groupReports(['', '', '...']), 3);
  });

  test('refuses what is not a list of reports', () => {
    const refused = (call: () => unknown): string => {
      try {
        call();
      } catch (error) {
        if (error instanceof InputError) return error.code;
      }
      return 'accepted';
    };
    expect(refused(() => groupReports('a report' as never))).toBe('not-a-report');
    expect(refused(() => groupReports([7 as never]))).toBe('not-a-report');
    expect(refused(() => groupReports([null as never]))).toBe('not-a-report');
    expect(refused(() => groupReports([{ report: undefined as never }]))).toBe('not-a-report');
    for (const published of ['yesterday', '2024-02-30', '2024-13-01', '']) expect(refused(() => groupReports([{ report: 'A', published }]))).toBe('bad-option');
    for (const days of [-1, Number.NaN, '3' as never]) expect(refused(() => groupReports([], { days }))).toBe('bad-option');
  });

  test('puts each report into one story, whatever the strings, in the same way each time', () => {
    const report = fc.oneof(
      fc.constantFrom(...undated),
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.record({ report: fc.constantFrom(...undated), published: fc.constantFrom('2024-03-04', '2024-03-05T10:00Z', '2024-03-20', '0000-01-01') }),
    );
    fc.assert(
      fc.property(fc.array(report, { maxLength: 8 }), fc.nat(5), (reports, days) => {
        const stories = groupReports(reports, { days });
        expectPartition(stories, reports.length);
        expect(groupReports(reports, { days })).toEqual(stories);
        const turned = groupReports([...reports].reverse(), { days });
        const sizes = (result: readonly Story[]): number[] => result.map((story) => story.members.length).sort((x, y) => x - y);
        expect(sizes(turned)).toEqual(sizes(stories));
      }),
      { numRuns: 40 },
    );
  });

  test('takes time in proportion to the reports, also when all print one text', () => {
    const many = Array.from({ length: 300 }, () => ({ report: parseArticle(undated[0]!), published: '2024-03-04' }));
    expect(groupReports(many)).toHaveLength(1);
  });
});
