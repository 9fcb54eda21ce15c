import type { Attribution, Cue, Passage, Quote, Source, Span } from '../model.js';
import { paragraphAt, passage, sentenceAt } from './context.js';
import { stanceOf } from './cue-words.js';
import { findLinks, isOutletAddressee, type LinkPhrase } from './links.js';
import { noticesOf } from './notices.js';
import { isOutletName, isOutletNoun, outletKey } from './outlets.js';
import { type SourceReader, sourceReader } from './sources.js';
import type { CueSpan, QuoteContext, Statement } from './statements.js';

/** A credit or dateline that names who the whole report comes from. */
export interface ReportLink extends Passage {
  /** The outlet. */
  readonly name: string;
}

/** A chain that a sentence has stated, and who later inherits it. */
interface Frame {
  readonly links: readonly Attribution[];
  /** Keys of those who speak or are shown inside it. */
  readonly people: Set<string>;
  /** Stated as a report of others, and so kept to the end; else it lasts while its speaker goes on. */
  readonly lasting: boolean;
  readonly paragraph: number;
}

/** A statement with its place among the others. */
interface Node {
  readonly statement: Statement;
  readonly start: number;
  readonly end: number;
  parent: Node | null;
  chain: Attribution[];
  /** The chain that statements inside this one go on with; other than `chain` where the source only points to an earlier one. */
  within: Attribution[];
}

/**
 * Makes quotes of statements: resolves each source and sets its chain of attribution, outermost first.
 *
 * A chain is built of four parts: credits that reach the whole report; the chain of the statement around this one, or else the
 * chain that an earlier sentence has stated for the same speaker; the links that the sentence itself names; the source.
 *
 * @param context the text and what stands in it
 * @param statements any order
 * @param credits credits and agency datelines that reach the whole report, outermost first
 */
export function buildQuotes(context: QuoteContext, statements: readonly Statement[], credits: readonly ReportLink[]): Quote[] {
  const reader = sourceReader(context);
  const nodes = nest(statements);
  const whole = credits.map(
    (credit): Attribution => ({
      source: { start: credit.start, end: credit.end, text: credit.text, kind: 'organization', name: credit.name, role: null, basis: 'stated' },
      cue: null,
      reach: 'report',
    }),
  );
  const state: State = {
    context,
    reader,
    whole,
    linked: { sentence: -1, phrases: [] },
    cues: new Set(statements.map(({ cue }) => cue?.start ?? -1)),
    frame: null,
    told: null,
    shownTo: 0,
  };
  return nodes
    .filter((node) => node.parent === null || !isAttitude(node.statement))
    .map((node) => quoteOf(state, node))
    .sort((x, y) => x.start - y.start || y.end - x.end);
}

interface State {
  readonly context: QuoteContext;
  readonly reader: SourceReader;
  readonly whole: readonly Attribution[];
  /** The link phrases of the sentence that was asked about last, which is known by its first token. */
  linked: { readonly sentence: number; readonly phrases: readonly LinkPhrase[] };
  /** Where cues start: a link phrase that is a statement's own cue is no link of another. */
  readonly cues: ReadonlySet<number>;
  frame: Frame | null;
  told: Frame | null;
  /** Up to where the sentences have been read for people who are shown with those of the frame. */
  shownTo: number;
}

/** The last paragraph that can be the lead, behind a headline. */
const LEAD = 1;

// ---------------------------------------------------------------- which statement stands inside which

/** From the first of the spans to the last; a quotation may run over more paragraphs than a call takes arguments. */
function hullOf(spans: readonly Span[]): Span {
  let start = Infinity;
  let end = 0;
  for (const span of spans) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}

function nest(statements: readonly Statement[]): Node[] {
  const nodes = statements.map((statement): Node => {
    const spans: readonly Span[] = statement.cue === null ? statement.content : [...statement.content, statement.cue];
    const { start, end } = hullOf(spans);
    return { statement, start, end, parent: null, chain: [], within: [] };
  });
  nodes.sort((x, y) => x.start - y.start || y.end - x.end);
  const passages = nodes
    .flatMap((node) => node.statement.content.map((span) => ({ span, node })))
    .sort((x, y) => x.span.start - y.span.start || y.span.end - x.span.end);
  const open: (typeof passages)[number][] = [];
  let next = 0;
  for (const node of nodes) {
    while (next < passages.length && passages[next]!.span.start <= node.start) open.push(passages[next++]!);
    for (let i = open.length - 1, steps = 0; i >= 0 && steps < 12; i--, steps++) {
      const { span, node: around } = open[i]!;
      if (span.end < node.start) {
        if (i === open.length - 1) open.pop();
        continue;
      }
      if (around === node || span.end < node.end || (around.start === node.start && around.end === node.end) || isInside(around, node)) continue;
      node.parent = around;
      break;
    }
  }
  return nodes;
}

