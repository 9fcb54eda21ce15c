// Two reports side by side: linked statements in rows, changes marked by kind, what only one of them has, and what was taken over word for word.
import type { Passage, ReportDiff } from 'copydesk';
import { el, oneLine, shortened } from './dom.js';
import { CHANGES, QUOTE_CHANGES } from './labels.js';
import { type Lights, newLights } from './lights.js';
import type { ReadDiff } from './messages.js';
import { type Row, rowsOf } from './rows.js';
import { type Layer, segmentsOf } from './segments.js';

/** What a passage is marked as: a change by its index, or lifted. */
type Mark = number | 'lifted';

const VERDICTS: Readonly<Record<ReportDiff['overlap']['verdict'], string>> = {
  'same-text': 'One text, printed twice.',
  'same-event': 'One event, told twice.',
  'little-in-common': 'These reports have little in common.',
};

/** Draws a comparison. */
export function diffView({ textA, textB, diff }: ReadDiff): HTMLElement {
  const lights = newLights();
  const view = el('div', { class: 'diff' });
  const table = el('div', { class: 'rows', role: 'table', 'aria-label': 'Statements side by side' });
  table.append(
    el('div', { class: 'row heads', role: 'row' }, el('div', { role: 'columnheader' }, 'Report A'), el('div', { role: 'columnheader' }, 'Report B')),
    ...rowsOf(diff).map((row) => rowElement(row, diff, textA, textB, lights)),
  );
  view.append(summaryElement(diff), filterElement(diff, view), table, quotesElement(diff), noticesElement(diff));
  return view;
}

function rowElement(row: Row, diff: ReportDiff, textA: string, textB: string, lights: Lights): HTMLElement {
  const indices = row.match === null ? [] : diff.changes.flatMap(({ match }, index) => (match === row.match ? [index] : []));
  const moved = row.match !== null && diff.matches[row.match]!.moved;
  const kinds = [...new Set([...indices.map((index) => diff.changes[index]!.kind), ...(moved ? ['moved'] : []), ...(row.match === null ? ['alone'] : [])])];
  const cell = (side: 'a' | 'b', passage: Passage | null, text: string): HTMLElement => {
    if (passage === null) return el('div', { class: 'cell none', role: 'cell' }, side === 'a' ? 'Not in A' : 'Not in B');
    const layers: Layer<Mark>[] = [
      ...diff.lifted.map((run) => ({ ...run[side], mark: 'lifted' as const })).filter(({ start, end }) => start < passage.end && end > passage.start),
      ...indices.flatMap((index) => {
        const at = diff.changes[index]![side];
        return at === null ? [] : [{ ...at, mark: index }];
      }),
    ];
    const runs = segmentsOf(passage.start, passage.end, layers).map(({ start, end, marks }) => {
      const words = text.slice(start, end);
      const changes = marks.filter((mark) => mark !== 'lifted');
      if (changes.length === 0) return marks.length === 0 ? words : el('span', { class: 'lifted' }, words);
      const change = diff.changes[changes.at(-1)!]!;
      const element = el('mark', { class: `${change.severity} change-${change.kind}`, title: change.kind }, words);
      lights.add(element, ...changes);
      return element;
    });
    return el('div', { class: 'cell', role: 'cell' }, ...runs);
  };
  return el(
    'div',
    { class: `row ${row.match === null ? 'alone' : 'linked'}`, role: 'row', 'data-kinds': kinds.join(' ') },
    cell('a', row.a, textA),
    cell('b', row.b, textB),
    ...(indices.length === 0 && !moved ? [] : [changeList(indices, moved, diff, lights)]),
  );
}

function changeList(indices: readonly number[], moved: boolean, { changes }: ReportDiff, lights: Lights): HTMLElement {
  return el(
    'ul',
    { class: 'changes', role: 'cell' },
    ...indices.map((index) => {
      const { kind, severity, message } = changes[index]!;
      const item = el('li', { class: `${severity} change-${kind}`, tabindex: '0' }, el('b', {}, kind), ` ${message}`);
      lights.add(item, index);
      return item;
    }),
    ...(moved ? [el('li', { class: 'low change-moved' }, el('b', {}, 'moved'), ' Stands elsewhere in the other report.')] : []),
  );
}

