import { parseHeadMatter } from '../language/headmatter.js';
import type { ParseOptions, Timestamp } from '../model.js';

/** What the text and the metadata say of a date. */
export interface DateEvidence {
  /** The stamps of the article's head and tail matter, in the order of the text. */
  readonly stamps: readonly Timestamp[];
  /** Stamps near the article that may be another text's, the nearest first. */
  readonly hints: readonly Timestamp[];
  /** The metadata's date, usually ISO 8601. */
  readonly stated: string | null;
}

/**
 * Decides between the date that the text states and the one that the page's metadata states. The text's own statement wins, unless the
 * metadata is more precise about the same day; a stamp that may be another text's counts only where nothing else is stated. A stamp that says
 * `Updated` never stands for the day of publication.
 *
 * @param role which of the two dates is looked for
 */
export function chooseDate({ stamps, hints, stated }: DateEvidence, role: 'published' | 'updated', options: ParseOptions): Timestamp | null {
  const fromText = firstOf(stamps, role);
  const fromPage = statedDate(stated, role, options);
  if (fromText === null || fromPage === null) return fromText ?? fromPage ?? firstOf(hints.filter(isDay), role);
  if (!isDay(fromText)) return fromPage;
  return dayOf(fromText) === dayOf(fromPage) && RANK[fromPage.precision] > RANK[fromText.precision] ? fromPage : fromText;
}

/** The first stamp that says it is the date looked for; for publication else the first that says nothing. A day goes before a time. */
function firstOf(stamps: readonly Timestamp[], role: 'published' | 'updated'): Timestamp | null {
  const named = stamps.find((stamp) => stamp.role === role && isDay(stamp)) ?? stamps.find((stamp) => stamp.role === role);
  return named ?? (role === 'published' ? stamps.find((stamp) => stamp.role === null && isDay(stamp)) : undefined) ?? null;
}

const RANK = { year: 0, month: 1, day: 2, hour: 3, minute: 4, second: 5 } as const;

/** True for a stamp that names a day of a year. */
function isDay({ iso }: Timestamp): boolean {
  return iso !== null && iso.length >= 10 && iso[0] !== '-' && iso[0] !== 'T';
}

const dayOf = ({ iso }: Timestamp): string => iso!.slice(0, 10);

function statedDate(stated: string | null, role: 'published' | 'updated', options: ParseOptions): Timestamp | null {
  const stamp = stated === null ? undefined : parseHeadMatter(stated, options).timestamps.find(isDay);
  return stamp === undefined ? null : { ...stamp, start: 0, end: 0, text: '', from: 'metadata', role };
}
