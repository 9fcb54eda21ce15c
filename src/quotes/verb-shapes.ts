import { cueForms, nounCue } from './cue-words.js';
import type { Group } from './groups.js';
import { classesAt, isCapital, isComma, isDash, isQuotation, isStop, isWord, type Line, wordAt } from './line.js';
import { isNounLike, nounPhraseAfter, nounPhraseStart, type Phrase, skipAdverbials, subjectBefore } from './phrases.js';
import { contentEnd, type Found, type Reading, type Shape } from './shape.js';
import { AUXILIARY, BE, CONJUNCTION, DETERMINER, OBJECT, PREPOSITION, RELATIVE, SUBJECT, SUBORDINATOR } from './word-classes.js';

const has = (group: Group, letters: string): boolean => [...letters].some((letter) => group.entry.takes.includes(letter));
const cueOf = (group: Group): Phrase => ({ from: group.first, to: group.last });

/** The next cue of the line that begins at or after a position. */
const groupAt = (reading: Reading, verb: number): Group | undefined => reading.groups.find((group) => group.verb === verb || group.first === verb);

/** What stands to the right of a cue. */
type Right = 'that' | 'quotation' | 'end' | 'comma' | 'clause' | 'infinitive';

interface Complement {
  readonly kind: Right;
  /** Where what is said would begin. */
  readonly at: number;
  readonly addressee: Phrase | null;
  /** `citing Y` between the cue and what is said. */
  readonly citing: { readonly source: Phrase; readonly cue: Phrase } | null;
}

const isThat = (line: Line, at: number): boolean => ['that', 'whether', 'how', 'why', 'what', 'if', 'where'].includes(wordAt(line, at));

/** Reads what follows a cue: the one who is told, adverbials, a parenthesis, and where what is said begins. */
function complement(line: Line, group: Group): Complement {
  let at = group.last;
  let addressee: Phrase | null = null;
  let citing: Complement['citing'] = null;
  if (has(group, 'op') && !isThat(line, at)) {
    const start = wordAt(line, at);
    if (!isComma(line, at) && start !== 'to') addressee = nounPhraseAfter(line, at, false);
    if (addressee !== null) at = shortAddressee(line, addressee, group);
    if (addressee !== null) addressee = { from: addressee.from, to: at };
  }
  at = skipAdverbials(line, at);
  if (wordAt(line, at) === 'to' && !has(group, 'ip') && addressee === null) {
    addressee = nounPhraseAfter(line, at + 1, false);
    if (addressee !== null) at = skipAdverbials(line, addressee.to);
  }
  if (isComma(line, at) || isDash(line, at)) {
    const parenthesis = readParenthesis(line, at);
    if (parenthesis !== null) {
      citing = parenthesis.citing;
      at = parenthesis.to;
    }
  }
  const kind = rightOf(line, at);
  if (kind === 'quotation') while (!isQuotation(line, at)) at++;
  return { kind, at, addressee, citing };
}

/** The listener of a bare clause is short: `told CNN he would`, `told the paper the plan was dead`. */
function shortAddressee(line: Line, phrase: Phrase, group: Group): number {
  for (let at = phrase.from + 1; at < phrase.to; at++) {
    if (
      isCapital(line, at - 1) &&
      !isCapital(line, at) &&
      isNounLike(line, at) &&
      !group.entry.takes.includes('p') &&
      (classesAt(line, at - 1) & DETERMINER) === 0
    )
      return at;
  }
  return phrase.to;
}

function rightOf(line: Line, at: number): Right {
  if (isStop(line, at)) return 'end';
  const word = wordAt(line, at);
  if (isQuotation(line, at)) return 'quotation';
  if (word === ':') return isQuotation(line, at + 1) ? 'quotation' : 'clause';
  if (word === ',' && isQuotation(line, at + 1)) return 'quotation';
  if (word === ',' && isThat(line, at + 1)) return 'that';
  if (word === ',' || isDash(line, at) || word === ')' || word === '(') return 'comma';
  if (isThat(line, at)) return 'that';
  if (word === 'to') return 'infinitive';
  return 'clause';
}

