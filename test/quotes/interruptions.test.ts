import { describe, expect, it } from 'vitest';
import { completeInterrupted } from '../../src/quotes/interruptions.js';
import type { Statement } from '../../src/quotes/statements.js';
import { contextOf } from '../support/context.js';

/** What a statement of one side of a sentence becomes: its passages. */
function complete(text: string, content: string, source: string, cue: string, lemma = 'say', others: readonly string[] = []): string[] {
  const context = contextOf([text]);
  const at = (words: string): { start: number; end: number } => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const statement = (said: string, by: string, how: string): Statement => ({
    content: [at(said)],
    quoted: [],
    cue: { ...at(how), lemma },
    source: at(by),
    addressee: null,
    reporters: [],
    shape: 'subject-verb',
    origin: 'rule',
    confidence: 0.8,
  });
  const [first] = completeInterrupted(context, [statement(content, source, cue), ...others.map((by) => statement(text.slice(-8), by, by))]);
  return first!.content.map((part) => text.slice(part.start, part.end));
}

describe('a sentence that its source interrupts', () => {
  it('goes on behind a subject', () => {
    expect(complete('The weekly fare, it says, would be 30 kroner.', 'The weekly fare', 'it', 'says')).toEqual(['The weekly fare', 'would be 30 kroner']);
    expect(complete('Brevik, Holm said, made her think again.', 'made her think again', 'Holm', 'said')).toEqual(['Brevik', 'made her think again']);
    expect(complete('The harbour, she told the board, also is too small.', 'The harbour', 'she', 'told the board')).toEqual([
      'The harbour',
      'also is too small',
    ]);
  });

  it('goes on behind an adverbial or a clause that waits for its main clause', () => {
    expect(complete('Since May, according to the union, crews have walked out twice.', 'Since May', 'the union', 'according to', 'according to')).toEqual([
      'Since May',
      'crews have walked out twice',
    ]);
    expect(complete('Though the strike was short, Holm said, repairing the quay took a year.', 'Though the strike was short', 'Holm', 'said')).toEqual([
      'Though the strike was short',
      'repairing the quay took a year',
    ]);
    expect(complete('Usually, she said, the fleet is older than the port.', 'the fleet is older than the port', 'she', 'said')).toEqual([
      'Usually',
      'the fleet is older than the port',
    ]);
  });

  it('goes on behind a conjunction, also when day and place stand between', () => {
    expect(complete('The pier is safe, the board said on Monday in Brevik, and the ferry will sail.', 'The pier is safe', 'the board', 'said')).toEqual([
      'The pier is safe',
      'and the ferry will sail',
    ]);
    expect(complete('The quay is old, they say, but it still holds.', 'The quay is old', 'they', 'say')).toEqual(['The quay is old', 'but it still holds']);
  });

  it.each([
    ['the words of another', 'The quay is old, he said, and experts say it may fall.', 'The quay is old', 'he', 'said', ['experts']],
    ['what somebody does besides', 'The quay is old, he said, pointing at the wall.', 'The quay is old', 'he', 'said', []],
    ['a relative clause on the source', 'The quay is old, said Jens Dahl, who runs the port.', 'The quay is old', 'Jens Dahl', 'said', []],
    ['a sentence that is interrupted twice', 'The pier stands by the field, which, Holm said, is full.', 'is full', 'Holm', 'said', []],
    ['marks', 'The quay is old, he said, and “nobody cares.”', 'The quay is old', 'he', 'said', []],
    ['a sentence without commas', 'The board said the quay is old.', 'the quay is old', 'The board', 'said', []],
    ['nothing more', 'The quay is old, he said.', 'The quay is old', 'he', 'said', []],
  ] as const)('is not taken to go on with %s', (_what, text, content, source, cue, others) => {
    expect(complete(text, content, source, cue, 'say', others)).toEqual([content]);
  });
});
