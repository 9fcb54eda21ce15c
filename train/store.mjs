// Packs trained models for src/quotes/weights.ts: see decodeModel in src/quotes/tagger/model.ts, which reads this back.

/**
 * Stores every weight as the root of how many steps it is worth, and leaves out the buckets whose weights are all small.
 *
 * @param lib the parts of the library that read what is packed
 * @param least the smallest weight that keeps its bucket
 * @param step what one unit of the stored weights is worth
 */
export function packModel(lib, { weights, transitions }, { labels, buckets }, { step, least }) {
  const kept = [];
  for (let b = 0; b < buckets; b++) if (weights.subarray(b * labels, (b + 1) * labels).some((weight) => Math.abs(weight) >= least)) kept.push(b);
  const gaps = Int32Array.from(kept, (b, i) => b - (i === 0 ? 0 : kept[i - 1] + 1));
  const codes = Int8Array.from(kept.flatMap((b) => Array.from(weights.subarray(b * labels, (b + 1) * labels), (weight) => codeOf(weight / step, lib.MOST))));
  return { labels, rows: kept.length, packed: packRows(lib, labels, { gaps, codes }), transitions: Array.from(transitions, (t) => Math.round(t / step)) };
}

function codeOf(value, most) {
  const code = Math.min(most, Math.round(Math.sqrt(Math.abs(value))));
  return value < 0 ? -code : code;
}

/** Rows as text. */
export function packRows({ ALPHABET, PAIR_BITS, newOdds, partOfOnes, contextsOf, passRows }, labels, rows) {
  const odds = newOdds(contextsOf(labels));
  const bytes = [];
  let low = 0;
  let high = 0xffffffff;
  const writer = {
    bit(context, bit) {
      const last = partOfOnes(low, high, odds.of(context));
      if (bit === 1) high = last;
      else low = last + 1;
      odds.learn(context, bit);
      while (((low ^ high) & 0xff000000) === 0) {
        bytes.push(high >>> 24);
        low = (low << 8) >>> 0;
        high = ((high << 8) | 255) >>> 0;
      }
      return bit;
    },
  };
  passRows(writer, labels, rows);
  // Any number of the last range will do; of those above `low`, this one needs a byte alone, for zeros follow.
  bytes.push((high >>> 24) & 255);

  let packed = '';
  let held = 0;
  let count = 0;
  const writePair = () => {
    const pair = held & ((1 << PAIR_BITS) - 1);
    packed += ALPHABET[pair % ALPHABET.length] + ALPHABET[Math.trunc(pair / ALPHABET.length)];
    held >>>= PAIR_BITS;
    count -= PAIR_BITS;
  };
  for (const byte of bytes) {
    held |= byte << count;
    count += 8;
    if (count >= PAIR_BITS) writePair();
  }
  if (count > 0) writePair();
  return packed;
}
