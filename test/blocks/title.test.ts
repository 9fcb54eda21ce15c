import { describe, expect, it } from 'vitest';
import { measure } from '../../src/blocks/features.js';
import { findTitle, type PageTitle } from '../../src/blocks/headline.js';
import { readHtml } from '../../src/page/html.js';
import { readText } from '../../src/page/text.js';

const BODY = '<p>Three ferries left for the islands before noon, and many of those on board had waited on the quay since dawn.</p>';
const ofPage = (title: string, body: string, head = ''): PageTitle => {
  const page = readHtml(`<html><head><title>${title}</title>${head}</head><body>${body}</body></html>`);
  return findTitle(measure(page, {}), page.metadata);
};
const ofText = (...lines: readonly string[]): PageTitle => {
  const page = readText(lines.join('\n'));
  return findTitle(measure(page, {}), page.metadata);
};
const LONG = Array.from({ length: 41 }, (_, k) => `word${k}`).join(' ');

describe('the title of a page of markup', () => {
  it.each([
    ['the title itself', 'Harbour reopens to ferries', 'Harbour reopens to ferries'],
    ['the title of two words', 'Harbour reopens', 'Harbour reopens'],
    ['the title without the name of the site', 'Harbour reopens today | The Lindvik Post', 'Harbour reopens today'],
    ['the title without a dash and much more', 'Harbour reopens today – News, sports and weather from all the islands around Lindvik', 'Harbour reopens today'],
    ['three words of four', 'Harbour reopens to ferries', 'Harbour reopens for ferries to'],
  ])('is said again by %s', (_, title, line) => {
    expect(ofPage(title, `<h2>${line}</h2>${BODY}`).repeats).toEqual([0]);
  });
  it.each([
    ['one word', 'Harbour', 'Harbour'],
    ['fewer than three words in common', 'Harbour reopens to ferries', 'Harbour reopens after storms'],
    ['the beginning of a sentence', 'Harbour reopens today and the ferries leave for all of the islands', 'Harbour reopens today'],
    ['two words before the name of the site', 'Harbour reopens | The Lindvik Post', 'Harbour reopens'],
    ['forty-one words', LONG, LONG],
  ])('is not said again by %s', (_, title, line) => {
    expect(ofPage(title, `<h2>${line}</h2>${BODY}`).repeats).toEqual([]);
  });
  it('is found wherever it is said', () => {
    expect(ofPage('Harbour reopens to ferries', `<h2>Harbour reopens to ferries</h2>${BODY}<p>Harbour reopens to ferries</p>`).repeats).toEqual([0, 2]);
  });
});

describe('a line of one pattern with many others', () => {
  const plans = (count: number): string[] => Array.from({ length: count }, (_, k) => `Crossing with the ferry in ${k + 5} hours`);
  it('is said again by eight of them', () => {
    expect(ofText(...plans(9)).repeats).toHaveLength(8);
  });
  it('is not said again by eleven of them', () => {
    expect(ofText(...plans(12))).toEqual({ tab: -1, repeats: [], heading: -1 });
  });
  it('is said again by its own words among any number of them', () => {
    expect(ofText(...plans(20), plans(1)[0]!).repeats).toEqual([20]);
  });
});

describe('the first heading of a page', () => {
  it.each([
    ['has most words of the title', 'Quay of Lindvik opens to ferries', '<h1>Ferries are late</h1><h1>Ferries reach Lindvik</h1>', 1],
    ['is the first of those that have as many', 'Quay of Lindvik opens', '<h1>Lindvik and its quay</h1><h1>The quay at Lindvik</h1>', 0],
    ['may share one word of a title of one', 'Lindvik', '<h1>The town of Lindvik today</h1>', 0],
    ['is the only one where no words are shared', 'Front page', '<h1>Ferries leave at noon</h1>', 0],
    ['counts once where it stands twice', 'Front page', '<h1>Ferries leave at noon</h1><h1>Ferries leave at noon</h1>', 0],
    ['is none of two that share no words', 'Front page', '<h1>Ferries leave at noon</h1><h1>Mayor wants it back</h1>', -1],
    ['is not of two words where none are shared', 'Front page', '<h1>Other ferries</h1>', -1],
    ['is of the first level', 'Quay of Lindvik opens', '<h2>The quay at Lindvik</h2>', -1],
    ['does not stand in the navigation', 'Quay of Lindvik opens', '<nav><h1>The quay at Lindvik</h1></nav>', -1],
    ['does not stand in the footer', 'Quay of Lindvik opens', '<footer><h1>The quay at Lindvik</h1></footer>', -1],
    ['has at most forty words', 'word1 word2', `<h1>${LONG}</h1>`, -1],
  ])('%s', (_, title, body, heading) => {
    expect(ofPage(title, body + BODY).heading).toBe(heading);
  });
  it('is not the name of the site', () => {
    const head = '<meta property="og:site_name" content="The Lindvik Post">';
    expect(ofPage('Ferries leave – The Lindvik Post', `<h1>The Lindvik Post</h1>${BODY}`, head).heading).toBe(-1);
  });
});

describe('the title of a dump', () => {
  it.each([
    ['stands in the first line and again below', ['Harbour reopens to ferries', 'News', 'Harbour reopens to ferries'], { tab: 0, repeats: [2], heading: -1 }],
    ['stands in the third at the latest', ['News', 'Sports', 'Harbour reopens today', 'Harbour reopens today'], { tab: 2, repeats: [3], heading: -1 }],
    ['is none from the fourth on', ['News', 'Sports', 'Opinion', 'Harbour reopens today', 'Harbour reopens today'], { tab: -1, repeats: [], heading: -1 }],
    ['is none of two words', ['Harbour reopens', 'Harbour reopens'], { tab: -1, repeats: [], heading: -1 }],
    ['is none that is not said again', ['Harbour reopens to ferries', 'News'], { tab: -1, repeats: [], heading: -1 }],
    ['is none of forty-one words', [LONG, LONG], { tab: -1, repeats: [], heading: -1 }],
    [
      'is no date, which two articles of one day print',
      ['Harbour reopens', 'May 2, 2022', 'Ferries leave', 'May 2, 2022'],
      { tab: -1, repeats: [], heading: -1 },
    ],
    ['is no phrase of furniture', ['Sign up for our newsletter', 'Sign up for our newsletter'], { tab: -1, repeats: [], heading: -1 }],
  ])('%s', (_, lines, found) => {
    expect(ofText(...lines)).toEqual(found);
  });
});
