/**
 * The data that every function of the library takes and gives. All of it is plain JSON, all offsets are UTF-16 code units,
 * half-open, into `page.text`, and of every passage `text === page.text.slice(start, end)`.
 */

/** A stretch of `page.text`: UTF-16 code units, half-open. */
export interface Span {
  /** The first code unit. */
  readonly start: number;
  /** The code unit after the last. */
  readonly end: number;
}

/** A span with its text, always the exact slice; what is normalised has a name of its own (`value`, `name`, `iso`). */
export interface Passage extends Span {
  /** `page.text.slice(start, end)`. */
  readonly text: string;
}

/** A passage whose value may come from what an HTML page states about itself. From metadata alone `start = end = 0` and `text = ''`. */
export interface Stated extends Passage {
  /** Whether the text itself says it, or only the page's metadata. */
  readonly from: 'text' | 'metadata';
}

/** Something doubtful about the text, told as data: never an exception, never silence. */
export interface Notice extends Span {
  /** Kebab-case and stable, for programs: `unclosed-quote`, `name-variant`, `looks-like-html`. */
  readonly code: string;
  /** One sentence for a person. */
  readonly message: string;
}

// ---------------------------------------------------------------- reading

/** A page as read: the text that all spans index, cut into the blocks that a reader would see. */
export interface Page {
  /** Tells a Page from an Article and a ReportDiff. */
  readonly type: 'page';
  /** The text; for string input the string itself. */
  readonly text: string;
  /** Paragraphs, headings, list items and the like, in order, disjoint; white space alone lies between them. */
  readonly blocks: readonly PageBlock[];
  /** What an HTML page states about itself; all null or empty for plain text. */
  readonly metadata: PageMetadata;
  /**
   * Where `text` stands in the string that was read: pairs (offset in text, offset in source), one at each change of shift; two at one
   * offset where a character reference ends, first its end in the source, then where the text goes on. Empty when the two are identical.
   * {@link locate} reads it.
   */
  readonly map: readonly number[];
}

/** One block of a page as its reader found it, before anyone has judged whether it is the article's. */
export interface PageBlock extends Passage {
  /** The element it stood in, lower case (`p`, `h2`, `li`, `figcaption`); for Markdown-like text the element it would become; null for plain text. */
  readonly element: string | null;
  /** Share of its characters that stand inside links: 0 to 1. */
  readonly linkDensity: number;
  /** Share of its characters that are set bold or italic: 0 to 1. A block of 1 that is short is often a subheading or a note. */
  readonly emphasis: number;
  /** The landmarks and structures it stands in, innermost first, each once. */
  readonly within: readonly Surrounding[];
  /** What the markup calls the block and the elements around it (`class`, `id`, `role`, `itemprop`), innermost first, each once. */
  readonly hints: readonly BlockHint[];
  /**
   * Numbers of the elements that hold it, innermost first, at most eight. Elements that hold the same blocks count as one, so two blocks
   * with an equal first number are neighbours in one container, and a number tells nothing but identity. Empty for plain text.
   */
  readonly path: readonly number[];
}

/** An element, or the ARIA role that stands for it, whose presence around a block tells something. */
export type Surrounding =
  | 'article'
  | 'main'
  | 'header'
  | 'footer'
  | 'nav'
  | 'aside'
  | 'form'
  | 'button'
  | 'dialog'
  | 'figure'
  | 'figcaption'
  | 'blockquote'
  | 'list'
  | 'table'
  | 'time'
  | 'address'
  | 'pre';

/** What the authors of a page call a part of it, reduced to the few ideas that recur from site to site. */
export type BlockHint =
  | 'body'
  | 'headline'
  | 'deck'
  | 'byline'
  | 'date'
  | 'caption'
  | 'note'
  | 'comments'
  | 'related'
  | 'navigation'
  | 'sidebar'
  | 'header'
  | 'footer'
  | 'social'
  | 'newsletter'
  | 'advertisement'
  | 'promotion'
  | 'author-bio'
  | 'tags'
  | 'paywall'
  | 'legal';

