import { cueOf, has } from './complement.js';
import { carriedSource, clauseEnd, mainSubject, sourceGoingOn } from './content.js';
import { nounCue } from './cue-words.js';
import { classesAt, isAdverb, isComma, isDash, isQuotation, isStop, type Line, wordAt } from './line.js';
import { nounPhraseAfter, type Phrase } from './phrases.js';
import type { Shape } from './shape.js';
import { isNobody, nameBefore, subjectBefore } from './subjects.js';
import { CONJUNCTION, DETERMINER } from './word-classes.js';

/** `blasted the plan`, `called it “a mistake”`, `vowed to leave`, `urged him to go`: what is said is an object, not a clause. */
export const objectVerb: Shape = {
  name: 'object-verb',
  read: (reading, group) => {
    const { line } = reading;
    if (group.passive || group.infinitive || !has(group, 'napi')) return null;
    const participial = !group.finite;
    // `with Ann Lee calling for a vote`
    const name = participial ? nameBefore(line, isAdverb(line, group.first - 1) ? group.first - 1 : group.first) : null;
    const absolute = name !== null && wordAt(line, name.from - 1) === 'with';
    if (participial && !absolute && !isComma(line, group.first - 1) && !['and'].includes(wordAt(line, group.first - 1))) return null;
    // `The panel closed its review and deemed her “well qualified”`: without marks it may be no speech.
    const isSpoken = isQuotation(line, group.last) || isQuotation(line, group.last + 1) || (wordAt(line, group.last) === 'to' && has(group, 'i'));
    const goingOn = isSpoken ? mainSubject(line, group.first) : null;
    const source = absolute
      ? name
      : participial
        ? sourceGoingOn(reading, group)
        : (subjectBefore(line, group.first) ?? (classesAt(line, group.first - 1) & CONJUNCTION ? (carriedSource(reading, group) ?? goingOn) : null));
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
        if (object === null) return null;
        let infinitive = object.from + 1;
        while (infinitive < object.to && !URGED.has(wordAt(line, infinitive))) infinitive++;
        if (!URGED.has(wordAt(line, infinitive))) return null;
        const to = clauseEnd(reading, infinitive);
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

/** `denounced what he called a “brazen breach”`: the thing itself is named by its name. */
export const whatHeCalled: Shape = {
  name: 'what-he-called',
  read: ({ line }, group) => {
    if (!group.finite || group.passive || !has(group, 'an')) return null;
    const source = subjectBefore(line, group.first);
    if (source === null || wordAt(line, source.from - 1) !== 'what') return null;
    const from = wordAt(line, group.last) === 'as' ? group.last + 1 : group.last;
    const at = (classesAt(line, from) & DETERMINER) !== 0 ? from + 1 : from;
    return isQuotation(line, at) ? { content: [{ from: at, to: at + 1 }], cue: cueOf(group), lemma: group.entry.lemma, source, confidence: 0.9 } : null;
  },
};

/** `The plan was described by officials as “a mistake”`, `he has been called a traitor by rivals`: what is named and its name. */
export const passiveNaming: Shape = {
  name: 'passive-naming',
  read: (reading, group) => {
    const { line } = reading;
    if (!group.passive || !has(group, 'an')) return null;
    const subject = subjectBefore(line, group.first);
    if (subject === null || isNobody(line, subject)) return null;
    let at = group.last;
    let by: Phrase | null = null;
    const readBy = (): void => {
      if (by !== null || wordAt(line, at) !== 'by') return;
      by = nounPhraseAfter(line, at + 1, false);
      at = by?.to ?? at;
    };
    readBy();
    const as = wordAt(line, at) === 'as';
    if (as) at++;
    else if (!has(group, 'a')) return null;
    const from = at;
    while (at < line.count && at - from < 12 && wordAt(line, at) !== 'by' && !isComma(line, at) && !isStop(line, at) && !isDash(line, at)) at++;
    const to = at;
    readBy();
    const quoted = Array.from({ length: to - from }, (_, i) => from + i).some((i) => isQuotation(line, i));
    // Without a speaker and without marks it is the report's own name for the thing.
    if (to <= from || (by === null && !quoted)) return null;
    return { content: [subject, { from, to }], cue: { from: group.first, to: group.last }, lemma: group.entry.lemma, source: by, confidence: 0.55 };
  },
};

/** What follows one who is told what to do or to leave. */
const URGED = new Set(['to', 'against', 'not']);

/** What one who declines to do it leaves unsaid. */
const SILENCE = new Set(['comment', 'respond', 'answer', 'say', 'elaborate', 'discuss', 'speak', 'reply', 'talk', 'be']);

/** `expressed confidence that`: the noun is the cue. */
function carriesNoun(line: Line, at: number): boolean {
  for (let i = at; i < at + 5; i++) if (nounCue(wordAt(line, i)) !== undefined && wordAt(line, i + 1) === 'that') return true;
  return false;
}
