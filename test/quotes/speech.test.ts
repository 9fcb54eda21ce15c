import { describe, expect, it } from 'vitest';
import { transparentMarks, useOf } from '../../src/quotes/speech.js';
import { contextOf } from '../support/context.js';

const SPEECH: readonly string[] = [
  '“We leave at dawn,” she said.',
  'Lamar “the library” Quist won.',
  'Lamar “Library.” Quist won.',
  'Lamar “Library!” Quist won.',
  '“Library” Quist won.',
  'the hall, seen as “a den of thieves”, burned.',
  'as “a den of thieves” it burned.',
  'the hall, “The Den,” burned.',
  'the hall, “The Den” burned.',
  'They met at “The Den.”',
  'They met at “The Den!”',
  'They met at “The Den?”',
  'They saw “One Two Three Four Five Six Seven Eight Nine” again.',
  'They saw “one two three four five six seven eight nine ten” again.',
  'She said “Never Again” twice.',
  'She says “Never Again” twice.',
  'She wrote “Never Again” twice.',
  'They chanted “Never Again” twice.',
  'The sign read “Never Again” in red.',
  'The sign reads “Never Again” in red.',
  'She yelled “Never Again” twice.',
  'She asked “Never Again” twice.',
  'She said: “Never Again” twice.',
  'She said, “Never Again” twice.',
  '“Never Again” is old.',
  'the “very new stone old” pier',
  'his “new” pier',
  'her “new” pier',
  'their “new” pier',
  'its “new” pier',
  'it was “new” again',
  'Work began.\n“Never Again” is old.',
  'the word\n“Never again” is old.',
];

const TITLE: readonly string[] = [
  'Lamar “The Library”, Quist won.',
  'Lamar “The Old Red Library” Quist won.',
  'Lamar “Library,” Quist won.',
  'Lamar (“Library”) Quist won.',
  'lamar “Library” Quist won.',
  'Lamar “Library” quist won.',
  'Lamar “Library” 61 won.',
  '61 “Library” Quist won.',
  'Lamar was called “Library”',
  'the song “Long Way Home” is old.',
  'the film “The Road to Brevik and Back” is old.',
  'the film “The Quay or the Sea” is old.',
  'the film “1984 Again” is old.',
  'the film “Sea 1984” is old.',
  'the hall, “The Den”, burned.',
  'the hall “The Den”, burned.',
  'They met at “The Den” again.',
  'They met at “Den” again.',
  'They met at “The Den,” again.',
  'They saw “One Two Three Four Five Six Seven Eight” again.',
  'The unsaid “Never Again” is old.',
  'ends with “Den”',
  'Dahl “Den”',
  'the hall, “The Den Of The Old Wolf”, burned.',
];

const NICKNAME: readonly string[] = ['Lamar “The Library” Quist won.', 'Lamar “The Old Library” Quist won.'];

const TERM: readonly string[] = [
  'the so-called “kitchen cabinet” left.',
  'the word “quay” is old.',
  'the song “Long way home” is old.',
  'the hall, known as “the Den”, burned.',
  'a “new” pier',
  'the “new” pier',
  'the “very new stone” pier',
];

/** The paragraphs of a text, of which the marks are asked about. */
const context = (text: string): ReturnType<typeof contextOf> => contextOf(text.split('\n'));

describe('useOf', () => {
  it.each(SPEECH)('takes the marks for speech: %s', (text) => {
    expect(useOf(context(text), 0)).toBe('speech');
  });

  it.each(TITLE)('takes the marks for those of a title: %s', (text) => {
    expect(useOf(context(text), 0)).toBe('title');
  });

  it.each(NICKNAME)('takes the marks for those of a nickname: %s', (text) => {
    expect(useOf(context(text), 0)).toBe('nickname');
  });

  it.each(TERM)('takes the marks for those of a term: %s', (text) => {
    expect(useOf(context(text), 0)).toBe('term');
  });

  it.each(['it was “—” again', '“...” he said.'])('has no marks to tell anything of: %s', (text) => {
    expect(context(text).marks).toEqual([]);
  });
});

describe('transparentMarks', () => {
  it('are those of nicknames and titles', () => {
    const text = 'Lamar “The Library” Quist said: “We sing the song “Long Way Home” in the so-called “kitchen.””';
    const found = context(text);
    const inner = [...transparentMarks(found)].map((index) => text.slice(found.marks[index]!.inner.start, found.marks[index]!.inner.end));
    expect(inner).toEqual(['The Library', 'Long Way Home']);
  });
});
