import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Layer, layersBy, segmentsOf } from '../../playground/segments.js';

describe('segmentsOf', () => {
  it('cuts where passages begin and end, and names all that cover a segment', () => {
    const layers = [
      { start: 4, end: 9, mark: 'content' },
      { start: 0, end: 4, mark: 'source' },
      { start: 6, end: 12, mark: 'lifted' },
    ];
    expect(segmentsOf(0, 14, layers)).toEqual([
      { start: 0, end: 4, marks: ['source'] },
      { start: 4, end: 6, marks: ['content'] },
      { start: 6, end: 9, marks: ['content', 'lifted'] },
      { start: 9, end: 12, marks: ['lifted'] },
      { start: 12, end: 14, marks: [] },
    ]);
  });

  it('cuts off what reaches beyond the stretch, and leaves out what is empty', () => {
    const layers = [
      { start: 0, end: 30, mark: 'wide' },
      { start: 12, end: 12, mark: 'empty' },
      { start: 40, end: 50, mark: 'elsewhere' },
    ];
    expect(segmentsOf(10, 20, layers)).toEqual([{ start: 10, end: 20, marks: ['wide'] }]);
  });

  it('tiles the stretch, whatever the layers', () => {
    const layer = fc
      .record({ start: fc.nat(50), length: fc.nat(30), mark: fc.nat(5) })
      .map(({ start, length, mark }) => ({ start, end: start + length, mark }));
    fc.assert(
      fc.property(fc.array(layer, { maxLength: 30 }), fc.nat(40), fc.integer({ min: 1, max: 40 }), (layers, start, length) => {
        const segments = segmentsOf(start, start + length, layers);
        expect(segments[0]!.start).toBe(start);
        expect(segments.at(-1)!.end).toBe(start + length);
        segments.forEach((segment, i) => {
          expect(segment.end).toBeGreaterThan(segment.start);
          if (i > 0) expect(segment.start).toBe(segments[i - 1]!.end);
        });
      }),
    );
  });
});

describe('layersBy', () => {
  it('gives each block the passages that touch it, one that spans two blocks to both', () => {
    const layers: Layer<string>[] = [
      { start: 8, end: 14, mark: 'across' },
      { start: 0, end: 2, mark: 'first' },
      { start: 30, end: 35, mark: 'last' },
    ];
    const blocks = [
      { start: 0, end: 10 },
      { start: 12, end: 20 },
      { start: 22, end: 40 },
    ];
    expect(layersBy(blocks, layers).map((found) => found.map(({ mark }) => mark))).toEqual([['first', 'across'], ['across'], ['last']]);
  });
});
