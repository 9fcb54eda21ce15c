import type { Passage, Quote } from '../model.js';
import { type Report, wordsIn } from './report.js';
import type { Vocabulary } from './vocabulary.js';
import { QUOTED } from './words.js';

/** A piece of what a quote reports: what of it stands in one sentence, inside one pair of marks where there are marks. */
export interface Piece {
  readonly quote: Quote;
  /** The quote, narrowed to this piece when it has several or says more than the piece. */
  readonly narrowed: Quote;
  readonly marked: boolean;
  /** Counts only beside a counterpart: what a quote has outside its marks, and words between marks that no quote holds. */
  readonly spare: boolean;
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
  readonly statement: number;
  /** Stems of the words that tell something. */
  readonly content: ReadonlySet<number>;
}

/** Fewer words between marks are a title, a nickname or a word held at a distance. */
const SHORTEST_QUOTATION = 3;

/** Pieces of more words are no sentences; quotes nested in such a one would each be read to its end. */
export const LONGEST_PIECE = 400;

/** Words of one statement. */
interface Stretch {
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
  readonly statement: number;
}

/** The pieces of all quotes of a report, and the words between marks that no quote holds, in the shape of a quote that nobody says. */
export function piecesIn(report: Report, quotes: readonly Quote[], vocabulary: Vocabulary): Piece[] {
  const pieces: Piece[] = [];
  const held = new Uint8Array(report.words.count);
  for (const quote of quotes) {
    for (const piece of piecesOf(report, quote, vocabulary)) {
      pieces.push(piece);
      if (piece.marked) held.fill(1, piece.from, piece.to);
    }
  }
  const around = innermost(report, quotes);
  for (const { from, to } of quotedRuns(report, 0, report.words.count, held)) {
    for (const stretch of stretchesOf(report, passageOf(report, from, to))) {
      const quote = quotes[around[stretch.from]!];
      pieces.push(pieceOf(report, quote ?? quoteOfNobody(stretch.passage, true), stretch, true, true, vocabulary));
    }
  }
  return pieces;
}

/** The pieces of one quote: the passages between marks where it has any, else all of its content. */
export function piecesOf(report: Report, quote: Quote, vocabulary: Vocabulary): Piece[] {
  const marked = quote.quoted.length > 0;
  const main = (marked ? quote.quoted : quote.content).flatMap((passage) => stretchesOf(report, passage));
  const rest = marked && quote.kind === 'mixed' ? restOf(report, quote).flatMap((passage) => stretchesOf(report, passage)) : [];
  const whole = main.length === 1 && rest.length === 0;
  return [
    ...main.map((stretch) => pieceOf(report, quote, stretch, marked, false, vocabulary, whole)),
    ...rest.map((stretch) => pieceOf(report, quote, stretch, false, true, vocabulary)),
  ];
}

/** A passage in the shape of a quote that nobody says. */
export function quoteOfNobody(passage: Passage, quoted: boolean): Quote {
  return {
    start: passage.start,
    end: passage.end,
    kind: quoted ? 'direct' : 'indirect',
    content: [passage],
    quoted: quoted ? [passage] : [],
    cue: null,
    source: null,
    addressee: null,
    chain: [],
    confidence: 1,
    notices: [],
  };
}

/** Words `from` to `to` as a passage. */
export function passageOf(report: Report, from: number, to: number): Passage {
  const start = report.words.starts[from]!;
  const end = report.words.ends[to - 1]!;
  return { start, end, text: report.text.slice(start, end) };
}

/** A passage, cut where its sentences end. */
function stretchesOf(report: Report, passage: Passage): Stretch[] {
  const stretches: Stretch[] = [];
  const { from, to } = wordsIn(report, passage);
  let at = from;
  while (at < to) {
    const statement = report.statementOf[at]!;
    const end = Math.min(to, Math.max(at + 1, report.statements[statement]?.to ?? to));
    const low = at === from ? passage.start : report.statements[statement]!.start;
    const high = end === to ? passage.end : report.statements[statement]!.end;
    stretches.push({ passage: { start: low, end: high, text: report.text.slice(low, high) }, from: at, to: end, statement });
    at = end;
  }
  return stretches;
}

function pieceOf(report: Report, quote: Quote, stretch: Stretch, marked: boolean, spare: boolean, vocabulary: Vocabulary, whole = false): Piece {
  const content = new Set<number>();
  for (let at = stretch.from; at < Math.min(stretch.to, stretch.from + LONGEST_PIECE); at++) {
    const key = report.words.keys[at]!;
    if (vocabulary.weights[key]! > 0) content.add(vocabulary.stems[key]!);
  }
  const { passage } = stretch;
  const narrowed: Quote = whole ? quote : { ...quote, start: passage.start, end: passage.end, content: [passage], quoted: marked ? [passage] : [] };
  return { quote, narrowed, marked, spare, content, ...stretch };
}

/** What a mixed quote reports outside its marks, where it is words enough to report something. */
function restOf(report: Report, quote: Quote): Passage[] {
  const rest: Passage[] = [];
  for (const passage of quote.content) {
    const { from, to } = wordsIn(report, passage);
    let at = from;
    for (const { start, end } of [
      ...quote.quoted.filter((quoted) => quoted.start < passage.end && quoted.end > passage.start),
      { start: passage.end, end: passage.end },
    ]) {
      const stop = Math.min(to, wordsIn(report, { start, end }).from);
      if (stop - at >= SHORTEST_QUOTATION) rest.push(passageOf(report, at, stop));
      at = Math.max(at, wordsIn(report, { start: end, end }).from);
    }
  }
  return rest;
}

/** Runs of quoted words that nothing holds yet, long enough to be a quotation. */
function quotedRuns(report: Report, from: number, to: number, held: Uint8Array): { readonly from: number; readonly to: number }[] {
  const runs: { readonly from: number; readonly to: number }[] = [];
  const { flags } = report.words;
  let at = from;
  while (at < to) {
    let end = at;
    while (end < report.blockEnds[at]! && held[end] === 0 && (flags[end]! & QUOTED) !== 0) end++;
    if (end - at >= SHORTEST_QUOTATION) runs.push({ from: at, to: end });
    at = Math.max(end, at + 1);
  }
  return runs;
}

/** For each word, the index of the shortest quote without marks that holds it, or -1. */
function innermost(report: Report, quotes: readonly Quote[]): Int32Array {
  const around = new Int32Array(report.words.count).fill(-1);
  const spans: { readonly from: number; readonly to: number; readonly index: number }[] = [];
  quotes.forEach((quote, index) => {
    if (quote.quoted.length > 0) return;
    for (const passage of quote.content) spans.push({ ...wordsIn(report, passage), index });
  });
  // The longest first, so that the shorter ones inside them write over.
  spans.sort((x, y) => y.to - y.from - (x.to - x.from) || x.index - y.index);
  for (const { from, to, index } of spans) around.fill(index, from, to);
  return around;
}
