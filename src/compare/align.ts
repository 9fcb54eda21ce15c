import { findHunks } from './edits.js';
import { fragmentPairs } from './fragments.js';
import { type Candidate, likeness, oddsOf, ranksOf } from './likeness.js';
import { type Profile, readProfiles } from './profiles.js';
import type { Report, Statement } from './report.js';
import type { Run } from './reuse.js';
import type { Vocabulary } from './vocabulary.js';

/** A link between statement `a` of the first report and statement `b` of the second, both by index. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly kind: 'verbatim' | 'near-verbatim' | 'paraphrase' | 'partial';
  /** 0 to 1. */
  readonly score: number;
  /** Words in common order. */
  readonly common: number;
  /** They would be linked if they had no rival that is less alike: reports of two events have such links by chance only. */
  readonly sure: boolean;
  moved: boolean;
}

/** What belongs together in two reports. */
export interface Links {
  readonly links: readonly Link[];
  /** Statements that share telling words without a link, by index: they may contradict one another. */
  readonly near: readonly (readonly [number, number])[];
}

/** Asked for, in nats, where one of the two stands unchanged in the other report already. */
const SETTLED = 1;
/** The score of a link that something else than likeness draws, and of a pair whose likeness makes it as likely linked as not. */
export const SURE = 0.21;
/** A term that stands in more statements of the second report than this finds no candidates: it tells nothing apart. */
const POSTINGS = 24;
/** Candidates of one statement that are looked at closely. */
const CANDIDATES = 12;
/** So many words of one lifted run link two statements, or so large a part of the shorter. */
const LIFTED_WORDS = 5;

/**
 * Links the statements of two reports, many to many. Equal statements are found by their words; taken-over parts by the lifted
 * runs; reworded ones by the terms that they share, weighted by how rare these are in the two texts, through an index.
 */
export function linkStatements(a: Report, b: Report, runs: readonly Run[], spoken: readonly (readonly [number, number])[], vocabulary: Vocabulary): Links {
  const pairs = new Map<number, number>();
  const width = b.statements.length;
  const profiles = readProfiles(a, b, vocabulary);
  const equal = verbatimPairs(a, b);
  const settledA = new Set(equal.map(([i]) => i));
  const settledB = new Set(equal.map(([, j]) => j));
  const add = (i: number, j: number, score: number): void => {
    // Two statements that both stand unchanged in the other report need no further explanation.
    if (settledA.has(i) && settledB.has(j) && score < 1) return;
    const key = i * width + j;
    if ((pairs.get(key) ?? -1) < score) pairs.set(key, score);
  };
  for (const [i, j] of equal) add(i, j, 1);
  for (const [i, j] of liftedPairs(a, b, runs)) add(i, j, SURE);
  for (const [i, j] of fragmentPairs(a, b, vocabulary)) add(i, j, SURE);
  const near: (readonly [number, number])[] = [];
  const candidates = candidatesIn(profiles.a, profiles.b);
  const ranks = ranksOf(candidates);
  candidates.forEach(({ i, j, likeness }, k) => {
    const settled = settledA.has(i) || settledB.has(j);
    if (oddsOf(likeness, ranks[k]!) > (settled ? SETTLED : 0)) add(i, j, Math.min(0.99, SURE * likeness));
    else if (!settled) near.push([i, j]);
  });
  for (const [i, j] of spoken) add(i, j, SURE);
  for (const [i, j] of enclosedPairs(a, b, pairs, vocabulary)) add(i, j, SURE);
  const links: Link[] = [];
  for (const [key, score] of [...pairs].sort((x, y) => x[0] - y[0])) {
    links.push(describe(a, Math.floor(key / width), b, key % width, score));
  }
  markMoves(a, b, links);
  return { links, near: near.filter(([i, j]) => !pairs.has(i * width + j)) };
}

/** Statements of the same words. The k-th of several goes with the k-th. */
function verbatimPairs(a: Report, b: Report): (readonly [number, number])[] {
  const places = new Map<string, number[]>();
  b.statements.forEach((statement, j) => {
    const key = keyOf(b, statement);
    const list = places.get(key);
    if (list === undefined) places.set(key, [j]);
    else list.push(j);
  });
  const used = new Map<string, number>();
  const pairs: (readonly [number, number])[] = [];
  a.statements.forEach((statement, i) => {
    const key = keyOf(a, statement);
    const list = places.get(key);
    if (list === undefined) return;
    const k = used.get(key) ?? 0;
    used.set(key, k + 1);
    pairs.push([i, list[Math.min(k, list.length - 1)]!]);
  });
  // What the second report repeats more often goes with the last of the first.
  const lastOf = new Map<string, number>();
  for (const [i] of pairs) lastOf.set(keyOf(a, a.statements[i]!), i);
  for (const [key, count] of used) {
    const list = places.get(key)!;
    for (let k = count; k < list.length; k++) pairs.push([lastOf.get(key)!, list[k]!]);
  }
  return pairs;
}

