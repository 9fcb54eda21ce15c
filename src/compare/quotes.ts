import type { Passage, Quote, QuoteMatch } from '../model.js';
import type { Link } from './align.js';
import { findHunks } from './edits.js';
import { type Report, wordsIn } from './report.js';
import type { Run } from './reuse.js';
import { weightOfWord } from './terms.js';
import type { Vocabulary } from './words.js';

/** A quote with the words that it reports: for a direct or mixed one the quoted passages, else the content. */
interface Told {
  readonly quote: Quote;
  readonly marked: boolean;
  readonly parts: readonly Part[];
  /** Ids of the words that tell something. */
  readonly content: ReadonlySet<number>;
  readonly statements: readonly number[];
}

/** A passage with its range of words. */
interface Part {
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
}

type QuoteChange = QuoteMatch['change'];

/** Share of the shorter passage's words that two passages must have in common order to be the same words. */
const SAME_WORDS = 0.6;
/** Share of the telling words that a reworded, indirect report must have in common with what it reports. */
const SAME_SENSE = 0.4;
/** Counterparts of one quote that are looked at. */
const CANDIDATES = 8;

/**
 * Pairs the quotes of two reports. Candidates are quotes in linked statements; those that share their words are paired, many
 * to many, and what changed in the words is told. Quoted words that the other report uses as its own prose are paired with
 * that prose; quotes without a counterpart stand alone.
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
  const toldA = quotesA.map((quote) => readTold(a, quote, vocabulary));
  const toldB = quotesB.map((quote) => readTold(b, quote, vocabulary));
  const inStatement = new Map<number, number[]>();
  const append = (map: Map<number, number[]>, key: number, value: number): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [value]);
    else if (list.length < CANDIDATES) list.push(value);
  };
  toldB.forEach((told, q) => {
    for (const s of told.statements) append(inStatement, s, q);
  });
  const linked = new Map<number, number[]>();
  for (const link of links) append(linked, link.a, link.b);
  const pairs: { readonly p: number; readonly q: number; readonly change: QuoteChange }[] = [];
  toldA.forEach((x, p) => {
    const candidates = new Set<number>();
    for (const s of x.statements)
      for (const t of linked.get(s) ?? []) for (const q of inStatement.get(t) ?? []) if (candidates.size < CANDIDATES) candidates.add(q);
    for (const q of candidates) {
      const change = compareTold(a, x, b, toldB[q]!);
      if (change !== null) pairs.push({ p, q, change });
    }
  });
  // The least changed first: a quote that has its counterpart takes no second one that has its own.
  pairs.sort((x, y) => RANK.indexOf(x.change) - RANK.indexOf(y.change) || x.p - y.p || x.q - y.q);
  const matches: QuoteMatch[] = [];
  const runsByB = [...runs].sort((x, y) => x.b - y.b);
  const pairedA = new Set<number>();
  const pairedB = new Set<number>();
  for (const { p, q, change } of pairs) {
    if (pairedA.has(p) && pairedB.has(q)) continue;
    pairedA.add(p);
    pairedB.add(q);
    matches.push({ a: toldA[p]!.quote, b: toldB[q]!.quote, change });
  }
  toldA.forEach((x, p) => {
    if (pairedA.has(p)) return;
    const prose = x.marked ? proseOf(x, runs, 'a', b) : null;
    matches.push(prose === null ? { a: x.quote, b: null, change: 'only-a' } : { a: x.quote, b: prose, change: 'unquoted' });
  });
  toldB.forEach((y, q) => {
    if (pairedB.has(q)) return;
    const prose = y.marked ? proseOf(y, runsByB, 'b', a) : null;
    matches.push(prose === null ? { a: null, b: y.quote, change: 'only-b' } : { a: prose, b: y.quote, change: 'quoted' });
  });
  return matches;
}

/** Orders quote matches as the first report has them, then what only the second has. */
export function byPlace(x: QuoteMatch, y: QuoteMatch): number {
  const at = (quote: Quote | null): number => quote?.start ?? Infinity;
  const difference = (p: number, q: number): number => (p === q ? 0 : p < q ? -1 : 1);
  return difference(at(x.a), at(y.a)) || difference(at(x.b), at(y.b));
}

function readTold(report: Report, quote: Quote, vocabulary: Vocabulary): Told {
  const marked = quote.quoted.length > 0;
  const parts = (marked ? quote.quoted : quote.content).map((passage) => ({ passage, ...wordsIn(report, passage) }));
  const content = new Set<number>();
  const statements = new Set<number>();
  for (const passage of quote.content) {
    const { from, to } = wordsIn(report, passage);
    for (let at = from; at < to; at++) {
      statements.add(report.statementOf[at]!);
      const key = report.words.keys[at]!;
      if (weightOfWord(vocabulary.forms[key]!) > 0) content.add(vocabulary.stems[key]!);
    }
  }
  return { quote, marked, parts: parts.filter((part) => part.to > part.from), content, statements: [...statements] };
}

