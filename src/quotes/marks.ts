import { classAt, classOfUnit, DIGIT, LETTER, SPACE, trimSpan, WORD } from '../language/characters.js';
import type { Span } from '../model.js';

/** A pair of quotation marks, or what was made of one that lacks its partner. The span has the marks. */
export interface Mark extends Span {
  /** What stands between the marks. */
  readonly inner: Span;
  /** Single marks quote inside double ones, or in headlines. */
  readonly single: boolean;
  /** How many pairs it stands in. */
  readonly depth: number;
  /** Index of the pair around it, or -1. */
  readonly parent: number;
  /** True when the quotation goes on with the mark that opens the next paragraph. */
  readonly goesOn: boolean;
  /** What is odd about the marks, or null. */
  readonly flaw: MarkFlaw | null;
}

/** What can be wrong with a pair: no closing mark, no opening mark, two that do not match, or one that is turned the wrong way. */
export type MarkFlaw = 'unclosed-quote' | 'unopened-quote' | 'mismatched-quote' | 'turned-quote';

/** Styles of mark. Marks of one family close each other; a different family inside means nesting. */
const STRAIGHT = 1;
const CURLY = 2;
const LOW = 3;
const ANGLE = 4;
const CORNER = 5;
const TYPED = 6;

const OPENS = 1;
const CLOSES = 2;

interface Sign {
  readonly family: number;
  readonly single: boolean;
  /** Which way the character itself points: OPENS, CLOSES, or both. */
  readonly turn: number;
}

const sign = (family: number, single: boolean, turn: number): Sign => ({ family, single, turn });

const SIGNS: ReadonlyMap<number, Sign> = new Map([
  [0x22, sign(STRAIGHT, false, OPENS | CLOSES)],
  [0xff02, sign(STRAIGHT, false, OPENS | CLOSES)],
  [0x201c, sign(CURLY, false, OPENS)],
  [0x201f, sign(CURLY, false, OPENS)],
  [0x201d, sign(CURLY, false, CLOSES)],
  [0x201e, sign(LOW, false, OPENS)],
  [0xab, sign(ANGLE, false, OPENS)],
  [0xbb, sign(ANGLE, false, CLOSES)],
  [0x300c, sign(CORNER, false, OPENS)],
  [0x300d, sign(CORNER, false, CLOSES)],
  [0x300e, sign(CORNER, true, OPENS)],
  [0x300f, sign(CORNER, true, CLOSES)],
  [0x27, sign(STRAIGHT, true, OPENS | CLOSES)],
  [0x60, sign(STRAIGHT, true, OPENS)],
  [0x2018, sign(CURLY, true, OPENS)],
  [0x201b, sign(CURLY, true, OPENS)],
  [0x2019, sign(CURLY, true, CLOSES)],
  [0x201a, sign(LOW, true, OPENS)],
  [0x2039, sign(ANGLE, true, OPENS)],
  [0x203a, sign(ANGLE, true, CLOSES)],
]);

/** Two single signs that stand for one double mark: '' and `` as typed, ‘‘ and ’’. */
const TYPED_PAIR = new Set([0x27, 0x60, 0x2018, 0x2019]);

/** A mark as it stands in the text, with what its neighbours say of it. */
interface Sighting {
  readonly at: number;
  readonly end: number;
  readonly sign: Sign;
  /** It stands where a quotation can begin: space, bracket or dash before, no space behind. */
  readonly canOpen: boolean;
  /** It stands where a quotation can end: no space before, space or punctuation behind. */
  readonly canClose: boolean;
}

interface Draft {
  start: number;
  end: number;
  innerStart: number;
  innerEnd: number;
  readonly sign: Sign;
  closed: boolean;
  goesOn: boolean;
  flaw: MarkFlaw | null;
}

/** How many pairs deep marks may nest; a mark that would open a deeper one is left alone. */
const DEEPEST = 8;
/** How far a possessive `'` looks for a better closing mark, in code units. */
const LOOK_AHEAD = 200;

