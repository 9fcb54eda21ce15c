import type { Passage, Quote, QuoteMatch } from '../model.js';
import type { Link } from './align.js';
import { findHunks } from './edits.js';
import { type Report, wordsIn } from './report.js';
import type { Run } from './reuse.js';
import { isSameName } from './speakers.js';
import { weightOfWord } from './terms.js';
import { QUOTED, type Vocabulary } from './words.js';

/** A piece of what a quote reports: what of it stands in one sentence, inside one pair of marks where there are marks. */
interface Piece {
  readonly quote: Quote;
  /** The quote, narrowed to this piece when it has several. */
  readonly narrowed: Quote;
  readonly marked: boolean;
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
  readonly statement: number;
  /** Stems of the words that tell something. */
  readonly content: ReadonlySet<number>;
}

type QuoteChange = QuoteMatch['change'];

/** Share of the shorter passage's words that two passages must have in common in order to be the same words. */
const SAME_WORDS = 0.6;
/** Share of the telling words that a reworded, indirect report must have in common with what it reports. */
const SAME_SENSE = 0.4;
/** Counterparts of one piece that are looked at. */
const CANDIDATES = 12;

/** Changes of the words, the least first. */
const RANK: readonly QuoteChange[] = [
  'same',
  'punctuation',
  'spelling',
  'truncated',
  'extended',
  'silent-cut',
  'silent-insert',
  'wording',
  'to-indirect',
  'to-direct',
];

/**
 * Pairs the quotes of two reports, sentence by sentence: a quotation may be shared in part. Candidates stand in linked
 * statements; those that share their words are paired and what changed in the words is told. Quoted words that the other report
 * uses as its own prose are paired with that prose; what has no counterpart stands alone.
 */
export function matchQuotes(
  a: Report,
  quotesA: readonly Quote[],
  b: Report,
  quotesB: readonly Quote[],
  links: readonly Link[],
  runs: readonly Run[],
  vocabulary: Vocabulary,
): QuoteMatch[] {
  // A report beside itself: every quote stands by itself, also one without a word.
  if (a.text === b.text && quotesA.length === quotesB.length) return quotesA.map((quote, q) => ({ a: quote, b: quotesB[q]!, change: 'same' }));
  const inA = quotesA.flatMap((quote) => piecesOf(a, quote, vocabulary));
  const inB = quotesB.flatMap((quote) => piecesOf(b, quote, vocabulary));
  const pairs = candidatePairs(inA, inB, links)
    .map(([p, q]) => ({ p, q, change: comparePieces(a, inA[p]!, b, inB[q]!) }))
    .filter((pair): pair is { p: number; q: number; change: QuoteChange } => pair.change !== null);
  // The least changed first: a piece that has its counterpart takes no second one that has its own, and none by sense alone.
  pairs.sort((x, y) => RANK.indexOf(x.change) - RANK.indexOf(y.change) || lengthOf(inA[y.p]!) - lengthOf(inA[x.p]!) || x.p - y.p || x.q - y.q);
  const matches: QuoteMatch[] = [];
  const pairedA = new Set<number>();
  const pairedB = new Set<number>();
  for (const { p, q, change } of pairs) {
    const taken = (pairedA.has(p) ? 1 : 0) + (pairedB.has(q) ? 1 : 0);
    const bySense = inA[p]!.marked !== inB[q]!.marked || !inA[p]!.marked;
    if (taken === 2 || (taken === 1 && bySense)) continue;
    pairedA.add(p);
    pairedB.add(q);
    matches.push({ a: inA[p]!.narrowed, b: inB[q]!.narrowed, change });
  }
  const runsByB = [...runs].sort((x, y) => x.b - y.b);
  // A counterpart that has only part of the words leaves room for prose that has more of them.
  const partly = new Set(matches.filter(({ change }) => change === 'truncated' || change === 'extended').flatMap((match) => [match.a, match.b]));
  matches.push(...unpaired(inA, pairedA, partly, runs, 'a', b), ...unpaired(inB, pairedB, partly, runsByB, 'b', a));
  return matches;
}

/** Orders quote matches as the first report has them, then what only the second has. */
export function byPlace(x: QuoteMatch, y: QuoteMatch): number {
  const difference = (p: number, q: number): number => (p === q ? 0 : p < q ? -1 : 1);
  return (
    difference(x.a?.start ?? Infinity, y.a?.start ?? Infinity) ||
    difference(x.a?.end ?? 0, y.a?.end ?? 0) ||
    difference(x.b?.start ?? Infinity, y.b?.start ?? Infinity) ||
    difference(x.b?.end ?? 0, y.b?.end ?? 0)
  );
}

