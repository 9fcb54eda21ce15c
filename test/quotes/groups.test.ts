import { describe, expect, it } from 'vitest';
import { findGroups } from '../../src/quotes/groups.js';
import { lineAt, wordsOf } from '../support/line.js';

/** The cue verbs of a sentence: words, lemma, form, and what else is true of each. */
function groupsOf(sentence: string): string[] {
  const { line } = lineAt(`^${sentence}`);
  return findGroups(line).map(({ first, verb, last, entry, form, passive, finite, infinitive, negated }) => {
    const flags = Object.entries({ passive, finite, infinitive, negated }).flatMap(([name, holds]) => (holds ? [name] : []));
    return [`${wordsOf(line, { from: first, to: last })}: ${line.words[verb]} = ${entry.lemma},`, form, ...flags].join(' ');
  });
}

const FOUND: readonly (readonly [sentence: string, ...groups: string[]])[] = [
  ['Dahl said the quay was rotten.', 'said: said = say, past finite'],
  ['Dahl says - as ever - no.', 'says: says = say, third finite'],
  ['Dahl seems to think the quay is rotten.', 'seems to think: think = think, third finite'],
  ['Dahl went on to say the quay was rotten.', 'went on to say: went = go on to say, past finite'],
  ['Dahl went to say goodbye.', 'say: say = say, base infinitive'],
  ['Dahl has to admit that.', 'has to admit: admit = admit, third finite'],
  ['Sailors continue to insist on it.', 'continue to insist on: insist = insist on, base finite'],
  ['Dahl will continue to insist that it is.', 'will continue to insist: insist = insist, base finite'],
  ['Dahl keeps saying it.', 'keeps saying: saying = say, third finite'],
  ['Dahl kept asking why.', 'kept asking: asking = ask, past finite'],
  ['Dahl did not say why.', 'did not say: say = say, base finite negated'],
  ["Dahl didn't say why.", "didn't say: say = say, base finite negated"],
  ['Dahl never said so.', 'said: said = say, past finite negated'],
  ['Not Dahl said so.', 'said: said = say, past finite'],
  ['Dahl has never said so.', 'has never said: said = say, past finite negated'],
  ['Dahl has repeatedly been quoted by Lusa.', 'has repeatedly been quoted: quoted = quote, past passive finite'],
  ['Dahl has since said so.', 'has since said: said = say, past finite'],
  ['Dahl on Monday said so.', 'said: said = say, past finite'],
  ['Theresa May said so.', 'said: said = say, past finite'],
  ['Dahl may say so.', 'may say: say = say, base finite'],
  ['Dahl wants to say so.', 'wants: wants = want, third finite', 'say: say = say, base infinitive'],
  ['Dahl was told to go.', 'was told: told = tell, past passive finite'],
  ['Dahl is saying so.', 'is saying: saying = say, ing finite'],
  ['Dahl saying so.', 'saying: saying = say, ing'],
  ['Some claim that it is.', 'claim: claim = claim, base finite'],
  ['Most say so.', 'say: say = say, base finite'],
  ['Two say so.', 'say: say = say, base finite'],
  ['The sailors say so.', 'say: say = say, base finite'],
  ['They say so.', 'say: say = say, base finite'],
  ['We, they say, know.', 'say: say = say, base finite'],
  ['Who say so?', 'say: say = say, base finite'],
  ['Sixty percent say so.', 'say: say = say, base finite'],
  ['60 say so.', 'say: say = say, base finite'],
  ['Dahl and Holm say so.', 'say: say = say, base finite'],
  ['Ida Holm and Jens Dahl say so.', 'say: say = say, base finite'],
  ['Sailors of the valley say so.', 'say: say = say, base finite'],
  ['Minutes reviewed by Reuters show it.', 'show: show = show, base finite'],
  ['Sailors — and some captains of Brevik — say so.', 'say: say = say, base finite'],
  ['Sailors, even those of Brevik, say so.', 'say: say = say, base finite'],
  ['People say so.', 'say: say = say, base finite'],
  ['Police say so.', 'say: say = say, base finite'],
  ['The media say so.', 'say: say = say, base finite'],
  ['Dahl has reason to hope.', 'hope: hope = hope, base infinitive'],
  ['They would claim it.', 'would claim: claim = claim, base finite'],
  ['The official claims it.', 'claims: claims = claim, third finite'],
  ['Bering claims it.', 'claims: claims = claim, third finite'],
  ['The board claims it.', 'claims: claims = claim, third finite'],
  ['She claims it.', 'claims: claims = claim, third finite'],
  ['The Royal claims it.', 'claims: claims = claim, third finite'],
  ['Dahl called for a vote.', 'called for: called = call for, past finite'],
  ['Dahl called it a mistake.', 'called: called = call, past finite'],
  ['Dahl called on the board to go.', 'called on: called = call on, past finite'],
  ['Dahl hit out at the board.', 'hit out at: hit = hit out at, past finite'],
  ['Dahl has told of the storm.', 'has told of: told = tell of, past finite'],
  ['Dahl was being quoted.', 'was being quoted: quoted = quote, past passive finite'],
  ['Dahl has quoted him.', 'has quoted: quoted = quote, past finite'],
  ['Dahl was often quoted.', 'was often quoted: quoted = quote, past passive finite'],
  ['As said before, no.', 'said: said = say, past finite'],
  ['"We say so," he said.', 'said: said = say, past finite'],
  ['Dahl makes it clear that it is.', 'makes it clear: makes = make it clear, third finite'],
  ['He cast doubt on it.', 'cast doubt on: cast = cast doubt on, past finite'],
  ['Dahl began to ask why.', 'began to ask: ask = ask, past finite'],
  ['Dahl liked to boast of it.', 'liked to boast of: boast = boast of, past finite'],
  ['Dahl used to claim it.', 'used to claim: claim = claim, past finite'],
  ['Dahl came to believe it.', 'came to believe: believe = believe, past finite'],
];

const NONE: readonly string[] = [
  'The so-called quay.',
  'A say-so rule.',
  'The report was wrong.',
  'The claims were wrong.',
  "Dahl's claims were wrong.",
  'So say the sailors.',
  'The sailor say so.',
  'Dahl or Holm say so.',
  'The sailor of the valley say so.',
  'The sailor — and some captain — say so.',
  'The boss say so.',
  'The bus say so.',
  'Dahl has hope that it is.',
  'They had hope that it is.',
  '328 emails came.',
  'Many member states came.',
  'Several claims were made.',
  'These reports were made.',
  'The few old harbour reports were made.',
  'In reports it was made.',
  'The medical claims stand.',
  'The spring reports stand.',
  'To claims of theft he was deaf.',
  'He has claims to it.',
  'The sailors will claims it.',
];

describe('findGroups', () => {
  it.each(FOUND)('reads the verbs of: %s', (sentence, ...groups) => {
    expect(groupsOf(sentence)).toEqual(groups);
  });

  it.each(NONE)('finds no verb of saying in: %s', (sentence) => {
    expect(groupsOf(sentence)).toEqual([]);
  });
});
