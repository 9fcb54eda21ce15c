import type {
  Article,
  Disagreement,
  Passage,
  Quote,
  ReportDiff,
  ReportInput,
  Storyboard,
  StoryPlace,
  StoryQuote,
  StoryQuotePlace,
  StoryStatement,
} from '../../model.js';
import { extractQuotes } from '../../quotes/extract.js';
import { SURE } from '../align.js';
import { diffReports } from '../diff.js';
import { readReport } from '../report.js';
import { newVocabulary } from '../vocabulary.js';
import { compareDates } from './days.js';
import { readInputs } from './input.js';

/** So many reports at most are compared with all others: the time stays in proportion to the number of reports. */
const PIVOTS = 4;

/** Kinds of change by which two reports tell different facts. */
const FACTS: ReadonlySet<string> = new Set(['figure', 'date', 'name', 'speaker', 'polarity']);

/**
 * The table of a story: its statements against its reports. Who carries which, who quotes whom, which facts differ, and who had
 * it first.
 *
 * The report with the most statements is compared with every other (see {@link diffReports}); then the one with the most
 * statements that have no row yet, four times at most: such a statement joins the row of its counterpart where that has one. So
 * time grows in proportion to the number of reports, and a statement that only small reports share may stand in two rows.
 *
 * @param reports of one event, as a {@link Story} of `groupReports` names them; strings and Pages are parsed first
 * @returns rows in the order of the report with the most statements, then what others add
 * @throws An {@link InputError} (`not-a-report`, `bad-option`) when called with anything else
 *
 * @example
 * ```ts
 * import { compareStory } from 'copydesk';
 *
 * const board = compareStory([
 *   { report: 'Fire guts mill in Halden\n\nThe blaze on Monday destroyed 12 looms, the fire brigade said.', published: '2024-03-04' },
 *   { report: 'Fire guts mill in Halden\n\nThe blaze on Monday destroyed 14 looms, the fire brigade said.', published: '2024-03-05' },
 * ]);
 * board.disagreements[0]?.versions.map((version) => version[0]?.text); // => ['12', '14']
 * board.statements[0]?.first; // => 0
 * ```
 */
export function compareStory(reports: readonly ReportInput[]): Storyboard {
  const read = readInputs(reports, 'compareStory');
  const dates = read.map(({ published }) => published);
  const statements = read.map(({ article }) => readReport(article, newVocabulary()).statements.map(({ start, end, text }): Passage => ({ start, end, text })));
  const table = newTable(statements);
  const spoken = newQuoteTable();
  const disagreements = newDisagreements();

  if (read.length === 1) for (const quote of extractQuotes(read[0]!.article)) spoken.add(0, quote);
  for (let round = 0; round < PIVOTS && read.length > 1; round++) {
    const pivot = table.mostOpen();
    if (pivot === null) break;
    const open = table.openOf(pivot);
    table.seed(pivot);
    read.forEach(({ article }, other) => {
      // A report without open statements has nothing to add to the rows of a later pivot.
      if (other === pivot || (round > 0 && table.openOf(other).size === 0)) return;
      const diff = diffReports(read[pivot]!.article, article);
      const rows = table.link(pivot, other, diff, open);
      for (const { a, b } of diff.quotes) spoken.pair(pivot, a, other, b);
      disagreements.add(pivot, other, diff, rows);
    });
    table.join(pivot, open);
  }
  table.seedRest();
  const { rows, placeOf } = table.finished();

  return {
    type: 'storyboard',
    reports: read.map(({ article, published }, i) => ({
      headline: article.headline?.value ?? null,
      outlet: outletOf(article),
      published,
      statements: statements[i]!.length,
    })),
    statements: rows.map((places): StoryStatement => ({ places: inOrder(places), first: firstOf(places, dates) })),
    quotes: spoken.rows
      .filter((places) => places.length > 0)
      .map((places): StoryQuote => {
        const sorted = [...places].sort((x, y) => x.report - y.report || x.quote.start - y.quote.start);
        return { speaker: speakerOf(sorted.map(({ quote }) => quote)), places: sorted, first: firstOf(sorted, dates) };
      }),
    disagreements: disagreements.found(placeOf),
  };
}

/** The outlet by the page's own word, else by the credit that names its source. */
function outletOf(article: Article): string | null {
  return article.siteName ?? article.credits.find(({ kind }) => kind === 'source' || kind === 'agency')?.name ?? null;
}

function inOrder(places: readonly StoryPlace[]): StoryPlace[] {
  return [...places].sort((x, y) => x.report - y.report || x.start - y.start);
}