/** What an HTML page states about itself, in JSON-LD, Open Graph, `<meta>`, `<title>` and `rel=canonical`. */
export interface PageMetadata {
  /** Headline as stated, without the site's name where the page tells the two apart. */
  readonly title: string | null;
  /** Canonical address. */
  readonly url: string | null;
  /** Name of the site or publisher. */
  readonly siteName: string | null;
  /** Names of the authors. */
  readonly authors: readonly string[];
  /** Date of publication as stated, usually ISO 8601. */
  readonly published: string | null;
  /** Date of the last change as stated, usually ISO 8601. */
  readonly modified: string | null;
  /** Language tag as stated (`en`, `de-AT`). */
  readonly language: string | null;
}

// ---------------------------------------------------------------- blocks and boilerplate

/** What a block is when it belongs to an article: head and tail matter, then body and what accompanies it. */
export type ContentRole =
  | 'headline'
  | 'deck'
  | 'byline'
  | 'timestamp'
  | 'dateline'
  | 'credit'
  | 'paragraph'
  | 'subheading'
  | 'blockquote'
  | 'list-item'
  | 'caption'
  | 'note';

/** What a block is when it does not belong to the article. */
export type BoilerplateRole =
  | 'navigation'
  | 'related'
  | 'promotion'
  | 'newsletter'
  | 'social'
  | 'comments'
  | 'advertisement'
  | 'legal'
  | 'paywall'
  | 'author-bio'
  | 'tags'
  | 'duplicate'
  | 'other-article'
  | 'debris';

/** A block of a page with its role and the reason for it. */
export interface Block extends Passage {
  /** What the block is. */
  readonly role: ContentRole | BoilerplateRole;
  /**
   * True when the block is body text of an article, what a reader came for: paragraphs, subheadings, block quotations, list
   * items. Head and tail matter, captions and notes are content without being body.
   */
  readonly body: boolean;
  /** How sure the role is: 0 to 1. */
  readonly confidence: number;
  /** The rule or model that decided, in words a person can act on. */
  readonly reason: string;
}

/** A page divided into the body of its main article and all else. `kept` and `removed` together tile the page. */
export interface StrippedPage {
  /** The body text alone: `kept` joined by a blank line. */
  readonly text: string;
  /** The body blocks of the page's main article. */
  readonly kept: readonly Block[];
  /** All else, each block with its role and reason: furniture, other articles, and head and tail matter. */
  readonly removed: readonly Block[];
}

// ---------------------------------------------------------------- article

/** One article: its head matter, its blocks and its text. */
export interface Article {
  /** Tells an Article from a Page and a ReportDiff. */
  readonly type: 'article';
  /** The headline, or null when none was found. */
  readonly headline: Headline | null;
  /** The standfirst under the headline. */
  readonly deck: Passage | null;
  /** Who wrote it, in the order of the byline. */
  readonly authors: readonly Author[];
  /** When it was published. */
  readonly published: Timestamp | null;
  /** When it was last changed. */
  readonly updated: Timestamp | null;
  /** The place, and often agency and date, that open the first paragraph. */
  readonly dateline: Dateline | null;
  /** Who this text says it comes from: `Source: arabnews`, `via ZeroHedge News https://…`, `(AP)`, a photo credit. */
  readonly credits: readonly Credit[];
  /** Address of the page, from metadata. */
  readonly url: string | null;
  /** Name of the site, from metadata. */
  readonly siteName: string | null;
  /** Language tag (`en`), stated or detected; null when it cannot be told. */
  readonly language: string | null;
  /** Every block of this article's extent, body or not; the body is `blocks.filter((b) => b.body)`. */
  readonly blocks: readonly Block[];
  /** Other articles glued onto the same page, with spans into the same page; their own `others` is empty. */
  readonly others: readonly Article[];
  /** What is doubtful or missing. */
  readonly notices: readonly Notice[];
  /** The body blocks joined by a blank line. A join, not a passage. */
  readonly text: string;
  /** Where the article's extent begins on the page. */
  readonly start: number;
  /** Where it ends. */
  readonly end: number;
}

