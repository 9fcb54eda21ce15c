import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/parse.js';
import { diffReports } from '../../src/compare/diff.js';
import { InputError } from '../../src/errors.js';
import type { Change, QuoteMatch, ReportDiff } from '../../src/model.js';
import seedA from '../reports/seed-a.txt?raw';
import seedB from '../reports/seed-b.txt?raw';
import { generateReport, randomFrom } from '../support/grammar.js';
import { assertWellFormedDiff } from '../support/well-formed.js';

const MIRROR: Partial<Record<QuoteMatch['change'], QuoteMatch['change']>> = {
  truncated: 'extended',
  extended: 'truncated',
  'silent-cut': 'silent-insert',
  'silent-insert': 'silent-cut',
  'to-indirect': 'to-direct',
  'to-direct': 'to-indirect',
  unquoted: 'quoted',
  quoted: 'unquoted',
  'only-a': 'only-b',
  'only-b': 'only-a',
};

const sorted = (list: readonly unknown[]): string[] => list.map((item) => JSON.stringify(item)).sort();

/** That the comparison of b with a says of b what that of a with b says of a. */
function expectMirrored(x: ReportDiff, y: ReportDiff): void {
  expect(sorted(y.matches.map((match) => ({ ...match, a: match.b, b: match.a })))).toStrictEqual(sorted(x.matches));
  expect(y.onlyA).toStrictEqual(x.onlyB);
  expect(y.onlyB).toStrictEqual(x.onlyA);
  expect(sorted(y.quotes.map((match) => ({ a: match.b, b: match.a, change: MIRROR[match.change] ?? match.change })))).toStrictEqual(sorted(x.quotes));
  const bare = (change: Change, a: Change['a'], b: Change['b']): unknown => [change.kind, change.severity, a, b];
  expect(sorted(y.changes.map((change) => bare(change, change.b, change.a)))).toStrictEqual(
    sorted(x.changes.map((change) => bare(change, change.a, change.b))),
  );
  expect(sorted(y.lifted.map((run) => ({ a: run.b, b: run.a, words: run.words })))).toStrictEqual(sorted(x.lifted));
  expect(y.overlap).toStrictEqual({
    ...x.overlap,
    liftedA: x.overlap.liftedB,
    liftedB: x.overlap.liftedA,
    matchedA: x.overlap.matchedB,
    matchedB: x.overlap.matchedA,
  });
  expect(sorted(y.notices.map((notice) => ({ ...notice, side: notice.side === 'a' ? 'b' : 'a' })))).toStrictEqual(sorted(x.notices));
}

const report = fc.integer({ min: 1, max: 100_000 }).map((seed) => generateReport(seed).text);

