/** What the JSON-LD of a page says of its article. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly authors: readonly LinkedAuthor[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly publisher: string | null;
}

/** An author as JSON-LD has it. */
export interface LinkedAuthor {
  readonly name: string;
  /** Stated to be an organization; most pages state nothing or the wrong thing for a person, few for an organization. */
  readonly organization: boolean;
}

type Node = { readonly [key: string]: unknown };

/** Enough for any page, and an end for one that is made to be large. */
const MOST_NODES = 20_000;

/** Longer scripts are data, and as objects take seventy times the memory. */
const LONGEST_SOURCE = 1_000_000;

const isNode = (x: unknown): x is Node => typeof x === 'object' && x !== null && !Array.isArray(x);

/**
 * Reads the article that a page describes in JSON-LD, whether it stands alone, in an array, in an `@graph` or inside a `WebPage`. Of
 * several, the one that names this page's address, else the first that has both headline and date.
 *
 * @param scripts contents of the page's JSON-LD scripts; what is no JSON is mended where a small slip is to blame, else skipped
 * @param url the page's address, or null
 */
export function readLinkedData(scripts: readonly string[], url: string | null): LinkedArticle | null {
  const roots = scripts.map(parseLenient).filter((value) => value !== null);
  const { articles, byId } = collect(roots);
  let best: Node | null = null;
  let bestScore = -1;
  for (const article of articles) {
    const score =
      (url !== null && namesAddress(article, url) ? 8 : 0) +
      (isArticle(article) ? 4 : 0) +
      (text(article['headline']) !== null ? 2 : 0) +
      (text(article['datePublished']) !== null ? 1 : 0);
    if (score > bestScore) [best, bestScore] = [article, score];
  }
  if (best === null) return null;
  const resolve = (value: unknown): unknown =>
    isNode(value) && typeof value['@id'] === 'string' && value['name'] === undefined ? (byId.get(value['@id']) ?? value) : value;
  return {
    headline: text(best['headline']) ?? (isArticle(best) ? text(best['name']) : null),
    authors: list(best['author'] ?? best['creator']).flatMap((author) => authorsOf(resolve(author))),
    published: text(best['datePublished']) ?? text(best['dateCreated']),
    modified: text(best['dateModified']),
    publisher: list(best['publisher']).flatMap((publisher) => namesOf(resolve(publisher)))[0] ?? null,
  };
}

function collect(roots: readonly unknown[]): { articles: Node[]; byId: Map<string, Node> } {
  const articles: Node[] = [];
  const byId = new Map<string, Node>();
  const queue: unknown[] = [...roots];
  for (let i = 0; i < queue.length && i < MOST_NODES; i++) {
    const value = queue[i];
    if (Array.isArray(value)) {
      for (const item of value.slice(0, MOST_NODES)) if (typeof item === 'object') queue.push(item);
    } else if (isNode(value)) {
      if (typeof value['@id'] === 'string' && Object.keys(value).length > 1) byId.set(value['@id'], value);
      if (isArticle(value) || isSignedPage(value)) articles.push(value);
      for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) queue.push(inner);
    }
  }
  return { articles, byId };
}

const isArticle = (value: Node): boolean =>
  list(value['@type']).some(
    (type) =>
      typeof type === 'string' &&
      /(?:Article|Posting|Report|Review|Recipe|HowTo|NewsletterIssue|CreativeWork)$/.test(type.slice(0, 80)) &&
      !/^(?:Job|Claim|AggregateR)/.test(type),
  );

/** A page that says of itself what else its article would say. */
const isSignedPage = (value: Node): boolean =>
  list(value['@type']).some((type) => type === 'WebPage' || type === 'ItemPage' || type === 'VideoObject') &&
  (value['author'] !== undefined || value['datePublished'] !== undefined);

function namesAddress(article: Node, url: string): boolean {
  const page = article['mainEntityOfPage'];
  return [article['url'], article['@id'], page, isNode(page) ? page['@id'] : null, isNode(page) ? page['url'] : null].some(
    (value) => typeof value === 'string' && bare(value) === bare(url),
  );
}

