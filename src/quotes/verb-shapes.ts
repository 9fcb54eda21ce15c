import { PHRASE_WORDS } from '../lexicon/en/phrase-words.js';
import { type Complement, complement, cueOf, has, isThat, withCiting } from './complement.js';
import {
  carriedSource,
  contentBefore,
  frontedEnd,
  goOn,
  hasTense,
  isAdverbialClause,
  leadsUp,
  mainSubject,
  said,
  sourceGoingOn,
  startsSmall,
  subjectFrom,
} from './content.js';
import type { Group } from './groups.js';
import { classesAt, isCapital, isComma, isDash, isQuotation, isStop, type Line, wordAt } from './line.js';
import { objectVerb, passiveNaming, whatHeCalled } from './object-shapes.js';
import { isNounLike, nounPhraseAfter, type Phrase, skipAdverbials } from './phrases.js';
import { contentEnd, type Reading, type Shape } from './shape.js';
import { isNobody, nameBefore, subjectBefore } from './subjects.js';
import { AUXILIARY, BE, CONJUNCTION, DETERMINER, OBJECT, PREPOSITION, RELATIVE, SUBJECT, SUBORDINATOR, TIME } from './word-classes.js';

/** The next cue of the line that begins at or after a position. */
const groupAt = (reading: Reading, verb: number): Group | undefined => reading.groups.find((group) => group.verb === verb || group.first === verb);

/** `Raisi was quoted as saying: “…”`, `“…,” he was quoted by Kathimerini as saying`. */
const quotedAsSaying: Shape = {
  name: 'was-quoted-as-saying',
  read: (reading, group) => {
    const { line } = reading;
    if (!group.passive || !['quote', 'cite', 'report'].includes(group.entry.lemma)) return null;
    let at = group.last;
    let by: Phrase | null = null;
    for (let round = 0; round < 2; round++) {
      if (wordAt(line, at) !== 'by' && wordAt(line, at) !== 'in' && wordAt(line, at) !== 'on') break;
      const phrase = nounPhraseAfter(line, at + 1, false);
      if (phrase === null) break;
      by ??= phrase;
      at = phrase.to;
    }
    if (wordAt(line, at) !== 'as') return null;
    const inner = groupAt(reading, at + 1);
    if (inner === undefined || inner.form !== 'ing') return null;
    reading.taken.add(inner.verb);
    const source = subjectBefore(line, group.first);
    const right = complement(line, inner);
    const before = source === null ? null : contentBefore(reading, source.from);
    const content = right.kind === 'end' || (right.kind === 'comma' && before !== null) ? before : said(reading, right);
    if (content === null) return null;
    const reporters = by === null ? [] : [{ source: by, cue: { from: group.first, to: group.last }, lemma: group.entry.lemma }];
    return { content: [content], cue: { from: group.first, to: inner.last }, lemma: 'quote as saying', source, reporters, confidence: 0.95 };
  },
};

/** `KCNA quoted an unnamed commander as warning that …`, `Interfax cited him as saying`. */
const quotedHim: Shape = {
  name: 'quoted-him-as-saying',
  read: (reading, group) => {
    const { line } = reading;
    if (group.passive || !['quote', 'cite'].includes(group.entry.lemma)) return null;
    const source = nounPhraseAfter(line, group.last, true);
    if (source === null) return null;
    const at = isComma(line, source.to) ? source.to + 1 : source.to;
    if (wordAt(line, at) !== 'as') return null;
    const inner = groupAt(reading, at + 1);
    if (inner === undefined || inner.form !== 'ing') return null;
    reading.taken.add(inner.verb);
    const reporter = group.finite ? subjectBefore(line, group.first) : sourceGoingOn(reading, group);
    const right = complement(line, inner);
    const before = reporter === null ? null : contentBefore(reading, reporter.from);
    const clause = !has(inner, 'sot') || right.kind === 'end' || right.kind === 'comma';
    let content = right.kind === 'end' ? before : said(reading, right);
    // `as assailing the plan`: a verb with an object says its content with the verb itself.
    if (content !== null && clause && right.kind !== 'end') content = { from: inner.verb, to: content.to };
    if (content === null) return null;
    const reporters = reporter === null ? [] : [{ source: reporter, cue: cueOf(group), lemma: group.entry.lemma }];
    return { content: [content], cue: { from: inner.verb, to: inner.last }, lemma: inner.entry.lemma, source, reporters, confidence: 0.95 };
  },
};

