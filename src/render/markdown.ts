import type { Article, Block, Passage, Quote, ReportDiff } from '../model.js';
import {
  bySeverity,
  chainOf,
  excerpt,
  headOf,
  oneLine,
  QUOTE_CHANGES,
  quotesInOrder,
  removalsOf,
  sharesOf,
  statementAround,
  statementsOf,
  type Texts,
  verdictSentence,
  wordsOf,
} from './view.js';

/** Characters that mean something in Markdown, at the start of a line or inside it. */
const SPECIAL = new Set('\\`*_{}[]<>()#+-.!|~&=:^$@"\''.split(''));

/** A text on one line in which no character is markup. */
export function escapeMarkdown(text: string): string {
  let out = '';
  for (const character of oneLine(text)) {
    const code = character.codePointAt(0)!;
    if (code < 0x20 || (code >= 0x7f && code <= 0x9f)) out += '\ufffd';
    // GFM makes a link of a bare address, and of a name after '@' a mention: an entity breaks both.
    else if (character === ':' || character === '@') out += `&#${code};`;
    else
      out +=
        SPECIAL.has(character) && character !== '.' && character !== "'" && character !== '"' && character !== ')' && character !== '('
          ? `\\${character}`
          : character;
  }
  // 'www.' is an address as well, and '1.' or '1)' at the start of a line a list.
  return out.replace(/www\./gi, (www) => `${www.slice(0, 3)}&#46;`).replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

const finish = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

/** A comparison as GitHub-flavoured Markdown. */
export function diffAsMarkdown(diff: ReportDiff, texts: Texts): string {
  const lines: string[] = [`## ${verdictSentence(diff)}`, '', `- **A:** ${sharesOf(diff, 'a')}`, `- **B:** ${sharesOf(diff, 'b')}`];
  const statements = { a: statementsOf(diff, 'a'), b: statementsOf(diff, 'b') };
  for (const group of bySeverity(diff.changes)) {
    lines.push('', `### ${group.title}`, '');
    for (const change of group.changes) {
      lines.push(`- **${change.kind}**: ${escapeMarkdown(change.message)}`);
      for (const side of ['a', 'b'] as const) {
        const passage = change[side];
        if (passage === null) continue;
        const [before, inside, after] = excerpt(texts[side], statementAround(statements[side], passage), passage, 100);
        lines.push(
          `  - ${side.toUpperCase()}: ${escapeMarkdown(before)}${before.endsWith(' ') ? ' ' : ''}**${escapeMarkdown(inside)}**${after.startsWith(' ') ? ' ' : ''}${escapeMarkdown(after)}`,
        );
      }
    }
  }
  if (diff.quotes.length > 0) {
    lines.push('', '### Quotes', '', '| | A | B |', '| --- | --- | --- |');
    for (const { a, b, change } of quotesInOrder(diff.quotes)) lines.push(`| ${QUOTE_CHANGES[change]} | ${quoteCell(a)} | ${quoteCell(b)} |`);
  }
  const listed = (title: string, passages: readonly Passage[]): void => {
    if (passages.length > 0) lines.push('', `### ${title}`, '');
    for (const passage of passages) lines.push(`- ${escapeMarkdown(passage.text)}`);
  };
  listed('Only in A', diff.onlyA);
  listed('Only in B', diff.onlyB);
  if (diff.notices.length > 0) lines.push('', '### Doubtful', '');
  for (const notice of diff.notices) lines.push(`- ${notice.side.toUpperCase()}: ${escapeMarkdown(notice.message)}`);
  return finish(lines);
}

function quoteCell(quote: Quote | null): string {
  if (quote === null) return '';
  const chain = chainOf(quote);
  return `${chain === null ? '' : `*${escapeMarkdown(chain)}*: `}${escapeMarkdown(wordsOf(quote))}`;
}

/** An article as Markdown. */
export function articleAsMarkdown(article: Article, removed: readonly Block[]): string {
  const lines = [`# ${article.headline === null ? '(no headline)' : escapeMarkdown(article.headline.value)}`, ''];
  for (const { label, value } of headOf(article)) lines.push(`- **${label}:** ${escapeMarkdown(value)}`);
  for (const block of article.blocks) {
    if (!block.body) continue;
    const first = block.role === 'subheading' ? '## ' : block.role === 'list-item' ? '- ' : block.role === 'blockquote' ? '> ' : '';
    lines.push('', first + escapeMarkdown(block.text));
  }
  if (removed.length > 0) lines.push('', '## Removed', '');
  for (const { role, reason, opening, count } of removalsOf(removed, 40)) {
    lines.push(`- **${role}**: ${escapeMarkdown(opening)}${count > 1 ? ` and ${count - 1} more` : ''} (${escapeMarkdown(reason)})`);
  }
  if (article.notices.length > 0) lines.push('', '## Doubtful', '');
  for (const notice of article.notices) lines.push(`- ${escapeMarkdown(notice.message)}`);
  if (article.others.length > 0)
    lines.push(
      '',
      '## Other articles on the page',
      '',
      ...article.others.map((other) => `- ${other.headline === null ? '(no headline)' : escapeMarkdown(other.headline.value)}`),
    );
  return finish(lines);
}

/** Quotes with their chains as Markdown. */
export function quotesAsMarkdown(quotes: readonly Quote[]): string {
  const lines: string[] = [];
  for (const quote of quotes) {
    const chain = chainOf(quote);
    const cue = quote.cue === null ? '' : ` — ${escapeMarkdown(quote.cue.text)}`;
    const to = quote.addressee === null ? '' : ` (to ${escapeMarkdown(quote.addressee.name ?? quote.addressee.text)})`;
    lines.push(`**${chain === null ? 'nobody named' : escapeMarkdown(chain)}**${cue}${to}:`, '', `> ${escapeMarkdown(wordsOf(quote))}`, '');
  }
  if (quotes.length === 0) lines.push('No quotes.');
  return finish(lines);
}
