import type { PageMetadata } from '../model.js';
import type { Statement, Statements } from './html/statements.js';
import { type LinkedArticle, type LinkedAuthor, readLinkedData, readParselyPage } from './linked-data.js';
import { cleanAuthors, plainName } from './stated-authors.js';

type Meta = ReadonlyMap<string, readonly string[]>;

/** Names of `<meta>` under which pages state a thing, the most reliable first. */
const TITLE_NAMES = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'parsely-title', 'sailthru.title', 'title'];
const PUBLISHED_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
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
  'article.published',
  'published_at',
  'cxenseparse:recs:publishtime',
  'dcterms.issued',
  'citation_date',
  'date',
];
/** A name of a house's own making that says publication all the same: `w-published-date`, `bt:pubDate`. */
const PUBLISHED_NAME = /publi(?:sh|cation)|pub[-_.]?date|issued/;
const MODIFIED_NAMES = ['article:modified_time', 'og:article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified', 'last-modified', 'revised'];

/**
 * Weighs what a page states about itself. JSON-LD comes first, then microdata, Open Graph and other `<meta>`, then `<title>`; of several
 * statements of one kind the first that says something holds.
 *
 * @param text the page's text, in which the spans of microdata stand
 * @param address where the page was fetched from, or null
 */
export function readMetadata(statements: Statements, text: string, address: string | null): PageMetadata {
  const meta = metaByName(statements.meta);
  const first = (names: readonly string[]): string | null => {
    for (const name of names) {
      const value = meta.get(name)?.[0];
      if (value !== undefined) return value;
    }
    return null;
  };
  const own = statements.properties.filter(({ hints }) => !hints.includes('comments') && !hints.includes('related'));
  const stated = (name: string): string | null => statedProperty(own, name, text);

  const url = completed(statements.canonical ?? first(['og:url']), address);
  const linked = readLinkedData(statements.jsonLd, url ?? address);
  const siteName = first(['og:site_name', 'application-name']) ?? linked?.publisher ?? null;
  const title = linked?.headline ?? stated('headline') ?? first(TITLE_NAMES) ?? foldedOrNull(statements.title);
  const houses = [siteName, linked?.publisher ?? null, hostName(url ?? address)].filter((name) => name !== null);
  return {
    title: title === null ? null : withoutSiteName(title, siteName),
    url,
    siteName,
    authors: readAuthors(linked, own, meta, text, houses),
    published: linked?.published ?? stated('datepublished') ?? first(PUBLISHED_NAMES) ?? datedMeta(meta) ?? statedTime(own) ?? dayOfAddress(url ?? address),
    modified: linked?.modified ?? stated('datemodified') ?? first(MODIFIED_NAMES),
    language: foldedOrNull(statements.language) ?? first(['og:locale', 'content-language', 'language'])?.replace('_', '-') ?? null,
  };
}

/** The first content that begins or ends like a date under a name that speaks of publication; publishers and their numbers fall out. */
function datedMeta(meta: Meta): string | null {
  for (const [name, [value]] of meta) if (PUBLISHED_NAME.test(name) && /^(?:19|20)\d\d-\d\d|^\D{0,20}\d{1,2}\D{1,12}(?:19|20)\d\d/.test(value!)) return value!;
  return null;
}

/** Contents by name, white space folded; a `parsely-page` is JSON that holds several. */
function metaByName(pairs: Statements['meta']): Meta {
  const meta = new Map<string, string[]>();
  const add = (name: string, content: string): void => {
    const value = fold(content);
    if (value === '') return;
    const values = meta.get(name);
    if (values === undefined) meta.set(name, [value]);
    else values.push(value);
  };
  for (const [name, content] of pairs) {
    add(name, content);
    if (name === 'parsely-page') for (const [key, value] of readParselyPage(content)) add(key, value);
  }
  return meta;
}