/** Statements in which two reports let one speaker say what shares its telling words: they belong together, however they are put. */
export function spokenPairs(a: Report, quotesA: readonly Quote[], b: Report, quotesB: readonly Quote[], vocabulary: Vocabulary): (readonly [number, number])[] {
  const familyName = (quote: Quote): string | null => quote.source?.name?.toLowerCase().split(' ').at(-1) ?? null;
  const spoken = new Map<string, Piece[]>();
  for (const quote of quotesB) {
    const name = familyName(quote);
    if (name === null) continue;
    const list = spoken.get(name) ?? [];
    if (list.length < CANDIDATES) list.push(...piecesOf(b, quote, vocabulary));
    spoken.set(name, list);
  }
  const pairs: (readonly [number, number])[] = [];
  for (const quote of quotesA) {
    const name = familyName(quote);
    const others = name === null ? undefined : spoken.get(name);
    if (others === undefined) continue;
    for (const piece of piecesOf(a, quote, vocabulary)) {
      for (const other of others) {
        if (piece.marked || other.marked || !sharesSense(piece, other) || !isSameName(quote.source!.name!, other.quote.source!.name!)) continue;
        pairs.push([piece.statement, other.statement]);
      }
    }
  }
  return pairs;
}

const lengthOf = (piece: Piece): number => piece.to - piece.from;

function piecesOf(report: Report, quote: Quote, vocabulary: Vocabulary): Piece[] {
  const marked = quote.quoted.length > 0;
  const parts: { readonly passage: Passage; readonly from: number; readonly to: number; readonly statement: number }[] = [];
  for (const passage of marked ? quote.quoted : quote.content) {
    const { from, to } = wordsIn(report, passage);
    let at = from;
    while (at < to) {
      const statement = report.statementOf[at]!;
      const end = Math.min(to, Math.max(at + 1, report.statements[statement]?.to ?? to));
      const low = at === from ? passage.start : report.statements[statement]!.start;
      const high = end === to ? passage.end : report.statements[statement]!.end;
      parts.push({ passage: { start: low, end: high, text: report.text.slice(low, high) }, from: at, to: end, statement });
      at = end;
    }
  }
  return parts.map((part) => {
    const content = new Set<number>();
    for (let at = part.from; at < part.to; at++) {
      const key = report.words.keys[at]!;
      if (weightOfWord(vocabulary.forms[key]!) > 0) content.add(vocabulary.stems[key]!);
    }
    const { start, end } = part.passage;
    const narrowed = parts.length === 1 ? quote : { ...quote, start, end, content: [part.passage], quoted: marked ? [part.passage] : [] };
    return { quote, narrowed, marked, content, ...part };
  });
}

/** Pieces that stand in linked statements. */
function candidatePairs(inA: readonly Piece[], inB: readonly Piece[], links: readonly Link[]): (readonly [number, number])[] {
  const append = (map: Map<number, number[]>, key: number, value: number): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [value]);
    else if (list.length < CANDIDATES) list.push(value);
  };
  const inStatement = new Map<number, number[]>();
  inB.forEach((piece, q) => {
    append(inStatement, piece.statement, q);
  });
  const linked = new Map<number, number[]>();
  for (const link of links) append(linked, link.a, link.b);
  const pairs: (readonly [number, number])[] = [];
  inA.forEach((piece, p) => {
    for (const t of linked.get(piece.statement) ?? []) for (const q of inStatement.get(t) ?? []) pairs.push([p, q]);
  });
  return pairs;
}

/** What happened to the words of `x` in `y`, or null when they are not the same words. */
function comparePieces(a: Report, x: Piece, b: Report, y: Piece): QuoteChange | null {
  if (x.marked && y.marked) return compareWords(a, x, b, y);
  if (!sharesSense(x, y)) return null;
  if (!x.marked && !y.marked) return compareWords(a, x, b, y) ?? 'wording';
  // What both put between marks was not taken out of them: the bare one merely has other bounds.
  const bare = x.marked ? { report: b, piece: y } : { report: a, piece: x };
  for (let at = bare.piece.from; at < bare.piece.to; at++) if ((bare.report.words.flags[at]! & QUOTED) !== 0) return null;
  return x.marked ? 'to-indirect' : 'to-direct';
}

function sharesSense(x: Piece, y: Piece): boolean {
  let shared = 0;
  for (const term of x.content) if (y.content.has(term)) shared++;
  const least = Math.min(x.content.size, y.content.size);
  return shared > 0 && shared >= Math.min(2, least) && shared >= SAME_SENSE * least;
}

function compareWords(a: Report, x: Piece, b: Report, y: Piece): QuoteChange | null {
  const n = x.to - x.from;
  const m = y.to - y.from;
  const hunks = findHunks(a.words.keys, x.from, x.to, b.words.keys, y.from, y.to);
  if (hunks.length === 0) return compareMarks(x.passage.text, y.passage.text);
  let removed = 0;
  let added = 0;
  for (const hunk of hunks) {
    removed += hunk.a1 - hunk.a0;
    added += hunk.b1 - hunk.b0;
  }
  const common = n - removed;
  const least = Math.min(n, m);
  if (common < SAME_WORDS * least || common < Math.min(3, least)) return null;
  if (removed > 0 && added > 0) return 'wording';
  const inner = hunks.some((hunk) => hunk.a0 > x.from && hunk.a1 < x.to && hunk.b0 > y.from && hunk.b1 < y.to);
  const silent = inner && !hasEllipsis((added === 0 ? y : x).passage.text);
  if (added === 0) return silent ? 'silent-cut' : 'truncated';
  return silent ? 'silent-insert' : 'extended';
}

