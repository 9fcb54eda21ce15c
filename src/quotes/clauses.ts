import { splitSentences } from '../language/sentences.js';
import { complement } from './complement.js';
import { frontedEnd } from './content.js';
import { firstTokenFrom, withoutDateline } from './context.js';
import { findGroups, type Group } from './groups.js';
import { classesAt, isComma, isDash, isQuotation, isStop, type Line, makeLine, wordAt } from './line.js';
import { readParagraphs } from './paragraph-shapes.js';
import { accordingAt, PHRASE_SHAPES } from './phrase-shapes.js';
import { type Found, type Reading, statementOf } from './shape.js';
import { transparentMarks } from './speech.js';
import type { QuoteContext, Statement, TokenRange } from './statements.js';
import { subjectBefore } from './subjects.js';
import { VERB_SHAPES } from './verb-shapes.js';
import { CONJUNCTION, SUBJECT, SUBORDINATOR } from './word-classes.js';

/** How deep quotations inside quotations are read. */
const DEEPEST = 3;

/**
 * What the rules for clause shapes find in a text, by start of content: sentence by sentence, then inside each quotation, then
 * what takes a paragraph or two to see.
 */
export function readClauses(context: QuoteContext): Statement[] {
  const transparent = transparentMarks(context);
  const statements: Statement[] = [];
  for (const [index, paragraph] of context.paragraphs.entries()) {
    for (const [position, sentence] of paragraph.sentences.entries())
      readSentence(context, position === 0 ? withoutDateline(context, sentence) : sentence, 0, index, transparent, statements);
  }
  return readParagraphs(context, statements, transparent).sort(
    (x, y) => x.content[0]!.start - y.content[0]!.start || y.content.at(-1)!.end - x.content.at(-1)!.end,
  );
}

function readSentence(
  context: QuoteContext,
  range: TokenRange,
  depth: number,
  paragraph: number,
  transparent: ReadonlySet<number>,
  statements: Statement[],
): void {
  const line = makeLine(context, range, depth, paragraph, transparent);
  readLine(line, statements);
  if (depth >= DEEPEST) return;
  for (let at = 0; at < line.count; at++) if (isQuotation(line, at)) readInside(context, line.marks[at]!, depth + 1, paragraph, transparent, statements);
}

function readInside(context: QuoteContext, index: number, depth: number, paragraph: number, transparent: ReadonlySet<number>, statements: Statement[]): void {
  const { inner } = context.marks[index]!;
  // Too short for a clause with its own speaker.
  if (inner.end - inner.start < 24) return;
  const { starts, count } = context.tokens;
  let first = firstTokenFrom(context.tokens, inner.start);
  for (const sentence of splitSentences(context.text.slice(inner.start, inner.end))) {
    let last = first;
    while (last < count && starts[last]! < inner.start + sentence.end) last++;
    if (last > first) readSentence(context, { first, last }, depth, paragraph, transparent, statements);
    first = last;
  }
}

/** Reads one line: every cue in order, each by the first shape that fits it. */
function readLine(line: Line, statements: Statement[]): void {
  const groups = findGroups(line);
  const found: Found[] = [];
  const reading: Reading = { line, groups, found, taken: new Set(), breaks: breaksOf(line, groups) };
  const add = (item: Found, shape: string): void => {
    const statement = statementOf(line, item, shape);
    if (statement === null) return;
    found.push(item);
    statements.push(statement);
  };
  let next = 0;
  for (let at = 0; at < line.count; at++) {
    const group = groups[next];
    if (group?.verb === at) {
      next++;
      if (reading.taken.has(at)) continue;
      for (const shape of VERB_SHAPES) {
        const item = shape.read(reading, group);
        if (item === null) continue;
        add(item, shape.name);
        break;
      }
      continue;
    }
    if (isQuotation(line, at)) continue;
    for (const shape of PHRASE_SHAPES) {
      const item = shape.read(reading, at);
      if (item === null) continue;
      add(item, shape.name);
      if (item.cue !== null) for (let taken = item.cue.from; taken < item.cue.to; taken++) reading.taken.add(taken);
      break;
    }
  }
}

/** What a speaker does besides: `said it was lost, pointing to the polls`. */
const POINTING = new Set(['cite', 'point to', 'refer to', 'echo', 'allude to', 'reference']);

/** The comma before `and when`, `but after`, that opens the clause whose comma is at `joint`; else -1. */
function openingBefore(line: Line, joint: number): number {
  for (let at = joint - 2; at > 1 && joint - at < 16 && !isStop(line, at) && !isQuotation(line, at); at--) {
    const opens = (classesAt(line, at) & CONJUNCTION) !== 0 && (classesAt(line, at + 1) & SUBORDINATOR) !== 0 && wordAt(line, at + 1) !== 'that';
    if (opens && isComma(line, at - 1)) return at - 1;
  }
  return -1;
}

/** Where the reporting goes on inside a line, so that what was said before it ends. */
function breaksOf(line: Line, groups: readonly Group[]): number[] {
  const breaks: number[] = [];
  const outside = (at: number): number => (isComma(line, at - 1) ? at - 1 : at);
  for (const group of groups) {
    const { takes } = group.entry;
    if (!(/[sotqa]/.test(takes) || POINTING.has(group.entry.lemma)) || group.passive) continue;
    // `and thought of the days when`: no words are reported.
    if (wordAt(line, group.last) === 'of') continue;
    const before = wordAt(line, group.first - 1);
    if (group.form === 'ing' && !group.finite) {
      if (before === ',') breaks.push(group.first - 1);
      else if ((before === 'and' || before === 'while' || before === 'before' || before === 'but') && isComma(line, group.first - 2))
        breaks.push(group.first - 2);
      continue;
    }
    if (!group.finite || !/[sop]/.test(takes)) continue;
    // `shootings and protests`: two nouns.
    const noun = group.form === 'third' && wordAt(line, group.first - 2).endsWith('s');
    if ((before === 'and' || before === 'but' || before === 'then') && group.form !== 'base' && !noun) {
      breaks.push(outside(group.first - 1));
      continue;
    }
    const subject = subjectBefore(line, group.first);
    if (subject === null || subject.from === 0) continue;
    const joint = subject.from - 1;
    if ((classesAt(line, joint) & (CONJUNCTION | SUBORDINATOR)) !== 0 && wordAt(line, joint) !== 'that' && isComma(line, joint - 1)) breaks.push(joint - 1);
    else if ((classesAt(line, joint) & (CONJUNCTION | SUBORDINATOR)) !== 0 && (isQuotation(line, joint - 1) || isDash(line, joint - 1))) breaks.push(joint);
    else if (
      wordAt(line, joint) === ';' ||
      (wordAt(line, joint) === ',' && ((classesAt(line, subject.from) & SUBJECT) !== 0 || complement(line, group).kind === 'end'))
    )
      breaks.push(joint);
    else if (wordAt(line, joint) === ',') {
      // `She said no, and when pressed, the mayor replied`: a clause of its own begins behind the conjunction.
      const opening = openingBefore(line, joint);
      if (opening >= 0) breaks.push(opening);
    }
  }
  for (const group of groups) {
    const main = frontedEnd(line, group);
    if (main >= 0) breaks.push(main);
  }
  for (let at = 1; at < line.count; at++) if (accordingAt(line, at) > 0 && wordAt(line, at - 1) !== 'that') breaks.push(outside(at));
  return [...new Set(breaks)].sort((x, y) => x - y);
}
