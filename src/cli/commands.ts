import {
  diffReports,
  extractQuotes,
  type Page,
  type ParseOptions,
  parseArticle,
  type Quote,
  type QuoteOptions,
  type StoryKeys,
  storyKeys,
  stripBoilerplate,
} from 'copydesk';
import { toBrat, toCsv, toWebAnnotations } from 'copydesk/export';
import { type RenderOptions, renderArticle, renderDiff, renderQuotes } from 'copydesk/render';

/** How a result is printed, besides as JSON: for people, or for other tools. */
export type Format = 'terminal' | 'markdown' | 'html' | 'jsonld' | 'brat' | 'csv';

/** The formats of the renderers. */
type Layout = NonNullable<RenderOptions['format']>;

/** Options of the library that a command hands on. */
export type WorkOptions = ParseOptions & Pick<QuoteOptions, 'within'>;

/** What the terminal is like. */
export type Look = Pick<RenderOptions, 'color' | 'width'>;

/** A result, and how it is laid out. */
export interface Outcome {
  /** What the library gave. */
  readonly result: unknown;
  /** Whether two reports were compared that do not differ. */
  readonly isSame?: boolean;
  /** As text, or as data that stands in a line of JSON as it is; `id` is what the report is called. */
  readonly laidOut: (format: Format, look: Look, id: string) => string | readonly object[];
}

/** What `group` keeps of a report. */
export interface Card {
  readonly headline: string | null;
  /** Its date of publication, as the caller knows it. */
  readonly published: string | null;
  readonly keys: StoryKeys;
}

/** One report as it comes to a command. */
export interface Reading {
  readonly page: Page;
  /** Its date of publication, as the caller knows it. */
  readonly published?: string;
}

/** One command that answers report by report, or pair by pair. */
export interface Command {
  /** What a record has to hold: a report, the reports `a` and `b`, or a report or what `keys` made of it. */
  readonly takes: 'report' | 'pair' | 'report or keys';
  /** The fields of the result, or of each member where it is a list. */
  readonly fields: readonly string[];
  /** What the lines of a table begin with. */
  readonly tableHead?: string;
  readonly work: (reports: readonly Reading[], options: WorkOptions) => Outcome;
}

const QUOTE: readonly (keyof Quote)[] = ['start', 'end', 'kind', 'content', 'quoted', 'cue', 'source', 'addressee', 'chain', 'confidence', 'notices'];

/** Results that programs read have no other layout. */
const asJson = (result: unknown): Outcome => ({ result, laidOut: () => `${JSON.stringify(result, null, 2)}\n` });

/** The commands by name; `card` and `page` are the steps of `group` that can be done report by report. */
export const COMMANDS = {
  strip: {
    takes: 'report',
    fields: Object.keys(stripBoilerplate('')),
    work: ([report], options) => {
      const result = stripBoilerplate(report!.page, options);
      // The text of the page is what it is made of, so there is nothing to colour or to lay out.
      return { result, laidOut: () => `${result.text}\n` };
    },
  },
  parse: {
    takes: 'report',
    fields: Object.keys(parseArticle('')),
    work: ([report], options) => {
      const result = parseArticle(report!.page, options);
      return { result, laidOut: (format, look) => renderArticle(result, report!.page, { format: format as Layout, ...look }) };
    },
  },
  quotes: {
    takes: 'report',
    fields: QUOTE,
    tableHead: toCsv([], ''),
    work: ([report], { within = 'article' }) => {
      const result = extractQuotes(report!.page, { within });
      return { result, laidOut: (format, look, id) => quotesAs(format, result, report!.page, look, id) };
    },
  },
  diff: {
    takes: 'pair',
    fields: Object.keys(diffReports('', '')),
    work: (reports, options) => {
      const [a, b] = reports.map(({ page }) => page);
      const result = diffReports(a!, b!, options);
      const isSame = result.changes.length + result.onlyA.length + result.onlyB.length === 0;
      return { result, isSame, laidOut: (format, look) => renderDiff(result, a!, b!, { format: format as Layout, ...look }) };
    },
  },
  keys: {
    takes: 'report',
    fields: Object.keys(storyKeys('')),
    work: ([report], options) => asJson(keysOf(report!, options).keys),
  },
  card: {
    takes: 'report or keys',
    fields: [],
    work: ([report], options) => asJson(keysOf(report!, options)),
  },
  page: {
    takes: 'report',
    fields: [],
    work: ([report], options) => asJson({ ...keysOf(report!, options), page: report!.page }),
  },
} satisfies Record<string, Command>;

function keysOf({ page, published }: Reading, options: WorkOptions): Card {
  const article = parseArticle(page, options);
  const keys = storyKeys(published === undefined ? article : { report: article, published });
  return { headline: article.headline?.value ?? null, published: published ?? null, keys };
}

function quotesAs(format: Format, quotes: readonly Quote[], page: Page, look: Look, id: string): string | readonly object[] {
  switch (format) {
    case 'jsonld':
      return toWebAnnotations(quotes, page);
    case 'brat':
      return toBrat(quotes, page);
    case 'csv':
      return toCsv(quotes, page, { report: id === '-' ? '' : id, header: false });
    default:
      return renderQuotes(quotes, page, { format, ...look });
  }
}
