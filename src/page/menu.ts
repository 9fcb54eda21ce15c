import type { PhraseList } from '../lexicon/boilerplate.js';
import { BOILERPLATE as DE } from '../lexicon/de/boilerplate.js';
import { BOILERPLATE as EN } from '../lexicon/en/boilerplate.js';
import { BOILERPLATE as ES } from '../lexicon/es/boilerplate.js';
import { BOILERPLATE as FR } from '../lexicon/fr/boilerplate.js';
import { BOILERPLATE as IT } from '../lexicon/it/boilerplate.js';
import { BOILERPLATE as NL } from '../lexicon/nl/boilerplate.js';
import { BOILERPLATE as PT } from '../lexicon/pt/boilerplate.js';

/** Fewer words of menus in a row may begin a headline: `Sport opinion …`. */
const FEWEST = 3;
const LONGEST_MENU = 400;

let entries: ReadonlySet<string> | null = null;

/** Where the menu ends with which a page on one line begins, word after word of what menus say; 0 where there is none. */
export function menuEnd(text: string): number {
  entries ??= new Set([...EN, ...DE, ...ES, ...FR, ...IT, ...NL, ...PT].flatMap(singleWords));
  let end = 0;
  let words = 0;
  for (const { index, 0: word } of text.slice(0, LONGEST_MENU).matchAll(/\S{1,40}/g)) {
    if (!entries.has(word.toLowerCase())) break;
    end = index + word.length;
    words++;
  }
  return words >= FEWEST && end < text.length ? end : 0;
}

function singleWords({ role, whole = [] }: PhraseList): readonly string[] {
  return role === 'navigation' ? whole.filter((phrase) => !phrase.includes(' ')) : [];
}
