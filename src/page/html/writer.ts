import { classAt, isLowerAt, LETTER, trimSpan } from '../../language/characters.js';
import type { Context } from './context.js';
import { sharedContext } from './context.js';

/** Where the reader stands in the markup: what holds for the text that comes next. Changed by {@link OpenElements}, read by the writer. */
export interface Place {
  /** How many open elements hide the text. */
  hidden: number;
  /** How many of them do so by an attribute, which a script may change. */
  veiled: number;
  link: number;
  emphasis: number;
  preformatted: number;
  context: Context;
  /** The innermost block element's name. */
  element: string;
  /** Its number among all block elements. */
  container: number;
}

/** Turns pieces of the source into folded text, blocks and the map between text and source. */
export interface Writer {
  /** Source characters from `start` to `end`, as they stand there. */
  text(start: number, end: number): void;
  /** One character that the source spells as a reference from `start` to `end`. */
  reference(character: string, start: number, end: number): void;
  /** A block element begins or ends. */
  blockBreak(): void;
  /** `<br>`. */
  lineBreak(): void;
  /** A table cell begins. */
  cellBreak(): void;
  /** Where the text that was written so far ends. */
  position(): number;
  finish(): Written;
}

/** What a {@link Writer} has written. */
export interface Written {
  readonly text: string;
  readonly map: readonly number[];
  readonly blocks: readonly WrittenBlock[];
}

/** A block as written; `container` is the number of the element that holds it. */
export interface WrittenBlock {
  readonly start: number;
  readonly end: number;
  readonly linkDensity: number;
  readonly emphasis: number;
  readonly element: string;
  readonly context: Context;
  readonly container: number;
}

const ZERO_WIDTH_SPACE = '\u200b';
/** A row with a longer cell is layout, not a row of data: each cell is a block of its own. */
const LONGEST_CELL = 160;

function isLayout(start: number, end: number, cells: readonly number[]): boolean {
  let from = start;
  for (const cell of cells) {
    if (cell - from > LONGEST_CELL) return true;
    from = cell;
  }
  return cells.length > 0 && end - from > LONGEST_CELL;
}

const share = (part: number, whole: number): number => Math.min(1, Math.round((part / whole) * 1000) / 1000);

/** White space that a browser folds, with the line and paragraph separators, and the zero-width space, which shows as nothing. */
const isFolded = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0x85 || code === 0x200b || code === 0x2028 || code === 0x2029;
/** Soft hyphen, byte order mark, word joiner: nothing to see. */
const isInvisible = (code: number): boolean => code === 0xad || code === 0xfeff || code === 0x2060;

