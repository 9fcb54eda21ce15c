import { FAMILY_NAME, FIRST_NAME, FUNCTION, NO_NAME, namesLexicon, ORG_HEAD, PARTICLE, STARTER, TITLE } from './lexicon.js';
import { type Reading, runEnd } from './reading.js';
import { knownAt } from './rules/shared.js';
import { RULES } from './rules.js';
import type { Word } from './words.js';

/** All mentions of a text, in order, as far as their own surroundings tell. */
export function readMentions(text: string, words: readonly Word[]): Reading {
  const lowercase = new Set<string>();
  for (const word of words) if (word.shape === 'lower' && !word.headline) lowercase.add(word.key);
  const reading: Reading = { text, plain: text.includes('’') ? text.replaceAll('’', "'") : text, words, lowercase, mentions: [], title: { bits: 0, end: -1 } };
  for (let at = 0; at < words.length; ) {
    const word = words[at]!;
    if (word.shape === 'number' || (word.shape === 'lower' && !word.beginsKnown)) {
      at++;
      continue;
    }
    at = Math.max(at + 1, readRun(reading, at, runEnd(words, at)));
  }
  return reading;
}

function readRun(reading: Reading, from: number, end: number): number {
  let at = from;
  while (at < end) {
    if (skipped(reading, at, end)) {
      at++;
      continue;
    }
    let next = at;
    for (const rule of RULES) {
      next = rule.read(reading, at, end);
      if (next > at) break;
    }
    at = Math.max(next, at + 1);
  }
  return at;
}

/** Words that begin sentences, but also the names of organizations: `Public Health Council`. */
const INSTITUTIONAL = new Set(
  'new world white black red green blue global political military economic people workers police international local peace human national foreign federal public private social state security'.split(
    ' ',
  ),
);

/** True for a word that is capitalised for another reason than being a name. */
function skipped(reading: Reading, at: number, end: number): boolean {
  const { words, lowercase } = reading;
  const word = words[at]!;
  const next = at + 1 < end ? words[at + 1] : undefined;
  const called = (word.bits & FIRST_NAME) !== 0 || (word.bits & (FAMILY_NAME | FUNCTION)) === FAMILY_NAME;
  const opensName = called && next !== undefined && (next.bits & (NO_NAME | FUNCTION)) === 0;
  const begins = startsPhrase(word) && knownAt(reading, at) !== null;
  if ((word.bits & NO_NAME) !== 0 && !begins && !beginsBody(words, at, end)) return !opensName;
  if (word.shape !== 'capital' || opensName || begins) return false;
  if (next !== undefined && (word.bits & PARTICLE) !== 0) return false;
  if ((word.bits & FUNCTION) !== 0) return true;
  const opens = word.opens || (at > 0 && word.joined && words[at - 1]!.text.endsWith('.'));
  if (!opens || next === undefined || (word.bits & TITLE) !== 0) return false;
  if (beginsBody(words, at, end)) return false;
  return (word.bits & STARTER) !== 0 || (word.bits === 0 && lowercase.has(word.key));
}

/** `World Meteorological Organization`: an institutional word, and the head of an organization one or two words on. */
function beginsBody(words: readonly Word[], at: number, end: number): boolean {
  if (at + 1 >= end || !INSTITUTIONAL.has(words[at]!.key)) return false;
  return ((words[at + 1]!.bits | (at + 2 < end ? words[at + 2]!.bits : 0)) & ORG_HEAD) !== 0;
}

/** True when a known name of several words begins with this one. */
function startsPhrase(word: Word): boolean {
  return (
    namesLexicon()
      .known.get(word.text)
      ?.some((entry) => entry.form.includes(' ')) === true
  );
}
