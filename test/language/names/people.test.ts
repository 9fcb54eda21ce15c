import { describe, expect, it } from 'vitest';
import { FEMALE_NAME, FEMALE_TITLE, MALE_NAME, MALE_TITLE } from '../../../src/language/names/lexicon.js';
import { entities } from '../../../src/language/names/organizations.js';
import { bareKey, type People, type Person, people, tellingKeys } from '../../../src/language/names/people.js';

const keysOf = (name: string): string[] => name.toLowerCase().split(' ');
/** Files names one after another, each at the word of its number. */
const file = (index: People, ...names: string[]): Person[] => names.map((name, i) => index.file(name, keysOf(name), i, 0));
/** The names of those whom a short form means. */
const find = (index: People, name: string, word = 99, title = 0): string[] => index.find(keysOf(name), word, title).found.map((person) => person.name);

describe('bareKey', () => {
  it.each<[string, string]>([
    ['al-masri', 'masri'],
    ['el-masri', 'masri'],
    ['ash-sharif', 'sharif'],
    ['az-zahir', 'zahir'],
    ['ki-moon', 'ki-moon'],
    ['jean-luc', 'jean-luc'],
    ['abc-masri', 'abc-masri'],
    ['al-', 'al-'],
    ['ash-', 'ash-'],
    ['al', 'al'],
    ['masri', 'masri'],
    ['', ''],
  ])('of %j is %j', (key, bare) => {
    expect(bareKey(key)).toBe(bare);
  });
});

describe('tellingKeys', () => {
  it.each<[string, string]>([
    ['mona dahl', 'mona dahl'],
    ['mona j. dahl', 'mona dahl'],
    ['mona al-masri', 'mona masri'],
    ['ida van der holm', 'ida holm'],
    ['van der holm', 'holm'],
    ['bin laden', 'laden'],
    ['erik holm jr.', 'erik holm'],
    ['erik holm iii', 'erik holm'],
    ['j.k. holm', 'j.k. holm'],
    ['van der', 'van der'],
    ['j.', 'j.'],
    ['', ''],
  ])('of %j are %j', (name, telling) => {
    expect(tellingKeys(keysOf(name)).join(' ')).toBe(telling);
  });

  it('are the keys themselves where all of them tell', () => {
    const keys = ['mona', 'dahl'];
    expect(tellingKeys(keys)).toBe(keys);
  });
});

describe('one person is', () => {
  it.each<[string, string, string]>([
    // the two names, and the one that is kept
    ['Mona Dahl', 'Mona Dahl', 'Mona Dahl'],
    ['Mona Dahl', 'Mona Anne Dahl', 'Mona Anne Dahl'],
    ['Mona Anne Dahl', 'Mona Dahl', 'Mona Anne Dahl'],
    ['Mona Dahl', 'Mona J. Dahl', 'Mona J. Dahl'],
    ['Mona J. Dahl', 'Mona Dahl', 'Mona J. Dahl'],
    ['Ida Holm', 'Ida van Holm', 'Ida van Holm'],
    ['Hamdan Mazroui', 'Hamdan al-Mazroui', 'Hamdan Mazroui'],
    ['Anne Mona Dahl', 'Mona Dahl', 'Anne Mona Dahl'],
    ['Mona Dahl', 'Anne Mona Dahl', 'Anne Mona Dahl'],
    // another spelling of the surname, or of a long first name
    ['Oleh Pavliuchenko', 'Oleh Pavlyuchenko', 'Oleh Pavliuchenko'],
    ['Mariana Holm', 'Mariama Holm', 'Mariana Holm'],
    ['Marian Holm', 'Mariam Holm', 'Marian Holm'],
  ])('%j and %j', (first, second, name) => {
    const index = people();
    const [one, other] = file(index, first, second);
    expect(other).toBe(one);
    expect(one!.name).toBe(name);
    expect(one!.keys).toEqual(keysOf(name));
    expect(one!.first).toBe(0);
    expect(index.isFull(keysOf(first))).toBe(true);
    expect(index.isFull(keysOf(second))).toBe(true);
  });

  it.each<[string, string]>([
    ['Mona Dahl', 'Berit Dahl'],
    ['Mona Dahl', 'Mona Brevik'],
    ['Erika Holm', 'Erike Holm'],
    ['Mariana Anne Holm', 'Mariama Holm'],
    ['Mariana Holm', 'Marinama Holt'],
    ['Anne Mona Dahl', 'Berit Mona Dahl'],
    ['Anne Mona Dahl', 'Berit Dahl'],
    ['Berit Pavliuchenko', 'Oleh Pavlyuchenko'],
    ['Mona Dahl Brevik', 'Mona Dahl'],
    ['Holm', 'Mona Holm'],
  ])('not %j and %j', (first, second) => {
    const [one, other] = file(people(), first, second);
    expect(other).not.toBe(one);
    expect([one!.id, other!.id]).toEqual([0, 1]);
    expect([one!.name, other!.name]).toEqual([first, second]);
  });
});

