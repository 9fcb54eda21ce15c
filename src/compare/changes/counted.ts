import { findFigures } from '../../language/figures.js';
import type { Figure } from '../../model.js';
import { type Report, type Statement, wordsIn } from '../report.js';
import type { Vocabulary } from '../vocabulary.js';
import { NUMERIC } from '../words.js';
import type { Range, StatementPair } from './difference.js';
import type { Counted } from './facts.js';

/** Kinds of figures that tell nothing without what they count. */
const BARE: ReadonlySet<Figure['kind']> = new Set(['count', 'ordinal', 'fraction']);
/** How far from a figure what it counts may stand, in words. */
const NEAR = 4;
/** A figure that is said to be inexact may be so far from the exact one, as a share of it. */
const INEXACT = 0.1;

/**
 * Figures of one kind and unit that two statements give differently for what seems to be the same: those that share the most of
 * the words around them. What both statements have is no difference.
 *
 * @param least telling words that the surroundings must share; one more where the figure has no unit
 */
export function differingFigures(pair: StatementPair, least = 1): { readonly a: Range; readonly b: Range }[] {
  const { a, i, b, j, facts, vocabulary } = pair;
  const inA = facts.a.figures[i]!;
  const inB = facts.b.figures[j]!;
  if (inA.length === 0 || inB.length === 0) return [];
  const x = a.statements[i]!;
  const y = b.statements[j]!;
  const lonelyA = inA.filter(({ figure }) => !inB.some((other) => isEqual(figure, other.figure)));
  const lonelyB = inB.filter(({ figure }) => !inA.some((other) => isEqual(figure, other.figure)));
  const candidates = lonelyA.flatMap((p) =>
    lonelyB
      .filter((q) => p.figure.kind === q.figure.kind && p.figure.unit === q.figure.unit)
      .map((q) => ({ p, q, shared: sharedAround(a, x, p.words, b, y, q.words, vocabulary) }))
      .filter(({ p: { figure }, shared }) => shared >= (BARE.has(figure.kind) ? least + 1 : least)),
  );
  candidates.sort((s, t) => t.shared - s.shared || s.p.words.from - t.p.words.from || s.q.words.from - t.q.words.from);
  const taken = new Set<Counted>();
  const pairs: { readonly a: Range; readonly b: Range }[] = [];
  for (const { p, q } of candidates) {
    if (taken.has(p) || taken.has(q)) continue;
    taken.add(p);
    taken.add(q);
    pairs.push({ a: p.words, b: q.words });
  }
  return pairs;
}

const isExact = (x: Figure, y: Figure): boolean => x.kind === y.kind && x.unit === y.unit && x.value === y.value && x.upper === y.upper;

function isEqual(x: Figure, y: Figure): boolean {
  if (isExact(x, y)) return true;
  if (x.kind !== y.kind || x.unit !== y.unit) return false;
  const difference = x.value < y.value ? y.value - x.value : x.value - y.value;
  return (x.approximate || y.approximate) && difference <= INEXACT * Math.max(x.value, y.value);
}

/** How many telling words the surroundings of two figures share; the word that follows both counts twice. */
function sharedAround(a: Report, x: Statement, p: Range, b: Report, y: Statement, q: Range, vocabulary: Vocabulary): number {
  const around = (report: Report, statement: Statement, range: Range): Set<number> => {
    const terms = new Set<number>();
    for (let at = Math.max(statement.from, range.from - NEAR); at < Math.min(statement.to, range.to + NEAR); at++) {
      if (at >= range.from && at < range.to) continue;
      const term = termAt(report, at, vocabulary);
      if (term >= 0) terms.add(term);
    }
    return terms;
  };
  const inB = around(b, y, q);
  let shared = 0;
  for (const term of around(a, x, p)) if (inB.has(term)) shared++;
  const next = p.to < x.to ? termAt(a, p.to, vocabulary) : -1;
  return next >= 0 && q.to < y.to && next === termAt(b, q.to, vocabulary) ? shared + 1 : shared;
}