const hasEllipsis = (text: string): boolean => text.includes('…') || text.includes('...') || text.includes('. . .') || text.includes('[');

/** The same words: how they are printed. */
function compareMarks(x: string, y: string): QuoteChange {
  const marks = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[‘’‚‛'`"“”„‟«»]/g, "'")
      .replace(/[‐‑‒–—―-]{1,3}/g, '-')
      .replace(/[ \t\r\n\u00a0]{1,100}/g, ' ')
      .replace(/ ?- ?/g, '-')
      .replace(/^[ ,.;:!…']{1,10}|[ ,.;:!…']{1,10}$/g, '');
  if (marks(x) === marks(y)) return 'same';
  const letters = (text: string): string => text.toLowerCase().replace(/[\s.,;:!?'"‘’“”()[\]…–—-]/g, '');
  return letters(x) === letters(y) && !hasInitials(x) && !hasInitials(y) ? 'punctuation' : 'spelling';
}

/** `U.S.` for `US` is another spelling, not other punctuation. */
const hasInitials = (text: string): boolean => /[A-Z]\.[A-Z]\./.test(text);

/** Quotes of which no piece has a counterpart, as a whole; of the others the pieces that have none. Prose counts as a counterpart. */
function unpaired(
  pieces: readonly Piece[],
  paired: ReadonlySet<number>,
  partly: ReadonlySet<Quote | null>,
  runs: readonly Run[],
  side: 'a' | 'b',
  other: Report,
): QuoteMatch[] {
  const place = (quote: Quote, counterpart: Quote | null): QuoteMatch => {
    if (counterpart !== null && counterpart.quoted.length > 0) {
      const change = compareMarks(quote.content[0]!.text, counterpart.content[0]!.text);
      return side === 'a' ? { a: quote, b: counterpart, change } : { a: counterpart, b: quote, change };
    }
    if (side === 'a') return { a: quote, b: counterpart, change: counterpart === null ? 'only-a' : 'unquoted' };
    return { a: counterpart, b: quote, change: counterpart === null ? 'only-b' : 'quoted' };
  };
  const matches: QuoteMatch[] = [];
  const alone = new Map<Quote, Piece[]>();
  const shared = new Set<Quote>();
  pieces.forEach((piece, p) => {
    const done = paired.has(p) && !partly.has(piece.narrowed);
    const prose = done || !piece.marked ? null : proseOf(piece, runs, side, other);
    if (prose !== null) matches.push(place(piece.narrowed, prose));
    if (paired.has(p) || prose !== null) shared.add(piece.quote);
    else alone.set(piece.quote, [...(alone.get(piece.quote) ?? []), piece]);
  });
  for (const [quote, list] of alone) {
    if (!shared.has(quote)) matches.push(place(quote, null));
    else for (const piece of list) matches.push(place(piece.narrowed, null));
  }
  return matches;
}

/** The first of the runs, sorted by where they begin, that may reach word `at`. */
function firstRun(runs: readonly Run[], at: number, from: (run: Run) => number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (from(runs[middle]!) < at) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** The passage of the other report's own prose that takes over at least most of the quoted words, in the shape of a quote that nobody says. */
function proseOf(piece: Piece, runs: readonly Run[], side: 'a' | 'b', other: Report): Quote | null {
  const from = (run: Run): number => (side === 'a' ? run.a : run.b);
  const total = lengthOf(piece);
  let covered = 0;
  let first = -1;
  let last = -1;
  for (let k = firstRun(runs, piece.from, from); k < runs.length && from(runs[k]!) < piece.to; k++) {
    const run = runs[k]!;
    const shift = side === 'a' ? run.b - run.a : run.a - run.b;
    const low = Math.max(piece.from, from(run));
    const high = Math.min(piece.to, from(run) + run.length);
    if (high <= low) continue;
    covered += high - low;
    first = first < 0 ? low + shift : Math.min(first, low + shift);
    last = Math.max(last, high + shift);
  }
  if (covered < SAME_WORDS * total || last - first > 3 * total) return null;
  // A passage keeps to one block.
  if (other.blockEnds[first] !== other.blockEnds[last - 1]) return null;
  const start = other.words.starts[first]!;
  const end = other.words.ends[last - 1]!;
  const passage: Passage = { start, end, text: other.text.slice(start, end) };
  // The other report may quote the words as well, without anybody who says them.
  const quoted = (other.words.flags[first]! & other.words.flags[last - 1]! & QUOTED) !== 0;
  return {
    start,
    end,
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
