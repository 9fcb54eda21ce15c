// What the page and its worker say to each other.
import type { Article, Block, Notice, Quote, ReportDiff } from 'copydesk';

/** How a pasted source is to be read. */
export type Reading = 'guess' | 'text' | 'html';

/** A question of the page. */
export type Question =
  | { readonly id: number; readonly ask: 'report'; readonly source: string; readonly reading: Reading }
  | { readonly id: number; readonly ask: 'diff'; readonly a: string; readonly b: string; readonly reading: Reading };

/** A question that has no number yet. */
export type Unnumbered<T> = T extends unknown ? Omit<T, 'id'> : never;

/** One report as read. Offsets index `text`. */
export interface ReadReport {
  readonly text: string;
  readonly wasHtml: boolean;
  readonly article: Article;
  /** Every block of the page in order, those of other articles with their roles there. */
  readonly blocks: readonly ShownBlock[];
  readonly quotes: readonly Quote[];
  readonly notices: readonly Notice[];
}

/** A block, and where it belongs. */
export interface ShownBlock extends Block {
  readonly part: 'body' | 'matter' | 'furniture' | 'other';
}

/** Two reports as compared. */
export interface ReadDiff {
  readonly textA: string;
  readonly textB: string;
  readonly diff: ReportDiff;
}

/** An answer of the worker. */
export type Answer =
  | { readonly id: number; readonly answer: 'report'; readonly report: ReadReport }
  | { readonly id: number; readonly answer: 'diff'; readonly read: ReadDiff }
  | { readonly id: number; readonly answer: 'failure'; readonly message: string };
