import { Parser } from 'htmlparser2';
import { expect } from 'vitest';

/** The elements that the library writes, each with the attributes that it may have. */
const ALLOWED: ReadonlyMap<string, readonly string[]> = new Map([
  ['html', ['lang']],
  ['head', []],
  ['meta', ['charset', 'name', 'content']],
  ['title', []],
  ['style', []],
  ['body', []],
  ['a', ['class', 'href', 'aria-label']],
  ['article', ['aria-label']],
  ['blockquote', []],
  ['br', []],
  ['dd', []],
  ['div', ['class']],
  ['dl', []],
  ['dt', []],
  ['h1', []],
  ['h2', []],
  ['h3', []],
  ['header', []],
  ['li', ['class', 'id']],
  ['main', []],
  ['mark', ['class']],
  ['ol', ['start']],
  ['p', ['class']],
  ['section', ['aria-label']],
  ['span', ['class', 'id']],
  ['strong', []],
  ['sup', []],
  ['table', []],
  ['tbody', []],
  ['td', []],
  ['th', ['scope']],
  ['thead', []],
  ['tr', []],
  ['ul', []],
]);

/** A link leads to a place on the page, or to http or https. */
const isSafeLink = (href: string): boolean => /^#[\w-]+$/.test(href) || /^https?:\/\//i.test(href);

/** What is wrong with an element: its name, an attribute, the address of a link; null when it may stand in a page. */
function faultOf(name: string, attributes: readonly (readonly [string, string])[]): string | null {
  const allowed = ALLOWED.get(name);
  if (allowed === undefined) return `<${name}>`;
  for (const [attribute, value] of attributes) {
    if (!allowed.includes(attribute)) return `<${name} ${attribute}>`;
    if (attribute === 'href' && !isSafeLink(value)) return `<${name} href="${value}">`;
    if (attribute === 'class' && !/^[a-z ]+$/.test(value)) return `<${name} class="${value}">`;
    if (attribute === 'id' && !/^[a-z]+-\d+$/.test(value)) return `<${name} id="${value}">`;
  }
  return null;
}

/**
 * Reads HTML that the library has written with a real tokenizer, in a browser also with the browser's own, and fails for any element,
 * attribute, address or comment that the library does not write itself; for a style sheet that is not its own, and for tags that do not match.
 *
 * @param html what a renderer gave
 */
export function assertSafeHtml(html: string): void {
  const faults: string[] = [];
  const open: string[] = [];
  let styles = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      const fault = faultOf(name, Object.entries(attributes));
      if (fault !== null) faults.push(fault);
      if (name === 'style') styles++;
      open.push(name);
    },
    onclosetag(name, implied) {
      if (implied && name !== 'meta' && name !== 'br') faults.push(`</${name}> is missing`);
      if (open.pop() !== name) faults.push(`</${name}> closes something else`);
    },
    oncomment: (text) => void faults.push(`<!--${text}-->`),
    onprocessinginstruction(name, text) {
      if (text !== '!doctype html') faults.push(`<${name} ${text}>`);
    },
    oncdatastart: () => void faults.push('<![CDATA['),
  });
  parser.end(html);
  expect(faults, 'markup that is not the library\u2019s').toEqual([]);
  expect(styles, 'one style sheet').toBe(1);
  const browser = globalThis as {
    DOMParser?: new () => { parseFromString(html: string, type: string): { querySelectorAll(all: string): Iterable<BrowserElement> } };
  };
  if (browser.DOMParser === undefined) return;
  for (const element of new browser.DOMParser().parseFromString(html, 'text/html').querySelectorAll('*')) {
    const attributes = Array.from(element.attributes, ({ name, value }): [string, string] => [name, value]);
    expect(faultOf(element.localName, attributes), 'markup as the browser reads it').toBeNull();
  }
}

interface BrowserElement {
  readonly localName: string;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
}

/**
 * Fails for terminal text in which anything but line feeds and, where it is painted, the library's own colours could steer a terminal:
 * control characters, escape sequences, marks of writing direction.
 *
 * @param text what a renderer gave
 * @param color whether it was painted
 */
export function assertSafeTerminal(text: string, color = false): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: this is how colours are written.
  const bare = color ? text.replace(/\u001b\[(?:1|2|4|22|24|31|32|33|36|39)m/g, '') : text;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  const found = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/.exec(bare);
  expect(found === null ? null : codeOf(found[0]), 'a character that could steer a terminal').toBeNull();
}

const codeOf = (text: string): string => `U+${text.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * Fails for Markdown in which a character that could be markup stands unescaped where the library writes none: an opening angle bracket, a
 * link or an image, an address with its colon, code.
 *
 * @param text what a renderer gave
 */
export function assertSafeMarkdown(text: string): void {
  // Escaped characters and entities are text.
  const bare = text.replace(/\\[^A-Za-z0-9\s]/g, '').replace(/&#\d+;/g, '');
  // A quotation is marked by `> ` at the start of a line; the library writes no other of these.
  expect(/[<[\]`&~$]|!\[|:\/\/|@|www\./i.exec(bare.replace(/^> /gm, ''))?.[0] ?? null, 'markup that is not the library\u2019s').toBeNull();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  expect(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/.test(text), 'control characters').toBe(false);
}