/** A headline. */
export interface Headline extends Stated {
  /** Without the site's name, white space folded. */
  readonly value: string;
}

/** One author of a byline. The passage is the name as printed. */
export interface Author extends Stated {
  /** The name without titles, dates and handles. */
  readonly name: string;
  /** The author's outlet or office where the byline names one. */
  readonly affiliation: string | null;
}

/** A date or time as printed, with its value. */
export interface Timestamp extends Stated {
  /**
   * ISO 8601 to the stated precision: `2022-04-27`, `2022-04-27T19:45`, `2022-04-27T19:45-04:00`; without a year `--04-27`,
   * without a date `T21:41`; null when it hangs on `options.reference` and none was given.
   */
  readonly iso: string | null;
  /** The smallest unit that is stated. */
  readonly precision: 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second';
  /** The zone as printed (`EDT`, `+03:30`, `Z`), or null; a known zone is also in `iso` as its offset. */
  readonly zone: string | null;
  /** What the text says the time is of, where it says so. */
  readonly role: 'published' | 'updated' | null;
  /** Day and month could be swapped (04/05/2022). */
  readonly ambiguous: boolean;
  /** The weekday that is printed is not the weekday of the date. */
  readonly weekdayConflict: boolean;
  /** `inferred` when it needed `options.reference` (`3 hours ago`, `Wednesday`). */
  readonly basis: 'stated' | 'inferred';
}

/** The opening `LOS ANGELES (AP) —` of a report. */
export interface Dateline extends Passage {
  /** Place as printed. */
  readonly place: string;
  /** Agency as printed, or null. */
  readonly agency: string | null;
  /** Date where the dateline has one. */
  readonly date: Timestamp | null;
}

/** A statement of the text about where it, or its picture, comes from. */
export interface Credit extends Passage {
  /** How the text puts it: `Source:`, `via`, an agency's mark, a photo credit, `contributed to this report`. */
  readonly kind: 'source' | 'via' | 'agency' | 'photo' | 'contributor';
  /** Who is credited. */
  readonly name: string;
  /** An address printed with the credit. */
  readonly url: string | null;
}

/** What one line of head or tail matter says. */
export interface HeadMatter {
  /** Authors in the order of the line. */
  readonly authors: readonly Author[];
  /** Dates and times in the order of the line. */
  readonly timestamps: readonly Timestamp[];
  /** A dateline that opens the line. */
  readonly dateline: Dateline | null;
  /** Credits in the order of the line. */
  readonly credits: readonly Credit[];
  /** What is doubtful, such as a weekday that contradicts its date. */
  readonly notices: readonly Notice[];
}

/** Options of everything that parses a report. */
export interface ParseOptions {
  /** ISO 8601 instant against which `yesterday` and `3 hours ago` are resolved; without it they stay unresolved. */
  readonly reference?: string;
  /** Whether 04/05/2022 is the 4th of May when nothing else decides. Default false. */
  readonly dayFirst?: boolean;
  /** Which mistake is worse when a block is in doubt: keeping furniture, or losing text. Default `balance`. */
  readonly favor?: 'balance' | 'precision' | 'recall';
}

// ---------------------------------------------------------------- language

/** The mention of a named entity. The span has neither title nor possessive. */
export interface Name extends Passage {
  /** What is named. */
  readonly kind: 'person' | 'organization' | 'place' | 'group' | 'other';
  /** The fullest form that this text gives (`Wei` → `Wei Fenghe`); equal for all mentions of one referent. */
  readonly name: string;
  /** Several referents fit and the text does not say which. */
  readonly ambiguous: boolean;
  /** Other spellings of this referent in the text (`Ashtiani` beside `Ashtinai`). */
  readonly variants: readonly string[];
}

