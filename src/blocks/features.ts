import { classAt, classTable, DIGIT, isSpaceAt, LETTER, LOWER, SPACE, UPPER, WORD } from '../language/characters.js';
import { isLoneCue } from '../language/headmatter/cue.js';
import { announcedAuthors, parseHeadMatter } from '../language/headmatter.js';
import type { HeadMatter, Page, PageBlock, ParseOptions } from '../model.js';
import { bare, fold } from './fold.js';
import { findPhrase, type PhraseFound } from './phrases.js';
import { findSections } from './sections.js';

/** What is measured of a block by itself. Nothing here judges; rules and the labeller do. */
export interface Features {
  readonly block: PageBlock;
  /** Words; two characters of a script without spaces count as one. */
  readonly words: number;
  /** Share of the words with case that begin with a small letter: running text is above a half, titles are below. */
  readonly lowerShare: number;
  /** Share of the words with case that are written in capitals. */
  readonly capsShare: number;
  readonly commas: number;
  /** Share of digits among the characters that are no space. */
  readonly digitShare: number;
  /** How it ends: like a sentence, cut short by an ellipsis, with a colon, or with none of these. */
  readonly ending: 'sentence' | 'ellipsis' | 'colon' | 'open';
  /** It begins with a small letter. */
  readonly startsLow: boolean;
  /** Its first character is a quotation mark. */
  readonly quoted: boolean;
  /** Running text: a full sentence of some length, or long enough to be nothing else. */
  readonly prose: boolean;
  /** The folded text without marks at its ends, for comparing blocks. */
  readonly key: string;
  /** A phrase of furniture in it. */
  readonly phrase: PhraseFound | null;
  /** The heading of furniture that opens an element around it. */
  readonly section: PhraseFound | null;
  /** What it says as a line of head matter; null for blocks that are too long for one. */
  readonly matter: HeadMatter | null;
  /** A cue that stands alone on the line above announces the authors that it names: `By`, and below it `Ada Lund`. */
  readonly announced: boolean;
  /** A short block that holds a date or time. */
  readonly stamp: boolean;
  /** How many blocks of the page say the same. */
  readonly repeats: number;
  /** An earlier block says the same. */
  readonly isRepeat: boolean;
  /** Level of a heading, or 0. */
  readonly heading: number;
  /** Its markup alone sets it apart from any article: it stands in a menu or in the page's footer, or is a link of a few words. */
  readonly furniture: boolean;
}

/** A block of more words than this is not read as a line of head matter. */
const LONGEST_MATTER = 40;
const LONGEST_STAMP = 14;

interface Counts {
  words: number;
  low: number;
  high: number;
  caps: number;
  commas: number;
  digits: number;
  solid: number;
}

/** A link of more words than this may be a byline, a headline or a sentence. */
const LONGEST_LABEL = 3;

/** True in menus, and in footers that are no article's. */
function isOutside({ within }: PageBlock): boolean {
  return within.includes('nav') || (within.includes('footer') && !within.includes('article') && !within.includes('main'));
}

/** Measures every block of a page. */
export function measure(page: Page, options: ParseOptions): Features[] {
  const repeats = new Map<string, number>();
  const folded = page.blocks.map((block) => fold(block.text));
  const keys = folded.map(bare);
  for (const key of keys) repeats.set(key, (repeats.get(key) ?? 0) + 1);
  const seen = new Set<string>();
  // Menus say the same above, below and for small screens: each line is read once.
  const matters = new Map<string, HeadMatter>();
  const matterOf = (text: string): HeadMatter => {
    const known = matters.get(text) ?? shared(parseHeadMatter(text, options));
    matters.set(text, known);
    return known;
  };
  const matterBelow = announcements(matterOf);
  const all = page.blocks.map((block, i) => {
    const key = keys[i]!;
    const isRepeat = seen.has(key);
    seen.add(key);
    return measureBlock(block, folded[i]!, key, { repeats: repeats.get(key) ?? 1, isRepeat }, matterBelow);
  });
  findSections(all).forEach((section, i) => {
    all[i]!.section = section;
  });
  return all;
}

/** What a line says as head matter, and whether its authors are announced by the line above. */
type MatterReader = (text: string) => { readonly matter: HeadMatter; readonly announced: boolean };

/** Reads lines one after the other: `By` on a line of its own announces the name below, and a comma below that the next. */
function announcements(matterOf: (text: string) => HeadMatter): MatterReader {
  let above: 'cue' | 'name' | null = null;
  return (text) => {
    const own = matterOf(text);
    if (above === 'cue' && own.authors.length === 0) {
      const authors = announcedAuthors(text);
      above = authors.length > 0 ? 'name' : null;
      return authors.length > 0 ? { matter: { ...own, authors }, announced: true } : { matter: own, announced: false };
    }
    const announced = above === 'cue';
    if (isLoneCue(text) || (above === 'name' && JOINT.test(text))) above = 'cue';
    else above = announced ? 'name' : null;
    return { matter: own, announced };
  };
}

/** What parts two announced names on a line of its own. */
const JOINT = /^(?:,|&|and)$/;

/** Most lines hold no head matter: one object serves them all. */
function shared(matter: HeadMatter): HeadMatter {
  const { authors, timestamps, dateline, credits, notices } = matter;
  const found = authors.length + timestamps.length + credits.length + notices.length > 0 || dateline !== null;
  return found ? matter : NO_MATTER;
}

const NOT_READ = { matter: null, announced: false } as const;
const NO_MATTER: HeadMatter = { authors: [], timestamps: [], dateline: null, credits: [], notices: [] };

