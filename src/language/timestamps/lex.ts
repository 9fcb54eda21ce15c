import { classOfUnit, classTable, DIGIT, LETTER, LOWER, MARK, SPACE, UPPER } from '../characters.js';
import { type Sense, trigram, words } from './words.js';

/** A number or a word of the calendar, as it stands in the text. What lies between two atoms is read by {@link between}. */
export interface Atom {
  readonly start: number;
  readonly end: number;
  /** How many digits; 0 for a word. */
  readonly digits: number;
  /** The number, or 0. */
  readonly value: number;
  /** The word's senses, or null for a number. */
  readonly sense: Sense | null;
  /** The word begins with a capital, or the number has an ordinal ending (`20th`). */
  readonly marked: boolean;
}

/** Digits of other scripts that news prints: the zero of each. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0xff10];

function digitValue(code: number): number {
  for (const zero of ZEROS) if (code >= zero && code < zero + 10) return code - zero;
  return -1;
}

const LETTERS = LETTER | MARK;

/**
 * The atoms of a text, in order. A word is cut where a small letter meets a capital, and where capitals meet a capitalised word,
 * because pages glue their lines together: `PrescottMarch 17`, `ESTUpdated`.
 */
export function atomsOf(text: string): Atom[] {
  const { senses, quick } = words();
  const classes = classTable();
  const atoms: Atom[] = [];
  const length = text.length;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    const bits = classes[code]!;
    if ((bits & DIGIT) !== 0) at = readNumber(text, at, atoms);
    else if ((bits & LETTER) === 0) at++;
    else {
      const end = wordEnd(text, at, classes);
      const short = end - at < 3;
      if (!short ? quick[trigram(code, text.charCodeAt(at + 1), text.charCodeAt(at + 2))] !== 0 : end - at === 2 && shortWordAt(text, end)) {
        at = readWord(text, at, end, senses, atoms);
      } else at = end;
    }
  }
  return atoms;
}

/** Two letters are a weekday or a month only before a number: `Mi, 27. April`. */
function shortWordAt(text: string, end: number): boolean {
  for (let i = end; i < end + 4; i++) {
    const code = text.charCodeAt(i);
    if ((classOfUnit(code) & DIGIT) !== 0) return true;
    if (code !== 0x2e && code !== 0x2c && code !== 0x20 && code !== 0xa0) return false;
  }
  return false;
}

/** Where the word that begins at `start` ends, cut inside camel case. */
function wordEnd(text: string, start: number, classes: Uint8Array): number {
  let at = start + 1;
  let before = classes[text.charCodeAt(start)]!;
  for (; at < text.length; at++) {
    const bits = classes[text.charCodeAt(at)]!;
    if ((bits & LETTERS) === 0) return at;
    if ((bits & UPPER) !== 0 && (before & LOWER) !== 0) return at;
    if ((bits & LOWER) !== 0 && (before & UPPER) !== 0 && at - start > 1) return at - 1;
    before = bits;
  }
  return at;
}

function readWord(text: string, start: number, end: number, senses: ReadonlyMap<string, Sense>, atoms: Atom[]): number {
  if (end - start > 14) return end;
  let word = text.slice(start, end).toLowerCase();
  let sense = senses.get(word);
  if (sense === undefined) return end;
  let to = end;
  if (sense.prefix) {
    const more = longerWord(text, end);
    const longer = more > end ? senses.get(`${word}${text.slice(end, more).toLowerCase()}`) : undefined;
    if (longer !== undefined) {
      word = text.slice(start, more).toLowerCase();
      sense = longer;
      to = more;
    }
  }
  if (sense.month !== 0 || sense.persian !== 0 || sense.weekday !== 0 || sense.unit !== null || sense.shift !== null || sense.now) {
    const marked = (classOfUnit(text.charCodeAt(start)) & LOWER) === 0;
    atoms.push({ start, end: to, digits: 0, value: 0, sense, marked });
  }
  return to;
}

/** The end of the word that one space, hyphen, apostrophe or joiner ties to what ends at `end`. */
function longerWord(text: string, end: number): number {
  let at = end + 1;
  while (at < text.length && at < end + 16 && (classOfUnit(text.charCodeAt(at)) & LETTERS) !== 0) at++;
  return at > end + 1 ? at : end;
}

