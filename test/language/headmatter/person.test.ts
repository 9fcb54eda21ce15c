import { describe, expect, it } from 'vitest';
import { evidenceOf, isJobWord, isNameless, personAt } from '../../../src/language/headmatter/person.js';

describe('personAt', () => {
  it.each<[string, string, number]>([
    ['Mona Dahl', 'Mona Dahl', 2],
    ['Mona Dahl said', 'Mona Dahl', 2],
    ['Mona Dahl, the mayor', 'Mona Dahl', 2],
    ['Mona Dahl (Oslo)', 'Mona Dahl', 2],
    ['Mona Dahl. The ferry', 'Mona Dahl', 2],
    ['Mona Dahl.', 'Mona Dahl', 2],
    ['Mona dahl', 'Mona', 1],
    ['A', 'A', 1],
    ['Élise Ødegård', 'Élise Ødegård', 2],
    ['李明', '李明', 1],
    ['Mona 李', 'Mona 李', 2],
    ['Ada Bea Cid Dahl Eide Foss Gran Holm', 'Ada Bea Cid Dahl Eide Foss', 6],
    // spaces
    ['Mona  Dahl', 'Mona  Dahl', 2],
    ['Mona   Dahl', 'Mona', 1],
    ['Mona\u00a0Dahl', 'Mona\u00a0Dahl', 2],
    ['Mona\tDahl', 'Mona', 1],
    ['Mona\nDahl', 'Mona', 1],
    // hyphens and apostrophes
    ['Mona Dahl-Brevik said', 'Mona Dahl-Brevik', 2],
    ['Mona Dahl\u2010Brevik', 'Mona Dahl\u2010Brevik', 2],
    ['Mona Dahl\u2011Brevik', 'Mona Dahl\u2011Brevik', 2],
    ["Mona O'Neil said", "Mona O'Neil", 2],
    ['Mona O’Neil', 'Mona O’Neil', 2],
    ['Mona Dahl- said', 'Mona Dahl', 2],
    ["Mona Dahl' said", 'Mona Dahl', 2],
    ['Mona Dahl-', 'Mona Dahl', 2],
    // capitals inside a surname
    ['Ewan McGregor', 'Ewan McGregor', 2],
    ['Ida DeSantis', 'Ida DeSantis', 2],
    ['Ida LaMotte', 'Ida LaMotte', 2],
    ['Ida-LaMotte Dahl', 'Ida-LaMotte Dahl', 2],
    ['FOXB', 'FOXB', 1],
    // initials and suffixes
    ['J. K. Holm', 'J. K. Holm', 3],
    ['J.K. Holm', 'J.K. Holm', 2],
    ['J.R.R. Holm', 'J.R.R. Holm', 2],
    ['Mona J. Dahl', 'Mona J. Dahl', 3],
    ['Mona J.', 'Mona J.', 2],
    ['Mona Dahl Jr.', 'Mona Dahl Jr.', 3],
    ['Mona Dahl Jr', 'Mona Dahl Jr', 3],
    ['Mona Dahl III', 'Mona Dahl III', 3],
    ['Mona Dahl, Jr.', 'Mona Dahl, Jr.', 2],
    ['Mona Dahl, Jr. and', 'Mona Dahl, Jr.', 2],
    ['Mona Dahl, Sr', 'Mona Dahl, Sr', 2],
    ['Mona Dahl, Sr Holm', 'Mona Dahl, Sr', 2],
    ['Mona Dahl, Jra', 'Mona Dahl', 2],
    ['Mona Dahl and Erik Holm, Jr.', 'Mona Dahl', 2],
    // particles
    ['Ida de Dahl', 'Ida de Dahl', 2],
    ['Ida van der Holm', 'Ida van der Holm', 2],
    ['Ida de la Dahl', 'Ida de la Dahl', 2],
    ['Ida van', 'Ida', 1],
    ['Ida van der', 'Ida', 1],
    ['Ida van the town', 'Ida', 1],
    ['Ida van\tHolm', 'Ida', 1],
    ['Ida y Dahl', 'Ida', 1],
    ['Ida e Dahl', 'Ida', 1],
    ['Ida i Dahl', 'Ida', 1],
    ['Ahmed al-Masri', 'Ahmed al-Masri', 2],
    ['al-Masri', 'al-Masri', 1],
    ['Ida al-masri', 'Ida', 1],
    ["Ida d'Arcy", "Ida d'Arcy", 2],
    ['Ida d’Arcy', 'Ida d’Arcy', 2],
    ['Ida l’Arcy', 'Ida l’Arcy', 2],
    ['Ida x’Arcy', 'Ida', 1],
    ['Ida x-Arcy', 'Ida', 1],
    // forms of address stand before the name, unless they are given names
    ['Dr. Mona Dahl', 'Mona Dahl', 2],
    ['Dr Mona Dahl', 'Mona Dahl', 2],
    ['DR. MONA DAHL', 'MONA DAHL', 2],
    ['DR MONA DAHL', 'MONA DAHL', 2],
    ['Sir Erik Holm', 'Erik Holm', 2],
    ['Prof. Dr. Mona Dahl', 'Mona Dahl', 2],
    ['Rev. Holm', 'Holm', 1],
    ['MR. HOLM', 'HOLM', 1],
    ['Mr Holm-Dahl', 'Holm-Dahl', 1],
    ['Imam Dahl', 'Dahl', 1],
    ['Amir Dahl', 'Amir Dahl', 2],
    // an agency or outlet ends the name, but may be a surname by itself
    ['Mona Dahl The Associated Press', 'Mona Dahl', 2],
    ['Mona Dahl Reuters', 'Mona Dahl', 2],
    ['Mona Associated Press', 'Mona', 1],
    ['Mona Reuters', 'Mona Reuters', 2],
    // so does a word that stands in no name
    ['Mona Dahl Editor', 'Mona Dahl', 2],
    ['Mona Dahl MBE', 'Mona Dahl', 2],
    ['Mona Dahl Today', 'Mona Dahl', 2],
  ])('reads at the beginning of %j', (text, name, words) => {
    const start = text.indexOf(name);
    expect(personAt(text, 0)).toEqual({ start, end: start + name.length, words, glued: false });
  });

  it.each<[string, string, number]>([
    ['Meg JamesStaff Writer', 'Meg James', 2],
    ['Ewan McGregorStaff', 'Ewan McGregor', 2],
    ['Ida O’BrienStaff', 'Ida O’Brien', 2],
    ['Ida El-DahlStaff', 'Ida El-Dahl', 2],
    ['MegJames Dahl', 'Meg', 1],
  ])('stops inside a word of %j', (text, name, words) => {
    expect(personAt(text, 0)).toEqual({ start: 0, end: name.length, words, glued: true });
  });

  it.each(['', 'mona dahl', '4 Mona', '. Mona', '-Mona', 'van Holm', 'de la Dahl', 'The Mona', 'Editor Mona', 'FOXBusiness', 'HNNews today', 'MBE'])(
    'reads nobody at the beginning of %j',
    (text) => {
      expect(personAt(text, 0)).toBeNull();
    },
  );

  it('reads from an offset on, and not beyond the text', () => {
    expect(personAt('By Mona Dahl', 3)).toEqual({ start: 3, end: 12, words: 2, glued: false });
    expect(personAt('By Mona Dahl', 8)).toEqual({ start: 8, end: 12, words: 1, glued: false });
    expect(personAt('By Mona Dahl', 12)).toBeNull();
    expect(personAt('Mona', 9)).toBeNull();
  });
});