/** `It was claimed that …`, `…, it was reported`, `is said to …`, `is expected to …`: nobody is named. */
const impersonal: Shape = {
  name: 'impersonal',
  read: (reading, group) => {
    const { line } = reading;
    if (!group.passive || !has(group, 'sto')) return null;
    const subject = subjectBefore(line, group.first);
    const by = wordAt(line, group.last) === 'by' ? nounPhraseAfter(line, group.last + 1, false) : null;
    const right = complement(line, group);
    const it = wordAt(line, group.first - 1) === 'it';
    if (right.kind === 'that' && (it || subject !== null))
      return {
        content: [{ from: right.at, to: contentEnd(reading, right.at) }],
        cue: cueOf(group),
        lemma: group.entry.lemma,
        source: by,
        addressee: it ? null : subject,
        confidence: 0.8,
      };
    if (it && (right.kind === 'end' || right.kind === 'comma')) {
      const content = contentBefore(reading, group.first - 1);
      return content === null ? null : { content: [content], cue: cueOf(group), lemma: group.entry.lemma, source: by, confidence: 0.7 };
    }
    if (right.kind === 'infinitive' && subject !== null && !it && has(group, 's')) {
      return {
        content: [subject, { from: right.at, to: contentEnd(reading, right.at) }],
        cue: cueOf(group),
        lemma: group.entry.lemma,
        source: null,
        confidence: 0.5,
      };
    }
    return null;
  },
};

/** `“…,” said Mireille Tanguy`, `…, said site manager Colm Ryan`. */
const inverted: Shape = {
  name: 'inverted',
  read: (reading, group) => {
    const { line } = reading;
    if (!group.finite || group.passive || !has(group, 'sq') || group.form === 'base' || group.first !== group.verb) return null;
    const quotation = isQuotation(line, group.first - 1) || (isComma(line, group.first - 1) && isQuotation(line, group.first - 2));
    const comma = isComma(line, group.first - 1) || isDash(line, group.first - 1);
    if (!quotation && !comma) return null;
    const source = nounPhraseAfter(line, group.last);
    if (source === null || isThat(line, group.last) || isTime(line, source)) return null;
    if (opensWithSubject(line, group.first - 1, quotation)) return null;
    if (wordAt(line, source.from) === 'that' || (classesAt(line, source.from) & OBJECT & ~DETERMINER) !== 0) return null;
    let after = skipAdverbials(line, source.to);
    if (isComma(line, after) && (classesAt(line, after + 1) & RELATIVE) !== 0) after = line.count;
    const ends = isStop(line, after) || isComma(line, after) || isDash(line, after) || isQuotation(line, after);
    if (!quotation && !(ends && isLikelySpeaker(line, source) && !isQuotation(line, after))) return null;
    const content = contentBefore(reading, group.first);
    if (content === null) return null;
    return { content: goOn(reading, content, after), cue: cueOf(group), lemma: group.entry.lemma, source, confidence: quotation ? 0.95 : 0.85 };
  },
};

/** Whether what ends before `end` begins with the subject and something between commas: `Bell, now 81, said`, `The captain, who left, denied`. */
function opensWithSubject(line: Line, end: number, quotation: boolean): boolean {
  const phrase = nounPhraseAfter(line, 0, false);
  if (phrase === null || phrase.to >= end || phrase.to > 8 || !isComma(line, phrase.to)) return false;
  return (classesAt(line, phrase.to + 1) & RELATIVE) !== 0 || (!quotation && isCapital(line, phrase.to - 1));
}

/** `said Tuesday` */
const isTime = (line: Line, phrase: Phrase): boolean => phrase.to === phrase.from + 1 && (classesAt(line, phrase.from) & TIME) !== 0;

