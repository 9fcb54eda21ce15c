import { describe, expect, it } from 'vitest';
import { listItemsOf } from '../../../src/language/list-items.js';

const markers = (text: string, from = 0, to = text.length): string[] => listItemsOf(text, from, to).map(({ start, end }) => text.slice(start, end));

describe('listItemsOf', () => {
  it.each<[text: string, ...found: string[]]>([
    ['1. Ships return 2. Ports reopen 3. Fees fall', '1.', '2.', '3.'],
    ['1) Ships return 2) Ports reopen', '1)', '2)'],
    ['1.) Ships return 2.) Ports reopen', '1.)', '2.)'],
    ['(1) Ships return (2) Ports reopen', '(1)', '(2)'],
    ['a) Ships return b) Ports reopen', 'a)', 'b)'],
    ['(a) Ships return (b) Ports reopen', '(a)', '(b)'],
    ['a. Ships return b. Ports reopen', 'a.', 'b.'],
    ['0. Ships return 1. Ports reopen', '0.', '1.'],
    ['7. Ships return 8. Ports reopen', '7.', '8.'],
    ['9. Ships return 10. Ports reopen', '9.', '10.'],
    ['19. Ships return 20. Ports reopen', '19.', '20.'],
    ['99. Ships return 100. Ports reopen', '99.', '100.'],
    ['1. Ships return', '1.'],
    ['z) Ships return', 'z)'],
    ['a) Ships return', 'a)'],
    ['1. Ships return 3. Ports reopen', '1.'],
    ['1. Ships return 1. Ports reopen', '1.'],
    ['1. Ships return 2) Ports reopen', '1.'],
    ['1) Ships return (2) Ports reopen', '1)'],
    ['1. Ships return b. Ports reopen', '1.'],
    ['1. Ships return at x2. Ports reopen', '1.'],
    ['1. Ships return to 2.5 ports', '1.'],
    ['1. Ships return 2.', '1.'],
    ['• Ships return • Ports reopen', '• ', '• '],
    ['•  Ships return • Ports reopen', '•  ', '• '],
    ['•Ships return •Ports reopen', '•', '•'],
    ['• Ships•return', '• '],
    ['• Ships return ◦ Ports reopen', '• '],
    ['• 1. Ships return • 2. Ports reopen', '• 1.', '• 2.'],
    ['• • Ships return', '• ', '• '],
    ['▪ Ships return', '▪ '],
    ['• ', '• '],
    ['a. Dahl left'],
    ['(a. Dahl left'],
    ['A. Dahl left'],
    ['{. Dahl left'],
    ['`) Dahl left'],
    ['é) Dahl left'],
    [':) Dahl left'],
    ['1000. Ships return'],
    ['1.5 ships return'],
    ['1: ships return'],
    ['1 ship returns'],
    ['2.'],
    ['See 1. Ships 2. Ports'],
    ['Ships • Ports'],
    [''],
  ])('finds the markers of “%s”', (text, ...found) => expect(markers(text)).toEqual(found));

  it('looks at its paragraph only', () => {
    expect(markers('Dahl left. 1. Ships return 2. Ports reopen', 11)).toEqual(['1.', '2.']);
    expect(markers('1. Ships return 2. Ports reopen', 0, 19)).toEqual(['1.', '2.']);
    expect(markers('1. Ships return 2. Ports reopen', 0, 18)).toEqual(['1.']);
    expect(markers('1. Ships return 2. Ports reopen', 0, 17)).toEqual(['1.']);
    expect(markers('15. Ships return', 0, 1)).toEqual([]);
    expect(markers('•   Ships return', 0, 2)).toEqual(['• ']);
    expect(markers('• Ships • Ports', 0, 8)).toEqual(['• ']);
  });
});
