import { findHunks, type Hunk } from '../edits.js';
import type { Report } from '../report.js';
import { CAPITAL, OPENING } from '../words.js';
import { differingFigures } from './counted.js';
import { dateClass } from './dates.js';
import { type Difference, type Finding, formAt, type Known, type Range, type Side, type StatementPair } from './difference.js';
import { isVariant } from './names.js';
import { isNegation } from './polarity.js';

/** Words around a fact that are looked at for what it is about. */
const NEAR = 4;
/** Score of a link from which the only day or month of one statement answers to that of the other. */
const CLOSE = 0.4;
/** How far before the word that it denies a negation may stand, in words. */
const DENIED = 3;
/** Statements with more pairs of words than this are no sentences. */
const PAIRS = 20000;
/** Words that may give way to one another between equal words. */
const LONGEST = 8;
/** Words at the ends of both statements that may give way to one another after equal words. */
const LONGEST_ENDING = 16;
/** Words that are left over must be so many to be compared once more. */
const LEAST = 4;

/**
 * What differs inside two statements that say the same in other words. Their wording is not compared, only what must agree
 * when both are true: dates, figures, the spelling of names, words of opposite sense, a negation; and words that gave way to
 * others between equal words.
 */
export function insideReworded(
  pair: StatementPair,
  score: number,
  before: readonly Finding[],
  classify: (difference: Difference) => Finding | null,
): Finding[] {
  const difference = differenceOf(pair);
  if (difference === null) return [];
  const { a, b, vocabulary, known } = pair;
  const { a: x, b: y } = difference;
  const findings: Finding[] = [];
  const one = (kind: Finding['kind'], severity: Finding['severity'], at: number, bt: number, note: Finding['note']): void => {
    findings.push({ kind, severity, a: { from: at, to: at + 1 }, b: { from: bt, to: bt + 1 }, note });
  };
  for (const [at, bt] of lonelyPairs(difference, (side, word) => dateClass(difference, side, word))) {
    if (score >= CLOSE || shareContext(difference, at, bt)) one('date', 'high', at, bt, 'values');
  }
  for (const figures of differingFigures(pair)) findings.push({ kind: 'figure', severity: 'high', ...figures, note: 'values' });
  for (let at = x.from; at < x.to; at++) {
    if ((a.words.flags[at]! & CAPITAL) === 0) continue;
    for (let bt = y.from; bt < y.to; bt++) {
      if (vocabulary.stems[a.words.keys[at]!] === vocabulary.stems[b.words.keys[bt]!] || !isMisspelt(a, at, b, bt, known)) continue;
      if (isVariant(vocabulary.forms[a.words.keys[at]!]!, vocabulary.forms[b.words.keys[bt]!]!)) one('name', 'low', at, bt, 'spelling');
    }
  }
  for (const [at, bt] of oppositePairs(pair)) if (shareContext(difference, at, bt)) one('polarity', 'high', at, bt, 'opposite');
  findings.push(...deniedWords(difference));
  findings.push(...betweenEqualWords(difference, [...before, ...findings], classify));
  return findings.filter((finding) => !before.some((known) => isTold(finding, known)));
}

/**
 * What two statements give differently that are about the same without saying the same: a figure of the same in nearly the same
 * words, opposites of the same word (`her younger sister`, `the older sister`).
 */
export function contradictions(pair: StatementPair): Finding[] {
  const { a, i, b, j, vocabulary, known } = pair;
  const x = a.statements[i]!;
  const y = b.statements[j]!;
  const findings: Finding[] = [];
  for (const figures of differingFigures(pair, 3)) findings.push({ kind: 'figure', severity: 'high', ...figures, note: 'values' });
  for (const [at, bt] of oppositePairs(pair)) {
    // A report that has both words elsewhere speaks of two things.
    if (known.b.all.has(a.words.keys[at]!) || known.a.all.has(b.words.keys[bt]!)) continue;
    const next = (report: Report, word: number, end: number): number => (word + 1 < end ? report.words.keys[word + 1]! : -1);
    const key = next(a, at, x.to);
    const other = next(b, bt, y.to);
    if (key < 0 || other < 0 || vocabulary.stems[key] !== vocabulary.stems[other] || vocabulary.weights[key] !== 1) continue;
    findings.push({ kind: 'polarity', severity: 'high', a: { from: at, to: at + 2 }, b: { from: bt, to: bt + 2 }, note: 'opposite' });
  }
  return findings;
}

