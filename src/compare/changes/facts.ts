import { findFigures } from '../../language/figures.js';
import type { Figure } from '../../model.js';
import { type Report, wordsIn } from '../report.js';
import type { Vocabulary } from '../vocabulary.js';
import type { Range } from './difference.js';
import { oppositesOf } from './polarity.js';

/** A figure of a statement, as words. */
export interface Counted {
  readonly figure: Figure;
  readonly words: Range;
}

/** What of a report must agree with the other when both are true, by statement: read once, asked for every pair. */
export interface Facts {
  /** The figures, without 'one', which is as often a pronoun. */
  readonly figures: readonly (readonly Counted[])[];
  /** The words that have an opposite, by id, and where each stands first. */
  readonly polar: readonly ReadonlyMap<number, number>[];
}

/** The ids of the words of opposite sense to each word that the two reports have. */
export function readOpposites(vocabulary: Vocabulary): Map<number, readonly number[]> {
  const opposites = new Map<number, readonly number[]>();
  vocabulary.forms.forEach((form, key) => {
    const ids = oppositesOf(form).flatMap((opposite) => vocabulary.ids.get(opposite) ?? []);
    if (ids.length > 0) opposites.set(key, ids);
  });
  return opposites;
}

/** Reads the facts of a report. */
export function readFacts(report: Report, opposites: ReadonlyMap<number, unknown>): Facts {
  const figures: Counted[][] = report.statements.map(() => []);
  for (const figure of findFigures(report.text)) {
    if (figure.kind === 'count' && figure.value <= 1) continue;
    const words = wordsIn(report, figure);
    if (words.from < words.to) figures[report.statementOf[words.from]!]?.push({ figure, words });
  }
  const polar = report.statements.map(({ from, to }) => {
    const places = new Map<number, number>();
    for (let at = from; at < to; at++) {
      const key = report.words.keys[at]!;
      if (opposites.has(key) && !places.has(key)) places.set(key, at);
    }
    return places;
  });
  return { figures, polar };
}