/** A noun phrase that begins like one who speaks: a determiner, a capital or a title. */
const isLikelySpeaker = (line: Line, phrase: Phrase): boolean =>
  isCapital(line, phrase.from) ||
  (classesAt(line, phrase.from) & (DETERMINER | SUBJECT)) !== 0 ||
  [...Array(phrase.to - phrase.from).keys()].some((i) => isCapital(line, phrase.from + i)) ||
  phrase.to - phrase.from <= 3;

/** `The mayor told Wei that …`, `…, he said on Monday`, `He said, “…”`, `The plan, he said, would fail`. */
const subjectVerb: Shape = {
  name: 'subject-verb',
  read: (reading, group) => {
    const { line } = reading;
    if (!group.finite || group.passive || !has(group, 'sqto')) return null;
    const right = complement(line, group);
    let source = subjectBefore(line, group.first);
    let confidence = 0.9;
    if (isNobody(line, source) && right.kind !== 'quotation' && !isContinuing(reading)) return null;
    if (source === null) {
      if ((classesAt(line, group.first - 1) & CONJUNCTION) === 0 && !isComma(line, group.first - 1)) return null;
      source =
        pronounOf(line, group.first) ??
        carriedSource(reading, group) ??
        (right.kind === 'that' || right.kind === 'quotation' || (right.kind === 'clause' && has(group, 's')) ? mainSubject(line, group.first) : null);
      if (source === null) return null;
      confidence = 0.75;
    } else if (source.from < group.first) {
      const clause = contentBefore(reading, source.from);
      const before = clause !== null && right.kind === 'end' && leadsUp(line, clause) ? null : clause;
      const quotation = before !== null && isQuotation(line, before.to - 1);
      // `The smog was so bad, he noted, that schools closed`.
      const split =
        right.kind === 'that' && isComma(line, right.at) && before !== null && !quotation && before.to - before.from > 3 && isComma(line, source.from - 1);
      const ended = right.kind === 'end' || right.kind === 'comma' || split || (before !== null && has(group, 'sp') && tellsWhen(line, before, right));
      // `Deploring the “rotten board,” Holm accused Lee`: the participle has its own quotation.
      const opensOther = quotation && !ended && wordAt(line, before.from).endsWith('ing') && before.from === 0;
      if (before !== null && !opensOther && (ended || (quotation && right.kind !== 'that'))) {
        if (ended && !quotation && (split || interrupts(line, source, right))) {
          const rest = { from: right.at + 1, to: contentEnd(reading, right.at + 1) };
          if (rest.to > rest.from)
            return withCiting(
              reading,
              { content: [before, rest], cue: cueOf(group), lemma: group.entry.lemma, source, addressee: right.addressee, confidence: 0.8 },
              right,
              group,
            );
        }
        const follows = !(right.kind === 'quotation' && wordAt(line, right.at - 1) === ':');
        if (follows && (ended || right.kind === 'quotation' || right.kind === 'clause' || right.kind === 'infinitive')) {
          return withCiting(
            reading,
            {
              content: goOn(reading, before, right.at),
              cue: cueOf(group),
              lemma: group.entry.lemma,
              source,
              addressee: right.addressee,
              confidence: quotation ? 0.95 : 0.85,
            },
            right,
            group,
          );
        }
      }
    }
    if (right.kind === 'end' || right.kind === 'comma' || right.kind === 'infinitive') return null;
    const opening = runsOnIntoMarks(reading, source, right);
    if (opening !== null)
      return { content: [opening, said(reading, right)!], cue: cueOf(group), lemma: group.entry.lemma, source, addressee: right.addressee, confidence: 0.9 };
    if (right.kind === 'that' && !has(group, 'sto')) return null;
    if (right.kind === 'clause' && !has(group, 'so') && wordAt(line, right.at) !== ':') return null;
    if (right.kind === 'clause' && !isClauseLike(reading, right.at, group)) return null;
    const content = said(reading, right, isRelative(line, group.first));
    if (content === null) return null;
    return withCiting(
      reading,
      {
        content: [content],
        cue: cueOf(group),
        lemma: group.entry.lemma,
        source,
        addressee: right.addressee,
        confidence: right.kind === 'clause' ? confidence - 0.1 : confidence,
      },
      right,
      group,
    );
  },
};

