import type { Article, Block, Change, Quote, QuoteMatch, ReportDiff } from '../model.js';
import { type Paint, paletteOf } from './paint.js';
import { harmless, type Piece, wrap } from './terminal-text.js';
import {
  bySeverity,
  chainOf,
  excerpt,
  headOf,
  isSameWords,
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

/** How a terminal text is set. */
export interface TerminalOptions {
  readonly color: boolean;
  /** Columns. */
  readonly width: number;
}

const clean = (text: string): string => harmless(oneLine(text));
/** Adds lines to others one by one: as arguments of one call, very many of them would not fit the stack. */
const append = (lines: string[], more: readonly string[]): void => {
  for (const line of more) lines.push(line);
};
const finish = (lines: readonly string[]): string => `${lines.map((line) => line.trimEnd()).join('\n')}\n`;

/** A comparison for the terminal. */
export function diffAsTerminal(diff: ReportDiff, texts: Texts, options: TerminalOptions): string {
  const paint = paletteOf(options);
  const lines: string[] = [];
  const text = (pieces: readonly Piece[], first = ''): void => append(lines, wrap(pieces, options.width, first));
  const title = (words: string): void => void lines.push('', paint.bold(words), '');
  text([{ text: verdictSentence(diff), paint: paint.bold }]);
  text([{ text: sharesOf(diff, 'a') }], 'A  ');
  text([{ text: sharesOf(diff, 'b') }], 'B  ');
  const moved = diff.matches.filter((match) => match.moved).length;
  if (moved > 0) text([{ text: `${moved} of ${diff.matches.length} linked statements stand in another place.` }], '   ');

  const statements = { a: statementsOf(diff, 'a'), b: statementsOf(diff, 'b') };
  for (const group of bySeverity(diff.changes)) {
    title(`${group.title} (${group.changes.length})`);
    const severe: Paint = group.severity === 'high' ? paint.red : group.severity === 'medium' ? paint.yellow : paint.dim;
    for (const change of group.changes) {
      text([{ text: change.kind, paint: severe }, { text: ` ${clean(change.message)}` }], '  ');
      append(lines, sidesOf(change, statements, texts, options, severe));
    }
  }
  quotesOfDiff(diff.quotes, lines, title, options);
  const listed = (name: string, passages: ReportDiff['onlyA']): void => {
    if (passages.length === 0) return;
    title(`${name} (${passages.length})`);
    for (const passage of passages) text([{ text: clean(passage.text) }], '  - ');
  };
  listed('Only in A', diff.onlyA);
  listed('Only in B', diff.onlyB);
  if (diff.notices.length > 0) title('Doubtful');
  for (const notice of diff.notices) text([{ text: clean(notice.message) }], `  ${notice.side.toUpperCase()}  `);
  return finish(lines);
}

/** The two places of a change, each inside its statement. */
function sidesOf(
  change: Change,
  statements: { readonly a: ReturnType<typeof statementsOf>; readonly b: ReturnType<typeof statementsOf> },
  texts: Texts,
  options: TerminalOptions,
  severe: Paint,
): string[] {
  const paint = paletteOf(options);
  const lines: string[] = [];
  for (const side of ['a', 'b'] as const) {
    const passage = change[side];
    if (passage === null) continue;
    const [before, inside, after] = excerpt(texts[side], statementAround(statements[side], passage), passage, options.width);
    const mark = { open: options.color ? '' : '[', close: options.color ? '' : ']' };
    const pieces: Piece[] = [
      { text: harmless(before), paint: paint.dim },
      { text: `${mark.open}${harmless(inside)}${mark.close}`, paint: (word) => paint.underline(severe(word)) },
      { text: harmless(after), paint: paint.dim },
    ];
    append(lines, wrap(pieces, options.width, `      ${side.toUpperCase()}: `));
  }
  return lines;
}

function quotesOfDiff(quotes: readonly QuoteMatch[], lines: string[], title: (words: string) => void, options: TerminalOptions): void {
  if (quotes.length === 0) return;
  title(`Quotes (${quotes.length})`);
  const paint = paletteOf(options);
  const line = (quote: Quote, side: string): void => {
    const chain = chainOf(quote);
    const pieces: Piece[] = chain === null ? [] : [{ text: `${clean(chain)}: `, paint: paint.cyan }];
    append(lines, wrap([...pieces, { text: harmless(wordsOf(quote)) }], options.width, side));
  };
  for (const match of quotesInOrder(quotes)) {
    const alike = isSameWords(match.change);
    append(lines, wrap([{ text: QUOTE_CHANGES[match.change], paint: alike ? paint.green : paint.yellow }], options.width, '  '));
    if (match.a !== null && match.b !== null && alike && chainOf(match.a) === chainOf(match.b)) line(match.a, '      ');
    else {
      if (match.a !== null) line(match.a, '      A: ');
      if (match.b !== null) line(match.b, '      B: ');
    }
  }
}

/** An article for the terminal. */
export function articleAsTerminal(article: Article, removed: readonly Block[], options: TerminalOptions): string {
  const paint = paletteOf(options);
  const lines: string[] = [];
  append(lines, wrap([{ text: article.headline === null ? '(no headline)' : clean(article.headline.value), paint: paint.bold }], options.width));
  for (const { label, value } of headOf(article)) append(lines, wrap([{ text: harmless(value) }], options.width, `${label}: `, paint.dim));
  for (const block of article.blocks) {
    if (!block.body) continue;
    const first = block.role === 'list-item' ? '- ' : block.role === 'blockquote' ? '> ' : '';
    const text = clean(block.text);
    lines.push('');
    append(lines, wrap([block.role === 'subheading' ? { text, paint: paint.bold } : { text }], options.width, first));
  }
  if (removed.length > 0) lines.push('', paint.bold(`Removed (${removed.length})`));
  for (const { role, reason, opening, count } of removalsOf(removed, 40)) {
    const more = count > 1 ? ` and ${count - 1} more` : '';
    const pieces: Piece[] = [{ text: role, paint: paint.yellow }, { text: ` “${harmless(opening)}”${more} ` }, { text: clean(reason), paint: paint.dim }];
    append(lines, wrap(pieces, options.width, '  - '));
  }
  if (article.notices.length > 0) lines.push('', paint.bold('Doubtful'));
  for (const notice of article.notices) append(lines, wrap([{ text: clean(notice.message) }], options.width, '  - '));
  if (article.others.length > 0) lines.push('', paint.bold(`Other articles on the page (${article.others.length})`));
  for (const other of article.others)
    append(lines, wrap([{ text: other.headline === null ? '(no headline)' : clean(other.headline.value) }], options.width, '  - '));
  return finish(lines);
}

/** Quotes with their chains for the terminal. */
export function quotesAsTerminal(quotes: readonly Quote[], options: TerminalOptions): string {
  const paint = paletteOf(options);
  const lines: string[] = [];
  for (const quote of quotes) {
    const chain = chainOf(quote);
    const head: Piece[] = [{ text: chain === null ? 'nobody named' : clean(chain), paint: chain === null ? paint.dim : paint.bold }];
    if (quote.cue !== null) head.push({ text: ` — ${clean(quote.cue.text)}` });
    if (quote.addressee !== null) head.push({ text: ` (to ${clean(quote.addressee.name ?? quote.addressee.text)})` });
    append(lines, wrap([...head, { text: ':' }], options.width));
    append(lines, wrap([{ text: harmless(wordsOf(quote)) }], options.width, '    '));
    lines.push('');
  }
  if (quotes.length === 0) lines.push('No quotes.');
  return finish(lines.at(-1) === '' ? lines.slice(0, -1) : lines);
}
