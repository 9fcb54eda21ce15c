import { isUpperAt } from '../language/characters.js';
import type { Span } from '../model.js';
import { mainSubject } from './content.js';
import { indexAt, isPlaceLabel, sentenceAt } from './context.js';
import { nounCue } from './cue-words.js';
import { findGroups } from './groups.js';
import { classesAt, firstMarkFrom, isCapital, isQuotation, isStop, type Line, makeLine, wordAt } from './line.js';
import { accordingAt } from './phrase-shapes.js';
import { nounPhraseAfter, type Phrase } from './phrases.js';
import { useOf } from './speech.js';
import type { CueSpan, Paragraph, QuoteContext, Statement } from './statements.js';
import { subjectBefore } from './subjects.js';
import { CONJUNCTION, DETERMINER, PREPOSITION } from './word-classes.js';

/** How many words a quotation without a cue must have to be somebody's speech. */
const SHORTEST_FLOAT = 4;

/** Labels before a colon that name no speaker. */
const LABELS = new Set(
  'correction update updated note editor editors source sources photo image credit caption read more related watch video live exclusive breaking opinion analysis date time location venue contact tags topics category filed published posted via by advertisement summary warning disclaimer follow share subscribe listen example question answer title subject re to from cc ps nb eds'.split(
    ' ',
  ),
);

interface Draft {
  readonly statement: Statement;
  readonly content: Span[];
  readonly quoted: Span[];
}

interface Pass {
  readonly context: QuoteContext;
  readonly drafts: Draft[];
  /** The draft whose quotation a mark is. */
  readonly owners: Map<number, Draft>;
  readonly transparent: ReadonlySet<number>;
  /** The statements of sentences that have a source, by start of content. */
  readonly sourced: readonly Draft[];
  /** Where contents without a cue begin, which turns must not claim again. */
  readonly uncued: Set<number>;
}

/**
 * What takes more than a sentence to see: quotations that go on in the next sentence or paragraph, speakers who stand in the
 * sentence before, transcripts, and block quotations behind a colon.
 */
export function readParagraphs(context: QuoteContext, statements: readonly Statement[], transparent: ReadonlySet<number>): Statement[] {
  const drafts: Draft[] = statements.map((statement) => ({ statement, content: [...statement.content], quoted: [...statement.quoted] }));
  const sourced = drafts.filter(({ statement }) => statement.source !== null).sort((x, y) => startOf(x) - startOf(y));
  const uncued = new Set(statements.filter(({ cue }) => cue === null).map(({ content }) => content[0]!.start));
  const pass: Pass = { context, drafts, owners: new Map(), transparent, sourced, uncued };
  const byStart = new Map<number, number>();
  for (const [index, mark] of context.marks.entries()) byStart.set(mark.inner.start, index);
  for (const draft of drafts) {
    for (const span of draft.quoted) {
      const index = byStart.get(span.start);
      if (index !== undefined && (pass.owners.get(index) === undefined || size(draft) < size(pass.owners.get(index)!))) pass.owners.set(index, draft);
    }
  }
  for (const [index, paragraph] of context.paragraphs.entries()) readTurn(pass, paragraph, context.paragraphs[index + 1], context.paragraphs[index - 1]);
  readFloating(pass);
  return drafts.map(({ statement, content, quoted }) => ({ ...statement, content: inOrder(content), quoted: inOrder(quoted) }));
}

const startOf = ({ statement }: Draft): number => statement.content[0]!.start;
const size = (draft: Draft): number => draft.content.reduce((sum, span) => sum + span.end - span.start, 0);
const inOrder = (spans: readonly Span[]): Span[] => [...spans].sort((x, y) => x.start - y.start);

// ---------------------------------------------------------------- turns of a transcript, and blocks behind a colon

