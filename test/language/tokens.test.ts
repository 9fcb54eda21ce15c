import { describe, expect, it } from 'vitest';
import { MARK_TOKEN, NUMBER_TOKEN, POSSESSIVE_TOKEN, tokenize, WORD_TOKEN } from '../../src/language/tokens.js';

const words = (text: string): string[] => {
  const t = tokenize(text);
  return Array.from({ length: t.count }, (_, i) => text.slice(t.starts[i], t.ends[i]));
};

const tokens = (text: string, from = 0, to = text.length): [string, number][] => {
  const t = tokenize(text, from, to);
  return Array.from({ length: t.count }, (_, i) => [text.slice(t.starts[i], t.ends[i]), t.kinds[i]!]);
};

describe('tokenize', () => {
  it.each<[string, string[]]>([
    ['Raisi told China’s minister.', ['Raisi', 'told', 'China', '’s', 'minister', '.']],
    ['O’Brien didn’t say', ['O’Brien', 'didn’t', 'say']],
    ['the ports’ gates', ['the', 'ports', '’', 'gates']],
    ['a 25-year deal', ['a', '25', '-', 'year', 'deal']],
    ['$35,000,000.50, he', ['$', '35,000,000.50', ',', 'he']],
    ['U.S. aid', ['U', '.', 'S', '.', 'aid']],
    ['“No,” he said', ['“', 'No', ',', '”', 'he', 'said']],
    ['😀 ok', ['😀', 'ok']],
    ["Trump's", ['Trump', "'s"]],
    ['', []],
    [' \n\t\u00a0', []],
  ])('cuts %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each<[text: string, tokens: [string, number][]]>([
    [
      'TRUMP’S port',
      [
        ['TRUMP', WORD_TOKEN],
        ['’S', POSSESSIVE_TOKEN],
        ['port', WORD_TOKEN],
      ],
    ],
    [
      'O’Sullivan left',
      [
        ['O’Sullivan', WORD_TOKEN],
        ['left', WORD_TOKEN],
      ],
    ],
    [
      '’s port',
      [
        ['’', MARK_TOKEN],
        ['s', WORD_TOKEN],
        ['port', WORD_TOKEN],
      ],
    ],
    [
      'China ’s',
      [
        ['China', WORD_TOKEN],
        ['’', MARK_TOKEN],
        ['s', WORD_TOKEN],
      ],
    ],
    [
      '”’s',
      [
        ['”', MARK_TOKEN],
        ['’', MARK_TOKEN],
        ['s', WORD_TOKEN],
      ],
    ],
    [
      '5’s',
      [
        ['5', NUMBER_TOKEN],
        ['’s', POSSESSIVE_TOKEN],
      ],
    ],
    [
      '5’6',
      [
        ['5', NUMBER_TOKEN],
        ['’', MARK_TOKEN],
        ['6', NUMBER_TOKEN],
      ],
    ],
    [
      'the ’90s',
      [
        ['the', WORD_TOKEN],
        ['’', MARK_TOKEN],
        ['90s', NUMBER_TOKEN],
      ],
    ],
    [
      'boats,5',
      [
        ['boats', WORD_TOKEN],
        [',', MARK_TOKEN],
        ['5', NUMBER_TOKEN],
      ],
    ],
    [
      '5,boats',
      [
        ['5', NUMBER_TOKEN],
        [',', MARK_TOKEN],
        ['boats', WORD_TOKEN],
      ],
    ],
    [
      '5;6',
      [
        ['5', NUMBER_TOKEN],
        [';', MARK_TOKEN],
        ['6', NUMBER_TOKEN],
      ],
    ],
    [
      '1.5.',
      [
        ['1.5', NUMBER_TOKEN],
        ['.', MARK_TOKEN],
      ],
    ],
    [
      'F-16 and 19th',
      [
        ['F', WORD_TOKEN],
        ['-', MARK_TOKEN],
        ['16', NUMBER_TOKEN],
        ['and', WORD_TOKEN],
        ['19th', NUMBER_TOKEN],
      ],
    ],
    [
      'a b',
      [
        ['a', WORD_TOKEN],
        ['b', WORD_TOKEN],
      ],
    ],
    [
      'a😀b',
      [
        ['a', WORD_TOKEN],
        ['😀', MARK_TOKEN],
        ['b', WORD_TOKEN],
      ],
    ],
    [
      '\ud83dx',
      [
        ['\ud83d', MARK_TOKEN],
        ['x', WORD_TOKEN],
      ],
    ],
    [
      '\ude00\ude00',
      [
        ['\ude00', MARK_TOKEN],
        ['\ude00', MARK_TOKEN],
      ],
    ],
    ['\ud83d', [['\ud83d', MARK_TOKEN]]],
    ['\ud800', [['\ud800', MARK_TOKEN]]],
    ['\udfff', [['\udfff', MARK_TOKEN]]],
    ['\udbff\udc00', [['\udbff\udc00', MARK_TOKEN]]],
    ['\ud800\udc00', [['\ud800\udc00', WORD_TOKEN]]],
    ['𝐀b', [['𝐀b', WORD_TOKEN]]],
    ['a𝐀', [['a𝐀', WORD_TOKEN]]],
    ['𝟏𝟐,𝟑', [['𝟏𝟐,𝟑', NUMBER_TOKEN]]],
    ['e\u0301a', [['e\u0301a', WORD_TOKEN]]],
    ['’', [['’', MARK_TOKEN]]],
  ])('tells the kinds of %j', (text, expected) => expect(tokens(text)).toEqual(expected));

  it.each<[text: string, from: number, to: number, tokens: [string, number][]]>([
    [
      'China’s port',
      0,
      7,
      [
        ['China', WORD_TOKEN],
        ['’s', POSSESSIVE_TOKEN],
      ],
    ],
    [
      'China’s port',
      0,
      6,
      [
        ['China', WORD_TOKEN],
        ['’', MARK_TOKEN],
      ],
    ],
    [
      'China’s port',
      5,
      12,
      [
        ['’', MARK_TOKEN],
        ['s', WORD_TOKEN],
        ['port', WORD_TOKEN],
      ],
    ],
    [
      'O’Sullivan',
      0,
      3,
      [
        ['O', WORD_TOKEN],
        ['’S', POSSESSIVE_TOKEN],
      ],
    ],
    [
      'O’Sullivan',
      0,
      2,
      [
        ['O', WORD_TOKEN],
        ['’', MARK_TOKEN],
      ],
    ],
    [
      '1,200',
      0,
      2,
      [
        ['1', NUMBER_TOKEN],
        [',', MARK_TOKEN],
      ],
    ],
    ['1,200', 0, 3, [['1,2', NUMBER_TOKEN]]],
    ['a,b c', 2, 3, [['b', WORD_TOKEN]]],
    ['😀', 0, 1, [['\ud83d', MARK_TOKEN]]],
    ['ships return', 5, 5, []],
  ])('stops at its bounds in %j from %i to %i', (text, from, to, expected) => expect(tokens(text, from, to)).toEqual(expected));

  it('holds as many tokens as there are', () => {
    const text = 'a, '.repeat(500);
    const t = tokenize(text);
    expect(t.count).toBe(1000);
    expect(Array.from({ length: 1000 }, (_, i) => [t.starts[i], t.ends[i], t.kinds[i]])).toEqual(
      Array.from({ length: 1000 }, (_, i) => {
        const start = 3 * (i >> 1) + (i % 2);
        return [start, start + 1, i % 2 === 0 ? WORD_TOKEN : MARK_TOKEN];
      }),
    );
  });

  it('covers every character that is not white space, in order', () => {
    const text = 'Iran’s “25-year” deal — \ud83d lone, 𝐀b, and 1.5 % “more”…';
    const t = tokenize(text);
    let at = 0;
    for (let i = 0; i < t.count; i++) {
      expect(text.slice(at, t.starts[i]).trim()).toBe('');
      at = t.ends[i]!;
    }
    expect(text.slice(at).trim()).toBe('');
  });
});
