import { InputError } from '../errors.js';
import type { Author, HeadMatter, Notice, ParseOptions, Span, Timestamp } from '../model.js';
import { classOfUnit, SPACE } from './characters.js';
import { readByline } from './headmatter/byline.js';
import { readCredits } from './headmatter/credits.js';
import { findCue } from './headmatter/cue.js';
import { readDateline } from './headmatter/dateline.js';
import { glance, SHOWS_ALL, SHOWS_CUE, SHOWS_ORIGIN, SHOWS_PUBLISHER, SHOWS_SOURCE, SHOWS_VIA } from './headmatter/glance.js';
import { isCommonWord } from './headmatter/person.js';
import { findTimestamps } from './timestamps.js';

/** Lines longer than this are prose: only their dates and a dateline are read. */
const LONGEST = 600;

/**
 * Reads one line of head or tail matter on its own: who wrote it, when, where it was filed, and where it comes from. A byline needs a
 * cue (`By`, `Von`, `Written by:`), or known given names or an agency that vouch for a bare line of names.
 *
 * @param line one line; of a line longer than 600 code units only the dates and a dateline are read
 * @param options `reference` for relative stamps, and `dayFirst` (default false) for 04/05/2022
 * @returns authors, timestamps, dateline and credits, each with its span in `line`, and notices: `weekday-conflict` when the
 * weekday that is printed is not the weekday of the date
 * @throws An {@link InputError} when `line` is not a string (`not-a-string`) or an option is wrong (`bad-option`)
 *
 * @example
 * ```ts
 * import { parseHeadMatter } from 'copydesk';
 *
 * parseHeadMatter('By Carla Benoit and Tariq Obi, CNN').authors.map((a) => a.name); // => ['Carla Benoit', 'Tariq Obi']
 * parseHeadMatter('HEMPSTEAD, N.Y., Sept. 26 (UPI) — The').dateline?.place; // => 'HEMPSTEAD, N.Y.'
 * parseHeadMatter('Photo: Carla Benoit/AFP').credits.map((c) => c.name); // => ['Carla Benoit', 'AFP']
 * parseHeadMatter('Posted Thu, 04/27/2022').notices[0]?.code; // => 'weekday-conflict'
 * ```
 */
export function parseHeadMatter(line: string, options: ParseOptions = {}): HeadMatter {
  if (typeof line !== 'string') throw new InputError('not-a-string', 'parseHeadMatter() takes a string.');
  const timestamps = onceEach(line, findTimestamps(line, options));
  const notices = timestamps.filter((stamp) => stamp.weekdayConflict).map(conflict);
  const plain = withPlainSpaces(line);
  const dateline = readDateline(line, plain, timestamps);
  if (line.length > LONGEST || dateline !== null) return { authors: [], timestamps, dateline, credits: [], notices };
  // Where a date is struck out, words begin that the line itself does not show.
  const struck = strike(plain, timestamps);
  const shown = glance(struck);
  const masked = shown === SHOWS_ALL ? strikeAddresses(struck) : struck;
  const byline = readByline(line, masked, shown);
  const signed = byline.authors.length > 0 || byline.credits.length > 0;
  const others = readCredits(line, masked, signed, shown).filter((credit) => !byline.credits.some((own) => own.start < credit.end && credit.start < own.end));
  const credits = [...byline.credits, ...others].sort((a, b) => a.start - b.start);
  return { authors: byline.authors, timestamps, dateline, credits, notices };
}

const ANNOUNCEMENT = 'By ';

/** The authors of a line that a cue on the line above announces: `By`, and below it `Carla Benoit`. */
export function announcedAuthors(line: string): Author[] {
  const { authors } = parseHeadMatter(ANNOUNCEMENT + line);
  const by = ANNOUNCEMENT.length;
  return authors.map((author) => ({ ...author, start: author.start - by, end: author.end - by }));
}

/** How far into a line its cue may end: what stands before it is a date. Behind a sentence it signs the picture that the sentence describes. */
const LATEST_CUE = 60;

/** Whether a line says itself that the names on it are those of its authors: `By Carla Benoit`, but not `Carla Benoit` or `Reviewed by Carla Benoit`. */
export function announcesAuthor(line: string): boolean {
  const cue = findCue(line);
  return cue !== null && !cue.doubtful && cue.end <= LATEST_CUE;
}

/**
 * Who a byline says wrote, where no name is recognised in it: all that stands behind its cue and before a handle. Null where it has no cue
 * and a common word that stands in no name: `Follow on X`.
 */
export function signatureIn(line: string): Span | null {
  const cue = findCue(line);
  const start = cue?.end ?? 0;
  const handle = line.indexOf('@', start);
  const rest = line.slice(start, handle < 0 ? line.length : handle);
  const name = rest.trim();
  if (name === '' || (cue === null && name.split(/\s+/).some(isCommonWord))) return null;
  const from = start + rest.indexOf(name);
  return { start: from, end: from + name.length };
}

/** False for a line that at a glance names nobody whom it comes from: no `Source`, `via` or `republished`, no byline's cue, no agency or outlet. */
export function showsCredit(line: string): boolean {
  return (glance(line) & (SHOWS_SOURCE | SHOWS_VIA | SHOWS_ORIGIN | SHOWS_CUE | SHOWS_PUBLISHER)) !== 0;
}

/** Stamps that a page prints twice count once: the same again, or how long ago after the date itself. */
function onceEach(line: string, stamps: readonly Timestamp[]): Timestamp[] {
  return stamps.filter((stamp, i) => {
    const before = stamps[i - 1];
    if (before === undefined || stamp.role !== null) return true;
    const gap = line.slice(before.end, stamp.start);
    if (stamp.iso !== null && stamp.iso === before.iso && stamp.basis === before.basis) return false;
    return !(stamp.basis === 'inferred' && before.basis === 'stated' && /^[\s(|•·–—-]{0,5}$/.test(gap));
  });
}

function conflict({ start, end, text }: Timestamp): Notice {
  return { start, end, code: 'weekday-conflict', message: `The weekday in “${text}” is not the weekday of that date.` };
}

/** The line with a plain space for every other kind of space but tabs and line ends, so that the readers need not know them; offsets stay. */
function withPlainSpaces(line: string): string {
  let plain = '';
  let from = 0;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code <= 0x7f || classOfUnit(code) !== SPACE) continue;
    plain += `${line.slice(from, at)} `;
    from = at + 1;
  }
  return plain + line.slice(from);
}

/** The line with dates struck out by bars, so that they end a name and offsets stay. */
function strike(line: string, spans: readonly Span[]): string {
  let struck = '';
  let from = 0;
  for (const { start, end } of spans) {
    struck += line.slice(from, start) + '|'.repeat(end - start);
    from = end;
  }
  return struck + line.slice(from);
}

/** The line with addresses and handles struck out. */
function strikeAddresses(line: string): string {
  if (!line.includes('@') && !line.includes('://')) return line;
  const found = [...line.matchAll(/(?<![\w.+-])[\w.+-]{1,40}@[\w-]{1,40}(?:\.[a-z]{2,12}){1,3}|(?<![\w.])@\w{1,40}|https?:\/\/[^\s<>"]{3,200}/g)];
  return strike(
    line,
    found.map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
  );
}
