import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { compareStory, InputError, type Storyboard } from '../../src/index.js';
import { renderStories, renderStory } from '../../src/render/index.js';

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
    expect(() => renderStory(board, { format: 'pdf' as never })).toThrow(InputError);
  });
});

describe('a storyboard for the terminal', () => {
  test('keeps to the width, and hands no control character on', () => {
    const names = ['mörgen.txt', 'abend\u001b[2J.txt'];
    const text = renderStory(armed, { format: 'terminal', width: 60, names });
    expect(text).not.toContain('\u001b');
    expect(text).toContain('mörgen.txt');
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(60);
    expect(renderStory(board, { format: 'terminal', color: true })).toContain('\u001b[1m');
  });
});

describe('renderStories', () => {
  const stories = [
    { members: [0, 2], reprints: [[0, 2]] },
    { members: [1], reprints: [] },
  ];
  const listed = ['a|<b>.txt', 'b.txt', 'c.txt'].map((name, k) => ({
    name,
    published: k === 1 ? null : '2024-03-04',
    headline: k === 2 ? null : 'Fire `guts` mill',
  }));

  test('lists stories of several reports first, and which of them print one text', () => {
    expect(renderStories(stories, listed, { format: 'terminal', width: 80 })).toBe(`3 reports, 2 stories

Story 1: 2 reports

Report     Published   Headline          Same text as
a|<b>.txt  2024-03-04  Fire \`guts\` mill  c.txt
c.txt      2024-03-04                    a|<b>.txt

Alone: 1 report

Report  Published  Headline          Story
b.txt              Fire \`guts\` mill  2
`);
  });

  test('takes nothing for markup', () => {
    expect(renderStories(stories, listed)).toContain('<td>a|&lt;b&gt;.txt</td>');
    expect(renderStories(stories, listed, { format: 'markdown' })).toContain('| a\\|');
  });

  test('lists nothing, and calls reports without a name by their numbers', () => {
    expect(renderStories([], [], { format: 'terminal' })).toBe('0 reports, 0 stories\n');
    expect(renderStories([{ members: [0], reprints: [] }], [], { format: 'terminal' })).toContain('\n1 ');
  });

  test('breaks what a narrow terminal cannot hold', () => {
    const text = renderStories(
      stories,
      listed.map((report) => ({ ...report, headline: 'Fire guts mill in Halden '.repeat(9) })),
      { format: 'terminal', width: 40 },
    );
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(40);
  });

  test('refuses what is no list of stories', () => {
    expect(() => renderStories({} as never, [])).toThrow(InputError);
    expect(() => renderStories([], null as never)).toThrow(InputError);
    expect(() => renderStories([], [], { format: 'json' as never })).toThrow(InputError);
  });
});