function readTurn(pass: Pass, paragraph: Paragraph, next: Paragraph | undefined, previous: Paragraph | undefined): void {
  const { context } = pass;
  const sentence = paragraph.sentences[0];
  if (sentence === undefined) return;
  const colon = firstColon(context, paragraph);
  if (colon < 0) return;
  // What introduces a block is the last sentence.
  const line = makeLine(context, colon === paragraph.last - 1 ? paragraph.sentences.at(-1)! : paragraph, 0, 0, pass.transparent);
  const at = line.starts.indexOf(context.tokens.starts[colon]!);
  if (at < 0) return;
  if (colon === paragraph.last - 1) {
    if (next !== undefined) readBlock(pass, line, at, next);
    return;
  }
  if (at > 8 || at === 0 || !isLabel(line, at)) return;
  const quoted = isQuotation(line, at + 1);
  const shouted = Array.from({ length: at }, (_, i) => context.text.slice(line.starts[i], line.ends[i])).every((word) => word === word.toUpperCase());
  const headline = previous === undefined || !isStop(line, line.count - 1);
  if (!quoted && isStop(line, line.count - 1) && isPlaceLabel(context, paragraph.first, colon)) return;
  if (!quoted && !(shouted && line.ends[at - 1]! - line.starts[0]! > 1) && !headline) return;
  const inner = line.starts[at + 1]!;
  const end = quoted ? line.ends[at + 1]! : paragraph.end;
  if (pass.uncued.has(inner) || pass.uncued.has(inner + 1)) return;
  const source = { start: line.starts[0]!, end: line.ends[at - 1]! };
  if (quoted) {
    const mark = line.marks[at + 1]!;
    const owner = pass.owners.get(mark);
    if (owner !== undefined && owner.statement.source !== null && owner.content[0]!.start >= inner) return;
    addDraft(pass, {
      content: context.marks[mark]!.inner,
      quoted: [context.marks[mark]!.inner],
      marks: [mark],
      source,
      cue: null,
      shape: 'turn',
      confidence: 0.8,
    });
    return;
  }
  const marks: number[] = [];
  for (let i = at + 1; i < line.count; i++) if (isQuotation(line, i) && !pass.owners.has(line.marks[i]!)) marks.push(line.marks[i]!);
  addDraft(pass, {
    content: { start: inner, end },
    quoted: marks.map((mark) => context.marks[mark]!.inner),
    marks,
    source,
    cue: null,
    shape: 'turn',
    confidence: shouted ? 0.8 : 0.6,
  });
}

/** The first colon of a paragraph that can follow a label, or its last token when that is a colon. */
function firstColon(context: QuoteContext, paragraph: Paragraph): number {
  for (let i = paragraph.first; i < paragraph.last && i < paragraph.first + 9; i++) {
    if (context.words[i] === ':' && !(context.tokens.kinds[i - 1] === 2 && context.tokens.kinds[i + 1] === 2)) return i;
  }
  return context.words[paragraph.last - 1] === ':' ? paragraph.last - 1 : -1;
}

