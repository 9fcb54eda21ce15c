import { firstNotBefore } from '../language/search.js';
import type { Quote, QuoteMatch } from '../model.js';
import type { Link } from './align.js';
import { findHunks } from './edits.js';
import { LONGEST_PIECE, type Piece, passageOf, piecesIn, piecesOf, quoteOfNobody } from './pieces.js';
import type { Report } from './report.js';
import type { Run } from './reuse.js';
import { isSameName } from './speakers.js';
import type { Vocabulary } from './vocabulary.js';
import { QUOTED } from './words.js';

type QuoteChange = QuoteMatch['change'];

/** A piece of either report, by index, and what changed between them. */
interface Paired {
  readonly p: number;
  readonly q: number;
  readonly change: QuoteChange;
}

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
  const inA = piecesIn(a, quotesA, vocabulary);
  const inB = piecesIn(b, quotesB, vocabulary);
  const runsByB = [...runs].sort((x, y) => x.b - y.b);
  const compared = (candidates: readonly (readonly [number, number])[]): Paired[] =>
    candidates.flatMap(([p, q]) => {
      const change = comparePieces(a, inA[p]!, b, inB[q]!);
      return change === null ? [] : [{ p, q, change }];
    });
  // The least changed first: a piece that has its counterpart takes no second one that has its own, and none by sense alone.
  const inOrder = (x: Paired, y: Paired): number =>
    RANK.indexOf(x.change) - RANK.indexOf(y.change) || lengthOf(inA[y.p]!) - lengthOf(inA[x.p]!) || x.p - y.p || x.q - y.q;
  const matches: QuoteMatch[] = [];
  const pairedA = new Set<number>();
  const pairedB = new Set<number>();
  const told = new Set<string>();
  const pair = ({ p, q, change }: Paired): void => {
    pairedA.add(p);
    pairedB.add(q);
    // The levels of a quote inside a quote may hold the same words: one pair tells it.
    const words = `${inA[p]!.from} ${inA[p]!.to} ${inB[q]!.from} ${inB[q]!.to}`;
    if (told.has(words)) return;
    told.add(words);
    matches.push({ a: inA[p]!.narrowed, b: inB[q]!.narrowed, change });
  };
  const isFree = ({ p, q }: Paired): boolean => {
    const x = inA[p]!.marked;
    const y = inB[q]!.marked;
    if (x && y) return !pairedA.has(p) || !pairedB.has(q);
    if (!x && !y) return !pairedA.has(p) && !pairedB.has(q);
    // One report of what was said may stand for several sentences of it, but the very words in the other's prose are nearer.
    const [paired, index, piece, bare, side] = x ? [pairedA, p, inA[p]!, inB[q]!, 'a' as const] : [pairedB, q, inB[q]!, inA[p]!, 'b' as const];
    if (paired.has(index)) return false;
    const prose = proseOf(piece, x ? runs : runsByB, side, x ? b : a);
    return prose === null || (prose.start >= bare.passage.start && prose.end <= bare.passage.end);
  };
  const linked = compared(linkedPairs(inA, inB, links)).sort(inOrder);
  // What is said twice in both reports goes with its like before it goes with what is taken.
  for (const candidate of linked) {
    const { p, q } = candidate;
    if (inA[p]!.marked && inB[q]!.marked && !pairedA.has(p) && !pairedB.has(q)) pair(candidate);
  }
  for (const candidate of linked) if (isFree(candidate)) pair(candidate);
  // Words between marks belong together wherever they stand, when neither has a counterpart nearer by, or as a fragment of longer ones.
  for (const candidate of compared(quotedPairs(inA, inB)).sort(inOrder)) {
    const { p, q } = candidate;
    const isFragment = 2 * lengthOf(inA[p]!) <= lengthOf(inB[q]!) ? !pairedA.has(p) : 2 * lengthOf(inB[q]!) <= lengthOf(inA[p]!) && !pairedB.has(q);
    if (isFragment || (!pairedA.has(p) && !pairedB.has(q))) pair(candidate);
  }
  // A counterpart that has only part of the words leaves room for prose that has more of them.
  const partial = (match: QuoteMatch): boolean => match.change === 'truncated' || match.change === 'extended';
  const partly = new Set(matches.filter(partial).flatMap((match) => [match.a, match.b]));
  for (const match of matches) if (!partial(match)) [match.a, match.b].forEach((quote) => partly.delete(quote));
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
        if (
          piece.marked ||
          other.marked ||
          piece.spare ||
          other.spare ||
          !sharesSense(piece, other) ||
          !isSameName(quote.source!.name!, other.quote.source!.name!)
        )
          continue;
        pairs.push([piece.statement, other.statement]);
      }
    }
  }
  return pairs;
}

