import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { diffReports, extractQuotes, parseArticle, readText, stripBoilerplate } from 'copydesk';
import { readHtml } from 'copydesk/html';
import { renderArticle } from 'copydesk/render';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copydesk } from './copydesk.js';

const report = (number: number): string => `Mill ${number} reopens
By Ada Lund
The mill at Varn reopened on Monday with ${number} looms, the owner said.
“Nobody believed in it,” foreman Piet Moor said.
Leave a comment
`;
const HTML = `<!doctype html><html><body><nav><a href="/">Home</a></nav><article><h1>Mill reopens</h1>
<p>The mill at Varn reopened on Monday, the owner said.</p></article></body></html>`;
const asLines = (records: readonly unknown[]): string => records.map((record) => `${JSON.stringify(record)}\n`).join('');
const RECORDS = asLines(Array.from({ length: 40 }, (_, number) => ({ id: `r${number}`, text: report(number) })));
const NEITHER = 'neither {"text": …} nor {"html": …}';

let folder = '';
const file = (name: string): string => join(folder, name);
const parsed = (out: string): unknown[] =>
  out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as unknown);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-stream-'));
  for (const number of [1, 2]) writeFileSync(file(`${number}.txt`), report(number));
  writeFileSync(file('3.html'), HTML);
  writeFileSync(file('4.txt.gz'), gzipSync(report(4)));
  writeFileSync(file('records.jsonl'), RECORDS);
  writeFileSync(file('records.jsonl.gz'), gzipSync(RECORDS));
  writeFileSync(file('broken.jsonl.gz'), gzipSync(RECORDS).subarray(0, 200));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a stream of records', () => {
  it('gives a result a line, in order', async () => {
    const { code, out, err } = await copydesk(['strip', '--jsonl'], { stdin: RECORDS });
    expect(parsed(out)).toEqual(Array.from({ length: 40 }, (_, number) => ({ id: `r${number}`, result: stripBoilerplate(report(number)) })));
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('tells of a bad line with its number, goes on, and ends with 1', async () => {
    const stdin = `${asLines([{ text: report(1) }])}\nnot JSON\n${asLines([{ title: 'no text' }, null, [], { text: 7 }, { id: null, html: HTML }])}`;
    const { code, out, err } = await copydesk(['strip', '--jsonl'], { stdin });
    expect(parsed(out)).toEqual([
      { id: 1, result: stripBoilerplate(report(1)) },
      { id: null, result: stripBoilerplate(readHtml(HTML)) },
    ]);
    expect(code).toBe(1);
    expect(err).toBe(['line 3: not JSON', ...[4, 5, 6, 7].map((line) => `line ${line}: ${NEITHER}`)].map((line) => `copydesk: ${line}\n`).join(''));
  });

  it('takes the address of a report where its page states none', async () => {
    const url = 'https://news.example/mill';
    const { out } = await copydesk(['parse', '--jsonl', '--fields', 'url'], { stdin: asLines([{ text: report(1), url }, { html: HTML, url }, { text: '' }]) });
    expect(parsed(out)).toEqual([url, url, null].map((address, index) => ({ id: index + 1, result: { url: address } })));
  });

  it('is known by its name, and may be compressed', async () => {
    const { out } = await copydesk(['quotes', '--jsonl'], { stdin: RECORDS });
    expect((await copydesk(['quotes', file('records.jsonl')])).out).toBe(out);
    expect((await copydesk(['quotes', file('records.jsonl.gz')])).out).toBe(out);
  });

  it('compares the pairs of its lines', async () => {
    const stdin = asLines([{ id: 'x', a: { text: report(1) }, b: report(2) }, { a: report(1) }, { a: { html: HTML }, b: { html: HTML } }]);
    const { code, out, err } = await copydesk(['diff', '--jsonl'], { stdin });
    expect(parsed(out)).toEqual([
      { id: 'x', result: diffReports(report(1), report(2)) },
      { id: 3, result: diffReports(readHtml(HTML), readHtml(HTML)) },
    ]);
    expect({ code, err }).toEqual({ code: 1, err: 'copydesk: line 2: not {"a": …, "b": …}, each {"text": …} or {"html": …}\n' });
  });

  it('does not wait for what comes later', async () => {
    const written: string[] = [];
    let isLate = false;
    async function* slowly(): AsyncGenerator<string> {
      for (const [index, line] of RECORDS.split(/(?<=\n)/)
        .slice(0, 3)
        .entries()) {
        yield line;
        for (let wait = 0; written.length <= index && !isLate; wait++) {
          await new Promise((resolve) => setTimeout(resolve, 5));
          isLate = wait > 400;
        }
      }
    }
    await copydesk(['strip', '--jsonl', '--workers', '2'], { stdin: slowly(), onOut: (text) => written.push(text) });
    expect({ isLate, count: written.length }).toEqual({ isLate: false, count: 3 });
  });
});

