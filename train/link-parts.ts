// The parts of the library that training calls.
import { parseArticle } from '../src/article/parse.js';
import { candidatesIn } from '../src/compare/align.js';
import { evidenceOf } from '../src/compare/likeness.js';
import { readProfiles } from '../src/compare/profiles.js';
import { readReport } from '../src/compare/report.js';
import { newVocabulary } from '../src/compare/vocabulary.js';
import { type GoldPair, nearest } from '../test/compare/gold.js';

export { likenessOf, ranksOf } from '../src/compare/likeness.js';
export { readPair } from '../test/compare/gold.js';

/** A candidate link of a pair of reports: what its two statements have in common, and whether a reader drew it. */
export interface Row {
  readonly i: number;
  readonly j: number;
  readonly evidence: readonly number[];
  /** The statements as the reader numbered them, as `a:b`. */
  readonly key: string;
  readonly linked: boolean;
  /** A reader may draw it or leave it. */
  readonly optional: boolean;
}

/** The candidate links of a pair. */
export function rowsOf(pair: GoldPair): Row[] {
  const vocabulary = newVocabulary();
  const a = readReport(parseArticle(pair.a), vocabulary);
  const b = readReport(parseArticle(pair.b), vocabulary);
  const profiles = readProfiles(a, b, vocabulary);
  return candidatesIn(profiles.a, profiles.b).map(({ i, j }) => {
    const key = `${nearest(pair.statementsA, a.statements[i]!)}:${nearest(pair.statementsB, b.statements[j]!)}`;
    const evidence = evidenceOf(profiles.a[i]!, profiles.b[j]!)!;
    return { i, j, evidence, key, linked: pair.links.has(key), optional: pair.optional.has(key) };
  });
}
