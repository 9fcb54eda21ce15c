import { describe, expect, it } from 'vitest';
import { findCue } from '../../../src/language/headmatter/cue.js';
import { authorsOf, creditsOf } from '../../support/head-matter.js';

describe('findCue', () => {
  it.each<[string, string, boolean]>([
    // the line, the name as it begins, and whether even one word is a name
    ['By Mona Dahl', 'Mona', false],
    ['By: Mona Dahl', 'Mona', true],
    ['By :  Mona Dahl', 'Mona', true],
    ['By | Mona Dahl', 'Mona', false],
    ['By || Mona Dahl', 'Mona', false],
    ['By      Mona Dahl', 'Mona', false],
    ['By\nMona Dahl', 'Mona', false],
    ['ByMona Dahl', 'Mona', false],
    ['Written by Mona Dahl', 'Mona', true],
    ['Written by: Mona Dahl', 'Mona', true],
    ['Written byMona Dahl', 'Mona', true],
    ['Text by Mona Dahl', 'Mona', true],
    ['Written and reported by Mona Dahl', 'Mona', true],
    ['Author: Mona Dahl', 'Mona', true],
    ['Authors: Mona Dahl, Erik Holm', 'Mona', true],
    ['Texte: Mona Dahl', 'Mona', true],
    ['Von Mona Dahl', 'Mona', false],
    ['VON MONA DAHL', 'MONA', false],
    ['  Von Mona Dahl', 'Mona', false],
    ['A cura di Mona Dahl', 'Mona', true],
    ['Propos recueillis par Mona Dahl', 'Mona', true],
    ['Автор: Мона Даль', 'Мона', true],
    ['By 李明', '李明', false],
    // where a part of the line begins
    ['The harbour | By Mona Dahl', 'Mona', false],
    ['The harbour • By Mona Dahl', 'Mona', false],
    ['The harbour · By Mona Dahl', 'Mona', false],
    ['The harbour – By Mona Dahl', 'Mona', false],
    ['The harbour — By Mona Dahl', 'Mona', false],
    ['The harbour: By Mona Dahl', 'Mona', false],
    ['The harbour; By Mona Dahl', 'Mona', false],
    ['The harbour. By Mona Dahl', 'Mona', false],
    ['The harbour > By Mona Dahl', 'Mona', false],
    ['The harbour (May) By Mona Dahl', 'Mona', false],
    ['The harbour [May] By Mona Dahl', 'Mona', false],
    ['The harbour / By Mona Dahl', 'Mona', false],
    ['The harbour\nBy Mona Dahl', 'Mona', false],
    ['The harbour\tBy Mona Dahl', 'Mona', false],
    ['The harbour  By Mona Dahl', 'Mona', false],
    // marks before the cue
    ['- By Mona Dahl', 'Mona', false],
    ['* By Mona Dahl', 'Mona', false],
    ['“By Mona Dahl', 'Mona', false],
    ['"By Mona Dahl', 'Mona', false],
    ['(By Mona Dahl)', 'Mona', false],
    ['[By Mona Dahl]', 'Mona', false],
    ['“(By Mona Dahl)”', 'Mona', false],
    // an editor’s cue is passed over
    ['Edited by Mona Dahl. By Erik Holm', 'Erik', false],
    ['Editing by Mona Dahl; reporting by Erik Holm', 'Erik', true],
    ['Photos by Mona Dahl. Words by Erik Holm', 'Erik', true],
    ['Compiled by Mona Dahl', 'Mona', true],
  ])('in %j', (line, name, strong) => {
    expect(findCue(line)).toMatchObject({ end: line.lastIndexOf(name), strong });
  });

  it.each([
    'By',
    'By ',
    'By the harbour',
    'By mona dahl',
    'By 4 Mona Dahl',
    '| Von Mona Dahl',
    'by: mona dahl',
    'Author Mona Dahl',
    'Reporter Mona Dahl',
    'Text Mona Dahl',
    'BYMona Dahl',
    'Bylines Mona Dahl',
    'Standby Mona Dahl',
    'Killed By Mona Dahl',
    'Photo Mona Dahl',
    'Edited by Mona Dahl',
    'Edited by Mona Dahl and by Erik Holm',
    'von Mona Dahl',
    'Oslo | Von Mona Dahl',
    'Oslo. Von Mona Dahl',
    'The harbour By Mona Dahl',
    'The harbour - By Mona Dahl',
    'The harbour * By Mona Dahl',
    'The harbour “By Mona Dahl”',
    'The harbour, By Mona Dahl',
    'The harbour 4 By Mona Dahl',
    'Par la rédaction',
    '',
  ])('finds none in %j', (line) => {
    expect(findCue(line)).toBeNull();
  });

  it('looks at the beginning of a long line only', () => {
    const line = (length: number): string => `${'The ferry leaves. '.repeat(20).slice(0, length - 2)}. By Mona Dahl`;
    expect(findCue(line(200))).toMatchObject({ end: line(200).indexOf('Mona'), strong: false });
    expect(findCue(line(310))).toBeNull();
  });
});