/** `, citing Kyodo,` or `, in an interview with Marca,` behind a cue: the position behind it. */
function readParenthesis(line: Line, comma: number): { readonly to: number; readonly citing: Complement['citing'] } | null {
  const first = comma + 1;
  const word = wordAt(line, first);
  const cites = word === 'citing' || word === 'quoting';
  if (!cites) {
    const aside = readAside(line, first);
    if (aside > 0) return { to: aside, citing: null };
  }
  if (!cites && ((classesAt(line, first) & PREPOSITION) === 0 || isCapital(line, first))) return null;
  let to = first + 1;
  while (to < line.count && to - first < 24 && !isComma(line, to) && !isStop(line, to) && !isQuotation(line, to) && !isDash(line, to)) to++;
  const source = cites ? nounPhraseAfter(line, first + 1, false) : null;
  const citing = source === null ? null : { source, cue: { from: first, to: first + 1 } };
  if (isStop(line, to)) return cites ? { to, citing } : null;
  if (!isComma(line, to) && !isDash(line, to)) return null;
  if (cites) return { to: to + 1, citing };
  return isThat(line, to + 1) || isQuotation(line, to + 1) ? { to: to + 1, citing: null } : null;
}

/** `, the dispatch went on,` before `that` or a quotation: the position behind it, or 0. */
function readAside(line: Line, first: number): number {
  let to = first;
  while (to < line.count && to - first < 9 && !isComma(line, to) && !isStop(line, to) && !isQuotation(line, to)) to++;
  if (!isComma(line, to) || to - first < 2 || !(isThat(line, to + 1) || isQuotation(line, to + 1))) return 0;
  const verb = wordAt(line, to - 1) === 'on' ? to - 2 : to - 1;
  return cueForms(wordAt(line, verb)) !== undefined || wordAt(line, verb) === 'went' ? to + 1 : 0;
}

/** Puts the one who is cited in the source's place and the source among the reporters. */
function withCiting(found: Found, complement: Complement, group: Group): Found {
  if (complement.citing === null || found.source === null) return found;
  return {
    ...found,
    source: complement.citing.source,
    cue: complement.citing.cue,
    lemma: 'cite',
    reporters: [...(found.reporters ?? []), { source: found.source, cue: cueOf(group), lemma: group.entry.lemma }],
  };
}

/** What is said before a cue: a quotation right before, else the clause up to the comma. Null when there is neither. */
function contentBefore(reading: Reading, before: number): Phrase | null {
  const { line } = reading;
  let to = before;
  if (isComma(line, to - 1) || isDash(line, to - 1)) to--;
  const comma = to < before;
  if (to <= 0) return null;
  if (isQuotation(line, to - 1)) {
    let from = to - 1;
    if (isSentenceLike(line, from)) {
      while (from > 0 && isQuotation(line, from - 1)) from--;
      return { from, to };
    }
    from = clauseStart(reading, from);
    return { from, to };
  }
  if (!comma) return null;
  const from = clauseStart(reading, to);
  return to - from >= 2 ? { from, to } : null;
}

/** Whether a quotation stands by itself: it begins like a sentence, and what stands before it does not run into it. */
function isSentenceLike(line: Line, at: number): boolean {
  const mark = line.context.marks[line.marks[at]!]!;
  const code = line.context.text.slice(mark.inner.start, mark.inner.start + 1);
  const capital = code.toLowerCase() !== code || '[…$0123456789'.includes(code);
  if (at === 0) return true;
  const before = at - 1;
  if (isComma(line, before) || wordAt(line, before) === ':' || isStop(line, before) || isQuotation(line, before) || isDash(line, before))
    return capital || !isWord(line, before);
  return capital && (classesAt(line, before) & CONJUNCTION) !== 0 && before === 0;
}