/** An address without its scheme, query and trailing slash. */
function bare(url: string): string {
  const path = url.replace(/^https?:\/\/(?:www\.)?/, '').split(/[#?]/, 1)[0]!;
  return path.endsWith('/') ? path.slice(0, -1) : path;
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);

function authorsOf(value: unknown): LinkedAuthor[] {
  const organization =
    isNode(value) && list(value['@type']).some((type) => type === 'Organization' || type === 'NewsMediaOrganization' || type === 'Corporation');
  return namesOf(value).map((name) => ({ name, organization }));
}

function namesOf(value: unknown): string[] {
  return (isNode(value) ? list(value['name']) : [value]).flatMap((name) => text(name) ?? []);
}

function text(value: unknown): string | null {
  const one: unknown = Array.isArray(value) ? value[0] : isNode(value) ? value['@value'] : value;
  if (typeof one !== 'string') return null;
  return decoded(one).replace(/\s+/g, ' ').trim() || null;
}

const REFERENCES = new Map([
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['lt', '<'],
  ['gt', '>'],
  ['nbsp', ' '],
  ['rsquo', '’'],
  ['lsquo', '‘'],
  ['rdquo', '”'],
  ['ldquo', '“'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
]);

/** Pages write character references into JSON too, where they mean nothing. */
function decoded(value: string): string {
  return value.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi,
    (all, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (name !== undefined) return REFERENCES.get(name.toLowerCase()) ?? all;
      const point = decimal !== undefined ? parseInt(decimal, 10) : parseInt(hex!, 16);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : all;
    },
  );
}

/** The statements of a `parsely-page`, an older scheme of one JSON object in a `<meta>`, by the names that its successor gives them. */
export function readParselyPage(content: string): (readonly [name: string, value: string])[] {
  const value = parseLenient(content);
  if (!isNode(value)) return [];
  const pairs: [string, string][] = [];
  for (const author of [...list(value['authors']), ...(value['authors'] === undefined ? list(value['author']) : [])]) {
    const name = text(author);
    if (name !== null) pairs.push(['parsely-author', name]);
  }
  const [title, date] = [text(value['title']), text(value['pub_date'])];
  if (title !== null) pairs.push(['parsely-title', title]);
  if (date !== null) pairs.push(['parsely-pub-date', date]);
  return pairs;
}

/** JSON, or what was meant to be: wrapped in comments, with line breaks in strings, commas too many. Null when it cannot be told. */
function parseLenient(source: string): unknown {
  if (source.length > LONGEST_SOURCE) return null;
  const bareSource = source
    .replace(/^\s*(?:<!--|(?:\/\/|\/\*)?\s{0,9}<!\[CDATA\[(?:\*\/)?)/, '')
    .replace(/(?:-->|(?:\/\/|\/\*)?\s{0,9}\]\]>(?:\*\/)?)\s*$/, '');
  return parse(bareSource) ?? parse(mended(bareSource));
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source) as unknown;
  } catch {
    return null;
  }
}

/** Escapes bare control characters inside strings, drops commas before a closing bracket, and what follows the first value. */
function mended(source: string): string {
  let out = '';
  let from = 0;
  let inString = false;
  let depth = 0;
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (inString) {
      if (code === 92) i++;
      else if (code === 34) inString = false;
      else if (code < 32) {
        out += `${source.slice(from, i)} `;
        from = i + 1;
      }
    } else if (code === 34) inString = true;
    else if (code === 123 || code === 91) depth++;
    else if (code === 125 || code === 93) {
      if (--depth === 0) return out + source.slice(from, i + 1);
    } else if (code === 44) {
      let next = i + 1;
      while (next < source.length && source.charCodeAt(next) <= 32) next++;
      if (source[next] === '}' || source[next] === ']' || source[next] === ',') {
        out += source.slice(from, i);
        from = i + 1;
      }
    }
  }
  return out + source.slice(from);
}
