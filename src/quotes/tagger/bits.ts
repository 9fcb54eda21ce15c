/** The 91 printable characters that need no escape in a string literal. */
export const ALPHABET = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
  .filter((c) => c !== '"' && c !== "'" && c !== '\\' && c !== '`')
  .join('');
/** How many bits two of them hold. */
export const PAIR_BITS = 13;

/** Passes bits in one of two directions: a reader gives the bit that comes next, a writer takes `bit` and gives it back. */
export interface BitCoder {
  /** @param context what the bit is of: bits of one context are alike often, and then cost little room */
  bit(context: number, bit: number): number;
}

/** How likely a one is in each context, in 65,536ths, by the bits that it had so far. */
export interface Odds {
  of(context: number): number;
  learn(context: number, bit: number): void;
}

/** The more bits a context had, the less the next one moves its odds; never less than this part of the way. */
const SLOWEST = 250;
const SURE = 65_536 - 64;

/** Odds that know nothing yet. */
export function newOdds(contexts: number): Odds {
  const ones = new Uint16Array(contexts).fill(32_768);
  const seen = new Uint8Array(contexts);
  return {
    of: (context) => ones[context]!,
    learn(context, bit) {
      const p = ones[context]!;
      const n = seen[context]!;
      ones[context] = p + Math.trunc(((bit === 1 ? SURE : 64) - p) / (n + 1.6));
      if (n < SLOWEST) seen[context] = n + 1;
    },
  };
}

/** The last number of the part of a range that stands for a one: the range is divided as the odds are. All are whole numbers below 2 to the 32nd. */
export function partOfOnes(low: number, high: number, odds: number): number {
  const width = high - low;
  return low + (width >>> 16) * odds + (((width & 0xffff) * odds) >>> 16);
}

/**
 * Reads bits that were packed with their odds: binary arithmetic coding with 32 bits and without carry, as in Matt Mahoney's lpaq. Whole
 * numbers alone, so the same on every engine.
 *
 * @param packed bytes, 13 bits in two characters of {@link ALPHABET}
 * @param contexts how many contexts there are
 */
export function bitReader(packed: string, contexts: number): BitCoder {
  const values = new Uint8Array(128);
  for (let i = 0; i < ALPHABET.length; i++) values[ALPHABET.charCodeAt(i)] = i;
  const odds = newOdds(contexts);
  let at = 0;
  let held = 0;
  let count = 0;
  const nextByte = (): number => {
    if (count < 8) {
      // Behind the end stand zeros.
      const pair = at < packed.length ? values[packed.charCodeAt(at)]! + values[packed.charCodeAt(at + 1)]! * ALPHABET.length : 0;
      at += 2;
      held |= pair << count;
      count += PAIR_BITS;
    }
    const byte = held & 255;
    held >>>= 8;
    count -= 8;
    return byte;
  };
  let low = 0;
  let high = 0xffffffff;
  let code = 0;
  for (let i = 0; i < 4; i++) code = ((code << 8) | nextByte()) >>> 0;
  return {
    bit(context) {
      const last = partOfOnes(low, high, odds.of(context));
      const bit = code <= last ? 1 : 0;
      if (bit === 1) high = last;
      else low = last + 1;
      odds.learn(context, bit);
      while (((low ^ high) & 0xff000000) === 0) {
        low = (low << 8) >>> 0;
        high = ((high << 8) | 255) >>> 0;
        code = ((code << 8) | nextByte()) >>> 0;
      }
      return bit;
    },
  };
}
