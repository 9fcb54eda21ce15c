import { describe, expect, it } from 'vitest';
import { quotesOf } from '../support/quotes.js';

const CHAINS: readonly (readonly [text: string, ...quotes: string[]])[] = [
  [
    'The quay will close, engineer Paula Reis told Agence France-Presse.',
    'indirect | Agence France-Presse (organization, stated, clause, told) < engineer Paula Reis = Paula Reis (person, stated, clause, told) | told = tell, neutral | The quay will close',
  ],
  [
    'Paula Reis told the paper that the quay would close.',
    'indirect | the paper (organization, stated, clause, told) < Paula Reis (person, stated, clause, told) | told = tell, neutral | that the quay would close',
  ],
  [
    'Paula Reis told reporters that the quay would close.',
    'indirect | Paula Reis (person, stated, clause, told) | told = tell, neutral | that the quay would close',
  ],
  [
    'Paula Reis told journalists that the quay would close.',
    'indirect | Paula Reis (person, stated, clause, told) | told = tell, neutral | that the quay would close',
  ],
  [
    'Paula Reis told the board that the quay would close.',
    'indirect | Paula Reis (person, stated, clause, told) > the board (organization) | told = tell, neutral | that the quay would close',
  ],
  [
    'Politico’s Jonas Achterberg said that the quay would close.',
    'indirect | Politico (organization, stated, clause) < Jonas Achterberg (person, stated, clause, said) | said = say, neutral | that the quay would close',
  ],
  [
    '“The quay will close,” Paula Reis said in an interview with Marca.',
    'direct | Marca (organization, stated, clause, interview with) < Paula Reis (person, stated, clause, said) | said = say, neutral | The quay will close,',
  ],
  [
    'Reuters reported, citing Kyodo, that the quay would close.',
    'indirect | Reuters (organization, stated, clause, reported) < Kyodo (organization, stated, clause, citing) | citing = cite, neutral | that the quay would close',
  ],
  [
    'Reuters reported, citing Reuters, that the quay would close.',
    'indirect | Reuters (organization, stated, clause, citing) | citing = cite, neutral | that the quay would close',
  ],
  [
    'Dahl was quoted by Lusa as saying the quay would close.',
    'indirect | Lusa (organization, stated, clause, was quoted) < Dahl (person, stated, clause, was quoted by Lusa as saying) | was quoted by Lusa as saying = quote as saying, neutral | the quay would close',
  ],
  [
    'Reuters reported that the quay would close.\n\nThe report said it was old.',
    'indirect | Reuters (organization, stated, clause, reported) | reported = report, neutral | that the quay would close',
    'indirect | The report = Reuters (organization, inferred, clause, said) | said = say, neutral | it was old',
  ],
  [
    'Reuters reported that Ida Holm had closed the quay.\n\nHolm said it was old.',
    'indirect | Reuters (organization, stated, clause, reported) | reported = report, neutral | that Ida Holm had closed the quay',
    'indirect | Reuters (organization, stated, report, reported) < Holm = Ida Holm (person, inferred, clause, said) | said = say, neutral | it was old',
  ],
  [
    'Reuters reported that Ida Holm had closed the quay.\n\nIda Holm met Jens Dahl.\n\nDahl said it was old.',
    'indirect | Reuters (organization, stated, clause, reported) | reported = report, neutral | that Ida Holm had closed the quay',
    'indirect | Reuters (organization, stated, report, reported) < Dahl = Jens Dahl (person, inferred, clause, said) | said = say, neutral | it was old',
  ],
  [
    'Reuters reported that Ida Holm had closed the quay.\n\nIvar Lind said it was old.',
    'indirect | Reuters (organization, stated, clause, reported) | reported = report, neutral | that Ida Holm had closed the quay',
    'indirect | Ivar Lind (person, stated, clause, said) | said = say, neutral | it was old',
  ],
  [
    'Reuters reported, citing Kyodo, that the quay would close.\n\nThe report said it was old.',
    'indirect | Reuters (organization, stated, clause, reported) < Kyodo (organization, stated, clause, citing) | citing = cite, neutral | that the quay would close',
    'indirect | Reuters (organization, stated, report, reported) < The report = Kyodo (organization, inferred, clause, said) | said = say, neutral | it was old',
  ],
  [
    'Reuters reported, citing Kyodo, that the quay would close.\n\nThe dispatch added that it was old.',
    'indirect | Reuters (organization, stated, clause, reported) < Kyodo (organization, stated, clause, citing) | citing = cite, neutral | that the quay would close',
    'indirect | Reuters (organization, stated, report, reported) < The dispatch = Kyodo (organization, inferred, clause, added) | added = add, neutral | that it was old',
  ],
  [
    'Reuters reported, citing Kyodo, that the quay would close.\n\nIts report said the mayor was late.',
    'indirect | Reuters (organization, stated, clause, reported) < Kyodo (organization, stated, clause, citing) | citing = cite, neutral | that the quay would close',
    'indirect | Reuters (organization, stated, report, reported) < Its report = Kyodo (organization, inferred, clause, said) | said = say, neutral | the mayor was late',
  ],
  [
    'Reuters reported, citing Kyodo, that the quay would close.\n\nA report said the mayor was late.',
    'indirect | Reuters (organization, stated, clause, reported) < Kyodo (organization, stated, clause, citing) | citing = cite, neutral | that the quay would close',
    'indirect | A report (document, stated, clause, said) | said = say, neutral | the mayor was late',
  ],
  [
    'Paula Reis told Marca that the quay would close. Reis said it was old.',
    'indirect | Marca (organization, stated, clause, told) < Paula Reis (person, stated, clause, told) | told = tell, neutral | that the quay would close',
    'indirect | Marca (organization, stated, paragraph, told) < Reis = Paula Reis (person, inferred, clause, said) | said = say, neutral | it was old',
  ],
  [
    'Paula Reis told Marca that the quay would close. Ivar Lind said it was new. Reis said it was old.',
    'indirect | Marca (organization, stated, clause, told) < Paula Reis (person, stated, clause, told) | told = tell, neutral | that the quay would close',
    'indirect | Ivar Lind (person, stated, clause, said) | said = say, neutral | it was new',
    'indirect | Reis = Paula Reis (person, inferred, clause, said) | said = say, neutral | it was old',
  ],
  [
    'Paula Reis told Marca that the quay would close.\n\nReis said it was old.',
    'indirect | Marca (organization, stated, clause, told) < Paula Reis (person, stated, clause, told) | told = tell, neutral | that the quay would close',
    'indirect | Marca (organization, stated, report, told) < Reis = Paula Reis (person, inferred, clause, said) | said = say, neutral | it was old',
  ],
  [
    'Paula Reis told Marca that the quay would close. Reis told Lusa it was old.',
    'indirect | Marca (organization, stated, clause, told) < Paula Reis (person, stated, clause, told) | told = tell, neutral | that the quay would close',
    'indirect | Lusa (organization, stated, clause, told) < Reis = Paula Reis (person, inferred, clause, told) | told = tell, neutral | it was old',
  ],
  [
    'Dahl was quoted by Lusa as saying the quay would close.\n\nIt rained.\n\nDahl said it was old.',
    'indirect | Lusa (organization, stated, clause, was quoted) < Dahl (person, stated, clause, was quoted by Lusa as saying) | was quoted by Lusa as saying = quote as saying, neutral | the quay would close',
    'indirect | Lusa (organization, stated, report, was quoted) < Dahl (person, stated, clause, said) | said = say, neutral | it was old',
  ],
  [
    'Dahl was quoted by Lusa as saying the quay would close.\n\nIt rained.\n\nHolm said it was old.',
    'indirect | Lusa (organization, stated, clause, was quoted) < Dahl (person, stated, clause, was quoted by Lusa as saying) | was quoted by Lusa as saying = quote as saying, neutral | the quay would close',
    'indirect | Holm (person, stated, clause, said) | said = say, neutral | it was old',
  ],
  [
    '“I said that the quay would close,” Dahl said.',
    'direct | Dahl (person, stated, clause, said) | said = say, neutral | I said that the quay would close,',
    'indirect | I = Dahl (person, inferred, clause, said) | said = say, neutral | that the quay would close',
  ],
  [
    'Dahl said he thought that the quay would close.',
    'indirect | Dahl (person, stated, clause, said) | said = say, neutral | he thought that the quay would close',
  ],
  [
    'Dahl said that Holm had said that the quay would close.',
    'indirect | Dahl (person, stated, clause, said) | said = say, neutral | that Holm had said that the quay would close',
    'indirect | Dahl (person, stated, clause, said) < Holm (person, stated, clause, had said) | had said = say, neutral | that the quay would close',
  ],
  [
    'Holm said that the quay would close, according to Reuters.',
    'indirect | Reuters (organization, stated, clause, according to) | according to = according to, neutral | Holm said that the quay would close',
    'indirect | Reuters (organization, stated, clause, according to) < Holm (person, stated, clause, said) | said = say, neutral | that the quay would close',
  ],
  [
    'In fact, Holm said that the quay would close, according to Reuters.',
    'indirect | Reuters (organization, stated, clause, according to) | according to = according to, neutral | In fact, Holm said that the quay would close',
    'indirect | Reuters (organization, stated, clause, according to) < Holm (person, stated, clause, said) | said = say, neutral | that the quay would close',
  ],
  [
    'The quay is very old and Holm said that it would close, according to Reuters.',
    'indirect | Reuters (organization, stated, clause, according to) | according to = according to, neutral | The quay is very old and Holm said that it would close',
    'indirect | Reuters (organization, stated, clause, according to) < Holm (person, stated, clause, said) | said = say, neutral | that it would close',
  ],
  [
    'Holm said that the quay would close, according to Reuters. Holm said it was old.',
    'indirect | Reuters (organization, stated, clause, according to) | according to = according to, neutral | Holm said that the quay would close',
    'indirect | Reuters (organization, stated, clause, according to) < Holm (person, stated, clause, said) | said = say, neutral | that the quay would close',
    'indirect | Reuters (organization, stated, paragraph, according to) < Holm (person, stated, clause, said) | said = say, neutral | it was old',
  ],
  [
    'The AP reported that the quay would close. The Associated Press said it was old.',
    'indirect | The AP = Associated Press (organization, stated, clause, reported) | reported = report, neutral | that the quay would close',
    'indirect | The Associated Press = Associated Press (organization, stated, clause, said) | said = say, neutral | it was old',
  ],
  [
    'Two people familiar with the talks told Reuters the quay would close.',
    'indirect | Reuters (organization, stated, clause, told) < Two people familiar with the talks (group, stated, clause, told) | told = tell, neutral | the quay would close',
  ],
  [
    'The quay will close, according to Ida Holm, as reported by Der Standard.',
    'indirect | Der Standard (organization, stated, clause, reported by) < Ida Holm (person, stated, clause, according to) | according to = according to, neutral | The quay will close',
  ],
  [
    'The quay will close, according to a memo seen by Reuters.',
    'indirect | Reuters (organization, stated, clause, seen by) < a memo (document, stated, clause, according to) | according to = according to, neutral | The quay will close',
  ],
  [
    'A memo seen by Reuters said that the quay would close.',
    'indirect | Reuters (organization, stated, clause, seen by) < A memo (document, stated, clause, said) | said = say, neutral | that the quay would close',
  ],
  [
    'The newspaper reported that Ida Holm left. Holm said it was old.',
    'indirect | The newspaper (organization, stated, clause, reported) | reported = report, neutral | that Ida Holm left',
    'indirect | The newspaper (organization, stated, paragraph, reported) < Holm = Ida Holm (person, inferred, clause, said) | said = say, neutral | it was old',
  ],
  [
    'Kyodo reported that Reuters had said that the quay would close.',
    'indirect | Kyodo (organization, stated, clause, reported) | reported = report, neutral | that Reuters had said that the quay would close',
    'indirect | Kyodo (organization, stated, clause, reported) < Reuters (organization, stated, clause, had said) | had said = say, neutral | that the quay would close',
  ],
  [
    'She told Old Brevik Watch that it was late.',
    'indirect | Old Brevik Watch (organization, stated, clause, told) < She (person, stated, clause, told) | told = tell, neutral | that it was late',
  ],
  [
    'She told the old watch that it was late.',
    'indirect | She (person, stated, clause, told) > the old watch (person) | told = tell, neutral | that it was late',
  ],
];

describe('the chains of quotes', () => {
  it.each(CHAINS)('tell through whom it came: %s', (text, ...quotes) => {
    expect(quotesOf(text)).toEqual(quotes);
  });
});
