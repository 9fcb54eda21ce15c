import { BYLINE_CUES, EDITOR_CUES } from '../../lexicon/bylines.js';
import { classOfUnit, LETTER, LOWER, SPACE, UPPER } from '../characters.js';

const ANYWHERE = new Set(BYLINE_CUES.anywhere);
const OPENING = new Set(BYLINE_CUES.opening);
const EDITORS = new Set(EDITOR_CUES);
/** Cues that are also plain nouns: only a colon makes them announce a name. */
const NOUNS: ReadonlySet<string> = new Set([
  'author',
  'authors',
  'writer',
  'reporter',
  'text',
  'texte',
  'texto',
  'autor',
  'auteur',
  'autore',
  'tekst',
  'автор',
]);

/** Words that announce who wrote something. */
export interface CueMatch {
  /** Where the name begins. */
  readonly end: number;
  /** Says `written by` or has a colon, so that even a single word is a name. */
  readonly strong: boolean;
  /** Names one who may only have looked over or put together what others wrote: `Reviewed by`, `Compiled by`. */
  readonly doubtful: boolean;
}

/** Marks after which a line begins anew: bars, bullets, dashes, brackets, the end of a sentence. */
const BREAKS = '|•·–—:;.>)]/\n';

/** The first cue of a line that opens it or a part of it. Inside a sentence or a headline (`Killed By Drunk Driver`) there is none. */
export function findCue(masked: string): CueMatch | null {
  let opens = true;
  let spaces = 0;
  const to = Math.min(masked.length, 300);
  for (let at = 0; at < to; at++) {
    const bits = classOfUnit(masked.charCodeAt(at));
    if (bits === SPACE) {
      // Two spaces are what is left of a gap between two parts of a line.
      if (++spaces > 1 || masked[at] === '\n' || masked[at] === '\t') opens = true;
      continue;
    }
    spaces = 0;
    if ((bits & LETTER) === 0) {
      opens = BREAKS.includes(masked[at]!) || (opens && '"“”(['.includes(masked[at]!)) || (opens && (masked[at] === '-' || masked[at] === '*'));
      continue;
    }
    const cue = opens ? cueAt(masked, at) : null;
    if (cue !== null && !cue.editor) return cue;
    opens = false;
    while (at + 1 < to && (classOfUnit(masked.charCodeAt(at + 1)) & LETTER) !== 0) at++;
  }
  return null;
}

/** The longest cue of up to four words at `at` with a capital, or a letter without case, after it. */
function cueAt(masked: string, at: number): (CueMatch & { readonly editor: boolean }) | null {
  const capital = (classOfUnit(masked.charCodeAt(at)) & LOWER) === 0;
  const first = masked.slice(0, at).trim() === '';
  let best: (CueMatch & { readonly editor: boolean }) | null = null;
  let end = at;
  for (let count = 0; count < 4; count++) {
    end = wordEnd(masked, end);
    const words = masked.slice(at, end).toLowerCase();
    if (ANYWHERE.has(words) || OPENING.has(words) || EDITORS.has(words)) {
      const after = /^[\s|]{0,6}:?[\s|]{0,6}/.exec(masked.slice(end, end + 13))![0];
      const name = end + after.length;
      const colon = after.includes(':');
      const author = (ANYWHERE.has(words) || (OPENING.has(words) && first && capital)) && (colon || !NOUNS.has(words));
      const next = classOfUnit(masked.charCodeAt(name));
      if ((author || EDITORS.has(words)) && (next & LETTER) !== 0 && (next & LOWER) === 0) {
        best = { end: name, strong: words.includes(' ') || colon, doubtful: EDITORS.has(words), editor: !author };
      }
    }
    if (masked[end] !== ' ') break;
    end++;
  }
  return best;
}

/** Longer lines are no cue alone. */
const LONGEST_CUE = 30;
const BEHIND_CUE = '|•·:—–-';

/** Whether a line is a cue and nothing else, so that the next line says who wrote: `By`, `Written by`, `Author:`. */
export function isLoneCue(line: string): boolean {
  if (line.length > LONGEST_CUE) return false;
  let end = line.length;
  while (end > 0 && (BEHIND_CUE.includes(line[end - 1]!) || line[end - 1]!.trim() === '')) end--;
  const words = line.slice(0, end).toLowerCase();
  return (ANYWHERE.has(words) || OPENING.has(words)) && !EDITORS.has(words) && (!NOUNS.has(words) || line.includes(':'));
}

/** The end of the word at `start`, cut where a name is glued to the cue: `ByJohn`. */
function wordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && at - start < 20) {
    const bits = classOfUnit(text.charCodeAt(at));
    if ((bits & LETTER) === 0 || ((bits & UPPER) !== 0 && at > start && (classOfUnit(text.charCodeAt(at - 1)) & LOWER) !== 0)) break;
    at++;
  }
  return at;
}
