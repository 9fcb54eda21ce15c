import { describe, it } from 'vitest';
import { expectFigures, type FigureLine } from '../../support/figures.js';

const MEASURES: readonly FigureLine[] = [
  ['It fell 2 percent points.', ['2 percent points', 'points', 2, 'percentage point']],
  ['It fell 2 per cent.', ['2 per cent', 'percent', 2, 'percent']],
  ['It fell five per century.', ['five', 'count', 5]],
  ['It reached 40 degrees Celsius.', ['40 degrees Celsius', 'measure', 40, '°C']],
  ['It reached minus 12 degrees Celsius.', ['minus 12 degrees Celsius', 'measure', -12, '°C']],
  ['It reached -5°C.', ['-5°C', 'measure', -5, '°C']],
  ['It reached −5 °F.', ['−5 °F', 'measure', -5, '°F']],
  ['-3% was the worst.', ['-3%', 'percent', -3, 'percent']],
  ['It is plus or minus 3 percent.', ['3 percent', 'percent', 3, 'percent']],
  ['It went 90 miles per hour.', ['90 miles per hour', 'measure', 90, 'mph']],
  ['It went 90 km/h.', ['90 km/h', 'measure', 90, 'km/h']],
  ['It burned 5 km² of forest.', ['5 km²', 'measure', 5, 'km²']],
  ['It burned 12 km2 of forest.', ['12 km2', 'measure', 12, 'km²']],
  ['It used 5 m³ of water.', ['5 m³', 'measure', 5, 'm³']],
  ['It got 5 C grades.', ['5', 'count', 5]],
  ['It used 20 min to land.', ['20 min', 'duration', 20, 'minute']],
];

const MONEY: readonly FigureLine[] = [
  ['It cost 5€ then.', ['5€', 'money', 5, 'EUR']],
  ['It cost 5€ 10€ 20€ in turn.', ['5€', 'money', 5, 'EUR'], ['10€', 'money', 10, 'EUR'], ['20€', 'money', 20, 'EUR']],
  ['It cost 500 EUR then.', ['500 EUR', 'money', 500, 'EUR']],
  ['It cost USD 500 then.', ['USD 500', 'money', 500, 'USD']],
  ['It cost EUR500 then.', ['EUR500', 'money', 500, 'EUR']],
  ['It cost Rs500 crore then.', ['Rs500 crore', 'money', 5000000000, 'INR']],
  ['It cost GH₵50 then.', ['GH₵50', 'money', 50, 'GHS']],
  ['It cost KSh500 then.', ['KSh500', 'money', 500, 'KES']],
  ['It cost US$5 then.', ['US$5', 'money', 5, 'USD']],
  ['It cost 5 million reais then.', ['5 million reais', 'money', 5000000, 'BRL']],
  ['It cost 5 million U.S. dollars then.', ['5 million U.S. dollars', 'money', 5000000, 'USD']],
  ['It cost 5 million South African rand then.', ['5 million South African rand', 'money', 5000000, 'ZAR']],
  ['It cost 5 million New Zealand dollars then.', ['5 million New Zealand dollars', 'money', 5000000, 'NZD']],
  ['It cost 75 Canadian cents then.', ['75 Canadian cents', 'money', 0.75, 'CAD']],
  ['It cost 200 pounds sterling then.', ['200 pounds', 'money', 200, 'GBP']],
  ['It cost 5 million pounds then.', ['5 million pounds', 'money', 5000000, 'GBP']],
  ['It weighed 900,000 pounds then.', ['900,000 pounds', 'measure', 900000, 'lb']],
  ['It cost 100 won then.', ['100 won', 'money', 100, 'KRW']],
  ['It had 15 won seats then.', ['15', 'count', 15]],
  ['It told the HRs 12 offices were shut.', ['12', 'count', 12]],
  ['It cost $20-A-plate donors nothing.', ['$20', 'money', 20, 'USD']],
];

const BEFORE: readonly FigureLine[] = [
  ['The #2 seed lost.', ['#2', 'ordinal', 2]],
  ['No. 2 seed Holm lost.', ['No. 2', 'ordinal', 2]],
  ['The No 2 official left.', ['No 2', 'ordinal', 2]],
  ['The No.2 official left.', ['No.2', 'ordinal', 2]],
  ['Nos. 3 seeds lost.', ['Nos. 3', 'ordinal', 3]],
  ['The Nos.3 seeds lost.', ['Nos.3', 'ordinal', 3]],
  ['It is number 5 in sales.', ['number 5', 'ordinal', 5]],
  ['It was posted by @48 today.'],
  ['It was tagged boats#48 today.'],
  ['It stood in /news/48 today.'],
  ['It stood in <td width="48"> today.'],
  ['It said “48” and "48 boats" and total = 5 boats.', ['48', 'count', 48], ['48', 'count', 48], ['5', 'count', 5]],
  ['It hired 5 6-seat vans.', ['5', 'count', 5], ['6', 'count', 6]],
  ['It said [5 boats] sank.', ['5', 'count', 5]],
  ["It said 'we lost 40' again.", ['40', 'count', 40]],
  ['It said ‘we lost 40’ again.', ['40', 'count', 40]],
  ['It robbed a 7-Eleven shop.'],
  ["It was the 40's best song."],
];

