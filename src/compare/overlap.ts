import type { Overlap } from '../model.js';
import type { Link } from './align.js';
import type { Report } from './report.js';
import type { Run } from './reuse.js';

/** From this share of lifted words on both sides the two print one text. */
const ONE_TEXT = 0.6;
/** One event: so many statements of the shorter report have a match, or so large a part of it. */
const EVENT_STATEMENTS = 3;
const EVENT_SHARE = 0.15;

/** How much two reports share, by words taken over and by statements linked. */
export function overlapOf(a: Report, b: Report, links: readonly Link[], runs: readonly Run[]): Overlap {
  const liftedA = liftedShare(
    a,
    runs.map((run) => [run.a, run.length]),
  );
  const liftedB = liftedShare(
    b,
    runs.map((run) => [run.b, run.length]),
  );
  const linkedA = new Set(links.map((link) => link.a)).size;
  const linkedB = new Set(links.map((link) => link.b)).size;
  const matchedA = share(linkedA, a.statements.length);
  const matchedB = share(linkedB, b.statements.length);
  const fewest = Math.min(linkedA, linkedB);
  const sameEvent = Math.max(matchedA, matchedB) >= EVENT_SHARE && (fewest >= EVENT_STATEMENTS || Math.max(matchedA, matchedB) >= 0.5);
  const verdict = Math.min(liftedA, liftedB) >= ONE_TEXT ? 'same-text' : sameEvent ? 'same-event' : 'little-in-common';
  return { liftedA, liftedB, matchedA, matchedB, verdict };
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((1000 * part) / whole) / 1000);

function liftedShare(report: Report, runs: readonly (readonly [number, number])[]): number {
  const lifted = new Uint8Array(report.words.count);
  for (const [from, length] of runs) lifted.fill(1, from, from + length);
  let body = 0;
  let taken = 0;
  for (const statement of report.statements) {
    if (!statement.block.body) continue;
    body += statement.to - statement.from;
    for (let at = statement.from; at < statement.to; at++) taken += lifted[at]!;
  }
  return share(taken, body);
}
