import { describe, expect, it } from 'vitest';
import { findNames } from '../../../src/language/names.js';
import { names } from '../../support/names.js';

describe('the rest of the text tells whose name it is', () => {
  it.each<[string, string[]]>([
    ['Mona Dahl came. Dahl left. Mona left.', ['Mona Dahl (person)', 'Dahl = Mona Dahl (person)', 'Mona = Mona Dahl (person)']],
    ['Mona Dahl Jr. came. Dahl Jr. left.', ['Mona Dahl Jr. (person)', 'Dahl Jr. = Mona Dahl Jr. (person)']],
    [
      'Oleh Pavliuchenko came. Mr. Pavlyuchenko left. Pavliuchenko slept.',
      ['Oleh Pavliuchenko (person)', 'Pavlyuchenko = Oleh Pavliuchenko (person)', 'Pavliuchenko = Oleh Pavliuchenko (person)'],
    ],
    [
      'The National Oil Company (NOC) met. NOC left.',
      ['National Oil Company (organization)', 'NOC = National Oil Company (organization)', 'NOC = National Oil Company (organization)'],
    ],
    [
      'The National Oil Company (XOC) met. XOC left.',
      ['National Oil Company (organization)', 'XOC = National Oil Company (organization)', 'XOC = National Oil Company (organization)'],
    ],
    [
      'The Lindvik Oil Company, or LOC, met. LOC left.',
      ['Lindvik Oil Company (organization)', 'LOC = Lindvik Oil Company (organization)', 'LOC = Lindvik Oil Company (organization)'],
    ],
    [
      'Lindvik Brevik Dahl (LBD) met. LBD left.',
      ['Lindvik Brevik Dahl (organization)', 'LBD = Lindvik Brevik Dahl (organization)', 'LBD = Lindvik Brevik Dahl (organization)'],
    ],
    ['Lindvik Brevik Dahl (XYZ) met. XYZ left.', ['Lindvik Brevik Dahl (person)', 'XYZ (organization)', 'XYZ (organization)']],
    ['Lindvik Brevik Dahl (Lbd) met.', ['Lindvik Brevik Dahl (person)']],
    ['Lindvik (LB) met. LB left.', ['LB (organization)', 'LB (organization)']],
    ['Mayor Lindvik Brevik (LB) met. LB left.', ['Lindvik Brevik (person)', 'LB (organization)', 'LB (organization)']],
    ['Erik Brevik (EB) met. EB left.', ['Erik Brevik (person)', 'EB (organization)', 'EB (organization)']],
    ['Norrland Kraft AB met. Norrland Kraft left.', ['Norrland Kraft AB (organization)', 'Norrland Kraft = Norrland Kraft AB (organization)']],
    ['Norrland Kraft AB met. Mayor Norrland Kraft left.', ['Norrland Kraft AB (organization)', 'Norrland Kraft (person)']],
    ['Daniel Kraft Group met. Daniel Kraft left.', ['Daniel Kraft Group (organization)', 'Daniel Kraft (person)']],
    ['Mona Dahl came.\n\nDahl Opens Harbour Fair Today\n\nShe left.', ['Mona Dahl (person)', 'Dahl = Mona Dahl (person)']],
    ['Brevik Opens Harbour Fair Today\n\nShe left.', []],
    ['Harbour Fair Opens Today, Dahl Says\n\nMona Dahl left.', ['Dahl = Mona Dahl (person)', 'Mona Dahl (person)']],
    ['Hope Dahl came. Will Dahl win? She will.', ['Hope Dahl (person)', 'Dahl = Hope Dahl (person)']],
    ['Hope Dahl came. Then Mona came. Grace Dahl wrote so.', ['Hope Dahl (person)', 'Mona (person)', 'Grace Dahl (person)']],
    ['Mona Dahl came. Grace Dahl said so.', ['Mona Dahl (person)', 'Grace Dahl (person)']],
    ['Torvald Brevik came. Today Brevik left.', ['Torvald Brevik (person)', 'Brevik = Torvald Brevik (person)']],
    ['Torvald Brevik came. Breivik left.', ['Torvald Brevik (person)', 'Breivik = Torvald Brevik (person)']],
    ['Torvald Brevik came. Mr. Breivik left.', ['Torvald Brevik (person)', 'Breivik = Torvald Brevik (person)']],
    ['Torvald Breivik came. Mr. Brevik left.', ['Torvald Breivik (person)', 'Brevik = Torvald Breivik (person)']],
    ['Denise Oslo lives. She went to Oslo. Oslo said no.', ['Denise Oslo (person)', 'Oslo (place)', 'Oslo = Denise Oslo (person)']],
    ['Denise Oslo lives. Ms. Oslo left.', ['Denise Oslo (person)', 'Oslo = Denise Oslo (person)']],
    ['Denise Oslo lives. In Oslo it rained.', ['Denise Oslo (person)', 'Oslo (place)']],
    ['Denise Oslo lives. The road to Oslo is long.', ['Denise Oslo (person)', 'Oslo (place)']],
    ['Denise Oslo lives. The mayor of Oslo came.', ['Denise Oslo (person)', 'Oslo (place)']],
    ['Denise Oslo lives. He went to Bergen, Oslo and home.', ['Denise Oslo (person)', 'Bergen (place)', 'Oslo (place)']],
    ['They like Oslo. Denise Oslo came.', ['Oslo (place)', 'Denise Oslo (person)']],
    ['Denise Oslo lives. The Norwegian Oslo is big.', ['Denise Oslo (person)', 'Norwegian (group)', 'Oslo (place)']],
    ['The Hofstra University met. Hofstra voted.', ['Hofstra University (organization)', 'Hofstra = Hofstra University (organization)']],
    ['The National University met. National voted.', ['National University (organization)']],
    ['The Brevik Institute met. He praised Brevik.', ['Brevik Institute (organization)', 'Brevik = Brevik Institute (organization)']],
    ['Erik Brevik came. The Breviks left.', ['Erik Brevik (person)', 'Breviks (group)']],
    ['The Breviks left.', ['Breviks (other)']],
    ['She lives in Lindvik. He praised Lindvik.', ['Lindvik (place)', 'Lindvik (place)']],
    ['He praised Lindvik. She lives in Lindvik.', ['Lindvik (place)', 'Lindvik (place)']],
    ['Mona came. Mona left.', ['Mona (person)', 'Mona (person)']],
    ['He praised Grace.', ['Grace (other)']],
    ['WHO staff came. Who came?', ['WHO (organization)']],
    ['BBC News came. BBC left.', ['BBC News = BBC (organization)', 'BBC (organization)']],
    ['HOLMEN came. Erik Holmen left.', ['HOLMEN = Erik Holmen (person)', 'Erik Holmen (person)']],
    ['Erik Holmen came. HOLMEN left.', ['Erik Holmen (person)', 'HOLMEN = Erik Holmen (person)']],
    ['Erik Lun came. LUN left.', ['Erik Lun (person)', 'LUN (organization)']],
    [
      'Dahl, Holm Win Race\n\nMona Dahl and Erik Holm slept.',
      ['Dahl = Mona Dahl (person)', 'Holm = Erik Holm (person)', 'Mona Dahl (person)', 'Erik Holm (person)'],
    ],
    ['Mona Dahl Wins\n\nMona Dahl slept. Dahl won.', ['Mona Dahl (person)', 'Mona Dahl (person)', 'Dahl = Mona Dahl (person)']],
    ['Torvald Brevik Wins Race\n\nTorvald Brevik slept.', ['Torvald Brevik (person)', 'Torvald Brevik (person)']],
    ['Brevik Wins Race\n\nMona Brevik and Erik Brevik slept.', ['Brevik (person) ?', 'Mona Brevik (person)', 'Erik Brevik (person)']],
    ['Erik Holm Jr. came. Holm Jr. left. Holm slept.', ['Erik Holm Jr. (person)', 'Holm Jr. = Erik Holm Jr. (person)', 'Holm = Erik Holm Jr. (person)']],
    ['Erik Holm Sr. came. Holm Sr. left.', ['Erik Holm Sr. (person)', 'Holm Sr. = Erik Holm Sr. (person)']],
    ['Erik Holm Sr came.', ['Erik Holm Sr (person)']],
    ['Hope Dahl Holm came. Will Dahl Holm win?', ['Hope Dahl Holm (person)', 'Dahl Holm = Hope Dahl Holm (person)']],
    ['The Harbour Fund (HF) met. HF paid.', ['Harbour Fund (organization)', 'HF = Harbour Fund (organization)', 'HF = Harbour Fund (organization)']],
    ['The Harbour Fund, or HF, met. HF paid.', ['Harbour Fund (organization)', 'HF = Harbour Fund (organization)', 'HF = Harbour Fund (organization)']],
    ['The Lindvik Council met. The Council voted.', ['Lindvik Council (organization)', 'Council = Lindvik Council (organization)']],
    [
      'The Lindvik Council and the Brevik Council met. The Council voted.',
      ['Lindvik Council (organization)', 'Brevik Council (organization)', 'Council = Brevik Council (organization)'],
    ],
    [
      'Torvald Council met. He met the Brevik Fund. The Fund paid.',
      ['Torvald Council (organization)', 'Brevik Fund (organization)', 'Fund = Brevik Fund (organization)'],
    ],
    ['She lives in Lindvik. Lindvik is cold.', ['Lindvik (place)', 'Lindvik (place)']],
    ['She lives in Lindvik. They like Lindvik.', ['Lindvik (place)', 'Lindvik (place)']],
    ['Daniel Brevik came. The Breviks and Brevik left.', ['Daniel Brevik (person)', 'Breviks (group)', 'Brevik = Daniel Brevik (person)']],
    ['James came. Jame left.', ['James (person)']],
    ['He praised Reuters. A Reuters reporter came.', ['Reuters (organization)', 'Reuters (organization)']],
  ])('in %j', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('the spellings of a surname', () => {
  const spellings = (text: string): string[][] => findNames(text).map(({ text: written, variants }) => [written, ...variants]);

  it.each<[string, string[][]]>([
    [
      'Oleh Pavliuchenko came. Mr. Pavlyuchenko left. Pavliuchenko slept.',
      [
        ['Oleh Pavliuchenko', 'Pavlyuchenko'],
        ['Pavlyuchenko', 'Pavliuchenko'],
        ['Pavliuchenko', 'Pavlyuchenko'],
      ],
    ],
    [
      'Torvald Brevik Jr. came. Breivik left.',
      [
        ['Torvald Brevik Jr.', 'Breivik'],
        ['Breivik', 'Brevik'],
      ],
    ],
    [
      'Marek Dvořák came. Dvorak left.',
      [
        ['Marek Dvořák', 'Dvorak'],
        ['Dvorak', 'Dvořák'],
      ],
    ],
    ['Hamdan al-Mazroui came. Mazroui left. Al-Mazroui slept.', [['Hamdan al-Mazroui'], ['Mazroui'], ['Al-Mazroui']]],
    ['Mona Dahl came. Mona left.', [['Mona Dahl'], ['Mona']]],
    ['Benedek “Benno” Farkas came. Benno left.', [['Benedek “Benno” Farkas'], ['Benno']]],
    ['Erik Brevik and Mona Brevik came. Brevik left.', [['Erik Brevik'], ['Mona Brevik'], ['Brevik']]],
  ])('are listed in %j', (text, expected) => {
    expect(spellings(text)).toEqual(expected);
  });
});
