// The panel of quotes: what is said, by whom, and through whom the report has it, drawn as a chain of arrows.
import type { Attribution, Quote } from 'copydesk';
import { el, oneLine, shortened } from './dom.js';
import { KINDS, STANCES } from './labels.js';
import type { Lights } from './lights.js';

/** Words of a quote that the panel shows, in characters. */
const SHOWN = 240;

/** Where a link of the chain is stated. */
const REACH: Readonly<Record<Attribution['reach'], string>> = {
  clause: 'in this sentence',
  paragraph: 'earlier in the paragraph',
  report: 'for the whole report',
};

/** The list. One stop of the Tab key; arrow keys, Home and End go from quote to quote. `text` is where its passages stand. */
export function quoteList(quotes: readonly Quote[], lights: Lights, text: Element): HTMLElement {
  const items = quotes.map((quote, index) => {
    const button = el(
      'button',
      { type: 'button', class: 'quote', tabindex: index === 0 ? '0' : '-1' },
      chainElement(quote),
      el('span', { class: 'words' }, wordsOf(quote)),
      el('span', { class: 'facts' }, factsOf(quote)),
    );
    lights.add(button, index);
    const show = (): void => lights.show(index, text);
    button.addEventListener('focus', show);
    button.addEventListener('click', show);
    return button;
  });
  const list = el('ol', { class: 'quotes' }, ...items.map((item) => el('li', {}, item)));
  list.addEventListener('keydown', (event) => {
    const at = items.indexOf(document.activeElement as HTMLButtonElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    const next = to === undefined ? undefined : items[to];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    items[at]!.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  });
  const hint = quotes.length > 1 ? 'Arrow keys go from quote to quote.' : quotes.length === 0 ? 'Nobody is quoted in this article.' : '';
  return el('section', { 'aria-label': 'Quotes' }, el('h2', {}, `Quotes (${quotes.length})`), el('p', { class: 'dim' }, hint), list);
}

/** Outermost first: `Arab News → Associated Press → state media → Ebrahim Raisi`. */
function chainElement({ chain }: Quote): HTMLElement {
  if (chain.length === 0) return el('span', { class: 'chain nobody' }, 'The text does not say who');
  const links = chain.flatMap(({ source, cue, reach }, index) => {
    const cueWords = cue === null ? '' : ` by “${oneLine(cue.text)}”`;
    const link = el('span', { class: 'link', title: `${oneLine(source.text)}: stated ${REACH[reach]}${cueWords}` }, shortened(source.name ?? source.text, 60));
    return index === 0 ? [link] : [el('span', { class: 'arrow', role: 'img', 'aria-label': 'quotes' }, '→'), link];
  });
  return el('span', { class: 'chain' }, ...links);
}

function wordsOf({ kind, content }: Quote): string {
  const words = shortened(content.map(({ text }) => oneLine(text)).join(' … '), SHOWN);
  return kind === 'direct' ? `“${words}”` : words;
}

function factsOf({ kind, cue, source, addressee, notices }: Quote): string {
  const stance = cue === null ? null : STANCES[cue.stance];
  return [
    KINDS[kind],
    cue === null ? null : `“${oneLine(cue.text)}”${stance === null ? '' : ` (${stance})`}`,
    source?.role,
    addressee === null ? null : `to ${addressee.name ?? oneLine(addressee.text)}`,
    source?.basis === 'inferred' ? 'name inferred' : null,
    ...notices.map(({ message }) => message),
  ]
    .filter(Boolean)
    .join(' · ');
}