describe('evidenceOf', () => {
  it.each<[string, ReturnType<typeof evidenceOf>]>([
    ['Daniel', 'known'],
    ['Daniel Holm', 'known'],
    ['Daniel, Holm.', 'known'],
    ['Daniel  Holm', 'known'],
    ['Torvald Brevik', 'unknown'],
    ['Brevik Daniel', 'unknown'],
    ['The Daniel', 'unknown'],
    ['Sierra Club', 'thing'],
    ['Palm Beach', 'thing'],
    ['Daniel Club', 'thing'],
    ['Daniel Beach', 'thing'],
    ['Torvald-Beach', 'thing'],
    ['Torvald Street', 'thing'],
    ['Torvald University', 'thing'],
    ['Torvald Ministry', 'thing'],
    ['Torvald Norwegian', 'thing'],
    ['Torvald Monday', 'thing'],
    ['Home', 'common'],
    ['White House', 'common'],
    ['Good Morning', 'common'],
    ['Climate Change', 'common'],
    ['Read More', 'common'],
  ])('%j is %s', (name, evidence) => {
    expect(evidenceOf(name)).toBe(evidence);
  });
});

describe('words of jobs', () => {
  it.each<[string, boolean, boolean]>([
    ['Editor', true, true],
    ['EDITOR', true, true],
    ['editor,', true, false],
    ['Editor.', true, true],
    ['Edit.or', false, false],
    ['the', false, true],
    ['Today.', false, true],
    ['MBE', false, true],
    ['mbe', false, false],
    ['Mona', false, false],
    ['', false, false],
  ])('%j is one of a job: %j, stands in no name: %j', (word, job, nameless) => {
    expect(isJobWord(word)).toBe(job);
    expect(isNameless(word)).toBe(nameless);
  });
});