function keyOf(report: Report, statement: Statement): string {
  return report.words.keys.slice(statement.from, statement.to).join(' ');
}

/** Statements that share enough of one lifted run. */
function* liftedPairs(a: Report, b: Report, runs: readonly Run[]): Generator<readonly [number, number]> {
  for (const run of runs) {
    let k = 0;
    while (k < run.length) {
      const i = a.statementOf[run.a + k]!;
      const j = b.statementOf[run.b + k]!;
      const statement = a.statements[i]!;
      const other = b.statements[j]!;
      const n = Math.min(run.length - k, statement.to - (run.a + k), other.to - (run.b + k));
      if (n >= LIFTED_WORDS || 2 * n >= Math.min(statement.to - statement.from, other.to - other.from)) yield [i, j];
      k += Math.max(1, n);
    }
  }
}

/** Statements that share rare terms, the likeliest few of each. */
export function candidatesIn(a: readonly Profile[], b: readonly Profile[]): Candidate[] {
  const index = new Map<number, number[]>();
  b.forEach((profile, j) => {
    for (const term of profile.terms) {
      const list = index.get(term);
      if (list === undefined) index.set(term, [j]);
      else if (list.length <= POSTINGS) list.push(j);
    }
  });
  const found: Candidate[] = [];
  for (let i = 0; i < a.length; i++) {
    const profile = a[i]!;
    const shared = new Map<number, number>();
    profile.terms.forEach((term, t) => {
      const list = index.get(term);
      if (list === undefined || list.length > POSTINGS) return;
      const weight = profile.weights[t]!;
      for (const j of list) shared.set(j, (shared.get(j) ?? 0) + weight * weight);
    });
    for (const [j] of [...shared].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, CANDIDATES)) {
      const alike = likeness(profile, b[j]!);
      if (alike !== null) found.push({ i, j, likeness: alike });
    }
  }
  return found;
}

/**
 * Statements without a link that stand between linked neighbours in both reports, and share half of the words of the shorter, those
 * that tell nothing among them. What stands in the same place needs less to be the same.
 */
function* enclosedPairs(a: Report, b: Report, pairs: ReadonlyMap<number, number>, vocabulary: Vocabulary): Generator<readonly [number, number]> {
  const width = b.statements.length;
  const linkedA = new Set<number>();
  const linkedB = new Set<number>();
  for (const key of pairs.keys()) {
    linkedA.add(Math.floor(key / width));
    linkedB.add(key % width);
  }
  const linked = (i: number, j: number): boolean =>
    (i < 0 && j < 0) || (i === a.statements.length && j === width) || (j >= 0 && j < width && i >= 0 && pairs.has(i * width + j));
  const before = new Map<number, number[]>();
  for (const key of pairs.keys()) {
    const i = Math.floor(key / width) + 1;
    const j = (key % width) + 1;
    if (i >= a.statements.length || j >= width || linkedA.has(i) || linkedB.has(j)) continue;
    if (!linked(i + 1, j + 1)) continue;
    const list = before.get(i);
    if (list === undefined) before.set(i, [j]);
    else if (list.length < CANDIDATES) list.push(j);
  }
  for (const [i, list] of before) {
    for (const j of list) {
      const x = a.statements[i]!;
      const y = b.statements[j]!;
      const inA = new Set<number>();
      for (let at = x.from; at < x.to; at++) inA.add(vocabulary.stems[a.words.keys[at]!]!);
      let shared = 0;
      const seen = new Set<number>();
      for (let at = y.from; at < y.to; at++) {
        const key = b.words.keys[at]!;
        const stem = vocabulary.stems[key]!;
        if (!inA.has(stem) || seen.has(stem)) continue;
        seen.add(stem);
        shared++;
      }
      if (2 * shared >= Math.min(x.to - x.from, y.to - y.from)) yield [i, j];
    }
  }
}

