import { expect } from 'vitest';
import type { Page, Quote, ReportDiff, StrippedPage } from '../../src/model.js';

type Json = { readonly [key: string]: unknown };

const isObject = (x: unknown): x is Json => typeof x === 'object' && x !== null;
const textOf = (input: string | Page): string => (typeof input === 'string' ? input : input.text);

/**
 * Checks the laws that hold for every result on any input: it is plain JSON, every number is finite, every span lies inside
 * the text, and every passage is its exact slice. Then the laws of its own kind, for what it recognises (stripped pages,
 * quotes). For a comparison use {@link assertWellFormedDiff}.
 *
 * @param result anything that a function of the library returned
 * @param input the string or Page that it was made from
 */
export function assertWellFormed(result: unknown, input: string | Page): void {
  const text = textOf(input);
  expect(JSON.parse(JSON.stringify(result)), 'plain JSON').toStrictEqual(result);
  if (isObject(result) && result['type'] === 'page') expect(result['text'], 'a page keeps the text').toBe(text);
  walk(result, text, '');
}

/** The same for a comparison: passages called `a` and `onlyA` index the first report, the others the second. */
export function assertWellFormedDiff(diff: ReportDiff, a: string | Page, b: string | Page): void {
  expect(JSON.parse(JSON.stringify(diff)), 'plain JSON').toStrictEqual(diff);
  for (const key of ['matches', 'quotes', 'changes', 'lifted'] as const) {
    for (const item of diff[key]) {
      walk(item.a, textOf(a), `${key}.a`);
      walk(item.b, textOf(b), `${key}.b`);
    }
  }
  walk(diff.onlyA, textOf(a), 'onlyA');
  walk(diff.onlyB, textOf(b), 'onlyB');
  for (const notice of diff.notices) walk(notice, textOf(notice.side === 'a' ? a : b), 'notices');
  for (const change of diff.changes) {
    expect(change.a !== null || change.b !== null, 'a change stands on one side at least').toBe(true);
    if (change.match !== null) expect(diff.matches[change.match], 'a change belongs to a match').toBeDefined();
  }
  for (const share of [diff.overlap.liftedA, diff.overlap.liftedB, diff.overlap.matchedA, diff.overlap.matchedB]) {
    expect(share, 'shares are 0 to 1').toBeGreaterThanOrEqual(0);
    expect(share, 'shares are 0 to 1').toBeLessThanOrEqual(1);
  }
}

function walk(x: unknown, text: string, path: string): void {
  if (typeof x === 'number') expect(Number.isFinite(x), `${path} is finite`).toBe(true);
  if (!isObject(x)) return;
  const { start, end } = x;
  if (typeof start === 'number' && typeof end === 'number') {
    if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length)) {
      expect.fail(`${path} spans ${start}..${end} of ${text.length}`);
    }
    if (typeof x['text'] === 'string' && x['type'] !== 'article' && x['text'] !== text.slice(start, end)) {
      expect.fail(`${path} says ${JSON.stringify(x['text'])} where the text says ${JSON.stringify(text.slice(start, end))}`);
    }
  }
  if ('kept' in x && 'removed' in x) assertTiles(x as unknown as StrippedPage, text, path);
  if ('chain' in x && 'content' in x) assertQuote(x as unknown as Quote, path);
  if (typeof x['confidence'] === 'number') expect(x['confidence'] >= 0 && x['confidence'] <= 1, `${path}.confidence is 0 to 1`).toBe(true);
  for (const [key, value] of Array.isArray(x) ? x.entries() : Object.entries(x)) walk(value, text, `${path}.${key}`);
}

/** Kept and removed blocks, sorted, tile the page: no character but white space is in neither or in both. */
function assertTiles(page: StrippedPage, text: string, path: string): void {
  let at = 0;
  for (const block of [...page.kept, ...page.removed].sort((x, y) => x.start - y.start)) {
    if (block.start < at) expect.fail(`${path}: blocks overlap at ${block.start}`);
    if (/[^\s\u200b]/.test(text.slice(at, block.start))) expect.fail(`${path}: no block holds ${JSON.stringify(text.slice(at, block.start))}`);
    at = block.end;
  }
  if (/[^\s\u200b]/.test(text.slice(at))) expect.fail(`${path}: no block holds ${JSON.stringify(text.slice(at))}`);
  expect(
    page.kept.every((block) => block.body),
    'what is kept is body',
  ).toBe(true);
}

function assertQuote(quote: Quote, path: string): void {
  expect(quote.content.length, `${path} has content`).toBeGreaterThan(0);
  expect(quote.source === null, `${path}: no source, no chain`).toBe(quote.chain.length === 0);
  if (quote.source !== null) expect(quote.chain.at(-1)?.source, `${path}: the chain ends in the source`).toStrictEqual(quote.source);
  for (const passage of quote.quoted) {
    expect(
      quote.content.some((c) => c.start <= passage.start && passage.end <= c.end),
      `${path}: what is quoted is content`,
    ).toBe(true);
  }
  for (const passage of quote.content) {
    expect(passage.start >= quote.start && passage.end <= quote.end, `${path} spans its content`).toBe(true);
  }
}