describe('a byline', () => {
  it.each<[string, string[], string[]]>([
    // one word is a name where the cue says so, or a date stands beside it
    ['By Mona', [], []],
    ['By: Mona', ['Mona'], []],
    ['Written by Mona', ['Mona'], []],
    ['By Mona May 4, 2023', ['Mona'], []],
    ['By Mona, Reuters', [], ['agency: Reuters']],
    // everyday words are nobody
    ['By Popular Posts', [], []],
    ['By Home News', [], []],
    // agencies always count, outlets where nobody else is named
    ['By The Guardian', [], ['source: The Guardian']],
    ['By The Guardian and Mona Dahl', ['Mona Dahl'], []],
    ['By Mona Dahl for The Guardian', ['Mona Dahl [The Guardian]'], []],
    ['By The Guardian, Reuters', [], ['source: The Guardian', 'agency: Reuters']],
  ])('says in %j', (line, people, houses) => {
    expect(authorsOf(line)).toEqual(people);
    expect(creditsOf(line)).toEqual(houses);
  });

  it.each<[string, string[], string[]]>([
    ['Daniel Holm', ['Daniel Holm'], []],
    ['Daniel Holm and Mona Dahl', ['Daniel Holm', 'Mona Dahl'], []],
    ['Daniel Holm Brevik', ['Daniel Holm Brevik'], []],
    ['| Daniel Holm', ['Daniel Holm'], []],
    ['• Daniel Holm', ['Daniel Holm'], []],
    ['— Daniel Holm | May 4, 2023', ['Daniel Holm'], []],
    ['Daniel Holm |', ['Daniel Holm'], []],
    ['Daniel Holm, May 4, 2023', ['Daniel Holm'], []],
    ['Daniel Holm, Staff Writer', ['Daniel Holm'], []],
    ['Daniel Holm - Staff Writer - Politics', ['Daniel Holm [Staff Writer - Politics]'], []],
    ['Daniel Holm | Staff / Politics', ['Daniel Holm [Staff / Politics]'], []],
    ['Daniel Holm, Reuters', ['Daniel Holm [Reuters]'], ['agency: Reuters']],
    ['Daniel Holm, AFP', ['Daniel Holm [AFP]'], ['agency: AFP']],
    ['Daniel Holm (reporting) and Mona Dahl', ['Daniel Holm', 'Mona Dahl'], []],
    // a name that nobody knows needs an agency or an outlet
    ['Torvald Brevik', [], []],
    ['Torvald Brevik, Reuters', ['Torvald Brevik [Reuters]'], ['agency: Reuters']],
    ['Torvald Brevik Reuters', ['Torvald Brevik [Reuters]'], ['agency: Reuters']],
    ['Torvald Brevik, The Guardian', ['Torvald Brevik [The Guardian]'], []],
    ['Torvald Brevik and Lindvik Dahl, Reuters', ['Torvald Brevik [Reuters]', 'Lindvik Dahl [Reuters]'], ['agency: Reuters']],
    // a picture’s maker is no author
    ['Daniel Holm (photos)', [], []],
    ['Daniel Holm/Reuters', [], ['photo: Daniel Holm', 'photo: Reuters']],
    ['Daniel Holm, REUTERS', [], ['photo: Daniel Holm', 'photo: REUTERS']],
    ['Daniel Holm, ASSOCIATED PRESS', [], ['photo: Daniel Holm', 'photo: ASSOCIATED PRESS']],
    // something else
    ['Daniel', [], []],
    ['Daniel and Mona Dahl', [], []],
    ['Daniel Holm Brevik Lindvik', [], []],
    ['Daniel Holm leaves', [], []],
    ['Daniel Holm, 34', [], []],
    ['Daniel Holm and Popular Posts', [], []],
    ['Daniel Palm Beach', [], []],
  ])('needs no cue in %j', (line, people, houses) => {
    expect(authorsOf(line)).toEqual(people);
    expect(creditsOf(line)).toEqual(houses);
  });

  it('without a cue is a short line', () => {
    const line = (length: number): string => `Daniel Holm${' | Staff'.repeat(30)}`.slice(0, length).padEnd(length, '|');
    expect(authorsOf(line(157))).toHaveLength(1);
    expect(authorsOf(line(165))).toEqual([]);
  });
});
