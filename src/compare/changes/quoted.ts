import type { Attribution, Passage, Quote, QuoteMatch } from '../../model.js';
import { type Report, wordsIn } from '../report.js';
import { isSameName } from '../speakers.js';
import type { Finding, Range } from './difference.js';
import type { Found } from './find.js';

/**
 * What differs in how the two reports present a quote that both have: another verb of saying, another speaker, a source that
 * only one names on the way. Quotes whose statements were compared word by word are left out: there the words have told it.
 *
 * @param linkOf the link of two quotes' statements, by index, or null; undefined when it was compared word by word
 */
export function quotePresentation(a: Report, b: Report, quotes: readonly QuoteMatch[], linkOf: (x: Quote, y: Quote) => number | null | undefined): Found[] {
  const found: Found[] = [];
  const told = new Set<string>();
  for (const { a: x, b: y, change } of quotes) {
    if (x === null || y === null || change === 'unquoted' || change === 'quoted') continue;
    const link = linkOf(x, y);
    if (link === undefined) continue;
    for (const finding of [...framing(a, x, b, y), ...speaker(a, x, b, y), ...attribution(a, x, b, y)]) {
      // A source that stands over several quotes is one difference, not several.
      const key = `${finding.kind} ${finding.a?.from ?? ''} ${finding.b?.from ?? ''}`;
      if (told.has(key)) continue;
      told.add(key);
      found.push({ ...finding, link });
    }
  }
  return found;
}

function framing(a: Report, x: Quote, b: Report, y: Quote): Finding[] {
  if (x.cue === null || y.cue === null || x.cue.lemma === y.cue.lemma) return [];
  return [{ kind: 'framing', severity: x.cue.stance === y.cue.stance ? 'low' : 'medium', a: rangeOf(a, x.cue), b: rangeOf(b, y.cue), note: 'stance' }];
}

function speaker(a: Report, x: Quote, b: Report, y: Quote): Finding[] {
  if (x.source?.name == null || y.source?.name == null || isSameName(x.source.name, y.source.name)) return [];
  return [{ kind: 'speaker', severity: 'high', a: rangeOf(a, x.source), b: rangeOf(b, y.source), note: 'speaker' }];
}

/** Reporters between the report and the speaker that only one of the two names, where it names them: in the clause itself. */
function attribution(a: Report, x: Quote, b: Report, y: Quote): Finding[] {
  const reporters = (quote: Quote): Attribution[] => quote.chain.slice(0, -1).filter((link) => link.reach === 'clause');
  const lacking = (links: readonly Attribution[], other: Quote): Attribution[] =>
    links.filter((link) => !other.chain.some((known) => isSameName(nameOf(known), nameOf(link))));
  const onlyA = lacking(reporters(x), y);
  const onlyB = lacking(reporters(y), x);
  const findings: Finding[] = [];
  for (let k = 0; k < Math.max(onlyA.length, onlyB.length); k++) {
    const p = onlyA[k];
    const q = onlyB[k];
    findings.push({
      kind: 'attribution',
      severity: 'medium',
      a: p === undefined ? null : rangeOf(a, p.source),
      b: q === undefined ? null : rangeOf(b, q.source),
      note: 'source',
    });
  }
  return findings.filter((finding) => finding.a !== null || finding.b !== null);
}

const nameOf = (link: Attribution): string => link.source.name ?? link.source.text;

function rangeOf(report: Report, passage: Passage): Range | null {
  const range = wordsIn(report, passage);
  return range.from < range.to ? range : null;
}
