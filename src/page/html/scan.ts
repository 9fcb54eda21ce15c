import { type QuoteType, Tokenizer } from 'htmlparser2';
import { NO_CONTEXT } from './context.js';
import { type ElementKind, elementKind, UNSEEN, VOID } from './elements.js';
import { comesToLight, hidesByStyle } from './hidden.js';
import { createNameReader } from './hints.js';
import { type Appearance, createOpenElements } from './open-elements.js';
import type { Statement, Statements } from './statements.js';
import { createWriter, type Place, type Written } from './writer.js';

/** What one pass over the tokens yields. */
export interface Scan {
  readonly written: Written;
  /** For each block element, by its number, the number of the one around it. */
  readonly containers: readonly number[];
  readonly statements: Statements;
}

/** Attributes that are read; others are not even cut out of the source. */
const ATTRIBUTES = [
  'class',
  'id',
  'style',
  'hidden',
  'role',
  'rel',
  'href',
  'lang',
  'type',
  'open',
  'content',
  'property',
  'name',
  'itemprop',
  'itemtype',
  'datetime',
] as const;
type AttributeName = (typeof ATTRIBUTES)[number];
const ATTRIBUTE_NAMES = new Map<string, AttributeName>(ATTRIBUTES.map((name) => [name, name]));
const LONGEST_ATTRIBUTE = Math.max(...ATTRIBUTES.map((name) => name.length));
/** By length and first letter (its five low bits, the same for both cases): whether any attribute that is read looks so. */
const WORTH_READING = new Uint8Array(32 * (LONGEST_ATTRIBUTE + 1));
for (const name of ATTRIBUTES) WORTH_READING[32 * name.length + (name.charCodeAt(0) & 31)] = 1;
/** Longer values are data, not something a person wrote. */
const LONGEST_VALUE = 100_000;

const PLAIN: Appearance = { unseen: false, veiled: false, role: '', hints: [], linked: false };

/**
 * Reads the tokens of a page once: what a reader sees goes to the text, what the page states about itself is gathered beside it.
 * Elements whose display a style sheet changes are taken at their default.
 */
export function scan(html: string): Scan {
  const asItArrives = scanOnce(html, false);
  // What hides most of its text when it arrives shows it by a script.
  return asItArrives.veiledProse > asItArrives.shownProse ? scanOnce(html, true) : asItArrives;
}

/** A piece of text of this length is more than a label. */
const PROSE = 80;