/** Words that begin with an apostrophe. */
const ELISIONS = new Set(['em', 'til', 'till', 'tis', 'twas', 'cause', 'bout', 'n', 'round', 'cuz']);

const isDash = (code: number): boolean => code === 0x2d || (code >= 0x2010 && code <= 0x2015);
const isSpace = (code: number): boolean => Number.isNaN(code) || classOfUnit(code) === SPACE;
const isBracket = (code: number): boolean => code === 0x28 || code === 0x5b || code === 0x7b || code === 0x2f || code === 0xbf || code === 0xa1;
const isWord = (code: number): boolean => !Number.isNaN(code) && (classOfUnit(code) & WORD) !== 0;

/**
 * Pairs the quotation marks of a text in one pass: curly, straight, low, angle and corner marks, single and double, and two
 * single signs typed for a double one. Apostrophes, feet and inches are told from marks. What is odd is repaired and told as a
 * flaw: nothing is paired across the end of a paragraph, except a quotation that goes on in the next.
 *
 * @param text any text
 * @param paragraphs disjoint, in order
 * @returns the pairs by start, outer before inner
 */
export function pairMarks(text: string, paragraphs: readonly Span[]): Mark[] {
  const drafts: Draft[] = [];
  let dangling: Draft | null = null;
  for (const paragraph of paragraphs) dangling = pairParagraph(text, paragraph, drafts, dangling);
  return nest(text, drafts);
}

/** Pairs the marks of one paragraph. Takes and returns the quotation that the paragraph before, or this one, leaves open. */
function pairParagraph(text: string, paragraph: Span, drafts: Draft[], before: Draft | null): Draft | null {
  const stack: Draft[] = [];
  const own = drafts.length;
  let dangling = before;
  let floor = paragraph.start;
  let at = nextSign(text, paragraph.start, paragraph.end);
  let blank = isBlank(text, paragraph.start, at);
  while (at < paragraph.end) {
    const seen = sight(text, at, paragraph);
    const opensParagraph = blank;
    blank = false;
    at = nextSign(text, seen.end, paragraph.end);
    if (seen.sign.single) {
      pairSingle(text, seen, stack, drafts, paragraph);
      continue;
    }
    const index = topDouble(stack);
    const top = index < 0 ? null : stack[index]!;
    if (top === null && isMeasure(text, seen, paragraph)) continue;
    if (opens(seen, top, dangling !== null && !opensParagraph)) {
      if (stack.length >= DEEPEST) continue;
      const turned = seen.sign.turn === CLOSES && seen.sign.family !== ANGLE;
      const draft: Draft = {
        start: seen.at,
        end: seen.end,
        innerStart: seen.end,
        innerEnd: seen.end,
        sign: seen.sign,
        closed: false,
        goesOn: false,
        flaw: turned ? 'turned-quote' : null,
      };
      drafts.push(draft);
      stack.push(draft);
      if (opensParagraph && dangling !== null) goOn(dangling);
      dangling = null;
    } else if (top !== null) {
      const family = seen.sign.turn === CLOSES ? familyOf(stack, index, seen.sign.family) : index;
      const open = stack[family]!;
      stack.length = family;
      open.innerEnd = seen.at;
      open.end = seen.end;
      open.closed = true;
      open.flaw ??= flawOf(open.sign, seen.sign);
      floor = seen.end;
    } else if (seen.canClose) {
      const from = trimSpan(text, floor, seen.at).start;
      if (from < seen.at) {
        if (dangling !== null) goOn(dangling);
        const flaw = dangling === null ? 'unopened-quote' : null;
        drafts.push({ start: from, end: seen.end, innerStart: from, innerEnd: seen.at, sign: seen.sign, closed: true, goesOn: false, flaw });
      }
      dangling = null;
      floor = seen.end;
    }
  }
  return leaveOpen(text, stack, drafts.slice(own), paragraph);
}

function goOn(draft: Draft): void {
  draft.goesOn = true;
  if (draft.flaw === 'unclosed-quote') draft.flaw = null;
}