/** What somebody is only said to want or think is no statement of his own inside another's. */
const isAttitude = ({ cue }: Statement): boolean => cue !== null && ATTITUDES.has(cue.lemma);

const ATTITUDES = new Set(
  'see know understand think believe feel hope want expect seek sense fear consider prefer plan intend wish aim choose opt support back oppose favor favour accept realize realise recognize remember imagine suppose assume mean find learn hear show discover notice wonder worry pretend refuse decline resolve aspire long look view regard admire celebrate embrace read hold'.split(
    ' ',
  ),
);

/** Whether `inner` has `node` among those around it, which would make a circle. */
function isInside(inner: Node, node: Node): boolean {
  for (let at: Node | null = inner, steps = 0; at !== null && steps < 32; at = at.parent, steps++) if (at === node) return true;
  return false;
}

// ---------------------------------------------------------------- one statement

function quoteOf(state: State, node: Node): Quote {
  const { context, reader } = state;
  const { statement, parent } = node;
  const { text } = context;
  const resolved = statement.source === null ? null : reader.read(statement.source, parent?.chain.at(-1)?.source ?? null);
  const cue = statement.cue === null ? null : cueOf(context, statement.cue);
  let source = resolved?.source ?? null;
  let addressee: Source | null = null;
  if (source !== null) {
    const own: Attribution[] = [];
    for (const reporter of statement.reporters) own.push(linkOf(state, reporter.source, reporter.cue));
    if (resolved!.outlet !== null) own.push(linkOf(state, resolved!.outlet, null));
    for (const phrase of linksOf(state, node)) {
      const link = linkOf(state, phrase.source, phrase.cue);
      if (!phrase.inner) own.push(link);
      else {
        own.push({ source, cue, reach: 'clause' });
        source = link.source;
      }
    }
    if (statement.addressee !== null) {
      const outlet = isOutletAddressee(context, statement.addressee, reader.namesIn(statement.addressee));
      const listener = reader.read(statement.addressee, source, false).source;
      if (outlet) own.push({ source: { ...listener, kind: 'organization', name: listener.name ?? outletNameOf(listener) }, cue, reach: 'clause' });
      else if (!/^(?:reporters|journalists|the press)$/i.test(listener.text)) addressee = listener;
    }
    const report = parent === null ? reportOf(state, source) : null;
    if (report !== null) source = report;
    node.chain = chainOf(state, node, source, cue, own);
    node.within =
      report === null ? node.chain : distinct(state, [...state.whole, ...state.frame!.links.map((link) => ({ ...link, reach: 'report' as const }))]);
    source = node.chain.at(-1)!.source;
  }
  const spans = [...statement.content, ...(statement.cue === null ? [] : [statement.cue]), ...(statement.source === null ? [] : [statement.source])];
  const quoted = statement.quoted.map((span) => passage(text, span));
  const endOfQuoted = new Map(statement.quoted.map(({ start, end }) => [start, end]));
  const direct = statement.content.every(({ start, end }) => endOfQuoted.get(start) === end);
  const { start, end } = hullOf(spans);
  return {
    start,
    end,
    kind: direct ? 'direct' : quoted.length > 0 ? 'mixed' : 'indirect',
    content: statement.content.map((span) => passage(text, span)),
    quoted,
    cue,
    source,
    addressee,
    chain: node.chain,
    confidence: statement.confidence,
    notices: noticesOf(context, statement, reader),
  };
}

function cueOf(context: QuoteContext, cue: CueSpan): Cue {
  const { start, end, lemma } = cue;
  return { start, end, text: context.text.slice(start, end), lemma, stance: stanceOf(lemma) };
}

function linkOf(state: State, span: Span, cue: CueSpan | null): Attribution {
  const { source } = state.reader.read(span, null, false);
  return { source, cue: cue === null ? null : cueOf(state.context, cue), reach: 'clause' };
}