const TELEPHONES: readonly FigureLine[] = [
  ['Reach us on 1 800 555 0199 today.'],
  ['Reach us on 44 (20) 7946 0958 today.'],
  ['Reach us on 555 01 77 today.'],
  ['Reach us on 555.017.7000 today.'],
  ['It drew 12 34 56 today.', ['12', 'count', 12], ['34', 'count', 34], ['56', 'count', 56]],
  ['It sold 12 345 678 maps.', ['12 345 678', 'count', 12345678]],
  ['It sold 345 678 maps.', ['345 678', 'count', 345678]],
];

const DECADES: readonly FigureLine[] = [
  ['A man in his 40s fell.', ['40s', 'range', 40, 'year', 49]],
  ['A man in the mid-50s fell.', ['50s', 'range', 50, 'year', 59]],
  ['mid-50s men fell', ['50s', 'range', 50, 'year', 59]],
  ['Music of the mid-1990s is back.', ['1990s', 'range', 1990, 'year', 1999]],
  ['Music of the pre-1990s is back.'],
  ['Music of the 2000s is back.', ['2000s', 'range', 2000, 'year', 2009]],
  ['Music of the 1900s is back.', ['1900s', 'range', 1900, 'year', 1999]],
  ['It stayed in the 40s all day.'],
];

const AGES: readonly FigureLine[] = [
  ['Ana Holm, 119, spoke.', ['119', 'age', 119, 'year']],
  ['Ana Holm, 120, spoke.', ['120', 'count', 120]],
  ['Ana Holm, 7.5, won.', ['7.5', 'count', 7.5]],
  ['Ana Holm, 12 km, led.', ['12 km', 'measure', 12, 'km']],
  ['Ana Holm, 34', ['34', 'age', 34, 'year']],
  ['Ana Holm, 34; Per Dahl, 36.', ['34', 'age', 34, 'year'], ['36', 'age', 36, 'year']],
  ['Holm, 34, spoke.', ['34', 'age', 34, 'year']],
  ['Park Min-soo, 34, spoke.', ['34', 'age', 34, 'year']],
  ['Baby Holm, 1, was found.', ['1', 'age', 1, 'year']],
  ['Ana Holm-Dahl, 34, spoke.', ['34', 'age', 34, 'year']],
  ['The boats, 12, sank.', ['12', 'count', 12]],
  ['In Holm, 52 people spoke.', ['52', 'count', 52]],
  ['They paid 52, Holm said.', ['52', 'count', 52]],
  ['He died at age 34.', ['age 34', 'age', 34, 'year']],
  ['He was aged 34 then.', ['aged 34', 'age', 34, 'year']],
  ['He turned 70', ['70', 'age', 70, 'year']],
  ['He turned 10.', ['10', 'age', 10, 'year']],
  ['He turns 40, she turned 50; he is turning 60.', ['40', 'age', 40, 'year'], ['50', 'age', 50, 'year'], ['60', 'age', 60, 'year']],
  ['He will turn 40.', ['40', 'age', 40, 'year']],
  ['He turned 70 cars away.', ['70', 'count', 70]],
  ['They overturned 70.', ['70', 'count', 70]],
  ['They put the turnout 40, not 50.', ['40', 'count', 40], ['50', 'count', 50]],
  ['After 5 years, old rivals met.', ['5 years', 'duration', 5, 'year']],
  ['A girl 5 years old spoke.', ['5 years old', 'age', 5, 'year']],
  ['Two 5-year-olds spoke.', ['Two', 'count', 2], ['5-year-olds', 'age', 5, 'year']],
  ['A 2 1/2-year-old boy spoke.', ['2 1/2-year-old', 'age', 2.5, 'year']],
];

describe('what a number is of', () => {
  describe.each([
    ['measures', MEASURES],
    ['money', MONEY],
    ['signs and words before the digits', BEFORE],
    ['telephone numbers', TELEPHONES],
    ['decades', DECADES],
    ['ages', AGES],
  ])('%s', (_name, lines) => {
    it.each(lines)('reads “%s”', (line, ...figures) => expectFigures(line, figures));
  });
});