/** The pronoun that begins the clause of `I laughed and said`. */
function pronounOf(line: Line, verb: number): Phrase | null {
  if (wordAt(line, verb - 1) !== 'and') return null;
  for (let at = verb - 2; at >= 0 && verb - at < 10 && !isComma(line, at) && !isStop(line, at) && !isQuotation(line, at); at--) {
    const begins = at === 0 || isComma(line, at - 1) || (classesAt(line, at - 1) & CONJUNCTION) !== 0;
    if (begins) return (classesAt(line, at) & SUBJECT) !== 0 && (classesAt(line, at) & (DETERMINER | RELATIVE)) === 0 ? { from: at, to: at + 1 } : null;
  }
  return null;
}

/** `The streets were empty, he said, “but people need to meet”`: the clause before, when the sentence goes on inside the marks. */
function runsOnIntoMarks(reading: Reading, source: Phrase, right: Complement): Phrase | null {
  const { line } = reading;
  if (right.kind !== 'quotation' || !isComma(line, right.at - 1) || !isComma(line, source.from - 1) || !startsSmall(line, right.at)) return null;
  const before = contentBefore(reading, source.from);
  return before === null || isAdverbialClause(line, before) || before.to - before.from < 4 || isQuotation(line, before.to - 1) ? null : before;
}

/** `The plan was dead, he said as he left`: a clause of time behind the cue of a whole clause. */
function tellsWhen(line: Line, before: Phrase, right: Complement): boolean {
  const trails = right.kind === 'clause' && MOMENT.has(wordAt(line, right.at)) && isComma(line, before.to);
  return trails && !isAdverbialClause(line, before) && (before.to - before.from > LONG_CLAUSE || hasTense(line, before));
}

/** So many words before the comma are a clause, whatever their verb. */
const LONG_CLAUSE = 9;

const MOMENT: ReadonlySet<string> = /* @__PURE__ */ new Set(PHRASE_WORDS.moment.split(' '));

/** A relative clause set off by a comma: `the council, which says …,`. */
const isRelative = (line: Line, first: number): boolean => ['who', 'which'].includes(wordAt(line, first - 1)) && isComma(line, first - 2);

const isContinuing = (reading: Reading): boolean => reading.line.depth > 0 || reading.line.count < 12;

/** Whether a parenthesis `, he said,` stands inside one clause: a comma on both sides, and no new subject behind. */
function interrupts(line: Line, source: Phrase, right: Complement): boolean {
  if (!isComma(line, source.from - 1) || !isComma(line, right.at)) return false;
  const next = right.at + 1;
  const bits = classesAt(line, next);
  const word = wordAt(line, next);
  if (word.endsWith('ing') || isQuotation(line, next)) return false;
  return (bits & (RELATIVE | CONJUNCTION)) === 0;
}

/** A bare clause needs a verb: an auxiliary or a word in -ed or -s somewhere behind its first noun. Cues that also take a noun are stricter. */
function isClauseLike(reading: Reading, at: number, group: Group): boolean {
  const { line } = reading;
  // `reported, citing Kyodo, state radio reported that`: another cue makes a clause of it.
  const next = reading.groups.find((other) => other.verb > at);
  if (next?.finite && next.first - at < 14 && (subjectBefore(line, next.first)?.from ?? -1) === at) return true;
  if (group.entry.lemma === 'say' || group.entry.lemma === 'tell' || wordAt(line, at) === ':') return true;
  if ((classesAt(line, at) & SUBJECT) !== 0) return true;
  for (let i = at + 1; i < line.count && i < at + 14; i++) {
    if (isStop(line, i)) break;
    if ((classesAt(line, i) & (AUXILIARY | BE)) !== 0) return true;
    if ((classesAt(line, i) & (PREPOSITION | RELATIVE)) !== 0 && !has(group, 's')) return false;
  }
  return false;
}

