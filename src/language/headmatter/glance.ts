import { BYLINE_CUES, EDITOR_CUES, PHOTO_CUES, SOURCE_CUES } from '../../lexicon/bylines.js';
import { classOfUnit, LETTER, LOWER, UPPER } from '../characters.js';
import { cellOf, cells } from './first-letters.js';
import { publisherAt, publisherTest } from './publishers.js';

// What a line shows at a glance, as bits: a word with which a form of head matter begins.
/** The first word of a byline's cue. */
export const SHOWS_CUE = 1;
/** An agency or outlet. */
export const SHOWS_PUBLISHER = 2;
/** `originally`, `republished` and their like. */
export const SHOWS_ORIGIN = 4;
/** `Source`, in any language. */
export const SHOWS_SOURCE = 8;
/** `via`, `h/t`. */
export const SHOWS_VIA = 16;
/** `contributed`, `additional`. */
export const SHOWS_CONTRIBUTOR = 32;
/** `with`, `mit`, `avec` at the beginning. */
export const SHOWS_INPUTS = 64;
/** `Photo`, `©`, in any language. */
export const SHOWS_PICTURE = 128;
/** Whatever cannot be told at a glance: an address, a handle, a word that begins with a letter beyond a to z. */
export const SHOWS_ALL = 255;

const ORIGINS = ['originally', 'first', 'previously', 'published', 'appeared', 'posted', 're', 'republished', 'reprinted', 'reproduced', 'syndicated'].concat([
  'cross',
  'crossposted',
  'adapted',
  'story',
  'article',
  'original',
]);
const LONGEST_WORD = 20;

interface Signs {
  readonly words: ReadonlyMap<string, number>;
  /** How any of them begins. */
  readonly begins: Uint8Array;
}

let signs: Signs | null = null;

function build(): Signs {
  const words = new Map<string, number>();
  const begins = cells();
  const add = (phrases: readonly string[], sign: number): void => {
    for (const phrase of phrases) {
      const word = firstWord(phrase, 0);
      words.set(word, (words.get(word) ?? 0) | sign);
      const cell = cellOf(word, 0);
      // A name may be glued to a word of two letters: `ByJohn`.
      begins.fill(1, cell, cell + (word.length === 2 ? 27 : 1));
    }
  };
  add([...BYLINE_CUES.anywhere, ...BYLINE_CUES.opening, ...EDITOR_CUES], SHOWS_CUE);
  add(ORIGINS, SHOWS_ORIGIN);
  add(SOURCE_CUES, SHOWS_SOURCE);
  add(['via', 'h/t'], SHOWS_VIA);
  add(['contributed', 'contribute', 'additional'], SHOWS_CONTRIBUTOR);
  add(['with', 'mit', 'avec', 'con', 'com', 'met', 'in'], SHOWS_INPUTS);
  add(PHOTO_CUES, SHOWS_PICTURE);
  return { words, begins };
}

/** The word at `at` in small letters, cut where a capital is glued to it (`ByJohn`); of a single letter also what follows it (`h/t`, `a cura`). */
function firstWord(text: string, at: number): string {
  let end = at + 1;
  let before = classOfUnit(text.charCodeAt(at));
  for (; end < text.length && end - at < LONGEST_WORD; end++) {
    const bits = classOfUnit(text.charCodeAt(end));
    if ((bits & LETTER) === 0 || ((bits & UPPER) !== 0 && (before & LOWER) !== 0)) break;
    before = bits;
  }
  return text.slice(at, end - at === 1 ? at + 3 : end).toLowerCase();
}

/**
 * What a line shows at a glance: a set of bits, in which one that is missing means that the line cannot hold that. Most lines of a page
 * are entries of menus and titles of other articles, and this spares them the grammar.
 */
export function glance(line: string): number {
  const { words, begins } = (signs ??= build());
  const mayName = publisherTest();
  let shown = 0;
  let within = false;
  let first = true;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code > 0x7f) {
      const letter = (classOfUnit(code) & LETTER) !== 0;
      if (letter && !within) return SHOWS_ALL;
      if (code === 0xa9) shown |= SHOWS_PICTURE;
      within = false;
      continue;
    }
    const letter = (code | 32) >= 0x61 && (code | 32) <= 0x7a;
    const digit = code >= 0x30 && code <= 0x39;
    if ((letter || digit) && !within) {
      const cell = cellOf(line, at);
      if (letter && begins[cell] !== 0) shown |= (words.get(firstWord(line, at)) ?? 0) & (first ? SHOWS_ALL : ~SHOWS_INPUTS);
      if ((shown & SHOWS_PUBLISHER) === 0 && mayName(line, at, cell) && publisherAt(line, at) !== null) shown |= SHOWS_PUBLISHER;
      first = false;
    } else if (code === 0x40 || (code === 0x3a && line.startsWith('://', at))) return SHOWS_ALL;
    else if (code === 0x28 && (line.startsWith('(c)', at) || line.startsWith('(C)', at))) shown |= SHOWS_PICTURE;
    within = letter;
  }
  return shown;
}
