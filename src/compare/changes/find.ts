import type { Link, Links } from '../align.js';
import { type Hunk, joinHunks } from '../edits.js';
import type { Report } from '../report.js';
import type { Vocabulary } from '../vocabulary.js';
import { CAPITAL, NUMERIC, OPENING, QUOTED } from '../words.js';
import { attributionChange, outletChange } from './attribution.js';
import { countsAnother, isSameFigure } from './counted.js';
import { cueOf, isCueWord } from './cues.js';
import { dateChange, isDate } from './dates.js';
import type { ChangeKind, Difference, Finding, Known, Side } from './difference.js';
import { readFacts, readOpposites } from './facts.js';
import { figureChange, isFigure } from './figures.js';
import { framingChange } from './framing.js';
import { type Compared, compareGroups } from './groups.js';
import { isVariant, nameChange, speakerChange, spellingChange } from './names.js';
import { isNoise } from './noise.js';
import { isNegation, polarityChange } from './polarity.js';
import { contradictions, insideReworded } from './reworded.js';
import { quotationShifts } from './shifts.js';
import { quoteChange, wordingChange } from './words.js';

/** A finding with the link that it belongs to, by index. */
export interface Found extends Finding {
  readonly link: number | null;
}

/**
 * The kinds in the order in which they are asked: the first that takes a difference names it. A date is asked before a figure,
 * because its day is a number, a spelling before a speaker, because he may be the one who is misspelt, and an outlet before him too.
 */
const KINDS: readonly ChangeKind[] = [
  dateChange,
  figureChange,
  spellingChange,
  outletChange,
  speakerChange,
  nameChange,
  attributionChange,
  polarityChange,
  framingChange,
  quoteChange,
  wordingChange,
];

/** Words of one report that may make up one difference inside statements that are not alike as a whole. */
const LONGEST_INSIDE = 8;

/** What differs inside the statements that two reports share. */
export interface Changes {
  readonly found: readonly Found[];
  /** Links whose statements were compared word by word, by index: nothing more is to be said of them. */
  readonly settled: ReadonlySet<number>;
}

/** Finds what differs inside the statements that two reports share: word by word where they are alike, by its facts where one is reworded. */
export function findChanges(a: Report, b: Report, links: readonly Link[], near: Links['near'], vocabulary: Vocabulary): Changes {
  const known = { a: knownWords(a), b: knownWords(b) };
  const found: Found[] = [];
  const settledA = new Set<number>();
  const settledB = new Set<number>();
  for (const group of compareGroups(a, b, links)) {
    if (group.alike) {
      for (let s = group.a0; s < group.a1; s++) settledA.add(s);
      for (let s = group.b0; s < group.b1; s++) settledB.add(s);
    }
    for (const shift of quotationShifts(a, b, group, vocabulary)) found.push({ ...shift, link: group.link });
    const sideA = (from: number, to: number): Side => ({ words: a.words, from, to, low: group.low, high: group.high, ...known.a });
    const sideB = (from: number, to: number): Side => ({ words: b.words, from, to, low: group.lowB, high: group.highB, ...known.b });
    const restructured = group.a1 - group.a0 !== group.b1 - group.b0;
    const reordered = reorderedHunks(a, b, group.hunks, vocabulary);
    const isWeak = (at: number): boolean => vocabulary.weights[a.words.keys[at]!]! === 0;
    for (const hunk of joinHunks(group.hunks, isWeak)) {
      if (reordered.has(hunk)) continue;
      if (!group.alike && !isInside(hunk, group) && !isQuotedCut(a, b, hunk)) continue;
      const whole: Difference = { a: sideA(hunk.a0, hunk.a1), b: sideB(hunk.b0, hunk.b1), vocabulary };
      if (isNoise(whole, restructured) || isSameFigure(a, whole.a, b, whole.b)) continue;
      for (const part of refine(whole)) {
        if (isNoise(part, restructured)) continue;
        const finding = classify(part);
        if (finding !== null) found.push({ ...finding, link: group.link });
      }
    }
  }
  const settled = new Set<number>();
  const ofLink = new Map<number, Found[]>();
  for (const finding of found) if (finding.link !== null) ofLink.set(finding.link, [...(ofLink.get(finding.link) ?? []), finding]);
  const pairs: { readonly i: number; readonly j: number; readonly link: number | null }[] = [];
  links.forEach((link, k) => {
    if (settledA.has(link.a) || settledB.has(link.b)) settled.add(k);
    else pairs.push({ i: link.a, j: link.b, link: k });
  });
  for (const [i, j] of near) if (!settledA.has(i) && !settledB.has(j)) pairs.push({ i, j, link: null });
  if (pairs.length > 0) {
    const opposites = readOpposites(vocabulary);
    const facts = { a: readFacts(a, opposites), b: readFacts(b, opposites), opposites };
    for (const { i, j, link } of pairs) {
      const pair = { a, i, b, j, vocabulary, known, facts };
      const findings = link === null ? contradictions(pair) : insideReworded(pair, links[link]!.score, ofLink.get(link) ?? [], classify);
      for (const finding of findings) if (link !== null || !found.some((other) => isSame(finding, other))) found.push({ ...finding, link });
    }
  }
  // Between statements in other words a figure gives way to one of something else, which is no more than another wording.
  const isOther = ({ link, a: x, b: y }: Found): boolean => link !== null && !settled.has(link) && countsAnother(a, x!, b, y!, vocabulary);
  return {
    found: found.flatMap((finding) => {
      if (finding.kind !== 'figure' || finding.a === null || finding.b === null) return [finding];
      if (isSameFigure(a, finding.a, b, finding.b)) return [];
      return isOther(finding) ? [{ kind: 'wording', severity: 'low', a: finding.a, b: finding.b, note: 'words', link: finding.link }] : [finding];
    }),
    settled,
  };
}