function scanOnce(html: string, reveal: boolean): Scan & { readonly veiledProse: number; readonly shownProse: number } {
  let veiledProse = 0;
  let shownProse = 0;
  const place: Place = { hidden: 0, veiled: 0, link: 0, emphasis: 0, preformatted: 0, context: NO_CONTEXT, element: 'body', container: 0 };
  const writer = createWriter(html, place);
  const containers = [0];
  const open = createOpenElements(place, writer, containers);
  const namingOf = createNameReader();

  const kinds = new Map<string, ElementKind>();
  const kindOf = (start: number, end: number): ElementKind => {
    const name = html.slice(start, end);
    let kind = kinds.get(name);
    if (kind === undefined) kinds.set(name, (kind = elementKind(name.toLowerCase())));
    return kind;
  };

  const jsonLd: string[] = [];
  const meta: (readonly [string, string])[] = [];
  const properties: Statement[] = [];
  let title: string | null = null;
  let canonical: string | null = null;
  let language: string | null = null;

  // The start tag that is being read.
  let kind: ElementKind = elementKind('');
  const attributes = new Map<AttributeName, string>();
  let attribute: AttributeName | null = null;
  let value = '';
  // The raw text that is being read.
  let raw: 'json-ld' | 'title' | null = null;
  let rawText = '';
  /** Depth of open `svg` and `math`, where `<path/>` has no end tag. */
  let foreign = 0;

  const get = (name: AttributeName): string => attributes.get(name) ?? '';

  function appearance(): Appearance {
    const { hints, unseen } = namingOf([get('class'), get('id'), get('itemprop')]);
    const closed = attributes.has('hidden') || (kind.name === 'dialog' && !attributes.has('open')) || (attributes.has('style') && hidesByStyle(get('style')));
    const veiled = closed && !reveal && !comesToLight(get('id'), get('role'));
    return { unseen, veiled, role: get('role'), hints, linked: kind.name === 'a' && attributes.has('href') };
  }

  function readHead(): void {
    if (kind.name === 'meta') {
      const name = (get('property') || get('name')).toLowerCase();
      if (name !== '' && attributes.has('content')) meta.push([name, get('content')]);
    } else if (kind.name === 'link') {
      if (canonical === null && get('rel').toLowerCase() === 'canonical' && get('href') !== '') canonical = get('href');
    } else if (kind.name === 'html') {
      if (get('lang') !== '') language = get('lang');
    } else if (kind.name === 'script') {
      raw = /^\s{0,9}application\/ld\+json/i.test(get('type')) ? 'json-ld' : null;
      rawText = '';
    } else if (kind.name === 'title' && title === null && foreign === 0) {
      raw = 'title';
      rawText = '';
    }
  }

  /** `itemprop`, `rel=author` and `<time>`: what the page states in the midst of its text. */
  function readStatement(): (() => void) | null {
    const property = get('itemprop');
    const name = property !== '' ? property : kind.name === 'time' && get('datetime') !== '' ? 'time' : get('rel') === 'author' ? 'author' : '';
    if (name === '') return null;
    const value = get('content') || get('datetime');
    const { hints } = place.context;
    const start = writer.position();
    const statement = { name: name.toLowerCase(), value, start, end: start, hints, type: get('itemtype'), className: get('class') };
    properties.push(statement);
    return () => {
      statement.end = writer.position();
    };
  }

  function startTag(closed: boolean): void {
    if (attributes.size > 0 || (kind.flags & UNSEEN) !== 0) readHead();
    if (kind.name === 'svg' || kind.name === 'math') foreign++;
    if (kind.name !== 'body' && kind.name !== 'html' && !(closed && foreign > 0)) {
      const plain = attributes.size === 0 && kind.name !== 'dialog';
      const looks = plain ? PLAIN : appearance();
      open.start(kind, looks);
      const statement = plain || (kind.flags & UNSEEN) !== 0 ? null : readStatement();
      if (statement !== null && (kind.flags & VOID) === 0) open.whenEnded(statement);
    }
    if (attributes.size > 0) attributes.clear();
  }

  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname(start, end) {
        kind = kindOf(start, end);
      },
      onattribname(start, end) {
        attribute = null;
        value = '';
        const length = end - start;
        if (length > LONGEST_ATTRIBUTE || WORTH_READING[32 * length + (html.charCodeAt(start) & 31)] === 0) return;
        const name = ATTRIBUTE_NAMES.get(html.slice(start, end).toLowerCase());
        if (name !== undefined && !attributes.has(name)) attribute = name;
      },
      onattribdata(start, end) {
        if (attribute !== null && value.length < LONGEST_VALUE) value += html.slice(start, end);
      },
      onattribentity(point) {
        if (attribute !== null && value.length < LONGEST_VALUE) value += String.fromCodePoint(point);
      },
      onattribend(_quote: QuoteType) {
        if (attribute !== null) attributes.set(attribute, value);
        attribute = null;
      },
      onopentagend() {
        startTag(false);
      },
      onselfclosingtag() {
        startTag(true);
      },
      onclosetag(start, end) {
        const ending = kindOf(start, end);
        if (raw !== null && (ending.name === 'script' || ending.name === 'title')) {
          if (raw === 'json-ld') jsonLd.push(rawText);
          else title = rawText;
          raw = null;
        }
        if ((ending.name === 'svg' || ending.name === 'math') && foreign > 0) foreign--;
        open.end(ending);
      },
      ontext(start, end) {
        if (raw !== null) {
          rawText += html.slice(start, end);
        } else if (place.hidden === 0) {
          if (end - start >= PROSE) shownProse += end - start;
          writer.text(start, end);
        } else if (place.hidden === place.veiled && end - start >= PROSE) {
          veiledProse += end - start;
        }
      },
      ontextentity(point, end) {
        const start = Math.max(html.lastIndexOf('&', end - 1), 0);
        const character = String.fromCodePoint(point);
        if (raw !== null) rawText += character;
        else if (place.hidden === 0) writer.reference(character, start, end);
      },
      oncdata() {},
      oncomment() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  open.finish();
  if (raw === 'json-ld') jsonLd.push(rawText);
  else if (raw === 'title') title = rawText;
  return { veiledProse, shownProse, written: writer.finish(), containers, statements: { jsonLd, meta, properties, title, canonical, language } };
}
