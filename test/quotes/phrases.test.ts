import { describe, expect, it } from 'vitest';
import { isApposition, nounPhraseAfter, nounPhraseStart, skipAdverbials } from '../../src/quotes/phrases.js';
import { lineAt, wordsOf } from '../support/line.js';

const BEHIND: readonly (readonly [marked: string, phrase: string | null])[] = [
  ['said ^Dahl on Monday.', 'Dahl'],
  ['said ^harbour master Ida Holm, who sails.', 'harbour master Ida Holm'],
  ['said ^the mayor of Brevik in a statement.', 'the mayor of Brevik'],
  ['said ^a spokesman for the board at the rally.', 'a spokesman for the board'],
  ['said ^he was late.', 'he'],
  ['said ^him late.', 'him'],
  ['said ^her brother late.', 'her brother'],
  ['said ^on Monday.', null],
  ['said ^was late.', null],
  ['said ^and late.', null],
  ['said ^because late.', null],
  ['said ^slowly late.', null],
  ['said ^“never again.”', null],
  ['said ^, late.', null],
  ['said^', null],
  ['said ^Dahl during the talks.', 'Dahl'],
  ['said ^Dahl told the board.', 'Dahl'],
  ['said ^the captain that he knew.', 'the captain'],
  ['said ^the captain was late.', 'the captain'],
  ['said ^Captain May was late.', 'Captain May'],
  ['said ^the captain Monday.', 'the captain'],
  ['said ^the Monday meeting was late.', 'the Monday meeting'],
  ['said ^the captain last week.', 'the captain'],
  ['said ^June Holm was late.', 'June Holm'],
  ['said ^Dahl of the May report.', 'Dahl of the May report'],
  ['said ^Dahl and Holm on Monday.', 'Dahl and Holm'],
  ['said ^the captain and said no.', 'the captain'],
  ['said ^the captain and.', 'the captain'],
  ['said ^the captain or the mate.', 'the captain'],
  ['said ^the captain slowly.', 'the captain'],
  ['said ^Dahl the captain.', 'Dahl'],
  ['said ^all the captains.', 'all the captains'],
  ['said ^the captain warned them.', 'the captain'],
  ['said ^the captain turned to them.', 'the captain'],
  ['said ^the captain walked to them.', 'the captain'],
  ['said ^a company based in Brevik.', 'a company based in Brevik'],
  ['said ^St. Olav Holm on it.', 'St. Olav Holm'],
  ['said ^the captain of.', 'the captain'],
  ['said ^Dahl, 61, on Monday.', 'Dahl'],
  ['said ^Dahl, captain of the ferry, and Holm.', 'Dahl'],
  ['said ^Dahl, captain during the war.', 'Dahl'],
  ['said ^Dahl, captain which he was.', 'Dahl'],
  ['said ^Dahl, walking home.', 'Dahl'],
  ['said ^Dahl, elected in May.', 'Dahl'],
  ['said ^Dahl, the old captain who saw it all and did nothing about it until it was too late.', 'Dahl'],
  ['said ^the captain — late.', 'the captain'],
  ['said ^the captain: late.', 'the captain'],
  ['said ^the captain (61).', 'the captain'],
  ['said ^the captain … late.', 'the captain'],
  ['said ^the captain [sic].', 'the captain'],
  ['said ^the captain “Old” Holm.', 'the captain “Old” Holm'],
  ["said ^Dahl's brother was late.", "Dahl's brother"],
  ['said ^the captain he met.', 'the captain'],
  ['said ^one of the two captains.', 'one of the two captains'],
  ['said ^The New York Times on Monday.', 'The New York Times'],
  ['^Of Brevik nobody spoke.', null],
  ['said ^the captain on Monday.', 'the captain'],
  ['said ^the captain in 2010.', 'the captain'],
  ['said ^the captain of 2010.', 'the captain of 2010'],
  ['said ^the captain in a long statement.', 'the captain'],
  ['said ^people familiar with the talks.', 'people familiar with the talks'],
  ['said ^residents near the port.', 'residents near the port'],
  ['said ^the man who knew.', 'the man'],
];

