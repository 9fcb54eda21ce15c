import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { demo } from '../../examples/demo.mjs';

const README = new URL('../../README.md', import.meta.url);
const BLOCK = /(?<=<!-- demo:[^\n]*-->\n```text\n)[\s\S]*?(?=```\n<!-- \/demo -->)/;

/** The first paragraphs of a text, and `…` for what follows. */
function opening(text: string, paragraphs: number): string {
  const all = text.trimEnd().split('\n\n');
  return [...all.slice(0, paragraphs), ...(all.length > paragraphs ? ['…'] : [])].join('\n\n');
}

/** The first lines of a text, or of its part that begins with the words given, and `…` for what follows. */
function lines(text: string, count: number, words = ''): string {
  const all = text
    .slice(words === '' ? 0 : text.indexOf(`\n${words}`) + 1)
    .trimEnd()
    .split('\n');
  return [...all.slice(0, count), ...(all.length > count ? ['  …'] : [])].join('\n');
}

it('the README shows what the demo prints', () => {
  const [article, quotes, comparison] = demo();
  const block = [
    `== ${article!.title}`,
    opening(article!.text, 2),
    lines(article!.text, 6, 'Removed'),
    `== ${quotes!.title}`,
    opening(quotes!.text, 4),
    `== ${comparison!.title}`,
    lines(comparison!.text, 16),
  ].join('\n\n');
  const readme = readFileSync(README, 'utf8');
  if (process.env['UPDATE'] === '1')
    writeFileSync(
      README,
      readme.replace(BLOCK, () => `${block}\n`),
    );
  else expect(BLOCK.exec(readme)?.[0]).toBe(`${block}\n`);
});
