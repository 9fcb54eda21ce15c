import type { StoryKeys } from '../../model.js';
import type { Report } from '../report.js';
import type { Vocabulary } from '../vocabulary.js';

/** Words of a shingle. */
const SHINGLE = 6;
/** Hashes that stand for a report. */
const SKETCH = 128;
/** Two reports print one text when so many of the shingles of the shorter stand in the longer, and it is no mere excerpt. */
const CONTAINED = 0.65;
const LEAST_PART = 0.3;
/** Beyond every hash. */
const ALL = 0x100000000;
/** Fewer shingles than this prove nothing. */
const LEAST_SHINGLES = 8;

/** The smallest hashes of the body's shingles, ascending: of each report the same part, whatever stands beside it. */
export function sketchOf(report: Report, vocabulary: Vocabulary): number[] {
  const hashes = vocabulary.forms.map(hashOf);
  const { words, blockEnds, statementOf, statements } = report;
  const found = new Set<number>();
  for (let i = 0; i + SHINGLE <= words.count; i++) {
    if (i + SHINGLE > blockEnds[i]! || statements[statementOf[i]!]?.block.body !== true) continue;
    let hash = 0x811c9dc5;
    for (let k = i; k < i + SHINGLE; k++) hash = mix(hash ^ hashes[words.keys[k]!]!);
    found.add(hash >>> 0);
  }
  return [...found].sort((x, y) => x - y).slice(0, SKETCH);
}

/** True when two reports print one text, whole or cut. */
export function isReprint(a: StoryKeys, b: StoryKeys): boolean {
  // Up to the smaller of the two last hashes both sketches are complete; below SKETCH they hold everything.
  const last = (sketch: readonly number[]): number => (sketch.length < SKETCH ? ALL : sketch[SKETCH - 1]!);
  const limit = Math.min(last(a.sketch), last(b.sketch));
  let i = 0;
  let j = 0;
  let common = 0;
  while (i < a.sketch.length && j < b.sketch.length && a.sketch[i]! <= limit && b.sketch[j]! <= limit) {
    const difference = a.sketch[i]! - b.sketch[j]!;
    if (difference === 0) common++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  const within = (sketch: readonly number[]): number => sketch.reduce((n, hash) => n + (hash <= limit ? 1 : 0), 0);
  const p = within(a.sketch);
  const q = within(b.sketch);
  const fewer = Math.min(p, q);
  return fewer >= LEAST_SHINGLES && common >= CONTAINED * fewer && fewer >= LEAST_PART * Math.max(p, q);
}

function hashOf(form: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < form.length; i++) hash = Math.imul(hash ^ form.charCodeAt(i), 0x01000193);
  return mix(hash);
}

/** Spreads the bits of a hash (the finalizer of MurmurHash3, without its last step). */
function mix(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return Math.imul(once ^ (once >>> 13), 0xc2b2ae35) | 0;
}