const APPOSED: readonly (readonly [marked: string, whole: string, bare: string])[] = [
  ['said ^harbour master Ida Holm, a captain, on Monday.', 'harbour master Ida Holm, a captain', 'harbour master Ida Holm'],
  ['said ^Dahl, captain of the ferry.', 'Dahl, captain of the ferry', 'Dahl'],
  ['said ^Dahl, the captain, was late.', 'Dahl, the captain', 'Dahl'],
];

const BEFORE: readonly (readonly [marked: string, phrase: string])[] = [
  ['the ministry of health^ said', 'the ministry of health'],
  ['On Monday the ministry^ said', 'the ministry'],
  ['Last week officials^ said', 'officials'],
  ['This week officials^ said', 'officials'],
  ['This captain^ said', 'This captain'],
  ['Slowly the captain^ said', 'the captain'],
  ['that the captain^ said', 'the captain'],
  ['which the captain^ said', 'the captain'],
  ['was the captain^ said', 'the captain'],
  ['Captain May^ said', 'Captain May'],
  ["Dahl's brother^ said", "Dahl's brother"],
  ['they the captain^ said', 'the captain'],
  ['the captain and the mate^ said', 'the captain and the mate'],
  ['the captain and mate^ said', 'the captain and mate'],
  ['Dahl and Holm^ said', 'Dahl and Holm'],
  ['Dahl and the mate^ said', 'Dahl and the mate'],
  ['the captain or mate^ said', 'the captain or mate'],
  ['the captain but mate^ said', 'mate'],
  [', and mate^ said', 'mate'],
  ['protesters marching through the streets^ said', 'protesters marching through the streets'],
  ['The man came from Brevik^ said', 'Brevik'],
  ['a man from Brevik^ said', 'a man from Brevik'],
  ['the man amid rain^ said', 'rain'],
  ['for the captain^ said', 'the captain'],
  ['he warned the captain^ said', 'the captain'],
  ['the warned captain^ said', 'the warned captain'],
  ['the newly elected captain^ said', 'the newly elected captain'],
  ["Dahl's newly elected captain^ said", "Dahl's newly elected captain"],
  ['forced to defend an architect^ said', 'an architect'],
  ['defend the architect^ said', 'the architect'],
  ['all the architects^ said', 'all the architects'],
  ['It rained. Dahl^ said', 'Dahl'],
  ['St. Olav Holm^ said', 'St. Olav Holm'],
  ['Mr. Dahl^ said', 'Mr. Dahl'],
  ['“Never.” Dahl^ said', 'Dahl'],
  ['so, Dahl^ said', 'Dahl'],
  ['(Dahl)^ said', ''],
  ['the one captain^ said', 'the one captain'],
  ["Monday's meeting^ said", "Monday's meeting"],
  ['today Dahl^ said', 'Dahl'],
  ['late Monday the captain^ said', 'the captain'],
  ['early captains^ said', 'early captains'],
  ['Yesterday^ said', 'Yesterday'],
  ['a report seen by the agency^ said', 'a report seen by the agency'],
];

