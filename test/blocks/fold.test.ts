import { describe, expect, it } from 'vitest';
import { bare, fold, unnumbered, wordStems, wordsOf } from '../../src/blocks/fold.js';

describe('a folded text', () => {
  it.each([
    ['has small letters', 'Most READ', 'most read'],
    ['stays as it is where nothing is to fold', 'most read', 'most read'],
    ['has single spaces', 'most  read', 'most read'],
    ['has none at its beginning', ' most read', 'most read'],
    ['has none at its end', 'most read ', 'most read'],
    ['has spaces for line feeds and tabs', 'most\nread\tnow', 'most read now'],
    ['has spaces for those that do not break', 'most\u00a0read', 'most read'],
    ['has spaces for those of other scripts', 'most\u3000read\u1680now\u2003here\ufeff', 'most read now here'],
    ['has straight marks for curly ones', '‘a’ “b”', '\'a\' "b"'],
    ['keeps what stands beside the spaces', 'a\u007fb\u0080c\u3001d\u1681e\u1fff', 'a\u007fb\u0080c\u3001d\u1681e\u1fff'],
    ['is nothing where only space was', ' \n ', ''],
    ['is nothing where nothing was', '', ''],
  ])('%s', (_, text, folded) => {
    expect(fold(text)).toBe(folded);
  });
  it('is the beginning of a very long one', () => {
    expect(fold('a'.repeat(700))).toBe('a'.repeat(600));
  });
});

describe('what stands at the ends', () => {
  it.each([
    ['» most read «', 'most read', 'most read'],
    ['12 comments', '12 comments', 'comments'],
    ['comments (3)', 'comments (3', 'comments'],
    ['x', 'x', 'x'],
    ['7', '7', ''],
    ['—', '', ''],
    ['', '', ''],
  ])('%j goes where it is a mark, and where it is a number', (folded, withoutMarks, withoutNumbers) => {
    expect(bare(folded)).toBe(withoutMarks);
    expect(unnumbered(folded)).toBe(withoutNumbers);
  });
});

describe('the words of a folded text', () => {
  it.each([
    ['the port reopens', ['the', 'port', 'reopens']],
    ['port', ['port']],
    ['the port, reopens', ['the', 'port', 'reopens']],
    ['the port reopens.', ['the', 'port', 'reopens']],
    ['3 ferries', ['3', 'ferries']],
    ['ferries 3', ['ferries', '3']],
    ['', []],
  ])('of %j', (folded, words) => {
    expect(wordsOf(folded)).toEqual(words);
  });
  it('have stems of five characters, from four on', () => {
    expect([...wordStems('the port, reopening: reopens ships 2024')]).toEqual(['port', 'reope', 'ships', '2024']);
    expect([...wordStems('to us')]).toEqual([]);
  });
});
