import type { Storyboard, StoryPlace } from '../model.js';
import { escapeHtml, htmlPage } from './html-page.js';
import { escapeMarkdown } from './markdown.js';
import { chainOf, counted, oneLine, wordsOf } from './view.js';

/** A table of the rendering: a title, the heads of its columns, and the cells of its rows, not yet escaped. */
interface Part {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A storyboard as a self-contained HTML page. */
export function storyAsHtml(board: Storyboard): string {
  const title = titleOf(board);
  const body = ['<header>', `<h1>${escapeHtml(title)}</h1>`, '</header>', '<main>'];
  for (const { title: name, heads, rows } of partsOf(board)) {
    body.push(`<section aria-label="${escapeHtml(name)}">`, `<h2>${escapeHtml(name)} (${rows.length})</h2>`, '<table>');
    body.push(`<thead><tr>${heads.map((head) => `<th scope="col">${escapeHtml(head)}</th>`).join('')}</tr></thead>`, '<tbody>');
    for (const cells of rows) body.push(`<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`);
    body.push('</tbody>', '</table>', '</section>');
  }
  body.push('</main>');
  return htmlPage(title, body);
}

/** A storyboard as GitHub-flavoured Markdown. */
export function storyAsMarkdown(board: Storyboard): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const lines = [`## ${escapeMarkdown(titleOf(board))}`];
  for (const { title, heads, rows } of partsOf(board)) {
    lines.push('', `### ${title}`, '', line(heads), line(heads.map(() => '---')));
    for (const cells of rows) lines.push(line(cells.map(escapeMarkdown)));
  }
  return `${lines.join('\n')}\n`;
}

function titleOf(board: Storyboard): string {
  return `${counted(board.reports.length, 'report')}, ${counted(board.statements.length, 'statement')}, ${counted(board.disagreements.length, 'disagreement')}`;
}

/** Reports are numbered from 1. What most reports carry comes first. */
function partsOf(board: Storyboard): Part[] {
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
      heads: ['', 'Outlet', 'Published', 'Headline', 'Statements'],
      rows: board.reports.map(({ headline, outlet, published, statements }, report) => [
        number(report),
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
