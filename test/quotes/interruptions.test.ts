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

type Row = readonly [text: string, content: string, source: string, cue: string, ...expected: string[]];

/** Sentences that go on on the other side of their source and cue. */
const GOING_ON: readonly Row[] = [
  ['The fare, it says, would be 30 kroner.', 'The fare', 'it', 'says', 'The fare', 'would be 30 kroner'],
  ['The fare, it says, soon would be 30 kroner.', 'The fare', 'it', 'says', 'The fare', 'soon would be 30 kroner'],
  ['The fare, it says, would be 30 kroner.', 'would be 30 kroner', 'it', 'says', 'The fare', 'would be 30 kroner'],
  ['Brevik, Holm said, made her think again.', 'Brevik', 'Holm', 'said', 'Brevik', 'made her think again'],
  ['Brevik, Holm said, helped her think again.', 'Brevik', 'Holm', 'said', 'Brevik', 'helped her think again'],
  ['Brevik, Holm said, helps her think again.', 'Brevik', 'Holm', 'said', 'Brevik', 'helps her think again'],
  [
    'The old and very small town of Brevik, Holm said, helped her think.',
    'The old and very small town of Brevik',
    'Holm',
    'said',
    'The old and very small town of Brevik',
    'helped her think',
  ],
  ['Since May, according to the union, crews have walked out.', 'Since May', 'the union', 'according to', 'Since May', 'crews have walked out'],
  ['Since May, according to the union, walking out helps.', 'Since May', 'the union', 'according to', 'Since May', 'walking out helps'],
  ['Since May, according to the union, crews walk out.', 'Since May', 'the union', 'according to', 'Since May', 'crews walk out'],
  [
    'Since May it has rained, according to the union, crews walk out.',
    'Since May it has rained',
    'the union',
    'according to',
    'Since May it has rained',
    'crews walk out',
  ],
  ['In May it has rained, according to the union, crews walk out.', 'crews walk out', 'the union', 'according to', 'In May it has rained', 'crews walk out'],
  ['Usually, she said, crews walk out.', 'Usually', 'she', 'said', 'Usually', 'crews walk out'],
  ['Today, she said, crews walk out.', 'Today', 'she', 'said', 'Today', 'crews walk out'],
  ['The quay is old, they say, and it holds.', 'The quay is old', 'they', 'say', 'The quay is old', 'and it holds'],
  ['The quay is old, they say, but it holds.', 'The quay is old', 'they', 'say', 'The quay is old', 'but it holds'],
  ['The quay is old, they say, although it holds.', 'The quay is old', 'they', 'say', 'The quay is old', 'although it holds'],
  ['The quay is old, according to them, and it holds.', 'The quay is old', 'them', 'according to', 'The quay is old', 'and it holds'],
  ['The quay is old, they say on Monday in Brevik, and it holds.', 'The quay is old', 'they', 'say', 'The quay is old', 'and it holds'],
  ['The quay is old, they say this week, and it holds.', 'The quay is old', 'they', 'say', 'The quay is old', 'and it holds'],
  ['The quay is old, they say in the hall of the board, and it holds.', 'The quay is old', 'they', 'say', 'The quay is old', 'and it holds'],
  ['But the fare, it says, would be 30 kroner.', 'the fare', 'it', 'says', 'the fare', 'would be 30 kroner'],
  ['The fare, it says, would be 30 kroner!', 'The fare', 'it', 'says', 'The fare', 'would be 30 kroner'],
  ['The fare, it says, would be 30 kroner?!', 'The fare', 'it', 'says', 'The fare', 'would be 30 kroner'],
  ['The fare, it says, would be 30 kroner', 'The fare', 'it', 'says', 'The fare', 'would be 30 kroner'],
  ['The pier, says Holm, is old.', 'The pier', 'Holm', 'says', 'The pier', 'is old'],
  ['The old quay, they say this time, will hold.', 'The old quay', 'they', 'say', 'The old quay', 'will hold'],
  ['The old quay, they say again, will hold.', 'The old quay', 'they', 'say', 'The old quay', 'will hold'],
  ['The old quay, they say loudly on Monday, will hold.', 'The old quay', 'they', 'say', 'The old quay', 'will hold'],
  ['In Brevik, Holm said, crews work hard.', 'crews work hard', 'Holm', 'said', 'In Brevik', 'crews work hard'],
  ['Although it rains, Holm said, crews work hard.', 'Although it rains', 'Holm', 'said', 'Although it rains', 'crews work hard'],
  ['In the rain, Holm said, experts say no.', 'In the rain', 'Holm', 'said', 'In the rain', 'experts say no'],
  ["The pier's end, Holm said, will hold.", "The pier's end", 'Holm', 'said', "The pier's end", 'will hold'],
  ['And the pier, Holm said, will hold.', 'the pier', 'Holm', 'said', 'the pier', 'will hold'],
  ['So the pier, Holm said, will hold.', 'the pier', 'Holm', 'said', 'the pier', 'will hold'],
  ['Yet the pier, Holm said, will hold.', 'the pier', 'Holm', 'said', 'the pier', 'will hold'],
  ['The pier, Holm said, will hold…', 'The pier', 'Holm', 'said', 'The pier', 'will hold'],
  ['The pier is old, Holm said, including the wall.', 'The pier is old', 'Holm', 'said', 'The pier is old', 'including the wall'],
  ['The pier is old, Holm said, because it was left.', 'The pier is old', 'Holm', 'said', 'The pier is old', 'because it was left'],
  ['The pier is old, Holm said, so it was shut.', 'The pier is old', 'Holm', 'said', 'The pier is old', 'so it was shut'],
  ['The pier is old, Holm said, while the wall is new.', 'The pier is old', 'Holm', 'said', 'The pier is old', 'while the wall is new'],
  ['Crews, Holm said, took it.', 'Crews', 'Holm', 'said', 'Crews', 'took it'],
];

