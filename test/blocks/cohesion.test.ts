import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/parse.js';
import { agree, bridge } from '../../src/blocks/cohesion.js';
import { measure } from '../../src/blocks/features.js';
import { readHtml } from '../../src/page/html.js';
import { readText } from '../../src/page/text.js';

const ABOVE = [
  'The harbour of Lindvik reopened on Monday after two weeks of repairs to its northern quay, the port authority said.',
  'Three ferries left for the islands before noon with some four hundred passengers, many of whom had waited since dawn.',
  'The mayor, who had asked for an earlier date, said that the town had lost two million crowns while the quay was closed.',
];
const BELOW = [
  'Fishermen were more cautious, and some of them told the council that the new moorings would not stand a winter storm.',
  'The work is to go on in spring, when the southern quay will be closed for ten days, according to the authority.',
];
const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('');
const pictures = Array.from({ length: 12 }, (_, i) => `<div><div>Nordfoto</div><p>Quay ${i + 1}</p></div>`).join('');
const page = readHtml(
  `<title>Harbour reopens</title><main><h1>Harbour reopens</h1><div><section>${paragraphs(ABOVE)}<div>${pictures}</div>${paragraphs(BELOW)}</section><ul><li><a href="/a">More from the coast</a><li><a href="/b">Weather on the islands</a></ul></div></main>`,
);
const features = measure(page, {});
const at = (text: string): number => page.blocks.findIndex((block) => block.text === text);

describe('blocks in one element of the markup', () => {
  it('are one text below a gallery of many short captions', () => {
    expect(parseArticle(page).text).toContain(BELOW[1]);
  });
  it('draw their scores together, and leave alone what stands elsewhere', () => {
    const scores = features.map((_, i) => (i === at(ABOVE[1]!) ? -1 : 2));
    const together = agree(features, scores);
    expect(together[at(ABOVE[1]!)]!).toBeGreaterThan(-1);
    expect(together[at(ABOVE[0]!)]!).toBeLessThan(2);
    expect(together[at('Nordfoto')]).toBe(2);
  });
  it('are not parted by what stands between them, however much it weighs', () => {
    const weights = features.map(({ prose }) => (prose ? 20 : -10));
    const bridged = bridge(features, weights);
    expect(bridged[at(ABOVE[0]!)]).toBe(20);
    expect(bridged[at('Quay 3')]!).toBeGreaterThan(-10);
  });
});

describe('plain text', () => {
  it('has no elements, so that nothing is drawn together', () => {
    const text = measure(readText([...ABOVE, 'Quay 3', ...BELOW].join('\n')), {});
    const numbers = text.map((_, i) => i - 3);
    expect(agree(text, numbers)).toEqual(numbers);
    expect(bridge(text, numbers)).toEqual(numbers);
  });

  const boxed = (lines: number): number[] => {
    const box = Array.from({ length: lines }, (_, i) => `Ferry ${i + 1} for the islands`);
    const all = measure(readText(['Harbour news', ...ABOVE, ...box, ...BELOW, 'Weather on the coast'].join('\n')), {});
    return [
      ...bridge(
        all,
        all.map(({ prose }) => (prose ? 20 : -5)),
      ),
    ];
  };
  it('has boxes of a few lines between two paragraphs, which weigh little together', () => {
    expect(boxed(4)).toEqual([-5, 20, 20, 20, -2.5, -2.5, -2.5, -2.5, 20, 20, -5]);
    expect(boxed(8).slice(4, 12)).toEqual(Array<number>(8).fill(-1.25));
  });
  it('has boxes that weigh no more as they are, and lists that are too long for one', () => {
    expect(boxed(2).slice(4, 6)).toEqual([-5, -5]);
    expect(boxed(9).slice(4, 13)).toEqual(Array<number>(9).fill(-5));
  });
});
