import { type Profile, shareStem } from './profiles.js';
import { logarithm } from './terms.js';
import { WEIGHTS } from './weights.js';

/** The weights by which two statements are said to tell the same: written by train/links.mjs. */
export interface LinkWeights {
  /** Of what two statements have in common, in the order of {@link evidenceOf}; first what they begin with. */
  readonly pair: readonly number[];
  /** What a link begins with, what the likeness of the two adds to it, and what their rank among the rivals adds. */
  readonly link: readonly [number, number, number];
}

/** Added to the square of every statement's length, so that short statements need more than one word in common. */
const EVIDENCE = 34;
/** Added to the length of the shorter statement, for the same reason. */
const CONTAINED_EVIDENCE = 12;
/** What a near synonym is worth beside the word itself. */
const KIN = 0.75;
/** So many pairs of neighbouring words in common are worth half of the most that they can add. */
const ROWS_HALF = 3;
/** Added to a rival's likeness, so that a poor rival does not make a poor pair good. */
const RIVAL = 0.25;

/**
 * What two statements have in common, as numbers; null when they share no term that tells something. The cosine of their weighted
 * terms and the part of the shorter that the longer has, both held down where there is little evidence; anchors; neighbouring
 * words; both headlines or one; how far apart they stand; whether one alone is a quotation.
 */
export function evidenceOf(x: Profile, y: Profile): number[] | null {
  const shorter = x.square < y.square ? x : y;
  let product = 0;
  let part = 0;
  let anchors = 0;
  let i = 0;
  let j = 0;
  while (i < x.terms.length && j < y.terms.length) {
    const difference = x.terms[i]! - y.terms[j]!;
    if (difference === 0) {
      const same = shareStem(x.stems[i]!, y.stems[j]!) ? 1 : KIN;
      product += x.weights[i]! * y.weights[j]! * same;
      part += (shorter === x ? x.weights[i]! : y.weights[j]!) * same;
      anchors += x.anchors[i]! * same;
      i++;
      j++;
    } else if (difference < 0) i++;
    else j++;
  }
  if (product === 0) return null;
  const rows = sharedRows(x.rows, y.rows);
  return [
    product / Math.sqrt((x.square + EVIDENCE) * (y.square + EVIDENCE)),
    part / (shorter.sum + CONTAINED_EVIDENCE),
    logarithm(1 + anchors),
    rows / (rows + ROWS_HALF),
    x.headline && y.headline ? 1 : 0,
    x.headline !== y.headline ? 1 : 0,
    Math.abs(x.place - y.place),
    x.quoted !== y.quoted ? 1 : 0,
  ];
}

function sharedRows(x: readonly number[], y: readonly number[]): number {
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < x.length && j < y.length) {
    if (x[i]! < y[j]!) i++;
    else if (x[i]! > y[j]!) j++;
    else {
      shared++;
      i++;
      j++;
    }
  }
  return shared;
}

/** How alike two statements are by themselves: 0 when they share nothing, 1 where a pair is as likely linked as not. */
export function likenessOf(evidence: readonly number[], weights: readonly number[]): number {
  const sum = evidence.reduce((total, value, k) => total + value * weights[k + 1]!, 0);
  return Math.max(0, sum / -weights[0]!);
}

/** Two statements that share something, by index, and how alike they are by themselves. */
export interface Candidate {
  readonly i: number;
  readonly j: number;
  readonly likeness: number;
}

/** How each candidate stands among its rivals, which are the others of either statement: 1 where none comes near, towards 0 where one is better. */
export function ranksOf(candidates: readonly Candidate[]): number[] {
  const ofA = new Map<number, Best>();
  const ofB = new Map<number, Best>();
  for (const { i, j, likeness } of candidates) {
    enter(ofA, i, likeness);
    enter(ofB, j, likeness);
  }
  return candidates.map(({ i, j, likeness }) => share(likeness, ofA.get(i)!) * share(likeness, ofB.get(j)!));
}

/** The likeness of a statement's best candidate and of the next. */
interface Best {
  first: number;
  second: number;
}

function enter(bests: Map<number, Best>, statement: number, likeness: number): void {
  const best = bests.get(statement);
  if (best === undefined) bests.set(statement, { first: likeness, second: 0 });
  else if (likeness > best.first) {
    best.second = best.first;
    best.first = likeness;
  } else best.second = Math.max(best.second, likeness);
}

function share(likeness: number, { first, second }: Best): number {
  const rival = likeness === first ? second : first;
  return Math.min(1, likeness / (rival + RIVAL));
}

/** How much speaks for a link, in nats: above 0 it is drawn. */
export function oddsOf(likeness: number, rank: number): number {
  const [start, ofLikeness, ofRank] = WEIGHTS.link;
  return start + ofLikeness * likeness + ofRank * rank;
}

/** {@link likenessOf} two profiles with the stored weights; null when they share nothing. */
export function likeness(x: Profile, y: Profile): number | null {
  const evidence = evidenceOf(x, y);
  return evidence === null ? null : likenessOf(evidence, WEIGHTS.pair);
}
