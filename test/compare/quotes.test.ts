import { describe, expect, it } from 'vitest';
import { diffReports } from '../../src/compare/diff.js';
import type { QuoteMatch } from '../../src/model.js';
import { assertWellFormedDiff } from '../support/well-formed.js';

const HEAD = 'Ferry line to close after ninety years\n\nBy Marit Sandvik\n\nThe county will end the ferry line to Hesby island at the end of June.\n\n';
const TAIL = '\n\nThe ferry has carried farmers, schoolchildren and two royal visitors since the line was opened.';

/** How the quotes of two versions of one paragraph are paired: the change, and the words on both sides. */
function pairs(a: string, b: string): (readonly [QuoteMatch['change'], string | null, string | null])[] {
  const x = HEAD + a + TAIL;
  const y = HEAD + b + TAIL;
  const diff = diffReports(x, y);
  assertWellFormedDiff(diff, x, y);
  const words = (quote: QuoteMatch['a']): string | null => quote?.content.map((passage) => passage.text).join(' … ') ?? null;
  return diff.quotes.map((match) => [match.change, words(match.a), words(match.b)]);
}

const changes = (a: string, b: string): string[] => pairs(a, b).map(([change]) => change);

const SAID = '“We will lose the school, and then we will lose the shop,” Mayor Ylva Brandt said.';

describe('the quotes of two reports', () => {
  it('are the same whatever the marks', () => {
    expect(changes(SAID, SAID.replace('“', '"').replace('”', '"'))).toStrictEqual(['same']);
  });

  it('may differ in their points alone', () => {
    expect(changes(SAID, SAID.replace('school, and', 'school and'))).toStrictEqual(['punctuation']);
  });

  it('may be reworded', () => {
    expect(changes(SAID, SAID.replace('the shop', 'the bakery'))).toStrictEqual(['wording']);
  });

  it('may be cut at the end, and extended the other way round', () => {
    const short = SAID.replace(', and then we will lose the shop', '');
    expect(changes(SAID, short)).toStrictEqual(['truncated']);
    expect(changes(short, SAID)).toStrictEqual(['extended']);
  });

  it('may be cut in the middle, with an ellipsis or without', () => {
    const long = '“We will lose the school, the doctor and the post office, and then we will lose the shop,” Mayor Ylva Brandt said.';
    expect(changes(long, long.replace(', the doctor and the post office', ''))).toStrictEqual(['silent-cut']);
    expect(changes(long.replace(', the doctor and the post office', ''), long)).toStrictEqual(['silent-insert']);
    expect(changes(long, long.replace(', the doctor and the post office,', ' …'))).toStrictEqual(['truncated']);
  });

  it('may be reported instead', () => {
    const reported = 'Mayor Ylva Brandt said that the island would lose the school and then the shop.';
    expect(changes(SAID, reported)).toStrictEqual(['to-indirect']);
    expect(changes(reported, SAID)).toStrictEqual(['to-direct']);
  });

  it('may be used as prose of its own', () => {
    const prose = 'Without a ferry we will lose the school, and then we will lose the shop.';
    expect(changes(SAID, prose)).toStrictEqual(['unquoted']);
    expect(changes(prose, SAID)).toStrictEqual(['quoted']);
  });

  it('belong together in different statements, as a fragment too', () => {
    const a = `${SAID}\n\nShe spoke at a meeting in the chapel. “This is an unforgivable betrayal of everyone who lives here,” she said.`;
    const b = 'At a meeting in the chapel, Mayor Ylva Brandt spoke of an “unforgivable betrayal” of the islanders.';
    expect(pairs(a, b).find(([, x]) => x?.includes('betrayal') === true)?.[0]).toBe('truncated');
  });

  it('find words between marks that nobody is said to say', () => {
    const a = '“The line was never meant to earn a profit for the county.”\n\nSo it says on a board at the landing.';
    const b = '“The line was never meant to earn a profit for the county,” Mayor Ylva Brandt said.\n\nSo it says on a board at the landing.';
    expect(changes(a, b)).toContain('same');
  });

  it('are each told once, however many levels hold them', () => {
    const twice = 'Brandt said the plan would have a “ruinous” effect and that the county had shown a “ruinous” haste.';
    const told = pairs(twice, twice.replace('haste', 'speed')).filter(([, x, y]) => x === 'ruinous' && y === 'ruinous');
    expect(told).toHaveLength(2);
  });

  it('stand alone when only one report has them', () => {
    expect(changes(SAID, 'The council will meet again on Thursday in the chapel.')).toStrictEqual(['only-a']);
  });
});
