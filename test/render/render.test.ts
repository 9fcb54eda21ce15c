import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/parse.js';
import { diffReports } from '../../src/compare/diff.js';
import { InputError } from '../../src/errors.js';
import { extractQuotes } from '../../src/quotes/extract.js';
import { renderArticle, renderDiff, renderQuotes } from '../../src/render/index.js';
import { escapeMarkdown } from '../../src/render/markdown.js';
import { columns } from '../../src/render/terminal-text.js';
import seedA from '../reports/seed-a.txt?raw';
import seedB from '../reports/seed-b.txt?raw';
import { generateReport } from '../support/grammar.js';

/** Everything of a page that is markup: tags with their attributes' names, comments, in order. */
function markupOf(html: string): string[] {
  const seen: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => void seen.push(`<${name} ${Object.keys(attributes).join(' ')}>`),
    onclosetag: (name) => void seen.push(`</${name}>`),
    oncomment: () => void seen.push('<!---->'),
    onprocessinginstruction: (name) => void seen.push(`<${name}>`),
  });
  parser.end(html);
  return seen;
}

/** The same value with every character that could be markup made harmless, lengths kept. */
function disarmed<T>(value: T): T {
  return JSON.parse(JSON.stringify(value, (_, x: unknown) => (typeof x === 'string' ? x.replace(/[<>&"'`]/g, 'x') : x))) as T;
}

const PARTS = [
  '<script>',
  '</style>',
  '<!--',
  '-->',
  ']]>',
  '&lt;',
  '&#60',
  '"',
  "'",
  '`',
  '<b',
  ' onload=x ',
  '<img src=x>',
  'word',
  ' ',
  '\u0000',
  '{{',
  '</p>',
];
const report = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.array(fc.constantFrom(...PARTS), { maxLength: 12 })).map(([seed, parts]) => {
  const { text, paragraphs } = generateReport(seed);
  const hostile = `${parts.join(' ')} he said on Monday.\n\n“${parts.join('')},” Ms. ${parts[0] ?? 'Barrow'} said.`;
  return text.replace(paragraphs[1]!, () => `${paragraphs[1]!} ${hostile}`);
});

describe('HTML', () => {
  it('takes nothing of a comparison for markup', () => {
    fc.assert(
      fc.property(report, report, (a, b) => {
        const diff = diffReports(a, b);
        expect(markupOf(renderDiff(diff, a, b))).toStrictEqual(markupOf(renderDiff(disarmed(diff), disarmed(a), disarmed(b))));
      }),
      { numRuns: 30 },
    );
  });

  it('takes nothing of an article or a quote for markup', () => {
    fc.assert(
      fc.property(report, (text) => {
        const quotes = extractQuotes(text);
        expect(markupOf(renderQuotes(quotes, text))).toStrictEqual(markupOf(renderQuotes(disarmed(quotes), disarmed(text))));
        const names = markupOf(renderArticle(parseArticle(text), text)).map((tag) => /^<\/?([a-z0-9!-]+)/.exec(tag)?.[1] ?? '');
        expect(names.filter((name) => name === 'script' || name === 'img' || name === 'b' || name.startsWith('!-'))).toStrictEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('is one page without anything from elsewhere', () => {
    const html = renderDiff(diffReports(seedA, seedB), seedA, seedB);
    expect(html.startsWith('<!doctype html>')).toBe(true);
    expect(markupOf(html).some((tag) => /^<(?:script|link|img|iframe|object)/.test(tag) || tag.includes(' src'))).toBe(false);
    expect(html).toContain('prefers-color-scheme: dark');
    expect(html).toContain('@media print');
  });

  it('links only what is there', () => {
    const html = renderDiff(diffReports(seedA, seedB), seedA, seedB);
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]));
    for (const match of html.matchAll(/ href="#([^"]+)"/g)) expect(ids.has(match[1]), match[1]).toBe(true);
  });
});

describe('Markdown', () => {
  it('escapes what would be markup', () => {
    expect(escapeMarkdown('The *old* <b>looms</b> [of](http://x.example) a_b `c` #1 @you')).toBe(
      'The \\*old\\* \\<b\\>looms\\</b\\> \\[of\\](http&#58;//x.example) a\\_b \\`c\\` \\#1 &#64;you',
    );
    expect(escapeMarkdown('1. first\n- second www.x.example')).toBe('1\\. first \\- second www&#46;x.example');
  });

  it('keeps a statement on its line', () => {
    fc.assert(
      fc.property(report, (text) => {
        for (const line of renderArticle(parseArticle(text), text, { format: 'markdown' }).split('\n')) expect(line).not.toMatch(/^\s*(?:<|```|\|)/);
      }),
      { numRuns: 30 },
    );
  });
});

describe('terminal text', () => {
  const hostile = `${seedA.slice(0, 900)}\u001b[31m\u0007\u009b2J 中国国防部长魏凤和访问德黑兰 ${'x'.repeat(300)} \u202eabc.`;

  it.each([40, 72, 100])('is no wider than %i columns', (width) => {
    for (const text of [
      renderDiff(diffReports(hostile, seedB), hostile, seedB, { format: 'terminal', width }),
      renderArticle(parseArticle(hostile), hostile, { format: 'terminal', width }),
      renderQuotes(extractQuotes(hostile), hostile, { format: 'terminal', width }),
    ]) {
      for (const line of text.split('\n')) expect(columns(line), line).toBeLessThanOrEqual(width);
    }
  });

  it('lets no control character of the input through', () => {
    const text = renderDiff(diffReports(hostile, seedB), hostile, seedB, { format: 'terminal' });
    const controls = Array.from(text).filter((character) => {
      const code = character.codePointAt(0)!;
      return (code < 0x20 && code !== 0x0a) || (code >= 0x7f && code <= 0x9f) || code === 0x202e;
    });
    expect(controls).toStrictEqual([]);
  });

  it('is painted on demand, with the same words', () => {
    const diff = diffReports(seedA, seedB);
    const painted = renderDiff(diff, seedA, seedB, { format: 'terminal', color: true });
    const bare = painted
      .split('\u001b')
      .map((part, k) => (k === 0 ? part : part.slice(part.indexOf('m') + 1)))
      .join('');
    const letters = (text: string): string => text.replace(/[\s[\]]/g, '');
    expect(painted).not.toBe(bare);
    expect(letters(bare)).toBe(letters(renderDiff(diff, seedA, seedB, { format: 'terminal' })));
  });

  it('says first what an editor asks first', () => {
    const a = generateReport(3).text;
    expect(renderDiff(diffReports(a, a), a, a, { format: 'terminal' }).split('\n')[0]).toBe('Same text: no difference.');
  });

  it('shows who says it before the words', () => {
    const text = 'Mill burns\n\nThe smoke hung over the town until noon and the schools stayed closed.\n\n“Stay indoors tonight,” Mayor Ines Barrow said.';
    expect(renderQuotes(extractQuotes(text), text, { format: 'terminal' })).toContain('Ines Barrow — said:\n    “Stay indoors tonight');
  });
});

describe('misuse', () => {
  it('is refused', () => {
    const diff = diffReports('A', 'B');
    expect(() => renderDiff({} as never, 'A', 'B')).toThrow(InputError);
    expect(() => renderDiff(diff, 1 as never, 'B')).toThrow(InputError);
    expect(() => renderDiff(diff, 'A', 'B', { format: 'pdf' as never })).toThrow(InputError);
    expect(() => renderDiff(diff, 'A', 'B', { format: 'terminal', width: 3 })).toThrow(InputError);
    expect(() => renderArticle(diff as never, 'A')).toThrow(InputError);
    expect(() => renderQuotes(null as never, 'A')).toThrow(InputError);
  });
});