/** A block whose section is told when all are measured. */
type Measured = Omit<Features, 'section'> & { section: PhraseFound | null };

function measureBlock(block: PageBlock, folded: string, key: string, said: Pick<Features, 'repeats' | 'isRepeat'>, matterBelow: MatterReader): Measured {
  const counts = count(block.text);
  const { words } = counts;
  const cased = counts.low + counts.high;
  const lowerShare = cased === 0 ? 0.7 : counts.low / cased;
  const ending = endingOf(block.text);
  const outside = isOutside(block);
  const { matter, announced } = !outside && words <= LONGEST_MATTER && block.text.length <= 400 ? matterBelow(block.text) : NOT_READ;
  return {
    block,
    words,
    lowerShare,
    capsShare: cased === 0 ? 0 : counts.caps / cased,
    commas: counts.commas,
    digitShare: counts.solid === 0 ? 0 : counts.digits / counts.solid,
    ending,
    startsLow: startsLow(block.text),
    quoted: '"“«„‘'.includes(block.text[0] ?? ' '),
    prose: isProse(words, lowerShare, ending, counts.commas) && block.linkDensity < 0.6,
    key,
    phrase: findPhrase(folded, words),
    section: null,
    matter,
    announced,
    stamp: matter !== null && words <= LONGEST_STAMP && (ending !== 'sentence' || endsInStop(matter, block.text)) && isStamp(matter, block.text),
    repeats: said.repeats,
    isRepeat: said.isRepeat,
    heading: headingLevel(block.element),
    furniture: outside || (block.linkDensity >= 0.8 && words <= LONGEST_LABEL),
  };
}

/** True when dates and times, with the names beside them, are most of what a line says: a headline may name a weekday or a year. */
function isStamp({ timestamps, authors, credits }: HeadMatter, text: string): boolean {
  if (timestamps.length === 0) return false;
  let told = 0;
  for (const { start, end } of [...timestamps, ...authors, ...credits]) told += end - start;
  return text.length - told <= Math.max(LONGEST_REST, told);
}

/** Whether the full stop at the end is that of a time (`Updated at 1:23 p.m.`) that says itself what it is. */
function endsInStop({ timestamps }: HeadMatter, text: string): boolean {
  const last = timestamps[timestamps.length - 1];
  return last !== undefined && last.end === text.length && timestamps.some(({ role }) => role !== null);
}

/** A stamp says no more than this beside what it states (“Last modified on … at …”), in characters. */
const LONGEST_REST = 24;

function isProse(words: number, lowerShare: number, ending: Features['ending'], commas: number): boolean {
  if (lowerShare < 0.4) return false;
  if (words >= 9 && ending === 'sentence') return true;
  if (words >= 12 && ending === 'colon') return true;
  return words >= 22 && lowerShare >= 0.5 && (commas > 0 || words >= 35);
}

function headingLevel(element: string | null): number {
  return element !== null && element.length === 2 && element[0] === 'h' && element[1]! >= '1' && element[1]! <= '6' ? Number(element[1]) : 0;
}

function startsLow(text: string): boolean {
  return (classAt(text, 0) & LOWER) !== 0;
}

function count(text: string): Counts {
  const counts: Counts = { words: 0, low: 0, high: 0, caps: 0, commas: 0, digits: 0, solid: 0 };
  const classes = classTable();
  const bitsAt = (at: number, unit: number): number => ((unit & 0xf800) === 0xd800 ? classAt(text, at) : classes[unit]!);
  let unspaced = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const first = bitsAt(at, code);
    if ((first & WORD) === 0) {
      if (code === 0x2c || code === 0x3001 || code === 0xff0c || code === 0x60c) counts.commas++;
      if (first !== SPACE) counts.solid++;
      at++;
      continue;
    }
    const start = at;
    let lower = 0;
    let upper = 0;
    let wide = 0;
    for (; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const bits = bitsAt(at, unit);
      if ((bits & WORD) === 0 && !((unit === 0x27 || unit === 0x2019) && (classAt(text, at + 1) & LETTER) !== 0)) break;
      if ((bits & LOWER) !== 0) lower++;
      if ((bits & UPPER) !== 0) upper++;
      if ((bits & DIGIT) !== 0) counts.digits++;
      if (unit >= 0x2e80 && unit < 0xac00) wide++;
    }
    counts.solid += at - start;
    if (wide > 0) {
      unspaced += wide;
      continue;
    }
    counts.words++;
    if ((first & UPPER) !== 0) {
      counts.high++;
      if (lower === 0 && upper > 1) counts.caps++;
    } else if ((first & LOWER) !== 0) counts.low++;
  }
  counts.words += (unspaced + 1) >> 1;
  return counts;
}

/** Marks that may stand behind the end of a sentence. */
const CLOSING = '"”’\')]»›“*_';
const STOPS = '.!?。！？؟۔।…';

function endingOf(text: string): Features['ending'] {
  let at = text.length - 1;
  while (at >= 0 && at > text.length - 12 && (CLOSING.includes(text[at]!) || isSpaceAt(text, at))) at--;
  const last = text[at] ?? '';
  if (last === ':' || last === '：') return 'colon';
  if (last === '…' || text.endsWith('...', at + 1) || text.endsWith('[...', at + 1)) {
    // A quotation that was cut, “like this …”, is closed by its mark; the first line of another article just stops.
    return /["”»]/.test(text.slice(at + 1)) ? 'sentence' : 'ellipsis';
  }
  if (last !== '' && STOPS.includes(last)) return 'sentence';
  return 'open';
}
