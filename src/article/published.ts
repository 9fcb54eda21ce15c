import { parseHeadMatter } from '../language/headmatter.js';
import type { Author, PageMetadata, ParseOptions, Timestamp } from '../model.js';

/**
 * Decides between the date that the text states and the one that the page's metadata states: the text's own statement wins
 * unless it is less precise, or names another day.
 *
 * @param texts the stamps of the article's head and tail matter, in the order of the text
 * @param stated the metadata's date, usually ISO 8601
 * @param role which of the two dates is looked for
 */
export function chooseDate(texts: readonly Timestamp[], stated: string | null, role: 'published' | 'updated', options: ParseOptions): Timestamp | null {
  const fromText =
    texts.find((stamp) => stamp.role === role) ?? (role === 'published' ? texts.find((stamp) => stamp.role === null && isDay(stamp)) : undefined) ?? null;
  const fromPage = stated === null ? null : statedDate(stated, role, options);
  if (fromPage === null || fromText === null) return fromText ?? fromPage;
  return isDay(fromText) && fromText.iso!.slice(0, 10) === fromPage.iso!.slice(0, 10) && RANK[fromText.precision] >= RANK[fromPage.precision]
    ? fromText
    : fromPage;
}

const RANK = { year: 0, month: 1, day: 2, hour: 3, minute: 4, second: 5 } as const;

/** True for a stamp that names a day of a year. */
export function isDay({ iso }: Timestamp): boolean {
  return iso !== null && iso.length >= 10 && iso[0] !== '-' && iso[0] !== 'T';
}

function statedDate(stated: string, role: 'published' | 'updated', options: ParseOptions): Timestamp | null {
  const stamp = parseHeadMatter(stated, options).timestamps.find(isDay);
  return stamp === undefined ? null : { ...stamp, start: 0, end: 0, text: '', from: 'metadata', role };
}

/** The authors that the text names; where it names none, or fewer than the metadata does, the metadata's. */
export function chooseAuthors(texts: readonly Author[], metadata: PageMetadata): readonly Author[] {
  const once = texts.filter((author, i) => texts.findIndex((other) => nameKey(other.name) === nameKey(author.name)) === i);
  if (metadata.authors.length === 0) return once;
  const merged = metadata.authors.map((name) => once.find((author) => nameKey(author.name) === nameKey(name)) ?? fromMetadata(name));
  return merged;
}

const nameKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[\s.’']+/g, ' ')
    .trim();

function fromMetadata(name: string): Author {
  return { start: 0, end: 0, text: '', from: 'metadata', name, affiliation: null };
}
