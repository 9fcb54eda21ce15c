// The controls, and which view stands on the page.
import SEED_A from '../test/reports/seed-a.txt';
import SEED_B from '../test/reports/seed-b.txt';
import { openDesk } from './desk.js';
import { diffView } from './diff-view.js';
import { byId, el } from './dom.js';
import { textOfFile } from './files.js';
import { fromFragment, LONGEST_FRAGMENT, type State, toFragment } from './fragment.js';
import type { Answer, Reading } from './messages.js';
import { reportView } from './report-view.js';

type View = 'a' | 'b' | 'diff';

const VIEWS: readonly View[] = ['a', 'b', 'diff'];

const fields = { a: byId('text-a', HTMLTextAreaElement), b: byId('text-b', HTMLTextAreaElement) };
const reading = byId('reading', HTMLSelectElement);
const status = byId('status', HTMLElement);
const result = byId('result', HTMLElement);
const desk = openDesk('worker.js');

let view: View = 'a';
/** Counts what was asked for, so that what comes late is known. */
let turn = 0;
/** Tells the user to wait, once what was asked for takes its time. */
let slow: ReturnType<typeof setTimeout> | undefined;

/** While a long text is typed or pasted in pieces, reading waits for this many milliseconds of rest. */
const REST = 250;

function say(message: string): void {
  status.textContent = message;
}

/** What stays until the user does something else. */
function warn(message: string): void {
  byId('problem', HTMLElement).textContent = message;
}

/** Asks for what the fields and the chosen view call for, and draws it. */
async function refresh(): Promise<void> {
  const mine = ++turn;
  warn('');
  const a = fields.a.value;
  const b = fields.b.value;
  const both = a.trim() !== '' && b.trim() !== '';
  byId('views', HTMLElement).hidden = !both;
  if (!both) view = a.trim() === '' && b.trim() !== '' ? 'b' : 'a';
  for (const name of VIEWS) byId(`show-${name}`, HTMLElement).setAttribute('aria-pressed', String(name === view));
  clearTimeout(slow);
  if (a.trim() === '' && b.trim() === '') {
    desk.drop();
    result.replaceChildren();
    result.removeAttribute('aria-busy');
    say('Paste a report, drop a file, or try an example.');
    return;
  }
  result.setAttribute('aria-busy', 'true');
  slow = setTimeout(() => say('Reading …'), 150);
  const how = reading.value as Reading;
  const begin = performance.now();
  const answer = await desk.ask(view === 'diff' ? { ask: 'diff', a, b, reading: how } : { ask: 'report', source: view === 'a' ? a : b, reading: how });
  if (answer === null || mine !== turn) return;
  clearTimeout(slow);
  result.removeAttribute('aria-busy');
  result.replaceChildren(draw(answer, () => mine !== turn));
  if (answer.answer !== 'failure') say(`${count(answer)} in ${Math.max(1, Math.round(performance.now() - begin))} ms, on this machine.`);
  else say('');
}

function draw(answer: Answer, isStale: () => boolean): HTMLElement {
  if (answer.answer === 'failure') return el('p', { class: 'failure', role: 'alert' }, `This could not be read: ${answer.message}`);
  return answer.answer === 'diff' ? diffView(answer.read) : reportView(answer.report, isStale);
}

function count(answer: Exclude<Answer, { answer: 'failure' }>): string {
  if (answer.answer === 'diff') return `${answer.read.diff.matches.length} links between statements and ${answer.read.diff.changes.length} changes`;
  const { blocks, quotes } = answer.report;
  return `${blocks.length} blocks and ${quotes.length} quotes`;
}

function restore(state: State, shown: View): void {
  fields.a.value = state.a;
  fields.b.value = state.b;
  reading.value = state.reading;
  view = shown;
  void refresh();
}

async function takeFile(file: File, side: 'a' | 'b'): Promise<void> {
  const read = textOfFile(file.name, new Uint8Array(await file.arrayBuffer()));
  if ('problem' in read) {
    warn(read.problem);
    return;
  }
  fields[side].value = read.text;
  view = fields.b.value.trim() === '' ? 'a' : fields.a.value.trim() === '' ? 'b' : 'diff';
  await refresh();
  if (read.remark !== null) warn(read.remark);
}

async function copyLink(): Promise<void> {
  const fragment = await toFragment({ a: fields.a.value, b: fields.b.value, reading: reading.value as Reading });
  if (fragment.length > LONGEST_FRAGMENT) {
    warn('These reports are too long for a link.');
    return;
  }
  history.replaceState(null, '', fragment);
  try {
    await navigator.clipboard.writeText(location.href);
    say('The link is copied. It holds the reports themselves; no server has them.');
  } catch {
    say('The link stands in the address bar. It holds the reports themselves; no server has them.');
  }
}

let rest: ReturnType<typeof setTimeout> | undefined;
for (const side of ['a', 'b'] as const) {
  fields[side].addEventListener('input', () => {
    clearTimeout(rest);
    rest = setTimeout(() => {
      if (side === 'b' && fields.b.value.trim() !== '' && fields.a.value.trim() !== '') view = 'diff';
      void refresh();
    }, REST);
  });
  const picker = byId(`file-${side}`, HTMLInputElement);
  picker.addEventListener('change', () => {
    const file = picker.files?.[0];
    if (file !== undefined) void takeFile(file, side);
    picker.value = '';
  });
  const zone = byId(`drop-${side}`, HTMLElement);
  zone.addEventListener('dragover', (event) => {
    event.preventDefault();
    zone.classList.add('over');
  });
  zone.addEventListener('dragleave', () => zone.classList.remove('over'));
  zone.addEventListener('drop', (event) => {
    zone.classList.remove('over');
    const file = event.dataTransfer?.files[0];
    if (file === undefined) return;
    event.preventDefault();
    void takeFile(file, side);
  });
}
reading.addEventListener('change', () => void refresh());
for (const name of VIEWS) {
  byId(`show-${name}`, HTMLElement).addEventListener('click', () => {
    view = name;
    void refresh();
  });
}
const seeds = { a: SEED_A, b: SEED_B, reading: 'guess' } as const;
byId('sample-a', HTMLElement).addEventListener('click', () => restore({ ...seeds, b: '' }, 'a'));
byId('sample-b', HTMLElement).addEventListener('click', () => restore({ ...seeds, a: SEED_B, b: '' }, 'a'));
byId('sample-both', HTMLElement).addEventListener('click', () => restore(seeds, 'diff'));
byId('clear', HTMLElement).addEventListener('click', () => {
  history.replaceState(null, '', location.pathname);
  restore({ a: '', b: '', reading: 'guess' }, 'a');
  fields.a.focus();
});
byId('link', HTMLElement).addEventListener('click', () => void copyLink());

/** What a link holds, else the first example. */
async function open(): Promise<void> {
  const state = await fromFragment(location.hash);
  if (state !== null) restore(state, state.b.trim() !== '' && state.a.trim() !== '' ? 'diff' : 'a');
  else {
    restore({ ...seeds, b: '' }, 'a');
    if (location.hash.startsWith('#v1=')) warn('This link is damaged, so here is the first example.');
  }
}
window.addEventListener('hashchange', () => void open());
void open();
