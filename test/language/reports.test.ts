import { findFigures, findNames, findTimestamps, parseHeadMatter, splitSentences } from 'copydesk';
import { describe, expect, it } from 'vitest';
import { readPair } from '../compare/gold.js';
import seedA from '../reports/seed-a.txt?raw';
import seedB from '../reports/seed-b.txt?raw';
import { expectJson } from '../support/fixtures.js';
import { assertWellFormed } from '../support/well-formed.js';

// Invented reports, which were written without a thought of these finders, invented pages and the seeds. What is found in each stands beside them.

const pairs = import.meta.glob<string>('../compare/gold/apart/*.txt', { query: '?raw', import: 'default', eager: true });
const pages = import.meta.glob<string>('../pages/*.txt', { query: '?raw', import: 'default', eager: true });
const nameOf = (path: string): string => path.replace(/^.*\/|\.txt$/g, '');

const texts: readonly (readonly [name: string, text: string])[] = [
  ...Object.entries(pairs).map(([path, file]) => {
    const { a, b } = readPair(file);
    return [nameOf(path), `${a}\n\n${b}`] as const;
  }),
  ...Object.entries(pages).map(([path, text]) => [nameOf(path), text] as const),
  ['seed-a', seedA],
  ['seed-b', seedB],
];

const reference = '2024-05-17T12:00:00Z';

/** The line as head matter, short: null where it is none. */
function headMatter(line: string): string | null {
  const { authors, timestamps, dateline, credits, notices } = parseHeadMatter(line, { reference });
  const parts = [
    ...authors.map(({ name, affiliation }) => `by ${name}${affiliation === null ? '' : `, ${affiliation}`}`),
    ...timestamps.map(({ role, iso }) => `${role} ${iso}`),
    ...(dateline === null ? [] : [`dateline ${dateline.place} ${dateline.agency ?? ''}`]),
    ...credits.map(({ kind, name }) => `${kind} ${name}`),
    ...notices.map(({ code }) => code),
  ];
  return parts.length === 0 ? null : `${line.slice(0, 40)} => ${parts.join('; ')}`;
}

describe('what is found in reports', () => {
  it.each(texts)('%s', async (name, text) => {
    const names = findNames(text);
    const figures = findFigures(text);
    const timestamps = findTimestamps(text, { reference });
    for (const found of [names, figures, timestamps]) assertWellFormed(found, text);
    const sentences = splitSentences(text);
    expect(sentences.length).toBeGreaterThan(0);
    await expectJson(
      {
        names: names.map((one) => `${one.start} ${one.text}: ${one.kind}${one.name === one.text ? '' : ` ${one.name}`}${one.ambiguous ? ' ?' : ''}`),
        figures: figures.map(
          (one) => `${one.text}: ${one.approximate ? '~' : ''}${one.kind} ${one.value}${one.upper === null ? '' : `-${one.upper}`} ${one.unit ?? ''}`,
        ),
        timestamps: timestamps.map((one) => `${one.text}: ${one.role} ${one.iso} ${one.precision}`),
        lines: text.split('\n').flatMap((line) => headMatter(line) ?? []),
        ends: sentences.map(({ end }) => end).join(' '),
        innerEnds: splitSentences(text, { level: 'inner' })
          .map(({ end }) => end)
          .join(' '),
      },
      `./reports/${name}.found.json`,
    );
  });
});
