import { describe, expect, it } from 'vitest';
import { candidateAt, wordAt } from '../../../src/language/candidate.js';

/** The candidate at the mark behind ¦, in a paragraph between ‖ and ‖ where these stand. */
function candidateIn(marked: string): ReturnType<typeof candidateAt> {
  const text = marked.replace(/[¦‖]/g, '');
  const bare = marked.replace('¦', '');
  const [first, last] = [bare.indexOf('‖'), bare.lastIndexOf('‖')];
  const start = first > 0 && first !== last ? first : 0;
  const end = last < 0 ? text.length : last - (first === last ? 0 : 1);
  return candidateAt(text, marked.replace(/‖/g, '').indexOf('¦'), start, start, end);
}

describe('a mark that could end a sentence', () => {
  it.each<[marked: string, marks: string, closers: string, word: string, next: string, nextWord: string, what?: string]>([
    ['He left¦. Then', '.', '', 'left', 'Then', 'Then'],
    ['He left¦.', '.', '', 'left', '', ''],
    ['He left¦.  Then', '.', '', 'left', 'Then', 'Then'],
    ['Wow¦?! Then', '?!', '', 'Wow', 'Then', 'Then'],
    ['Wow¦! . Then', '!', '', 'Wow', '. Then', 'Then'],
    ['Well¦... then', '...', '', 'Well', 'then', 'then', 'ellipsis'],
    ['Well¦… then', '…', '', 'Well', 'then', 'then', 'ellipsis'],
    ['Well¦.. then', '..', '', 'Well', 'then', 'then'],
    ['Well ¦. . . then', '. . .', '', '', 'then', 'then', 'ellipsis'],
    ['“No¦!” he said', '!', '”', 'No', 'he said', 'he said', 'quoted'],
    ['(He left¦.) Then', '.', ')', 'left', 'Then', 'Then'],
    ['[He left¦.] Then', '.', ']', 'left', 'Then', 'Then'],
    ['{He left¦.} Then', '.', '}', 'left', 'Then', 'Then'],
    ['(“He left¦.”) Then', '.', '”)', 'left', 'Then', 'Then', 'quoted'],
    ['« Il vient¦. » Elle', '.', ' »', 'vient', 'Elle', 'Elle', 'quoted'],
    ['Il vient¦. »', '.', ' »', 'vient', '', '', 'quoted'],
    ['Il vient¦. »elle', '.', '', 'vient', '»elle', '»elle'],
    ['Il vient¦.) » Elle', '.', ')', 'vient', '» Elle', '» Elle'],
    ['Il vient¦.» Elle', '.', '»', 'vient', 'Elle', 'Elle', 'quoted'],
    ['He left¦.[12] Then', '.', '[12]', 'left', 'Then', 'Then'],
    ['He left¦.[1234] Then', '.', '[1234]', 'left', 'Then', 'Then'],
    ['He left¦.[12345] Then', '.', '', 'left', '[12345] Then', '12345] Then'],
    ['He left¦.[12', '.', '', 'left', '[12', '12'],
    ['He left¦.[12) Then', '.', '', 'left', '[12) Then', '12) Then'],
    ['He left¦.[a] Then', '.', '', 'left', '[a] Then', 'a] Then'],
    ['He left¦. “(—‘Then', '.', '', 'left', '“(—‘Then', 'Then'],
    ['He left¦. (((((((( Then', '.', '', 'left', '(((((((( Then', ' Then'],
    ['He left¦. ((((((((( Then', '.', '', 'left', '((((((((( Then', '( Then'],
    ['It works at AT&T¦. Then', '.', '', 'AT&T', 'Then', 'Then'],
    ['It works for Gov’t¦. Then', '.', '', 'Gov’t', 'Then', 'Then'],
    ["It works for Gov't¦. Then", '.', '', "Gov't", 'Then', 'Then'],
    ['It works in the U.S¦. Then', '.', '', 'U.S', 'Then', 'Then'],
    ['It is the N°¦. 5', '.', '', 'N°', '5', '5'],
    ['It works at .net¦. Then', '.', '', 'net', 'Then', 'Then'],
    ['It cost 5 $¦. Then', '.', '', '', 'Then', 'Then'],
    ['It is 5 °¦. Then', '.', '', '', 'Then', 'Then'],
    [`It is a${'b'.repeat(39)}¦. Then`, '.', '', `a${'b'.repeat(39)}`, 'Then', 'Then'],
    [`It is a${'b'.repeat(40)}¦. Then`, '.', '', 'b'.repeat(40), 'Then', 'Then'],
  ])('is seen with its surroundings in “%s”', (marked, marks, closers, word, next, nextWord, what = '') => {
    const c = candidateIn(marked);
    expect([
      c.text.slice(c.mark, c.markEnd),
      c.text.slice(c.markEnd, c.close),
      c.word,
      c.text.slice(c.next),
      c.text.slice(c.nextWord),
      c.ellipsis ? 'ellipsis' : c.quoted ? 'quoted' : '',
    ]).toEqual([marks, closers, word, next, nextWord, what]);
    expect([c.cut, c.resume, c.wordStart]).toEqual([c.close, c.close, c.mark - word.length]);
  });

  it.each<[marked: string, rest: string]>([
    ['It ended¦. . . . Then', ' . . . Then'],
    ['It ended¦. . . . then', ' then'],
    ['It ended¦. . . . . Then', ' Then'],
    ['It ended¦. . . Then', ' Then'],
    ['It ended¦.... Then', ' Then'],
    ['It ended¦.. . . Then', ' Then'],
    ['It ended)¦. . . . Then', ' Then'],
    ['It ended ¦. . . . Then', ' Then'],
    ['It ended¦. . . .” Then', ' Then'],
    ['It ended‖¦. . . . Then‖', ' Then'],
  ])('that an ellipsis follows is cut before the ellipsis: “%s”', (marked, rest) => {
    const c = candidateIn(marked);
    expect(c.text.slice(c.cut)).toBe(rest);
  });

  it.each<[marked: string, marks: string, closers: string, word: string, between: string]>([
    ['He left¦.‖. . Then', '.', '', 'left', ''],
    ['He left¦. ‖. . Then', '.', '', 'left', ' '],
    ['He left¦.‖” Then', '.', '', 'left', ''],
    ['Il vient¦. ‖» Elle', '.', '', 'vient', ' '],
    ['He left¦.[12‖] Then', '.', '', 'left', ''],
    ['He left¦. ‖  Then', '.', '', 'left', ' '],
    ['He un‖left¦. Then‖', '.', '', 'left', ' '],
    ['He ‖left¦. Then‖', '.', '', 'left', ' '],
  ])('is seen in its paragraph only: “%s”', (marked, marks, closers, word, between) => {
    const c = candidateIn(marked);
    expect([c.text.slice(c.mark, c.markEnd), c.text.slice(c.markEnd, c.close), c.word, c.text.slice(c.close, c.next)]).toEqual([marks, closers, word, between]);
  });

  it('has no next word beyond its paragraph', () => {
    const c = candidateIn('He left¦. (‖(Then');
    expect([c.next, c.nextWord]).toEqual([9, 10]);
  });
});

describe('wordAt', () => {
  it.each<[text: string, at: number, to: number, word: string]>([
    ['don’t go', 0, 8, 'don’t'],
    ["don't go", 0, 8, "don't"],
    ['the boys’ club', 4, 14, 'boys'],
    ["the boys' club", 4, 14, 'boys'],
    ['they-said', 0, 9, 'they'],
    ['“no”', 0, 4, ''],
    ['harbour', 0, 4, 'harb'],
    ['harbour', 7, 7, ''],
    [`a${'b'.repeat(30)}`, 0, 31, `a${'b'.repeat(23)}`],
  ])('reads the word of “%s” at %i up to %i', (text, at, to, word) => expect(wordAt(text, at, to)).toBe(word));
});