/** The name of an outlet that nothing knows: its words. */
function outletNameOf(source: Source): string | null {
  const words = source.text.replace(/^the /i, '');
  return words.charAt(0).toLowerCase() === words.charAt(0) ? null : words;
}

/** The link phrases of the statement's own sentence that stand outside what is said, on the statement's own level. */
function linksOf(state: State, node: Node): LinkPhrase[] {
  const { context } = state;
  const { statement, parent } = node;
  const at = statement.cue?.start ?? statement.content[0]!.start;
  const paragraph = context.paragraphs[paragraphAt(context, at)];
  const sentence = paragraph?.sentences[sentenceAt(context, paragraph, at)];
  if (sentence === undefined) return [];
  if (state.linked.sentence !== sentence.first)
    state.linked = { sentence: sentence.first, phrases: findLinks(context, sentence, (span) => state.reader.namesIn(span)) };
  const inside = (span: Span, spans: readonly Span[]): boolean => spans.some((outer) => outer.start <= span.start && span.end <= outer.end);
  return state.linked.phrases.filter((phrase) => {
    if (state.cues.has(phrase.cue.start) || inside(phrase, statement.content)) return false;
    if (statement.cue !== null && phrase.start < statement.cue.end && statement.cue.start < phrase.end) return false;
    if (
      statement.source !== null &&
      phrase.source.start >= statement.source.start &&
      phrase.source.end <= statement.source.end &&
      phrase.cue.start < statement.source.start
    )
      return false;
    return parent === null || inside(phrase, parent.statement.content);
  });
}

// ---------------------------------------------------------------- the chain

const keyOfSource = (source: Source): string => (source.name === null ? source.text.toLowerCase().replace(/^(?:the|a|an) /, '') : outletKey(source.name));

/** One key for all mentions of a source, pronouns too. */
const idOf = (state: State, source: Source): string => keyOfSource(state.reader.meant(source));

const isOutlet = (source: Source): boolean =>
  source.kind !== 'person' && ((source.name !== null && isOutletName(source.name)) || isOutletNoun((source.text.split(/\s+/).at(-1) ?? '').toLowerCase()));

/** `the report`, `the dispatch`, where an earlier sentence has told whose it is: the innermost reporter of that chain. */
function reportOf(state: State, source: Source): Source | null {
  if (state.frame === null || source.name !== null || source.kind !== 'document') return null;
  if (!/^(?:the|this|that|its) (?:same |news )?(?:report|dispatch|account|story|article|statement)$/i.test(source.text)) return null;
  const last = state.frame.links.at(-1)?.source;
  return last === undefined ? null : { ...source, kind: last.kind, name: last.name, role: null, basis: 'inferred' };
}

function chainOf(state: State, node: Node, source: Source, cue: Cue | null, own: readonly Attribution[]): Attribution[] {
  const { parent } = node;
  const here = paragraphAt(state.context, node.start);
  const self: Attribution = { source, cue, reach: 'clause' };
  if (parent !== null && parent.within.length > 0) {
    const around = parent.within;
    const same = idOf(state, around.at(-1)!.source) === idOf(state, source);
    const chain = distinct(state, [...around.slice(0, same ? -1 : undefined), ...own, self]);
    remember(state, node, chain, here, own.length > 0 || fills(node, parent));
    return chain;
  }
  const key = idOf(state, source);
  extendFrame(state, node.start);
  const frame = [state.told, state.frame].find((item) => item?.people.has(key) && (item.lasting || item === state.told || item.paragraph === here)) ?? null;
  let inherited: Attribution[] = [];
  if (frame !== null) {
    const reach = frame.paragraph === here ? 'paragraph' : 'report';
    inherited = frame.links.map((link) => ({ ...link, reach }));
    // A reporter that the sentence names itself takes the innermost one's place.
    if (own.length > 0)
      inherited =
        frame.lasting && !own.some((link) => inherited.some((other) => idOf(state, other.source) === idOf(state, link.source))) ? inherited.slice(0, -1) : [];
  }
  if (isReportItself(state, source)) inherited = state.frame!.links.slice(0, -1).map((link) => ({ ...link, reach: 'report' as const }));
  const stated = distinct(state, [...inherited, ...own, self]);
  remember(state, node, stated, here, own.length > 0);
  return distinct(state, [...state.whole, ...stated]);
}

