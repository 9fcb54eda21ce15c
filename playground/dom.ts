// Elements, made from data. Text goes in as text: no string is ever parsed as markup.

type Attributes = Readonly<Record<string, string | boolean>>;

/** An element with attributes (true for a bare one, false for none) and children. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== false) element.setAttribute(name, value === true ? '' : value);
  element.append(...children);
  return element;
}

/** The element of the page with an id, of the kind that it is known to be. */
export function byId<T extends HTMLElement>(id: string, kind: new () => T): T {
  const element = document.getElementById(id);
  if (element instanceof kind) return element;
  throw new Error(`The page has no ${kind.name} #${id}.`);
}

/** White space as single spaces. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A passage that would fill the panel is cut. */
export function shortened(text: string, most: number): string {
  const line = oneLine(text);
  return line.length <= most ? line : `${line.slice(0, line.lastIndexOf(' ', most) > most / 2 ? line.lastIndexOf(' ', most) : most)} …`;
}
