// Where a count of words or blocks stops to say more.

/** A longer block counts for no more words. */
const HEAVIEST = 60;
/** What stands farther away is far. */
const FAR = 40;

/** What a block of so many words counts for, beside others. */
export const massOf = (words: number): number => Math.min(words, HEAVIEST);

/** A count of blocks between two, of either sign. */
export const clampDistance = (blocks: number): number => Math.max(-FAR, Math.min(FAR, blocks));

/** How many blocks lie between two; one more than the farthest where the number is negative, which stands for none. */
export const distance = (blocks: number): number => (blocks < 0 ? FAR + 1 : Math.min(blocks, FAR));