/** Where the clause that ends at `to` begins: behind the last statement or stop before it. */
function clauseStart(reading: Reading, to: number): number {
  const { line, found } = reading;
  let from = 0;
  for (let at = to - 1; at > 0; at--) {
    if (isStop(line, at - 1) && wordAt(line, at - 1) !== '.') {
      from = at;
      break;
    }
  }
  for (const { content, cue } of found) {
    for (const phrase of cue === null ? content : [...content, cue]) if (phrase.to <= to && phrase.to > from) from = phrase.to;
  }
  while (from < to && (isComma(line, from) || isDash(line, from) || wordAt(line, from) === '.')) from++;
  const word = wordAt(line, from);
  if ((word === 'but' || word === 'and' || word === 'so' || word === 'yet') && to - from > 2) from++;
  if (isComma(line, from)) from++;
  return from;
}

/** Source of the statement before, for `and added that`. */
function carriedSource(reading: Reading, before: number): Found | null {
  let last: Found | null = null;
  for (const found of reading.found) if (found.cue !== null && found.cue.from < before && found.source !== null) last = found;
  return last;
}

/** The first noun phrase of the line that stands as a subject. */
export function mainSubject(line: Line, before: number): Phrase | null {
  let at = 0;
  // An opening adverbial or clause ends with a comma.
  const opening = wordAt(line, 0);
  if ((classesAt(line, 0) & (PREPOSITION | SUBORDINATOR)) !== 0 || opening.endsWith('ing') || (opening.endsWith('ed') && !isCapital(line, 1))) {
    while (at < before && !isComma(line, at)) at++;
    at = at < before ? at + 1 : 0;
  }
  while (at < before && (classesAt(line, at) & (CONJUNCTION | 1024)) !== 0) at++;
  if (at >= before || isQuotation(line, at)) return null;
  const phrase = nounPhraseAfter(line, at);
  if (phrase === null || phrase.to > before) return null;
  return trimToVerb(line, phrase);
}

/** Open verbs are not known: a phrase of lower-case words that runs into an -ed or -s verb ends there. */
function trimToVerb(line: Line, phrase: Phrase): Phrase {
  for (let at = phrase.from + 1; at < phrase.to; at++) {
    const word = line.words[at]!;
    if (!isCapital(line, at) && /(?:ed)$/.test(word) && (isNounLike(line, at - 1) || classesAt(line, at - 1) === 0)) return { from: phrase.from, to: at };
    if (!isCapital(line, at) && isCapital(line, at - 1) && (classesAt(line, at - 1) & DETERMINER) === 0 && isNounLike(line, at))
      return { from: phrase.from, to: at };
  }
  return phrase;
}

/** Whether a source can be meant by this phrase: `it` and bare function words are nobody. */
const isNobody = (line: Line, phrase: Phrase | null): boolean =>
  phrase !== null && phrase.to === phrase.from + 1 && ['it', 'there', 'what', 'this', 'that'].includes(wordAt(line, phrase.from));

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
    const reporter = group.finite ? subjectBefore(line, group.first) : (carriedSource(reading, group.first)?.source ?? mainSubject(line, group.first));
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

/** What is said to the right of a cue. */
function said(reading: Reading, right: Complement, relative = false): Phrase | null {
  const { line } = reading;
  const { at } = right;
  if (right.kind === 'end') return null;
  if (right.kind === 'quotation') {
    let to = at + 1;
    while (isQuotation(line, to)) to++;
    if (isStop(line, to) || to >= line.count) return { from: at, to };
    const mark = line.context.marks[line.marks[to - 1]!]!;
    const last = line.context.text.slice(mark.inner.end - 1, mark.inner.end);
    // A quotation that ends with its own mark is complete; else its sentence goes on around it.
    const joined = (classesAt(line, to) & CONJUNCTION) !== 0 && isQuotation(line, to + 1);
    if (isSentenceLike(line, at) && !joined && ('.?!,'.includes(last) || isComma(line, to))) return { from: at, to };
    return { from: at, to: Math.max(to, contentEnd(reading, at)) };
  }
  const from = wordAt(line, at) === ':' || wordAt(line, at) === ',' ? at + 1 : at;
  let to = contentEnd(reading, from);
  // A relative clause ends with its comma.
  if (relative) for (let i = from; i < to; i++) if (isComma(line, i)) to = i;
  return to > from ? { from, to } : null;
}

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
    if (source === null || isThat(line, group.last)) return null;
    if (!quotation && opensWithName(line, group.first - 1)) return null;
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

