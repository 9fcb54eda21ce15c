import type { Report, Statement } from './report.js';
import type { Vocabulary } from './vocabulary.js';
import { QUOTED } from './words.js';

/** Telling words that a fragment must have: one is a term of the trade, more than the most are a quotation of their own. */
const LEAST = 2;
const MOST = 8;
/** A word that stands at more places of a report finds no fragment. */
const PLACES = 12;
/** Words that may stand between those of a fragment besides its own: `a spot at a bar` for `a spot at the bar`. */
const SLACK = 2;

/**
 * Statements that share a fragment: telling words between marks in one, in the same order and next to one another in the other.
 * A reporter who quotes three words of a sentence has read it.
 */
export function* fragmentPairs(a: Report, b: Report, vocabulary: Vocabulary): Generator<readonly [number, number]> {
  const inB = placesOf(b, vocabulary);
  for (const [i, fragment] of fragmentsIn(a, vocabulary)) for (const j of statementsWith(fragment, b, inB, vocabulary)) yield [i, j];
  const inA = placesOf(a, vocabulary);
  for (const [j, fragment] of fragmentsIn(b, vocabulary)) for (const i of statementsWith(fragment, a, inA, vocabulary)) yield [i, j];
}

/** The telling words of a quoted run, as stems in order, and how many words it has. */
interface Fragment {
  readonly stems: readonly number[];
  readonly length: number;
}

function* fragmentsIn(report: Report, vocabulary: Vocabulary): Generator<readonly [number, Fragment]> {
  const { flags, keys } = report.words;
  for (const [s, { from, to }] of report.statements.entries()) {
    for (let at = from; at < to; at++) {
      if ((flags[at]! & QUOTED) === 0) continue;
      const start = at;
      while (at < to && (flags[at]! & QUOTED) !== 0) at++;
      // A statement that is a quotation from end to end is no fragment.
      if (start === from && at === to) continue;
      const stems = keys.slice(start, at).flatMap((key) => (vocabulary.weights[key] === 1 ? [vocabulary.stems[key]!] : []));
      if (stems.length >= LEAST && stems.length <= MOST) yield [s, { stems, length: at - start }];
    }
  }
}

/** Where each stem stands, as words. */
function placesOf({ words }: Report, vocabulary: Vocabulary): Map<number, number[]> {
  const places = new Map<number, number[]>();
  words.keys.forEach((key, at) => {
    if (vocabulary.weights[key] !== 1) return;
    const list = places.get(vocabulary.stems[key]!);
    if (list === undefined) places.set(vocabulary.stems[key]!, [at]);
    else if (list.length <= PLACES) list.push(at);
  });
  return places;
}

function statementsWith({ stems, length }: Fragment, report: Report, places: ReadonlyMap<number, readonly number[]>, vocabulary: Vocabulary): Set<number> {
  const found = new Set<number>();
  const first = places.get(stems[0]!);
  if (first === undefined || first.length > PLACES) return found;
  for (const start of first) {
    const s = report.statementOf[start]!;
    if (hasInOrder(stems, report, report.statements[s]!, start, length + SLACK, vocabulary)) found.add(s);
  }
  return found;
}

function hasInOrder(stems: readonly number[], { words }: Report, { to }: Statement, start: number, length: number, vocabulary: Vocabulary): boolean {
  let next = 0;
  for (let at = start; at < Math.min(to, start + length) && next < stems.length; at++) if (vocabulary.stems[words.keys[at]!] === stems[next]) next++;
  return next === stems.length;
}
