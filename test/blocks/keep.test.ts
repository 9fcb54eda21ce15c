import { describe, expect, it } from 'vitest';
import { stripBoilerplate } from '../../src/blocks/strip.js';
import type { Page } from '../../src/model.js';
import { readHtml } from '../../src/page/html.js';

const PARAGRAPHS = [
  'The hosts finished on top of the medal table for the first time since 1999, after a last day on which they won the sailing.',
  'The next games will be held in two years on Hestan, which has promised to build a swimming pool by then.',
  'Some four hundred athletes from nine islands took part, and for once all the ferries were on time.',
  'The organisers said that they had sold eleven thousand tickets, twice as many as four years ago in Saint Aubin.',
  'Two records fell in the pool, both of them to a swimmer of seventeen who trains before school, in the sea.',
  'Not everybody was happy: the sailors complained about the wind, and the anglers about the sailors.',
];
const HALF = 3;
const paragraphs = (from: number, to: number): string =>
  PARAGRAPHS.slice(from, to)
    .map((text) => `<p>${text}</p>`)
    .join('');
const page = (between: string): Page =>
  readHtml(`<article><h1>Hosts win the games</h1>${paragraphs(0, HALF)}${between}${paragraphs(HALF, PARAGRAPHS.length)}</article>`);
const kept = (between: string): string[] => stripBoilerplate(page(between)).kept.map(({ role, text }) => `${role}: ${text}`);

describe('what stays in the body', () => {
  it('is a table of figures', () => {
    const table = '<table><tr><th>Island</th><th>Gold</th></tr><tr><td>Hestan</td><td>17</td></tr><tr><td>Saint Aubin</td><td>28</td></tr></table>';
    expect(kept(table)).toEqual(expect.arrayContaining(['list-item: Island\tGold', 'list-item: Hestan\t17', 'list-item: Saint Aubin\t28']));
  });
  it('is a heading that links to what the paragraph below is about, not the headline of another article', () => {
    expect(kept('<h3><a href="/hestan">Hestan Pool</a></h3>')).toContain('subheading: Hestan Pool');
    const headline = 'Sailors of Saint Aubin ask for a longer course in the next games';
    expect(kept(`<h3><a href="/sailors">${headline}</a></h3>`).join()).not.toContain(headline);
    expect(kept('<h3><a href="/more">Related Articles</a></h3>').join()).not.toContain('Related');
  });
  it('is an address that the text prints', () => {
    expect(kept('<p><a href="/results">https://games.example/results</a></p>')).toContain('paragraph: https://games.example/results');
  });
  it('is a heading above a paragraph', () => {
    expect(kept('<h2>Two years to build a pool</h2>')).toContain('subheading: Two years to build a pool');
  });
  it('is the text on both sides of a gallery', () => {
    const figure = (n: number): string =>
      `<p>${n} of 3</p><figure><img src="${n}.jpg"><figcaption>A crew crosses the line. (Ada Lund/Courier)</figcaption></figure>`;
    const texts = kept(figure(1) + figure(2) + figure(3));
    expect(texts).toEqual(PARAGRAPHS.map((text) => `paragraph: ${text}`));
  });
  it('is no table of links and no heading of furniture', () => {
    expect(kept('<table><tr><td><a href="/a">Results</a></td><td><a href="/b">Calendar</a></td></tr></table>')).toHaveLength(PARAGRAPHS.length);
    expect(kept('<h3>Related articles</h3>').join('\n')).not.toContain('Related');
  });
});