const isSame = (x: Finding, y: Finding): boolean => x.a?.from === y.a?.from && x.b?.from === y.b?.from;

/** The first kind that takes the difference. */
function classify(difference: Difference): Finding | null {
  for (const kind of KINDS) {
    const finding = kind.find(difference);
    if (finding !== null) return finding;
  }
  return null;
}

function knownWords(report: Report): Known {
  const all = new Set<number>();
  const names = new Set<number>();
  report.words.keys.forEach((key, at) => {
    all.add(key);
    if ((report.words.flags[at]! & (CAPITAL | OPENING)) === CAPITAL) names.add(key);
  });
  return { all, names };
}

/** True when equal words stand on both sides of the hunk, and it is short. */
function isInside(hunk: Hunk, group: Compared): boolean {
  const edge = hunk.a0 === group.low || hunk.a1 === group.high || hunk.b0 === group.lowB || hunk.b1 === group.highB;
  return !edge && hunk.a1 - hunk.a0 <= LONGEST_INSIDE && hunk.b1 - hunk.b0 <= LONGEST_INSIDE;
}

/** True when one report has words inside its quotation that the other leaves out. */
function isQuotedCut(a: Report, b: Report, hunk: Hunk): boolean {
  if (hunk.a0 < hunk.a1 && hunk.b0 < hunk.b1) return false;
  const isQuoted = (report: Report, from: number, to: number): boolean => {
    for (let at = from; at < to; at++) if ((report.words.flags[at]! & QUOTED) === 0) return false;
    return true;
  };
  return isQuoted(a, hunk.a0, hunk.a1) && isQuoted(b, hunk.b0, hunk.b1);
}

/** Takes a difference of several words apart where words that stand opposite each other are of a kind by themselves. */
function refine(difference: Difference): Difference[] {
  const { a, b, vocabulary } = difference;
  const n = a.to - a.from;
  if (n !== b.to - b.from || n < 2 || n > 12) return [difference];
  const part = (from: number, to: number): Difference => ({
    a: { ...a, from: a.from + from, to: a.from + to },
    b: { ...b, from: b.from + from, to: b.from + to },
    vocabulary,
  });
  const own = Array.from({ length: n }, (_, k) => isOwnChange(part(k, k + 1)));
  if (!own.includes(true)) return [difference];
  const parts: Difference[] = [];
  let k = 0;
  while (k < n) {
    let end = k + 1;
    if (!own[k]) while (end < n && !own[end]) end++;
    parts.push(part(k, end));
    k = end;
  }
  return parts;
}

/** Two words that make a change by themselves, whatever stands beside them. */
function isOwnChange(difference: Difference): boolean {
  const { a, b, vocabulary } = difference;
  if (isDate(difference, a, a.from) && isDate(difference, b, b.from)) return true;
  if (isFigure(difference, a, a.from) && isFigure(difference, b, b.from)) return true;
  const x = vocabulary.forms[a.words.keys[a.from]!]!;
  const y = vocabulary.forms[b.words.keys[b.from]!]!;
  const flags = a.words.flags[a.from]! & b.words.flags[b.from]!;
  if ((flags & CAPITAL) !== 0 && (flags & NUMERIC) === 0 && isVariant(x, y)) return true;
  return (flags & QUOTED) === 0 && isCueWord(x) && isCueWord(y) && cueOf(x)!.lemma !== cueOf(y)!.lemma;
}

/** Words that left one place for another inside the group: a deletion and an insertion of the same words. */
function reorderedHunks(a: Report, b: Report, hunks: readonly Hunk[], vocabulary: Vocabulary): Set<Hunk> {
  const bag = (keys: readonly number[], from: number, to: number): string => {
    if (to - from > 12) return '';
    // 'fisheries ministry' and 'ministry of fisheries'; a negation is more than a joint.
    const list = keys.slice(from, to).filter((key) => vocabulary.weights[key] !== 0 || isNegation(vocabulary.forms[key]!));
    return list.sort((x, y) => x - y).join(' ');
  };
  const reordered = new Set<Hunk>();
  const inserted = new Map<string, Hunk>();
  for (const hunk of hunks) if (hunk.a0 === hunk.a1) inserted.set(bag(b.words.keys, hunk.b0, hunk.b1), hunk);
  for (const hunk of hunks) {
    if (hunk.b0 !== hunk.b1) continue;
    const words = bag(a.words.keys, hunk.a0, hunk.a1);
    const twin = words === '' ? undefined : inserted.get(words);
    if (twin === undefined || reordered.has(twin)) continue;
    reordered.add(hunk);
    reordered.add(twin);
  }
  return reordered;
}
