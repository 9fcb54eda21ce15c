import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractQuotes, parseArticle, readText, stripBoilerplate } from 'copydesk';
import { toBrat, toCsv, toWebAnnotations } from 'copydesk/export';
import { readHtml } from 'copydesk/html';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copydesk, type Given } from './copydesk.js';

const REPORT = `Last ferry to Sundholm sails in spring
By Ada Lund
March 3, 2024
The last ferry to Sundholm will sail on 31 May, the harbour board said on Tuesday.
“We have carried empty decks for three winters,” board chairman Olaf Brandt said.
The board carried 4,100 passengers last year, down from 9,800 in 2015.
Leave a comment
`;
const RETOLD = REPORT.replace('4,100', '4,700').replace('Brandt said', 'Brandt claimed');
const HTML = `<!doctype html><html><body><nav><a href="/">Home</a></nav><article><h1>Last ferry to Sundholm sails in spring</h1>
<p>The last ferry to Sundholm will sail on 31 May, the harbour board said on Tuesday.</p>
<p>“We have carried empty decks for three winters,” board chairman Olaf Brandt said.</p></article></body></html>`;

let folder = '';
const file = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-cli-'));
  writeFileSync(file('a.txt'), REPORT);
  writeFileSync(file('b.txt'), RETOLD);
  writeFileSync(file('page.html'), HTML);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('strip', () => {
  it('prints the body of the article, and nothing else', async () => {
    expect(await copydesk(['strip', file('a.txt')])).toEqual({ code: 0, out: `${stripBoilerplate(REPORT).text}\n`, err: '' });
  });

  it('reads standard input without a file, and for -', async () => {
    const { out } = await copydesk(['strip', file('a.txt')]);
    expect((await copydesk(['strip'], { stdin: REPORT })).out).toBe(out);
    expect((await copydesk(['strip', '-'], { stdin: REPORT })).out).toBe(out);
  });

  it('prints the result of the library with --json', async () => {
    const { out } = await copydesk(['strip', '--json', file('a.txt')]);
    expect(JSON.parse(out)).toEqual(stripBoilerplate(REPORT));
  });
});

