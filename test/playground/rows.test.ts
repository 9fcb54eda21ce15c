import { diffReports } from 'copydesk';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../playground/rows.js';

const A = 'Bridge closed\n\nThe bridge over the Lenne is closed, the mayor said on Monday.\n\nNobody was hurt.\n\nRepairs cost two million euros.';
const B =
  'Bridge closed\n\nA crack was found by divers.\n\nThe bridge over the Lenne is closed, the mayor said on Monday.\n\nRepairs cost three million euros.\n\nSchools will send buses.';

describe('rowsOf', () => {
  it('holds every statement of both reports, those of one side where they stand there', () => {
    const diff = diffReports(A, B);
    const rows = rowsOf(diff);
    expect(rows).toHaveLength(diff.matches.length + diff.onlyA.length + diff.onlyB.length);
    const sides = rows.map(({ a, b }) => `${a?.text.slice(0, 12) ?? '-'} | ${b?.text.slice(0, 12) ?? '-'}`);
    expect(sides).toEqual([
      'Bridge close | Bridge close',
      '- | A crack was ',
      'The bridge o | The bridge o',
      'Nobody was h | -',
      'Repairs cost | Repairs cost',
      '- | Schools will',
    ]);
  });

  it('is empty where nothing is compared', () => {
    expect(rowsOf({ matches: [], onlyA: [], onlyB: [] })).toEqual([]);
  });
});