/** A quantity as printed, with its value. */
export interface Figure extends Passage {
  /** What is counted or measured. */
  readonly kind: 'count' | 'money' | 'percent' | 'points' | 'ordinal' | 'duration' | 'age' | 'fraction' | 'measure' | 'range';
  /** The value in the unit given; the lower bound of a range. */
  readonly value: number;
  /** The upper bound of a range, else null. */
  readonly upper: number | null;
  /** Currency code, unit of measure or of time, or null. */
  readonly unit: string | null;
  /** Said to be inexact: `around forty`, `more than`, `nearly`. */
  readonly approximate: boolean;
}

// ---------------------------------------------------------------- quotes and attribution

/** A statement that the report attributes to somebody. */
export interface Quote extends Span {
  /** direct: all inside quotation marks; mixed: some of it; indirect: none. */
  readonly kind: 'direct' | 'mixed' | 'indirect';
  /**
   * What is reported, without its outer marks, from its complementizer on. Several passages when the cue interrupts it, when
   * clauses are joined under one cue, or when a quotation goes on in the next sentence or paragraph.
   */
  readonly content: readonly Passage[];
  /** The passages of `content` that stand inside quotation marks. */
  readonly quoted: readonly Passage[];
  /** The words that report it: the whole verb group, `according to`, a noun with a that-clause. Null when only marks tell. */
  readonly cue: Cue | null;
  /** The one who says it, nearest to the content: the source of the last link of `chain`. Null when the text does not say. */
  readonly source: Source | null;
  /** To whom it is said, when the text tells and the listener is no reporter: `told Wei`. */
  readonly addressee: Source | null;
  /** Who reports whom, outermost first, as far as the text says it. Empty exactly when `source` is null. */
  readonly chain: readonly Attribution[];
  /** How sure content and source are: 0 to 1. */
  readonly confidence: number;
  /** What is doubtful: unclosed marks, a name in two spellings. */
  readonly notices: readonly Notice[];
}

/** What a cue adds to bare saying: `neutral` said, `assertive` insisted, `doubting` claimed, `factive` admitted, `directive` urged, `hostile` blasted, `approving` hailed. */
export type Stance = 'neutral' | 'assertive' | 'doubting' | 'factive' | 'directive' | 'hostile' | 'approving';

/** The words that report a statement. */
export interface Cue extends Passage {
  /** Dictionary form: `say`, `according to`, `blast`. */
  readonly lemma: string;
  /** What the cue adds to bare saying. */
  readonly stance: Stance;
}

/** The whole noun phrase that names who says it, with title and apposition. */
export interface Source extends Passage {
  /** What kind of source it is. */
  readonly kind: 'person' | 'organization' | 'group' | 'document' | 'unknown';
  /** The fullest bare name that this report gives the referent; null for an unnamed source (`a spokesman`). */
  readonly name: string | null;
  /** The office or description, apart from the name. */
  readonly role: string | null;
  /** `inferred` when a pronoun or a short form was resolved. */
  readonly basis: 'stated' | 'inferred';
}

/** One link of a chain of attribution. */
export interface Attribution {
  /** Who reports or says. */
  readonly source: Source;
  /** The words that say so; null for a credit or dateline. */
  readonly cue: Cue | null;
  /** Where the link is stated: in the clause, earlier in the paragraph, or for the whole report (lead, credit, dateline). */
  readonly reach: 'clause' | 'paragraph' | 'report';
}

/** Options of {@link extractQuotes}. */
export interface QuoteOptions {
  /** Whether to read the main article's headline and body, or everything that stands on the page. Default `article`. */
  readonly within?: 'article' | 'everything';
  /** Kinds of quote to return. Default all. */
  readonly kinds?: readonly Quote['kind'][];
}

// ---------------------------------------------------------------- comparison

