import { QUOTED } from '../words.js';
import { type ChangeKind, type Finding, type Side, whole } from './difference.js';

const isQuoted = (side: Side): boolean => {
  for (let at = side.from; at < side.to; at++) if ((side.words.flags[at]! & QUOTED) !== 0) return true;
  return false;
};

/** Words inside quotation marks were changed, added or left out. */
export const quoteChange: ChangeKind = {
  name: 'quote',
  find({ a, b }): Finding | null {
    if (!isQuoted(a) && !isQuoted(b)) return null;
    return { kind: 'quote', severity: 'high', a: whole(a), b: whole(b), note: a.from === a.to || b.from === b.to ? 'cut' : 'words' };
  },
};

/** Anything else. */
export const wordingChange: ChangeKind = {
  name: 'wording',
  find({ a, b }): Finding {
    return { kind: 'wording', severity: 'low', a: whole(a), b: whole(b), note: a.from === a.to || b.from === b.to ? 'cut' : 'words' };
  },
};
