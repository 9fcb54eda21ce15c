import { bitsOf, type Model } from './model.js';

/**
 * Takes up the features of one token after another. Features that depend on the same few things make a group: a tally may know the
 * group's sum from an earlier token of which those things are equal, and then nobody computes the features.
 */
export interface Tally {
  /** Where the features that are next to be counted are written. */
  readonly features: Int32Array;
  /** Counts a group's sum if it is known, and says whether it is. The four numbers must tell all that the group depends on, and the group itself. */
  knows(a: number, b: number, c: number, d: number): boolean;
  /** Counts the first `count` of the features, and remembers their sum by the numbers last asked for. */
  learn(count: number): void;
  /** Counts the first `count` of the features. */
  add(count: number): void;
}

/** A tally of the weights that a model gives. */
export interface WeightTally extends Tally {
  /** Writes the sums of a token, one a label, and begins the next. */
  finish(scores: Float64Array | Int32Array, at: number): void;
}

/** How many sums are remembered: a newer one takes the place of an older one, so what is kept does not grow with the text. */
const PLACES_BITS = 12;
/** Most features that a token has. */
const MOST_FEATURES = 64;

/** A tally of the weights of a model. What it has seen changes its speed alone, never a sum. */
export function weightTally({ labels, index, weights }: Model): WeightTally {
  const features = new Int32Array(MOST_FEATURES);
  const keys = new Int32Array(4 << PLACES_BITS);
  const sums = new Int32Array(8 << PLACES_BITS);
  const total = new Int32Array(8);
  let place = 0;

  /** Adds the weights of the features to some sums. */
  const sumInto = (into: Int32Array, at: number, count: number): void => {
    for (let f = 0; f < count; f++) {
      const bucket = features[f]!;
      const i = (bucket >> 5) * 2;
      const set = index[i]!;
      const bit = 1 << (bucket & 31);
      if ((set & bit) === 0) continue;
      const row = (index[i + 1]! + bitsOf(set & (bit - 1))) * labels;
      for (let l = 0; l < labels; l++) into[at + l] = into[at + l]! + weights[row + l]!;
    }
  };
  const addPlace = (): void => {
    for (let l = 0; l < labels; l++) total[l] = total[l]! + sums[place * 8 + l]!;
  };
  return {
    features,
    knows(a, b, c, d) {
      const hash = Math.imul(Math.imul(Math.imul(Math.imul(a, 0x85ebca6b) + b, 0xc2b2ae35) + c, 0x27d4eb2f) + d, 0x9e3779b1);
      place = hash >>> (32 - PLACES_BITS);
      const at = place * 4;
      if (keys[at] === a && keys[at + 1] === b && keys[at + 2] === c && keys[at + 3] === d) {
        addPlace();
        return true;
      }
      keys[at] = a;
      keys[at + 1] = b;
      keys[at + 2] = c;
      keys[at + 3] = d;
      return false;
    },
    learn(count) {
      sums.fill(0, place * 8, place * 8 + 8);
      sumInto(sums, place * 8, count);
      addPlace();
    },
    add(count) {
      sumInto(total, 0, count);
    },
    finish(scores, at) {
      for (let l = 0; l < labels; l++) {
        scores[at + l] = total[l]!;
        total[l] = 0;
      }
    },
  };
}

/** Collects features as they come, for training. */
export interface FeatureList extends Tally {
  /** The features of the tokens since the last call. */
  take(): Int32Array;
}

/** A tally that knows nothing and keeps every feature. */
export function featureList(): FeatureList {
  const features = new Int32Array(MOST_FEATURES);
  let all: number[] = [];
  const add = (count: number): void => {
    for (let f = 0; f < count; f++) all.push(features[f]!);
  };
  return {
    features,
    knows: () => false,
    learn: add,
    add,
    take() {
      const taken = Int32Array.from(all);
      all = [];
      return taken;
    },
  };
}
