import type { PageMetadata } from '../model.js';
import type { Statement, Statements } from './html/statements.js';
import { type LinkedArticle, readLinkedData } from './linked-data.js';

/**
 * Weighs what a page states about itself. JSON-LD comes first, then microdata, Open Graph and other `<meta>`, then `<title>`; of several
 * statements of one kind the first that says something holds.
 *
 * @param text the page's text, in which the spans of microdata stand
 * @param address where the page was fetched from, or null
 */
export function readMetadata(statements: Statements, text: string, address: string | null): PageMetadata {
  const meta = new Map<string, string[]>();
  for (const [name, content] of statements.meta) {
    const value = fold(content);
    if (value === '') continue;
    const values = meta.get(name);
    if (values === undefined) meta.set(name, [value]);
    else values.push(value);
  }
  const first = (...names: readonly string[]): string | null => {
    for (const name of names) {
      const value = meta.get(name)?.[0];
      if (value !== undefined) return value;
    }
    return null;
  };
  const own = statements.properties.filter(({ hints }) => !hints.includes('comments') && !hints.includes('related'));
  const stated = (name: string): string | null => {
    for (const property of own) {
      if (property.name !== name) continue;
      const value = valueOf(property, text);
      if (value !== '') return value;
    }
    return null;
  };

  const url = completed(statements.canonical ?? first('og:url'), address);
  const linked = readLinkedData(statements.jsonLd, url ?? address);
  const siteName = first('og:site_name', 'application-name') ?? linked?.publisher ?? null;
  const title =
    linked?.headline ?? stated('headline') ?? first('og:title', 'twitter:title', 'dc.title', 'title', 'sailthru.title') ?? foldedOrNull(statements.title);
  return {
    title: title === null ? null : withoutSiteName(title, siteName),
    url,
    siteName,
    authors: readAuthors(linked, own, meta, text, siteName),
    published:
      linked?.published ??
      stated('datepublished') ??
      first(
        'article:published_time',
        'og:article:published_time',
        'datepublished',
        'parsely-pub-date',
        'sailthru.date',
        'dc.date.issued',
        'dc.date',
        'dcterms.created',
        'dcterms.date',
        'publication_date',
        'publish-date',
        'publishdate',
        'pubdate',
        'citation_publication_date',
        'date',
        'cxenseparse:recs:publishtime',
      ) ??
      statedTime(own),
    modified:
      linked?.modified ??
      stated('datemodified') ??
      first('article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified', 'last-modified', 'revised'),
    language: statements.language?.trim() || (first('og:locale', 'content-language', 'language')?.replace('_', '-') ?? null),
  };
}

/** Names under which a page states its authors, those that hold names before those that often hold addresses or the site itself. */
const AUTHOR_NAMES = [
  'parsely-author',
  'sailthru.author',
  'cxenseparse:author',
  'article:author_name',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'article:author',
  'og:article:author',
  'author',
];

function readAuthors(
  linked: LinkedArticle | null,
  own: readonly Statement[],
  meta: ReadonlyMap<string, readonly string[]>,
  text: string,
  siteName: string | null,
): string[] {
  const candidates: (readonly string[])[] = [];
  if (linked !== null) candidates.push(linked.authors);
  const properties = own.filter(({ name }) => name === 'author');
  candidates.push(
    properties.map((property) => {
      const name = own.find((inner) => inner.name === 'name' && inner.start >= property.start && inner.end <= property.end && inner !== property);
      return valueOf(name ?? property, text);
    }),
  );
  for (const name of AUTHOR_NAMES) candidates.push(meta.get(name) ?? []);
  for (const names of candidates) {
    const authors: string[] = [];
    for (const name of names) for (const one of splitNames(name)) if (isName(one, siteName) && !authors.includes(one)) authors.push(one);
    if (authors.length > 0) return authors;
  }
  return [];
}

/** Cuts `By Ann Lee, Bo Poe and Cy Roe` into its names. */
function splitNames(value: string): string[] {
  return fold(value)
    .replace(/^by:? /i, '')
    .split(/, and | and | & |[,;|]/)
    .map((name) => name.trim());
}

/** Letters that follow a name: degrees and the like. */
const SUFFIX = /^(?:jr|sr|i{1,3}|iv|ph\.?d|m\.?d|esq|r\.?n|m\.?s|m\.?a|mba|rdn|ld)\.?$/i;

/** Whether a stated author is a name rather than an address, a handle or the site itself. */
function isName(name: string, siteName: string | null): boolean {
  if (name.length < 2 || name.length > 80 || SUFFIX.test(name)) return false;
  if (/[@/\\<>{}=_]|https?:|www\.|\d{3}/.test(name)) return false;
  return siteName === null || name.toLowerCase() !== siteName.toLowerCase();
}

/** A `<time>` that is called the date of publication. */
function statedTime(own: readonly Statement[]): string | null {
  const times = own.filter(({ name, value }) => name === 'time' && /^\d{4}-\d\d/.test(value));
  const published = times.find(({ className, hints }) => /publish|entry-date|post-date/i.test(className) || hints.includes('byline'));
  return (published ?? times[0])?.value ?? null;
}

function valueOf({ value, start, end }: Statement, text: string): string {
  return fold(value !== '' ? value : text.slice(start, Math.min(end, start + 400)));
}

function fold(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}

function foldedOrNull(value: string | null): string | null {
  return value === null ? null : fold(value) || null;
}

/** Cuts `Headline - Site` where `Site` is the name that the page gives itself. */
export function withoutSiteName(title: string, siteName: string | null): string {
  for (const mark of [' | ', ' - ', ' – ', ' — ', ' :: ', ' : ', ': ', ' » ', ' · ', ' • ']) {
    const at = title.lastIndexOf(mark);
    if (at > 0 && siteName !== null && sameName(title.slice(at + mark.length), siteName)) return title.slice(0, at).trim();
  }
  return title;
}

function sameName(a: string, b: string): boolean {
  const plain = (name: string): string => name.toLowerCase().replace(/^the |\.(?:com|org|net|co\.uk)$|[^a-z0-9]/g, '');
  return plain(a) !== '' && plain(a) === plain(b);
}

/** An address that may lack its site, completed from the page's own. */
function completed(stated: string | null, address: string | null): string | null {
  if (stated === null || stated === '') return address;
  if (/^[a-z][a-z0-9+.-]{0,20}:/i.test(stated)) return stated;
  const origin = /^([a-z][a-z0-9+.-]{0,20}:)(\/\/[^/?#]{1,300})/i.exec(address ?? '');
  if (origin === null) return address ?? stated;
  if (stated.startsWith('//')) return origin[1]! + stated;
  return stated.startsWith('/') ? origin[0] + stated : address;
}
