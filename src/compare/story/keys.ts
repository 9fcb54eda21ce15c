import type { ReportInput, StoryKeys } from '../../model.js';
import { type Report, readReport } from '../report.js';
import { stemOf } from '../stem.js';
import { weightOfWord } from '../terms.js';
import { newVocabulary, type Vocabulary } from '../vocabulary.js';
import { CAPITAL, NUMERIC, OPENING, QUOTED } from '../words.js';
import { dayOf } from './days.js';
import { type ReadReport, readInput } from './input.js';
import { sketchOf } from './reprints.js';

/** A report says what it is about at its beginning: how often a word counts in the headline and in the first statements. */
const HEADLINE = 3;
const LEAD = 2.5;
const LEAD_STATEMENTS = 5;
/** Names and figures tell events apart. */
const NAME_OR_FIGURE = 1.6;
/** What is beyond so many words adds nothing to what a report is about. */
const MOST_WORDS = 4000;
/** A word longer than this is cut: it is debris, and keys stay small. */
const LONGEST_TERM = 40;

/** Blocking keys by kind: the heaviest names and figures, other words, pairs, quoted words; the smallest shingles of the sketch. */
const MOST_KEYS = { names: 24, words: 12, pairs: 16, quotes: 16, shingles: 12 };

/** Marks the terms that are three words from inside quotation marks. */
export const QUOTE_TERM = '“';

/**
 * What is needed of a report to find others of the same event: a small plain object that can be stored in its place. Reports
 * that share one of the `keys` are worth a look by `sameStory`; others are not. Depends on this report alone.
 *
 * Words are reduced to stems; those of headline and lead, names and figures weigh more. The keys are the heaviest names,
 * figures, words and neighbours, words quoted, and the smallest hashes of the shingles, which reprints have in common
 * (A. Broder, "On the resemblance and containment of documents", 1997).
 *
 * @param report a string or Page is parsed first; with `published` where the text does not state its date
 * @throws An {@link InputError} (`not-a-report`, `bad-option`) when called with anything else
 *
 * @example
 * ```ts
 * import { storyKeys } from 'copydesk';
 *
 * const keys = storyKeys({ report: 'Fire guts mill in Halden\n\nThe blaze on Monday destroyed 12 looms, the fire brigade said.', published: '2024-03-04' });
 * keys.day; // => '2024-03-04'
 * keys.keys.includes('halden'); // => true
 * ```
 */
export function storyKeys(report: ReportInput): StoryKeys {
  return keysOf(readInput(report, 'storyKeys'));
}

/** Whether a value is a result of {@link storyKeys}. */
export function isKeys(value: unknown): value is StoryKeys {
  return typeof value === 'object' && value !== null && (value as { type?: unknown }).type === 'story-keys';
}

/** The same of a report that has been read. */
export function keysOf({ article, published }: ReadReport): StoryKeys {
  const vocabulary = newVocabulary();
  const report = readReport(article, vocabulary);
  const { terms, names } = termsOf(report, vocabulary);
  const sketch = sketchOf(report, vocabulary);
  const day = published !== null && dayOf(published) !== null ? published.slice(0, 10) : null;
  return {
    type: 'story-keys',
    day,
    keys: [...blockingKeys(terms, names), ...sketch.slice(0, MOST_KEYS.shingles).map((hash) => `#${hash}`)],
    terms: terms.map(([term]) => term),
    weights: terms.map(([, weight]) => weight),
    sketch,
  };
}

/** What the report is about, the terms in the order in which they first appear; and which of them are names or figures. */
function termsOf(report: Report, vocabulary: Vocabulary): { terms: (readonly [string, number])[]; names: ReadonlySet<string> } {
  const { words, statementOf, statements } = report;
  const count = Math.min(words.count, MOST_WORDS);
  const stems = vocabulary.forms.map((form) => stemOf(form).slice(0, LONGEST_TERM));
  const worth = vocabulary.forms.map(weightOfWord);
  const found = new Map<string, number>();
  const names = new Set<string>();
  const add = (term: string, weight: number): void => {
    found.set(term, (found.get(term) ?? 0) + weight);
  };
  const isQuoted = (at: number): boolean => (words.flags[at]! & QUOTED) !== 0;
  for (let i = 0; i < count; i++) {
    const statement = statementOf[i]!;
    const place = statements[statement]?.block.role === 'headline' ? HEADLINE : statement < LEAD_STATEMENTS ? LEAD : 1;
    const key = words.keys[i]!;
    const stem = stems[key]!;
    const flags = words.flags[i]!;
    if (worth[key]! > 0) {
      const telling = (flags & (CAPITAL | NUMERIC)) !== 0 && (flags & OPENING) === 0;
      if (telling) names.add(stem);
      add(stem, place * worth[key]! * (telling ? NAME_OR_FIGURE : 1));
      const next = words.keys[i + 1];
      if (next !== undefined && i + 1 < count && statementOf[i + 1] === statement && worth[next]! > 0) add(`${stem} ${stems[next]!}`, place);
    }
    if (i + 2 < count && isQuoted(i) && isQuoted(i + 1) && isQuoted(i + 2))
      add(`${QUOTE_TERM}${stem} ${stems[words.keys[i + 1]!]!} ${stems[words.keys[i + 2]!]!}`, place);
  }
  // Rounded, so that the object is small as JSON.
  return { terms: [...found].map(([term, weight]) => [term, Math.round(weight * 1000) / 1000] as const), names };
}

/** The heaviest terms of each kind. */
function blockingKeys(terms: readonly (readonly [string, number])[], names: ReadonlySet<string>): string[] {
  const kinds = {
    names: [] as (readonly [string, number])[],
    words: [] as (readonly [string, number])[],
    pairs: [] as (readonly [string, number])[],
    quotes: [] as (readonly [string, number])[],
  };
  for (const entry of terms) {
    const [term] = entry;
    if (term.startsWith(QUOTE_TERM)) kinds.quotes.push(entry);
    else if (term.includes(' ')) kinds.pairs.push(entry);
    else if (names.has(term)) kinds.names.push(entry);
    else kinds.words.push(entry);
  }
  return (['names', 'words', 'pairs', 'quotes'] as const).flatMap((kind) =>
    kinds[kind]
      .sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))
      .slice(0, MOST_KEYS[kind])
      .map(([term]) => term),
  );
}
