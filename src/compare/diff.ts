import { parseArticle } from '../article/parse.js';
import { InputError } from '../errors.js';
import type { Article, Change, Page, ParseOptions, Passage, Quote, QuoteMatch, ReportDiff, SidedNotice, StatementMatch } from '../model.js';
import { extractQuotes } from '../quotes/extract.js';
import { type Link, type Links, linkStatements } from './align.js';
import type { Range } from './changes/difference.js';
import { type Found, findChanges } from './changes/find.js';
import { messageOf } from './changes/message.js';
import { quotePresentation } from './changes/quoted.js';
import { sharesOf, verdictOf } from './overlap.js';
import { byPlace, matchQuotes, spokenPairs } from './quotes.js';
import { type Report, readReport, statedText, wordsIn } from './report.js';
import { liftedRuns } from './reuse.js';
import { variantsBetween, variantsInside } from './variants.js';
import { newVocabulary, type Vocabulary } from './vocabulary.js';

/**
 * What one report of an event changed from another: which statements they share, what differs inside these and of what kind,
 * whose words were quoted, cut or reworded, which runs of words were taken over, and what only one of them says. Typography
 * (curly or straight marks, dashes, `US` or `U.S.`) is never a difference. The exchange of the two reports mirrors the result.
 *
 * Statements are linked by equal words, by runs of six words and more (the winnowing idea of Schleimer, Wilkerson and Aiken,
 * "Winnowing", SIGMOD 2003, without the sampling), and by the cosine of their rare terms; words are aligned by patience
 * diff (Bram Cohen).
 *
 * @param a the first report; a string or Page is parsed first
 * @param b the second report
 * @param options as for `parseArticle`
 * @returns spans index each side's own text, in UTF-16 code units
 * @throws An InputError (`not-a-report`) when called with anything else
 *
 * @example
 * ```ts
 * import { diffReports } from 'copydesk';
 *
 * const diff = diffReports(
 *   'Fire guts mill in Halden\n\nThe blaze on Monday destroyed 12 looms, the fire brigade said.',
 *   'Fire guts mill in Halden\n\nThe blaze on Monday destroyed 14 looms, the fire brigade said.',
 * );
 * diff.changes.map((change) => change.message); // => ['A: 12 looms; B: 14 looms.']
 * ```
 */
export function diffReports(a: string | Page | Article, b: string | Page | Article, options?: ParseOptions): ReportDiff {
  const sides = [a, b].map((input) => {
    const article = articleOf(input, options);
    return { article, text: statedText(article) };
  });
  // One order for both directions, of the words that are numbered too, so that the exchange of the reports mirrors the result exactly.
  const turned = sides[0]!.text > sides[1]!.text;
  if (turned) sides.reverse();
  const vocabulary = newVocabulary();
  const [first, second] = sides.map(({ article, text }) => readReport(article, vocabulary, text));
  return compare(first!, second!, vocabulary, turned);
}

function articleOf(input: unknown, options: ParseOptions | undefined): Article {
  if (typeof input === 'string') return parseArticle(input, options);
  const type = typeof input === 'object' && input !== null ? (input as { type?: unknown }).type : null;
  if (type === 'page') return parseArticle(input as Page, options);
  if (type === 'article') return input as Article;
  throw new InputError('not-a-report', 'diffReports() takes two reports: strings, Pages or Articles.');
}

