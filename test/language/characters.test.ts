import { describe, expect, it } from 'vitest';
import { classAt, DIGIT, LETTER, LOWER, MARK, SPACE, UPPER } from '../../src/language/characters.js';

describe('character classes', () => {
  it.each([
    ['A', LETTER | UPPER],
    ['ß', LETTER | LOWER],
    ['Ā', LETTER | UPPER],
    ['ā', LETTER | LOWER],
    ['ǅ', LETTER | UPPER],
    ['Ж', LETTER | UPPER],
    ['ع', LETTER],
    ['中', LETTER],
    ['𝐀', LETTER | UPPER],
    ['𐐨', LETTER | LOWER],
    ['٣', DIGIT],
    ['7', DIGIT],
    ['\u0301', MARK],
    ['\u00a0', SPACE],
    ['\u3000', SPACE],
    ['“', 0],
    ['-', 0],
    ['😀', 0],
    ['\ud83d', 0],
  ])('knows %j', (character, bits) => {
    expect(classAt(character, 0)).toBe(bits);
  });

  it('answers 0 outside the text', () => {
    expect(classAt('a', 5)).toBe(0);
  });

  it('agrees with the engine on every character that Unicode 15 and the engine both know as a letter', () => {
    for (let c = 0; c < 0x20000; c++) {
      if (c >= 0xd800 && c <= 0xdfff) continue;
      const character = String.fromCodePoint(c);
      const bits = classAt(character, 0);
      if ((bits & LETTER) !== 0) expect(/^\p{L}$/u.test(character), c.toString(16)).toBe(true);
      if ((bits & UPPER) !== 0) expect(/^[\p{Lu}\p{Lt}]$/u.test(character), c.toString(16)).toBe(true);
      if ((bits & DIGIT) !== 0) expect(/^\p{Nd}$/u.test(character), c.toString(16)).toBe(true);
    }
  });
});
