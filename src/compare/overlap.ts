import type { Overlap } from '../model.js';
import type { Link } from './align.js';
import type { Report } from './report.js';
import type { Run } from './reuse.js';

/** From this share of lifted words on both sides the two print one text, or from that of words in statements that are nearly the same. */
const ONE_TEXT = 0.6;
const ONE_TEXT_EDITED = 0.75;
/** One event: so many statements of the shorter report have a match, or so large a part of it. */
const EVENT_STATEMENTS = 2;
const EVENT_SHARE = 0.12;
/** The same where there are fewer statements than that. */
const EVENT_SHARE_OF_FEW = 0.5;

/** Whether two reports print one text, tell one event, or neither. */
export function verdictOf(a: Report, b: Report, links: readonly Link[], runs: readonly Run[]): Overlap['verdict'] {
  const sure = links.filter((link) => link.sure);
  const { liftedA, liftedB, matchedA, matchedB } = sharesOf(a, b, sure, runs);
  if (Math.min(liftedA, liftedB) >= ONE_TEXT || Math.min(nearShare(a, links, 'a'), nearShare(b, links, 'b')) >= ONE_TEXT_EDITED) return 'same-text';
  const most = Math.max(matchedA, matchedB);
  const fewest = Math.min(linkedOf(sure, 'a'), linkedOf(sure, 'b'));
  return most >= EVENT_SHARE && (fewest >= EVENT_STATEMENTS || most >= EVENT_SHARE_OF_FEW) ? 'same-event' : 'little-in-common';
}

/** How much two reports share, by words taken over and by statements linked. */
export function sharesOf(a: Report, b: Report, links: readonly Link[], runs: readonly Run[]): Omit<Overlap, 'verdict'> {
  return {
    liftedA: liftedShare(
      a,
      runs.map((run) => [run.a, run.length]),
    ),
    liftedB: liftedShare(
      b,
      runs.map((run) => [run.b, run.length]),
    ),
    matchedA: share(linkedOf(links, 'a'), a.statements.length),
    matchedB: share(linkedOf(links, 'b'), b.statements.length),
  };
}

const linkedOf = (links: readonly Link[], side: 'a' | 'b'): number => new Set(links.map((link) => link[side])).size;

const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((1000 * part) / whole) / 1000);

/** Share of the body words that stand in statements which the other report has nearly word for word. */
function nearShare(report: Report, links: readonly Link[], side: 'a' | 'b'): number {
  const near = new Set<number>();
  for (const link of links) if (link.kind === 'verbatim' || link.kind === 'near-verbatim') near.add(link[side]);
  let body = 0;
  let shared = 0;
  report.statements.forEach((statement, s) => {
    if (!statement.block.body) return;
    body += statement.to - statement.from;
    if (near.has(s)) shared += statement.to - statement.from;
  });
  return share(shared, body);
}

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
