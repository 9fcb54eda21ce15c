import { describe, expect, it } from 'vitest';
import { isOutletName, isOutletNoun, knownOutlet, outletKey } from '../../src/quotes/outlets.js';

describe('knownOutlet', () => {
  it.each([
    ['AP', 'Associated Press'],
    ['The AP', 'Associated Press'],
    ['the Associated Press', 'Associated Press'],
    ['associated press', 'Associated Press'],
    ['AssociatedPress', 'Associated Press'],
    ['NewYorkTimes', 'New York Times'],
    ['LeMonde', 'Le Monde'],
    [' Reuters ', 'Reuters'],
    ['Agence France Presse', 'Agence France-Presse'],
    ['The Guardian', 'The Guardian'],
    ['The Lancet', 'Lancet'],
    ['BBC', 'BBC'],
  ])('knows %s', (name, known) => {
    expect(knownOutlet(name)).toBe(known);
  });

  it.each(['Brevik', 'TheAP', 'Brevik Times', 'Guardian of Brevik', ''])('does not know %j', (name) => {
    expect(knownOutlet(name)).toBeNull();
  });
});

describe('isOutletName', () => {
  it.each(['AP', 'Brevik Times', 'The Brevik Gazette', 'brevik gazette'])('takes %s for an outlet', (name) => {
    expect(isOutletName(name)).toBe(true);
  });

  it.each(['Brevik', 'Brevik Watch', 'The Gazette', 'Gazette', 'The Times of Brevik', ''])('takes %j for none', (name) => {
    expect(isOutletName(name)).toBe(false);
  });
});

describe('outletKey', () => {
  it.each([
    ['The AP', 'associatedpress'],
    ['Associated Press', 'associatedpress'],
    ['Agence France-Presse', 'agencefrancepresse'],
    ['The Brevik Gazette', 'brevikgazette'],
    ['L’Echo & Co.', 'lechoco'],
    ['Dahl, Holm (Brevik)', 'dahlholmbrevik'],
  ])('is one for all spellings: %s', (name, key) => {
    expect(outletKey(name)).toBe(key);
  });
});

describe('isOutletNoun', () => {
  it('tells a noun that means an outlet from another', () => {
    expect(['newspaper', 'television', 'agency', 'captain', 'ministry', ''].map((word) => isOutletNoun(word))).toEqual([true, true, true, false, false, false]);
  });
});