/** Both statements as one difference, or null when they are too long for sentences. */
function differenceOf({ a, i, b, j, vocabulary, known }: StatementPair): Difference | null {
  const x = a.statements[i]!;
  const y = b.statements[j]!;
  if ((x.to - x.from) * (y.to - y.from) > PAIRS) return null;
  return {
    a: { words: a.words, from: x.from, to: x.to, low: x.from, high: x.to, ...known.a },
    b: { words: b.words, from: y.from, to: y.to, low: y.from, high: y.to, ...known.b },
    vocabulary,
  };
}

/** Words of opposite sense of which each statement has one that the other lacks. */
function oppositePairs({ a, b, i, j, vocabulary, facts }: StatementPair): (readonly [number, number])[] {
  const inA = facts.a.polar[i]!;
  const inB = facts.b.polar[j]!;
  const pairs: (readonly [number, number])[] = [];
  for (const [key, at] of inA) {
    if (inB.has(key)) continue;
    for (const opposite of facts.opposites.get(key) ?? []) {
      const bt = inB.get(opposite);
      if (bt === undefined || inA.has(opposite)) continue;
      // `fired after he reached`, `reached before he fired`: between other words, small ones oppose nothing, nor do names: `North Korea`.
      const isNamed = (a.words.flags[at]! & b.words.flags[bt]! & CAPITAL) !== 0;
      if (vocabulary.weights[key]! > 0 && vocabulary.weights[opposite]! > 0 && !isNamed) pairs.push([at, bt]);
    }
  }
  return pairs;
}

/** Words of one class of which each statement has one that the other lacks. */
function lonelyPairs(difference: Difference, classOf: (side: Side, at: number) => string | null): (readonly [number, number])[] {
  const collect = (side: Side, other: Side): Map<string, number[]> => {
    const otherKeys = new Set<number>();
    for (let at = other.from; at < other.to; at++) otherKeys.add(other.words.keys[at]!);
    const found = new Map<string, number[]>();
    for (let at = side.from; at < side.to; at++) {
      const name = classOf(side, at);
      if (name === null) continue;
      const list = found.get(name) ?? [];
      // What both have is no difference, but makes it doubtful which of several it is.
      list.push(otherKeys.has(side.words.keys[at]!) ? -1 : at);
      found.set(name, list);
    }
    return found;
  };
  const inA = collect(difference.a, difference.b);
  const inB = collect(difference.b, difference.a);
  const pairs: (readonly [number, number])[] = [];
  for (const [name, list] of inA) {
    const others = inB.get(name) ?? [];
    const own = list.filter((at) => at >= 0);
    const theirs = others.filter((at) => at >= 0);
    if (own.length === 1 && theirs.length === 1) pairs.push([own[0]!, theirs[0]!]);
  }
  return pairs;
}

/** True when the words near both places have one that tells something in common. */
function shareContext(difference: Difference, at: number, bt: number): boolean {
  const { a, b, vocabulary } = difference;
  const near = new Set<number>();
  const telling = (side: Side, word: number): boolean => vocabulary.weights[side.words.keys[word]!]! > 0;
  for (let k = Math.max(a.low, at - NEAR); k < Math.min(a.high, at + NEAR + 1); k++) {
    if (k !== at && telling(a, k)) near.add(vocabulary.terms[a.words.keys[k]!]!);
  }
  for (let k = Math.max(b.low, bt - NEAR); k < Math.min(b.high, bt + NEAR + 1); k++) {
    if (k !== bt && telling(b, k) && near.has(vocabulary.terms[b.words.keys[k]!]!)) return true;
  }
  return false;
}

