import { parseHeadMatter } from '../language/headmatter.js';
import type { ParseOptions, Timestamp } from '../model.js';

/**
 * Decides between the date that the text states and the one that the page's metadata states. The text's own statement wins, unless the
 * metadata is more precise about the same day. A stamp that says `Updated` never stands for the day of publication.
 *
 * @param texts the stamps of the article's head and tail matter, in the order of the text
 * @param stated the metadata's date, usually ISO 8601
 * @param role which of the two dates is looked for
 */
export function chooseDate(texts: readonly Timestamp[], stated: string | null, role: 'published' | 'updated', options: ParseOptions): Timestamp | null {
  const named = texts.find((stamp) => stamp.role === role && isDay(stamp)) ?? texts.find((stamp) => stamp.role === role);
  const fromText = named ?? (role === 'published' ? texts.find((stamp) => stamp.role === null && isDay(stamp)) : undefined) ?? null;
  const fromPage = statedDate(stated, role, options);
  if (fromText === null || fromPage === null) return fromText ?? fromPage;
  if (!isDay(fromText)) return fromPage;
  return dayOf(fromText) === dayOf(fromPage) && RANK[fromPage.precision] > RANK[fromText.precision] ? fromPage : fromText;
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
