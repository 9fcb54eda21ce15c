import { describe, expect, it } from 'vitest';
import { foldWord } from '../../../src/language/names/fold.js';
import { isOneSlip, spellingIndex } from '../../../src/language/names/variants.js';

describe('isOneSlip', () => {
  it.each<[string, string]>([
    // another letter: first, inside, last
    ['brevik', 'grevik'],
    ['pavliuchenko', 'pavlyuchenko'],
    ['lindvik', 'lindvig'],
    ['ab', 'ac'],
    // a letter more: first, inside, last, doubled
    ['brevik', 'abrevik'],
    ['brevik', 'breivik'],
    ['brevik', 'brevikk'],
    ['lindvik', 'linndvik'],
    ['a', 'ab'],
    // two neighbours exchanged: first, inside, last
    ['brevik', 'rbevik'],
    ['ashtinai', 'ashtiani'],
    ['lindvik', 'lindvki'],
    ['ab', 'ba'],
  ])('tells %j and %j for one word', (a, b) => {
    expect(isOneSlip(a, b)).toBe(true);
    expect(isOneSlip(b, a)).toBe(true);
  });

  it.each<[string, string]>([
    ['brevik', 'brevik'],
    ['', ''],
    // endings that make another word
    ['ivanov', 'ivanova'],
    ['clinton', 'clintons'],
    ['linde', 'linden'],
    // two slips
    ['brevik', 'grevig'],
    ['brevik', 'brevikke'],
    ['brevik', 'brev'],
    ['brevik', 'abrevikk'],
    ['brevik', 'berivk'],
    ['abcdef', 'abdxef'],
    ['abcdef', 'abxcef'],
    ['abcdef', 'abcdxy'],
    ['abcd', 'acbdx'],
    ['abcdef', 'abedcf'],
    ['abcdef', 'fbcdea'],
  ])('tells %j and %j for two', (a, b) => {
    expect(isOneSlip(a, b)).toBe(false);
    expect(isOneSlip(b, a)).toBe(false);
  });
});

describe('spellingIndex', () => {
  const filed = (...words: string[]): ((word: string) => string | null) => {
    const index = spellingIndex<string>();
    for (const word of words) index.file(word, `of ${word}`);
    return (word) => index.find(word);
  };

  it.each(['brevig', 'brevikk', 'breivik', 'berevik', 'rbevik', 'brvik', 'abrevik', 'breivk', 'revikk'])('finds brevik or not by %j', (word) => {
    expect(filed('brevik')(word)).toBe(word.length >= 6 && isOneSlip(word, 'brevik') ? 'of brevik' : null);
  });

  it('finds what is one slip away among many', () => {
    const find = filed('lindvik', 'torvaldsen', 'pavliuchenko', 'ashtinai', 'sandberg');
    expect(find('lindvig')).toBe('of lindvik');
    expect(find('torvalsden')).toBe('of torvaldsen');
    expect(find('pavlyuchenko')).toBe('of pavliuchenko');
    expect(find('ashtiani')).toBe('of ashtinai');
    expect(find('sanndberg')).toBe('of sandberg');
    expect(find('sndberg')).toBe('of sandberg');
    expect(find('lindvik')).toBeNull();
    expect(find('lundvig')).toBeNull();
    expect(find('holmquist')).toBeNull();
  });

  it('knows neither short nor very long words', () => {
    expect(filed('brevi')('brevig')).toBeNull();
    expect(filed('brevig')('brevi')).toBeNull();
    expect(filed('brevig')('brevik')).toBe('of brevig');
    const long = 'abcdefghijklmnopqrstuvwx';
    expect(filed(long)(`${long.slice(0, -1)}y`)).toBe(`of ${long}`);
    expect(filed(`${long}y`)(`${long}z`)).toBeNull();
    expect(filed(`${long}y`)(long)).toBeNull();
    expect(filed(long)(`${long}y`)).toBeNull();
  });

  it('finds none where several disagree, and one that is filed twice', () => {
    expect(filed('brevik', 'brevit')('brevig')).toBeNull();
    const index = spellingIndex<string>();
    index.file('brevik', 'Mona');
    index.file('brevit', 'Mona');
    expect(index.find('brevig')).toBe('Mona');
    index.file('brevis', 'Erik');
    expect(index.find('brevig')).toBeNull();
  });
});

describe('foldWord', () => {
  it.each<[string, string]>([
    ['Holm', 'holm'],
    ['HOLM', 'holm'],
    ['Gonçalves', 'goncalves'],
    ['Ødegård', 'odegard'],
    ['Æbelø', 'aebelo'],
    ['Œuvre', 'oeuvre'],
    ['Großmann', 'grossmann'],
    ['Þór', 'thor'],
    ['O’Neil', "o'neil"],
    ['O‘Neil', "o'neil"],
    ['Dvořák', 'dvorak'],
    ['Łódź', 'lodz'],
    ['Nguyễn', 'nguyen'],
    ['Đặng', 'dang'],
    ['Холм', 'холм'],
    ['', ''],
  ])('%j is %j', (word, key) => {
    expect(foldWord(word)).toBe(key);
  });
});