describe('parse', () => {
  it('shows headline, author and body', async () => {
    const { code, out } = await copydesk(['parse', file('a.txt')]);
    expect(code).toBe(0);
    expect(out).toContain('Last ferry to Sundholm sails in spring');
    expect(out).toContain('Ada Lund');
    expect(out).toContain('The last ferry to Sundholm');
  });

  it('hands the options of the library on', async () => {
    const text = 'Last ferry sails in spring\n3 hours ago\nThe last ferry to Sundholm will sail on 31 May, the harbour board said on Tuesday.\n';
    const options = { reference: '2024-03-05T12:00:00Z', favor: 'recall' } as const;
    const { out } = await copydesk(['parse', '--json', '--reference', options.reference, '--favor', options.favor], { stdin: text });
    expect(JSON.parse(out)).toEqual(parseArticle(text, options));
  });

  it('writes Markdown and HTML', async () => {
    expect((await copydesk(['parse', '--format', 'markdown', file('a.txt')])).out).toMatch(/^# Last ferry/);
    expect((await copydesk(['parse', '--format', 'html', file('a.txt')])).out).toMatch(/^<!doctype html>/i);
  });
});

describe('quotes', () => {
  it('shows who said what', async () => {
    const { out } = await copydesk(['quotes', file('a.txt')]);
    expect(out).toContain('Olaf Brandt');
    expect(out).toContain('“We have carried empty decks for three winters,”');
  });

  it('prints the result of the library with --json', async () => {
    const { out } = await copydesk(['quotes', '--json', '--within', 'everything', file('a.txt')]);
    expect(JSON.parse(out)).toEqual(extractQuotes(REPORT, { within: 'everything' }));
  });
});

describe('quotes for other tools', () => {
  const quotes = extractQuotes(REPORT);

  it('are Web Annotations, brat standoff or CSV', async () => {
    const run = async (format: string): Promise<string> => (await copydesk(['quotes', '--format', format, file('a.txt')])).out;
    expect(JSON.parse(await run('jsonld'))).toEqual(toWebAnnotations(quotes, REPORT));
    expect(await run('brat')).toBe(toBrat(quotes, REPORT));
    expect(await run('csv')).toBe(toCsv(quotes, REPORT, { report: file('a.txt') }));
  });

  it('are one table for many reports, and a line each in the other formats', async () => {
    const run = async (format: string): Promise<string> => (await copydesk(['quotes', '--format', format, file('a.txt'), file('b.txt')])).out;
    const rows = [REPORT, RETOLD].map((text, index) => toCsv(extractQuotes(text), text, { report: file(`${'ab'.charAt(index)}.txt`), header: false }));
    expect(await run('csv')).toBe(toCsv([], '') + rows.join(''));
    expect(JSON.parse((await run('jsonld')).split('\n')[0]!)).toEqual({ id: file('a.txt'), result: toWebAnnotations(quotes, REPORT) });
    expect(JSON.parse((await run('brat')).split('\n')[1]!)).toEqual({ id: file('b.txt'), result: toBrat(extractQuotes(RETOLD), RETOLD) });
  });
});

describe('diff', () => {
  it('shows what the second report changed, and exits with 0', async () => {
    const { code, out } = await copydesk(['diff', file('a.txt'), file('b.txt')]);
    expect(code).toBe(0);
    expect(out).toContain('4,100');
    expect(out).toContain('4,700');
    expect(out).toContain('claimed');
  });

  it('exits with 1 when the reports differ and --exit-code is given', async () => {
    expect((await copydesk(['diff', '--exit-code', file('a.txt'), file('b.txt')])).code).toBe(1);
    expect((await copydesk(['diff', '--exit-code', file('a.txt'), '-'], { stdin: REPORT })).code).toBe(0);
  });

  it('refuses to read both reports from standard input', async () => {
    expect(await copydesk(['diff', '-', '-'])).toEqual({
      code: 2,
      out: '',
      err: 'copydesk: only one of the two reports can come from standard input\n',
    });
  });
});

describe('HTML', () => {
  const article = parseArticle(readHtml(HTML));
  const parsed = async (args: readonly string[], stdin = ''): Promise<unknown> =>
    JSON.parse((await copydesk(['parse', '--json', ...args], { stdin })).out) as unknown;

  it('is known by the name of the file, or by how standard input begins', async () => {
    expect(await parsed([file('page.html')])).toEqual(article);
    expect(await parsed([], HTML)).toEqual(article);
  });

  it('is what --html and --no-html say it is', async () => {
    const fragment = '<p>The last ferry will sail on 31 May, the harbour board said.</p>';
    expect(await parsed(['--html'], fragment)).toEqual(parseArticle(readHtml(fragment)));
    expect(await parsed(['--no-html', file('page.html')])).toEqual(parseArticle(readText(HTML)));
  });
});

describe('colour', () => {
  const isColored = async (args: readonly string[], given: Given): Promise<boolean> =>
    (await copydesk(['parse', ...args, file('a.txt')], given)).out.includes('\u001b[');

  it('is for terminals', async () => {
    expect(await isColored([], { isTTY: true })).toBe(true);
    expect(await isColored([], { isTTY: false })).toBe(false);
    expect(await isColored([], { isTTY: true, env: { TERM: 'dumb' } })).toBe(false);
  });

  it('heeds NO_COLOR and FORCE_COLOR', async () => {
    expect(await isColored([], { isTTY: true, env: { NO_COLOR: '1' } })).toBe(false);
    expect(await isColored([], { isTTY: false, env: { FORCE_COLOR: '1' } })).toBe(true);
    expect(await isColored([], { isTTY: true, env: { FORCE_COLOR: '0' } })).toBe(false);
  });

  it('heeds --color and --no-color before all else', async () => {
    expect(await isColored(['--color'], { isTTY: false, env: { NO_COLOR: '1' } })).toBe(true);
    expect(await isColored(['--no-color'], { isTTY: true, env: { FORCE_COLOR: '1' } })).toBe(false);
  });

  it('leaves room in a narrow terminal', async () => {
    const { out } = await copydesk(['diff', '--no-color', file('a.txt'), file('b.txt')], { isTTY: true, columns: 60 });
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
  });
});

describe('help and errors', () => {
  it('prints the version', async () => {
    expect(await copydesk(['--version'])).toEqual({ code: 0, out: '1.2.3\n', err: '' });
  });

  it('prints help with examples, and help for each command', async () => {
    const { code, out } = await copydesk(['--help']);
    expect(code).toBe(0);
    expect(out).toContain('$ copydesk diff ours.txt theirs.txt');
    for (const command of ['strip', 'parse', 'quotes', 'diff', 'keys', 'group'])
      expect((await copydesk([command, '--help'])).out).toContain(`Usage: copydesk ${command}`);
  });

  it('prints help on standard error when nothing was asked for', async () => {
    const { code, out, err } = await copydesk([]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Usage: copydesk');
  });

  it.each([
    [['summarize'], /^copydesk: unknown command 'summarize'\n/],
    [['parse', '--format', 'pdf'], /^copydesk: option '--format <format>' argument 'pdf' is invalid\./],
    [['parse', '--favour', 'recall'], /^copydesk: unknown option '--favour'\n/],
    [['parse', '--reference', 'soon'], /^copydesk: .*reference.*\n$/],
    [['diff', 'a.txt'], /^copydesk: two reports are compared, or the pairs of JSON Lines\n$/],
    [['diff', 'a.txt', 'pairs.jsonl'], /^copydesk: reports and JSON Lines cannot be compared\n$/],
    [['parse', '--fields', 'headline,autors'], /^copydesk: parse has no field 'autors'; it has type, headline, deck, authors,/],
    [['parse', '--fields', 'headline', '--format', 'html'], /^copydesk: option '--format <format>' cannot be used with option '--fields <list>'\n$/],
    [['strip', '--workers', '0'], /^copydesk: option '--workers <count>' argument '0' is invalid\. It is a whole number from 1 to 64\.\n$/],
    [['strip', '-o', '/no/such/folder/file', '/'], /^copydesk: cannot write \/no\/such\/folder\/file: there is no such folder\n$/],
    [['strip', '/no/such/*.txt'], /^copydesk: no file matches \/no\/such\/\*\.txt\n$/],
    [['strip', '/no/such/file.txt'], /^copydesk: cannot read \/no\/such\/file\.txt: there is no such file\n$/],
    [['strip', '/'], /^copydesk: cannot read \/: it is a folder\n$/],
    [['strip', '--jsonl', '/no/such/file.jsonl'], /^copydesk: cannot read \/no\/such\/file\.jsonl: there is no such file\n$/],
  ])('tells what is wrong with %j and exits with 2', async (args, message) => {
    const { code, out, err } = await copydesk(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
  });
});
