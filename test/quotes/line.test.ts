import { describe, expect, it } from 'vitest';
import { classesAt, isCapital, isDash, isNumber, isPossessive, isQuotation, isStop, isWord, makeLine, wordAt } from '../../src/quotes/line.js';
import { transparentMarks } from '../../src/quotes/speech.js';
import { contextOf } from '../support/context.js';
import { lineAt } from '../support/line.js';

const TESTS = { stop: isStop, dash: isDash, capital: isCapital, word: isWord, number: isNumber, possessive: isPossessive, quotation: isQuotation };

/** The items of a line, each with what is true of it. */
function itemsOf(text: string): string[] {
  const { line } = lineAt(`^${text}`);
  return line.words.map((word, at) => {
    const holds = Object.entries(TESTS).flatMap(([name, test]) => (test(line, at) ? [name] : []));
    return [word, ...holds].join(' ');
  });
}

describe('a line', () => {
  it.each([
    ['Dahl left, didn’t she?', 'dahl capital word', 'left word', ',', "didn't word", 'she word', '? stop'],
    ['Dahl left; it rained!', 'dahl capital word', 'left word', '; stop', 'it word', 'rained word', '! stop'],
    ['In May Dahl left', 'in word', 'may capital word', 'dahl capital word', 'left word'],
    ['Dahl’s 2019 boat', 'dahl capital word', "'s possessive", '2019 word number', 'boat word'],
    ['It cost 0 or 9', 'it capital word', 'cost word', '0 word number', 'or word', '9 word number'],
    ['Dahl — not – now ― left', 'dahl capital word', '— dash', 'not word', '– dash', 'now word', '― dash', 'left word'],
    ['Dahl - not him - left', 'dahl capital word', '- dash', 'not word', 'him word', '- dash', 'left word'],
    ['- a half-done boat -', '-', 'a word', 'half word', '-', 'done word', 'boat word', '-'],
    ['Dahl -- not Holm -- left', 'dahl capital word', '— dash', 'not word', 'holm capital word', '— dash', 'left word'],
    ['Dahl met A.B. Holm.', 'dahl capital word', 'met word', 'a capital word', '.', 'b capital word', '.', 'holm capital word', '. stop'],
    ['Dahl left (again.)', 'dahl capital word', 'left word', '(', 'again word', '. stop', ')'],
    ['Dahl left. “We leave at dawn.”', 'dahl capital word', 'left word', '. stop', '“” quotation'],
    ['“We leave at dawn,” Dahl said.', '“” quotation', 'dahl capital word', 'said word', '. stop'],
    ['He read “The Long Road” twice.', 'he capital word', 'read word', '“” quotation', 'twice word', '. stop'],
    ['He sang “The Long Road” twice.', 'he capital word', 'sang word', 'the capital word', 'long capital word', 'road capital word', 'twice word', '. stop'],
  ])('reads the items of: %s', (text, ...items) => {
    expect(itemsOf(text)).toEqual(items);
  });

  it('ends with a stop, and has nothing else outside', () => {
    const { line } = lineAt('^Dahl left 9 boats');
    expect(Object.entries(TESTS).map(([name, test]) => [name, test(line, line.count)])).toEqual([
      ['stop', true],
      ['dash', false],
      ['capital', false],
      ['word', false],
      ['number', false],
      ['possessive', false],
      ['quotation', false],
    ]);
    expect([isCapital(line, -1), isWord(line, -1), isNumber(line, -1), isQuotation(line, -1)]).toEqual([false, false, false, false]);
    expect([wordAt(line, -1), wordAt(line, line.count), classesAt(line, -1), classesAt(line, line.count)]).toEqual(['', '', 0, 0]);
  });

  it('reads what stands inside a quotation one level deeper', () => {
    const text = '“Holm said, ‘We leave at dawn,’ and left,” Dahl said.';
    const context = contextOf([text]);
    const range = { first: 1, last: context.words.indexOf('”') };
    const line = makeLine(context, range, 1, 0, transparentMarks(context));
    expect(line.words).toEqual(['holm', 'said', ',', '“”', 'and', 'left', ',']);
    expect(text.slice(line.starts[3], line.ends[3])).toBe('‘We leave at dawn,’');
    expect([line.depth, line.paragraph, line.count]).toEqual([1, 0, 7]);
  });
});