function isMisspelt(a: Report, at: number, b: Report, bt: number, known: { readonly a: Known; readonly b: Known }): boolean {
  const flags = a.words.flags[at]! & b.words.flags[bt]!;
  if ((flags & CAPITAL) === 0 || ((a.words.flags[at]! | b.words.flags[bt]!) & OPENING) !== 0) return false;
  return !(known.b.all.has(a.words.keys[at]!) && known.a.all.has(b.words.keys[bt]!));
}

/** Words that one statement denies and the other, which denies nothing, has in some form: `will not compensate`, `will be compensated`. */
function deniedWords(difference: Difference): Finding[] {
  const { a, b, vocabulary } = difference;
  // `impossible without the vote` does not deny that there was one.
  const isDenial = (side: Side, at: number): boolean => isNegation(formAt(difference, side, at)) && formAt(difference, side, at) !== 'without';
  const denials = (side: Side): number[] => {
    const places: number[] = [];
    for (let at = side.from; at < side.to; at++) if (isDenial(side, at)) places.push(at);
    return places;
  };
  const inA = denials(a);
  const inB = denials(b);
  if (inA.length > 0 === inB.length > 0) return [];
  const [denying, other, places] = inA.length > 0 ? [a, b, inA] : [b, a, inB];
  const findings: Finding[] = [];
  for (const place of places) {
    for (let at = place + 1; at < Math.min(denying.to, place + 1 + DENIED); at++) {
      const key = denying.words.keys[at]!;
      if (vocabulary.weights[key] !== 1) continue;
      let bare = other.from;
      while (bare < other.to && vocabulary.stems[other.words.keys[bare]!] !== vocabulary.stems[key]) bare++;
      // `no wealth tax` and the wealth of somebody else are two things.
      if (bare < other.to && (inA.length > 0 ? shareContext(difference, at, bare) : shareContext(difference, bare, at))) {
        const denied = { from: place, to: at + 1 };
        const stated = { from: bare, to: bare + 1 };
        findings.push({ kind: 'polarity', severity: 'high', ...(inA.length > 0 ? { a: denied, b: stated } : { a: stated, b: denied }), note: 'negation' });
      }
      break;
    }
  }
  return findings;
}

/** Words that gave way to others, or a negation that came or went, beside equal words that tell something. */
function betweenEqualWords(difference: Difference, before: readonly Finding[], classify: (difference: Difference) => Finding | null): Finding[] {
  const { a, b, vocabulary } = difference;
  const isWeak = (at: number): boolean => vocabulary.weights[a.words.keys[at]!]! === 0;
  const hunks = joinStray(findHunks(a.words.keys, a.from, a.to, b.words.keys, b.from, b.to), isWeak);
  const findings = around(difference, hunks, a, before, classify);
  // What one report says first the other may say last: the longest words left over on either side are compared once more.
  const restA = longest(hunks.map((hunk) => ({ from: hunk.a0, to: hunk.a1 })));
  const restB = longest(hunks.map((hunk) => ({ from: hunk.b0, to: hunk.b1 })));
  if (restA !== null && restB !== null && !hunks.some((hunk) => hunk.a0 === restA.from && hunk.a1 === restA.to && hunk.b0 === restB.from)) {
    const crossed = findHunks(a.words.keys, restA.from, restA.to, b.words.keys, restB.from, restB.to);
    findings.push(...around(difference, crossed, restA, [...before, ...findings], classify));
  }
  return findings;
}

/** Joins hunks that one word without weight parts: between two statements in other words it stands there by chance. */
function joinStray(hunks: readonly Hunk[], isWeak: (at: number) => boolean): Hunk[] {
  const joined: Hunk[] = [];
  for (const hunk of hunks) {
    const last = joined.at(-1);
    const size = hunk.a1 - hunk.a0 + hunk.b1 - hunk.b0;
    const stray = last !== undefined && size > 2 && hunk.a0 === last.a1 + 1 && isWeak(last.a1) && hunk.a1 - last.a0 + hunk.b1 - last.b0 >= 2 * LEAST;
    if (stray) joined[joined.length - 1] = { a0: last.a0, a1: hunk.a1, b0: last.b0, b1: hunk.b1 };
    else joined.push(hunk);
  }
  return joined;
}

