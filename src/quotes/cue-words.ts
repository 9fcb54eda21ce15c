import { CUES, type CueEntry, type CueStance, NOUN_CUES, SUPPORT_VERBS } from '../lexicon/en/cues.js';

/** How a cue verb stands. */
export type VerbForm = 'base' | 'third' | 'past' | 'ing';

/** One form of a cue verb. */
export interface CueForm {
  readonly entry: CueEntry;
  readonly form: VerbForm;
  /** The words that follow the verb in the lemma: `for` of `call for`. */
  readonly particles: readonly string[];
}

let forms: Map<string, CueForm[]> | null = null;
let stances: Map<string, CueStance> | null = null;
let nouns: Map<string, string> | null = null;
let supports: Set<string> | null = null;

function build(): Map<string, CueForm[]> {
  const map = new Map<string, CueForm[]>();
  const put = (word: string, cue: CueForm): void => {
    const list = map.get(word);
    if (list === undefined) map.set(word, [cue]);
    else list.push(cue);
  };
  for (const entry of CUES) {
    const [verb, ...particles] = entry.lemma.split(' ');
    put(verb!, { entry, form: 'base', particles });
    for (const [index, word] of entry.forms.split(' ').entries())
      put(word, { entry, form: index === 0 ? 'third' : word.endsWith('ing') ? 'ing' : 'past', particles });
  }
  // The longest lemma is tried first: `call for` before `call`.
  for (const list of map.values()) list.sort((x, y) => y.particles.length - x.particles.length);
  forms = map;
  return map;
}

/** The cue forms that begin with a word in small letters, the longest first. */
export function cueForms(word: string): readonly CueForm[] | undefined {
  return (forms ?? build()).get(word);
}

/** The lemma of a noun that reports (`claims` → `claim`), or undefined. */
export function nounCue(word: string): string | undefined {
  if (nouns === null) {
    nouns = new Map();
    for (const { lemma } of NOUN_CUES) {
      nouns.set(lemma, lemma);
      nouns.set(lemma.endsWith('y') ? `${lemma.slice(0, -1)}ies` : `${lemma}s`, lemma);
    }
  }
  return nouns.get(word);
}

/** True for a form of a verb that carries a reporting noun: `expressed`, `voiced`. */
export function isSupportVerb(word: string): boolean {
  supports ??= new Set(SUPPORT_VERBS.split(' '));
  return supports.has(word);
}

/** The stance of a lemma; neutral when the lexicon does not have it. */
export function stanceOf(lemma: string): CueStance {
  if (stances === null) {
    stances = new Map();
    for (const { lemma: noun, stance } of NOUN_CUES) stances.set(noun, stance);
    for (const { lemma: verb, stance } of CUES) stances.set(verb, stance);
    for (const [adverb, stance] of [
      ['reportedly', 'neutral'],
      ['allegedly', 'doubting'],
      ['purportedly', 'doubting'],
      ['supposedly', 'doubting'],
    ] as const)
      stances.set(adverb, stance);
  }
  return stances.get(lemma) ?? 'neutral';
}
