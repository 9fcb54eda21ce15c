import type { Story, Storyboard, StoryPlace } from '../model.js';
import { escapeHtml, htmlPage } from './html-page.js';
import { escapeMarkdown } from './markdown.js';
import { paletteOf } from './paint.js';
import { tableLines } from './table.js';
import type { TerminalOptions } from './terminal.js';
import { chainOf, counted, oneLine, wordsOf } from './view.js';

/** A table of the rendering: a title, the heads of its columns, and the cells of its rows, not yet escaped. */
interface Part {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a rendering holds: a title, and its tables. */
interface Sheet {
  readonly title: string;
  readonly parts: readonly Part[];
}

/** A report as a list of stories names it. */
export interface ListedReport {
  /** What it is called: the name of its file, its address, its number. */
  readonly name: string;
  /** ISO 8601 date of publication; null when it is not known. */
  readonly published: string | null;
  /** Its headline; null when it has none. */
  readonly headline: string | null;
}

/** Tables as a self-contained HTML page. */
export function sheetAsHtml({ title, parts }: Sheet): string {
  const body = ['<header>', `<h1>${escapeHtml(title)}</h1>`, '</header>', '<main>'];
  for (const { title: name, heads, rows } of parts) {
    body.push(`<section aria-label="${escapeHtml(name)}">`, `<h2>${escapeHtml(name)}</h2>`, '<table>');
    body.push(`<thead><tr>${heads.map((head) => `<th scope="col">${escapeHtml(head)}</th>`).join('')}</tr></thead>`, '<tbody>');
    for (const cells of rows) body.push(`<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`);
    body.push('</tbody>', '</table>', '</section>');
  }
  body.push('</main>');
  return htmlPage(title, body);
}

/** Tables as GitHub-flavoured Markdown. */
export function sheetAsMarkdown({ title, parts }: Sheet): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const lines = [`## ${escapeMarkdown(title)}`];
  for (const { title: name, heads, rows } of parts) {
    lines.push('', `### ${name}`, '', line(heads), line(heads.map(() => '---')));
    for (const cells of rows) lines.push(line(cells.map(escapeMarkdown)));
  }
  return `${lines.join('\n')}\n`;
}

/** Tables as text for a terminal. */
export function sheetAsTerminal({ title, parts }: Sheet, options: TerminalOptions): string {
  const paint = paletteOf(options);
  const lines = [paint.bold(title)];
  for (const { title: name, heads, rows } of parts) lines.push('', paint.bold(name), '', ...tableLines(heads, rows, options.width, paint));
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

/** A storyboard as tables. */
export function boardSheet(board: Storyboard, names: readonly string[]): Sheet {
  const title = `${counted(board.reports.length, 'report')}, ${counted(board.statements.length, 'statement')}, ${counted(board.disagreements.length, 'disagreement')}`;
  return { title, parts: partsOf(board, names).map((part) => ({ ...part, title: `${part.title} (${part.rows.length})` })) };
}

/** Stories as tables, numbered from 1: those of several reports, then the reports that nobody else has. */
export function storiesSheet(stories: readonly Story[], reports: readonly ListedReport[]): Sheet {
  const nameOf = (report: number): string => oneLine(reports[report]?.name ?? String(report + 1));
  const row = (report: number, others: readonly string[]): string[] => [
    nameOf(report),
    reports[report]?.published ?? '',
    oneLine(reports[report]?.headline ?? ''),
    ...others,
  ];
  const heads = ['Report', 'Published', 'Headline'];
  const parts: Part[] = [];
  const alone: string[][] = [];
  stories.forEach(({ members, reprints }, index) => {
    if (members.length === 1) alone.push(row(members[0]!, [String(index + 1)]));
    if (members.length < 2) return;
    const othersOf = (report: number): string =>
      (reprints.find((set) => set.includes(report)) ?? [])
        .filter((other) => other !== report)
        .map(nameOf)
        .join(', ');
    parts.push({
      title: `Story ${index + 1}: ${counted(members.length, 'report')}`,
      heads: reprints.length > 0 ? [...heads, 'Same text as'] : heads,
      rows: members.map((report) => row(report, reprints.length > 0 ? [othersOf(report)] : [])),
    });
  });
  if (alone.length > 0) parts.push({ title: `Alone: ${counted(alone.length, 'report')}`, heads: [...heads, 'Story'], rows: alone });
  return { title: `${counted(reports.length, 'report')}, ${stories.length} ${stories.length === 1 ? 'story' : 'stories'}`, parts };
}

/** Reports are numbered from 1. What most reports carry comes first. */
function partsOf(board: Storyboard, names: readonly string[]): Part[] {
  const number = (report: number): string => String(report + 1);
  const carriers = (places: readonly { readonly report: number }[]): number[] => [...new Set(places.map(({ report }) => report))];
  const carried = (places: readonly { readonly report: number }[]): string => carriers(places).map(number).join(', ');
  const first = (report: number | null, places: readonly { readonly report: number }[]): string =>
    report === null || carriers(places).length === 1 ? '' : number(report);
  const byCarriers = <T extends { readonly places: readonly { readonly report: number }[] }>(rows: readonly T[]): T[] =>
    [...rows].sort((x, y) => carriers(y.places).length - carriers(x.places).length);
  const version = (places: readonly StoryPlace[]): string => `${carried(places)}: ${oneLine(places[0]?.text ?? '')}`;
  const parts: Part[] = [
    {
      title: 'Reports',
      heads: ['', ...(names.length > 0 ? ['Report'] : []), 'Outlet', 'Published', 'Headline', 'Statements'],
      rows: board.reports.map(({ headline, outlet, published, statements }, report) => [
        number(report),
        ...(names.length > 0 ? [oneLine(names[report] ?? '')] : []),
        oneLine(outlet ?? ''),
        published ?? '',
        oneLine(headline ?? ''),
        String(statements),
      ]),
    },
    {
      title: 'Disagreements',
      heads: ['What differs', 'Versions', 'Statement'],
      rows: board.disagreements.map(({ kind, statement, versions }) => [
        kind,
        versions.map(version).join('; '),
        oneLine(board.statements[statement]?.places[0]?.text ?? ''),
      ]),
    },
    {
      title: 'Quotes',
      heads: ['Speaker', 'Words', 'Reports', 'First', 'According to'],
      rows: byCarriers(board.quotes).map(({ speaker, places, first: report }) => [
        oneLine(speaker ?? ''),
        places[0] === undefined ? '' : wordsOf(places[0].quote),
        carried(places),
        first(report, places),
        [...new Set(places.map(({ quote }) => (quote.chain.length > 1 ? (chainOf(quote) ?? '') : '')))].filter((chain) => chain !== '').join('; '),
      ]),
    },
    {
      title: 'Statements',
      heads: ['Statement', 'Reports', 'First'],
      rows: byCarriers(board.statements).map(({ places, first: report }) => [oneLine(places[0]?.text ?? ''), carried(places), first(report, places)]),
    },
  ];
  return parts.filter(({ rows }) => rows.length > 0);
}
