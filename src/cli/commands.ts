import { diffReports, extractQuotes, type Page, type ParseOptions, parseArticle, type Quote, type QuoteOptions, stripBoilerplate } from 'copydesk';
import { type RenderOptions, renderArticle, renderDiff, renderQuotes } from 'copydesk/render';

/** How a result is printed, besides as JSON. */
export type Format = 'terminal' | 'markdown' | 'html';

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
  readonly laidOut: (format: Format, look: Look) => string;
}

/** One command that answers report by report, or pair by pair. */
export interface Command {
  /** What a record has to hold: a report, or the reports `a` and `b`. */
  readonly takes: 'report' | 'pair';
  /** The fields of the result, or of each member where it is a list. */
  readonly fields: readonly string[];
  readonly work: (pages: readonly Page[], options: WorkOptions) => Outcome;
}

const QUOTE: readonly (keyof Quote)[] = ['start', 'end', 'kind', 'content', 'quoted', 'cue', 'source', 'addressee', 'chain', 'confidence', 'notices'];

/** The commands by name. */
export const COMMANDS = {
  strip: {
    takes: 'report',
    fields: Object.keys(stripBoilerplate('')),
    work: ([page], options) => {
      const result = stripBoilerplate(page!, options);
      // The text of the page is what it is made of, so there is nothing to colour or to lay out.
      return { result, laidOut: () => `${result.text}\n` };
    },
  },
  parse: {
    takes: 'report',
    fields: Object.keys(parseArticle('')),
    work: ([page], options) => {
      const result = parseArticle(page!, options);
      return { result, laidOut: (format, look) => renderArticle(result, page!, { format, ...look }) };
    },
  },
  quotes: {
    takes: 'report',
    fields: QUOTE,
    work: ([page], { within = 'article' }) => {
      const result = extractQuotes(page!, { within });
      return { result, laidOut: (format, look) => renderQuotes(result, page!, { format, ...look }) };
    },
  },
  diff: {
    takes: 'pair',
    fields: Object.keys(diffReports('', '')),
    work: ([a, b], options) => {
      const result = diffReports(a!, b!, options);
      const isSame = result.changes.length + result.onlyA.length + result.onlyB.length === 0;
      return { result, isSame, laidOut: (format, look) => renderDiff(result, a!, b!, { format, ...look }) };
    },
  },
} satisfies Record<string, Command>;
