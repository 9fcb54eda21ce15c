import type { Report } from '../report.js';
import type { Vocabulary } from '../vocabulary.js';
import { QUOTED } from '../words.js';
import { isCueWord } from './cues.js';
import type { Finding } from './difference.js';
import type { Compared } from './groups.js';

/** So many words in a row must lie on different sides of the marks: fewer are a quoted word, or a mark set wrong. */
const LEAST = 2;

/** Words that stand inside quotation marks in one report and outside in the other. */
export function quotationShifts(a: Report, b: Report, group: Compared, vocabulary: Vocabulary): Finding[] {
  // Marks that were merely set wrong are still there: their number tells them from marks that are gone.
  if (marksIn(a, group.a0, group.a1) === marksIn(b, group.b0, group.b1)) return [];
  const findings: Finding[] = [];
  let run = { a: 0, b: 0, length: 0, side: 0 };
  const close = (): void => {
    if (run.length < LEAST) return;
    // The words lie bare in b when a quotes them. A reporting verb beside them makes them reported speech, else they are prose.
    const reported =
      run.side > 0 ? hasCue(b, vocabulary, group.lowB, group.highB, run.b, run.length) : hasCue(a, vocabulary, group.low, group.high, run.a, run.length);
    findings.push({
      kind: 'quote',
      severity: 'medium',
      a: { from: run.a, to: run.a + run.length },
      b: { from: run.b, to: run.b + run.length },
      note: reported ? 'indirect' : 'prose',
    });
  };
  let i = group.low;
  let j = group.lowB;
  for (let k = 0; k <= group.hunks.length; k++) {
    const hunk = group.hunks[k];
    const stop = hunk?.a0 ?? group.high;
    while (i < stop) {
      const side = (a.words.flags[i]! & QUOTED) - (b.words.flags[j]! & QUOTED);
      if (side !== 0 && side === run.side && run.a + run.length === i && run.b + run.length === j) run.length++;
      else {
        close();
        run = { a: i, b: j, length: side === 0 ? 0 : 1, side };
      }
      i++;
      j++;
    }
    if (hunk !== undefined) {
      i = hunk.a1;
      j = hunk.b1;
    }
  }
  close();
  return findings;
}

function hasCue(report: Report, vocabulary: Vocabulary, low: number, high: number, from: number, length: number): boolean {
  for (let at = low; at < high; at++) {
    if (at >= from && at < from + length) continue;
    if ((report.words.flags[at]! & QUOTED) === 0 && isCueWord(vocabulary.forms[report.words.keys[at]!]!)) return true;
  }
  return false;
}

function marksIn(report: Report, s0: number, s1: number): number {
  const from = report.statements[s0]!.start;
  const to = report.statements[s1 - 1]!.end;
  let n = 0;
  for (let at = from; at < to; at++) {
    const code = report.text.charCodeAt(at);
    if (code === 0x22 || (code >= 0x201c && code <= 0x201f) || code === 0xab || code === 0xbb) n++;
  }
  return n;
}
