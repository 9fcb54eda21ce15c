import { describe, expect, it } from 'vitest';
import { frontedEnd, hasTense, isAdverbialClause, isSentenceLike, leadsUp, startsSmall, subjectFrom } from '../../src/quotes/content.js';
import { findGroups } from '../../src/quotes/groups.js';
import type { Line } from '../../src/quotes/line.js';
import type { Phrase } from '../../src/quotes/phrases.js';
import { lineAt, wordsOf } from '../support/line.js';

/** What a test of phrases says of all the words. */
function ofAll(test: (line: Line, phrase: Phrase) => boolean, words: string): boolean {
  const { line } = lineAt(`^${words}`);
  return test(line, { from: 0, to: line.count });
}

const TENSES: readonly (readonly [words: string, holds: boolean])[] = [
  ['the quay was old', true],
  ['the old quay', false],
  ['the quay collapsed', true],
  ['with Dahl who says it', true],
  ['in early May', false],
  ['the Red quay', false],
  ['of Ed the captain', false],
  ['on what Dahl claimed in the hall', true],
  ['on what Dahl wrote in the hall', true],
  ['he would leave', true],
];

const LEADING: readonly (readonly [words: string, holds: boolean])[] = [
  ['When the crew left', true],
  ['When the crew, all of it, left', false],
  ['When the crew left “the hall”', false],
  ['With the aid frozen', true],
  ['With the aid that was frozen', false],
  ['With “the aid”', false],
  ['That the crew left', false],
  ['What the crew left', false],
  ['The crew left', false],
  ['On Monday', true],
  ['Because it rained', true],
];

const ADVERBIALS: readonly (readonly [words: string, holds: boolean])[] = [
  ['On Monday', true],
  ['When it rained', true],
  ['Slowly', true],
  ['Leaving the hall', true],
  ['Ingrid left', false],
  ['The crew left', false],
  ['Dahl left', false],
];

const SENTENCES: readonly (readonly [marked: string, holds: boolean])[] = [
  ['^“We leave,” he said.', true],
  ['^“we leave,” he said.', true],
  ['He said, ^“We leave.”', true],
  ['He said: ^“We leave.”', true],
  ['He said — ^“We leave.”', true],
  ['He said; ^“We leave.”', true],
  ['He said ^“We leave.”', false],
  ['He called “it” ^“We leave.”', true],
  ['And ^“We leave,” he said.', true],
  ['And ^“we leave,” he said.', false],
  ['He left and ^“We leave,” he said.', false],
  ['Now ^“We leave,” he said.', false],
  ['He said, ^“$5 is much.”', true],
  ['He said, ^“5 is much.”', true],
  ['He said, ^“…we leave.”', true],
  ['He said, ^“[We] leave.”', true],
];

const SMALL: readonly (readonly [marked: string, holds: boolean])[] = [
  ['He said ^“we leave.”', true],
  ['He said ^“We leave.”', false],
  ['He said ^“5 of us leave.”', false],
  ['He said ^“…we leave.”', false],
];

const FRONTED: readonly (readonly [marked: string, rest: string | null])[] = [
  ['While Dahl ^insisted that it was safe, the board closed it.', ', the board closed it.'],
  ['While Dahl ^insisted that it was safe, she closed it.', ', she closed it.'],
  ['While Dahl ^insisted that it was safe, Holm will close it.', ', Holm will close it.'],
  ['While Dahl ^insisted that it was safe, Holm quickly closed it.', ', Holm quickly closed it.'],
  ['While Dahl ^insisted that it was safe, Holm has it.', ', Holm has it.'],
  ['While Dahl ^insisted that it was safe, Holm said no.', ', Holm said no.'],
  ['While Dahl ^insisted “it was safe,” the board closed it.', 'the board closed it.'],
  ['While Dahl ^insisted “it was safe” the board closed it.', null],
  ['Dahl ^insisted that it was safe, the board closed it.', null],
  ['That Dahl ^insisted that it was safe, the board denied.', null],
  ['The man Dahl ^insisted that it was safe, the board closed it.', null],
  ['As old man Dahl ^insisted that it was safe, the board closed it.', ', the board closed it.'],
  ['^Claiming that it was safe, the board closed it.', ', the board closed it.'],
  ['^Claiming that it was safe.', null],
  ['^Claiming “it was safe,” the board closed it.', 'the board closed it.'],
  ['After ^saying that it was safe, Holm left.', ', Holm left.'],
  ['The man ^saying that it was safe, Holm left.', null],
  ['^Asked why it was shut, he left.', ', he left.'],
  ['When ^asked why it was shut, he left.', ', he left.'],
  ['^Told why it was shut, he left.', null],
  ['Late when ^asked why it was shut, he left.', null],
  ['Was ^asked why it was shut, he left.', null],
  ['^Claiming that it was safe; the board closed it.', null],
  ['If he ^says that it is safe, Holm, the mayor, will close it.', ', Holm, the mayor, will close it.'],
  ['If he ^says that it is safe, Holm wanted it closed.', ', Holm wanted it closed.'],
];

const SUBJECTS: readonly (readonly [marked: string, subject: string | null])[] = [
  ['^, Holm left it.', 'Holm'],
  ['^Holm left it.', 'Holm'],
  ['^Holm closed it.', 'Holm'],
  ['^the board closed it.', 'the board'],
  ['^and left.', null],
  ["^Holm's boat left.", "Holm's boat"],
  ['^the old board met in May.', 'the old board'],
  ['^, the ad hits Lee for it.', 'the ad'],
  ['^the bank cut its rates.', 'the bank'],
  ['^the bank cut rates.', 'the bank'],
  ['^the newly elected board met.', 'the newly elected board'],
  ['^Harbour Watch spokesman Ivar Lind left.', 'Harbour Watch spokesman Ivar Lind'],
  ['^Holm sailed home.', 'Holm'],
  ['^Holm wants it.', 'Holm'],
  ['^the Holm plan was old.', 'the Holm plan'],
];

describe('the parts of a sentence', () => {
  it.each(TENSES)('has a tense, or none: %s', (words, holds) => {
    expect(ofAll(hasTense, words)).toBe(holds);
  });

  it.each(LEADING)('leads up to the main clause, or says something itself: %s', (words, holds) => {
    expect(ofAll(leadsUp, words)).toBe(holds);
  });

  it.each(ADVERBIALS)('is an adverbial, or a clause: %s', (words, holds) => {
    expect(ofAll(isAdverbialClause, words)).toBe(holds);
  });

  it.each(SENTENCES)('stands by itself in marks, or does not: %s', (marked, holds) => {
    const { line, at } = lineAt(marked);
    expect(isSentenceLike(line, at)).toBe(holds);
  });

  it.each(SMALL)('opens in the middle of a sentence, or does not: %s', (marked, holds) => {
    const { line, at } = lineAt(marked);
    expect(startsSmall(line, at)).toBe(holds);
  });

  it.each(FRONTED)('ends where the main clause begins: %s', (marked, rest) => {
    const { line, at } = lineAt(marked);
    const end = frontedEnd(line, findGroups(line).find(({ first }) => first === at || first + 1 === at)!);
    expect(end < 0 ? null : wordsOf(line, { from: end, to: line.count })).toBe(rest);
  });

  it.each(SUBJECTS)('begins with its subject: %s', (marked, subject) => {
    const { line, at } = lineAt(marked);
    expect(wordsOf(line, subjectFrom(line, at))).toBe(subject);
  });
});