/** Compares in the given order; `turned` gives the result as seen from the second report. */
function compare(a: Report, b: Report, vocabulary: Vocabulary, turned: boolean): ReportDiff {
  const runs = liftedRuns(a.words, a.blockEnds, b.words, b.blockEnds);
  const quotesA = extractQuotes(a.article);
  const quotesB = extractQuotes(b.article);
  const { links: likely, near } = linkStatements(a, b, runs, spokenPairs(a, quotesA, b, quotesB, vocabulary), vocabulary);
  const verdict = verdictOf(a, b, likely, runs);
  // Where the reports have little in common, a likeness is chance: what stands word for word in both is all there is to tell.
  const links = verdict === 'little-in-common' ? likely.filter((link) => link.kind === 'verbatim' || link.kind === 'near-verbatim') : likely;
  const quotes = matchQuotes(a, quotesA, b, quotesB, links, runs, vocabulary);
  const found = findAllChanges(a, b, links, verdict === 'little-in-common' ? [] : near, quotes, vocabulary);
  const { liftedA, liftedB, matchedA, matchedB } = sharesOf(a, b, links, runs);
  const passage = ({ start, end, text }: Passage): Passage => ({ start, end, text });
  const ofWords = (report: Report, range: Range): Passage => {
    const start = report.words.starts[range.from]!;
    const end = report.words.ends[range.to - 1]!;
    return { start, end, text: report.text.slice(start, end) };
  };
  const turn = <T>(one: T, other: T): { a: T; b: T } => (turned ? { a: other, b: one } : { a: one, b: other });

  const linkedA = new Set(links.map((link) => link.a));
  const linkedB = new Set(links.map((link) => link.b));
  const onlyOne = a.statements.filter((_, i) => !linkedA.has(i)).map(passage);
  const onlyOther = b.statements.filter((_, j) => !linkedB.has(j)).map(passage);

  const matches = links
    .map((link, index) => {
      const sides = turn(passage(a.statements[link.a]!), passage(b.statements[link.b]!));
      const match: StatementMatch = { a: sides.a, b: sides.b, kind: link.kind, moved: link.moved, score: link.score };
      return { match, index };
    })
    .sort((p, q) => p.match.a.start - q.match.a.start || p.match.b.start - q.match.b.start);
  const placeOf = new Map(matches.map(({ index }, place) => [index, place]));

  const changes = found
    .map((finding) => {
      const sides = turn(finding.a === null ? null : ofWords(a, finding.a), finding.b === null ? null : ofWords(b, finding.b));
      return changeOf(finding, sides.a, sides.b, finding.link === null ? null : (placeOf.get(finding.link) ?? null));
    })
    .sort(byChange);

  const lifted = runs
    .map((run) => {
      const sides = turn(ofWords(a, { from: run.a, to: run.a + run.length }), ofWords(b, { from: run.b, to: run.b + run.length }));
      return { a: sides.a, b: sides.b, words: run.length };
    })
    .sort((p, q) => p.a.start - q.a.start || p.b.start - q.b.start);

  return {
    type: 'diff',
    matches: matches.map(({ match }) => match),
    onlyA: turned ? onlyOther : onlyOne,
    onlyB: turned ? onlyOne : onlyOther,
    quotes: quotes.map((match) => (turned ? { a: match.b, b: match.a, change: MIRRORED[match.change] } : match)).sort(byPlace),
    changes,
    lifted,
    overlap: turned
      ? { liftedA: liftedB, liftedB: liftedA, matchedA: matchedB, matchedB: matchedA, verdict }
      : { liftedA, liftedB, matchedA, matchedB, verdict },
    notices: turned
      ? [...noticesOf(b, 'a', vocabulary), ...noticesOf(a, 'b', vocabulary)]
      : [...noticesOf(a, 'a', vocabulary), ...noticesOf(b, 'b', vocabulary)],
  };
}