/** Whether all that one statement reports is that another was made: `He noted that …, according to Reuters` is his word, told by Reuters. */
function fills({ statement }: Node, { statement: { content } }: Node): boolean {
  const opening = (statement.source?.start ?? Infinity) - content[0]!.start;
  return opening <= LONGEST_OPENING && content.at(-1)!.end <= Math.max(statement.content.at(-1)!.end, statement.cue?.end ?? 0) + 1;
}

/** How many characters may stand before the one who speaks: `In fact, he said`. */
const LONGEST_OPENING = 12;

/** Whoever is named in a sentence about someone of the report is shown inside it. */
function extendFrame(state: State, to: number): void {
  const { frame, context, reader } = state;
  if (frame === null || !frame.lasting || to <= state.shownTo) return;
  for (let index = paragraphAt(context, state.shownTo); index < context.paragraphs.length; index++) {
    const paragraph = context.paragraphs[index];
    if (paragraph === undefined || paragraph.start >= to) break;
    for (const sentence of paragraph.sentences) {
      const span = { start: context.tokens.starts[sentence.first]!, end: context.tokens.ends[sentence.last - 1]! };
      if (span.end <= state.shownTo || span.start >= to) continue;
      const names = reader.namesIn(span).filter((name) => name.kind === 'person');
      if (names[0] !== undefined && frame.people.has(outletKey(names[0].name))) for (const name of names) frame.people.add(outletKey(name.name));
    }
  }
  state.shownTo = to;
}

/** Whether a source stands for the innermost reporter of the chain that was stated last. */
function isReportItself(state: State, source: Source): boolean {
  return (
    state.frame !== null &&
    source.kind !== 'person' &&
    source.basis === 'inferred' &&
    state.frame.links.length > 1 &&
    idOf(state, state.frame.links.at(-1)!.source) === idOf(state, source) &&
    /report|dispatch|account|story|article/i.test(source.text)
  );
}

/** Keeps each reporter once, at its outermost place; the source always stays last. */
function distinct(state: State, chain: readonly Attribution[]): Attribution[] {
  const last = chain.at(-1)!;
  const seen = new Set([idOf(state, last.source)]);
  const kept: Attribution[] = [];
  for (const link of chain.slice(0, -1)) {
    const key = idOf(state, link.source);
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(link);
  }
  // Most chains have one link: an array that grows would keep room for sixteen more.
  return kept.length === 0 ? [last] : [...kept, last];
}

/** Keeps what a sentence says of reporters for the sentences behind it. */
function remember(state: State, node: Node, chain: readonly Attribution[], paragraph: number, own: boolean): void {
  const source = chain.at(-1)!.source;
  const outlet = isOutlet(source);
  const shown = (): string[] => {
    const sentence = { start: Math.min(node.start, node.statement.source?.start ?? node.start), end: node.end };
    return state.reader
      .namesIn(sentence)
      .filter((name) => name.kind === 'person' || name.kind === 'organization')
      .map((name) => outletKey(name.name));
  };
  if (outlet && source.basis === 'stated' && (chain.length > 1 || paragraph <= 1) && (state.frame === null || chain.length >= state.frame.links.length)) {
    state.shownTo = node.end;
    state.frame = {
      links: chain,
      people: new Set(shown().filter((key) => !chain.some((link) => idOf(state, link.source) === key))),
      lasting: paragraph <= LEAD || chain.length > 2,
      paragraph,
    };
    return;
  }
  if (own && chain.length > 1) {
    const cited = node.statement.reporters.length > 0;
    const next: Frame = { links: chain.slice(0, -1), people: new Set([idOf(state, source)]), lasting: cited, paragraph };
    if (state.frame?.people.has(idOf(state, source))) for (const key of shown()) state.frame.people.add(key);
    else if (cited && !state.frame?.lasting) state.frame = next;
    state.told = next;
    return;
  }
  if (state.frame?.people.has(idOf(state, source))) {
    for (const key of shown()) state.frame.people.add(key);
    return;
  }
  // Another speaker, who answers for himself, ends what somebody told an outlet.
  if (state.told !== null && !state.told.people.has(idOf(state, source)) && node.parent === null) state.told = null;
}