function readNumber(text: string, start: number, atoms: Atom[]): number {
  let end = start;
  let value = 0;
  while (end < text.length) {
    const digit = digitValue(text.charCodeAt(end));
    if (digit < 0) break;
    if (end - start < 9) value = value * 10 + digit;
    end++;
  }
  if (end === start) return start + 1;
  const digits = end - start;
  if (digits > 4 && digits < 9) {
    const glued = gluedYear(text, start, end, atoms);
    if (glued) {
      atoms.push(numberAtom(text, start, start + 4), numberAtom(text, start + 4, end));
      return end;
    }
  }
  const suffix = digits <= 2 ? ordinalEnd(text, end) : end;
  atoms.push({ start, end: suffix, digits, value: digits > 9 ? -1 : value, sense: null, marked: suffix > end });
  return suffix;
}

/** Whether a run of digits is a year with something glued to it: `Nov 20 20194:29`, `22 Dec 2016651`. */
function gluedYear(text: string, start: number, end: number, atoms: readonly Atom[]): boolean {
  const century = text.slice(start, start + 2);
  if (century !== '19' && century !== '20') return false;
  const last = atoms[atoms.length - 1];
  if (last === undefined || start - last.end > 2) return false;
  if (last.sense !== null) return last.sense.month !== 0;
  const before = atoms[atoms.length - 2];
  const month = before?.sense?.month ?? 0;
  if (month !== 0 && last.start - before!.end <= 2 && last.value <= 31) return true;
  return end - start < 7 && text[end] === ':';
}

/** A number atom for a stretch of digits. */
export function numberAtom(text: string, start: number, end: number): Atom {
  let value = 0;
  for (let i = start; i < end; i++) value = value * 10 + Math.max(0, digitValue(text.charCodeAt(i)));
  return { start, end, digits: end - start, value, sense: null, marked: false };
}

/** After one or two digits: where `st`, `nd`, `rd`, `th`, `er`, `º` or `ª` ends. */
function ordinalEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === 0xba || code === 0xaa || code === 0xb0) return at + 1;
  const two = text.slice(at, at + 2).toLowerCase();
  const ordinal = two === 'st' || two === 'nd' || two === 'rd' || two === 'th' || two === 'er';
  return ordinal && (classOfUnit(text.charCodeAt(at + 2)) & LOWER) === 0 ? at + 2 : at;
}

/** Marks that may stand between the parts of one stamp. */
const MARKS = '.,-–—−|/•·●∙@:;()［］[]~\u00b7\u200e\u200f';

/** What stands between two parts: its words in small letters with single spaces, and its marks; null when they cannot belong together. */
export interface Gap {
  readonly words: string;
  readonly marks: string;
}

const NOTHING: Gap = { words: '', marks: '' };
const SPACED: ReadonlyMap<string, Gap> = new Map(
  ['', ' ', ', ', ',', '. ', '.', '-', '/', ':', ' - ', ' | '].map((gap) => [gap, { words: '', marks: gap.trim() }]),
);

/** Reads what lies between two offsets; null when it is long, has a blank line, digits or marks of another kind. */
export function between(text: string, from: number, to: number): Gap | null {
  if (to <= from) return NOTHING;
  if (to - from > 24) return null;
  const slice = text.slice(from, to);
  const known = SPACED.get(slice);
  if (known !== undefined) return known;
  let letters = '';
  let marks = '';
  let feeds = 0;
  for (let i = 0; i < slice.length; i++) {
    const code = slice.charCodeAt(i);
    const bits = classOfUnit(code);
    if (bits === SPACE) {
      if (code === 10 && ++feeds > 1) return null;
      if (letters !== '' && !letters.endsWith(' ')) letters += ' ';
    } else if ((bits & LETTERS) !== 0) letters += slice[i]!;
    else if (MARKS.includes(slice[i]!)) marks += slice[i]!;
    else return null;
  }
  return { words: letters.trim().toLowerCase(), marks };
}
