import { COUNTRIES } from '../../lexicon/en/countries.js';
import { HONORIFICS, OFFICES } from '../../lexicon/en/titles.js';
import { bare, weightOfWord } from '../terms.js';
import { CAPITAL, OPENING, QUOTED } from '../words.js';
import { isCueWord } from './cues.js';
import { type ChangeKind, type Difference, type Finding, formAt, formsOf, type Side, textOf, whole } from './difference.js';

/** Two spellings of one name, as far as the letters tell: one letter more, less or other, or two exchanged; two such in a long name. */
export function isVariant(a: string, b: string): boolean {
  if (a === b) return false;
  const least = Math.min(a.length, b.length);
  if (least < 4) return false;
  const distance = editDistance(a, b, least >= 8 ? 2 : 1);
  if (distance > (least >= 8 ? 2 : 1)) return false;
  // Number and possession are grammar, not spelling.
  const singular = (word: string): string => (word.endsWith("'s") || !word.endsWith('s') ? bare(word) : word.slice(0, -1));
  return singular(a) !== singular(b);
}

/** Edit distance with exchange of neighbours, as far as `most`; `most + 1` beyond. Short words only. */
function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most || a.length > 40) return most + 1;
  let before: number[] = [];
  let last: number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      let value = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) value = Math.min(value, before[j - 2]! + 1);
      row.push(value);
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}

/** True when the side is nothing but capitalised words, titles and particles among them. */
export function isNameLike(side: Side): boolean {
  if (side.to - side.from > 6 || side.from === side.to) return false;
  let named = 0;
  for (let at = side.from; at < side.to; at++) {
    const flags = side.words.flags[at]!;
    if ((flags & CAPITAL) === 0) return false;
    // A capital that opens a sentence names nobody by itself.
    if ((flags & OPENING) === 0) named++;
  }
  return named > 0 || knownElsewhere(side, side.from) || isPlace(side);
}

let places: Set<string> | null = null;

/** A country or its capital, which is a name at the beginning of a sentence too. */
function isPlace(side: Side): boolean {
  places ??= new Set(COUNTRIES.flatMap(([name, capital, , ...also]) => [name, ...capital.split('/'), ...also]));
  return places.has(textOf(side));
}

/** True when the word stands capitalised inside a sentence somewhere else in its report. */
function knownElsewhere(side: Side, at: number): boolean {
  return side.names.has(side.words.keys[at]!);
}

/** A name in another spelling. */
export const spellingChange: ChangeKind = {
  name: 'spelling',
  find(difference): Finding | null {
    if (!isSpelling(difference)) return null;
    return { kind: 'name', severity: 'low', a: whole(difference.a), b: whole(difference.b), note: 'spelling' };
  },
};

/** Another name in its place. */
export const nameChange: ChangeKind = {
  name: 'name',
  find(difference): Finding | null {
    const { a, b } = difference;
    if (!isNameLike(a) || !isNameLike(b) || isTitle(difference, a) || isTitle(difference, b)) return null;
    if (isFuller(formsOf(difference, a), formsOf(difference, b)) || isForm(difference)) return null;
    return { kind: 'name', severity: 'high', a: whole(a), b: whole(b), note: 'values' };
  },
};

/** Another person says it. */
export const speakerChange: ChangeKind = {
  name: 'speaker',
  find(difference): Finding | null {
    const { a, b } = difference;
    const named = isNameLike(a) && isNameLike(b) && !isFuller(formsOf(difference, a), formsOf(difference, b));
    if (!named && !(isSayer(difference, a) && isSayer(difference, b))) return null;
    if (!isSpeakerPlace(difference, a) || !isSpeakerPlace(difference, b)) return null;
    return { kind: 'speaker', severity: 'high', a: whole(a), b: whole(b), note: 'speaker' };
  },
};

const SAYING = new Set([
  'said',
  'says',
  'say',
  'told',
  'testified',
  'announced',
  'added',
  'wrote',
  'claimed',
  'stated',
  'reported',
  'warned',
  'argued',
  'insisted',
  'recalled',
]);

/** `the mate testified`, `officials said`: a common noun that says something. */
function isSayer(difference: Difference, side: Side): boolean {
  const { from, to, high, words } = side;
  if (to - from !== 1 || to >= high || !SAYING.has(formAt(difference, side, to)) || (words.flags[from]! & (CAPITAL | OPENING)) === CAPITAL) return false;
  const form = formAt(difference, side, from);
  return weightOfWord(form) > 0 && !form.endsWith('ly') && !isCueWord(form);
}

function isSpelling(difference: Difference): boolean {
  const { a, b } = difference;
  if (a.to - a.from !== 1 || b.to - b.from !== 1) return false;
  if ((a.words.flags[a.from]! & b.words.flags[b.from]! & CAPITAL) === 0) return false;
  // When each report knows both, they are two names.
  if ((b.all.has(a.words.keys[a.from]!) && a.all.has(b.words.keys[b.from]!)) || isForm(difference)) return false;
  return isVariant(formAt(difference, a, a.from), formAt(difference, b, b.from));
}

let titles: Set<string> | null = null;

/** `Chief Executive`, `Dr`: what stands before a name and is none. */
function isTitle(difference: Difference, side: Side): boolean {
  titles ??= new Set(`${OFFICES} ${HONORIFICS}`.toLowerCase().split(' '));
  return formsOf(difference, side).every((form) => titles!.has(form));
}

/** One is the other with a first name or title more. */
function isFuller(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length < long.length && long.slice(long.length - short.length).every((form, k) => form === short[k]);
}

/** One word in two forms: `Democrats` and `Democratic`, `Korea’s` and `Korean`. */
function isForm(difference: Difference): boolean {
  const { a, b, vocabulary } = difference;
  if (a.to - a.from !== 1 || b.to - b.from !== 1) return false;
  const stem = (side: Side): number => vocabulary.stems[side.words.keys[side.from]!]!;
  const [x, y] = [a, b].map((side) => bare(formAt(difference, side, side.from)));
  return stem(a) === stem(b) || `${x}n` === y || `${y}n` === x;
}

/** The words stand where a speaker is named: beside a cue, outside quotation marks. */
export function isSpeakerPlace(difference: Difference, side: Side): boolean {
  const { words, from, to, low, high } = side;
  if ((words.flags[from]! & QUOTED) !== 0) return false;
  const cueAt = (at: number): boolean => at >= low && at < high && (words.flags[at]! & QUOTED) === 0 && isCueWord(formAt(difference, side, at));
  if (cueAt(to)) return true;
  // '“…,” said X': the cue stands between the quotation and the name.
  return cueAt(from - 1) && from - 2 >= low && (words.flags[from - 2]! & QUOTED) !== 0;
}
