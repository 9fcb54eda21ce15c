import { describe, expect, it } from 'vitest';
import { liftedRuns } from '../../src/compare/reuse.js';
import { newVocabulary, type Vocabulary } from '../../src/compare/vocabulary.js';
import { readWords, type Words } from '../../src/compare/words.js';

function lines(text: string, vocabulary: Vocabulary): { words: Words; ends: Int32Array } {
  const blocks: { start: number; end: number }[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    blocks.push({ start: at, end: at + line.length });
    at += line.length + 1;
  }
  const words = readWords(text, blocks, vocabulary);
  const ends = new Int32Array(words.count);
  for (let w = words.count - 1; w >= 0; w--)
    ends[w] = w + 1 < words.count && !text.slice(words.ends[w], words.starts[w + 1]).includes('\n') ? ends[w + 1]! : w + 1;
  return { words, ends };
}

function runs(a: string, b: string): string[] {
  const vocabulary = newVocabulary();
  const x = lines(a, vocabulary);
  const y = lines(b, vocabulary);
  return liftedRuns(x.words, x.ends, y.words, y.ends).map((run) => a.slice(x.words.starts[run.a], x.words.ends[run.a + run.length - 1]));
}

describe('lifted runs', () => {
  it('begin at six words', () => {
    expect(runs('The mill burned down on Monday night.', 'Police say the mill burned down on Monday.')).toStrictEqual(['The mill burned down on Monday']);
    expect(runs('The mill burned down Monday.', 'The mill burned down Monday.')).toStrictEqual([]);
  });
  it('are drawn out as far as the words agree, across marks and case', () => {
    expect(runs('“The MILL burned down,” she said, “on a Monday.”', "The mill burned down, she said 'on a Monday' again")).toStrictEqual([
      'The MILL burned down,” she said, “on a Monday',
    ]);
  });
  it('never leave their paragraph', () => {
    expect(
      runs('One two three four five six\nseven eight nine ten eleven twelve', 'One two three four five six seven eight nine ten eleven twelve'),
    ).toHaveLength(2);
  });
  it('stay linear where one sentence is repeated', () => {
    const text = 'The same sentence comes again and again and again. '.repeat(5000);
    expect(runs(text, text).length).toBeGreaterThan(0);
  });
});
