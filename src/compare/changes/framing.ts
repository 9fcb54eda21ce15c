import { QUOTED } from '../words.js';
import { type CueWord, cueOf } from './cues.js';
import { type ChangeKind, type Difference, type Finding, formAt, type Range, type Side } from './difference.js';

/** Another verb of saying. What it adds decides how much that matters. */
export const framingChange: ChangeKind = {
  name: 'framing',
  find(difference): Finding | null {
    const a = cueIn(difference, difference.a);
    const b = cueIn(difference, difference.b);
    if (a === null || b === null || a.cue.lemma === b.cue.lemma) return null;
    return { kind: 'framing', severity: a.cue.stance === b.cue.stance ? 'low' : 'medium', a: a.range, b: b.range, note: 'stance' };
  },
};

const AUXILIARIES = new Set(['has', 'have', 'had', 'is', 'are', 'was', 'were', 'be', 'been', 'being', 'will', 'would', 'also', 'then', 'later', 'to', 'that']);

/** The reporting verb that a side consists of, auxiliaries aside; null when it says more. */
function cueIn(difference: Difference, side: Side): { cue: CueWord; range: Range } | null {
  let found: { cue: CueWord; range: Range } | null = null;
  for (let at = side.from; at < side.to; at++) {
    const form = formAt(difference, side, at);
    if ((side.words.flags[at]! & QUOTED) !== 0) return null;
    if (AUXILIARIES.has(form)) continue;
    const cue = cueOf(form);
    if (cue === null || found !== null) return null;
    found = { cue, range: { from: at, to: at + 1 } };
  }
  return found;
}