const ADVERBIALS: readonly (readonly [marked: string, rest: string])[] = [
  ['said ^on Tuesday that it was late', 'that it was late'],
  ['said ^in a statement that it was late', 'that it was late'],
  ['said ^later on Monday that it was late', 'that it was late'],
  ['said ^this week that it was late', 'that it was late'],
  ['said ^this captain that it was late', 'this captain that it was late'],
  ['said ^to the board that it was late', 'to the board that it was late'],
  ['said ^like the board that it was late', 'like the board that it was late'],
  ['said ^in that it was late', 'in that it was late'],
  ['said ^after that it was late', 'after that it was late'],
  ['said ^after the meeting that it was late', 'that it was late'],
  ['said ^after the meeting, that it was late', ', that it was late'],
  ['said ^after the meeting, it was late', 'after the meeting, it was late'],
  ['said ^before the vote he was late', 'he was late'],
  ['said ^before the vote.', '.'],
  ['said ^before the vote “never.”', '“never.”'],
  ['said ^before the vote, “never.”', ', “never.”'],
  ['said ^before adding that it was late', 'before adding that it was late'],
  ['said ^after he left that it was late', 'after he left that it was late'],
  ['said ^after the disclosure that it was late', 'after the disclosure that it was late'],
  ['said ^after the game the captain was late', 'after the game the captain was late'],
  ['said ^that it was late', 'that it was late'],
  ['said ^quietly that it was late', 'that it was late'],
  ['said ^at a news conference in Brevik on Monday that it was late', 'that it was late'],
  ['said ^on that day it was late', 'on that day it was late'],
  ['said ^by phone that it was late', 'that it was late'],
  ['said ^when that it was late', 'when that it was late'],
  ['said ^off the coast that it was late', 'off the coast that it was late'],
  ['said ^once that it was late', 'once that it was late'],
  ['said ^today yesterday later again soon often twice that it was late', 'twice that it was late'],
];

const APPOSITIONS: readonly (readonly [marked: string, holds: boolean])[] = [
  ['Dahl, ^the mayor of Brevik', true],
  ['Dahl, ^who left', false],
  ['Dahl, ^when left', false],
  ['Dahl, ^and Holm', false],
  ['Dahl, ^has left', false],
  ['Dahl, ^in Brevik', false],
  ['Dahl, ^In Brevik Radio', true],
  ['Dahl, ^he said', false],
  ['Dahl, ^his brother', true],
  ['Dahl, ^61', false],
  ['Dahl, ^“Old”', false],
  ['Dahl, ^walking home', false],
  ['Dahl, ^elected mayor', false],
  ['Dahl, ^United captain', true],
  ['Dahl, ^now mayor', false],
  ['Dahl, ^today mayor', false],
  ['Dahl, ^the mayor was late', false],
  ['Dahl, ^the Mayor May', true],
  ["Dahl, ^Brevik's mayor", true],
  ['Dahl, ^the “old” mayor', false],
  ['Dahl, ^the mayor said so', false],
  ['Dahl, ^a a a a a a a a a a a a a a a a', true],
  ['Dahl, ^a a a a a a a a a a a a a a a a a', false],
  ['Dahl,^', false],
];

describe('nounPhraseAfter', () => {
  it.each(BEHIND)('reads the phrase that begins at the caret: %s', (marked, phrase) => {
    const { line, at } = lineAt(marked);
    expect(wordsOf(line, nounPhraseAfter(line, at))).toBe(phrase);
    expect(wordsOf(line, nounPhraseAfter(line, at, false))).toBe(phrase);
  });

  it.each(APPOSED)('reads it with who that is, if asked to: %s', (marked, whole, bare) => {
    const { line, at } = lineAt(marked);
    expect(wordsOf(line, nounPhraseAfter(line, at))).toBe(whole);
    expect(wordsOf(line, nounPhraseAfter(line, at, false))).toBe(bare);
  });
});

describe('nounPhraseStart', () => {
  it.each(BEFORE)('reads the phrase that ends at the caret: %s', (marked, phrase) => {
    const { line, at } = lineAt(marked);
    expect(wordsOf(line, { from: nounPhraseStart(line, at - 1), to: at })).toBe(phrase);
  });
});

describe('skipAdverbials', () => {
  it.each(ADVERBIALS)('leaves out when and where something was said: %s', (marked, rest) => {
    const { line, at } = lineAt(marked);
    expect(wordsOf(line, { from: skipAdverbials(line, at), to: line.count })).toBe(rest);
  });
});

describe('isApposition', () => {
  it.each(APPOSITIONS)('tells who somebody is from what somebody does: %s', (marked, holds) => {
    const { line, at } = lineAt(marked);
    expect(isApposition(line, at, line.count)).toBe(holds);
  });
});