/** Sentences that do not, and those who speak besides. */
const ENDED: readonly (readonly [text: string, content: string, source: string, cue: string, ...others: string[]])[] = [
  ['The fare, it says, soon.', 'The fare', 'it', 'says'],
  ['Brevik, Holm said, press her.', 'Brevik', 'Holm', 'said'],
  ['Brevik, Holm said, on her.', 'Brevik', 'Holm', 'said'],
  ['Brevik, Holm said, the town.', 'Brevik', 'Holm', 'said'],
  ['The quay is old, according to them, but it holds.', 'The quay is old', 'them', 'according to'],
  ['The quay is old, they say men, and it holds.', 'The quay is old', 'they', 'say'],
  ['The quay is old, they say.', 'The quay is old', 'they', 'say'],
  ['The quay is old they say, and it holds.', 'The quay is old', 'they', 'say'],
  ['But, it says, the fare would be 30 kroner.', 'the fare would be 30 kroner', 'it', 'says'],
  ['The fare, it says,.', 'The fare', 'it', 'says'],
  ['The pier by the field, which, Holm said, is full.', 'The pier by the field, which', 'Holm', 'said'],
  ['The pier by the field, which, Holm said, is full.', 'is full', 'Holm', 'said'],
  ['The pier, and, Holm said, is full.', 'is full', 'Holm', 'said'],
  ['The pier, when, Holm said, is full.', 'is full', 'Holm', 'said'],
  ['The pier, Holm said, is “full” now.', 'The pier', 'Holm', 'said'],
  ['The pier, Holm said, is "full" now.', 'The pier', 'Holm', 'said'],
  ['The pier, Holm said, is «full» now.', 'The pier', 'Holm', 'said'],
  ['The pier is old, Holm said, and experts say so.', 'The pier is old', 'Holm', 'said', 'experts'],
  ['The pier is old, Holm said, and now experts say so.', 'The pier is old', 'Holm', 'said', 'experts'],
  ['The pier experts saw, Holm said, is full.', 'is full', 'experts', 'said', 'Holm'],
  ['The pier is old, Holm said, pointing at it.', 'The pier is old', 'Holm', 'said'],
  ['The pier, says Holm, is old.', 'The', 'Holm', 'says'],
  ['The pier, says Holm, is old.', 'old', 'Holm', 'says'],
];

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

  it.each(GOING_ON)('goes on behind the comma: %s', (text, content, source, cue, ...expected) => {
    expect(complete(text, content, source, cue, cue)).toEqual(expected);
  });

  it.each(ENDED)('ends before the comma: %s', (text, content, source, cue, ...others) => {
    expect(complete(text, content, source, cue, cue, others)).toEqual([content]);
  });
});