/** What happened to the words of `x` in `y`, or null when they are not the same words. */
function compareTold(a: Report, x: Told, b: Report, y: Told): QuoteChange | null {
  if (x.marked && y.marked) {
    const change = comparePassages(a, x, b, y);
    if (change !== null) return change;
    return null;
  }
  if (!sharesSense(x, y)) return null;
  if (x.marked) return 'to-indirect';
  if (y.marked) return 'to-direct';
  return comparePassages(a, x, b, y) ?? 'wording';
}

function sharesSense(x: Told, y: Told): boolean {
  let shared = 0;
  for (const term of x.content) if (y.content.has(term)) shared++;
  const least = Math.min(x.content.size, y.content.size);
  return shared >= Math.min(2, least) && shared > 0 && shared >= SAME_SENSE * least;
}

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

/** The gravest change among the passages that correspond. */
function comparePassages(a: Report, x: Told, b: Report, y: Told): QuoteChange | null {
  let gravest = -1;
  for (const part of x.parts) {
    for (const other of y.parts) {
      const change = compareParts(a, part, b, other);
      if (change !== null) gravest = Math.max(gravest, RANK.indexOf(change));
    }
  }
  return RANK[gravest] ?? null;
}

function compareParts(a: Report, x: Part, b: Report, y: Part): QuoteChange | null {
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
  if (common < SAME_WORDS * Math.min(n, m) || common < Math.min(3, Math.min(n, m))) return null;
  if (removed > 0 && added > 0) return 'wording';
  const inner = hunks.some((hunk) => hunk.a0 > x.from && hunk.a1 < x.to && hunk.b0 > y.from && hunk.b1 < y.to);
  const shorter = added === 0 ? { report: b, part: y } : { report: a, part: x };
  const silent = inner && !hasEllipsis(shorter.part.passage.text);
  if (added === 0) return silent ? 'silent-cut' : 'truncated';
  return silent ? 'silent-insert' : 'extended';
}

const hasEllipsis = (text: string): boolean => text.includes('…') || text.includes('...') || text.includes('. . .') || text.includes('[');

/** The same words: how they are printed. */
function compareMarks(x: string, y: string): QuoteChange {
  const letters = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const marks = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[‘’‚‛'`"“”„‟«»]/g, "'")
      .replace(/[‐‑‒–—―-]{1,3}/g, '-')
      .replace(/[ \t\r\n\u00a0]{1,100}/g, ' ')
      .replace(/ ?- ?/g, '-')
      .replace(/^[ ,.;:…]{1,10}|[ ,.;:…]{1,10}$/g, '');
  if (marks(x) === marks(y)) return 'same';
  return letters(x) === letters(y) && !/[A-Z]\./.test(x) && !/[A-Z]\./.test(y) ? 'punctuation' : 'spelling';
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

/** The passage of the other report's own prose that takes over at least most of the quoted words. */
function proseOf(told: Told, runs: readonly Run[], side: 'a' | 'b', other: Report): Quote | null {
  const from = (run: Run): number => (side === 'a' ? run.a : run.b);
  const total = told.parts.reduce((n, part) => n + part.to - part.from, 0);
  let covered = 0;
  let first = -1;
  let last = -1;
  for (const part of told.parts) {
    for (let k = firstRun(runs, part.from, from); k < runs.length && from(runs[k]!) < part.to; k++) {
      const run = runs[k]!;
      const shift = side === 'a' ? run.b - run.a : run.a - run.b;
      const low = Math.max(part.from, from(run));
      const high = Math.min(part.to, from(run) + run.length);
      if (high <= low) continue;
      covered += high - low;
      first = first < 0 ? low + shift : Math.min(first, low + shift);
      last = Math.max(last, high + shift);
    }
  }
  if (covered < SAME_WORDS * total || last - first > 3 * total) return null;
  const start = other.words.starts[first]!;
  const end = other.words.ends[last - 1]!;
  // A passage keeps to the blocks that the report is read from.
  if (other.statements[other.statementOf[first]!]!.block !== other.statements[other.statementOf[last - 1]!]!.block) return null;
  const passage: Passage = { start, end, text: other.text.slice(start, end) };
  return { start, end, kind: 'indirect', content: [passage], quoted: [], cue: null, source: null, addressee: null, chain: [], confidence: 1, notices: [] };
}
