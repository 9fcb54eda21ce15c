import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareStory, groupReports, parseArticle, storyKeys } from 'copydesk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COVERAGE, EVENTS } from '../compare/story/coverage.js';
import { copydesk } from './copydesk.js';

const records = COVERAGE.map(({ report, published }, number) => ({ id: `r${number}`, text: report, published }));
const asLines = (values: readonly unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join('');
const parsed = (out: string): unknown[] =>
  out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as unknown);
const expected = EVENTS.map((members, story) => ({ id: story + 1, result: { members: members.map((member) => `r${member}`), reprints: [] } }));

let folder = '';
const file = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-group-'));
  writeFileSync(file('records.jsonl'), asLines(records));
  COVERAGE.slice(0, 4).forEach(({ report }, number) => {
    writeFileSync(file(`${number}.txt`), report);
  });
  const [, ...paragraphs] = COVERAGE[0]!.report.split('\n\n');
  writeFileSync(file('again.txt'), ['Mill lost to flames', ...paragraphs].join('\n\n'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('group', () => {
  it('gives a story a line for JSON Lines, with the names of its reports', async () => {
    const { code, out, err } = await copydesk(['group', file('records.jsonl')]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(parsed(out)).toEqual(expected);
    expect((await copydesk(['group', '--jsonl', '--workers', '2'], { stdin: asLines(records) })).out).toBe(out);
  });

  it('groups as the library does', async () => {
    const { out } = await copydesk(['group', '--json', '--days', '0', '--fields', 'members', file('records.jsonl')]);
    const stories = groupReports(
      COVERAGE.map(({ report, published }) => ({ report, published })),
      { days: 0 },
    );
    expect(JSON.parse(out)).toEqual(stories.map(({ members }) => ({ members: members.map((member) => `r${member}`) })));
  });

  it('lists the stories for people, and which reports print one text', async () => {
    const { code, out } = await copydesk(['group', ...['0', '1', '3', 'again'].map((name) => file(`${name}.txt`))], { columns: 100 });
    expect(code).toBe(0);
    const lines = out.split('\n');
    expect(lines[0]).toBe('4 reports, 2 stories');
    expect(lines).toContain('Story 1: 3 reports');
    expect(lines).toContain('Alone: 1 report');
    expect(out).toContain('Halden textile mill burns');
    expect(out).toContain('Same text as');
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(100);
  });

  it('lists them as Markdown and HTML', async () => {
    const args = ['group', file('0.txt'), file('1.txt'), '--format'];
    expect((await copydesk([...args, 'markdown'])).out).toMatch(/^## 2 reports, 1 story\n\n### Story 1: 2 reports\n\n\| Report \| Published \| Headline \|\n/);
    expect((await copydesk([...args, 'html'])).out).toMatch(/^<!doctype html>/);
  });

  it('takes what keys printed in place of the reports', async () => {
    const keyed = (await copydesk(['keys', file('records.jsonl')])).out;
    expect(parsed(keyed)[0]).toEqual({ id: 'r0', result: storyKeys({ report: parseArticle(COVERAGE[0]!.report), published: COVERAGE[0]!.published }) });
    expect(parsed((await copydesk(['group', '--jsonl'], { stdin: keyed })).out)).toEqual(expected);
  });

  it('tells of a bad line, and of a date that is none, and groups the rest', async () => {
    const stdin = `${asLines(records.slice(0, 2))}{}\n${asLines([
      { text: 'A mill.', published: 'last week' },
      { id: 7, result: { type: 'story-keys', keys: [], terms: ['mill'], weights: [], sketch: [] } },
    ])}`;
    const { code, out, err } = await copydesk(['group', '--jsonl'], { stdin });
    expect(code).toBe(1);
    expect(parsed(out)).toEqual([{ id: 1, result: { members: ['r0', 'r1'], reprints: [] } }]);
    expect(err.split('\n').slice(0, -1)).toEqual([
      'copydesk: line 3: neither {"text": …} nor {"html": …}',
      expect.stringMatching(/^copydesk: line 4: storyKeys\(\) takes a date of publication as ISO 8601/),
      'copydesk: line 5: neither {"text": …} nor {"html": …}',
    ]);
  });

  it('ends without a list when it is interrupted', async () => {
    const controller = new AbortController();
    const stdin = async function* (): AsyncGenerator<string> {
      yield await Promise.resolve(asLines(records.slice(0, 2)));
      controller.abort();
      yield asLines(records);
    };
    expect(await copydesk(['group', '--jsonl'], { stdin: stdin(), interrupt: controller.signal })).toEqual({ code: 130, out: '', err: '' });
  });

  it('groups nothing', async () => {
    expect(await copydesk(['group', '--jsonl'])).toEqual({ code: 0, out: '', err: '' });
    expect(await copydesk(['group', '--json', '--jsonl'])).toEqual({ code: 0, out: '[]\n', err: '' });
  });
});

describe('group --story', () => {
  const board = compareStory(EVENTS[1]!.map((index) => COVERAGE[index]!));

  it('sets the statements of a story against its reports', async () => {
    const { code, out } = await copydesk(['group', '--story', '2', '--json', file('records.jsonl')]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ members: EVENTS[1]!.map((index) => `r${index}`), ...board });
  });

  it('takes all reports as one story, where that is said', async () => {
    const { out } = await copydesk(['group', '--story', 'all', '--json', file('0.txt'), file('3.txt')]);
    expect(JSON.parse(out)).toEqual({ members: [file('0.txt'), file('3.txt')], ...compareStory([COVERAGE[0]!.report, COVERAGE[3]!.report]) });
  });

  it('lays it out for the terminal, as Markdown and as HTML, to a file too', async () => {
    const args = ['group', '--story', '1', file('0.txt'), file('1.txt'), '--format'];
    const shown = await copydesk([...args, 'terminal'], { isTTY: true, columns: 72, env: { NO_COLOR: '1' } });
    expect(shown.out).toContain('\nStatements (7)\n');
    for (const line of shown.out.split('\n')) expect(line.length).toBeLessThanOrEqual(72);
    expect((await copydesk([...args, 'markdown'])).out).toContain('### Statements');
    await copydesk([...args, 'html', '-o', file('story.html')]);
    expect(readFileSync(file('story.html'), 'utf8')).toMatch(/^<!doctype html>/);
  });

  it.each([
    [['--story', '9'], 'there is no story 9; there are 4'],
    [['--story', '1', '--format', 'jsonl'], 'the table of a story is no JSON Lines'],
    [['--fields', 'member'], "group has no field 'member'; it has members, reprints"],
    [['--story', 'first'], "option '--story <number>' argument 'first' is invalid. It is the number of a story, from 1, or all."],
    [['--days', 'few'], "option '--days <count>' argument 'few' is invalid. It is a number of days, 0 or more."],
  ])('tells what is wrong with %j', async (args, message) => {
    expect(await copydesk(['group', ...args, file('records.jsonl')])).toEqual({ code: 2, out: '', err: `copydesk: ${message}\n` });
  });
});
