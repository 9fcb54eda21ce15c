import type { Surrounding } from '../../model.js';

/** Breaks the line before and after it. */
export const BLOCK = 1;
/** Has no content and no end tag. */
export const VOID = 2;
/** What stands inside is not for a reader's eyes. */
export const UNSEEN = 4;
/** White space inside is kept. */
export const PREFORMATTED = 8;
export const LINK = 16;
export const EMPHASIS = 32;
/** A table cell: stands beside its neighbours in one row. */
export const CELL = 64;
/** An end tag inside does not close what was opened outside. */
export const SCOPE = 128;
/** Belongs to the innermost table, whatever else is open. */
export const TABLE_PART = 256;

/** How a browser treats an element by its name. */
export interface ElementKind {
  /** Lower case. */
  readonly name: string;
  readonly flags: number;
  /** Elements of one group close each other by their end tags: `<h2>` ends at `</h3>`. */
  readonly group: string;
  /** Groups of which an open element ends where this one begins. */
  readonly ends: readonly string[];
  /** The group that shields outer elements from `ends`: a list inside an item does not end the item. */
  readonly shield: string | null;
  readonly surrounding: Surrounding | null;
}

const KINDS = new Map<string, ElementKind>();

function add(names: string, flags: number, more: Partial<ElementKind> = {}): void {
  for (const name of names.split(' ')) KINDS.set(name, { name, flags, group: name, ends: [], shield: null, surrounding: null, ...more });
}

add('address article aside dialog footer form header main nav', BLOCK);
for (const name of ['address', 'article', 'aside', 'dialog', 'footer', 'form', 'header', 'main', 'nav'] as const) add(name, BLOCK, { surrounding: name });
add('center details dir div fieldset hgroup legend search section summary body html p listing', BLOCK);
add('hr', BLOCK | VOID);
add('blockquote', BLOCK, { surrounding: 'blockquote' });
add('figure', BLOCK, { surrounding: 'figure' });
add('figcaption', BLOCK, { surrounding: 'figcaption' });
add('h1 h2 h3 h4 h5 h6', BLOCK, { group: 'h', ends: ['h'] });
add('pre xmp', BLOCK | PREFORMATTED, { surrounding: 'pre' });
add('ul ol menu dl', BLOCK, { group: 'list', surrounding: 'list' });
add('li', BLOCK, { ends: ['li'], shield: 'list' });
add('dt dd', BLOCK, { group: 'dd', ends: ['dd'], shield: 'list' });
add('table', BLOCK | SCOPE, { surrounding: 'table' });
add('caption', BLOCK | SCOPE | TABLE_PART, { ends: ['td', 'tr', 'caption'] });
add('thead tbody tfoot', BLOCK | TABLE_PART, { group: 'tbody', ends: ['caption', 'tbody'] });
add('tr', BLOCK | TABLE_PART, { ends: ['caption', 'tr'] });
add('td th', CELL | SCOPE | TABLE_PART, { group: 'td', ends: ['td'] });
add('button', BLOCK | SCOPE, { surrounding: 'button', ends: ['button'] });
add('time', 0, { surrounding: 'time' });
add('a', LINK, { ends: ['a'] });
add('b strong i em', EMPHASIS);
add('br wbr img input source track embed area base col link meta param keygen frame', VOID);
add(
  'script style template noscript svg iframe object canvas video audio select datalist textarea title noembed noframes rp annotation annotation-xml map',
  UNSEEN,
);

/** What is known of the element with this name (lower case), if anything: others are inline and plain. */
export function elementKind(name: string): ElementKind {
  return KINDS.get(name) ?? { name, flags: 0, group: name, ends: [], shield: null, surrounding: null };
}

const ROLES = new Map<string, Surrounding>([
  ['article', 'article'],
  ['main', 'main'],
  ['banner', 'header'],
  ['contentinfo', 'footer'],
  ['navigation', 'nav'],
  ['menu', 'nav'],
  ['menubar', 'nav'],
  ['complementary', 'aside'],
  ['form', 'form'],
  ['search', 'form'],
  ['button', 'button'],
  ['dialog', 'dialog'],
  ['alertdialog', 'dialog'],
  ['figure', 'figure'],
  ['list', 'list'],
  ['table', 'table'],
]);

/** The surrounding that an ARIA role stands for. */
export function roleSurrounding(role: string): Surrounding | null {
  return ROLES.get(role.toLowerCase()) ?? null;
}
