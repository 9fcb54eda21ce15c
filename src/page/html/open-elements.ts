import type { BlockHint } from '../../model.js';
import { type Context, innerContext } from './context.js';
import { BLOCK, CELL, type ElementKind, EMPHASIS, LINK, PREFORMATTED, roleSurrounding, SCOPE, TABLE_PART, UNSEEN, VOID } from './elements.js';
import type { Place, Writer } from './writer.js';

/** What the attributes of a start tag say to a reader's eye. */
export interface Appearance {
  /** Not for a reader's eyes, ever. */
  readonly unseen: boolean;
  /** Hidden by an attribute, which a script may change. */
  readonly veiled: boolean;
  readonly role: string;
  readonly hints: readonly BlockHint[];
  /** A link with an address, not an anchor. */
  readonly linked: boolean;
}

/**
 * The elements that are open at one point of the token stream: a stack, but no tree. An element that ends while others are open inside it
 * (`<b><p></b>`) loses its effect at once and its place in the stack later, so that each tag costs the same however deep it stands.
 */
export interface OpenElements {
  start(kind: ElementKind, appearance: Appearance): void;
  end(kind: ElementKind): void;
  /** Ends what is still open. */
  finish(): void;
  /** Calls back when the element that was started last ends. */
  whenEnded(call: () => void): void;
}

interface Open {
  readonly kind: ElementKind;
  readonly hidden: boolean;
  readonly veiled: boolean;
  readonly linked: boolean;
  /** To return to when it is taken off the stack. */
  readonly context: Context;
  readonly element: string;
  readonly container: number;
  ended: boolean;
  call: (() => void) | null;
}

/** Numbers of the containers' parents, by container; the page itself is 0 and its own parent. */
export type Containers = number[];

/** Elements deeper than this count as text in the one that holds them, as in browsers below the five hundredth: nobody has written so by hand. */
const DEEPEST = 100_000;

/** Starts with nothing open. Keeps `place` up to date and tells the writer of breaks. */
export function createOpenElements(place: Place, writer: Writer, containers: Containers): OpenElements {
  const stack: Open[] = [];
  /** For each group, the stack positions of its open elements. */
  const positions = new Map<string, number[]>();
  const scopes: number[] = [];

  const innermost = (group: string): number => {
    const of = positions.get(group);
    return of === undefined || of.length === 0 ? -1 : of[of.length - 1]!;
  };
  const scope = (): number => (scopes.length === 0 ? -1 : scopes[scopes.length - 1]!);
  /** Elements that were opened before this position are out of reach for a tag of this kind. */
  const outside = (kind: ElementKind): number => ((kind.flags & TABLE_PART) !== 0 ? innermost('table') : scope());

  /** Takes away what an element does to the text inside it. */
  function endEffects(open: Open): void {
    const { flags } = open.kind;
    open.ended = true;
    positions.get(open.kind.group)!.pop();
    if ((flags & BLOCK) !== 0 && place.hidden === 0) writer.blockBreak();
    open.call?.();
    if (open.hidden) place.hidden--;
    if (open.veiled) place.veiled--;
    if (open.linked) place.link--;
    if ((flags & EMPHASIS) !== 0) place.emphasis--;
    if ((flags & PREFORMATTED) !== 0) place.preformatted--;
    if ((flags & SCOPE) !== 0) scopes.pop();
    if ((flags & (BLOCK | CELL)) !== 0) {
      place.element = open.element;
      place.container = open.container;
    }
  }

  function pop(): void {
    const open = stack.pop()!;
    if (!open.ended) endEffects(open);
    place.context = open.context;
  }

  function popTo(position: number): void {
    while (stack.length > position) pop();
  }

  /** Ends the element at `position` and leaves open what stands inside it. */
  function endAlone(position: number): void {
    const open = stack[position]!;
    endEffects(open);
    while (stack.length > 0 && stack[stack.length - 1]!.ended) pop();
  }

  function endParagraph(): void {
    const position = innermost('p');
    if (position > scope()) endAlone(position);
  }

  function start(kind: ElementKind, { unseen, veiled, role, hints, linked }: Appearance): void {
    const shield = Math.max(outside(kind), kind.shield === null ? -1 : innermost(kind.shield));
    for (const group of kind.ends) {
      const position = innermost(group);
      if (position < 0 || position < shield) continue;
      if ((kind.flags & LINK) !== 0) endAlone(position);
      else popTo(position);
    }
    if ((kind.flags & BLOCK) !== 0 && (kind.flags & SCOPE) === 0) endParagraph();
    const byKind = unseen || (kind.flags & UNSEEN) !== 0;
    const hidden = byKind || veiled;
    if (place.hidden === 0 && !hidden) {
      if (kind.name === 'br') writer.lineBreak();
      else if ((kind.flags & BLOCK) !== 0) writer.blockBreak();
      else if ((kind.flags & CELL) !== 0) writer.cellBreak();
    }
    if ((kind.flags & VOID) !== 0 || stack.length >= DEEPEST) return;

    const position = stack.length;
    stack.push({
      kind,
      hidden,
      veiled: veiled && !byKind,
      linked,
      context: place.context,
      element: place.element,
      container: place.container,
      ended: false,
      call: null,
    });
    const of = positions.get(kind.group);
    if (of === undefined) positions.set(kind.group, [position]);
    else of.push(position);
    if (hidden) place.hidden++;
    if (veiled && !byKind) place.veiled++;
    if (linked) place.link++;
    if ((kind.flags & EMPHASIS) !== 0) place.emphasis++;
    if ((kind.flags & PREFORMATTED) !== 0) place.preformatted++;
    if ((kind.flags & SCOPE) !== 0) scopes.push(position);
    if (place.hidden > 0) return;
    if ((kind.flags & (BLOCK | CELL)) !== 0) {
      place.element = kind.name;
      containers.push(place.container);
      place.container = containers.length - 1;
    }
    const surrounding = role === '' ? null : roleSurrounding(role);
    if (kind.surrounding !== null || surrounding !== null || hints.length > 0) {
      place.context = innerContext(place.context, [kind.surrounding, surrounding], hints);
    }
  }

  function end(kind: ElementKind): void {
    const position = innermost(kind.group);
    if (position < 0 || ((kind.flags & SCOPE) === 0 && position < outside(kind))) {
      if (place.hidden > 0) return;
      // A browser makes an empty element of these two end tags.
      if (kind.name === 'br') writer.lineBreak();
      else if (kind.name === 'p') writer.blockBreak();
      return;
    }
    if ((kind.flags & (BLOCK | CELL | UNSEEN)) !== 0) popTo(position);
    else endAlone(position);
  }

  return {
    start,
    end,
    finish: () => popTo(0),
    whenEnded(call) {
      stack[stack.length - 1]!.call = call;
    },
  };
}