/** The report that was published before all others of a row; null where dates are missing or do not tell. */
function firstOf(places: readonly { readonly report: number }[], dates: readonly (string | null)[]): number | null {
  const carriers = [...new Set(places.map(({ report }) => report))];
  let first = carriers[0]!;
  for (const report of carriers) {
    if (dates[report] === null) return null;
    if (compareDates(dates[report]!, dates[first]!) < 0) first = report;
  }
  return carriers.every((report) => report === first || compareDates(dates[first]!, dates[report]!) < 0) ? first : null;
}

/** The fullest name that a report gives. */
function speakerOf(quotes: readonly Quote[]): string | null {
  let speaker: string | null = null;
  for (const { source } of quotes) if (source?.name !== undefined && source.name !== null && source.name.length > (speaker?.length ?? 0)) speaker = source.name;
  return speaker;
}

/** Where a row of the growing table has come to stand, and whether it has joined another. */
type PlaceOf = (row: number) => { readonly index: number; readonly hasMoved: boolean };

/** The rows of statements as they grow. A statement is open until it has a row. */
interface Table {
  /** The report with the most open statements, the first of several; null when none is open. */
  mostOpen(): number | null;
  /** Where the open statements of a report start. */
  openOf(report: number): ReadonlySet<number>;
  /** Gives a row of its own to each open statement of a report. */
  seed(report: number): void;
  /** Puts the open statements of a report into the rows of those of the pivot's statements in `among` that they are most like. The row of each match, or null. */
  link(pivot: number, other: number, diff: ReportDiff, among: ReadonlySet<number>): (number | null)[];
  /** Moves the rows that the pivot's statements in `among` began into those of the counterparts that had one before. */
  join(pivot: number, among: ReadonlySet<number>): void;
  seedRest(): void;
  /** The rows that hold something, and where among them a row has come to stand. */
  finished(): { readonly rows: readonly (readonly StoryPlace[])[]; readonly placeOf: PlaceOf };
}

function newTable(statements: readonly (readonly Passage[])[]): Table {
  const rows: StoryPlace[][] = [];
  const rowOf = statements.map(() => new Map<number, number>());
  /** For statements of the pivot, the row of the counterpart that they are most like, where that has one already. */
  let known = new Map<number, { readonly row: number; readonly score: number }>();
  const movedTo = new Map<number, number>();
  const openOf = (report: number): Set<number> => new Set(statements[report]!.filter(({ start }) => !rowOf[report]!.has(start)).map(({ start }) => start));
  const seed = (report: number): void => {
    for (const { start, end, text } of statements[report]!) {
      if (rowOf[report]!.has(start)) continue;
      rowOf[report]!.set(start, rows.length);
      rows.push([{ report, start, end, text }]);
    }
  };
  return {
    openOf,
    seed,
    mostOpen(): number | null {
      let most: number | null = null;
      let size = 0;
      statements.forEach((_, report) => {
        const open = openOf(report).size;
        if (open > size) {
          most = report;
          size = open;
        }
      });
      return most;
    },
    link(pivot, other, diff, among): (number | null)[] {
      const best = new Map<number, ReportDiff['matches'][number]>();
      for (const match of diff.matches) {
        // A link that was drawn for want of a better one would carry its fault through a row of several reports.
        if (!among.has(match.a.start) || match.score < SURE) continue;
        const row = rowOf[other]!.get(match.b.start);
        if (row !== undefined) {
          if (match.score > (known.get(match.a.start)?.score ?? 0)) known.set(match.a.start, { row, score: match.score });
          continue;
        }
        const better = best.get(match.b.start);
        if (better === undefined || match.score > better.score) best.set(match.b.start, match);
      }
      for (const { a, b } of best.values()) {
        const row = rowOf[pivot]!.get(a.start)!;
        rowOf[other]!.set(b.start, row);
        rows[row]!.push({ report: other, start: b.start, end: b.end, text: b.text });
      }
      return diff.matches.map(({ a }) => (among.has(a.start) ? (rowOf[pivot]!.get(a.start) ?? null) : null));
    },
    join(pivot, among): void {
      for (const [start, { row }] of known) {
        const own = rowOf[pivot]!.get(start)!;
        if (!among.has(start) || own === row || movedTo.has(own) || movedTo.has(row)) continue;
        for (const place of rows[own]!) rowOf[place.report]!.set(place.start, row);
        rows[row]!.push(...rows[own]!.splice(0));
        movedTo.set(own, row);
      }
      known = new Map();
    },
    seedRest(): void {
      statements.forEach((_, report) => {
        seed(report);
      });
    },
    finished() {
      const indices = new Map<number, number>();
      const kept = rows.filter((places, row) => {
        if (places.length > 0) indices.set(row, indices.size);
        return places.length > 0;
      });
      return { rows: kept, placeOf: (row) => ({ index: indices.get(movedTo.get(row) ?? row)!, hasMoved: movedTo.has(row) }) };
    },
  };
}

