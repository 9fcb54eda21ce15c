import type { Report, Statement } from './report.js';
import { logarithm } from './terms.js';
import type { Vocabulary } from './vocabulary.js';
import { QUOTED } from './words.js';

/** What a word outside the marks of a quotation is worth beside those inside: two quotations of one speaker are not one. */
const OUTSIDE = 0.25;
/** Shares of a statement's words between marks: from which the others count less, and from which it is a quotation. */
const HALF = 0.5;
const MOSTLY = 0.6;

const NONE: ReadonlySet<number> = /* @__PURE__ */ new Set();

/** The stems that stood for a term: nearly always one, which then stands for itself. */
type Stems = number | readonly number[];

/** What a statement is about: its terms, ascending, with their weights and the stems that stood for them. */
export interface Profile {
  readonly terms: readonly number[];
  readonly weights: readonly number[];
  readonly stems: readonly Stems[];
  /** What each term is worth as an anchor: how much it could tell, where at most one statement of each report has it, else 0. */
  readonly anchors: readonly number[];
  /** Sum of the weights, and of their squares. */
  readonly sum: number;
  readonly square: number;
  readonly headline: boolean;
  /** Most of its words stand between quotation marks. */
  readonly quoted: boolean;
  /** Where in its report it stands: 0 to 1. */
  readonly place: number;
  /** Its pairs of neighbouring words of which one tells something, ascending, each once: the ids of both in one number. */
  readonly rows: readonly number[];
}

/** What the statements of two reports are about, each term weighted by how few statements of the two have it. */
export function readProfiles(a: Report, b: Report, vocabulary: Vocabulary): { a: Profile[]; b: Profile[] } {
  const termOf = vocabulary.terms;
  const worth: number[] = [];
  termOf.forEach((term, key) => {
    worth[term] = Math.max(worth[term] ?? 0, vocabulary.weights[key]!);
  });
  const isTelling = (key: number): boolean => worth[termOf[key]!]! > 0;
  const stemsOf = (report: Report, statement: Statement): Map<number, Stems> => {
    const stems = new Map<number, Stems>();
    for (let at = statement.from; at < statement.to; at++) {
      const key = report.words.keys[at]!;
      const term = termOf[key]!;
      if (worth[term] !== 0) stems.set(term, withStem(stems.get(term), vocabulary.stems[key]!));
    }
    return stems;
  };
  // Two passes: the stems of all statements would not fit beside their profiles, where reports are long.
  const found: number[] = [];
  for (const report of [a, b])
    for (const statement of report.statements) for (const term of stemsOf(report, statement).keys()) found[term] = (found[term] ?? 0) + 1;
  const total = a.statements.length + b.statements.length;
  const profilesOf = (report: Report): Profile[] =>
    report.statements.map((statement, s) => {
      const entries = [...stemsOf(report, statement)].sort((x, y) => x[0] - y[0]);
      const terms = entries.map(([term]) => term);
      // The words of one name are one piece of evidence, however many they are.
      const sizes = nameSizes(report, statement, termOf);
      const quoted = quotedShare(report, statement);
      const outside = quoted < HALF ? NONE : termsOutside(report, statement, termOf);
      const worths = terms.map((term) => (outside.has(term) ? OUTSIDE * worth[term]! : worth[term]!));
      const weights = terms.map((term, t) => (worths[t]! * logarithm(1 + total / found[term]!)) / Math.sqrt(sizes.get(term) ?? 1));
      let sum = 0;
      let square = 0;
      for (const weight of weights) {
        sum += weight;
        square += weight * weight;
      }
      return {
        terms,
        weights,
        stems: entries.map(([, stems]) => stems),
        // A term that two statements share and no other has stands in one of each report.
        anchors: terms.map((term, t) => (found[term] === 2 ? worths[t]! : 0)),
        sum,
        square,
        headline: statement.block.role === 'headline',
        quoted: quoted > MOSTLY,
        place: s / report.statements.length,
        rows: rowsOf(report, statement, isTelling, vocabulary.forms.length),
      };
    });
  return { a: profilesOf(a), b: profilesOf(b) };
}

function withStem(stems: Stems | undefined, stem: number): Stems {
  if (stems === undefined || stems === stem) return stem;
  if (typeof stems === 'number') return [stems, stem];
  return stems.includes(stem) ? stems : [...stems, stem];
}

/** True when two terms stood for the same stem in both statements. */
export function shareStem(x: Stems, y: Stems): boolean {
  if (typeof x === 'number') return typeof y === 'number' ? x === y : y.includes(x);
  return typeof y === 'number' ? x.includes(y) : x.some((stem) => y.includes(stem));
}

function quotedShare({ words }: Report, { from, to }: Statement): number {
  let quoted = 0;
  for (let at = from; at < to; at++) if ((words.flags[at]! & QUOTED) !== 0) quoted++;
  return quoted / (to - from);
}

/** The terms outside the marks: where most of a statement is a quotation, they tell who speaks and not what is said. */
function termsOutside(report: Report, statement: Statement, termOf: readonly number[]): ReadonlySet<number> {
  const { keys, flags } = report.words;
  const terms = new Set<number>();
  for (let at = statement.from; at < statement.to; at++) if ((flags[at]! & QUOTED) === 0) terms.add(termOf[keys[at]!]!);
  return terms;
}

/** For each term that stands in a name of several words, how many these are. */
function nameSizes(report: Report, statement: Statement, termOf: readonly number[]): Map<number, number> {
  const sizes = new Map<number, number>();
  for (let at = statement.from; at < statement.to; at++) {
    const size = report.nameSizes[at]!;
    if (size > 1) sizes.set(termOf[report.words.keys[at]!]!, size);
  }
  return sizes;
}

function rowsOf(report: Report, statement: Statement, isTelling: (key: number) => boolean, words: number): number[] {
  const { keys } = report.words;
  const rows = new Set<number>();
  for (let at = statement.from + 1; at < statement.to; at++) {
    if (isTelling(keys[at - 1]!) || isTelling(keys[at]!)) rows.add(keys[at - 1]! * words + keys[at]!);
  }
  return [...rows].sort((x, y) => x - y);
}
