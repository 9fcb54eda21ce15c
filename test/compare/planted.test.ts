import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffReports } from '../../src/compare/diff.js';
import type { Change } from '../../src/model.js';
import { type GeneratedReport, generateReport, randomFrom } from '../support/grammar.js';

/** An edit as an editor makes it: what is looked for in a report, what is put instead, and what kind of change that is. */
interface Edit {
  readonly kind: Change['kind'];
  readonly find: RegExp;
  readonly put: (found: string, report: GeneratedReport) => string;
}

const EDITS: Readonly<Record<string, Edit>> = {
  'a number': { kind: 'figure', find: /(?<=At least )\d+(?= people)/, put: (found) => String(Number(found) + 11) },
  'a sum': { kind: 'figure', find: /\$\d+(?= million)/, put: (found) => `$${Number(found.slice(1)) + 5}` },
  'a share': { kind: 'figure', find: /\d+(?= percent)/, put: (found) => String(Number(found) - 7) },
  'a weekday': { kind: 'date', find: /(?<=on )(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/, put: (found) => (found === 'Monday' ? 'Thursday' : 'Monday') },
  'a source': { kind: 'attribution', find: /, according to [a-z ]+(?=\.)/, put: () => '' },
  'a negation': { kind: 'polarity', find: /(?<=did )not /, put: () => '' },
  'a verb of saying': { kind: 'framing', find: /(?<=[a-z] )(?:said|added|insisted|warned|wrote)(?=[.:])/, put: () => 'claimed' },
  'a word in a quotation': { kind: 'quote', find: /(?:repairs|winter|wait|inspection|nights|village|delay|contract)/, put: () => 'subsidies' },
};

describe('an edit planted in a report', () => {
  it.each(Object.keys(EDITS))('is found, alone and of its kind: %s', (name) => {
    const { kind, find, put } = EDITS[name]!;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (seed) => {
        const report = generateReport(seed);
        const match = find.exec(report.text);
        fc.pre(match !== null);
        const edited = report.text.slice(0, match.index) + put(match[0], report) + report.text.slice(match.index + match[0].length);
        const { changes } = diffReports(report.text, edited);
        expect(
          changes.map((change) => change.kind),
          report.text.slice(Math.max(0, match.index - 40), match.index + 40),
        ).toStrictEqual([kind]);
        const { a } = changes[0]!;
        expect(a !== null && a.start < match.index + match[0].length && match.index <= a.end).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it('is not hidden by noise', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (seed) => {
        const random = randomFrom(seed);
        const { text } = generateReport(seed);
        let noisy = text
          .replaceAll('“', '"')
          .replaceAll('”', '"')
          .replaceAll('percent', random() < 0.5 ? 'per cent' : 'percent');
        if (random() < 0.5) noisy = noisy.replaceAll('Senator ', 'Sen. ').replaceAll('Governor ', 'Gov. ');
        expect(diffReports(text, noisy).changes).toStrictEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