/** What one report changed from another. A statement is a sentence of headline, deck, body, caption or note. */
export interface ReportDiff {
  /** Tells a ReportDiff from an Article and a Page. */
  readonly type: 'diff';
  /** Links between statements, many to many, in the order of `a`. */
  readonly matches: readonly StatementMatch[];
  /** Statements of `a` without a link. */
  readonly onlyA: readonly Passage[];
  /** Statements of `b` without a link. */
  readonly onlyB: readonly Passage[];
  /** The quotes of both, paired where they report the same words. */
  readonly quotes: readonly QuoteMatch[];
  /** The differences inside what the two share. */
  readonly changes: readonly Change[];
  /** Runs of at least six words taken over unchanged, after folding marks, case and white space. */
  readonly lifted: readonly LiftedRun[];
  /** How much the two have in common. */
  readonly overlap: Overlap;
  /** What is doubtful, contradictions inside one report among it. */
  readonly notices: readonly SidedNotice[];
}

/** A run of words that stands in both reports. */
export interface LiftedRun {
  /** Where it stands in the first report. */
  readonly a: Passage;
  /** Where it stands in the second report. */
  readonly b: Passage;
  /** How many words it has. */
  readonly words: number;
}

/** How much two reports have in common. */
export interface Overlap {
  /** Share of the first report's body words that stand in a lifted run: 0 to 1. */
  readonly liftedA: number;
  /** The same for the second report. */
  readonly liftedB: number;
  /** Share of the first report's statements that have a match: 0 to 1. */
  readonly matchedA: number;
  /** The same for the second report. */
  readonly matchedB: number;
  /** One text, two reports of one event, or neither. */
  readonly verdict: 'same-text' | 'same-event' | 'little-in-common';
}

/** A notice about one of two reports. */
export interface SidedNotice extends Notice {
  /** The report that it is about. */
  readonly side: 'a' | 'b';
}

/** A link between a statement of one report and a statement of the other. */
export interface StatementMatch {
  /** The statement in the first report. */
  readonly a: Passage;
  /** The statement in the second report. */
  readonly b: Passage;
  /** How much of the wording they share. */
  readonly kind: 'verbatim' | 'near-verbatim' | 'paraphrase' | 'partial';
  /** It stands elsewhere in the order of the report. */
  readonly moved: boolean;
  /** How alike they are: 0 to 1. */
  readonly score: number;
}

/** A quote of one report beside its counterpart in the other. */
export interface QuoteMatch {
  /** The quote in the first report; null when only the second has it. */
  readonly a: Quote | null;
  /** The quote in the second report; null when only the first has it. */
  readonly b: Quote | null;
  /**
   * What happened to the words from a to b. `unquoted`: they stand in b as its own prose. `silent-cut`: words were left out
   * without an ellipsis.
   */
  readonly change:
    | 'same'
    | 'punctuation'
    | 'spelling'
    | 'wording'
    | 'truncated'
    | 'extended'
    | 'silent-cut'
    | 'silent-insert'
    | 'to-indirect'
    | 'to-direct'
    | 'unquoted'
    | 'quoted'
    | 'only-a'
    | 'only-b';
}

/** One difference inside what two reports share, of the most specific kind, with the smallest spans that show it. */
export interface Change {
  /** What differs. */
  readonly kind: 'figure' | 'date' | 'name' | 'speaker' | 'attribution' | 'polarity' | 'framing' | 'quote' | 'wording';
  /** high: a reader is told a different fact; medium: a different source or stance; low: spelling or wording. */
  readonly severity: 'high' | 'medium' | 'low';
  /** The words in the first report; null when only the second has them. */
  readonly a: Passage | null;
  /** The words in the second report; null when only the first has them. */
  readonly b: Passage | null;
  /** Index into `matches` of the link it belongs to, or null. */
  readonly match: number | null;
  /** One plain sentence for the reader: `A: 48 pages; B: 47 pages.` */
  readonly message: string;
}