/** `Asked whether he would go, …`, `When asked by a reader if …`: nobody, or the one behind `by`, asks. */
const asked: Shape = {
  name: 'asked',
  read: (reading, group) => {
    const { line } = reading;
    if (group.entry.lemma !== 'ask' || group.form !== 'past' || group.first !== group.verb || group.verb > 2) return null;
    if (group.verb > 0 && (classesAt(line, group.verb - 1) & SUBORDINATOR) === 0) return null;
    let at = skipAdverbials(line, group.last);
    const by = wordAt(line, group.last) === 'by' ? nounPhraseAfter(line, group.last + 1, false) : null;
    if (by !== null) at = skipAdverbials(line, by.to);
    if (!isThat(line, at)) return null;
    const to = contentEnd(reading, at);
    return to > at ? { content: [{ from: at, to }], cue: cueOf(group), lemma: 'ask', source: by, confidence: 0.8 } : null;
  },
};

/** `The panel forced Holm to admit that …`, `pushed her, the minister, to say “…”`: the one who is made to say it says it. */
const madeToSay: Shape = {
  name: 'made-to-say',
  read: (reading, group) => {
    const { line } = reading;
    if (!group.infinitive || !has(group, 'sqt')) return null;
    const to = group.first - 1;
    let at = to - 1;
    while (at > 0 && to - at < LONGEST_OBJECT && !isStop(line, at) && !isQuotation(line, at) && !MAKING.has(line.words[at]!)) at--;
    if (!MAKING.has(wordAt(line, at))) return null;
    const object = nounPhraseAfter(line, at + 1, false);
    if (object === null) return null;
    const source = { from: object.from, to: Math.min(object.to, to) };
    // Behind a comma a clause about the one who is made to stands between.
    if (source.to !== to && !(isComma(line, source.to) && isComma(line, to - 1))) return null;
    const right = complement(line, group);
    if (right.kind !== 'that' && right.kind !== 'quotation') return null;
    const content = said(reading, right);
    if (content === null) return null;
    return { content: [content], cue: { from: to, to: group.last }, lemma: group.entry.lemma, source, addressee: right.addressee, confidence: 0.8 };
  },
};

/** How many words may stand between `forced` and `to`. */
const LONGEST_OBJECT = 28;

const MAKING: ReadonlySet<string> = /* @__PURE__ */ new Set(PHRASE_WORDS.making.split(' '));

/** `, adding that …`, `, saying “…”`, `and warned that`: the speaker of the statement before. */
const participle: Shape = {
  name: 'participle',
  read: (reading, group) => {
    const { line } = reading;
    if (group.finite || group.infinitive || group.form !== 'ing' || !has(group, 'sqtoa')) return null;
    const before = wordAt(line, group.first - 1);
    const opens =
      group.first === 0 ||
      before === ',' ||
      isDash(line, group.first - 1) ||
      ['as', 'and', 'while', 'by', 'before', 'after', 'when', 'statement', 'statements', 'but', 'in', 'tweet', 'letter', 'post'].includes(before) ||
      isQuotation(line, group.first - 1);
    const noun = !opens && isNounLike(line, group.first - 1);
    if (!opens && !noun) return null;
    const right = complement(line, group);
    if (right.kind === 'end' || right.kind === 'comma' || right.kind === 'infinitive') return null;
    if (right.kind === 'clause' && !has(group, 'soa')) return null;
    if (noun && right.kind !== 'that' && right.kind !== 'quotation') return null;
    const content = said(reading, right);
    if (content === null) return null;
    const fronted = frontedEnd(line, group);
    const speaker = noun ? nameBefore(line, group.first) : null;
    const going = fronted >= 0 ? subjectFrom(line, fronted) : sourceGoingOn(reading, group);
    const source = speaker ?? going;
    if (source === null) return null;
    return { content: [content], cue: { from: group.verb, to: group.last }, lemma: group.entry.lemma, source, addressee: right.addressee, confidence: 0.8 };
  },
};

/** The shapes whose cue is a verb, in the order in which they are tried. */
export const VERB_SHAPES: readonly Shape[] = [
  quotedAsSaying,
  quotedHim,
  impersonal,
  asked,
  inverted,
  subjectVerb,
  madeToSay,
  participle,
  whatHeCalled,
  objectVerb,
  passiveNaming,
];
