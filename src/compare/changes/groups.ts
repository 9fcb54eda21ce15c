import type { Link } from '../align.js';
import { findHunks, type Hunk } from '../edits.js';
import type { Report } from '../report.js';
import { QUOTED } from '../words.js';

/** Statements of both reports that are compared word by word: ranges of statements, half-open, and the best link among them. */
export interface Group {
  readonly a0: number;
  readonly a1: number;
  readonly b0: number;
  readonly b1: number;
  /** Index of the link. */
  readonly link: number;
}

/** A group with what differs inside it, as ranges of words. */
export interface Compared extends Group {
  readonly low: number;
  readonly high: number;
  readonly lowB: number;
  readonly highB: number;
  readonly hunks: readonly Hunk[];
  /** The statements are alike as a whole: all that differs is a change, not merely what stands between equal words. */
  readonly alike: boolean;
}

/** At most so many statements of one report are compared with one of the other: a sentence is split in two, seldom in three. */
const PIECES = 3;

/** Compares the statements that share most of the wording of the shorter one. */
export function compareGroups(a: Report, b: Report, links: readonly Link[]): Compared[] {
  const linked = { a: new Set(links.map((link) => link.a)), b: new Set(links.map((link) => link.b)) };
  return groupsOf(a, b, links).map((group) => {
    const alike = isAlike(a, b, group);
    const tail = tailOf(a, b, group, linked);
    const low = a.statements[group.a0]!.from;
    const high = a.statements[tail.a1 - 1]!.to;
    const lowB = b.statements[group.b0]!.from;
    const highB = b.statements[tail.b1 - 1]!.to;
    return { ...group, alike, low, high, lowB, highB, hunks: findHunks(a.words.keys, low, high, b.words.keys, lowB, highB) };
  });
}

/**
 * Verbatim pairs, and pairs with a strong link, a sentence together with the two that it was split into. A statement that
 * stands unchanged in the other report is settled and explains nothing else.
 */
function groupsOf(a: Report, b: Report, links: readonly Link[]): Group[] {
  const settledA = new Set<number>();
  const settledB = new Set<number>();
  const groups = new Set<Group>();
  links.forEach((link, k) => {
    if (link.kind !== 'verbatim') return;
    settledA.add(link.a);
    settledB.add(link.b);
    groups.add({ a0: link.a, a1: link.a + 1, b0: link.b, b1: link.b + 1, link: k });
  });
  const strong = [...links.keys()].filter((k) => !settledA.has(links[k]!.a) && !settledB.has(links[k]!.b) && isStrong(a, b, links[k]!));
  strong.sort((x, y) => links[y]!.common - links[x]!.common || x - y);
  const groupOfA = new Map<number, Group>();
  const groupOfB = new Map<number, Group>();
  for (const k of strong) {
    const link = links[k]!;
    const x = groupOfA.get(link.a);
    const y = groupOfB.get(link.b);
    let group: Group | null = null;
    if (x === undefined && y === undefined) group = { a0: link.a, a1: link.a + 1, b0: link.b, b1: link.b + 1, link: k };
    else if (x !== undefined && y === undefined && (link.b === x.b0 - 1 || link.b === x.b1) && x.b1 - x.b0 < PIECES) {
      group = { ...x, b0: Math.min(x.b0, link.b), b1: Math.max(x.b1, link.b + 1) };
    } else if (y !== undefined && x === undefined && (link.a === y.a0 - 1 || link.a === y.a1) && y.a1 - y.a0 < PIECES) {
      group = { ...y, a0: Math.min(y.a0, link.a), a1: Math.max(y.a1, link.a + 1) };
    }
    if (group === null) continue;
    if (x !== undefined) groups.delete(x);
    if (y !== undefined) groups.delete(y);
    groups.add(group);
    for (let s = group.a0; s < group.a1; s++) groupOfA.set(s, group);
    for (let s = group.b0; s < group.b1; s++) groupOfB.set(s, group);
  }
  return [...groups];
}

function isStrong(a: Report, b: Report, link: Link): boolean {
  const x = a.statements[link.a]!;
  const y = b.statements[link.b]!;
  const least = Math.min(x.to - x.from, y.to - y.from);
  return link.common >= Math.min(3, least / 2) && link.common >= (least < 6 ? 0.5 : 0.6) * least;
}

function isAlike(a: Report, b: Report, group: Group): boolean {
  const low = a.statements[group.a0]!.from;
  const high = a.statements[group.a1 - 1]!.to;
  const lowB = b.statements[group.b0]!.from;
  const highB = b.statements[group.b1 - 1]!.to;
  const hunks = findHunks(a.words.keys, low, high, b.words.keys, lowB, highB);
  const common = high - low - hunks.reduce((n, hunk) => n + hunk.a1 - hunk.a0, 0);
  const words = high - low + highB - lowB;
  // One that merely has a clause more is alike as well.
  if (common === Math.min(high - low, highB - lowB) && common >= 0.28 * words) return true;
  return 2 * common >= (words <= 8 ? 0.5 : 0.7) * words;
}

/**
 * A quotation may break off in one report where it goes on in the other. The sentences of the longer one that have no
 * counterpart then belong to the group, up to the end of the quotation or of the block: the cut is one difference.
 */
function tailOf(
  a: Report,
  b: Report,
  group: Group,
  linked: { readonly a: ReadonlySet<number>; readonly b: ReadonlySet<number> },
): { readonly a1: number; readonly b1: number } {
  const a1 = quotationTail(a, group.a1, linked.a);
  const b1 = quotationTail(b, group.b1, linked.b);
  if (a1 === group.a1 && b1 === group.b1) return group;
  // What the shorter one still has must be the beginning of what the longer one has.
  const from = a.statements[group.a1 - 1]!.to;
  const fromB = b.statements[group.b1 - 1]!.to;
  const shorter = Math.min(a.statements[a1 - 1]!.to - from, b.statements[b1 - 1]!.to - fromB);
  for (let k = 0; k < shorter; k++) if (a.words.keys[from + k] !== b.words.keys[fromB + k]) return group;
  return { a1, b1 };
}

/** The statement after the last that carries on the quotation at the end of statement `next - 1`, without a link of its own. */
function quotationTail(report: Report, next: number, linked: ReadonlySet<number>): number {
  const { statements, words } = report;
  let end = next;
  while (end < statements.length && !linked.has(end) && statements[end]!.block === statements[end - 1]!.block) {
    if ((words.flags[statements[end - 1]!.to - 1]! & words.flags[statements[end]!.from]! & QUOTED) === 0) break;
    end++;
  }
  return end;
}