/** True when two figures are of different things, as their kinds and units or the words behind them tell: `84 billion`, `17 hours`. */
export function countsAnother(a: Report, p: Range, b: Report, q: Range, vocabulary: Vocabulary): boolean {
  const x = lastFigure(a, p);
  const y = lastFigure(b, q);
  if (x === null || y === null) return x !== y;
  if (x.figure.kind !== y.figure.kind || x.figure.unit !== y.figure.unit) return true;
  if (!BARE.has(x.figure.kind)) return false;
  const counted = termsBehind(a, x.words.to, vocabulary);
  const other = termsBehind(b, y.words.to, vocabulary);
  return counted.length > 0 && other.length > 0 && !counted.some((term) => other.includes(term));
}

/** The last figure that some words hold. */
function lastFigure(report: Report, range: Range): Counted | null {
  const block = report.blockEnds[range.from]!;
  return figuresBetween(report, range.from, Math.min(block, range.to + 2)).findLast(({ words }) => words.from < range.to) ?? null;
}

/** The figures that the words from `low` up to `high` give when nothing around them is read. */
function figuresBetween(report: Report, low: number, high: number): Counted[] {
  const start = report.words.starts[low]!;
  return findFigures(report.text.slice(start, report.words.ends[high - 1])).map((figure) => ({
    figure,
    words: wordsIn(report, { start: start + figure.start, end: start + figure.end }),
  }));
}

/** The terms of the telling words right behind a figure, two at most: what it counts. */
function termsBehind(report: Report, at: number, vocabulary: Vocabulary): number[] {
  const { starts, ends } = report.words;
  const terms: number[] = [];
  for (let next = at; next < at + 2 && next < report.blockEnds[at - 1]!; next++) {
    const term = termAt(report, next, vocabulary);
    if (starts[next]! - ends[next - 1]! !== 1 || term < 0) break;
    terms.push(term);
  }
  return terms;
}

/** The term of a word; -1 for one that tells nothing. */
function termAt(report: Report, at: number, vocabulary: Vocabulary): number {
  const key = report.words.keys[at]!;
  return vocabulary.weights[key]! > 0 ? vocabulary.terms[key]! : -1;
}

/** Longer differences are not a figure alone. */
const LONGEST_FIGURE = 6;

/**
 * True when words that differ are one figure in two ways of writing: `$5 million` and `five million dollars`. Every word that
 * differs must be of figures, and each of these must have its equal at the same place.
 */
export function isSameFigure(a: Report, p: Range, b: Report, q: Range): boolean {
  if (p.to - p.from > LONGEST_FIGURE || q.to - q.from > LONGEST_FIGURE) return false;
  const inA = figuresAt(a, p);
  const inB = inA === null ? null : figuresAt(b, q);
  if (inA === null || inB === null) return false;
  return inA.length > 0 && inA.length === inB.length && inA.every((figure, k) => isExact(figure, inB[k]!));
}

/** The figures at or beside some words, or null when the words are not of figures alone. */
function figuresAt(report: Report, range: Range): Figure[] | null {
  const block = report.blockEnds[Math.max(0, range.from - 1)]!;
  const low = Math.max(0, range.from - LONGEST_FIGURE);
  const high = Math.min(block, range.to + LONGEST_FIGURE);
  let numeric = false;
  for (let at = low; at < high; at++) if ((report.words.flags[at]! & NUMERIC) !== 0) numeric = true;
  if (!numeric || low >= high) return null;
  const found = figuresBetween(report, low, high).filter(({ words }) => words.from <= range.to && words.to >= range.from);
  for (let at = range.from; at < range.to; at++) if (!found.some(({ words }) => at >= words.from && at < words.to)) return null;
  return found.map(({ figure }) => figure);
}
