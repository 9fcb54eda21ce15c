import type { Features } from './features.js';
import type { PageTitle } from './headline.js';
import type { Verdict } from './rules/rule.js';

/** Where a stretch of body text stands: indices of its first block and of the block after its last. */
export interface Range {
  readonly first: number;
  readonly end: number;
  /** What its blocks weigh together, in words. */
  readonly score: number;
}

/** No paragraph weighs more than this many words: a very long one says no more about where the article stands. */
const HEAVIEST = 60;
/** What it costs by the rules alone to run over a phrase that ends articles, in words. */
const BARRIER = 160;
/** What it costs to run over the page's title, in words. */
const TITLE_BARRIER = 60;
/** What a body gains by standing under its title. */
const UNDER_TITLE = 160;
/** How many blocks may stand between a title and the body. */
const HEAD_REACH = 14;

/** What each block weighs for being body text: above 0 for, below 0 against, in words. */
export function weigh(all: readonly Features[], verdicts: readonly (Verdict | null)[]): number[] {
  return all.map((block, i) => weightOf(block, verdicts[i] ?? null));
}

function weightOf(block: Features, verdict: Verdict | null): number {
  const { words, prose, ending, phrase } = block;
  if (phrase?.manner === 'ends') return -BARRIER;
  const against = verdict?.weight ?? 0;
  if (prose) return Math.min(words, HEAVIEST) * (1 - 2 * against * against);
  if (against > 0.65) return -8;
  if (ending === 'sentence' && words >= 3) return Math.min(words, 8) * 0.5;
  if (ending === 'colon') return -1;
  return words >= 8 ? -4 : -5;
}

/**
 * What each block weighs once the model has scored it: its words, for or against, by how sure the model is.
 * What ends articles never counts for the body. `lean` is added to every score: below 0, the body is kept short.
 */
export function reweigh(all: readonly Features[], verdicts: readonly (Verdict | null)[], scores: readonly number[], lean: number): number[] {
  return all.map(({ words, phrase }, i) => {
    const score = scores[i]! + lean;
    const mass = Math.max(LIGHTEST, Math.min(words, HEAVIEST));
    const rule = verdicts[i]?.rule ?? '';
    const learned = (mass * score) / (2 + Math.abs(score));
    const weight = rule === 'headline-list' ? -mass / 2 : PICTURES.has(rule) ? Math.max(-1, learned) : learned;
    return phrase?.manner === 'ends' ? Math.min(weight, 0) - MODEL_BARRIER : weight;
  });
}

/** Pictures stand between the paragraphs of an article, a gallery of them too: they end nothing. */
const PICTURES: ReadonlySet<string> = new Set(['in-figure', 'gallery-counter']);

/**
 * The model's score and what the rules alone say of a block, taken together. The fewer blocks a page has, the more the rules
 * count: the model knows pages with menus and footers.
 */
export function blend(score: number, weight: number, { words }: Features, blocks: number): number {
  const mass = Math.max(LIGHTEST, Math.min(words, HEAVIEST));
  return score + (RULES_SHARE + SMALL_PAGE / blocks) * Math.max(-1, Math.min(1, weight / mass));
}

const RULES_SHARE = 0.6;
const SMALL_PAGE = 30;

/** A short line tells as much as this many words: many of them in a row are a menu. */
const LIGHTEST = 4;
/**
 * The model has seen how many such headings stand above boxes in the middle of articles, and what follows them: little is left to
 * add to its score.
 */
const MODEL_BARRIER = 5;

/**
 * The contiguous blocks between `from` and `to` that weigh most together; a body under its title weighs more, and one that
 * runs over another title weighs less.
 */
export function heaviestRange(weights: readonly number[], title: PageTitle, from: number, to: number): Range | null {
  let best: { first: number; end: number; score: number } | null = null;
  let first = from;
  let sum = 0;
  let bonus = 0;
  let most = 0;
  let anchor = -HEAD_REACH - 1;
  let next = 0;
  for (let i = from; i < to; i++) {
    while (next < title.repeats.length && title.repeats[next]! < i) next++;
    let weight = weights[i]!;
    if (title.repeats[next] === i) {
      anchor = i;
      weight = -TITLE_BARRIER;
    }
    const fresh = i > anchor && i - anchor <= HEAD_REACH ? UNDER_TITLE : 0;
    if (sum <= 0 || sum + bonus <= fresh) {
      first = i;
      sum = 0;
      bonus = fresh;
    }
    sum += weight;
    // The place under the title counts for no more than the text that stands there.
    const value = sum + Math.min(sum, bonus);
    if (weight <= 0 || (best !== null && value <= most)) continue;
    best = { first, end: i + 1, score: sum };
    most = value;
  }
  return best;
}