/** What differs inside shared statements, in the presentation of shared quotes, and in the spelling of names anywhere. */
function findAllChanges(a: Report, b: Report, links: readonly Link[], near: Links['near'], quotes: readonly QuoteMatch[], vocabulary: Vocabulary): Found[] {
  const { found, settled } = findChanges(a, b, links, near, vocabulary);
  const linkAt = new Map(links.map((link, k) => [`${link.a} ${link.b}`, k]));
  const linkOf = (x: Quote, y: Quote): number | null | undefined => {
    let link: number | null = null;
    for (const s of statementsOf(a, x)) {
      for (const t of statementsOf(b, y)) {
        const k = linkAt.get(`${s} ${t}`);
        if (k !== undefined && settled.has(k)) return undefined;
        link ??= k ?? null;
      }
    }
    return link;
  };
  // A quote's source may be part of what the words have told: `Judge Aas` of `Judge Marit Aas`.
  const wordsOf = ({ kind, a: x, b: y }: Found): string[][] => (x === null || y === null ? [] : [keysOf(`${kind} a`, x), keysOf(`${kind} b`, y)]);
  const told = new Set(found.flatMap(wordsOf).flat());
  const isTold = (finding: Found): boolean => {
    const sides = wordsOf(finding);
    return sides.length > 0 && sides.every((words) => words.some((word) => told.has(word)));
  };
  const all = [...found, ...quotePresentation(a, b, quotes, linkOf).filter((finding) => !isTold(finding))];
  const spelt = new Set<string>();
  const spelling = (x: number, y: number): string => `${a.words.keys[x]!} ${b.words.keys[y]!}`;
  for (const finding of all) if (finding.note === 'spelling') spelt.add(spelling(finding.a!.from, finding.b!.from));
  for (const { a: x, b: y, link } of variantsBetween(a, b, links, vocabulary)) {
    if (spelt.has(spelling(x, y))) continue;
    all.push({ kind: 'name', severity: 'low', a: { from: x, to: x + 1 }, b: { from: y, to: y + 1 }, note: 'spelling', link });
  }
  // The words and the quotes of one place may tell the same.
  const places = new Set<string>();
  return all.filter(({ kind, a: x, b: y }) => {
    const place = `${kind} ${x?.from ?? ''} ${x?.to ?? ''} ${y?.from ?? ''} ${y?.to ?? ''}`;
    return !places.has(place) && places.add(place);
  });
}

function keysOf(name: string, { from, to }: Range): string[] {
  return Array.from({ length: to - from }, (_, k) => `${name} ${from + k}`);
}

/** The statements in which a quote's content stands, the first few. */
function statementsOf(report: Report, quote: Quote): number[] {
  const first = wordsIn(report, quote.content[0]!).from;
  const last = wordsIn(report, quote.content[quote.content.length - 1]!).to - 1;
  const statements: number[] = [];
  for (let s = report.statementOf[first] ?? 0; s <= (report.statementOf[last] ?? -1) && statements.length < 8; s++) statements.push(s);
  return statements;
}

/** What a change of a quote is called from the other side. */
const MIRRORED = {
  same: 'same',
  punctuation: 'punctuation',
  spelling: 'spelling',
  wording: 'wording',
  truncated: 'extended',
  extended: 'truncated',
  'silent-cut': 'silent-insert',
  'silent-insert': 'silent-cut',
  'to-indirect': 'to-direct',
  'to-direct': 'to-indirect',
  unquoted: 'quoted',
  quoted: 'unquoted',
  'only-a': 'only-b',
  'only-b': 'only-a',
} as const;

function changeOf({ kind, severity, note, unit }: Found, a: Passage | null, b: Passage | null, match: number | null): Change {
  return { kind, severity, a, b, match, message: messageOf(kind, note, a, b, unit) };
}

function byChange(x: Change, y: Change): number {
  const at = (passage: Passage | null): number => passage?.start ?? -1;
  return (x.match ?? -1) - (y.match ?? -1) || at(x.a) - at(y.a) || at(x.b) - at(y.b);
}

/** What is doubtful about one report, names in two spellings among it. */
function noticesOf(report: Report, side: 'a' | 'b', vocabulary: Vocabulary): SidedNotice[] {
  const { words, text } = report;
  const wordAt = (at: number): string => {
    const word = text.slice(words.starts[at], words.ends[at]);
    return /['’]s$/.test(word) ? word.slice(0, -2) : word;
  };
  const variants = variantsInside(report, vocabulary).map(([x, y]): SidedNotice => {
    const start = words.starts[y]!;
    return { code: 'name-variant', message: `One name in two spellings: ${wordAt(x)} and ${wordAt(y)}.`, start, end: start + wordAt(y).length, side };
  });
  return [...report.article.notices.map((notice): SidedNotice => ({ ...notice, side })), ...variants];
}