/** What is left open at the end of a paragraph is closed there, or where the next quotation begins. */
function leaveOpen(text: string, stack: readonly Draft[], drafts: readonly Draft[], paragraph: Span): Draft | null {
  const open = stack.filter((draft) => !draft.sign.single);
  const [first, second] = open;
  if (open.length === 2 && first!.sign.family === STRAIGHT && second!.sign.family === STRAIGHT && drafts.at(-1) === second) {
    // Two straight marks are a pair, whatever the spaces beside the second one say.
    first!.innerEnd = second!.start;
    first!.end = second!.end;
    first!.closed = true;
    first!.flaw = 'turned-quote';
    return null;
  }
  let last: Draft | null = null;
  for (const draft of open) {
    const next = drafts.find((other) => other.start > draft.start && other.sign.family === draft.sign.family && !other.sign.single);
    const stop = trimSpan(text, draft.innerStart, next?.start ?? paragraph.end).end;
    draft.innerEnd = stop;
    draft.end = stop;
    draft.closed = true;
    draft.flaw = 'unclosed-quote';
    last = next === undefined ? draft : last;
  }
  return last;
}

function pairSingle(text: string, seen: Sighting, stack: Draft[], drafts: Draft[], paragraph: Span): void {
  const top = stack.at(-1);
  if (top?.sign.single === true && seen.canClose && (seen.sign.turn & CLOSES) !== 0) {
    if (isPossessive(text, seen, paragraph)) return;
    stack.pop();
    top.innerEnd = seen.at;
    top.end = seen.end;
    top.closed = true;
    return;
  }
  if (!seen.canOpen || (seen.sign.turn & OPENS) === 0 || isElision(text, seen) || stack.length >= DEEPEST) return;
  // A second opening mark shows that the first was an apostrophe.
  if (top?.sign.single === true) stack.pop();
  const draft: Draft = { start: seen.at, end: seen.end, innerStart: seen.end, innerEnd: seen.end, sign: seen.sign, closed: false, goesOn: false, flaw: null };
  drafts.push(draft);
  stack.push(draft);
}

/** Whether a double mark opens a quotation, the innermost open one being `top`. */
function opens(seen: Sighting, top: Draft | null, awaited: boolean): boolean {
  const { turn, family } = seen.sign;
  if (turn === OPENS) return top === null || seen.canOpen || !seen.canClose;
  if (turn === CLOSES)
    return family === ANGLE ? seen.canOpen && !seen.canClose && top?.sign.family !== ANGLE : top === null && seen.canOpen && !seen.canClose && !awaited;
  if (seen.canOpen !== seen.canClose) return seen.canOpen;
  return top === null;
}

function topDouble(stack: readonly Draft[]): number {
  let i = stack.length - 1;
  while (i >= 0 && stack[i]!.sign.single) i--;
  return i;
}

/** The innermost open double mark of the closing mark's own family, else the innermost. */
function familyOf(stack: readonly Draft[], top: number, family: number): number {
  for (let i = top; i >= 0; i--) {
    const { sign } = stack[i]!;
    if (!sign.single && (sign.family === family || (sign.family === LOW && family === CURLY))) return i;
  }
  return top;
}

function flawOf(open: Sign, close: Sign): MarkFlaw | null {
  if (open.family === LOW || close.family === ANGLE) return null;
  if (open.family !== close.family) return 'mismatched-quote';
  return close.turn === OPENS ? 'turned-quote' : null;
}

/** The next sign at or after `from`, else `to`. */
function nextSign(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22 || code === 0x27 || code === 0x60 || (code >= 0xab && SIGNS.has(code))) return at;
  }
  return to;
}

function isBlank(text: string, from: number, to: number): boolean {
  return trimSpan(text, from, to).end === from;
}

