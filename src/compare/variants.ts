import type { Link } from './align.js';
import type { Report } from './report.js';
import { bare } from './terms.js';
import type { Vocabulary } from './vocabulary.js';
import { CAPITAL, NUMERIC, OPENING } from './words.js';

/** Shorter names differ by a letter too easily. */
const SHORTEST = 5;

/** Two spellings of one name: the index of a word on each side that has them. */
export interface Variant {
  readonly a: number;
  readonly b: number;
  /** Index of the link in which both stand, or null. */
  readonly link: number | null;
}

/**
 * Names that the two reports spell differently, wherever they stand: two neighbouring letters exchanged, or one doubled. Other
 * letters make other names as often as they are errors; these hardly ever do.
 */
export function variantsBetween(a: Report, b: Report, links: readonly Link[], vocabulary: Vocabulary): Variant[] {
  const inA = readNames(a, vocabulary);
  const inB = readNames(b, vocabulary);
  const variants: Variant[] = [];
  for (const [x, y] of pairsOf(inA, inB)) {
    // A name that both reports spell in both ways is no difference between them.
    if (inA.has(y) && inB.has(x)) continue;
    variants.push(placeOf(inA.get(x)!, a, inB.get(y)!, b, links));
  }
  return variants;
}

/** Names of one report in two spellings: the word of the first mention of each. */
export function variantsInside(report: Report, vocabulary: Vocabulary): (readonly [number, number])[] {
  const names = readNames(report, vocabulary);
  return pairsOf(names, names)
    .map(([x, y]) => [names.get(x)!, names.get(y)!] as const)
    .filter(([x, y]) => x < y);
}

/** Capitalised words inside sentences, without possessive, and the word where each stands first. */
function readNames(report: Report, vocabulary: Vocabulary): Map<string, number> {
  const names = new Map<string, number>();
  const { keys, flags } = report.words;
  keys.forEach((key, at) => {
    if ((flags[at]! & CAPITAL) === 0 || (flags[at]! & NUMERIC) !== 0) return;
    const form = vocabulary.forms[key]!;
    const word = bare(form);
    if (word.length < SHORTEST) return;
    if ((flags[at]! & OPENING) === 0 && !names.has(word)) names.set(word, at);
  });
  return names;
}

function* candidates(names: ReadonlyMap<string, unknown>): Generator<readonly [string, string]> {
  for (const name of names.keys()) {
    yield [Array.from(name).sort().join(''), name];
    const single = undoubled(name);
    yield [`=${single}`, name];
  }
}

const undoubled = (name: string): string =>
  Array.from(name)
    .filter((letter, at, all) => letter !== all[at - 1])
    .join('');

function pairsOf(inA: ReadonlyMap<string, unknown>, inB: ReadonlyMap<string, unknown>): (readonly [string, string])[] {
  const index = new Map<string, string[]>();
  for (const [signature, name] of candidates(inB)) index.set(signature, [...(index.get(signature)?.slice(0, 7) ?? []), name]);
  const pairs = new Map<string, readonly [string, string]>();
  for (const [signature, x] of candidates(inA)) {
    for (const y of index.get(signature) ?? []) if (isExchanged(x, y) || isDoubled(x, y)) pairs.set(`${x} ${y}`, [x, y]);
  }
  return [...pairs.values()];
}

function isExchanged(x: string, y: string): boolean {
  if (x.length !== y.length || x === y) return false;
  let at = 0;
  while (x[at] === y[at]) at++;
  return x[at] === y[at + 1] && x[at + 1] === y[at] && x.slice(at + 2) === y.slice(at + 2);
}

function isDoubled(x: string, y: string): boolean {
  return Math.abs(x.length - y.length) === 1 && undoubled(x) === undoubled(y);
}

/** The first mention of each spelling, and the link of their statements where there is one. */
function placeOf(at: number, a: Report, bt: number, b: Report, links: readonly Link[]): Variant {
  const link = links.findIndex((candidate) => candidate.a === a.statementOf[at] && candidate.b === b.statementOf[bt]);
  return { a: at, b: bt, link: link < 0 ? null : link };
}
