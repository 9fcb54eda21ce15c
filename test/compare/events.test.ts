import { describe, expect, it } from 'vitest';
import { diffReports } from '../../src/compare/diff.js';
import type { Change, ReportDiff } from '../../src/model.js';
import { assertWellFormedDiff } from '../support/well-formed.js';
import { COUNCIL, HARBOUR, PROFIT, QUARRY, RIVER, STORM } from './events.js';

/** Compares two reports of one event and checks the laws on the way. */
function compare([a, b]: readonly [string, string]): ReportDiff {
  const diff = diffReports(a, b);
  assertWellFormedDiff(diff, a, b);
  return diff;
}

/** The changes of one kind, as words of A and words of B. */
const changesOf = (diff: ReportDiff, kind: Change['kind']): unknown[] =>
  diff.changes.filter((change) => change.kind === kind).map((change) => [change.a?.text ?? null, change.b?.text ?? null]);

/** Whether the statements that begin so are linked. */
const isLinked = (diff: ReportDiff, a: string, b: string): boolean => diff.matches.some((match) => match.a.text.startsWith(a) && match.b.text.startsWith(b));

const only = (side: readonly { readonly text: string }[]): string[] => side.map((passage) => passage.text);

describe('two reports of an accident', () => {
  const diff = compare(QUARRY);
  it('tell one event', () => expect(diff.overlap.verdict).toBe('same-event'));
  it('give another toll, and agree on the injured', () => {
    expect(changesOf(diff, 'figure')).toStrictEqual([
      ['at least 14', 'At least 17'],
      ['$1.2 million', '$2.1 million'],
    ]);
  });
  it('date the inspection otherwise', () => expect(changesOf(diff, 'date')).toStrictEqual([['March', 'April']]));
  it('quote a witness in one, and report her in the other', () => {
    expect(diff.quotes.some((match) => match.change === 'to-indirect' && match.a?.source?.name === 'Petra Oyelaran')).toBe(true);
  });
  it('have statements of their own', () => {
    expect(only(diff.onlyA)).toContain('Rescue crews searched the rubble until nightfall.');
    expect(only(diff.onlyB)).toStrictEqual(['He also ordered all quarries of the region closed for a week.']);
  });
});

describe('two reports of a ruling', () => {
  const diff = compare(HARBOUR);
  it('contradict each other on the appeal and on the dissent', () => {
    expect(diff.changes.filter((change) => change.kind === 'polarity').map((change) => change.severity)).toStrictEqual(['high', 'high']);
    expect(changesOf(diff, 'polarity')).toContainEqual(['fair', 'unfair']);
  });
  it('share a quotation that one cuts', () => {
    expect(diff.quotes.find((match) => match.b?.content[0]?.text.startsWith('A tax by another name'))?.change).toBe('truncated');
  });
  it('put a quotation into reported words', () => {
    expect(diff.quotes.find((match) => match.a?.content[0]?.text.startsWith('This is a victory'))?.change).toBe('to-indirect');
  });
  it('link what is told in other words', () => {
    expect(isLinked(diff, 'Judges voted', 'In a 4 to 3 ruling')).toBe(true);
    expect(only(diff.onlyA)).toStrictEqual(['Fishermen outside the courtroom cheered.']);
    expect(only(diff.onlyB)).toStrictEqual([]);
  });
});

describe('two reports of a vote', () => {
  const diff = compare(COUNCIL);
  it('contradict each other on the shops', () => expect(changesOf(diff, 'polarity')).toStrictEqual([['compensated', 'not compensate']]));
  it('frame the mayor otherwise', () => expect(changesOf(diff, 'framing')).toContainEqual(['hailed', 'said']));
  it('name a newspaper on the way to the source in one', () => {
    expect(changesOf(diff, 'attribution')).toStrictEqual([['according to', 'reported the Brandsund Courier, citing']]);
  });
  it('leave out the end of a quotation', () => {
    expect(diff.quotes.find((match) => match.a?.content[0]?.text.startsWith('Nobody asked'))?.change).toBe('truncated');
  });
});

describe('two reports of company results', () => {
  const diff = compare(PROFIT);
  it('agree on sums that are written otherwise, and differ in one share', () => expect(changesOf(diff, 'figure')).toStrictEqual([['3 percent', '5 percent']]));
  it('differ in what the chief executive said', () => {
    expect(diff.changes.some((change) => change.kind === 'polarity' && change.severity === 'high')).toBe(true);
  });
  it('leave no statement without a counterpart', () => {
    expect(diff.onlyA).toStrictEqual([]);
    expect(diff.onlyB).toStrictEqual([]);
  });
});

describe('two reports of a storm', () => {
  const diff = compare(STORM);
  it('differ in the wind, the day of the ferry and the spelling of a place', () => {
    expect(changesOf(diff, 'figure')).toStrictEqual([['142 kilometres an hour', '124 kilometres an hour']]);
    expect(changesOf(diff, 'date')).toStrictEqual([['Monday', 'Tuesday']]);
    expect(changesOf(diff, 'name')).toStrictEqual([['Ballin', 'Ballyn']]);
  });
  it('share one of two quotations', () => {
    expect(diff.quotes.filter((match) => match.a?.kind === 'direct').map((match) => match.change)).toStrictEqual(['only-a', 'same']);
  });
});

describe('two reports of a treaty', () => {
  const diff = compare(RIVER);
  it('differ in the amount and the month', () => {
    expect(diff.changes.filter((change) => change.kind === 'figure')).toHaveLength(1);
    expect(changesOf(diff, 'date')).toStrictEqual([['September', 'October']]);
  });
  it('disagree on what others thought of it', () => expect(changesOf(diff, 'framing')).toContainEqual(['criticized', 'welcomed']));
  it('quote less of the minister in one', () => {
    expect(diff.quotes.find((match) => match.a?.content[0]?.text === 'a beginning and not an end.')?.change).toBe('truncated');
  });
});

describe('reports of different events', () => {
  const all = [QUARRY, HARBOUR, COUNCIL, PROFIT, STORM, RIVER];
  it('have little in common, and yield no confetti', () => {
    all.forEach(([a], k) => {
      const diff = compare([a, all[(k + 1) % all.length]![1]]);
      expect(diff.overlap.verdict).toBe('little-in-common');
      expect(diff.changes).toStrictEqual([]);
      expect(diff.matches).toStrictEqual([]);
    });
  });
});
