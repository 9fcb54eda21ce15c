import type { Tokens } from '../language/tokens.js';
import type { Name, Span } from '../model.js';
import type { Mark } from './marks.js';

/**
 * One attributed statement as the steps of {@link extractQuotes} hand it on: spans alone, nothing resolved. The rules and the
 * model both make these, `attribute` merges them, and what follows (canonical names, chains) sees no difference.
 * All spans are UTF-16 offsets into the sheet's text, which are the page's.
 */
export interface Statement {
  /** What is reported, without outer marks, in order and disjoint; never empty. */
  readonly content: readonly Span[];
  /** The parts of `content` inside quotation marks that are speech: not titles, nicknames or scare quotes. In order. */
  readonly quoted: readonly Span[];
  /** The verb group, `according to`, a noun with a that-clause; null when only marks, a colon or a dash tell. */
  readonly cue: CueSpan | null;
  /** The noun phrase of the one who says it; a pronoun, or the antecedent of `who`, as it stands. Null when none is given. */
  readonly source: Span | null;
  /** The noun phrase of the one who is told, also when that is an outlet: the chain takes the outlets out. */
  readonly addressee: Span | null;
  /** Reporters whom the clause itself names around the source, outermost first: `KCNA` in `KCNA quoted Ri as saying`. */
  readonly reporters: readonly Reporter[];
  /** The clause shape, by the name of its rule, or `model`. */
  readonly shape: string;
  /** Who found it. */
  readonly origin: 'rule' | 'model';
  /** 0 to 1. */
  readonly confidence: number;
}

/** The words that report, with their dictionary form. */
export interface CueSpan extends Span {
  /** Dictionary form as in the lexicon of cues (`say`, `according to`), or the words themselves in small letters. */
  readonly lemma: string;
}

/** One who passes a statement on. */
export interface Reporter {
  /** The noun phrase. */
  readonly source: Span;
  /** The words that say so, or null. */
  readonly cue: CueSpan | null;
}

/** What every step reads. Made once for each sheet; nobody changes it. */
export interface QuoteContext {
  /** The blocks that are read, each at its own offset of the page, with line feeds between them. */
  readonly text: string;
  /** All of `text` in tokens. */
  readonly tokens: Tokens;
  /** The token in small letters, with straight apostrophes; one for each token. */
  readonly words: readonly string[];
  /** Blocks, cut at empty lines; no sentence crosses one. In order. */
  readonly paragraphs: readonly Paragraph[];
  /** Quotation marks in pairs, by start; a pair stands before those inside it. */
  readonly marks: readonly Mark[];
  /** The names of the text, by start. */
  readonly names: readonly Name[];
}

/** A paragraph with its sentences. */
export interface Paragraph extends Span {
  /** Index of its first token. */
  readonly first: number;
  /** Index after its last token. */
  readonly last: number;
  /** Outer sentences: a quotation of several sentences stays in the one that reports it. As ranges of tokens, in order, without gaps. */
  readonly sentences: readonly TokenRange[];
}

/** Tokens `first` up to, not including, `last`. */
export interface TokenRange {
  /** Index of the first token. */
  readonly first: number;
  /** Index after the last. */
  readonly last: number;
}
