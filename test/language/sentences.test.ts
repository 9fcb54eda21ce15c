import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError, splitSentences } from '../../src/index.js';

/** Checks that text marked with | at its sentence boundaries is cut exactly there. */
function cut(marked: string, level: 'outer' | 'inner' = 'outer'): void {
  const text = marked.replaceAll('|', '');
  const expected = marked.split('|').map((s) => s.trim());
  expect(splitSentences(text, { level }).map((s) => s.text)).toEqual(expected);
}

describe('splitSentences', () => {
  it.each([
    'The ferry left at dawn. |Nobody was hurt.',
    'Who paid for it? |The ministry would not say! |Reporters asked again.',
    'Gen. Ilya Horvat met Sen. Ruth Oyelaran on Sunday. |They spoke for an hour.',
    'She moved to the U.S. in 2009. |He stayed in the U.K. |The firm closed.',
    'The U.S. Senate and the U.N. Security Council disagree.',
    'In the U.S. Congress has the last word.',
    'The blast was heard at 8:30 p.m. Friday in the old town.',
    'The shop opens at 9 a.m. |Customers queue from eight.',
    'Dr. A. B. Mensah of Accra, Ghana, chaired the panel. |Prof. Lin wrote the report.',
    'Reps. Dana Ruiz, D-N.Y., and Hal Boone, R-Ohio, voted no.',
    'The suit against Harlan & Co. was dropped. |It had been brought by Orvo Inc. |The judge is Finnish.',
    'Profit rose to $1.25 billion. |That beat forecasts by 3.5 percent.',
    'The hearing is set for Nov. 14 in Room No. 6. |It will be public.',
  ])('cuts %s', (marked) => cut(marked));

  it('keeps a quotation of several sentences in the sentence that reports it', () => {
    cut('“We are late. We are sorry,” said the mayor. |“It will not happen again.”');
    cut('“We are late. |We are sorry,” said the mayor. |“It will not happen again.”', 'inner');
  });

  it('splits lines that are paragraphs and joins lines that were wrapped', () => {
    cut('Port reopens after storm|\nBy Lena Fischer|\nThe port reopened on Monday. |Ships were waiting.');
    cut(
      'The council said on Tuesday that it would rebuild the old\nbridge over the river before winter, although neither the\nregion nor the state has promised to pay. |The mayor was\nconfident all the same.',
    );
  });

  it('gives nothing for nothing', () => {
    expect(splitSentences('')).toEqual([]);
    expect(splitSentences(' \n\t\n')).toEqual([]);
  });

  it('throws on misuse only', () => {
    expect(() => splitSentences(7 as never)).toThrow(InputError);
    expect(() => splitSentences('A.', { level: 'middle' as never })).toThrow(InputError);
  });

  it('loses only white space, in order, without overlap, on any string', () => {
    const pieces = fc.constantFrom(
      '. ',
      '.',
      '!',
      '?”',
      ' “',
      '"',
      "''",
      '(',
      ')',
      '\n',
      '\n\n',
      'U.S. ',
      'Mr. ',
      'word ',
      'Word ',
      ' 1. ',
      '• ',
      '…',
      '. . . ',
      '。',
      '[',
      ']',
      '«',
      '»',
      '🙂',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map((p) => p.join('')),
        ),
        fc.constantFrom('outer' as const, 'inner' as const),
        (text, level) => {
          let at = 0;
          for (const s of splitSentences(text, { level })) {
            expect(text.slice(s.start, s.end)).toBe(s.text);
            expect(s.start).toBeGreaterThanOrEqual(at);
            expect(s.end).toBeGreaterThan(s.start);
            expect(text.slice(at, s.start)).toMatch(/^[\s\u0085\u200b]*$/u);
            at = s.end;
          }
          expect(text.slice(at)).toMatch(/^[\s\u0085\u200b]*$/u);
        },
      ),
    );
  });
});
