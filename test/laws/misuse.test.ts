import * as core from 'copydesk';
import * as exported from 'copydesk/export';
import { readHtml } from 'copydesk/html';
import * as render from 'copydesk/render';
import { describe, expect, it } from 'vitest';

const { InputError } = core;
const wrong = (value: unknown): never => value as never;

const text = 'The harbour reopened on Monday after two weeks of repairs, the port said.';
const page = core.readText(text);
const diff = core.diffReports(text, text);

/** Calls that no text makes, each with the code of the error. */
const CALLS: readonly (readonly [string, string, () => unknown])[] = [
  ['readText of a number', 'not-a-string', () => core.readText(wrong(7))],
  ['readHtml of nothing', 'not-a-string', () => readHtml(wrong(undefined))],
  ['readHtml with an address that is none', 'not-a-string', () => readHtml('', { url: wrong(7) })],
  ['locate without a page', 'not-a-page', () => core.locate(wrong(text), { start: 0, end: 1 })],
  ['locate of no span', 'bad-span', () => core.locate(page, { start: 3, end: 2 })],
  ['lineColumn without a text', 'not-a-string', () => core.lineColumn(wrong(null), 0)],
  ['lineColumn of an offset that is none', 'bad-span', () => core.lineColumn(text, -1)],
  ['stripBoilerplate of an article', 'not-a-page', () => core.stripBoilerplate(wrong(core.parseArticle(text)))],
  ['stripBoilerplate with an unknown favour', 'bad-option', () => core.stripBoilerplate(text, { favor: wrong('everything') })],
  ['parseArticle of an array', 'not-a-page', () => core.parseArticle(wrong([text]))],
  ['parseArticle with options that are none', 'bad-option', () => core.parseArticle(text, wrong('recall'))],
  ['parseArticle with a reference that is none', 'bad-option', () => core.parseArticle(text, { reference: 'yesterday' })],
  ['parseArticle of an empty text with a reference that is none', 'bad-option', () => core.parseArticle('', { reference: '2024-13-01' })],
  ['parseHeadMatter of nothing', 'not-a-string', () => core.parseHeadMatter(wrong(null))],
  ['parseHeadMatter with a wrong option', 'bad-option', () => core.parseHeadMatter('', { dayFirst: wrong('yes') })],
  ['splitSentences of a page', 'not-a-string', () => core.splitSentences(wrong(page))],
  ['splitSentences at no level', 'bad-option', () => core.splitSentences(text, { level: wrong('middle') })],
  ['findNames of a page', 'not-a-string', () => core.findNames(wrong(page))],
  ['findFigures of a number', 'not-a-string', () => core.findFigures(wrong(12))],
  ['findTimestamps of a Date', 'not-a-string', () => core.findTimestamps(wrong(new Date(0)))],
  ['findTimestamps with a reference that is none', 'bad-option', () => core.findTimestamps('', { reference: wrong(0) })],
  ['extractQuotes of nothing', 'not-a-string', () => core.extractQuotes(wrong(null))],
  ['extractQuotes within no extent', 'bad-option', () => core.extractQuotes(text, { within: wrong('page') })],
  ['extractQuotes of unknown kinds', 'bad-option', () => core.extractQuotes(text, { kinds: wrong(['loud']) })],
  ['extractQuotes of kinds that are no list', 'bad-option', () => core.extractQuotes(text, { kinds: wrong('direct') })],
  ['diffReports of one report', 'not-a-report', () => core.diffReports(text, wrong(undefined))],
  ['diffReports with an unknown favour', 'bad-option', () => core.diffReports(text, text, { favor: wrong('both') })],
  ['renderDiff of an article', 'not-a-diff', () => render.renderDiff(wrong(core.parseArticle(text)), text, text)],
  ['renderDiff without the texts', 'not-a-report', () => render.renderDiff(diff, wrong(null), text)],
  ['renderDiff in an unknown format', 'bad-option', () => render.renderDiff(diff, text, text, { format: wrong('pdf') })],
  ['renderArticle of a page', 'not-an-article', () => render.renderArticle(wrong(page), page)],
  ['renderQuotes of a text', 'not-a-report', () => render.renderQuotes(wrong(text), text)],
  ['toWebAnnotations of a text', 'not-a-report', () => exported.toWebAnnotations(wrong(text), text)],
  ['toWebAnnotations without the text', 'not-a-report', () => exported.toWebAnnotations([], wrong(null))],
  ['toWebAnnotations with an address that is none', 'bad-option', () => exported.toWebAnnotations([], page, { source: wrong(7) })],
  ['toBrat of an article', 'not-a-report', () => exported.toBrat(wrong(core.parseArticle(text)), text)],
  ['toCsv without quotes', 'not-a-report', () => exported.toCsv(wrong(undefined), page)],
];

describe('misuse throws an InputError that tells its code:', () => {
  it.each(CALLS)('%s (%s)', (_, code, call) => {
    let caught: unknown = null;
    try {
      call();
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(InputError);
    expect(caught).toMatchObject({ name: 'InputError', code });
  });
});
