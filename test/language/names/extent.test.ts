import { describe, expect, it } from 'vitest';
import { readMentions } from '../../../src/language/names/mentions.js';
import { countNames, withNickname, withParticles } from '../../../src/language/names/rules/extent.js';
import { readWords, type Word } from '../../../src/language/names/words.js';
import { tokenize } from '../../../src/language/tokens.js';
import { names } from '../../support/names.js';

describe('a name of several words', () => {
  it.each<[string, string[]]>([
    ['He met Erik Holm Jr. in Oslo.', ['Erik Holm Jr. (person)', 'Oslo (place)']],
    ['He met Erik Holm Jr in Oslo.', ['Erik Holm Jr (person)', 'Oslo (place)']],
    ['He met Erik Holm III in Oslo.', ['Erik Holm III (person)', 'Oslo (place)']],
    ['He met Erik Holm’s Dahl today.', ['Erik Holm (person)', 'Dahl (other)']],
    ['He met Hassan Sheikh Abdirahman today.', ['Hassan Sheikh Abdirahman (person)']],
    ['He met Erik King Holm today.', ['Erik King Holm (person)']],
    ['He met Erik King today.', ['Erik King (person)']],
    ['He met Erik Dr. Holm today.', ['Erik (person)', 'Holm (person)']],
    ['He met Erik Monday in Oslo.', ['Erik (person)', 'Oslo (place)']],
    ['He met Erik English in Oslo.', ['Erik English (person)', 'Oslo (place)']],
    ['He met Daniel French in Oslo.', ['Daniel French (person)', 'Oslo (place)']],
    ['He met Daniel Swedes in Oslo.', ['Daniel (person)', 'Swedes (group)', 'Oslo (place)']],
    ['He met Erik NATO in Oslo.', ['Erik (person)', 'NATO (organization)', 'Oslo (place)']],
    ['He met Erik JP Holm in Oslo.', ['Erik JP Holm (person)', 'Oslo (place)']],
    ['He met NRK Erik Holm in Oslo.', ['NRK (organization)', 'Erik Holm (person)', 'Oslo (place)']],
    ['He met Erik J. Holm in Oslo.', ['Erik J. Holm (person)', 'Oslo (place)']],
    ['He met J. J. Holm in Oslo.', ['J. J. Holm (person)', 'Oslo (place)']],
    ['He met Erik London in Oslo.', ['Erik London (person)', 'Oslo (place)']],
    ['He met Erik Holm London in Oslo.', ['Erik Holm London (person)', 'Oslo (place)']],
    ['He met Erik Reuters in Oslo.', ['Erik Reuters (person)', 'Oslo (place)']],
    ['He met Erik Holm Reuters in Oslo.', ['Erik Holm (person)', 'Reuters (organization)', 'Oslo (place)']],
    ['Then Benedek “Beni” Farkas came.', ['Benedek “Beni” Farkas (person)']],
    ['Then Benedek "Beni" Farkas came.', ['Benedek "Beni" Farkas (person)']],
    ['Then Benedek ‘Beni’ Farkas came.', ['Benedek ‘Beni’ Farkas (person)']],
    ['Then Benedek Karl “Beni” Farkas came.', ['Benedek Karl “Beni” Farkas (person)']],
    ['Talks with al-Brevik went on.', ['al-Brevik (other)']],
    ['Bin Laden fled.', ['Bin Laden (person)']],
    ['Ida van der Holm left. Ida van left.', ['Ida van der Holm (person)', 'Ida = Ida van der Holm (person)']],
    ['Ida de la Holm and Erik de Holm left.', ['Ida de la Holm (person)', 'Erik de Holm (person)']],
    ['Crooked Erik Holm left the crooked house.', ['Erik Holm (person)']],
    ['Crooked Erik left the crooked house.', ['Erik (person)']],
    ['He met Crooked Erik Holm, a crooked man.', ['Erik Holm (person)']],
    ['Rancher Erik Holm left.', ['Erik Holm (person)']],
    ['Rancher Torvald Brevik left.', ['Torvald Brevik (person)']],
    ['Pianist Torvald Brevik left.', ['Torvald Brevik (person)']],
    ['Craftsman Torvald Brevik left.', ['Torvald Brevik (person)']],
    ['Historian Torvald Brevik left.', ['Torvald Brevik (person)']],
    ['Surveyor Torvald Brevik left.', ['Torvald Brevik (person)']],
    ['Brevikwoman Torvald Brevik left.', ['Torvald Brevik (person)']],
    ['Lindver Brevik left.', ['Lindver Brevik (person)']],
    ['Torvald Brevik left.', ['Torvald Brevik (person)']],
  ])('in %j', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

const wordsOf = (text: string): Word[] => readWords(tokenize(text));

describe('withParticles', () => {
  it.each<[string, number, number]>([
    ['on bin Laden', 2, 1],
    ['on van der Brevik', 3, 1],
    ['van der Brevik', 2, 0],
    ['bin Laden', 1, 0],
    ['Laden', 0, 0],
    ['the Laden', 1, 1],
    ['on la Brevik', 2, 2],
    ['on van, Brevik', 2, 2],
    ['on van. Brevik', 2, 2],
    ['on Van Brevik', 2, 2],
    ['on van “Brevik', 2, 2],
  ])('before a word of %j, number %i, begins at word %i', (text, at, from) => {
    expect(withParticles(wordsOf(text), at)).toBe(from);
  });
});

describe('countNames', () => {
  it.each<[string, number]>([
    ['Mona Dahl', 2],
    ['Ida van der Holm', 2],
    ['Erik Holm Jr.', 2],
    ['Erik J. Holm III', 3],
    ['van der', 0],
    ['Jr.', 0],
  ])('of %j is %i', (text, count) => {
    const words = wordsOf(text);
    expect(countNames(words, 0, words.length)).toBe(count);
    expect(countNames(words, 0, 0)).toBe(0);
  });
});

describe('withNickname', () => {
  it.each<[string, number, number]>([
    ['Benedek “Benno” Farkas', 1, 3],
    ['Benedek Karl “Benno” Farkas', 2, 4],
    ['Benedek “The Boat” Farkas', 1, 4],
    ['Benedek Karl Otto “Benno” Farkas', 3, 3],
    ['Benedek “Benno” Farkas Holm', 1, 4],
    ['Benedek Benno Farkas', 1, 1],
    ['Benedek “Benno Farkas', 1, 1],
    ['Benedek Benno” Farkas', 1, 1],
    ['Benedek, “Benno” Farkas', 1, 1],
    ['Benedek “Benno”, Farkas', 1, 1],
    ['Benedek “Benno”Farkas', 1, 1],
    ['Benedek “Benno” left', 1, 1],
    ['Benedek (Benno) Farkas', 1, 1],
    ['Benedek “benno” Farkas', 1, 1],
    ['Benedek “Benno”', 1, 1],
    ['Benedek', 1, 1],
  ])('after the words of %j up to %i ends before word %i', (text, to, end) => {
    expect(withNickname(readMentions(text, wordsOf(text)), 0, to)).toBe(end);
  });
});
