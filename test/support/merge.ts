import type { Span } from '../../src/model.js';
import { mergeStatements } from '../../src/quotes/attribution.js';
import { cueForms } from '../../src/quotes/cue-words.js';
import type { Statement } from '../../src/quotes/statements.js';
import { contextOf } from './context.js';

/** `source | cue | content + content`, each the first of its words in a text; parts may be empty. */
function partsOf(text: string, line: string): { source: Span | null; cue: Span | null; content: Span[]; more: string[] } {
  const [source, cue, content, ...more] = line.split(' | ');
  const at = (words: string): Span | null => (words === '' ? null : { start: text.indexOf(words), end: text.indexOf(words) + words.length });
  return { source: at(source!), cue: at(cue!), content: content!.split(' + ').map((words) => at(words)!), more };
}

/** A statement of the rules: `source | cue | content | confidence shape`, and who is told. Its quotations are those in “curly marks”. */
function ruleOf(text: string, line: string): Statement {
  const { source, cue, content, more } = partsOf(text, line);
  const [confidence = '0.8', shape = 'subject-verb'] = (more[0] ?? '').split(' ');
  const told = more[1] ?? '';
  const word = cue === null ? '' : text.slice(cue.start, cue.end).toLowerCase();
  return {
    content,
    quoted: [...text.matchAll(/“[^”]+”/g)]
      .map((match) => ({ start: match.index + 1, end: match.index + match[0].length - 1 }))
      .filter((inner) => content.some(({ start, end }) => start <= inner.start && inner.end <= end)),
    cue: cue === null ? null : { ...cue, lemma: cueForms(word)?.find(({ particles }) => particles.length === 0)?.entry.lemma ?? word },
    source,
    addressee: told === '' ? null : { start: text.indexOf(told), end: text.indexOf(told) + told.length },
    reporters: more[2] === undefined ? [] : [{ source: { start: text.indexOf(more[2]), end: text.indexOf(more[2]) + more[2].length }, cue: null }],
    shape,
    origin: 'rule',
    confidence: Number(confidence),
  };
}

/** What becomes of the readings of a text by the rules and by the model: `origin | source | cue = lemma | content + “quoted content”`. */
export function merged(text: string, rules: readonly string[], model: readonly string[]): string[] {
  const tagged = model.map((line) => {
    const { source, cue, content } = partsOf(text, line);
    return { source, cue: cue!, content, margin: 100 };
  });
  const statements = mergeStatements(
    contextOf(text.split('\n')),
    rules.map((line) => ruleOf(text, line)),
    tagged,
  );
  const at = (span: Span | null): string => (span === null ? '' : text.slice(span.start, span.end));
  return statements.map(({ origin, source, cue, content, quoted }) => {
    const said = content.map((part) => (quoted.some(({ start, end }) => start === part.start && end === part.end) ? `“${at(part)}”` : at(part)));
    return `${origin} | ${at(source)} | ${cue === null ? '' : `${at(cue)} = ${cue.lemma}`} | ${said.join(' + ')}`;
  });
}
