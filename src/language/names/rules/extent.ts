import { FIRST_NAME, FUNCTION, HONORIFIC, NO_NAME, PARTICLE, PEOPLE, SUFFIX, WEEKDAY } from '../lexicon.js';
import { type Reading, runEnd } from '../reading.js';
import { isCapital, isParticle, type Word } from '../words.js';
import { has, isOffice, knownAt } from './shared.js';

/** Styles that are also a part of names: `Hassan Sheikh Mohamud`. */
const STYLES_IN_NAMES = new Set([
  'sheikh',
  'sheik',
  'syed',
  'sayed',
  'sayyid',
  'haji',
  'hajj',
  'amir',
  'imam',
  'sultan',
  'shah',
  'king',
  'prince',
  'dean',
  'marshal',
  'bishop',
  'pope',
]);

/** True when word `i` goes on with the name that began at word `at`. */
export function belongs(reading: Reading, at: number, i: number, end: number, given: boolean): boolean {
  const word = reading.words[i]!;
  if (word.shape === 'lower') return isParticle(word);
  if (has(word, SUFFIX)) return true;
  if (has(word, FUNCTION) && word.shape === 'capital' && !has(word, FIRST_NAME) && !has(word, PARTICLE)) return false;
  if (reading.words[i - 1]!.possessive) return false;
  const second = i === at + 1;
  if (given && i + 1 < end && STYLES_IN_NAMES.has(word.key) && !isOffice(reading.words[i + 1])) return true;
  if (has(word, NO_NAME)) return second && given && !has(word, WEEKDAY) && i + 1 === end;
  if (isOffice(word)) return given && i + 1 === end && !has(word, HONORIFIC);
  if (has(word, PEOPLE)) return second && given && i + 1 === end && !word.text.endsWith('s');
  if (word.shape === 'acronym') return reading.words[at]!.shape === 'acronym' || word.text.length === 2;
  if (word.shape === 'initial') return true;
  const found = knownAt(reading, i);
  if (found === null) return true;
  if (found.to > i + 1) return found.entry.kind === 'place' && found.to === end && second && given && found.to - i > 3;
  return found.entry.kind === 'place' || second ? given : false;
}

const QUOTE_MARKS = '"“”‘’\'';

/** `Benedek “Beni” Farkas`: goes on over a nickname in quotation marks. */
export function withNickname({ text, words }: Reading, at: number, to: number): number {
  const nick = words[to];
  const last = nick?.key === 'the' ? to + 1 : to;
  const after = words[last + 1];
  if (!isCapital(nick) || !isCapital(after) || to - at > 2) return to;
  const open = text.slice(words[to - 1]!.end, nick.start);
  const close = text.slice(words[last]!.end, after.start);
  const quoted =
    open.length === 2 &&
    open.startsWith(' ') &&
    QUOTE_MARKS.includes(open.charAt(1)) &&
    close.length === 2 &&
    close.endsWith(' ') &&
    QUOTE_MARKS.includes(close.charAt(0));
  return quoted ? Math.min(runEnd(words, last + 1), last + 3) : to;
}

const LEADING_PARTICLES = new Set(['al', 'el', 'bin', 'ben', 'ibn', 'bint', 'von', 'van', 'der', 'den', 'de', 'da', 'dos', 'di', 'del', 'della', 'du', 'abu']);

/** `bin Laden`, `van der Bellen`: the particles in small letters before the name. */
export function withParticles(words: readonly Word[], at: number): number {
  let from = at;
  while (
    from > 0 &&
    from > at - 2 &&
    words[from]!.joined &&
    !words[from]!.opens &&
    words[from - 1]!.shape === 'lower' &&
    LEADING_PARTICLES.has(words[from - 1]!.text)
  )
    from--;
  return from;
}

/** How many words of a stretch are names proper: no particles, no `Jr.`. */
export function countNames(words: readonly Word[], from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (words[i]!.shape !== 'lower' && !has(words[i], SUFFIX)) count++;
  return count;
}
