import { describe, expect, it } from 'vitest';
import { containersOf, pushPlace } from '../../src/blocks/containers.js';
import { measure } from '../../src/blocks/features.js';
import { readHtml } from '../../src/page/html.js';
import { readText } from '../../src/page/text.js';

const LINE = 'The harbour of Lindvik reopened on Monday after two weeks of repairs to its northern quay, the port authority said.';
const page = readHtml(
  `<div><section><p>${LINE}</p><p>${LINE}</p></section><ul><li><a href="/a">More from the coast</a><li><a href="/b">Weather</a></ul></div>`,
);
const all = measure(page, {});

describe('what the elements of a page hold', () => {
  it('is summed up for each, and the one around most prose is home', () => {
    const { byNumber, home, heavy, total } = containersOf(all, { first: 0, end: 2, score: 40 });
    const around = all[0]!.block.path[0]!;
    expect([home, heavy]).toEqual([around, around]);
    expect(byNumber.get(around)).toMatchObject({ blocks: 2, first: 0, last: 1, linked: 0 });
    expect(byNumber.get(all[2]!.block.path[0]!)).toMatchObject({ blocks: 2, first: 2, last: 3, prose: 0 });
    expect(total).toBeGreaterThan(30);
  });
  it('gives each block a row of one length, also where nothing is known of the markup', () => {
    const text = measure(readText(`${LINE}\nWeather`), {});
    const lengths = [all, text].flatMap((blocks) =>
      blocks.map((_, i) => {
        const row: number[] = [];
        pushPlace(row, blocks, i, containersOf(blocks, null));
        expect(row.every((value) => value - value === 0)).toBe(true);
        return row.length;
      }),
    );
    expect(new Set(lengths).size).toBe(1);
  });
});