describe('a short form means', () => {
  it('whoever has it as surname, before a first word and a word inside', () => {
    const index = people();
    file(index, 'Lindvik Dahl', 'Berit Lindvik Holm', 'Erik Lindvik');
    expect(find(index, 'Lindvik')).toEqual(['Erik Lindvik']);
    expect(index.find(['lindvik'], 99, 0).place).toBe(0);
    expect(find(index, 'Dahl')).toEqual(['Lindvik Dahl']);
    expect(find(index, 'Brevik')).toEqual([]);
    expect(index.find(['brevik'], 99, 0).place).toBe(3);
    expect(index.find(['berit'], 99, 0)).toMatchObject({ place: 1, found: [{ name: 'Berit Lindvik Holm' }] });
  });

  it('a first word before a word inside', () => {
    const index = people();
    file(index, 'Berit Lindvik Holm', 'Lindvik Dahl');
    expect(find(index, 'Lindvik')).toEqual(['Lindvik Dahl']);
    expect(index.find(['lindvik'], 99, 0).place).toBe(1);
  });

  it('a family name that stands first in a name of two or three words', () => {
    const index = people();
    file(index, 'Park Joon-ho', 'Nguyen Van Thanh');
    expect(index.find(['park'], 99, 0).place).toBe(0);
    expect(index.find(['nguyen'], 99, 0).place).toBe(0);
    expect(index.isSurname('park')).toBe(true);
    expect(index.isSurname('joon-ho')).toBe(true);
    expect(index.isSurname('brevik')).toBe(false);
    const long = people();
    file(long, 'Park Lindvik Dahl Holm');
    expect(long.isSurname('park')).toBe(false);
    expect(long.isSurname('lindvik')).toBe(false);
    expect(long.isSurname('holm')).toBe(true);
  });

  it('several words only as they stand together', () => {
    const index = people();
    file(index, 'Andrés Felipe Quintero Rojas');
    expect(find(index, 'Quintero Rojas')).toHaveLength(1);
    expect(find(index, 'Felipe Quintero')).toHaveLength(1);
    expect(find(index, 'Andrés Felipe')).toHaveLength(1);
    expect(find(index, 'Felipe Rojas')).toEqual([]);
    expect(find(index, 'Rojas Quintero')).toEqual([]);
    expect(find(index, 'Brevik Rojas')).toEqual([]);
  });

  it('one who has been named before rather than one who comes later', () => {
    const index = people();
    file(index, 'Mona Dahl', 'Erik Holm', 'Berit Dahl');
    expect(find(index, 'Dahl', 0)).toEqual(['Mona Dahl']);
    expect(find(index, 'Dahl', 1)).toEqual(['Mona Dahl']);
    expect(find(index, 'Dahl', 2)).toEqual(['Mona Dahl', 'Berit Dahl']);
    expect(find(index, 'Holm', 0)).toEqual(['Erik Holm']);
  });

  it('a man or a woman where a title says so', () => {
    const index = people();
    index.file('Harold Dahl', ['harold', 'dahl'], 0, 0);
    index.file('Torvig Dahl', ['torvig', 'dahl'], 1, 0);
    index.file('Ada Dahl', ['ada', 'dahl'], 2, 0);
    expect(find(index, 'Dahl')).toHaveLength(3);
    expect(find(index, 'Dahl', 99, MALE_TITLE)).toEqual(['Harold Dahl']);
    expect(find(index, 'Dahl', 99, FEMALE_TITLE)).toEqual(['Ada Dahl']);
    // a title that a name has once says it for good
    index.file('Torvig Dahl', ['torvig', 'dahl'], 3, FEMALE_TITLE);
    expect(find(index, 'Dahl', 99, FEMALE_TITLE)).toEqual(['Torvig Dahl', 'Ada Dahl']);
    index.file('Torvig Dahl', ['torvig', 'dahl'], 4, MALE_TITLE);
    expect(find(index, 'Dahl', 99, MALE_TITLE)).toEqual(['Harold Dahl', 'Torvig Dahl']);
  });

  it('whoever may be a man or a woman where nobody surely is', () => {
    const index = people();
    file(index, 'Harold Dahl', 'Torvig Dahl', 'Brevna Dahl');
    expect(find(index, 'Dahl', 99, FEMALE_TITLE)).toEqual(['Torvig Dahl', 'Brevna Dahl']);
    const men = people();
    file(men, 'Harold Dahl', 'Daniel Dahl');
    expect(find(men, 'Dahl', 99, FEMALE_TITLE)).toEqual(['Harold Dahl', 'Daniel Dahl']);
    const one = people();
    file(one, 'Harold Dahl');
    expect(find(one, 'Dahl', 99, FEMALE_TITLE)).toEqual(['Harold Dahl']);
  });

  it('a person by a nickname and by another spelling of a surname', () => {
    const index = people();
    const [farkas, petrenka] = file(index, 'Benedek Farkas', 'Ana Petrenka');
    index.alsoCalled(farkas!, 'beni');
    expect(index.find(['beni'], 99, 0)).toEqual({ found: [farkas], place: 0 });
    expect(index.misspelled('petrenko')).toBe(petrenka);
    expect(index.misspelled('al-petrenko')).toBe(petrenka);
    expect(index.misspelled('petrunko')).toBeNull();
    expect(index.misspelled('farkas')).toBeNull();
  });

  it('no more than twelve namesakes', () => {
    const index = people();
    const names = 'Ada Bea Cid Dag Eva Fay Gro Hal Ivo Jan Kai Leo Mia Nik'.split(' ').map((given) => `${given} Dahl`);
    file(index, ...names);
    expect(find(index, 'Dahl')).toEqual(names.slice(0, 12));
  });
});