/** A name or a titled noun phrase before a colon. */
function isLabel(line: Line, colon: number): boolean {
  for (let at = 0; at < colon; at++) {
    const word = wordAt(line, at);
    if (LABELS.has(word) || isQuotation(line, at)) return false;
    if (!isCapital(line, at) && !/^(?:of|the|de|van|von|al|bin|der|for|'s|[.,()-]|[0-9]+)$/.test(word)) return false;
  }
  return isCapital(line, 0) && (classesAt(line, 0) & (DETERMINER | PREPOSITION)) === 0;
}

/** `And more, per the AP:`, `The ministry said in a statement:`, and then a paragraph of its words. */
function readBlock(pass: Pass, line: Line, colon: number, next: Paragraph): void {
  const { context } = pass;
  const opening = markStartingAt(context, next.start);
  const introduced = introducer(line, colon, opening >= 0);
  if (introduced === null) return;
  const content = { start: next.start, end: next.end };
  const cue: CueSpan | null = introduced.cue && { start: line.starts[introduced.cue.from]!, end: line.ends[introduced.cue.to - 1]!, lemma: introduced.lemma };
  const source = { start: line.starts[introduced.source.from]!, end: line.ends[introduced.source.to - 1]! };
  if (opening >= 0) {
    if (pass.owners.has(opening)) return;
    const { inner } = context.marks[opening]!;
    addDraft(pass, { content: inner, quoted: [inner], marks: [opening], source, cue, shape: 'block', confidence: 0.8 });
    return;
  }
  if (next.last - next.first < 6) return;
  addDraft(pass, { content, quoted: [], marks: [], source, cue, shape: 'block', confidence: 0.7 });
}

function markStartingAt(context: QuoteContext, offset: number): number {
  const index = firstMarkFrom(context, offset);
  return context.marks[index]?.start === offset ? index : -1;
}

/** How many words may stand between a cue and the colon before a block in marks. */
const FAR = 24;

function introducer(line: Line, colon: number, quoted: boolean): { readonly source: Phrase; readonly cue: Phrase | null; readonly lemma: string } | null {
  for (let at = colon - 1; at >= 0 && colon - at < 14; at--) {
    const behind = accordingAt(line, at);
    if (behind > 0) {
      const source = nounPhraseAfter(line, behind);
      return source === null ? null : { source, cue: { from: at, to: behind }, lemma: wordAt(line, at) === 'per' ? 'per' : 'according to' };
    }
    if ((wordAt(line, at) === 'from' && at <= 2) || (wordAt(line, at) === 'via' && at <= 2)) {
      const source = nounPhraseAfter(line, at + 1);
      if (source !== null && source.to === colon) return { source, cue: null, lemma: '' };
    }
  }
  const group = findGroups(line)
    .filter((item) => (item.finite || (quoted && item.last === colon)) && !item.passive && /[sq]/.test(item.entry.takes))
    .at(-1);
  if (group === undefined || colon - group.last > (quoted ? FAR : 8)) {
    // `Lee made the following comment:`
    const source = nounCue(wordAt(line, colon - 1)) === undefined ? null : mainSubject(line, colon);
    return source === null || !quoted ? null : { source, cue: null, lemma: '' };
  }
  const source = group.finite ? subjectBefore(line, group.first) : mainSubject(line, group.first);
  return source === null ? null : { source, cue: { from: group.first, to: group.last }, lemma: group.entry.lemma };
}

function addDraft(
  pass: Pass,
  found: {
    readonly content: Span;
    readonly quoted: readonly Span[];
    readonly marks: readonly number[];
    readonly source: Span | null;
    readonly cue: CueSpan | null;
    readonly shape: string;
    readonly confidence: number;
  },
): Draft {
  const { content, quoted, marks, source, cue, shape, confidence } = found;
  const statement: Statement = { content: [content], quoted, cue, source, addressee: null, reporters: [], shape, origin: 'rule', confidence };
  const draft: Draft = { statement, content: [content], quoted: [...quoted] };
  pass.drafts.push(draft);
  for (const mark of marks) pass.owners.set(mark, draft);
  return draft;
}

// ---------------------------------------------------------------- quotations without a cue

function readFloating(pass: Pass): void {
  const { context, owners } = pass;
  let last: Draft | null = null;
  /** Where `last` was last heard: only white space or a whole sentence may lie between. */
  let lastParagraph = -1;
  let chain: number[] = [];
  let paragraph = 0;
  for (const [index, mark] of context.marks.entries()) {
    if (mark.depth > 0 || pass.transparent.has(index)) continue;
    while (paragraph + 1 < context.paragraphs.length && context.paragraphs[paragraph + 1]!.start <= mark.start) paragraph++;
    const here = context.paragraphs[paragraph];
    if (here === undefined) continue;
    let owner = owners.get(index) ?? null;
    const continues = chain.length > 0;
    if (continues && owner !== null && last === null) {
      // The cue comes with the last of the paragraphs: what stands before belongs to it too.
      for (const earlier of chain) own(pass, earlier, owner);
    } else if (continues && owner === null && last !== null) {
      own(pass, index, last);
      owner = last;
    }
    if (owner === null && !continues) {
      owner = floating(pass, index, here, last, lastParagraph === paragraph || (lastParagraph === paragraph - 1 && mark.start === here.start));
    }
    if (mark.goesOn) chain.push(index);
    else chain = [];
    if (owner !== null) {
      last = owner.statement.source === null ? null : owner;
      lastParagraph = paragraph;
    } else if (mark.goesOn) last = null;
  }
}

function own(pass: Pass, mark: number, draft: Draft): void {
  const { inner } = pass.context.marks[mark]!;
  draft.content.push(inner);
  draft.quoted.push(inner);
  pass.owners.set(mark, draft);
}

/** Finds the speaker of a quotation without a cue, or leaves it alone. */
function floating(pass: Pass, index: number, paragraph: Paragraph, last: Draft | null, near: boolean): Draft | null {
  const { context } = pass;
  const mark = context.marks[index]!;
  const words = wordCount(context, mark.inner);
  const use = useOf(context, index);
  if (use !== 'speech') return null;
  const sentence = paragraph.sentences[sentenceAt(context, paragraph, mark.start)];
  if (sentence === undefined) return null;
  const line = makeLine(context, sentence, 0, 0, pass.transparent);
  const at = line.marks.indexOf(index);
  if (at < 0) return null;
  // `But “…`
  const opening = (classesAt(line, 0) & CONJUNCTION) !== 0 ? 1 : 0;
  const opens = Array.from({ length: at }, (_, i) => i).every((i) => i < opening || isQuotation(line, i));
  const wordBefore = wordAt(line, at - 1);
  const credited = creditBehind(pass, index, mark.end);
  if (credited !== null)
    return addDraft(pass, { content: mark.inner, quoted: [mark.inner], marks: [index], source: credited, cue: null, shape: 'dash-credit', confidence: 0.8 });
  if (opens && words >= 2) {
    if (last !== null && near && isWhole(context, mark)) {
      own(pass, index, last);
      return last;
    }
    const before = statementBefore(pass, paragraph, sentence.first);
    if (before !== null && words >= SHORTEST_FLOAT) {
      own(pass, index, before);
      return before;
    }
    const speaker = speakerBefore(pass, paragraph, sentence.first) ?? speakerBehind(pass, paragraph, mark.end);
    if (speaker !== null && words >= SHORTEST_FLOAT)
      return addDraft(pass, { content: mark.inner, quoted: [mark.inner], marks: [index], source: speaker, cue: null, shape: 'floating', confidence: 0.5 });
    return null;
  }
  // Inside a sentence, single marks and words that no sentence begins with only set off.
  const colon = wordBefore === ':';
  if (colon || (!mark.single && isUpperAt(context.text, mark.inner.start) && (wordBefore === ',' || words >= SHORTEST_FLOAT))) {
    const subject = mainSubject(line, at);
    if (subject === null) return null;
    const source = { start: line.starts[subject.from]!, end: line.ends[subject.to - 1]! };
    const found = { content: mark.inner, quoted: [mark.inner], marks: [index], source, cue: null };
    return addDraft(pass, colon ? { ...found, shape: 'colon', confidence: 0.6 } : { ...found, shape: 'fragment', confidence: 0.35 });
  }
  return null;
}

/** The name behind a dash, on the same line or the next: `“…” ― Krystal Correa`. */
function creditBehind(pass: Pass, mark: number, end: number): Span | null {
  const { context } = pass;
  const { tokens, words } = context;
  let at = indexAt(context.paragraphs, (paragraph) => paragraph.start, end);
  const dash = /^\s{0,4}(?:[—–―]|-{1,2})\s{0,3}(?=\S)/.exec(context.text.slice(end, end + 12));
  if (dash === null) return null;
  const offset = end + dash[0].length;
  if (offset > context.paragraphs[at]!.end) at++;
  const paragraph = context.paragraphs[at];
  if (paragraph === undefined || !isUpperAt(context.text, offset)) return null;
  let first = paragraph.first;
  while (first < paragraph.last && tokens.starts[first]! < offset) first++;
  let last = first;
  const isInitial = (at: number): boolean => words[at - 1]!.length === 1 && at > first;
  while (last < paragraph.last && last - first < 14 && (words[last] !== '.' || isInitial(last)) && words[last] !== '“') last++;
  const closes =
    last >= paragraph.last ||
    (words[last] === '.' && last + 1 >= paragraph.last) ||
    tokens.starts[last]! >= (context.marks[mark + 1]?.start ?? Number.POSITIVE_INFINITY);
  if (!closes || first >= last) return null;
  const line = makeLine(context, { first, last }, 0, 0, pass.transparent);
  const phrase = nounPhraseAfter(line, 0);
  if (phrase === null || phrase.to < line.count || (classesAt(line, 0) & DETERMINER) !== 0) return null;
  return { start: line.starts[0]!, end: line.ends[phrase.to - 1]! };
}

/** A quotation that is a sentence of its own: it ends with its own mark. */
function isWhole(context: QuoteContext, mark: { readonly inner: Span }): boolean {
  return '.!?…,—-'.includes(context.text.charAt(mark.inner.end - 1)) || wordCount(context, mark.inner) >= SHORTEST_FLOAT;
}

/** The statement that ends the sentence before with its cue: `The plan is dead, Ann Lee said. “…”` goes on with her. */
function statementBefore({ context, sourced }: Pass, paragraph: Paragraph, first: number): Draft | null {
  const before = paragraph.sentences[indexAt(paragraph.sentences, (range) => range.first, first) - 1];
  if (before === undefined) return null;
  const from = context.tokens.starts[before.first]!;
  const to = context.tokens.ends[before.last - 1]!;
  for (let i = indexAt(sourced, startOf, from - 1) + 1; i < sourced.length && startOf(sourced[i]!) < to; i++) {
    const { cue, content } = sourced[i]!.statement;
    if (cue !== null && content[0]!.end <= cue.start && cue.end <= to) return sourced[i]!;
  }
  return null;
}

/** The subject of the sentence before, in the same paragraph. */
function speakerBefore(pass: Pass, paragraph: Paragraph, first: number): Span | null {
  const before = paragraph.sentences[indexAt(paragraph.sentences, (range) => range.first, first) - 1];
  if (before === undefined) return null;
  const line = makeLine(pass.context, before, 0, 0, pass.transparent);
  const subject = mainSubject(line, line.count);
  return subject === null ? null : { start: line.starts[subject.from]!, end: line.ends[subject.to - 1]! };
}

/** The source of the next statement of the paragraph. */
function speakerBehind(pass: Pass, paragraph: Paragraph, from: number): Span | null {
  const next = pass.sourced[indexAt(pass.sourced, startOf, from - 1) + 1];
  return next !== undefined && startOf(next) < paragraph.end && !isQuoted(pass.context, next.statement.source!.start) ? next.statement.source : null;
}

/** Whether an offset stands in quotation marks. */
function isQuoted(context: QuoteContext, offset: number): boolean {
  let at = firstMarkFrom(context, offset + 1) - 1;
  while (at > 0 && context.marks[at]!.depth > 0) at--;
  return (context.marks[at]?.end ?? 0) > offset;
}

function wordCount(context: QuoteContext, span: Span): number {
  let count = 0;
  let inWord = false;
  for (let at = span.start; at < span.end && count < 20; at++) {
    const space = context.text.charCodeAt(at) <= 0x20;
    if (!space && !inWord) count++;
    inWord = !space;
  }
  return count;
}
