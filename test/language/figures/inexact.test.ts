import { describe, it } from 'vitest';
import { expectFigures, type FigureLine } from '../../support/figures.js';

const INEXACT: readonly FigureLine[] = [
  ['It lost 40+ ships.', ['40+', 'count', 40, null, null, 'about']],
  ['It lost 40-odd ships.', ['40-odd', 'count', 40, null, null, 'about']],
  ['It lost 40-plus ships.', ['40-plus', 'count', 40, null, null, 'about']],
  ['It lost 40 or so ships.', ['40 or so', 'count', 40, null, null, 'about']],
  ['It lost 40 or fewer ships.', ['40 or fewer', 'count', 40, null, null, 'about']],
  ['It lost 40 and counting.', ['40 and counting', 'count', 40, null, null, 'about']],
  ['It cost 40 and up.', ['40 and up', 'count', 40, null, null, 'about']],
  ['It lost ~40 ships.', ['~40', 'count', 40, null, null, 'about']],
  ['~40 ships sank.', ['~40', 'count', 40, null, null, 'about']],
  ['It fell ±3 percent.', ['±3 percent', 'percent', 3, 'percent', null, 'about']],
  ['It fell <5 percent.', ['<5 percent', 'percent', 5, 'percent', null, 'about']],
  ['It lost approximately 40 ships.', ['approximately 40', 'count', 40, null, null, 'about']],
  ['It lost in the region of 40 ships.', ['in the region of 40', 'count', 40, null, null, 'about']],
  ['“About 40 ships sank,” Holm said.', ['About 40', 'count', 40, null, null, 'about']],
  ['It took 20-odd years.', ['20-odd years', 'duration', 20, 'year', null, 'about']],
  ['It took 20-plus years.', ['20-plus years', 'duration', 20, 'year', null, 'about']],
  ['It went 50+ km.', ['50+ km', 'measure', 50, 'km', null, 'about']],
  ['It took about five years.', ['about five years', 'duration', 5, 'year', null, 'about']],
  ['It took under five years.', ['under five years', 'duration', 5, 'year', null, 'about']],
  ['It lost about ten islands.', ['about ten', 'count', 10, null, null, 'about']],
  ['It lost around five islands.', ['around five', 'count', 5, null, null, 'about']],
  ['It lost some five islands.', ['some five', 'count', 5, null, null, 'about']],
  ['It lost around hundreds of ships.', ['around hundreds', 'count', 100, null, null, 'about']],
];

const EXACT: readonly FigureLine[] = [
  ['It lost 40 plus three more.', ['40', 'count', 40], ['three', 'count', 3]],
  ['It lost 40 pandas, plus two otters.', ['40', 'count', 40], ['two', 'count', 2]],
  ['It lost 40 ships.', ['40', 'count', 40]],
  ['40 ships sank.', ['40', 'count', 40]],
  ['It lasted over five years.', ['five years', 'duration', 5, 'year']],
  ['It ranked above five years.', ['five years', 'duration', 5, 'year']],
  ['It ranked below five years.', ['five years', 'duration', 5, 'year']],
  ['It ruled over five islands.', ['five', 'count', 5]],
  ['It talked about 9 islands.', ['9', 'count', 9]],
  ['It flew over hundreds of ships.', ['hundreds', 'count', 100, null, null, 'about']],
  ['It lay under dozens of rugs.', ['dozens', 'count', 12, null, null, 'about']],
];

describe('words and signs that make a figure inexact', () => {
  it.each(INEXACT)('belong to it in “%s”', (line, ...figures) => expectFigures(line, figures));
  it.each(EXACT)('do not belong to it in “%s”', (line, ...figures) => expectFigures(line, figures));
});
