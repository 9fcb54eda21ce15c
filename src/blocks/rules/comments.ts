import type { Features } from '../features.js';
import type { Rule } from './rule.js';

/** Threads of comments: prose whose rhythm alone gives it away. */
export const COMMENT_RULES: readonly Rule[] = [
  {
    name: 'comment-rhythm',
    role: 'comments',
    weight: 0.9,
    reason: 'Stands under a name and a time among several such, as comments do.',
    holds: (_, i, all) =>
      near(all, i, 3, (block) => block.stamp) && count(all, i, 8, (block) => block.stamp) >= 3 && count(all, i, 8, isReply) >= 2 && isAnswered(all, i),
  },
];

const isReply = (block: Features): boolean => block.phrase?.role === 'comments' || (block.words <= 8 && / says:?$/.test(block.key));

/** A comment stands under `Ann says:` or the button of the one before it, or above its own; the first paragraphs of an article do not. */
function isAnswered(all: readonly Features[], i: number): boolean {
  const below = all[i + 1];
  return near(all, i, 4, isSign) || (below !== undefined && isSign(below));
}

/** A reply and not a heading such as `4 comments`, which ends the article. */
const isSign = (block: Features): boolean => isReply(block) && block.phrase?.manner !== 'ends';

function near(all: readonly Features[], i: number, reach: number, holds: (block: Features) => boolean): boolean {
  for (let k = Math.max(0, i - reach); k < i; k++) if (holds(all[k]!)) return true;
  return false;
}

function count(all: readonly Features[], i: number, reach: number, holds: (block: Features) => boolean): number {
  let found = 0;
  for (let k = Math.max(0, i - reach); k <= Math.min(all.length - 1, i + reach); k++) if (holds(all[k]!)) found++;
  return found;
}
