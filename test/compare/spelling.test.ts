import { describe, expect, it } from 'vitest';
import { houseSpelling } from '../../src/compare/spelling.js';

describe('British and American spelling', () => {
  it.each([
    ['organisation', 'organization'],
    ['recognised', 'recognized'],
    ['colour', 'color'],
    ['neighbours', 'neighbors'],
    ['centre', 'center'],
    ['litres', 'liters'],
    ['cancelled', 'canceled'],
    ['travelling', 'traveling'],
    ['analysed', 'analyzed'],
    ['dialogue', 'dialog'],
    ['programme', 'program'],
    ['defence', 'defense'],
    ['sceptics', 'skeptics'],
  ])('has one key: %s, %s', (british, american) => {
    expect(houseSpelling(british, false)).toBe(houseSpelling(american, false));
  });
  it.each([
    ['filled', 'filed'],
    ['four', 'for'],
    ['polling', 'poling'],
    ['called', 'caled'],
    ['device', 'devise'],
  ])('leaves two words two: %s, %s', (one, other) => {
    expect(houseSpelling(one, false)).not.toBe(houseSpelling(other, false));
  });
  it.each(['seymour', 'grey', 'tyre', 'barbour', 'dupre', 'maxwell', 'gentre', 'farrelled'])('leaves a name as it is: %s', (name) => {
    expect(houseSpelling(name, true)).toBe(name);
  });
});
