import { describe, expect, it } from 'vitest';
import { readPeople } from '../../../src/language/headmatter/people.js';
import { authorsOf, creditsOf } from '../../support/head-matter.js';

describe('a byline lists', () => {
  it.each<[string, string[]]>([
    // joined by a comma, a semicolon, an ampersand or a word
    ['By Mona Dahl & Erik Holm', ['Mona Dahl', 'Erik Holm']],
    ['By Mona Dahl,Erik Holm', ['Mona Dahl', 'Erik Holm']],
    ['By Mona Dahl ; Erik Holm', ['Mona Dahl', 'Erik Holm']],
    ['By Mona Dahl  ,  Erik Holm', ['Mona Dahl', 'Erik Holm']],
    ['By Mona Dahl,and Erik Holm', ['Mona Dahl', 'Erik Holm']],
    ['By Mona Dahl,& Erik Holm', ['Mona Dahl', 'Erik Holm']],
    ['By Mona Dahl  and   Erik Holm', ['Mona Dahl', 'Erik Holm']],
    ['By Mona Dahl and\tErik Holm', ['Mona Dahl', 'Erik Holm']],
    ['Av Mona Dahl og Erik Holm', ['Mona Dahl', 'Erik Holm']],
    // with a degree, a job or a handle in between
    ['By Mona Dahl PhD', ['Mona Dahl']],
    ['By Mona Dahl, PhD, and Erik Holm', ['Mona Dahl', 'Erik Holm']],
    ['By Mona Dahl Ph.D. and Erik Holm', ['Mona Dahl', 'Erik Holm']],
    ['By Mona Dahl MD and Erik Holm', ['Mona Dahl', 'Erik Holm']],
    ['By Mona Dahl, Editor-in-Chief, and Erik Holm', ['Mona Dahl', 'Erik Holm']],
    ['By Mona Dahl @monadahl and Erik Holm', ['Mona Dahl', 'Erik Holm']],
    ['By Mona Dahl @monadahl', ['Mona Dahl']],
    ['By Mona Dahl Staff Writer', ['Mona Dahl [Staff Writer]']],
    ['By Mona Dahl STAFF WRITER', ['Mona Dahl [STAFF WRITER]']],
    // the house with its article, or a place in brackets
    ['By Mona Dahl (Bergen)', ['Mona Dahl']],
    ['By Mona Dahl for the Guardian', ['Mona Dahl [Guardian]']],
    ['By Mona Dahl, Barron’s', ['Mona Dahl [Barron’s]']],
    // who took the pictures is no house
    ['By Mona Dahl - Photos by Erik Holm', ['Mona Dahl']],
    // what joins nothing
    ['By Mona Dahl or Erik Holm', ['Mona Dahl']],
    ['By Mona Dahl. Erik Holm', ['Mona Dahl']],
    ['By Mona Dahl: Erik Holm', ['Mona Dahl']],
    // a single word behind a name, and a place, are nobody
    ['By Mona Dahl, Sandvika', ['Mona Dahl']],
    ['By Mona Dahl, Oslo, Erik Holm', ['Mona Dahl', 'Erik Holm']],
    ['By Mona Dahl, New York, Erik Holm', ['Mona Dahl', 'Erik Holm']],
    // where somebody writes from
    ['By Mona Dahl in Oslo and Erik Holm in Bergen', ['Mona Dahl', 'Erik Holm']],
    ['By Mona Dahl  in Oslo, Erik Holm', ['Mona Dahl', 'Erik Holm']],
    ['By Mona Dahl   in Oslo, Erik Holm', ['Mona Dahl', 'Erik Holm']],
    ['By Mona Dahl from Oslo, and Erik Holm', ['Mona Dahl', 'Erik Holm']],
    ['Por Mona Dahl en Barcelona y Erik Holm', ['Mona Dahl', 'Erik Holm']],
    ['Von Mona Dahl aus Hamburg und Erik Holm', ['Mona Dahl', 'Erik Holm']],
    ['By Mona Dahl in the north, Erik Holm', ['Mona Dahl']],
    // a name that a job is glued to ends the list
    ['By Mona Dahl, Erik HolmStaff Writer', ['Mona Dahl', 'Erik Holm']],
    ['By Mona DahlStaff Writer, Erik Holm', ['Mona Dahl']],
  ])('the people of %j', (line, expected) => {
    expect(authorsOf(line)).toEqual(expected);
    expect(creditsOf(line)).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['By Erik Holm (reporting) and Mona Dahl', ['Erik Holm', 'Mona Dahl']],
    ['By Erik Holm(reporting) and Mona Dahl', ['Erik Holm', 'Mona Dahl']],
    ['By Erik Holm (Oslo) and Mona Dahl (Bergen)', ['Erik Holm', 'Mona Dahl']],
    ['By Erik Holm (in the far north of Norway) and Mona Dahl', ['Erik Holm', 'Mona Dahl']],
    ['By Erik Holm (photos) and Mona Dahl', ['Mona Dahl']],
    ['By Erik Holm (Video editor), Mona Dahl', ['Mona Dahl']],
    ['By Erik Holm and Mona Dahl (illustrations)', ['Erik Holm']],
    ['By Erik Holm, Mona Dahl (graphics) and Torvald Brevik', ['Erik Holm', 'Torvald Brevik']],
    ['By Erik Holm (Foto), Mona Dahl', ['Mona Dahl']],
    ['By Erik Holm, Mona Dahl and Torvald Brevik (photo)', ['Erik Holm', 'Mona Dahl']],
  ])('those who wrote, not those who made the pictures: %j', (line, expected) => {
    expect(authorsOf(line)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['By Mona Dahl, Political Editor, and Erik Holm', ['Mona Dahl', 'Erik Holm']],
    ['By Mona Dahl, Home and Digital Security Expert, and Erik Holm', ['Mona Dahl', 'Erik Holm']],
    ['By Mona Dahl, London Editor, and Erik Holm', ['Mona Dahl', 'Erik Holm']],
    ['By Mona Dahl, Managing Editor & Erik Holm', ['Mona Dahl', 'Erik Holm']],
    ['By Mona Dahl, Senior Correspondent', ['Mona Dahl']],
    ['By Mona Dahl, Political Editor; Erik Holm, Sports Editor', ['Mona Dahl', 'Erik Holm']],
    ['By Mona Dahl, Good Morning Editor, and Erik Holm', ['Mona Dahl', 'Erik Holm']],
    ['By Mona Dahl, Oslo Chief Editor, and Erik Holm', ['Mona Dahl', 'Erik Holm']],
    ['By Mona Dahl, Harbour Ferry Editor, and Erik Holm', ['Mona Dahl', 'Erik Holm']],
    ['By Mona Dahl, MD, and Erik Holm', ['Mona Dahl', 'Erik Holm']],
    ['By Mona Dahl, MBE, Erik Holm', ['Mona Dahl', 'Erik Holm']],
    ['By Mona Dahl, QC and Erik Holm, OBE', ['Mona Dahl', 'Erik Holm']],
  ])('nobody twice for a job or a degree: %j', (line, expected) => {
    expect(authorsOf(line)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['By Mona Dahl Political Editor', ['Mona Dahl [Political Editor]']],
    ['By Mona Dahl Political Editor and Erik Holm', ['Mona Dahl [Political Editor]', 'Erik Holm']],
    ['By Mona Dahl Editor', ['Mona Dahl [Editor]']],
    ['By Mona Dahl Editor Erik Holm', ['Mona Dahl [Editor]']],
    ['By Mona Dahl, Erik Holm Staff Writers', ['Mona Dahl [Staff Writers]', 'Erik Holm [Staff Writers]']],
    ['By Mona Dahl | Harbour Weekly', ['Mona Dahl [Harbour Weekly]']],
    ['By Mona Dahl|Harbour Weekly', ['Mona Dahl [Harbour Weekly]']],
    ['By Mona Dahl  |  Harbour Weekly', ['Mona Dahl [Harbour Weekly]']],
    ['By Mona Dahl / Harbour Weekly', ['Mona Dahl [Harbour Weekly]']],
    ['By Mona Dahl • Harbour Weekly', ['Mona Dahl [Harbour Weekly]']],
    ['By Mona Dahl · Harbour Weekly', ['Mona Dahl [Harbour Weekly]']],
    ['By Mona Dahl – Harbour Weekly', ['Mona Dahl [Harbour Weekly]']],
    ['By Mona Dahl—Harbour Weekly', ['Mona Dahl [Harbour Weekly]']],
    ['By Mona Dahl - Harbour Weekly', ['Mona Dahl [Harbour Weekly]']],
    ['By Mona Dahl -- Harbour Weekly', ['Mona Dahl [Harbour Weekly]']],
    ['By Mona Dahl   --   Harbour Weekly', ['Mona Dahl [Harbour Weekly]']],
    ['By Mona Dahl for Harbour Weekly', ['Mona Dahl [Harbour Weekly]']],
    ['By Mona Dahl For Harbour Weekly', ['Mona Dahl [Harbour Weekly]']],
    ['By MONA DAHL FOR HARBOUR WEEKLY', ['MONA DAHL [HARBOUR WEEKLY]']],
    ['By Mona Dahl   for   Harbour Weekly', ['Mona Dahl [Harbour Weekly]']],
    ['By Mona Dahl of Harbour Weekly', ['Mona Dahl [Harbour Weekly]']],
    ['By Mona Dahl Of Harbour Weekly', ['Mona Dahl [Harbour Weekly]']],
    ['By Mona Dahl at Harbour Weekly', ['Mona Dahl [Harbour Weekly]']],
    ['By Mona Dahl At Harbour Weekly', ['Mona Dahl [Harbour Weekly]']],
    ['By Mona Dahl From Harbour Weekly', ['Mona Dahl [Harbour Weekly]']],
    ['By Mona Dahl for  Harbour   Weekly', ['Mona Dahl [Harbour Weekly]']],
    ['By Mona Dahl | Harbour Weekly | Ships', ['Mona Dahl [Harbour Weekly]']],
    ['By Mona Dahl for Harbour Weekly; Erik Holm', ['Mona Dahl [Harbour Weekly]', 'Erik Holm']],
    ['By Mona Dahl for Harbour Weekly, and Erik Holm for Fjord Post', ['Mona Dahl [Harbour Weekly]', 'Erik Holm [Fjord Post]']],
    ['By Mona Dahl, Erik Holm | Harbour Weekly', ['Mona Dahl [Harbour Weekly]', 'Erik Holm [Harbour Weekly]']],
    ['By Mona Dahl | Xy', ['Mona Dahl [Xy]']],
    // no house
    ['By Mona Dahl | X', ['Mona Dahl']],
    ['By Mona Dahl | all about ships', ['Mona Dahl']],
    ['By Mona Dahl for the love of ships', ['Mona Dahl']],
    ['By Mona Dahl     for Harbour Weekly', ['Mona Dahl']],
    ['By Mona Dahl |', ['Mona Dahl']],
    ['By Mona Dahl | The harbour of the city that has had no ferry since the spring of the year', ['Mona Dahl']],
  ])('the house or job that a name is tied to: %j', (line, expected) => {
    expect(authorsOf(line)).toEqual(expected);
  });

  it.each<[string, string[], string[]]>([
    ['By Mona Dahl (Reuters)', ['Mona Dahl [Reuters]'], ['agency: Reuters']],
    ['By Mona Dahl and Erik Holm (AP)', ['Mona Dahl [AP]', 'Erik Holm [AP]'], ['agency: AP']],
    ['By Mona Dahl | Photo: Erik Holm', ['Mona Dahl'], ['photo: Erik Holm']],
    ['By Mona Dahl Reuters', ['Mona Dahl [Reuters]'], ['agency: Reuters']],
    ['By Mona Dahl The Associated Press', ['Mona Dahl [The Associated Press]'], ['agency: The Associated Press']],
    ['By Mona Dahl | The Associated Press', ['Mona Dahl [The Associated Press]'], ['agency: The Associated Press']],
    ['By Mona Dahl for The Guardian', ['Mona Dahl [The Guardian]'], []],
    ['By Mona Dahl | Reuters and Erik Holm', ['Mona Dahl [Reuters]', 'Erik Holm'], ['agency: Reuters']],
    ['By Reuters, Mona Dahl', ['Mona Dahl'], ['agency: Reuters']],
    ['By Mona Dahl, AP staff, and Erik Holm', ['Mona Dahl [AP]', 'Erik Holm'], ['agency: AP']],
    [
      'By Mona Dahl, Erik Holm, AP, and Torvald Brevik, Reuters',
      ['Mona Dahl [AP]', 'Erik Holm [AP]', 'Torvald Brevik [Reuters]'],
      ['agency: AP', 'agency: Reuters'],
    ],
    ['By Xinhua Writers Mona Dahl, Erik Holm', ['Mona Dahl', 'Erik Holm'], ['agency: Xinhua']],
    ['By Xinhua Mona Dahl', [], ['agency: Xinhua']],
    // an outlet’s name that is somebody’s given name
    ['By Petra Holm', ['Petra Holm'], []],
    ['By Petra Holm and Erik Holm', ['Petra Holm', 'Erik Holm'], []],
    ['By Petra', [], ['agency: Petra']],
    ['By Petra and Reuters', [], ['agency: Petra', 'agency: Reuters']],
    ['By Petra, Erik Holm', ['Erik Holm'], ['agency: Petra']],
    ['By Andina', [], ['agency: Andina']],
    ['By Reuters Holm', [], ['agency: Reuters']],
  ])('agencies and outlets as such: %j', (line, people, houses) => {
    expect(authorsOf(line)).toEqual(people);
    expect(creditsOf(line)).toEqual(houses);
  });

  it.each([
    'Staff',
    'staff',
    'STAFF',
    'Desk',
    'desk',
    'Team',
    'team',
    'Newsroom',
    'newsroom',
    'Bureau',
    'bureau',
    'Editors',
    'editors',
    'Editorial Team',
    'Editorial Board',
    'Staff Writer',
    'staff writer',
    'staff writers',
    'Staff Reporter',
    'Staff Reporters',
    'staff reporters',
    'STAFF WRITER',
    'STAFF WRITERS',
    'STAFF REPORTER',
    'STAFF REPORTERS',
    ' Staff',
  ])('whoever stands behind an agency’s “%s”', (staff) => {
    const line = `By Reuters ${staff} and Mona Dahl`;
    expect(authorsOf(line)).toEqual(['Mona Dahl']);
    expect(creditsOf(line)).toEqual(['agency: Reuters']);
    expect(authorsOf(`By Torvald Brevik | Reuters ${staff} and Mona Dahl`)).toEqual(['Torvald Brevik [Reuters]', 'Mona Dahl']);
  });

  it('a house that nobody knows by its staff, and nobody else', () => {
    expect(authorsOf('By HNN Staff')).toEqual(['HNN Staff']);
    expect(authorsOf('By HNN Newsroom, Oslo')).toEqual(['HNN Newsroom']);
    expect(authorsOf('By Mona Dahl, HNN Staff')).toEqual(['Mona Dahl']);
  });
});

describe('readPeople', () => {
  it.each<[string, number, number]>([
    ['By Mona Dahl', 3, 12],
    ['By Mona Dahl (reporting) said so', 3, 24],
    ['By Mona Dahl in Oslo', 3, 20],
    ['By Mona Dahl for Fjord Post', 3, 27],
    ['By Reuters Staff Writers said so', 3, 24],
    ['By Mona Dahl Reuters Staff', 3, 26],
    ['By Mona Dahl, Erik Holm. The ferry', 3, 23],
    ['By Mona Dahl, MBE', 3, 17],
    ['By Mona Dahl, Political Editor', 3, 30],
    ['By nobody', 3, 3],
    ['By ', 3, 3],
    ['', 0, 0],
  ])('reads %j from %i to %i', (line, from, end) => {
    expect(readPeople(line, from).end).toBe(end);
  });
});
