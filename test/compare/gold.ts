import type { ReportDiff, Span } from '../../src/model.js';

/**
 * Two reports of one event with the links that a careful reader draws between their statements. A statement stands on a line
 * of its own behind its labels and a bar: a number in report A, in report B the numbers of those in A with which it shares
 * something that is told, `-` for none. A number with a question mark is a link that a reader may or may not draw.
 */
export interface GoldPair {
  readonly a: string;
  readonly b: string;
  readonly statementsA: readonly Span[];
  readonly statementsB: readonly Span[];
  /** Links as `a:b`, indices of statements. */
  readonly links: ReadonlySet<string>;
  readonly optional: ReadonlySet<string>;
}

interface Side {
  readonly text: string;
  readonly statements: readonly Span[];
  readonly labels: readonly (readonly string[])[];
}

/** Reads a pair from its file. */
export function readPair(file: string): GoldPair {
  const [, fileA, fileB] = file.split(/^=== [AB]\n/m);
  const a = readSide(fileA!);
  const b = readSide(fileB!);
  const place = new Map(a.labels.map(([label], i) => [label, i]));
  const links = new Set<string>();
  const optional = new Set<string>();
  b.labels.forEach((labels, j) => {
    for (const label of labels) {
      if (label === '-') continue;
      const i = place.get(label.replace('?', ''));
      if (i === undefined) throw new Error(`No statement ${label} in report A.`);
      (label.endsWith('?') ? optional : links).add(`${i}:${j}`);
    }
  });
  return { a: a.text, b: b.text, statementsA: a.statements, statementsB: b.statements, links, optional };
}

function readSide(file: string): Side {
  let text = '';
  const statements: Span[] = [];
  const labels: string[][] = [];
  for (const paragraph of file.trim().split('\n\n')) {
    paragraph.split('\n').forEach((line, k) => {
      const bar = line.indexOf('| ');
      text += k > 0 ? ' ' : text === '' ? '' : '\n\n';
      const start = text.length;
      text += line.slice(bar + 2);
      statements.push({ start, end: text.length });
      labels.push(line.slice(0, bar).split(' '));
    });
  }
  return { text, statements, labels };
}

/** Counts of what was found, of what was to be found, and of both at once. */
export interface Score {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

/** Scores the links of a comparison, and the statements that it says stand in one report alone. */
export function scoreOf(pair: GoldPair, diff: ReportDiff): { readonly links: Score; readonly only: Score } {
  const found = new Set<string>();
  for (const match of diff.matches) {
    const key = `${nearest(pair.statementsA, match.a)}:${nearest(pair.statementsB, match.b)}`;
    if (!pair.optional.has(key)) found.add(key);
  }
  const links = { right: [...found].filter((key) => pair.links.has(key)).length, found: found.size, gold: pair.links.size };
  const a = scoreOnly(pair.statementsA, diff.onlyA, pair, 0);
  const b = scoreOnly(pair.statementsB, diff.onlyB, pair, 1);
  return { links, only: sum(a, b) };
}

function scoreOnly(statements: readonly Span[], only: readonly Span[], pair: GoldPair, side: 0 | 1): Score {
  const linked = (links: ReadonlySet<string>): Set<number> => new Set([...links].map((key) => Number(key.split(':')[side])));
  const shared = linked(pair.links);
  const perhaps = linked(pair.optional);
  const gold = new Set(statements.keys());
  for (const s of [...shared, ...perhaps]) gold.delete(s);
  const found = new Set(only.map((passage) => nearest(statements, passage)).filter((s) => shared.has(s) || !perhaps.has(s)));
  return { right: [...found].filter((s) => gold.has(s)).length, found: found.size, gold: gold.size };
}

/** The statement that shares most with a passage, by index; -1 when none does. */
export function nearest(statements: readonly Span[], passage: Span): number {
  let best = -1;
  let most = 0;
  statements.forEach((statement, s) => {
    const shared = Math.min(statement.end, passage.end) - Math.max(statement.start, passage.start);
    if (shared > most) {
      most = shared;
      best = s;
    }
  });
  return best;
}

/** Adds two scores. */
export function sum(x: Score, y: Score): Score {
  return { right: x.right + y.right, found: x.found + y.found, gold: x.gold + y.gold };
}

/** The harmonic mean of precision and recall. */
export function f1({ right, found, gold }: Score): number {
  return (2 * right) / (found + gold);
}