/** The rows of quotes as they grow: a quote joins the row of its counterpart. */
interface QuoteTable {
  readonly rows: readonly StoryQuotePlace[][];
  add(report: number, quote: Quote): number;
  pair(reportA: number, a: Quote | null, reportB: number, b: Quote | null): void;
}

function newQuoteTable(): QuoteTable {
  const rows: StoryQuotePlace[][] = [];
  const rowOf = new Map<string, number>();
  const keyOf = (report: number, quote: Quote): string => `${report} ${quote.content[0]!.start}`;
  const add = (report: number, quote: Quote): number => {
    const known = rowOf.get(keyOf(report, quote));
    if (known !== undefined) return known;
    rowOf.set(keyOf(report, quote), rows.length);
    rows.push([{ report, quote }]);
    return rows.length - 1;
  };
  return {
    rows,
    add,
    pair(reportA, a, reportB, b): void {
      const row = a === null ? null : add(reportA, a);
      if (b === null) return;
      const known = rowOf.get(keyOf(reportB, b));
      if (row === null || known !== undefined) {
        // Seen alone before, met now: the lonely row moves into that of its counterpart.
        if (row !== null && known !== undefined && known !== row && rows[known]!.length === 1) {
          rows[row]!.push(...rows[known]!.splice(0));
          rowOf.set(keyOf(reportB, b), row);
        } else if (row === null) add(reportB, b);
        return;
      }
      rowOf.set(keyOf(reportB, b), row);
      rows[row]!.push({ report: reportB, quote: b });
    },
  };
}

/** What reports tell differently about one place of a pivot, each version by its words. */
interface Entry {
  readonly kind: Disagreement['kind'];
  readonly row: number;
  readonly versions: Map<string, StoryPlace[]>;
}

/** The disagreements as they are found. */
interface Disagreements {
  add(pivot: number, other: number, diff: ReportDiff, rows: readonly (number | null)[]): void;
  /** In the order of the rows; `placeOf` leads from a row to where it has come to stand. */
  found(placeOf: PlaceOf): Disagreement[];
}

function newDisagreements(): Disagreements {
  const byPlace = new Map<string, Entry>();
  const put = (versions: Entry['versions'], words: string, place: StoryPlace): void => {
    const version = versions.get(words);
    if (version === undefined) versions.set(words, [place]);
    else if (!version.some(({ report, start }) => report === place.report && start === place.start)) version.push(place);
  };
  return {
    add(pivot, other, diff, rows): void {
      for (const { kind, a, b, match } of diff.changes) {
        const row = match === null ? null : (rows[match] ?? null);
        if (!FACTS.has(kind) || a === null || b === null || row === null) continue;
        const place = `${pivot} ${kind} ${a.start} ${a.end}`;
        const entry = byPlace.get(place) ?? { kind: kind as Disagreement['kind'], row, versions: new Map<string, StoryPlace[]>() };
        byPlace.set(place, entry);
        put(entry.versions, a.text.toLowerCase(), { report: pivot, start: a.start, end: a.end, text: a.text });
        put(entry.versions, b.text.toLowerCase(), { report: other, start: b.start, end: b.end, text: b.text });
      }
    },
    found(placeOf): Disagreement[] {
      const byRow = new Map<string, Entry[]>();
      for (const { kind, row, versions } of byPlace.values()) {
        const { index, hasMoved } = placeOf(row);
        const entries = byRow.get(`${kind} ${index}`) ?? [];
        byRow.set(`${kind} ${index}`, entries);
        const same = entries.find((entry) => [...versions.keys()].some((words) => entry.versions.has(words)));
        if (same !== undefined) {
          for (const [words, places] of versions) for (const place of places) put(same.versions, words, place);
          continue;
        }
        // The first version is what the rest of the row says; a statement that has joined the row says otherwise.
        const [own, ...others] = versions;
        entries.push({ kind, row: index, versions: hasMoved ? new Map([...others, own!]) : versions });
      }
      return [...byRow.values()]
        .flat()
        .map(({ kind, row, versions }) => ({ kind, statement: row, versions: [...versions.values()].map(inOrder) }))
        .sort((x, y) => x.statement - y.statement);
    },
  };
}
