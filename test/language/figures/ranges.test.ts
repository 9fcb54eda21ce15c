import { describe, it } from 'vitest';
import { expectFigures, type FigureLine } from '../../support/figures.js';

const RANGES: readonly FigureLine[] = [
  ['The plan needs 15-20 people.', ['15-20', 'range', 15, null, 20]],
  ['The plan needs 15-20 boats.', ['15-20', 'range', 15, null, 20]],
  ['The plan needs 100-150 people.', ['100-150', 'range', 100, null, 150]],
  ['The plan needs 1,000-1,500 people.', ['1,000-1,500', 'range', 1000, null, 1500]],
  ['The plan needs five-six boats.', ['five-six', 'range', 5, null, 6]],
  ['It rose 10—15 percent.', ['10—15 percent', 'range', 10, 'percent', 15]],
  ['It rose 10–15 percent.', ['10–15 percent', 'range', 10, 'percent', 15]],
  ['It rose 10‑15 percent.', ['10‑15 percent', 'range', 10, 'percent', 15]],
  ['It rose 10 - 15 percent.', ['10 - 15 percent', 'range', 10, 'percent', 15]],
  ['It rose about 10 to 15 percent.', ['about 10 to 15 percent', 'range', 10, 'percent', 15, 'about']],
  ['It takes two- or three-day trips.', ['two- or three-day', 'range', 2, 'day', 3]],
  ['It takes from 5 or 6 boats.', ['5 or 6', 'range', 5, null, 6]],
  ['It takes from 5-6 percent of sales.', ['5-6 percent', 'range', 5, 'percent', 6]],
  ['The gap is 0 to 1/2 inch.', ['0 to 1/2 inch', 'range', 0, 'in', 0.5]],
  ['The fee is 50 to 75 cents.', ['50 to 75 cents', 'range', 0.5, 'USD', 0.75]],
  ['The fee lies between 10 percent and 15.', ['between 10 percent and 15', 'range', 10, 'percent', 15]],
  ['The site has between 500 and 2 million readers.', ['between 500 and 2 million', 'range', 500, null, 2000000]],
  ['The flood left 2-3 million dead.', ['2-3 million', 'range', 2000000, null, 3000000]],
  ['The party won 5 to 10 seats.', ['5 to 10', 'range', 5, null, 10]],
];

const AGES: readonly FigureLine[] = [
  ['Women age 18 to 24 voted.', ['18 to 24', 'range', 18, 'year', 24]],
  ['Women ages 18 to 24 voted.', ['18 to 24', 'range', 18, 'year', 24]],
  ['Boys aged between 5 and 9 sang.', ['between 5 and 9', 'range', 5, 'year', 9]],
  ['They are between 5 and 9 years old.', ['between 5 and 9 years old', 'range', 5, 'year', 9]],
  ['Gifts for aged men 10 to 15 came.', ['10 to 15', 'range', 10, null, 15]],
  ['It took 5-7 years, old hands said.', ['5-7 years', 'range', 5, 'year', 7]],
  ['It was a 5-7 km old road.', ['5-7 km', 'range', 5, 'km', 7]],
];