function summaryElement({ overlap, changes, onlyA, onlyB }: ReportDiff): HTMLElement {
  const bar = (side: string, share: number): HTMLElement => {
    const name = `Taken over word for word, share of ${side}`;
    return el(
      'p',
      { class: 'share' },
      el('span', {}, name),
      el('meter', { min: '0', max: '1', value: String(share), 'aria-label': name }),
      el('b', {}, `${Math.round(100 * share)}%`),
    );
  };
  const graves = changes.filter(({ severity }) => severity === 'high');
  return el(
    'section',
    { class: 'summary', 'aria-label': 'Summary' },
    el('h2', {}, VERDICTS[overlap.verdict]),
    el(
      'p',
      {},
      `${Math.round(100 * overlap.matchedA)}% of A’s statements are in B, ${Math.round(100 * overlap.matchedB)}% of B’s in A; ${onlyA.length} only in A, ${onlyB.length} only in B.`,
    ),
    bar('A', overlap.liftedA),
    bar('B', overlap.liftedB),
    graves.length === 0 ? '' : el('ul', { class: 'graves' }, ...graves.slice(0, 8).map(({ kind, message }) => el('li', {}, el('b', {}, kind), ` ${message}`))),
  );
}

/** Check boxes by kind of change. A row shows while one of its kinds is ticked; one without a change, while `unchanged` is. */
function filterElement({ changes, matches, onlyA, onlyB }: ReportDiff, view: HTMLElement): HTMLElement {
  const changed = new Set(changes.map(({ match }) => match));
  const counts: [string, number, string][] = CHANGES.map((kind) => [kind, changes.filter((change) => change.kind === kind).length, kind]);
  counts.push(['moved', matches.filter(({ moved }) => moved).length, 'moved'], ['alone', onlyA.length + onlyB.length, 'only in one']);
  counts.push(['', matches.filter(({ moved }, index) => !moved && !changed.has(index)).length, 'unchanged']);
  const boxes = counts
    .filter(([, count]) => count > 0)
    .map(([kind, count, name]) => ({ kind, box: el('input', { type: 'checkbox', checked: true }), name: `${name} (${count})` }));
  const apply = (): void => {
    const shown = new Set(boxes.filter(({ box }) => box.checked).map(({ kind }) => kind));
    for (const kind of [...CHANGES, 'moved']) view.classList.toggle(`hide-${kind}`, !shown.has(kind));
    for (const row of view.querySelectorAll<HTMLElement>('[data-kinds]')) row.hidden = !(row.dataset['kinds'] ?? '').split(' ').some((kind) => shown.has(kind));
  };
  const set = el('fieldset', { class: 'filters' }, el('legend', {}, 'Show'), ...boxes.map(({ box, name }) => el('label', {}, box, name)));
  set.addEventListener('change', apply);
  return set;
}

function quotesElement({ quotes }: ReportDiff): HTMLElement | string {
  if (quotes.length === 0) return '';
  return el(
    'section',
    { 'aria-label': 'Quotes' },
    el('h2', {}, 'Quotes'),
    el(
      'ul',
      { class: 'pairs' },
      ...quotes.map(({ a, b, change }) => {
        const quote = (a ?? b)!;
        const words = shortened(quote.content.map(({ text }) => oneLine(text)).join(' … '), 160);
        return el(
          'li',
          {},
          el('b', {}, QUOTE_CHANGES[change]),
          ` ${quote.source?.name ?? (quote.source === null ? 'nobody named' : oneLine(quote.source.text))}: ${words}`,
        );
      }),
    ),
  );
}

function noticesElement({ notices }: ReportDiff): HTMLElement | string {
  if (notices.length === 0) return '';
  return el(
    'section',
    {},
    el('h2', {}, 'Doubts'),
    el('ul', {}, ...notices.map(({ side, message }) => el('li', {}, el('b', {}, side.toUpperCase()), ` ${message}`))),
  );
}
