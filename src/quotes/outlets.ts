import { AGENCIES } from '../lexicon/en/agencies.js';
import { OUTLETS } from '../lexicon/en/outlets.js';
import { JOURNALS, OUTLET_ENDINGS, SOURCE_NOUNS } from '../lexicon/en/source-nouns.js';

let canonical: Map<string, string> | null = null;

const fold = (name: string): string => {
  const small = name.toLowerCase().replaceAll('’', "'").trim();
  return small.startsWith('the ') ? small.slice(4) : small;
};

function build(): Map<string, string> {
  const map = new Map<string, string>();
  for (const rows of [AGENCIES, OUTLETS]) {
    for (const [name, ...short] of rows)
      for (const form of [name, ...short]) {
        const key = fold(form);
        if (!map.has(key)) map.set(key, name);
        const joined = key.replaceAll(' ', '');
        if (joined.length > 6 && !map.has(joined)) map.set(joined, name);
      }
  }
  for (const name of JOURNALS.split('|')) map.set(fold(name), name);
  canonical = map;
  return map;
}

/** The lexicon's name of an agency or outlet (`AP` → `Associated Press`), or null. */
export function knownOutlet(name: string): string | null {
  return (canonical ?? build()).get(fold(name)) ?? null;
}

const endings = new Set(OUTLET_ENDINGS.split(' '));
const nouns = new Set(SOURCE_NOUNS.outlet.split(' '));

/** Whether a name reads like an outlet's: known, or ending like `… Gazette`. */
export function isOutletName(name: string): boolean {
  if (knownOutlet(name) !== null) return true;
  const words = fold(name).split(' ');
  return words.length > 1 && endings.has(words.at(-1)!);
}

/** Whether a description is of an outlet: `state television`, `the newspaper`. */
export function isOutletNoun(word: string): boolean {
  return nouns.has(word);
}

/** One key for all spellings of an outlet: `The AP` and `Associated Press`. */
export function outletKey(name: string): string {
  return fold(knownOutlet(name) ?? name).replaceAll(/[\s.,'&()-]/g, '');
}
