import { describe, expect, it } from 'vitest';
import { type Mark, pairMarks } from '../../src/quotes/marks.js';

function pair(text: string): { quoted: string[]; marks: Mark[]; flaws: (string | null)[] } {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const marks = pairMarks(text, paragraphs);
  return { quoted: marks.map((mark) => text.slice(mark.inner.start, mark.inner.end)), marks, flaws: marks.map((mark) => mark.flaw) };
}
const quoted = (text: string): string[] => pair(text).quoted;

describe('pairMarks', () => {
  it.each([
    ['curly', '“We sail at dawn,” the mate said.', ['We sail at dawn,']],
    ['straight', '"We sail at dawn," the mate said. "Or never."', ['We sail at dawn,', 'Or never.']],
    ['single', 'Mayor calls levy ‘a mistake’ in speech', ['a mistake']],
    ['straight single', "Mayor calls levy 'a mistake,' then leaves", ['a mistake,']],
    ['low', '„Wir bleiben hier“, sagte sie.', ['Wir bleiben hier']],
    ['guillemet', '«We stay,» said Léa, «and we bake.»', ['We stay,', 'and we bake.']],
    ['inward guillemet', '»We stay«, said Léa.', ['We stay']],
    ['corner', '「行きます」と話した。', ['行きます']],
    ['two signs typed for one', "''We stay,'' the cook said. ``We bake'' too.", ['We stay,', 'We bake']],
  ])('pairs %s marks', (_name, text, expected) => {
    expect(quoted(text)).toEqual(expected);
    expect(pair(text).flaws.every((flaw) => flaw === null)).toBe(true);
  });

  it('nests single marks in double ones and double in single ones', () => {
    const { marks, quoted: found } = pair('“She said ‘wait’ and left,” he recalled.');
    expect(found).toEqual(['She said ‘wait’ and left,', 'wait']);
    expect(marks.map((mark) => [mark.depth, mark.parent])).toEqual([
      [0, -1],
      [1, 0],
    ]);
    expect(quoted("\"The doctor said, 'You'll walk by Easter,' and I said, 'Which Easter?'\" she recalled.")).toEqual([
      "The doctor said, 'You'll walk by Easter,' and I said, 'Which Easter?'",
      "You'll walk by Easter,",
      'Which Easter?',
    ]);
    expect(quoted('"The office isn\'t about “Equal Pay” any more," she wrote.')).toEqual(["The office isn't about “Equal Pay” any more,", 'Equal Pay']);
  });

  it.each([
    'It’s the mayor’s and the workers’ hall, built in the ’90s.',
    "The workers' union and the nurses' union met in the '90s, rock 'n' roll years.",
    'He stands 6\'2" and she 5’10”.',
    'A 24" pipe and a 3\' fence.',
    'Tell ’em we’ll be there.',
  ])('finds no quotation in: %s', (text) => {
    expect(quoted(text)).toEqual([]);
  });

  it('pairs marks that do not match, and says so', () => {
    expect(pair('“Order is possible."').flaws).toEqual(['mismatched-quote']);
    expect(quoted('“Order is possible."')).toEqual(['Order is possible.']);
  });

  it('reads a closing mark that opens', () => {
    const { quoted: found, flaws } = pair('”Mr. Bell embodies this,” she wrote.');
    expect(found).toEqual(['Mr. Bell embodies this,']);
    expect(flaws).toEqual(['turned-quote']);
  });

  it('reads an opening mark that closes', () => {
    expect(quoted('“We were there,“ she wrote. It rained.')).toEqual(['We were there,']);
  });

  it('lets a quotation go on over paragraphs that open again and close once', () => {
    const { quoted: found, marks } = pair('“Never sail on Friday.\n“Never whistle.\n“Never trust a chart.”\nIt rained.');
    expect(found).toEqual(['Never sail on Friday.', 'Never whistle.', 'Never trust a chart.']);
    expect(marks.map((mark) => mark.goesOn)).toEqual([true, true, false]);
    expect(marks.map((mark) => mark.flaw)).toEqual([null, null, null]);
  });

  it('lets a quotation go on into a paragraph that only closes it', () => {
    const { quoted: found, flaws } = pair('“Never sail on Friday.\nNever whistle,” he wrote.');
    expect(found).toEqual(['Never sail on Friday.', 'Never whistle,']);
    expect(flaws).toEqual([null, null]);
  });

  it('closes what is never closed where the next quotation begins, or with the paragraph', () => {
    expect(pair('“We sail, he said. “And soon.”')).toMatchObject({ quoted: ['We sail, he said.', 'And soon.'], flaws: ['unclosed-quote', null] });
    expect(pair('“We sail at dawn, said the mate.\n\nWork on the “new” pier began.').quoted).toEqual(['We sail at dawn, said the mate.', 'new']);
  });

  it('opens what is never opened at the start', () => {
    expect(pair('Nobody asked us,” he said.')).toMatchObject({ quoted: ['Nobody asked us,'], flaws: ['unopened-quote'] });
  });

  it('takes time linear in the text', () => {
    for (const text of [
      '“'.repeat(100_000),
      '"'.repeat(100_000),
      "'a ".repeat(100_000),
      '”a\n'.repeat(100_000),
      '“a\n'.repeat(100_000),
      "s' ".repeat(100_000),
    ]) {
      const start = performance.now();
      pair(text);
      expect(performance.now() - start).toBeLessThan(2000);
    }
  });
});
