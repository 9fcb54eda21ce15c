import type { Span } from '../../src/model.js';
import { readClauses } from '../../src/quotes/clauses.js';
import { contextOf } from './context.js';

/**
 * What the rules alone read in a text, a line for each statement, by start of content:
 * `shape confidence | reporter (cue) < source > addressee | cue = lemma | content + content`. What is quoted stands in “marks” of its own.
 */
export function readByRules(text: string): string[] {
  const at = (span: Span | null): string => (span === null ? '' : text.slice(span.start, span.end).replaceAll('\n', '⏎'));
  return readClauses(contextOf(text.split('\n\n'), '\n\n')).map(({ shape, confidence, reporters, source, addressee, cue, content, quoted }) => {
    const through = reporters.map((reporter) => `${at(reporter.source)} (${at(reporter.cue)}) < `).join('');
    const told = addressee === null ? '' : ` > ${at(addressee)}`;
    const how = cue === null ? '' : `${at(cue)} = ${cue.lemma}`;
    const all = (part: Span): boolean => quoted.some(({ start, end }) => start === part.start && end === part.end);
    const said = content.map((part) => (all(part) ? `“${at(part)}”` : at(part))).join(' + ');
    return `${shape} ${confidence} | ${through}${at(source)}${told} | ${how} | ${said}`;
  });
}