const APART: readonly FigureLine[] = [
  ['It cut the fleet by 5, to 7 boats.', ['5', 'count', 5], ['7', 'count', 7]],
  ['It runs two- and three-day trips.', ['two', 'count', 2], ['three-day', 'duration', 3, 'day']],
  ['The club climbed five to sixth.', ['five', 'count', 5], ['sixth', 'ordinal', 6]],
  ['It sent 10 or “15” boats.', ['10', 'count', 10], ['15', 'count', 15]],
  ['It gained $5 or 7 percent.', ['$5', 'money', 5, 'USD'], ['7 percent', 'percent', 7, 'percent']],
  ['It went 5 km or 7 miles.', ['5 km', 'measure', 5, 'km'], ['7 miles', 'measure', 7, 'mi']],
  ['The price fell $4 to $1.', ['$4', 'money', 4, 'USD'], ['$1', 'money', 1, 'USD']],
  ['It cut crews 10 to 7 men.', ['10', 'count', 10], ['7', 'count', 7]],
  ['It has 4 or 1 boats.', ['4', 'count', 4], ['1', 'count', 1]],
  ['It moved from 5 to 7 boats.', ['5', 'count', 5], ['7', 'count', 7]],
  ['It moved from 5 km to 7 miles.', ['5 km', 'measure', 5, 'km'], ['7 miles', 'measure', 7, 'mi']],
  ['It moved from $5 to 7 euros.', ['$5', 'money', 5, 'USD'], ['7 euros', 'money', 7, 'EUR']],
  ['It moved from 5 to $7.', ['5', 'count', 5], ['$7', 'money', 7, 'USD']],
  ['It rose from two-thirds to 80 percent.', ['two-thirds', 'fraction', 2 / 3], ['80 percent', 'percent', 80, 'percent']],
  ['It was moved from June 3 to 45 boats.', ['45', 'count', 45]],
  ['It sent Article 5 to 7 members.', ['7', 'count', 7]],
  ['It gave 3 to 4-H clubs.', ['3', 'count', 3]],
];

const SCORES: readonly FigureLine[] = [
  ['The council split ten-six.'],
  ['The bench chose him in 6-3 votes.'],
  ['The bench was stuck in 5-5 votes.'],
  ['It lost 14-21 games.'],
  ['They won 10 to 7 at home.'],
  ['They beat Brevik four to one.'],
  ['It fought 1914-1918 battles.'],
  ['It had 555-1234 callers.'],
  ['It needs 15-20 Boats.'],
  ['It takes 15-20 glass.'],
  ['It takes 15-20 gas.'],
  ['It is 15-20 strong.'],
  ['It finished 15-20.'],
];

const RATIOS: readonly FigureLine[] = [
  ['It hit 10 in 100 people.', ['10 in 100', 'fraction', 0.1]],
  ['It hit 99 out of 100 homes.', ['99 out of 100', 'fraction', 0.99]],
  ['It hit one in 1,200 homes.', ['one in 1,200', 'fraction', 1 / 1200]],
  ['It hit one in 1000 homes.', ['one in 1000', 'fraction', 0.001]],
  ['It hit one in 1,000,000 homes.', ['one in 1,000,000', 'fraction', 1e-6]],
  ['It hit one in two thousand homes.', ['one in two thousand', 'fraction', 1 / 2000]],
  ['It hit 100 out of 150 homes.', ['100', 'count', 100], ['150', 'count', 150]],
  ['It hit two dozen out of 50 homes.', ['two dozen', 'count', 24], ['50', 'count', 50]],
  ['It hit dozens out of 50 schools.', ['dozens', 'count', 12, null, null, 'about'], ['50', 'count', 50]],
  ['It hit five men of 20.', ['five', 'count', 5], ['20', 'count', 20]],
  ['It sent five out to 20 towns.', ['five', 'count', 5], ['20', 'count', 20]],
  ['It sent five 20-seat buses.', ['five', 'count', 5], ['20', 'count', 20]],
  ['He scored five in five games.', ['five', 'count', 5], ['five', 'count', 5]],
  ['He scored five in four games.', ['five', 'count', 5], ['four', 'count', 4]],
  ['He left three in 10th place.', ['three', 'count', 3], ['10th', 'ordinal', 10]],
  ['He killed two in five days.', ['two', 'count', 2], ['five days', 'duration', 5, 'day']],
  ['He killed eleven in 20 towns.', ['eleven', 'count', 11], ['20', 'count', 20]],
  ['He killed three in 2021.', ['three', 'count', 3]],
  ['He killed three in 27 April raids.', ['three', 'count', 3]],
  ['They saved $1 in $5 spent.', ['$1', 'money', 1, 'USD'], ['$5', 'money', 5, 'USD']],
];

describe('two numbers that belong together', () => {
  describe.each([
    ['a range', RANGES],
    ['ages', AGES],
    ['no range but two figures', APART],
    ['scores, votes and years', SCORES],
    ['so many in so many', RATIOS],
  ])('%s', (_name, lines) => {
    it.each(lines)('reads “%s”', (line, ...figures) => expectFigures(line, figures));
  });
});