describe('diffReports', () => {
  it('finds nothing between a report and itself', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), report), (text) => {
        const diff = diffReports(text, text);
        assertWellFormedDiff(diff, text, text);
        expect(diff.changes).toStrictEqual([]);
        expect(diff.onlyA).toStrictEqual([]);
        expect(diff.matches.every((match) => match.kind === 'verbatim' && !match.moved && match.a.start === match.b.start)).toBe(true);
        expect(diff.quotes.every((match) => match.change === 'same')).toBe(true);
      }),
    );
  });

  it('is mirrored by the exchange of the reports', () => {
    const text = fc.oneof(fc.string(), report, fc.constantFrom(seedA, seedB));
    fc.assert(
      fc.property(text, text, (a, b) => {
        expectMirrored(diffReports(a, b), diffReports(b, a));
      }),
      { numRuns: 60 },
    );
  });

  it.each([209, 305])('is mirrored where two statements have as much to say as each other, reports of seed %i', (seed) => {
    const a = generateReport(seed).text;
    const b = generateReport(seed * 7 + 3).text;
    expectMirrored(diffReports(a, b), diffReports(b, a));
  });

  it('is mirrored for edited versions of one report', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (seed) => {
        const text = generateReport(seed).text;
        const edited = text.replace('said', 'claimed').replace(/\d+/, '77').replace(' not ', ' ').replace('“', '"');
        expectMirrored(diffReports(text, edited), diffReports(edited, text));
      }),
      { numRuns: 40 },
    );
  });

  it('is well formed for any two strings', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), report), fc.oneof(fc.string({ unit: 'grapheme' }), report), (a, b) => {
        assertWellFormedDiff(diffReports(a, b), a, b);
      }),
    );
  });

  it('is the same from a string, an article and JSON', () => {
    expect(diffReports(parseArticle(seedA), JSON.parse(JSON.stringify(parseArticle(seedB))))).toStrictEqual(diffReports(seedA, seedB));
  });

  it('leaves untouched paragraphs alone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (seed) => {
        const random = randomFrom(seed);
        const { text, paragraphs } = generateReport(seed);
        const touched = Math.floor(random() * paragraphs.length);
        const edited = text.replace(paragraphs[touched]!, paragraphs[touched]!.replace(/\d+/, '77').replace(/ (?:said|insisted|added)/, ' claimed'));
        const start = text.indexOf(paragraphs[touched]!);
        for (const change of diffReports(text, edited).changes) {
          if (change.a !== null) expect(change.a.start >= start && change.a.end <= start + paragraphs[touched]!.length).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('marks both of two neighbouring paragraphs that changed places', () => {
    const paragraphs = [
      'Tannery burns in Orsund',
      'A tannery burned down in Orsund on Monday night.',
      'Firemen from three towns came before dawn.',
      'The owner had insured the works for $4 million.',
      'Children found a cat alive in the yard.',
    ];
    const [title, first, second, third, fourth] = paragraphs;
    const diff = diffReports(paragraphs.join('\n\n'), [title, first, third, second, fourth].join('\n\n'));
    expect(diff.matches.filter(({ moved }) => moved).map(({ a }) => a.text)).toStrictEqual([second, third]);
    const far = diffReports(paragraphs.join('\n\n'), [title, first, third, fourth, second].join('\n\n'));
    expect(far.matches.filter(({ moved }) => moved).map(({ a }) => a.text)).toStrictEqual([second]);
  });
  it('knows a moved paragraph, and the edit inside it', () => {
    const { headline, byline, paragraphs } = generateReport(4);
    const a = [headline, byline, ...paragraphs].join('\n\n');
    const [first, second, ...rest] = paragraphs;
    const b = [headline, byline, first, ...rest, second!.replace(/“\w+/, '“Actually')].join('\n\n');
    const diff = diffReports(a, b);
    const moved = diff.matches.filter((match) => match.moved);
    expect(moved.map((match) => second!.includes(match.a.text))).toStrictEqual(moved.map(() => true));
    expect(moved.length).toBeGreaterThan(0);
    expect(diff.changes.map((change) => change.kind)).toStrictEqual(['quote']);
  });

  it('lists what only one report has', () => {
    const { text, paragraphs } = generateReport(7);
    const added = 'Divers of the coast guard will search the wreck at low tide next week.';
    const diff = diffReports(text, text.replace(paragraphs[2]!, added));
    expect(diff.onlyB.map((passage) => passage.text)).toStrictEqual([added]);
    expect(diff.onlyA.every((passage) => paragraphs[2]!.includes(passage.text))).toBe(true);
  });

  it('takes one text for one text, and two events for two', () => {
    expect(diffReports(generateReport(1).text, generateReport(1).text).overlap.verdict).toBe('same-text');
    expect(diffReports(seedA, seedB).overlap.verdict).toBe('same-event');
    const other =
      'Orchestra names new conductor\n\nThe city orchestra has chosen a violinist from Lyon to lead its next three seasons.\n\nShe will begin with a cycle of forgotten symphonies.';
    const diff = diffReports(seedA, other);
    expect(diff.overlap.verdict).toBe('little-in-common');
    expect(diff.changes).toStrictEqual([]);
  });

  it('stays linear where one sentence is repeated', () => {
    const a = `Mill burns\n\n${'The blaze went on and on through the night. '.repeat(3000)}`;
    const b = `Mill burns\n\n${'The blaze went on and on through the day. '.repeat(3000)}`;
    const diff = diffReports(a, b);
    expect(diff.type).toBe('diff');
  });

  it('refuses what is no report', () => {
    expect(() => diffReports('A report.', 7 as never)).toThrow(InputError);
    expect(() => diffReports(null as never, 'A report.')).toThrow(InputError);
  });
});

describe('the two seed reports', () => {
  const diff = diffReports(seedA, seedB);
  it('share most of the first', () => expect(diff.overlap.matchedA).toBeGreaterThan(0.7));
  it('tell one name in two spellings, and the first one contradicts itself', () => {
    expect(diff.changes.some((change) => change.kind === 'name' && change.a?.text === 'Ashtiani' && change.b?.text === 'Ashtinai')).toBe(true);
    expect(diff.notices.some((notice) => notice.code === 'name-variant' && notice.side === 'a')).toBe(true);
  });
  it('lift the same sentences', () => expect(diff.lifted.some((run) => run.a.text.includes('Closer cooperation would serve'))).toBe(true));
  it('frame the same speech otherwise', () => {
    const framing = diff.changes.filter((change) => change.kind === 'framing').map((change) => [change.a?.text, change.b?.text]);
    expect(framing).toContainEqual(['assailing', 'blasted']);
  });
  it('name a news agency on the way in one, and drop it in the other', () => {
    expect(diff.changes.some((change) => change.kind === 'attribution' && change.b === null && change.a?.text.includes('IRNA'))).toBe(true);
  });
  it('quote in one what is the other’s own prose', () => {
    expect(diff.changes.some((change) => change.kind === 'quote' && change.a?.text.startsWith('Closer cooperation'))).toBe(true);
  });
  it('share quotations with the same words', () => {
    const same = diff.quotes.filter((match) => match.change === 'same').map((match) => match.a?.content[0]?.text ?? '');
    expect(same.some((text) => text.includes('particularly in the current critical and tense situation'))).toBe(true);
  });
});
