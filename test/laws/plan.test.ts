import { extractQuotes, findFigures, findTimestamps, type Page, parseArticle, type Quote, readText, splitSentences } from 'copydesk';
import { readHtml } from 'copydesk/html';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asHtml, asText, bodyOf, type Plan, planReport } from '../support/news-grammar.js';
import { runs } from '../support/runs.js';
import { assertWellFormed } from '../support/well-formed.js';

// What is found in written reports against the plan that they were written from, and what must not change when a report is written otherwise.

const RUNS = runs(15);
/** Plans that were once read wrongly: two articles of one page that share many words, or their date. */
const ONCE_WRONG = [15, 280, 488, 882_218, 999_874].map((seed): [Plan] => [planReport(seed)]);
const plan = fc.integer({ min: 0, max: 999_999 }).map((seed) => planReport(seed));

/** Both ways in which a page comes. */
const FORMS: readonly (readonly [string, (plan: Plan) => Page])[] = [
  ['text', (one) => readText(asText(one))],
  ['HTML', (one) => readHtml(asHtml(one))],
];

/** A quote without places: its words, and who reports whom. */
const told = ({ quoted, chain }: Quote): { words: string; chain: readonly string[] } => ({
  words: quoted.map(({ text }) => text.replace(/[,.]$/, '')).join(' '),
  chain: chain.map(({ source }) => source.name ?? source.text),
});

describe.each(FORMS)('a report as %s', (_, write) => {
  it('gives the head, the body and the other article as planned', () => {
    fc.assert(
      fc.property(plan, (one) => {
        const page = write(one);
        const article = parseArticle(page);
        assertWellFormed(article, page);
        expect({
          headline: article.headline?.value,
          authors: article.authors.map(({ name }) => name),
          published: article.published?.iso?.slice(0, 10),
          agency: article.dateline?.agency ?? null,
          text: article.text,
          others: article.others.map(({ headline, text }) => ({ headline: headline?.value, text })),
        }).toEqual({
          headline: one.headline,
          authors: [one.author],
          published: one.published,
          agency: one.dateline?.agency ?? null,
          text: bodyOf(one).join('\n\n'),
          others: one.glued === null ? [] : [{ headline: one.glued.headline, text: bodyOf(one.glued).join('\n\n') }],
        });
      }),
      { ...RUNS, examples: ONCE_WRONG },
    );
  });

  it('gives every planned quotation with its chain of attribution', () => {
    fc.assert(
      fc.property(plan, (one) => {
        const page = write(one);
        const found = extractQuotes(page);
        assertWellFormed(found, page);
        for (const { words, chain } of one.quotes) expect(found.map(told)).toContainEqual({ words, chain });
      }),
      RUNS,
    );
  });
});

describe('a report that is written otherwise', () => {
  it('has the same body as text and as HTML', () => {
    fc.assert(
      fc.property(plan, (one) => {
        expect(parseArticle(readHtml(asHtml(one))).text).toBe(parseArticle(asText(one)).text);
      }),
      { ...RUNS, examples: ONCE_WRONG },
    );
  });

  it('is the same article without the furniture around it', () => {
    fc.assert(
      fc.property(plan, (one) => {
        const bare = asText({ ...one, furniture: { above: [], between: [], below: [] } });
        const { headline, authors, published, text } = parseArticle(asText(one));
        const alone = parseArticle(bare);
        expect(text).toBe(alone.text);
        expect([headline?.value, authors.map(({ name }) => name), published?.iso]).toEqual([
          alone.headline?.value,
          alone.authors.map(({ name }) => name),
          alone.published?.iso,
        ]);
        expect(extractQuotes(asText(one)).map(told)).toEqual(extractQuotes(bare).map(told));
      }),
      { ...RUNS, examples: ONCE_WRONG },
    );
  });

  it('has its speakers renamed where they are renamed', () => {
    fc.assert(
      fc.property(plan, fc.constantFrom('Vera Albright', 'Jonas Whitcombe', 'Clara Dunford'), (one, name) => {
        const { speaker } = one.quotes[0]!;
        const renamed = (text: string): string => text.replaceAll(speaker, name).replaceAll(speaker.split(' ')[1]!, name.split(' ')[1]!);
        const before = extractQuotes(asText(one)).map(told);
        const after = extractQuotes(renamed(asText(one))).map(told);
        expect(after).toEqual(before.map(({ words, chain }) => ({ words, chain: chain.map(renamed) })));
      }),
      RUNS,
    );
  });

  it('keeps its quotations with straight marks', () => {
    fc.assert(
      fc.property(plan, (one) => {
        const text = asText(one);
        expect(extractQuotes(text.replace(/[“”]/g, '"')).map(told)).toEqual(extractQuotes(text).map(told));
      }),
      RUNS,
    );
  });
});

describe('a report that is cut anywhere', () => {
  const cut = fc.tuple(plan, fc.double({ min: 0, max: 1, noNaN: true })).map(([one, share]) => {
    const text = asText(one);
    return { text, at: Math.floor(share * text.length) };
  });

  it('is read without throwing, with exact spans', () => {
    fc.assert(
      fc.property(cut, ({ text, at }) => {
        const left = text.slice(0, at);
        assertWellFormed(parseArticle(left), left);
        assertWellFormed(extractQuotes(left, { within: 'everything' }), left);
      }),
      RUNS,
    );
  });

  it('is read without throwing as HTML, with exact spans', () => {
    fc.assert(
      fc.property(cut, ({ text, at }) => {
        const page = readHtml(`<p>${text.replaceAll('\n\n', '</p><p class="a">')}`.slice(0, at));
        assertWellFormed(parseArticle(page), page);
        assertWellFormed(extractQuotes(page), page);
      }),
      RUNS,
    );
  });

  it('has the same sentences, figures and dates at the same places before the cut', () => {
    fc.assert(
      fc.property(cut, ({ text, at }) => {
        // Up to the last paragraph that the cut leaves whole.
        const whole = Math.max(0, text.lastIndexOf('\n\n', at - 2));
        for (const find of [splitSentences, findFigures, findTimestamps] as const) {
          const upTo = (found: readonly { readonly end: number }[]): unknown => found.filter(({ end }) => end <= whole);
          expect(upTo(find(text.slice(0, at)))).toEqual(upTo(find(text)));
        }
      }),
      RUNS,
    );
  });
});