// ---------------------------------------------------------------- many reports

/** A report to group: itself, or itself with its date of publication. */
export type ReportInput = string | Page | Article | DatedReport;

/** A report with its date of publication, for when the text does not state one. */
export interface DatedReport {
  /** The report. */
  readonly report: string | Page | Article;
  /** ISO 8601 date of publication. */
  readonly published?: string;
}

/** Reports of one event. */
export interface Story {
  /** Indices of the reports, ascending. */
  readonly members: readonly number[];
  /** Among them, the groups of two or more that print one text. */
  readonly reprints: readonly (readonly number[])[];
}

/** How reports are put together. */
export interface StoryOptions {
  /** Dated reports further apart than so many days are never one story. Default 3. */
  readonly days?: number;
}

/** What is needed of a report to find others of the same event, as plain JSON: to be stored in place of the report. */
export interface StoryKeys {
  /** Tells this result from others. */
  readonly type: 'story-keys';
  /** The day of publication, `YYYY-MM-DD`; null when neither the text nor the caller states one. */
  readonly day: string | null;
  /** Blocking keys: reports that share none need not be compared. */
  readonly keys: readonly string[];
  /** What the report is about: stems, pairs of stems, and (after `“`) three quoted words, in the order in which they first appear. */
  readonly terms: readonly string[];
  /** What each of the terms weighs in this report. Two lists, since pairs would take four times the memory. */
  readonly weights: readonly number[];
  /** The smallest hashes of its shingles, ascending, by which reprints are known. */
  readonly sketch: readonly number[];
}

/** A passage of one of several reports. */
export interface StoryPlace extends Passage {
  /** Index of the report. */
  readonly report: number;
}

/** The table of a story: statements, quotes and differing facts against reports. */
export interface Storyboard {
  /** Tells this result from others. */
  readonly type: 'storyboard';
  /** The reports in the order in which they were given. */
  readonly reports: readonly StoryReport[];
  /** Each statement of each report stands in exactly one row. */
  readonly statements: readonly StoryStatement[];
  /** The quotes, those of the same words or content in one row. */
  readonly quotes: readonly StoryQuote[];
  /** What reports tell differently, in the order of the statements. */
  readonly disagreements: readonly Disagreement[];
}

/** One report of a storyboard. */
export interface StoryReport {
  /** Its headline. */
  readonly headline: string | null;
  /** Who publishes it, by its own word or its credits. */
  readonly outlet: string | null;
  /** ISO 8601 date of publication, as given or as stated. */
  readonly published: string | null;
  /** How many statements it makes. */
  readonly statements: number;
}

/** A statement with all reports that carry it. */
export interface StoryStatement {
  /** Where it stands, by report; twice in one report when that splits or repeats it. */
  readonly places: readonly StoryPlace[];
  /** The report that had it first by date of publication; null where dates are missing or do not tell. */
  readonly first: number | null;
}

/** A quote with all reports that have it, quoted or reported. */
export interface StoryQuote {
  /** The fullest name that a report gives the speaker. */
  readonly speaker: string | null;
  /** The quote as each report has it, with its chain of attribution. */
  readonly places: readonly StoryQuotePlace[];
  /** The report that had it first by date of publication; null where dates are missing or do not tell. */
  readonly first: number | null;
}

/** One report's wording of a quote that a story shares. */
export interface StoryQuotePlace {
  /** Index into `reports`. */
  readonly report: number;
  /** The quote as that report has it. */
  readonly quote: Quote;
}

/** A fact that reports tell differently. */
export interface Disagreement {
  /** What differs. */
  readonly kind: 'figure' | 'date' | 'name' | 'speaker' | 'polarity';
  /** Index into `statements`. */
  readonly statement: number;
  /** Two and more versions, each with the places that show it. Reports that carry the statement and stand nowhere here say what the first version says, or nothing. */
  readonly versions: readonly (readonly StoryPlace[])[];
}
