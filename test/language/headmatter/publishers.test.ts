import { describe, expect, it } from 'vitest';
import { cellOf } from '../../../src/language/headmatter/first-letters.js';
import { placeKind } from '../../../src/language/headmatter/places.js';
import { publisherAt, publisherTest } from '../../../src/language/headmatter/publishers.js';

describe('publisherAt', () => {
  it.each<[string, string, 'agency' | 'outlet' | 'photo']>([
    ['Reuters', 'Reuters', 'agency'],
    ['Reuters said', 'Reuters', 'agency'],
    ['Reuters/AP', 'Reuters', 'agency'],
    ['REUTERS', 'REUTERS', 'agency'],
    ['Associated Press', 'Associated Press', 'agency'],
    ['ASSOCIATED PRESS', 'ASSOCIATED PRESS', 'agency'],
    ['The Associated Press', 'The Associated Press', 'agency'],
    ['the Associated Press', 'the Associated Press', 'agency'],
    ['THE ASSOCIATED PRESS', 'THE ASSOCIATED PRESS', 'agency'],
    ['The Canadian Press', 'The Canadian Press', 'agency'],
    ['Canadian Press', 'Canadian Press', 'agency'],
    ['dpa', 'dpa', 'agency'],
    ['DPA', 'DPA', 'agency'],
    ['TÉLAM', 'TÉLAM', 'agency'],
    ['24.kg', '24.kg', 'agency'],
    ['Tasnim news agency', 'Tasnim news agency', 'agency'],
    ['Interfax-Ukraine', 'Interfax-Ukraine', 'agency'],
    ['14ymedio', '14ymedio', 'outlet'],
    ['The Guardian', 'The Guardian', 'outlet'],
    ['THE GUARDIAN', 'THE GUARDIAN', 'outlet'],
    ['The Hill', 'The Hill', 'outlet'],
    ['The Times', 'The Times', 'outlet'],
    ['The Times of London', 'The Times of London', 'outlet'],
    ['Times of London', 'Times of London', 'outlet'],
    ['The New York Times', 'The New York Times', 'outlet'],
    ['New York Post', 'New York Post', 'outlet'],
    ['BBC', 'BBC', 'outlet'],
    ['BBC News', 'BBC News', 'outlet'],
    ['BBC World Service', 'BBC World Service', 'outlet'],
    ['BBC Newsnight', 'BBC', 'outlet'],
    ['de Volkskrant', 'de Volkskrant', 'outlet'],
    ['eNCA', 'eNCA', 'outlet'],
    ["L'Express", "L'Express", 'outlet'],
    ['TIME', 'TIME', 'outlet'],
    ['taz', 'taz', 'outlet'],
    ['AP Photo', 'AP Photo', 'photo'],
    ['AP Photos/Mona Dahl', 'AP Photos', 'photo'],
    ['Rex/Shutterstock', 'Rex/Shutterstock', 'photo'],
    ['imago images', 'imago images', 'photo'],
    ['PICTURE ALLIANCE', 'PICTURE ALLIANCE', 'photo'],
    ['ZUMA', 'ZUMA', 'photo'],
  ])('reads at the beginning of %j', (text, name, kind) => {
    expect(publisherAt(text, 0)).toEqual({ start: 0, end: name.length, kind });
    expect(publisherAt(`(via ${text})`, 5)).toEqual({ start: 5, end: 5 + name.length, kind });
    expect(publisherTest()(text, 0, cellOf(text, 0))).toBe(true);
  });

  it.each([
    '',
    'The',
    'The ',
    'reuters',
    'Reuterss',
    'Reuters4',
    'APs',
    'Associated press',
    'associated press',
    'Guardian',
    'Hill',
    'the hill',
    'Sun',
    'New York',
    'Dpa',
    'Time',
    'time',
    'Čtk',
    'Picture alliance',
    'zuma',
    'Mona Dahl',
    'The ferry',
  ])('reads nothing at the beginning of %j', (text) => {
    expect(publisherAt(text, 0)).toBeNull();
  });

  it.each(['Ferry', 'zebra', 'reuters', 'bloomberg', 'Xylophone', '', '4'])('is spared a look at %j', (text) => {
    expect(publisherTest()(text, 0, cellOf(text, 0))).toBe(text === '' || text === '4');
  });
});

describe('placeKind', () => {
  it.each<[string, ReturnType<typeof placeKind>]>([
    ['Oslo', 'city'],
    ['OSLO', 'city'],
    ['oslo', 'city'],
    ['New  Delhi', 'city'],
    ['Norway', 'country'],
    ['Texas', 'region'],
    ['Calif.', 'region'],
    ['Singapore', 'city'],
    ['Sandvika', null],
    ['', null],
  ])('of %j is %j', (name, kind) => {
    expect(placeKind(name)).toBe(kind);
  });
});

describe('cellOf', () => {
  it.each<[string, number]>([
    ['', 0],
    ['4ab', 0],
    ['a', 27 * 27],
    ['A', 27 * 27],
    ['a4b', 27 * 27],
    ['ab', 27 * 27 + 2 * 27],
    ['aB-c', 27 * 27 + 2 * 27],
    ['abc', 27 * 27 + 2 * 27 + 3],
    ['zzz', 27 * 27 * 27 - 1],
    ['ábc', 0],
    ['@bc', 0],
    ['{bc', 0],
  ])('of %j is %i', (text, cell) => {
    expect(cellOf(text, 0)).toBe(cell);
    expect(cellOf(`- ${text}`, 2)).toBe(cell);
  });
});
