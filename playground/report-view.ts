// One report: its text whole, block by block, with what was found underlined, and the panel of quotes beside it.
import type { Quote } from 'copydesk';
import { el } from './dom.js';
import { PARTS, roleName } from './labels.js';
import { type Lights, newLights } from './lights.js';
import type { ReadReport, ShownBlock } from './messages.js';
import { quoteList } from './quote-list.js';
import { type Layer, layersBy, segmentsOf } from './segments.js';

/** What a passage is to a quote. */
interface Mark {
  readonly quote: number;
  readonly as: 'content' | 'cue' | 'source';
}

/** So many blocks are drawn at once; the rest follows while the page stays at the user's service. */
const BLOCKS_AT_ONCE = 200;

/** Draws a report. Stops early when `isStale` says that another result has taken its place. */
export function reportView(report: ReadReport, isStale: () => boolean): HTMLElement {
  const lights = newLights();
  const text = el('div', { class: 'text' });
  const layers = layersBy(report.blocks, layersOf(report.quotes));
  drawFrom(0);

  function drawFrom(first: number): void {
    if (isStale()) return;
    const last = Math.min(report.blocks.length, first + BLOCKS_AT_ONCE);
    for (let i = first; i < last; i++) text.append(blockElement(report.text, report.blocks[i]!, layers[i]!, lights));
    if (last < report.blocks.length) setTimeout(() => drawFrom(last), 0);
  }

  return el(
    'div',
    { class: 'report' },
    el('div', { class: 'side' }, headElement(report), quoteList(report.quotes, lights, text), noticeElement(report)),
    el('section', { class: 'page', 'aria-label': 'The text, block by block' }, legendElement(report), text),
  );
}

/** The passages of quotes; sources of a chain that stand elsewhere belong to the quote too. */
function layersOf(quotes: readonly Quote[]): Layer<Mark>[] {
  return quotes.flatMap((quote, index) => [
    ...quote.content.map((passage) => ({ ...passage, mark: { quote: index, as: 'content' as const } })),
    ...(quote.cue === null ? [] : [{ ...quote.cue, mark: { quote: index, as: 'cue' as const } }]),
    ...quote.chain.map(({ source }) => ({ ...source, mark: { quote: index, as: 'source' as const } })),
  ]);
}

function blockElement(text: string, block: ShownBlock, layers: readonly Layer<Mark>[], lights: Lights): HTMLElement {
  const runs = segmentsOf(block.start, block.end, layers).map(({ start, end, marks }) => {
    const passage = text.slice(start, end);
    if (marks.length === 0) return passage;
    const element = el('span', { class: [...new Set(marks.map(({ as }) => as))].join(' ') }, passage);
    lights.add(element, ...new Set(marks.map(({ quote }) => quote)));
    return element;
  });
  const label = block.part === 'body' ? roleName(block.role) : `${PARTS[block.part]}: ${roleName(block.role)}`;
  return el(
    'div',
    { class: `block ${block.part}` },
    el('p', { class: 'why' }, el('b', {}, label), ` ${block.reason}`),
    el('p', { class: block.role === 'headline' || block.role === 'subheading' ? 'words heading' : 'words' }, ...runs),
  );
}

function legendElement({ blocks, wasHtml }: ReadReport): HTMLElement {
  const counts = Object.entries(PARTS).map(([part, name]) => ({ part, name, count: blocks.filter((block) => block.part === part).length }));
  return el(
    'div',
    { class: 'legend' },
    el('h2', {}, wasHtml ? 'The text of the page' : 'The text'),
    el(
      'ul',
      {},
      ...counts.filter(({ count }) => count > 0).map(({ part, name, count }) => el('li', { class: `key ${part}` }, `${name} (${count})`)),
      el('li', {}, el('span', { class: 'source' }, 'source')),
      el('li', {}, el('span', { class: 'cue' }, 'cue')),
      el('li', {}, el('span', { class: 'content' }, 'content')),
    ),
  );
}

function headElement({ article }: ReadReport): HTMLElement {
  const facts: [string, string][] = [];
  const add = (name: string, value: string | null | undefined): void => {
    if (value) facts.push([name, value]);
  };
  add('By', article.authors.map(({ name, affiliation }) => (affiliation === null ? name : `${name}, ${affiliation}`)).join('; '));
  add('Published', article.published?.iso ?? article.published?.text);
  add('Updated', article.updated?.iso ?? article.updated?.text);
  add('Dateline', article.dateline?.text);
  add('Credits', article.credits.map(({ kind, name }) => `${name} (${kind})`).join('; '));
  add('Site', article.siteName);
  add('Language', article.language);
  add('Also on this page', article.others.map(({ headline }) => headline?.value ?? 'an article without a headline').join('; '));
  return el(
    'section',
    { class: 'head', 'aria-label': 'Head matter' },
    el('h2', {}, article.headline?.value ?? 'No headline found'),
    el('dl', {}, ...facts.flatMap(([name, value]) => [el('dt', {}, name), el('dd', {}, value)])),
  );
}

function noticeElement({ notices }: ReadReport): HTMLElement | string {
  if (notices.length === 0) return '';
  return el('section', { class: 'notices' }, el('h2', {}, 'Doubts'), el('ul', {}, ...notices.map(({ message }) => el('li', {}, message))));
}
