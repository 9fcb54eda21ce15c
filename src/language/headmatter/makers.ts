import type { Credit } from '../../model.js';
import { classOfUnit, LETTER, LOWER } from '../characters.js';
import { evidenceOf, isJobWord, personAt } from './person.js';
import { publisherAt } from './publishers.js';

/** What joins the makers of a picture: `Jane Roe/AFP via Getty Images`. */
const JOINTS = /\s?[/|;]\s?|,\s(?!(?:Jr|Sr)\b)|\s(?:via|for|of|and|at|through|[-–—])\s/gi;

/** Words after an agency that say how the picture came: `Reuters file`, `Pool`. */
const MANNERS: ReadonlySet<string> = new Set([
  'file',
  'pool',
  'handout',
  'photo',
  'photos',
  'archive',
  'archives',
  'images',
  'image',
  'staff',
  'contributor',
  'stringer',
  'courtesy',
  'screenshot',
]);

/** A credit for a stretch of the line, white space and outer marks left aside, or null when nothing that could be a name is there. */
export function creditOf(line: string, from: number, to: number, kind: Credit['kind'], url: string | null = null): Credit | null {
  let start = from;
  let end = to;
  while (start < end && /[\s(©:.,|[“"]/.test(line[start]!)) start++;
  while (end > start && /[\s).,;:|\]”"]/.test(line[end - 1]!) && !/(?:\b(?:Jr|Sr|Inc)|\.[A-Z])\.$/.test(line.slice(Math.max(start, end - 5), end))) end--;
  const text = line.slice(start, end);
  if (text.length < 2 || text.length > 80 || (classOfUnit(text.charCodeAt(0)) & LETTER) === 0) return null;
  return { start, end, text, kind, name: text.replace(/\s+/g, ' '), url };
}

/** Photographer, agencies and outlets from `from` on to the end of their sentence or bracket, one credit each. */
export function makersAt(line: string, masked: string, from: number, to: number): Credit[] {
  const window = masked.slice(from, Math.min(to, from + 160));
  const stop = /[)\]\n]|\|{2}|\.(?=\s[A-Z][a-z]{1,20} [a-z])/.exec(window)?.index ?? window.length;
  const credits: Credit[] = [];
  let at = 0;
  const take = (end: number): void => {
    const credit = creditOf(line, from + at, from + end, 'photo');
    if (credit !== null && !MANNERS.has(credit.name.toLowerCase()) && !isJobWord(credit.name)) credits.push(credit);
  };
  for (const found of window.slice(0, stop).matchAll(JOINTS)) {
    take(found.index);
    at = found.index + found[0].length;
  }
  take(stop);
  return credits.slice(0, 6);
}

/**
 * A signature that ends a line, without any cue: `Sonu Mehta/Hindustan Times/Getty Images`, `(Reed Saxon / Associated Press)`,
 * `…, Iranian Presidency Office via AP`. All its parts are names, and one of them is a known agency or outlet.
 */
export function signatureOf(line: string, masked: string): Credit[] {
  let end = masked.length;
  while (end > 0 && /[\s.|]/.test(masked[end - 1]!)) end--;
  const bracketed = masked[end - 1] === ')' || masked[end - 1] === ']';
  if (bracketed) end--;
  let from = regionStart(masked, end, bracketed);
  if (from === null) return [];
  const parts = partsOf(masked, from, end);
  if (parts.length === 0) return [];
  const whole = (to: number): boolean => masked.slice(0, to).replace(/[\s("|]/g, '') === '';
  if (parts.length === 1 && !bracketed && !whole(from)) return [];
  if (!parts.some((part) => publishing(masked, part) !== null)) {
    const { end: close } = parts[0]!;
    const comma = masked.lastIndexOf(', ', close);
    if (parts.length === 1 || comma < from || publishing(masked, { start: comma + 2, end: close }) === null) return [];
  }
  // A caption without a full stop ends at its last comma: `Wednesday’s meeting in Cairo, Foreign Ministry via AP`.
  const first = parts[0]!;
  if (parts.length > 1 && kindOf(masked, first) === null) {
    const comma = masked.lastIndexOf(', ', first.end);
    const tail = { start: comma + 2, end: first.end };
    if (comma < from || kindOf(masked, tail) === null) return [];
    parts[0] = tail;
    from = tail.start;
  }
  const kinds = parts.map((part) => kindOf(masked, part));
  if (kinds.includes(null) || !(kinds.includes('agency') || kinds.includes('photo') || kinds.includes('outlet'))) return [];
  if (parts.length === 1) {
    // An agency alone: the line is its signature, or a caption's.
    if (kinds[0] === 'outlet' || kinds[0] === 'person' || kinds[0] === 'phrase') return [];
    const kind = kinds[0] === 'photo' || (!whole(from) && masked.length < 200) ? 'photo' : 'agency';
    const credit = creditOf(line, parts[0]!.start, parts[0]!.end, kind);
    return credit === null ? [] : [credit];
  }
  return parts.flatMap((part) => {
    const credit = MANNERS.has(masked.slice(part.start, part.end).toLowerCase()) ? null : creditOf(line, part.start, part.end, 'photo');
    return credit === null ? [] : [credit];
  });
}

interface Part {
  readonly start: number;
  readonly end: number;
}

/** Where the last clause of the line begins: after its bracket, or after the sentence before it; null when it is too long to be a signature. */
function regionStart(masked: string, end: number, bracketed: boolean): number | null {
  const least = Math.max(0, end - 160);
  for (let at = end - 1; at >= least; at--) {
    const c = masked[at]!;
    if (bracketed && (c === '(' || c === '[')) return at + 1;
    if (bracketed) continue;
    if (c === '\n' || c === '>' || c === '”') return at + 1;
    if (c === ' ' && masked[at - 1] === ' ') return at + 1;
    // The full stop after a word, not after an initial; pages glue the credit to it.
    const sentence =
      (c === '.' || c === '!' || c === '?') &&
      ((classOfUnit(masked.charCodeAt(at - 1)) & LOWER) !== 0 || masked[at - 1] === '|') &&
      /^["”’]?(?:\s|[A-Z])/.test(masked.slice(at + 1, at + 3));
    if (sentence) return at + 1;
  }
  return bracketed || least > 0 ? null : 0;
}

function partsOf(masked: string, from: number, end: number): Part[] {
  const parts: Part[] = [];
  let at = from;
  const take = (to: number): void => {
    let start = at;
    let stop = to;
    while (start < stop && /[\s|(©]/.test(masked[start]!)) start++;
    while (stop > start && /[\s|]/.test(masked[stop - 1]!)) stop--;
    if (stop > start) parts.push({ start, end: stop });
  };
  for (const found of masked.slice(from, end).matchAll(JOINTS)) {
    // `and`, `of`, `at` and commas are found inside captions; only a whole signature is cut there, by what follows.
    if (/^\s(?:of|and|at)\s$/i.test(found[0])) continue;
    if (found[0].startsWith(',') && publisherAt(masked, from + found.index + 2)?.end !== end) continue;
    take(from + found.index);
    at = from + found.index + found[0].length;
  }
  take(end);
  return parts;
}

/** What kind of publisher a part of a signature names and nothing else, or null. */
function publishing(masked: string, { start, end }: Part): 'agency' | 'photo' | 'outlet' | null {
  const publisher = publisherAt(masked, start);
  if (publisher === null) return null;
  const rest = masked.slice(publisher.end, end).trim().toLowerCase();
  return rest === '' || MANNERS.has(rest) ? publisher.kind : null;
}

/** What a part of a signature is; null for prose. */
function kindOf(masked: string, { start, end }: Part): 'agency' | 'photo' | 'outlet' | 'person' | 'phrase' | null {
  const known = publishing(masked, { start, end });
  if (known !== null) return known;
  if (MANNERS.has(masked.slice(start, end).toLowerCase())) return 'phrase';
  const person = personAt(masked, start);
  if (person !== null && person.words > 1 && person.end === end && evidenceOf(masked.slice(start, end)) !== 'common') return 'person';
  // `Iranian Presidency Office`: a short run of capitalised words.
  const words = masked.slice(start, end).split(' ');
  return words.length > 1 && words.length <= 5 && words.every((word) => /^(?:[A-Z][^:]{0,30}$|of$|the$|for$)/.test(word)) ? 'phrase' : null;
}