describe('whether somebody is a man or a woman', () => {
  it.each<[string, number, number]>([
    ['Harold Dahl', 0, MALE_NAME],
    ['Ada Dahl', 0, FEMALE_NAME],
    ['Torvig Dahl', 0, 0],
    ['Harold', 0, 0],
    ['Dahl', FEMALE_TITLE, FEMALE_NAME],
    ['Dahl', MALE_TITLE, MALE_NAME],
    ['Harold Dahl', FEMALE_TITLE, FEMALE_NAME],
    ['Ada Dahl', MALE_TITLE, MALE_NAME],
  ])('is known of %s with title %i as %i', (name, title, gender) => {
    expect(people().file(name, keysOf(name), 0, title).gender).toBe(gender);
  });
});

describe('entities', () => {
  const known = (id: number, name: string): Parameters<ReturnType<typeof entities>['file']>[2] => ({
    form: name,
    kind: 'organization',
    id,
    name,
    weak: false,
    article: false,
  });

  it('are one under one key and kind, with the fullest name', () => {
    const index = entities();
    const board = index.file('Harbour Board', 'harbour board', null, 'HB', 'organization');
    expect(index.file('HARBOUR BOARD', 'harbour board', null, 'HB', 'organization')).toBe(board);
    expect(board).toEqual({ name: 'Harbour Board', canonical: false });
    expect(index.file('Harbour  Board', 'harbour board', null, 'HB', 'organization').name).toBe('Harbour  Board');
    expect(index.file('Harbour Board', 'harbour board', null, 'HB', 'place')).not.toBe(board);
    const group = index.file('Harbour Board', 'harbour board', null, 'HB', 'group');
    expect(index.file('Harbour Board', 'harbour board', null, 'HB', 'other')).toBe(group);
    expect(index.file('Harbour Board', 'harbour board', null, 'HB', 'place')).not.toBe(group);
  });

  it('are one under all forms of a known name, which gives them their own', () => {
    const index = entities();
    const short = index.file('AP', 'ap', known(7, 'Associated Press'), 'AP', 'organization');
    expect(short.name).toBe('AP');
    expect(index.file('Associated Press', 'associated press', known(7, 'Associated Press'), 'AP', 'organization')).toBe(short);
    expect(short).toEqual({ name: 'Associated Press', canonical: true });
    index.file('The Associated Press Agency', 'ap', null, 'AP', 'organization');
    expect(short.name).toBe('Associated Press');
    expect(index.file('Reuters', 'reuters', known(8, 'Reuters'), 'R', 'organization')).not.toBe(short);
  });

  it('are known by initials, beginning and ending', () => {
    const index = entities();
    const board = index.file('Cocoa Marketing Board', 'cocoa marketing board', null, 'CMB', 'organization');
    const other = index.file('Cocoa Museum Board', 'cocoa museum board', null, 'CMB', 'organization');
    const single = index.file('Harbour', 'harbour', null, 'H', 'organization');
    const town = index.file('Port Lindvik', 'port lindvik', null, 'PL', 'place');
    expect(index.byInitials('CMB')).toBe(board);
    expect(index.byInitials('H')).toBeNull();
    expect(index.byInitials('PL')).toBeNull();
    expect(index.byBeginning('cocoa')).toBe(board);
    expect(index.byBeginning('cocoa marketing')).toBe(board);
    expect(index.byBeginning('cocoa museum')).toBe(other);
    expect(index.byBeginning('cocoa marketing board')).toBeNull();
    expect(index.byBeginning('port')).toBeNull();
    expect(index.byBeginning('')).toBeNull();
    expect(index.byEnding('board')).toBe(other);
    expect(index.byEnding('harbour')).toBeNull();
    expect(index.byEnding('lindvik')).toBeNull();
    expect(single).not.toBe(town);
  });
});
