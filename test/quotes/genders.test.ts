import { describe, expect, it } from 'vitest';
import { fitsGender, genderOfWord, gendersOf, titlesOf } from '../../src/quotes/genders.js';
import { contextOf } from '../support/context.js';

describe('genderOfWord', () => {
  it.each([
    ['mrs', 'f'],
    ['spokeswoman', 'f'],
    ['mr', 'm'],
    ['spokesman', 'm'],
    ['ida', 'f'],
    ['jens', 'm'],
    ['andrea', null],
    ['jean', null],
    ['mayor', null],
    ['quay', null],
  ])('tells it of %s', (word, gender) => {
    expect(genderOfWord(word)).toBe(gender);
    // The second answer comes from the same list.
    expect(genderOfWord(word)).toBe(gender);
  });
});

describe('fitsGender', () => {
  it('holds for the same and for an unknown one', () => {
    expect([fitsGender('f', 'f'), fitsGender('m', 'f'), fitsGender(null, 'f'), fitsGender(null, 'm')]).toEqual([true, false, true, true]);
  });
});

describe('gendersOf', () => {
  it.each([
    ['Mr. Andrea Holm left.', 'Andrea Holm', 'm'],
    ['Mrs. Andrea Holm left.', 'Andrea Holm', 'f'],
    ['It rained. Later Mrs Andrea Holm left.', 'Andrea Holm', 'f'],
    ['The spokeswoman Andrea Holm left.', 'Andrea Holm', 'f'],
    ['Mayor Andrea Holm left.', 'Andrea Holm', null],
    ['Andrea Holm left. Mrs. Andrea Holm came.', 'Andrea Holm', 'f'],
    ['Mayor Ida Holm left.', 'Ida Holm', 'f'],
    ['Ida Holm left.', 'Ida Holm', 'f'],
    ['Jens Dahl left.', 'Jens Dahl', 'm'],
    ['Ida Holm met Jens Dahl.', 'Jens Dahl', 'm'],
    ['Jens Dahl met Ida Holm.', 'Ida Holm', 'f'],
    ['Ida Holm left.', 'Jens Dahl', null],
    ['The Brevik Times left.', 'Brevik Times', null],
  ])('tells it by title and first name: %s', (text, name, gender) => {
    expect(gendersOf(contextOf([text]))(name)).toBe(gender);
  });
});

/** The titles of a text, and who bears each. */
const titles = (text: string): [string, string][] => [...titlesOf(contextOf([text]))].map(([title, { name }]) => [title, name]);

describe('titlesOf', () => {
  it.each([
    ['Captain Ida Holm left.', 'captain', 'Ida Holm'],
    ['Capt. Ida Holm left.', 'capt', 'Ida Holm'],
    ['A sailor (captain Ida Holm) left.', 'captain', 'Ida Holm'],
    ['the old captain Ida Holm left.', 'captain', 'Ida Holm'],
    ['Captain Ida Holm met Captain Ida Holm.', 'captain', 'Ida Holm'],
    ['Ida Holm, the captain, left.', 'captain', 'Ida Holm'],
    ['Ida Holm, the mate, left.', 'mate', 'Ida Holm'],
    ['Ida Holm, a captain of Brevik, left.', 'captain', 'Ida Holm'],
    ['Ida Holm, an engineer at sea, left.', 'engineer', 'Ida Holm'],
    ['Ida Holm, his captain in Brevik, left.', 'captain', 'Ida Holm'],
    ['Ida Holm, her captain in Brevik, left.', 'captain', 'Ida Holm'],
    ['Ida Holm, their captain for now, left.', 'captain', 'Ida Holm'],
    ['Ida Holm, the very old harbour captain, left.', 'captain', 'Ida Holm'],
  ])('reads who bears a title: %s', (text, title, name) => {
    expect(titles(text)).toEqual([[title, name]]);
  });

  it('keeps the titles of several people apart', () => {
    expect(titles('Captain Ida Holm met mayor Jens Dahl.')).toEqual([
      ['captain', 'Ida Holm'],
      ['mayor', 'Jens Dahl'],
    ]);
  });

  it.each([
    'Mr Ida Holm left.',
    'Rep. Ida Holm left.',
    'Ida Holm, the man, left.',
    'Ida Holm, old captain, left.',
    'Ida Holm the captain, left.',
    'Ida Holm, the very very old harbour captain, left.',
    'Captain Ida Holm met captain Jens Dahl.',
    'Captain Ida Holm met captain Jens Dahl and captain Ivar Lind.',
  ])('gives nobody a title: %s', (text) => {
    expect(titles(text)).toEqual([]);
  });
});
