import { expect } from 'vitest';
import { type Figure, findFigures } from '../../src/index.js';
import { assertWellFormed } from './well-formed.js';

/** A figure as tests write it; what is left out is null, and a figure is exact unless `about` stands at the end. */
export type ExpectedFigure = readonly [text: string, kind: Figure['kind'], value: number, unit?: string | null, upper?: number | null, inexact?: 'about'];

/** A line of a report, and all figures in it. */
export type FigureLine = [line: string, ...figures: ExpectedFigure[]];

/** Fails unless exactly these figures are found in the line, in their order, each with the value to the last digit. */
export function expectFigures(line: string, figures: readonly ExpectedFigure[]): void {
  const found = findFigures(line);
  assertWellFormed(found, line);
  const rows = figures.map(([text, kind, value, unit = null, upper = null, inexact]) => ({
    text,
    kind,
    value,
    unit,
    upper,
    approximate: inexact === 'about',
  }));
  expect(found.map(({ text, kind, value, unit, upper, approximate }) => ({ text, kind, value, unit, upper, approximate }))).toEqual(rows);
}
