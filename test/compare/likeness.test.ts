import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/parse.js';
import { evidenceOf, likeness, oddsOf, ranksOf } from '../../src/compare/likeness.js';
import { type Profile, readProfiles } from '../../src/compare/profiles.js';
import { readReport } from '../../src/compare/report.js';
import { newVocabulary } from '../../src/compare/vocabulary.js';

const HEAD = 'Tannery burns in Orsund\n\nA tannery burned down in Orsund on Monday and two streets were closed for the night.\n\n';

/** The profiles of one statement each, at the end of two reports. */
function profilesOf(x: string, y: string): [Profile, Profile] {
  const vocabulary = newVocabulary();
  const [a, b] = [HEAD + x, HEAD + y].map((text) => readReport(parseArticle(text), vocabulary));
  const profiles = readProfiles(a!, b!, vocabulary);
  return [profiles.a.at(-1)!, profiles.b.at(-1)!];
}

describe('the likeness of two statements', () => {
  it('is none where they share no word that tells something', () => {
    const [x, y] = profilesOf('The firemen came from Halden.', 'Nobody could say how it began.');
    expect(evidenceOf(x, y)).toBeNull();
    expect(likeness(x, y)).toBeNull();
  });
  it('is the same from either side', () => {
    const [x, y] = profilesOf('Firemen from Halden fought the flames until dawn.', 'The flames were put out at dawn by men from Halden and Moss.');
    expect(likeness(x, y)).toBe(likeness(y, x));
  });
  it('grows with what they share', () => {
    const [x, y] = profilesOf('Firemen from Halden fought the flames until dawn.', 'The firemen of Halden fought until dawn.');
    const [p, q] = profilesOf('Firemen from Halden fought the flames until dawn.', 'Halden has a tannery too.');
    expect(likeness(x, y)!).toBeGreaterThan(likeness(p, q)!);
    expect(likeness(x, y)!).toBeGreaterThan(1);
  });
});

describe('the rank among rivals', () => {
  it('is highest for a pair without any', () => {
    expect(ranksOf([{ i: 0, j: 0, likeness: 1 }])).toStrictEqual([1]);
  });
  it('falls with a better rival of either statement, and leaves other pairs alone', () => {
    const [best, worse, other] = ranksOf([
      { i: 0, j: 0, likeness: 2 },
      { i: 0, j: 1, likeness: 0.5 },
      { i: 5, j: 5, likeness: 0.5 },
    ]);
    expect(best).toBe(1);
    expect(worse).toBeLessThan(0.3);
    expect(other).toBe(1);
  });
  it('decides between pairs that are equally alike', () => {
    expect(oddsOf(0.9, 1)).toBeGreaterThan(0);
    expect(oddsOf(0.9, 0.2)).toBeLessThan(0);
  });
});
