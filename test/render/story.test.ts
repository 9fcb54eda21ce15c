import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { compareStory, InputError, type Storyboard } from '../../src/index.js';
import { renderStory } from '../../src/render/index.js';

const reports = [
  'Fire guts mill in Halden\n\nThe blaze on Monday destroyed 12 looms at the Orme mill, the fire brigade said. “We came too late,” Chief Ines Barrow said.',
  'Halden mill burns\n\nThe blaze on Monday destroyed 14 looms at the Orme mill, the fire brigade said.',
];
const board = compareStory(reports);
/** The same with markup in every text. */
const armed = JSON.parse(JSON.stringify(board).replaceAll('mill', 'mill <script>alert(1)</script> | <b>')) as Storyboard;

describe('renderStory', () => {
  test('gives an HTML page in which nothing of the reports is markup', () => {
    const html = renderStory(armed);
    const tags: string[] = [];
    const parser = new Parser({ onopentag: (name) => void tags.push(name) });
    parser.end(html);
    expect(tags).not.toContain('script');
    expect(tags).not.toContain('b');
    expect(html).toContain('1: 12; 2: 14');
  });

  test('gives Markdown tables in which no bar of the reports ends a cell', () => {
    const lines = renderStory(armed, { format: 'markdown' }).split('\n');
    for (const line of lines) expect(line).not.toMatch(/[^\\]<(?:script|b)/);
    const heads = lines.findIndex((line) => line.includes('Headline'));
    const bars = (line: string): number => line.replace(/\\\|/g, '').split('|').length;
    expect(bars(lines[heads + 2]!)).toBe(bars(lines[heads]!));
  });

  test('gives JSON that reads back as the same storyboard', () => {
    expect(JSON.parse(renderStory(board, { format: 'json' }))).toEqual(board);
  });

  test('renders a story without reports', () => {
    expect(renderStory(compareStory([]), { format: 'markdown' })).toBe('## 0 reports, 0 statements, 0 disagreements\n');
  });

  test('refuses what is no storyboard, and formats it does not know', () => {
    expect(() => renderStory({} as never)).toThrow(InputError);
    expect(() => renderStory(board, { format: 'terminal' as never })).toThrow(InputError);
  });
});
