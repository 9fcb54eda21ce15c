import { describe, expect, it } from 'vitest';
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
  ])('in %j', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});