/** The longest of some ranges, when it has words enough to say something. */
function longest(ranges: readonly Range[]): Range | null {
  let best: Range | null = null;
  for (const range of ranges) if (range.to - range.from >= LEAST && (best === null || range.to - range.from > best.to - best.from)) best = range;
  return best;
}

/** The hunks that equal words hold in place on both sides. */
function around(
  difference: Difference,
  hunks: readonly Hunk[],
  inA: Range,
  before: readonly Finding[],
  classify: (difference: Difference) => Finding | null,
): Finding[] {
  const { a, b, vocabulary } = difference;
  const telling = (at: number): boolean => vocabulary.weights[a.words.keys[at]!]! > 0;
  const equal = new Set<number>();
  let i = inA.from;
  for (const hunk of [...hunks, { a0: inA.to, a1: inA.to }]) {
    while (i < hunk.a0) equal.add(i++);
    i = hunk.a1;
  }
  const anchor = (places: readonly number[]): boolean => places.some((at) => equal.has(at) && telling(at));
  const findings: Finding[] = [];
  for (const hunk of hunks) {
    const n = hunk.a1 - hunk.a0;
    const m = hunk.b1 - hunk.b0;
    const denied = (side: Side, from: number, to: number): boolean => {
      for (let at = from; at < to; at++) if (isNegation(vocabulary.forms[side.words.keys[at]!]!)) return true;
      return false;
    };
    const negated =
      n + m <= 3 && denied(a, hunk.a0, hunk.a1) !== denied(b, hunk.b0, hunk.b1) && equal.has(hunk.a0 - 1) && anchor([hunk.a1]) && equal.has(hunk.a1 + 1);
    const inside = n <= LONGEST && m <= LONGEST && anchor([hunk.a0 - 1, hunk.a0 - 2]) && anchor([hunk.a1, hunk.a1 + 1]);
    const ending = n > 0 && m > 0 && n <= LONGEST_ENDING && m <= LONGEST_ENDING && hunk.a1 === a.to && hunk.b1 === b.to && anchor([hunk.a0 - 1, hunk.a0 - 2]);
    if (!negated && !inside && !ending) continue;
    if (before.some((finding) => overlaps(finding, hunk))) continue;
    const range = { a: n === 0 ? null : { from: hunk.a0, to: hunk.a1 }, b: m === 0 ? null : { from: hunk.b0, to: hunk.b1 } };
    // With the word that is denied: what is not there has no place of its own.
    if (negated)
      findings.push({ kind: 'polarity', severity: 'high', a: { from: hunk.a0, to: hunk.a1 + 1 }, b: { from: hunk.b0, to: hunk.b1 + 1 }, note: 'negation' });
    else if (n > 0 && m > 0) {
      const finding = classify({ a: { ...a, from: hunk.a0, to: hunk.a1 }, b: { ...b, from: hunk.b0, to: hunk.b1 }, vocabulary });
      findings.push(finding === null || finding.kind === 'quote' ? { kind: 'wording', severity: 'low', ...range, note: 'words' } : finding);
    }
  }
  return findings;
}

/** Both sides of the finding lie in those of one that was found before, or one side of a denial in that of another. */
function isTold(finding: Finding, known: Finding): boolean {
  const { a, b } = finding;
  if (finding.kind === 'polarity' && known.kind === 'polarity') {
    return overlaps(known, { a0: a?.from ?? 0, a1: a?.to ?? 0, b0: b?.from ?? 0, b1: b?.to ?? 0 });
  }
  return overlaps(known, { a0: a?.from ?? 0, a1: a?.to ?? 0, b0: 0, b1: 0 }) && overlaps(known, { a0: 0, a1: 0, b0: b?.from ?? 0, b1: b?.to ?? 0 });
}

function overlaps(finding: Finding, hunk: { readonly a0: number; readonly a1: number; readonly b0: number; readonly b1: number }): boolean {
  const inA = finding.a !== null && finding.a.from < hunk.a1 && hunk.a0 < finding.a.to;
  return inA || (finding.b !== null && finding.b.from < hunk.b1 && hunk.b0 < finding.b.to);
}
