import { PHOTO_AGENCIES } from '../../lexicon/bylines.js';
import { AGENCIES } from '../../lexicon/en/agencies.js';
import { OUTLETS } from '../../lexicon/en/outlets.js';
import { isWordAt } from '../characters.js';
import { cellOf, cells } from './first-letters.js';

/** A news agency, an outlet or a picture agency as it stands in the text. */
export interface PublisherMatch {
  readonly start: number;
  readonly end: number;
  readonly kind: 'agency' | 'outlet' | 'photo';
}

interface Form {
  readonly form: string;
  readonly kind: PublisherMatch['kind'];
}

/** By the first word in small letters; in each list the longest form first. */
let index: Map<string, Form[]> | null = null;
/** How any of the names begins behind its article, which spares most words the look-up: 1 for a name that begins small, 2 for others. */
const begins = cells();

const FIRST_WORD_ENDS = ' \t\n\v\f\r\u00a0\u2028\u2029\ufeff./,;:|()[]\'’“”"-';

/** The word at `start` in small letters, as the index has it. */
function firstWordAt(text: string, start: number): string {
  let end = start;
  while (end < text.length && end - start < 30 && !FIRST_WORD_ENDS.includes(text[end]!)) end++;
  return text.slice(start, end).toLowerCase();
}

function forms(): Map<string, Form[]> {
  if (index !== null) return index;
  index = new Map<string, Form[]>();
  const add = (form: string, kind: Form['kind']): void => {
    const key = firstWordAt(form, 0);
    const own = form.startsWith('The ') ? 4 : 0;
    begins[cellOf(form, own)]! |= isSmallAt(form, own) ? 1 : 2;
    const list = index!.get(key);
    if (list === undefined) index!.set(key, [{ form, kind }]);
    else list.push({ form, kind });
  };
  for (const form of PHOTO_AGENCIES) add(form, 'photo');
  for (const row of AGENCIES) for (const form of row) add(form, 'agency');
  for (const row of OUTLETS) for (const form of row) add(form, 'outlet');
  for (const list of index.values()) list.sort((a, b) => b.form.length - a.form.length || (a.form < b.form ? -1 : 1));
  return index;
}

/** The longest agency or outlet whose name begins at `start`, as the lists print it or all in capitals, with its article. */
export function publisherAt(text: string, start: number): PublisherMatch | null {
  const known = forms();
  const article = hasArticle(text, start) ? 4 : 0;
  const from = start + article;
  const cell = begins[cellOf(text, from)]!;
  if (cell === 0 || (cell === 2 && isSmallAt(text, from))) return null;
  const named = known.get(firstWordAt(text, from));
  const withArticle = article > 0 ? known.get('the') : undefined;
  if (named === undefined && withArticle === undefined) return null;
  let best: PublisherMatch | null = null;
  for (const { form, kind } of withArticle === undefined ? named! : [...(named ?? []), ...withArticle]) {
    const at = form.startsWith('The ') && article > 0 ? start : from;
    const end = at + form.length;
    const printed = text.slice(at, end);
    if (printed.replace('’', "'") !== form && !(printed === printed.toUpperCase() && printed === form.toUpperCase())) continue;
    // A camel-cased outlet may be glued to what follows, a word may not go on.
    if (isWordAt(text, end) && isWordAt(text, end - 1)) continue;
    if (best === null || end > best.end) best = { start, end, kind };
  }
  return best;
}

/** `the`, behind which the name itself begins. */
const THE = cellOf('the', 0);

/** Returns a test whether an agency or outlet may begin at an offset, given the {@link cellOf} there: it spares most words {@link publisherAt}. */
export function publisherTest(): (text: string, at: number, cell: number) => boolean {
  forms();
  return (text, at, cell) => cell === THE || (begins[cell]! & (isSmallAt(text, at) ? 1 : 3)) !== 0;
}

/** A small letter from a to z. */
function isSmallAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x61 && code <= 0x7a;
}

/** `The`, `the` or `THE` with a space behind it. */
function hasArticle(text: string, start: number): boolean {
  const first = text[start];
  return (first === 'T' || first === 't') && (text.startsWith('The ', start) || text.startsWith('the ', start) || text.startsWith('THE ', start));
}
