// Packs trained models for src/quotes/weights.ts: see decodeModel in src/quotes/tagger/model.ts, which reads this back.

/**
 * Stores every weight as the root of how many steps it is worth, and leaves out the buckets whose weights are all small.
 *
 * @param least the smallest weight that keeps its bucket
 * @param step what one unit of the stored weights is worth
 * @param quiet the smallest code that is stored; smaller ones are stored as 0, which packs better and hardly tells
 */
export function packModel({ weights, transitions }, { labels, buckets }, { step, least, quiet, alphabet, longGap, zero }) {
  const strength = new Float32Array(buckets);
  for (let b = 0; b < buckets; b++) for (let l = 0; l < labels; l++) strength[b] = Math.max(strength[b], Math.abs(weights[b * labels + l]));
  const kept = Array.from({ length: buckets }, (_, b) => b).filter((b) => strength[b] >= least);
  let gaps = '';
  let values = '';
  let last = -1;
  for (const b of kept) {
    const gap = b - last - 1;
    gaps += gap < longGap ? alphabet[gap] : alphabet[longGap] + alphabet[Math.trunc(gap / longGap)] + alphabet[gap % longGap];
    last = b;
    for (let l = 0; l < labels; l++) {
      const code = codeOf(weights[b * labels + l] / step, zero);
      values += alphabet[Math.abs(code) < quiet ? zero : zero + code];
    }
  }
  return { labels, buckets: gaps, weights: values, transitions: Array.from(transitions, (t) => Math.round(t / step)) };
}

function codeOf(value, most) {
  const code = Math.min(most, Math.round(Math.sqrt(Math.abs(value))));
  return value < 0 ? -code : code;
}
