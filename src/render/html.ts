import type { Article, Block, Change, Passage, Quote, ReportDiff, StatementMatch } from '../model.js';
import { escapeHtml, htmlPage } from './html-page.js';
import {
  bySeverity,
  chainOf,
  excerpt,
  headOf,
  nameOf,
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

type SideName = 'a' | 'b';

/** A comparison as a self-contained HTML page. */
export function diffAsHtml(diff: ReportDiff, texts: Texts): string {
  const statements = { a: statementsOf(diff, 'a'), b: statementsOf(diff, 'b') };
  // Changes are numbered in the order in which they are listed, and the reports' margins refer to the numbers.
  const groups = bySeverity(diff.changes);
  const numbers = new Map<Change, number>();
  for (const group of groups) for (const change of group.changes) numbers.set(change, numbers.size + 1);
  const body = [
    '<header>',
    `<h1>${escapeHtml(verdictSentence(diff))}</h1>`,
    '<ul>',
    `<li><strong>A</strong> ${escapeHtml(sharesOf(diff, 'a'))}</li>`,
    `<li><strong>B</strong> ${escapeHtml(sharesOf(diff, 'b'))}</li>`,
    '</ul>',
    '</header>',
    '<main>',
  ];
  for (const { title, severity, changes } of groups) {
    body.push(`<section aria-label="${escapeHtml(title)}">`, `<h2>${escapeHtml(title)} (${changes.length})</h2>`, `<ol start="${numbers.get(changes[0]!)!}">`);
    for (const change of changes) {
      body.push(`<li id="change-${numbers.get(change)!}" class="${severity}"><span class="kind">${change.kind}</span> ${escapeHtml(change.message)}`, '<dl>');
      for (const side of ['a', 'b'] as const) {
        const passage = change[side];
        if (passage === null) continue;
        const [before, inside, after] = excerpt(texts[side], statementAround(statements[side], passage), passage, 160);
        body.push(`<dt>${side.toUpperCase()}</dt><dd>${escapeHtml(before)}<mark class="${severity}">${escapeHtml(inside)}</mark>${escapeHtml(after)}</dd>`);
      }
      body.push('</dl></li>');
    }
    body.push('</ol>', '</section>');
  }
  const rest = [
    ...quotesSection(diff),
    ...onlySection('Only in A', diff.onlyA),
    ...onlySection('Only in B', diff.onlyB),
    ...noticesSection(diff),
    '<section aria-label="Side by side">',
    '<h2>Side by side</h2>',
    '<p class="dim"><span class="lifted">Shaded</span>: word for word in both. <mark class="high">Underlined</mark>: changed, with its number above. <span class="tag">=</span> same words, <span class="tag">≈</span> nearly, <span class="tag">~</span> in part or in other words, <span class="tag">↕</span> moved, <span class="tag">only</span> without a counterpart.</p>',
    '<div class="columns">',
    ...column(diff, 'a', statements.a, texts.a, numbers),
    ...column(diff, 'b', statements.b, texts.b, numbers),
    '</div>',
    '</section>',
    '</main>',
  ];
  return htmlPage(`Comparison: ${verdictSentence(diff)}`, [...body, ...rest]);
}

function quotesSection(diff: ReportDiff): string[] {
  if (diff.quotes.length === 0) return [];
  const cell = (quote: Quote | null): string => {
    if (quote === null) return '<td></td>';
    const chain = chainOf(quote);
    return `<td>${chain === null ? '' : `<span class="label">${escapeHtml(chain)}</span><br>`}${escapeHtml(wordsOf(quote))}</td>`;
  };
  return [
    '<section aria-label="Quotes">',
    `<h2>Quotes (${diff.quotes.length})</h2>`,
    '<table>',
    '<thead><tr><th scope="col">What happened</th><th scope="col">A</th><th scope="col">B</th></tr></thead>',
    '<tbody>',
    ...quotesInOrder(diff.quotes).map(({ a, b, change }) => `<tr><th scope="row">${escapeHtml(QUOTE_CHANGES[change])}</th>${cell(a)}${cell(b)}</tr>`),
    '</tbody>',
    '</table>',
    '</section>',
  ];
}

function onlySection(title: string, passages: readonly Passage[]): string[] {
  if (passages.length === 0) return [];
  return [
    `<section aria-label="${title}">`,
    `<h2>${title} (${passages.length})</h2>`,
    '<ul>',
    ...passages.map((passage) => `<li>${escapeHtml(oneLine(passage.text))}</li>`),
    '</ul>',
    '</section>',
  ];
}

function noticesSection(diff: ReportDiff): string[] {
  if (diff.notices.length === 0) return [];
  return [
    '<section aria-label="Doubtful">',
    '<h2>Doubtful</h2>',
    '<ul>',
    ...diff.notices.map((notice) => `<li><strong>${notice.side.toUpperCase()}</strong> ${escapeHtml(notice.message)}</li>`),
    '</ul>',
    '</section>',
  ];
}

/** One report: its statements in paragraphs, with what was taken over and what was changed. */
function column(diff: ReportDiff, side: SideName, statements: readonly Passage[], text: string, numbers: ReadonlyMap<Change, number>): string[] {
  const name = side.toUpperCase();
  const other = side === 'a' ? 'b' : 'a';
  const best = new Map<number, StatementMatch>();
  for (const match of diff.matches) {
    const known = best.get(match[side].start);
    if (known === undefined || match.score > known.score) best.set(match[side].start, match);
  }
  const ranges: Marked[] = diff.lifted.map((run) => ({ start: run[side].start, end: run[side].end, change: null }));
  for (const change of diff.changes) {
    const passage = change[side];
    if (passage !== null) ranges.push({ start: passage.start, end: passage.end, change });
  }
  ranges.sort((x, y) => x.start - y.start || x.end - y.end);
  const out = [`<article aria-label="Report ${name}">`, `<h3>${name}</h3>`];
  let at = 0;
  let open = false;
  let active: Marked[] = [];
  let next = 0;
  for (const statement of statements) {
    if (open && text.slice(at, statement.start).includes('\n')) {
      out.push('</p>');
      open = false;
    }
    if (!open) out.push('<p>');
    open = true;
    at = statement.end;
    active = active.filter((range) => range.end > statement.start);
    while (next < ranges.length && ranges[next]!.start < statement.end) active.push(ranges[next++]!);
    const match = best.get(statement.start);
    const inside = segments(text, statement, active, numbers);
    if (match === undefined) out.push(`<span class="only" id="${side}-${statement.start}"><span class="tag">only</span>${inside}</span>`);
    else {
      const sign = match.kind === 'verbatim' ? '=' : match.kind === 'near-verbatim' ? '≈' : '~';
      const title = `${match.kind}${match.moved ? ', moved' : ''}: see ${other.toUpperCase()}`;
      out.push(
        `<span id="${side}-${statement.start}"><a class="tag" href="#${other}-${match[other].start}" aria-label="${title}">${sign}${match.moved ? '↕' : ''}</a>${inside}</span>`,
      );
    }
  }
  if (open) out.push('</p>');
  out.push('</article>');
  return out;
}

/** A stretch to be marked: taken over when `change` is null. */
interface Marked {
  readonly start: number;
  readonly end: number;
  readonly change: Change | null;
}

/** The text of a statement cut where a marked stretch begins or ends. */
function segments(text: string, statement: Passage, ranges: readonly Marked[], numbers: ReadonlyMap<Change, number>): string {
  const cuts = new Set([statement.start, statement.end]);
  for (const range of ranges) {
    if (range.start > statement.start && range.start < statement.end) cuts.add(range.start);
    if (range.end > statement.start && range.end < statement.end) cuts.add(range.end);
  }
  const places = [...cuts].sort((x, y) => x - y);
  let out = '';
  let over: Marked[] = [];
  let next = 0;
  for (let k = 0; k + 1 < places.length; k++) {
    const start = places[k]!;
    const end = places[k + 1]!;
    while (next < ranges.length && ranges[next]!.start <= start) over.push(ranges[next++]!);
    over = over.filter((range) => range.end > start);
    let piece = escapeHtml(text.slice(start, end));
    const change = over.find((range) => range.change !== null)?.change ?? null;
    if (change !== null) piece = `<mark class="${change.severity}">${piece}</mark>`;
    if (over.some((range) => range.change === null)) piece = `<span class="lifted">${piece}</span>`;
    out += piece;
    for (const range of over) {
      if (range.change !== null && Math.min(range.end, statement.end) === end)
        out += `<sup><a href="#change-${numbers.get(range.change)!}">${numbers.get(range.change)!}</a></sup>`;
    }
  }
  return out;
}

const TAGS: Readonly<Partial<Record<Block['role'], string>>> = { subheading: 'h2', blockquote: 'blockquote' };

/** An article as a self-contained HTML page. */
export function articleAsHtml(article: Article, removed: readonly Block[]): string {
  const headline = article.headline === null ? '(no headline)' : oneLine(article.headline.value);
  const body = ['<article>', '<header>', `<h1>${escapeHtml(headline)}</h1>`, '<dl>'];
  for (const { label, value } of headOf(article)) body.push(`<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd>`);
  body.push('</dl>', '</header>');
  let list = false;
  for (const block of article.blocks) {
    if (!block.body) continue;
    if (list !== (block.role === 'list-item')) {
      body.push(list ? '</ul>' : '<ul>');
      list = !list;
    }
    const tag = list ? 'li' : (TAGS[block.role] ?? 'p');
    body.push(`<${tag}>${escapeHtml(oneLine(block.text))}</${tag}>`);
  }
  if (list) body.push('</ul>');
  body.push('</article>');
  const section = (title: string, items: readonly string[]): void => {
    if (items.length === 0) return;
    body.push(`<section aria-label="${title}">`, `<h2>${title}</h2>`, '<ul>');
    for (const item of items) body.push(`<li>${item}</li>`);
    body.push('</ul>', '</section>');
  };
  section(
    'Removed',
    removalsOf(removed, 60).map(({ role, reason, opening, count }) => {
      const more = count > 1 ? ` and ${count - 1} more` : '';
      return `<span class="kind">${role}</span> ${escapeHtml(opening)}${more} <span class="dim">${escapeHtml(reason)}</span>`;
    }),
  );
  section(
    'Doubtful',
    article.notices.map((notice) => escapeHtml(notice.message)),
  );
  section(
    'Other articles on the page',
    article.others.map((other) => escapeHtml(other.headline === null ? '(no headline)' : oneLine(other.headline.value))),
  );
  return htmlPage(headline, body);
}

/** Quotes with their chains as a self-contained HTML page. */
export function quotesAsHtml(quotes: readonly Quote[]): string {
  const body = ['<main>', `<h1>Quotes (${quotes.length})</h1>`];
  for (const quote of quotes) {
    const names = quote.chain.map((link) => escapeHtml(nameOf(link.source)));
    const source = names.pop();
    const chain = source === undefined ? 'nobody named' : [...names, `<strong>${source}</strong>`].join(' &lt; ');
    const cue = quote.cue === null ? '' : ` — ${escapeHtml(oneLine(quote.cue.text))}`;
    const to = quote.addressee === null ? '' : ` (to ${escapeHtml(oneLine(quote.addressee.name ?? quote.addressee.text))})`;
    body.push(`<p>${chain}${cue}${to}:</p>`, `<blockquote>${escapeHtml(wordsOf(quote))}</blockquote>`);
  }
  body.push('</main>');
  return htmlPage('Quotes', body);
}