/** Whether what stands before the comma at `end` begins with a name and a comma: then the name is the subject, `Bell, now 81, said`. */
function opensWithName(line: Line, end: number): boolean {
  const phrase = nounPhraseAfter(line, 0, false);
  return phrase !== null && phrase.to < end && isComma(line, phrase.to) && isCapital(line, phrase.to - 1) && phrase.to <= 8;
}

/** A noun phrase that begins like one who speaks: a determiner, a capital or a title. */
const isLikelySpeaker = (line: Line, phrase: Phrase): boolean =>
  isCapital(line, phrase.from) ||
  (classesAt(line, phrase.from) & (DETERMINER | SUBJECT)) !== 0 ||
  [...Array(phrase.to - phrase.from).keys()].some((i) => isCapital(line, phrase.from + i)) ||
  phrase.to - phrase.from <= 3;

/** With the quotation that goes on behind the cue: `“…,” he said, “…”`. */
function goOn(reading: Reading, content: Phrase, after: number): Phrase[] {
  const { line } = reading;
  let at = after;
  if (isComma(line, at) || isDash(line, at)) at++;
  if ((classesAt(line, at) & CONJUNCTION) !== 0 && isQuotation(line, at + 1)) at++;
  const quoted = isQuotation(line, content.to - 1);
  if (isQuotation(line, at) && quoted) {
    let to = at + 1;
    while (isQuotation(line, to)) to++;
    return [content, { from: at, to }];
  }
  return [content];
}

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
      source = carriedSource(reading, group.first)?.source ?? (right.kind === 'that' || right.kind === 'quotation' ? mainSubject(line, group.first) : null);
      if (source === null) return null;
      confidence = 0.75;
    } else if (source.from < group.first) {
      const before = contentBefore(reading, source.from);
      const quotation = before !== null && isQuotation(line, before.to - 1);
      const ended = right.kind === 'end' || right.kind === 'comma';
      if (before !== null && (ended || (quotation && right.kind !== 'that'))) {
        if (ended && !quotation && interrupts(line, source, right)) {
          const rest = { from: right.at + 1, to: contentEnd(reading, right.at + 1) };
          if (rest.to > rest.from)
            return withCiting(
              { content: [before, rest], cue: cueOf(group), lemma: group.entry.lemma, source, addressee: right.addressee, confidence: 0.8 },
              right,
              group,
            );
        }
        const follows = !(right.kind === 'quotation' && wordAt(line, right.at - 1) === ':');
        if (follows && (ended || right.kind === 'quotation' || right.kind === 'clause' || right.kind === 'infinitive')) {
          const after = right.kind === 'quotation' ? right.at : right.at;
          return withCiting(
            {
              content: goOn(reading, before, after),
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
    if (right.kind === 'that' && !has(group, 'sto')) return null;
    if (right.kind === 'clause' && !has(group, 'so') && wordAt(line, right.at) !== ':') return null;
    if (right.kind === 'clause' && !isClauseLike(reading, right.at, group)) return null;
    const content = said(reading, right, isRelative(line, group.first));
    if (content === null) return null;
    return withCiting(
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
  if (next !== undefined && next.finite && next.first - at < 14 && (subjectBefore(line, next.first)?.from ?? -1) === at) return true;
  if (group.entry.lemma === 'say' || group.entry.lemma === 'tell' || wordAt(line, at) === ':') return true;
  if ((classesAt(line, at) & SUBJECT) !== 0) return true;
  for (let i = at + 1; i < line.count && i < at + 14; i++) {
    if (isStop(line, i)) break;
    if ((classesAt(line, i) & (AUXILIARY | BE)) !== 0) return true;
    if ((classesAt(line, i) & (PREPOSITION | RELATIVE)) !== 0 && !has(group, 's')) return false;
  }
  return false;
}

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
    const source = carriedSource(reading, group.first)?.source ?? mainSubject(line, group.first);
    if (source === null) return null;
    return { content: [content], cue: { from: group.verb, to: group.last }, lemma: group.entry.lemma, source, addressee: right.addressee, confidence: 0.8 };
  },
};

/** `blasted the plan`, `called it “a mistake”`, `vowed to leave`, `urged him to go`: what is said is an object, not a clause. */
const objectVerb: Shape = {
  name: 'object-verb',
  read: (reading, group) => {
    const { line } = reading;
    if (group.passive || group.infinitive || !has(group, 'napi')) return null;
    const participial = !group.finite;
    if (participial && !isComma(line, group.first - 1) && wordAt(line, group.first - 1) !== 'and') return null;
    const source = participial
      ? (carriedSource(reading, group.first)?.source ?? mainSubject(line, group.first))
      : (subjectBefore(line, group.first) ?? (classesAt(line, group.first - 1) & CONJUNCTION ? (carriedSource(reading, group.first)?.source ?? null) : null));
    if (source === null || isNobody(line, source) || carriesNoun(line, group.last)) return null;
    let at = group.last;
    if (wordAt(line, at) === 'as' && has(group, 'a')) {
      const named = nounPhraseAfter(line, at + 1, false);
      return named === null ? null : { content: [named], cue: { from: group.first, to: at + 1 }, lemma: `${group.entry.lemma} as`, source, confidence: 0.6 };
    }
    if (wordAt(line, at) === 'to') {
      if (!has(group, 'i') || SILENCE.has(wordAt(line, at + 1))) return null;
    } else {
      if (!has(group, 'nap')) return null;
      if (!isQuotation(line, at) && nounPhraseAfter(line, at, false) === null) return null;
      if (!has(group, 'na')) {
        const object = nounPhraseAfter(line, at, false);
        if (object === null || wordAt(line, object.to) !== 'to') return null;
        const to = clauseEnd(reading, object.to);
        // The one who is urged is part of what is urged: `urged [lawmakers to close the loophole]`.
        return { content: [{ from: at, to }], cue: cueOf(group), lemma: group.entry.lemma, source, confidence: 0.6 };
      }
    }
    if (isComma(line, at)) at++;
    const to = clauseEnd(reading, at);
    if (to <= at) return null;
    return { content: [{ from: at, to }], cue: cueOf(group), lemma: group.entry.lemma, source, confidence: 0.55 };
  },
};

/** What one who declines to do it leaves unsaid. */
const SILENCE = new Set(['comment', 'respond', 'answer', 'say', 'elaborate', 'discuss', 'speak', 'reply', 'talk', 'be']);

/** `expressed confidence that`: the noun is the cue. */
function carriesNoun(line: Line, at: number): boolean {
  for (let i = at; i < at + 5; i++) if (nounCue(wordAt(line, i)) !== undefined && wordAt(line, i + 1) === 'that') return true;
  return false;
}

/** An object ends with its clause: at a comma that no list explains, else with the sentence. */
function clauseEnd(reading: Reading, from: number): number {
  const { line, groups } = reading;
  const end = contentEnd(reading, from);
  for (let at = from + 1; at < end; at++) {
    const next = at + 1;
    const bits = classesAt(line, next);
    if (isDash(line, at)) return at;
    if (isComma(line, at) && ((bits & (CONJUNCTION | RELATIVE | SUBORDINATOR | PREPOSITION)) !== 0 || wordAt(line, next).endsWith('ing'))) return at;
    // `blasted the plan and hailed the crew`
    if ((classesAt(line, at) & CONJUNCTION) !== 0 && groups.some((group) => group.finite && group.first === next && group.form === 'past')) return at;
  }
  return end;
}

/** `according to`, `per`, `in the words of`: see {@link phraseShapes}; these are the shapes of verbs, tried in this order. */
export const VERB_SHAPES: readonly Shape[] = [quotedAsSaying, quotedHim, impersonal, inverted, subjectVerb, participle, objectVerb];

export { clauseStart, contentBefore, goOn, isSentenceLike, nounPhraseStart };
