import { expect } from 'vitest';
import { splitSentences } from '../../src/index.js';

/** Checks that text marked with | at its sentence boundaries is cut exactly there. */
export function expectCut(marked: string, level: 'outer' | 'inner' = 'outer'): void {
  const expected = marked.split('|').map((s) => s.trim());
  expect(splitSentences(marked.replaceAll('|', ''), { level }).map((s) => s.text)).toEqual(expected);
}