const lengthOf = (piece: Piece): number => piece.to - piece.from;

/** Pieces that stand in linked statements. */
function linkedPairs(inA: readonly Piece[], inB: readonly Piece[], links: readonly Link[]): (readonly [number, number])[] {
  const inStatement = new Map<number, number[]>();
  inB.forEach((piece, q) => append(inStatement, piece.statement, q));
  const linked = new Map<number, number[]>();
  for (const link of links) append(linked, link.a, link.b);
  return inA.flatMap((piece, p) => (linked.get(piece.statement) ?? []).flatMap((t) => (inStatement.get(t) ?? []).map((q) => [p, q] as const)));
}

/** Pieces between marks that share telling words which few others have. */
function quotedPairs(inA: readonly Piece[], inB: readonly Piece[]): (readonly [number, number])[] {
  const quoting = new Map<number, number[]>();
  inB.forEach((piece, q) => {
    if (piece.marked) for (const stem of piece.content) append(quoting, stem, q);
  });
  return inA.flatMap((piece, p) => {
    const shared = new Map<number, number>();
    if (piece.marked) for (const stem of piece.content) for (const q of rare(quoting.get(stem))) shared.set(q, (shared.get(q) ?? 0) + 1);
    return [...shared].filter(([q, stems]) => stems > 1 || isWordOf(piece, inB[q]!)).map(([q]) => [p, q] as const);
  });
}

/** One of the two is a single telling word, and both may be of one speaker. */
const isWordOf = (x: Piece, y: Piece): boolean => Math.min(x.content.size, y.content.size) === 1 && mayBeOneSpeaker(x.quote, y.quote);

function append(map: Map<number, number[]>, key: number, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (list.length < CANDIDATES) list.push(value);
}

/** A word that many quotes have finds none. */
const rare = (list: readonly number[] | undefined): readonly number[] => (list === undefined || list.length === CANDIDATES ? [] : list);

/** Two people are two speakers; an organization may stand for one of its people. */
function mayBeOneSpeaker(x: Quote, y: Quote): boolean {
  if (x.source?.name == null || y.source?.name == null || x.source.kind !== 'person' || y.source.kind !== 'person') return true;
  return isSameName(x.source.name, y.source.name);
}

/** What happened to the words of `x` in `y`, or null when they are not the same words. */
function comparePieces(a: Report, x: Piece, b: Report, y: Piece): QuoteChange | null {
  if (Math.max(lengthOf(x), lengthOf(y)) > LONGEST_PIECE) return null;
  if (x.marked && y.marked) return compareWords(a, x, b, y);
  if ((!x.marked && !y.marked && (x.spare || y.spare)) || !sharesSense(x, y)) return null;
  if (!x.marked && !y.marked) return compareWords(a, x, b, y) ?? 'wording';
  // What both put between marks was not taken out of them: the bare one merely has other bounds.
  const [marked, bare, report] = x.marked ? [x, y, b] : [y, x, a];
  let quoted = 0;
  for (let at = bare.from; at < bare.to; at++) if ((report.words.flags[at]! & QUOTED) !== 0) quoted++;
  if (quoted > 0 && 2 * quoted >= lengthOf(marked)) return null;
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

/** Quotes of which no piece has a counterpart, as a whole; of the others the pieces in marks that have none. Prose counts as a counterpart. */
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
    const prose = done || !piece.marked || piece.spare ? null : proseOf(piece, runs, side, other);
    if (prose !== null) matches.push(place(piece.narrowed, prose));
    if (paired.has(p) || prose !== null) shared.add(piece.quote);
    else if (!piece.spare) alone.set(piece.quote, [...(alone.get(piece.quote) ?? []), piece]);
  });
  for (const [quote, list] of alone) {
    if (!shared.has(quote)) matches.push(place(quote, null));
    // What a shared quotation says without marks is compared as text.
    else for (const piece of list) if (piece.marked) matches.push(place(piece.narrowed, null));
  }
  return matches;
}

/** The first of the runs, sorted by where they begin, that may reach word `at`. */
function firstRun(runs: readonly Run[], at: number, from: (run: Run) => number): number {
  return Math.max(0, firstNotBefore(runs, (run) => from(run) < at) - 1);
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
  // The other report may quote the words as well, without anybody who says them.
  const quoted = (other.words.flags[first]! & other.words.flags[last - 1]! & QUOTED) !== 0;
  return quoteOfNobody(passageOf(other, first, last), quoted);
}