describe('several reports', () => {
  it('give a line each, under the names of their files, as files and as a pattern', async () => {
    const expected = [
      { id: file('1.txt'), result: { text: stripBoilerplate(report(1)).text } },
      { id: file('2.txt'), result: { text: stripBoilerplate(report(2)).text } },
    ];
    expect(parsed((await copydesk(['strip', '--fields', 'text', file('1.txt'), file('2.txt')])).out)).toEqual(expected);
    expect(parsed((await copydesk(['strip', '--fields', 'text', file('[12].txt')])).out)).toEqual(expected);
  });

  it('are read as what their names say', async () => {
    const { out } = await copydesk(['parse', '--fields', 'headline', file('3.html'), file('4.txt.gz')]);
    const headlines = [parseArticle(readHtml(HTML)).headline, parseArticle(report(4)).headline];
    expect(parsed(out)).toEqual([file('3.html'), file('4.txt.gz')].map((id, index) => ({ id, result: { headline: headlines[index] } })));
  });

  it('go on after one that cannot be read, and end with 2', async () => {
    const { code, out, err } = await copydesk(['strip', file('none.txt'), file('1.txt'), file('broken.jsonl.gz')]);
    expect(code).toBe(2);
    expect(parsed(out)).toHaveLength(1);
    expect(err).toBe(
      `copydesk: cannot read ${file('none.txt')}: there is no such file\ncopydesk: cannot read ${file('broken.jsonl.gz')}: unexpected end of file\n`,
    );
  });

  it('go on when a file vanishes before its turn', async () => {
    for (const name of ['x1.txt', 'x2.txt', 'x3.txt']) writeFileSync(file(name), report(1));
    const { code, out, err } = await copydesk(['strip', file('x*.txt')], { onOut: () => rmSync(file('x2.txt'), { force: true }) });
    expect(parsed(out)).toHaveLength(2);
    expect({ code, err }).toEqual({ code: 2, err: `copydesk: cannot read ${file('x2.txt')}: there is no such file\n` });
  });

  it('keep their lines apart by the name of the file', async () => {
    writeFileSync(file('bad.jsonl'), `{}\n${asLines([{ text: '' }])}`);
    const { out, err } = await copydesk(['quotes', file('bad.jsonl'), file('bad.jsonl')]);
    expect(parsed(out)).toEqual([1, 2].map(() => ({ id: `${file('bad.jsonl')}:2`, result: [] })));
    expect(err).toBe(`copydesk: ${file('bad.jsonl')}, line 1: ${NEITHER}\n`.repeat(2));
  });
});

describe('the output', () => {
  it('keeps the fields that are asked for, in lists those of each member', async () => {
    const { out } = await copydesk(['quotes', '--jsonl', '--fields', 'source.name, content.text,source.kind'], { stdin: asLines([{ text: report(3) }]) });
    const result = extractQuotes(report(3)).map(({ content, source }) => ({
      content: content.map(({ text }) => ({ text })),
      source: source === null ? null : { kind: source.kind, name: source.name },
    }));
    expect(parsed(out)).toEqual([{ id: 1, result }]);
  });

  it('holds what was laid out, when a layout is asked for', async () => {
    const { out } = await copydesk(['parse', '--jsonl', '--format', 'markdown'], { stdin: asLines([{ text: report(3) }]) });
    expect(parsed(out)).toEqual([{ id: 1, result: renderArticle(parseArticle(report(3)), readText(report(3)), { format: 'markdown' }) }]);
  });

  it('goes to a file, compressed where its name says so', async () => {
    const { out } = await copydesk(['strip', file('records.jsonl')]);
    for (const name of ['out.jsonl', 'out.jsonl.gz']) {
      expect(await copydesk(['strip', file('records.jsonl'), '-o', file(name)])).toEqual({ code: 0, out: '', err: '' });
      const written = readFileSync(file(name));
      expect((name.endsWith('.gz') ? gunzipSync(written) : written).toString()).toBe(out);
    }
  });

  it('is the same byte for byte, whoever works', async () => {
    const stdin = `${RECORDS}not JSON\n${RECORDS}`;
    const pieces = async function* (): AsyncGenerator<string> {
      for (let at = 0; at < stdin.length; at += 700) yield await Promise.resolve(stdin.slice(at, at + 700));
    };
    const alone = await copydesk(['quotes', '--jsonl'], { stdin });
    expect(alone.err).toBe('copydesk: line 41: not JSON\n');
    expect(await copydesk(['quotes', '--jsonl', '--workers', '3'], { stdin: pieces() })).toEqual(alone);
  });
});

describe('an interruption', () => {
  it('ends the work after the line at hand', async () => {
    const controller = new AbortController();
    const stdin = async function* (): AsyncGenerator<string> {
      yield await Promise.resolve(asLines([{ text: report(1) }]));
      controller.abort();
      yield RECORDS;
    };
    for (const workers of ['1', '2']) {
      const { code, out } = await copydesk(['strip', '--jsonl', '--workers', workers], { stdin: stdin(), interrupt: controller.signal });
      expect(code).toBe(130);
      expect(parsed(out)).toHaveLength(workers === '1' ? 1 : 0);
    }
  });
});

describe('progress', () => {
  const clock = (): (() => number) => {
    let time = 0;
    return () => (time += 200);
  };

  it('is shown on a terminal, with the time left where that can be known, and taken away in the end', async () => {
    const { err } = await copydesk(['strip', file('records.jsonl')], { isErrTTY: true, now: clock() });
    expect(err.startsWith('\r\u001b[K2 reports, 5.0 a second, 0 s left\r')).toBe(true);
    expect(err.endsWith('\r\u001b[K')).toBe(true);
    expect((await copydesk(['strip', '--jsonl'], { stdin: RECORDS, isErrTTY: true, now: clock() })).err).not.toContain('left');
  });

  it('is not shown in a file, nor among results', async () => {
    expect((await copydesk(['strip', file('records.jsonl')], { now: clock() })).err).toBe('');
    expect((await copydesk(['strip', file('records.jsonl')], { isTTY: true, now: clock() })).err).toBe('');
  });
});
