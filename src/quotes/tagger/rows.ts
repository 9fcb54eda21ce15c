import type { BitCoder } from './bits.js';

/** The rows of a model: how many buckets lie between one and the one before, and the codes of its weights, `labels` a row. */
export interface Rows {
  readonly gaps: Int32Array;
  readonly codes: Int8Array;
}

/** Largest magnitude of a code. */
export const MOST = 63;
const CODE_BITS = 6;
/** Magnitudes of the weights before in the same row, in classes: a row of small ones goes on so. */
const CLASSES = 6;
/** Lengths of gaps, in bits. */
const LENGTH_BITS = 5;
/** Of a gap, so many bits below the first have odds of their own. */
const SHAPED = 3;

/** Where the contexts of each kind begin. */
const LENGTHS = 0;
const GAPS = LENGTHS + (1 << LENGTH_BITS);
const EVEN = GAPS + (1 << LENGTH_BITS) * (1 << SHAPED);
const SIGNS = EVEN + 1;
const MAGNITUDES = SIGNS + 8 * 3;

/** How many contexts {@link passRows} uses for so many labels. */
export const contextsOf = (labels: number): number => MAGNITUDES + labels * CLASSES * (1 << CODE_BITS);

/** Passes all rows through a coder: a reader fills them, a writer takes them as they are. One function for both, so that they cannot disagree. */
export function passRows(coder: BitCoder, labels: number, { gaps, codes }: Rows): void {
  for (let row = 0; row < gaps.length; row++) {
    gaps[row] = passGap(coder, gaps[row]!);
    let largest = 0;
    let sign = 0;
    for (let l = 0; l < labels; l++) {
      const at = row * labels + l;
      const context = MAGNITUDES + (l * CLASSES + (l === 0 ? 0 : classOf(largest))) * (1 << CODE_BITS);
      const magnitude = passTree(coder, context, CODE_BITS, Math.abs(codes[at]!));
      if (magnitude === 0) {
        codes[at] = 0;
        continue;
      }
      const negative = coder.bit(SIGNS + l * 3 + sign, codes[at]! < 0 ? 1 : 0);
      codes[at] = negative === 1 ? -magnitude : magnitude;
      sign = negative + 1;
      largest = Math.max(largest, magnitude);
    }
  }
}

/** A number of `bits` bits, from the highest: each bit has the odds that it has behind those above it. */
function passTree(coder: BitCoder, context: number, bits: number, value: number): number {
  let node = 1;
  for (let i = bits - 1; i >= 0; i--) node = node * 2 + coder.bit(context + node, (value >> i) & 1);
  return node - (1 << bits);
}

/** A gap: its length in bits, then the bits below the first. */
function passGap(coder: BitCoder, gap: number): number {
  const length = passTree(coder, LENGTHS, LENGTH_BITS, 31 - Math.clz32(gap + 1));
  let node = 1;
  for (let i = length - 1; i >= 0; i--) {
    const context = node < 1 << SHAPED ? GAPS + (length << SHAPED) + node : EVEN;
    node = node * 2 + coder.bit(context, ((gap + 1) >> i) & 1);
  }
  return node - 1;
}

/** 1 for nothing so far, up to 5. */
function classOf(magnitude: number): number {
  return magnitude === 0 ? 1 : magnitude < 5 ? 2 : magnitude < 9 ? 3 : magnitude < 14 ? 4 : 5;
}
