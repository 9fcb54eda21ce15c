import { isDigitAt, isSpaceAt, isUpperAt, isWordAt } from './characters.js';
import { isCloser, isTerminator } from './paragraphs.js';

/** A mark at which a sentence could end, with what the rules look at. */
export interface Candidate {
  readonly text: string;
  /** Where the sentence that would end here begins. */
  readonly sentence: number;
  readonly paragraphStart: number;
  readonly paragraphEnd: number;
  /** The first of the marks `.`, `!`, `?`, `…`. */
  readonly mark: number;
  /** After the last of them. */
  readonly markEnd: number;
  /** The marks are an ellipsis. */
  readonly ellipsis: boolean;
  /** After the quotation marks and brackets that close with it. */
  readonly close: number;
  /** A quotation closes with it. */
  readonly quoted: boolean;
  /** Where the sentence would be cut: `close`, but for an ellipsis that opens the next sentence. */
  readonly cut: number;
  /** The first character after the white space that follows. */
  readonly next: number;
  /** The first character of the next word, past opening marks. */
  readonly nextWord: number;
  /** The word before the mark, inner points and hyphens' parts included: `U.S`, `Gen`, `100.00`; at most 40 characters. */
  readonly word: string;
  readonly wordStart: number;
  /** Where the search for marks goes on. */
  readonly resume: number;
}

const LONGEST_WORD = 40;

/** The candidate whose first mark is at `mark`. */
export function candidateAt(text: string, mark: number, sentence: number, paragraphStart: number, paragraphEnd: number): Candidate {
  let markEnd = mark;
  let points = 0;
  let cut = -1;
  while (markEnd < paragraphEnd && isTerminator(text.charCodeAt(markEnd))) {
    points += text.charCodeAt(markEnd) === 0x2026 ? 3 : 1;
    markEnd++;
    // `. . .` is one ellipsis; with a point attached before it, that point ends the sentence and the ellipsis opens the next.
    if (text.charCodeAt(markEnd - 1) === 0x2e && isSpaceAt(text, markEnd) && text.charCodeAt(markEnd + 1) === 0x2e && markEnd + 1 < paragraphEnd) {
      if (points === 1 && mark > paragraphStart && isWordAt(text, mark - 1)) cut = markEnd;
      markEnd++;
    }
  }
  let close = markEnd;
  let quoted = false;
  while (close < paragraphEnd && isCloser(text.charCodeAt(close))) {
    const code = text.charCodeAt(close);
    if (code !== 0x29 && code !== 0x5d && code !== 0x7d) quoted = true;
    close++;
  }
  // « Je reste. » has a space before its closing mark.
  if (close === markEnd && isSpaceAt(text, close) && text.charCodeAt(close + 1) === 0xbb && !isWordAt(text, close + 2) && close + 1 < paragraphEnd) {
    close += 2;
    quoted = true;
  }
  close = afterReference(text, close, paragraphEnd);
  let next = close;
  while (next < paragraphEnd && isSpaceAt(text, next)) next++;
  let nextWord = next;
  while (nextWord < paragraphEnd && nextWord - next < 8 && '“"‘\'«‹„([¿¡—–-….*_ '.includes(text.charAt(nextWord))) nextWord++;
  let wordStart = mark;
  while (wordStart > paragraphStart && mark - wordStart < LONGEST_WORD && isWordPart(text, wordStart - 1)) wordStart--;
  while (wordStart < mark && !isWordAt(text, wordStart)) wordStart++;
  const ellipsis = points >= 3;
  if (!(ellipsis && points === 4 && cut > 0 && close === markEnd && isUpperAt(text, nextWord))) cut = close;
  return {
    text,
    sentence,
    paragraphStart,
    paragraphEnd,
    mark,
    markEnd,
    ellipsis,
    close,
    quoted,
    cut,
    next,
    nextWord,
    word: text.slice(wordStart, mark),
    wordStart,
    resume: close,
  };
}

/** Past a footnote's number, `[12]`, that stands directly after the mark. */
function afterReference(text: string, at: number, to: number): number {
  if (text.charCodeAt(at) !== 0x5b || !isDigitAt(text, at + 1)) return at;
  let end = at + 1;
  while (end < to && end - at < 5 && isDigitAt(text, end)) end++;
  return end < to && text.charCodeAt(end) === 0x5d ? end + 1 : at;
}

function isWordPart(text: string, at: number): boolean {
  const char = text.charCodeAt(at);
  return isWordAt(text, at) || char === 0x2e || char === 0x27 || char === 0x2019 || char === 0xb0 || char === 0x26;
}

/** The word at `at`, with its inner apostrophes, at most 24 characters. */
export function wordAt(text: string, at: number, to: number): string {
  let end = at;
  while (end < to && end - at < 24 && (isWordAt(text, end) || ((text.charAt(end) === "'" || text.charAt(end) === '’') && isWordAt(text, end + 1)))) end++;
  return text.slice(at, end);
}