function sight(text: string, at: number, paragraph: Span): Sighting {
  const code = text.charCodeAt(at);
  let sign = SIGNS.get(code)!;
  let end = at + 1;
  if (TYPED_PAIR.has(code) && end < paragraph.end && text.charCodeAt(end) === code && text.charCodeAt(end + 1) !== code) {
    end++;
    sign = { family: TYPED, single: false, turn: code === 0x60 || code === 0x2018 ? OPENS : code === 0x2019 ? CLOSES : OPENS | CLOSES };
  }
  const before = at > paragraph.start ? text.charCodeAt(at - 1) : Number.NaN;
  const after = end < paragraph.end ? text.charCodeAt(end) : Number.NaN;
  const spaceBefore = isSpace(before);
  const spaceAfter = isSpace(after);
  const canOpen =
    !spaceAfter &&
    (spaceBefore || isBracket(before) || isDash(before) || SIGNS.has(before)) &&
    (isWord(after) || isBracket(after) || SIGNS.has(after) || isSymbol(after));
  const canClose = !spaceBefore && !isBracket(before) && !isWord(after);
  return { at, end, sign, canOpen, canClose };
}

/** What may open a quotation besides a word: an ellipsis, a dash, a sign of money, a hash or an at-sign. */
const isSymbol = (code: number): boolean =>
  code === 0x2026 || isDash(code) || '$£€#@*&.'.includes(String.fromCharCode(code)) || code > 0x2fff || (code >= 0xd800 && code <= 0xdfff);

/** True for `'90s`, `'em` and the like. */
function isElision(text: string, seen: Sighting): boolean {
  if (seen.sign.family !== STRAIGHT && seen.sign.family !== CURLY) return false;
  let end = seen.end;
  while (end - seen.end < 8 && isWord(text.charCodeAt(end))) end++;
  const word = text.slice(seen.end, end).toLowerCase();
  if (ELISIONS.has(word)) return true;
  return (classOfUnit(text.charCodeAt(seen.end)) & DIGIT) !== 0 && (word.length === 2 || (word.length === 3 && word.endsWith('s')));
}

/** True for the bare apostrophe of a plural (`the workers' rights`) when a better closing mark follows soon. */
function isPossessive(text: string, seen: Sighting, paragraph: Span): boolean {
  if ((text.charCodeAt(seen.at - 1) | 0x20) !== 0x73 || !isSpace(text.charCodeAt(seen.end))) return false;
  const to = Math.min(paragraph.end, seen.end + LOOK_AHEAD);
  for (let at = nextSign(text, seen.end, to); at < to; at = nextSign(text, at + 1, to)) {
    const other = sight(text, at, paragraph);
    if (!other.sign.single) return false;
    if (other.canOpen && !other.canClose) return false;
    if (other.canClose && (other.sign.turn & CLOSES) !== 0) return true;
  }
  return false;
}

/** True for the inches of `6'2"` and `a 24" pipe`. */
function isMeasure(text: string, seen: Sighting, paragraph: Span): boolean {
  return (seen.sign.turn & CLOSES) !== 0 && seen.at > paragraph.start && seen.canClose && (classAt(text, seen.at - 1) & DIGIT) !== 0;
}

/** The kept drafts by start, with depth and parent; what holds no letter or digit quotes nothing. */
function nest(text: string, drafts: readonly Draft[]): Mark[] {
  const kept = drafts.filter((draft) => draft.closed && hasWord(text, draft.innerStart, draft.innerEnd));
  kept.sort((x, y) => x.start - y.start || y.end - x.end);
  const marks: Mark[] = [];
  const around: number[] = [];
  for (const draft of kept) {
    while (around.length > 0 && marks[around.at(-1)!]!.end <= draft.start) around.pop();
    const parent = around.at(-1) ?? -1;
    if (parent >= 0 && marks[parent]!.end < draft.end) continue;
    around.push(marks.length);
    marks.push({
      start: draft.start,
      end: draft.end,
      inner: { start: draft.innerStart, end: draft.innerEnd },
      single: draft.sign.single,
      depth: around.length - 1,
      parent,
      goesOn: draft.goesOn,
      flaw: draft.flaw,
    });
  }
  return marks;
}

function hasWord(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((classAt(text, at) & (LETTER | DIGIT)) !== 0) return true;
  return false;
}