function statedProperty(own: readonly Statement[], name: string, text: string): string | null {
  for (const property of own) {
    if (property.name !== name) continue;
    const value = property.value !== '' ? fold(property.value) : fold(text.slice(property.start, Math.min(property.end, property.start + 300)));
    // An element that holds two dates holds none that could be told apart.
    if (value !== '' && !(name.startsWith('date') && property.value === '' && /\d{5}|\d\D+\d{4}.+\d{4}/.test(value.slice(0, 80)))) return value;
  }
  return null;
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
  'creator',
  'twitter:data1',
];

function readAuthors(linked: LinkedArticle | null, own: readonly Statement[], meta: Meta, text: string, houses: readonly string[]): string[] {
  const candidates: (() => readonly LinkedAuthor[])[] = [
    () => linked?.authors ?? [],
    () =>
      own
        .filter(({ name }) => name === 'author')
        .slice(0, MOST_AUTHORS)
        .map((property) => person(statedAuthor(property, own, text))),
    ...AUTHOR_NAMES.map((name) => () => (name === 'twitter:data1' && !saysAuthor(meta) ? [] : (meta.get(name) ?? []).map(person))),
  ];
  for (const candidate of candidates) {
    const authors = cleanAuthors(candidate(), houses);
    if (authors.length > 0) return authors;
  }
  return [];
}

const person = (name: string): LinkedAuthor => ({ name, organization: false });

/** The first label of a card on Twitter names the author on many sites. */
const saysAuthor = (meta: Meta): boolean => /^(?:written by|author|by|verfasst von|escrito por|.crit par)$/i.test(meta.get('twitter:label1')?.[0] ?? '');

/** More elements that are called the author are a list of something else. */
const MOST_AUTHORS = 30;
/** The longest text of an element that is called the author and holds no more than a name. */
const LONGEST_NAME = 120;

function statedAuthor(author: Statement, own: readonly Statement[], text: string): string {
  if (author.value !== '') return author.value;
  const named = own.find(({ name, start, end }) => name === 'name' && start >= author.start && end <= author.end && end > start);
  const { start, end } = named ?? author;
  return end - start <= LONGEST_NAME ? fold(text.slice(start, end)) : '';
}

/** A `<time>` that is called the date of publication; else one whose day no other contradicts. */
function statedTime(own: readonly Statement[]): string | null {
  const times = own.filter(({ name, value }) => name === 'time' && /^\d{4}-\d\d-\d\d(?!\d)/.test(value));
  const published = times.find(({ className, hints }) => /publish|entry-date|post-date/i.test(className) || hints.includes('byline'));
  if (published !== undefined) return published.value;
  const day = times[0]?.value.slice(0, 10);
  return times.every(({ value }) => value.slice(0, 10) === day) ? (times[0]?.value ?? null) : null;
}

/** The day that an address carries, as most archives of news order theirs: `/2023/05/14/`. */
function dayOfAddress(url: string | null): string | null {
  const found = /^[^?#]{0,300}[/_-]((?:19|20)\d\d)([/-])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?!\d)/.exec((url ?? '').slice(0, 320));
  return found === null ? null : `${found[1]!}-${found[3]!.padStart(2, '0')}-${found[4]!.padStart(2, '0')}`;
}

/** `example` of `https://www.example.co.uk/news`: the part of the host that is the site's name. */
function hostName(url: string | null): string | null {
  const host = /^https?:\/\/([^/?#:]{1,200})/i.exec(url ?? '')?.[1];
  if (host === undefined) return null;
  const labels = host.toLowerCase().split('.');
  const secondLevel = labels.length > 2 && labels[labels.length - 2]!.length <= 3;
  return labels[labels.length - (secondLevel ? 3 : 2)]?.replace(/^the(?=.{4})/, '') ?? null;
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
    if (at > 0 && siteName !== null && plainName(title.slice(at + mark.length)) === plainName(siteName)) return title.slice(0, at).trim();
  }
  return title;
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