/** How a pair of statements shares its wording. */
function describe(a: Report, i: number, b: Report, j: number, score: number): Link {
  const x = a.statements[i]!;
  const y = b.statements[j]!;
  const n = x.to - x.from;
  const m = y.to - y.from;
  let common = n;
  for (const hunk of findHunks(a.words.keys, x.from, x.to, b.words.keys, y.from, y.to)) common -= hunk.a1 - hunk.a0;
  const share = (2 * common) / (n + m);
  const kind =
    common === n && n === m
      ? 'verbatim'
      : share >= 0.75
        ? 'near-verbatim'
        : common >= 0.6 * Math.min(n, m) || Math.min(n, m) < 0.6 * Math.max(n, m)
          ? 'partial'
          : 'paraphrase';
  return {
    a: i,
    b: j,
    kind,
    score: Math.round(1000 * (kind === 'verbatim' ? 1 : Math.max(kind === 'near-verbatim' ? share : 0, score))) / 1000,
    common,
    sure: score >= SURE,
    moved: false,
  };
}

/**
 * Marks the links that leave the common order: all that are not in the heaviest chain of links that ascends in both reports.
 * Every block weighs the same, so that the fewest blocks have moved. Only the best link of a statement can move. Where two blocks
 * changed places and nothing else stands between them, either may be the one that moved: both are marked.
 */
function markMoves(a: Report, b: Report, links: readonly Link[]): void {
  const bestA = new Map<number, Link>();
  const bestB = new Map<number, Link>();
  const better = (x: Link, y: Link | undefined): boolean => y === undefined || x.common > y.common;
  for (const link of links) {
    if (better(link, bestA.get(link.a))) bestA.set(link.a, link);
    if (better(link, bestB.get(link.b))) bestB.set(link.b, link);
  }
  const main = links.filter((link) => bestA.get(link.a) === link && bestB.get(link.b) === link);
  const statementsIn = new Map<unknown, number>();
  for (const link of main) {
    const block = a.statements[link.a]!.block;
    statementsIn.set(block, (statementsIn.get(block) ?? 0) + 1);
  }
  // Fenwick tree over the second report: the heaviest chain that ends at or before a statement.
  const size = b.statements.length + 1;
  const tree: number[] = new Array<number>(size + 1).fill(-1);
  const weight: number[] = [];
  const before: number[] = [];
  main.forEach((link, k) => {
    let chain = -1;
    for (let at = link.b; at > 0; at -= at & -at) if (tree[at]! >= 0 && (chain < 0 || weight[tree[at]!]! > weight[chain]!)) chain = tree[at]!;
    before.push(chain);
    weight.push((chain < 0 ? 0 : weight[chain]!) + 1 / statementsIn.get(a.statements[link.a]!.block)! + link.common / 100000);
    for (let at = link.b + 1; at <= size; at += at & -at) if (tree[at]! < 0 || weight[k]! > weight[tree[at]!]!) tree[at] = k;
  });
  const inOrder = new Set<number>();
  let last = -1;
  weight.forEach((value, k) => {
    if (last < 0 || value > weight[last]!) last = k;
  });
  for (let k = last; k >= 0; k = before[k]!) inOrder.add(k);
  const moved = main.flatMap((_, k) => (inOrder.has(k) ? [] : [k]));
  for (const k of moved) for (const other of exchangedWith(a, main, inOrder, k)) main[other]!.moved = true;
  for (const k of moved) main[k]!.moved = true;
}

/** A block of more statements did not change places with one of few. */
const LONGEST_EXCHANGE = 12;

/** The links in order that a moved one has jumped over, when all of them stand in one block; else none. */
function exchangedWith(a: Report, main: readonly Link[], inOrder: ReadonlySet<number>, k: number): number[] {
  const moved = main[k]!;
  const block = a.statements[moved.a]!.block;
  for (const step of [1, -1]) {
    const over: number[] = [];
    let crossed: unknown = null;
    for (let at = k + step; at >= 0 && at < main.length && over.length <= LONGEST_EXCHANGE; at += step) {
      const link = main[at]!;
      const own = a.statements[link.a]!.block;
      if (own === block) continue;
      if (!inOrder.has(at) || link.b > moved.b === step > 0) break;
      crossed ??= own;
      if (own !== crossed) return [];
      over.push(at);
    }
    if (over.length > 0) return over.length > LONGEST_EXCHANGE ? [] : over;
  }
  return [];
}