/** A writer for one source string. */
export function createWriter(source: string, place: Place): Writer {
  const pieces: string[] = [];
  let length = 0;
  const map: number[] = [];
  /** Source offset minus text offset of what was written last; NaN before anything was. */
  let shift = Number.NaN;
  let afterReference = false;
  let sourceEnd = 0;

  /** White space seen since the last character and not yet written, as it will be written. */
  let pending = '';
  let pendingFrom = 0;
  let breaks: 'none' | 'cell' | 'line' | 'block' = 'block';

  let blockStart = -1;
  let cells: number[] = [];
  let linked = 0;
  let emphasized = 0;
  let context = place.context;
  let element = '';
  let container = 0;
  const blocks: {
    start: number;
    end: number;
    cells: readonly number[];
    linked: number;
    emphasized: number;
    context: Context;
    element: string;
    container: number;
  }[] = [];

  function put(piece: string, from: number): void {
    if (afterReference || from - length !== shift) {
      map.push(length, from);
      shift = from - length;
      afterReference = false;
    }
    pieces.push(piece);
    length += piece.length;
  }

  function endBlock(): void {
    if (blockStart < 0) return;
    blocks.push({ start: blockStart, end: length, cells, linked, emphasized, context, element, container });
    blockStart = -1;
  }

  /** Writes what is due before a visible character that stands at `from`: a separator or a folded space. */
  function settle(from: number): void {
    if (breaks === 'line' && blockStart >= 0 && isLowerAt(source, from) && endsMidSentence()) {
      put('\n', sourceEnd);
    } else if (breaks === 'cell' && blockStart >= 0) {
      put('\t', sourceEnd);
      cells.push(length);
    } else if (breaks !== 'none') {
      endBlock();
      if (length > 0) put(breaks === 'line' ? '\n' : '\n\n', sourceEnd);
    } else if (pending !== '' && (pending !== ZERO_WIDTH_SPACE || partsWords(from))) {
      put(pending, pendingFrom);
    }
    breaks = 'none';
    pending = '';
    if (blockStart >= 0) {
      if (context !== place.context) context = sharedContext(context, place.context);
      return;
    }
    blockStart = length;
    cells = [];
    linked = 0;
    emphasized = 0;
    ({ context, element, container } = place);
  }

  /** A zero-width space parts words in scripts that write none, and tells nothing elsewhere. */
  function partsWords(from: number): boolean {
    return classAt(source, sourceEnd - 1) === LETTER && classAt(source, from) === LETTER;
  }

  function endsMidSentence(): boolean {
    return source.charCodeAt(sourceEnd - 1) === 44 || isLowerAt(source, sourceEnd - 1);
  }

  function count(characters: number, to: number): void {
    if (place.link > 0) linked += characters;
    if (place.emphasis > 0) emphasized += characters;
    sourceEnd = to;
  }

  function space(characters: string, from: number): void {
    if (blockStart < 0 || breaks !== 'none') return;
    if (pending === '') pendingFrom = from;
    if (place.preformatted > 0) pending += characters;
    else pending = pending === '' && characters === ZERO_WIDTH_SPACE ? ZERO_WIDTH_SPACE : ' ';
  }

  /** In preformatted text an empty line ends the block. */
  function emptyLine(start: number, end: number): boolean {
    const first = source.indexOf('\n', start);
    return first >= 0 && first < end && source.lastIndexOf('\n', end - 1) > first;
  }

  return {
    text(start, end) {
      let i = start;
      while (i < end) {
        let code = source.charCodeAt(i);
        if (isInvisible(code)) {
          i++;
          continue;
        }
        if (isFolded(code)) {
          const from = i;
          do i++;
          while (i < end && isFolded(source.charCodeAt(i)));
          if (place.preformatted > 0 && emptyLine(from, i)) this.blockBreak();
          else space(source.slice(from, i), from);
          continue;
        }
        settle(i);
        const from = i;
        // One space between words is the common case and is copied along with them.
        for (i++; i < end; i++) {
          code = source.charCodeAt(i);
          if (code > 32 && code < 0x7f) continue;
          if (code === 32 ? i + 1 === end || isFolded(source.charCodeAt(i + 1)) : isFolded(code) || isInvisible(code)) break;
        }
        put(source.slice(from, i), from);
        count(i - from, i);
      }
    },
    reference(character, start, end) {
      const code = character.charCodeAt(0);
      if (isInvisible(code)) return;
      if (isFolded(code)) {
        space(character, start);
        return;
      }
      settle(start);
      put(character, start);
      map.push(length, end);
      shift = end - length;
      afterReference = true;
      count(character.length, end);
    },
    blockBreak() {
      breaks = 'block';
      pending = '';
    },
    lineBreak() {
      breaks = breaks === 'none' || breaks === 'cell' ? 'line' : 'block';
      pending = '';
    },
    cellBreak() {
      if (breaks === 'none') breaks = 'cell';
      pending = '';
    },
    position: () => length,
    finish() {
      endBlock();
      if (afterReference) map.push(length, sourceEnd);
      const text = pieces.join('');
      const written: WrittenBlock[] = [];
      for (const { start, end, cells, linked, emphasized, element, context, container } of blocks) {
        const linkDensity = share(linked, end - start);
        const emphasis = share(emphasized, end - start);
        const add = (from: number, to: number): void => {
          const span = trimSpan(text, from, to);
          if (span.start < span.end) written.push({ start: span.start, end: span.end, linkDensity, emphasis, element, context, container });
        };
        if (!isLayout(start, end, cells)) add(start, end);
        else for (let i = 0; i <= cells.length; i++) add(cells[i - 1] ?? start, cells[i] ?? end);
      }
      return { text, map: text === source ? [] : map, blocks: written };
    },
  };
}
