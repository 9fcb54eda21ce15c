import { describe, expect, it } from 'vitest';
import { complement } from '../../src/quotes/complement.js';
import { findGroups } from '../../src/quotes/groups.js';
import { lineAt, wordsOf } from '../support/line.js';

/** A sentence with a caret before its cue; what follows the cue; where that begins; who is told; who is cited in between. */
type Row = [marked: string, kind: string, rest: string, addressee?: string | null, citing?: string];

const ROWS: readonly Row[] = [
  ['Dahl ^said that it was late.', 'that', 'that it was late.'],
  ['Dahl ^said it was late.', 'clause', 'it was late.'],
  ['Dahl ^said.', 'end', '.'],
  ['Dahl ^said', 'end', ''],
  ['Dahl ^said!', 'end', '!'],
  ['Dahl ^said, “It is late.”', 'quotation', '“It is late.”'],
  ['Dahl ^said: “It is late.”', 'quotation', '“It is late.”'],
  ['Dahl ^said “it is late.”', 'quotation', '“it is late.”'],
  ['Dahl ^said: it is late.', 'clause', ': it is late.'],
  ['Dahl ^said, it was late.', 'comma', ', it was late.'],
  ['Dahl ^said, that it was late.', 'that', ', that it was late.'],
  ['Dahl ^said, whether it was late.', 'that', ', whether it was late.'],
  ['Dahl ^said, where it stood.', 'comma', ', where it stood.'],
  ['Dahl ^said — it was late.', 'comma', '— it was late.'],
  ['Dahl (as he ^said) was late.', 'comma', ') was late.'],
  ['Dahl ^said (and he knew) it was late.', 'comma', '(and he knew) it was late.'],
  ['Dahl ^wondered whether it was late.', 'that', 'whether it was late.'],
  ['Dahl ^wondered how late it was.', 'that', 'how late it was.'],
  ['Dahl ^wondered why it was late.', 'that', 'why it was late.'],
  ['Dahl ^asked what it was.', 'that', 'what it was.'],
  ['Dahl ^asked if it was late.', 'that', 'if it was late.'],
  ['Dahl ^asked where it was.', 'that', 'where it was.'],
  ['Dahl ^vowed to leave.', 'infinitive', 'to leave.'],
  ['Dahl ^said to the board that it was late.', 'that', 'that it was late.', 'the board'],
  ['Dahl ^said to the board on Monday that it was late.', 'that', 'that it was late.', 'the board'],
  ['Dahl ^said on Monday that it was late.', 'that', 'that it was late.'],
  ['Dahl ^told the board that it was late.', 'that', 'that it was late.', 'the board'],
  ['Dahl ^told the board on Monday that it was late.', 'that', 'that it was late.', 'the board'],
  ['Dahl ^told the board it was late.', 'clause', 'it was late.', 'the board'],
  ['Dahl ^told CNN he was late.', 'clause', 'he was late.', 'CNN'],
  ["Dahl ^told Lee's brother that it was late.", 'that', 'that it was late.', "Lee's brother"],
  ['Dahl ^told the Lee family that it was late.', 'that', 'that it was late.', 'the Lee family'],
  ['Dahl ^told them that it was late.', 'that', 'that it was late.', 'them'],
  ['Dahl ^told that it was late.', 'that', 'that it was late.'],
  ['Dahl ^told mayor Holm, “It is late.”', 'quotation', '“It is late.”', 'mayor Holm'],
  ['Dahl ^asked the board to leave.', 'infinitive', 'to leave.', 'the board'],
  ['Dahl ^urged the old board to leave.', 'infinitive', 'to leave.', 'the old board'],
  ['Dahl ^urged lawmakers against it.', 'end', '.', 'lawmakers'],
  ['Dahl ^urged Brevik sailors to leave.', 'infinitive', 'to leave.', 'Brevik sailors'],
  ['Dahl ^asked to leave.', 'infinitive', 'to leave.'],
  ['Dahl ^promised to leave.', 'infinitive', 'to leave.'],
  ['Dahl ^promised the board he would leave.', 'clause', 'he would leave.', 'the board'],
  ['Reuters ^reported, citing Kyodo, that it was late.', 'that', 'that it was late.', null, 'Kyodo (citing)'],
  ['Reuters ^reported, quoting Kyodo, that it was late.', 'that', 'that it was late.', null, 'Kyodo (quoting)'],
  ['Reuters ^reported, citing Kyodo.', 'end', '.', null, 'Kyodo (citing)'],
  ['Reuters ^reported — citing Kyodo — that it was late.', 'that', 'that it was late.', null, 'Kyodo (citing)'],
  ['Reuters ^reported, citing Kyodo, it was late.', 'clause', 'it was late.', null, 'Kyodo (citing)'],
  [
    'Reuters ^reported on Monday, citing two people familiar with the talks, that it was late.',
    'that',
    'that it was late.',
    null,
    'two people familiar with the talks (citing)',
  ],
  ['Reuters ^reported, citing security concerns, that it was late.', 'that', 'that it was late.'],
  ['Reuters ^reported, citing the release of a man, that it was late.', 'that', 'that it was late.'],
  ['Reuters ^reported, citing a press release, that it was late.', 'that', 'that it was late.', null, 'a press release (citing)'],
  ['Reuters ^reported, citing a court filing, that it was late.', 'that', 'that it was late.', null, 'a court filing (citing)'],
  ['Reuters ^reported, citing court documents, that it was late.', 'that', 'that it was late.', null, 'court documents (citing)'],
  ['Reuters ^reported, citing an unnamed diplomat, that it was late.', 'that', 'that it was late.', null, 'an unnamed diplomat (citing)'],
  ['Reuters ^reported, citing its editor, that it was late.', 'that', 'that it was late.', null, 'its editor (citing)'],
  ['Reuters ^reported, citing two fishermen, that it was late.', 'that', 'that it was late.', null, 'two fishermen (citing)'],
  ['Reuters ^reported, citing a witness, that it was late.', 'that', 'that it was late.', null, 'a witness (citing)'],
  ['Reuters ^reported, citing the noise of crews, that it was late.', 'that', 'that it was late.'],
  ['Dahl ^said, in an interview with Lee, that it was late.', 'that', 'that it was late.'],
  ['Dahl ^said, in an interview with Lee, “it is late.”', 'quotation', '“it is late.”'],
  ['Dahl ^said, in an interview with Lee, it was late.', 'comma', ', in an interview with Lee, it was late.'],
  ['Dahl ^said, in an interview with Lee.', 'comma', ', in an interview with Lee.'],
  ['Dahl ^said, he knew, that it was late.', 'that', 'that it was late.'],
  ['Dahl ^said, the dispatch went on, that it was late.', 'that', 'that it was late.'],
  ['Dahl ^said, the letter continued, “it is late.”', 'quotation', '“it is late.”'],
  ['Dahl ^said, the dispatch ran, that it was late.', 'comma', ', the dispatch ran, that it was late.'],
  ['Dahl ^said, the dispatch went, that it was late.', 'that', 'that it was late.'],
  ['Dahl ^says, however, that it was late.', 'that', 'that it was late.'],
  ['Dahl ^said in Toledo, Ohio, that it was late.', 'that', 'that it was late.'],
  ['Dahl ^said, the man of the old town port went on, that it was late.', 'that', 'that it was late.'],
  ['Dahl ^called on the board to leave.', 'infinitive', 'to leave.', 'the board'],
  ['Dahl ^informed the board of it.', 'end', '.', 'the board'],
  ['Dahl ^reminded the board to leave.', 'infinitive', 'to leave.', 'the board'],
];

describe('complement', () => {
  it.each(ROWS)('reads what follows the cue: %s', (marked, kind, rest, addressee = null, citing) => {
    const { line, at } = lineAt(marked);
    const found = complement(line, findGroups(line).find(({ first }) => first === at)!);
    expect({
      kind: found.kind,
      rest: wordsOf(line, { from: found.at, to: line.count }),
      addressee: wordsOf(line, found.addressee),
      citing: found.citing === null ? undefined : `${wordsOf(line, found.citing.source)} (${wordsOf(line, found.citing.cue)})`,
    }).toEqual({ kind, rest, addressee, citing });
  });
});
