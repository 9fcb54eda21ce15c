import { HEDGES } from '../../lexicon/en/contrasts.js';
import { REPORTING_VERBS } from '../../lexicon/en/stances.js';
import type { Stance } from '../../model.js';

/** A reporting verb in some form: its dictionary form, and what it adds to bare saying. */
export interface CueWord {
  readonly lemma: string;
  readonly stance: Stance;
}

let cues: Map<string, CueWord> | null = null;
const hedges = new Set(HEDGES);

/** The reporting verb that a folded word is a form of, or null. */
export function cueOf(form: string): CueWord | null {
  cues ??= readCues();
  return cues.get(form) ?? null;
}

/** True for a form of a reporting verb. */
export function isCueWord(form: string): boolean {
  return cueOf(form) !== null;
}

/** True for `reportedly`, `allegedly` and the like. */
export function isHedge(form: string): boolean {
  return hedges.has(form);
}

function readCues(): Map<string, CueWord> {
  const map = new Map<string, CueWord>();
  for (const [stance, verbs] of REPORTING_VERBS) {
    for (const entry of verbs.split(' ')) {
      const [lemma = '', ...past] = entry.split('/');
      for (const form of [...inflections(lemma, past.length === 0), ...past]) if (!map.has(form)) map.set(form, { lemma, stance });
    }
  }
  return map;
}

function inflections(verb: string, regular: boolean): string[] {
  const last = verb.slice(-1);
  const e = last === 'e';
  const y = last === 'y' && !/[aeiou]y$/.test(verb);
  const double = /^[^aeiou]*[aeiou][bdgmnprt]$/.test(verb) || /(?:refer|admit|quip)$/.test(verb);
  const stem = e ? verb.slice(0, -1) : double ? verb + last : verb;
  const forms = [verb, y ? `${verb.slice(0, -1)}ies` : /(?:s|sh|ch|x|o)$/.test(verb) ? `${verb}es` : `${verb}s`, `${stem}ing`];
  if (regular) forms.push(y ? `${verb.slice(0, -1)}ied` : `${stem}ed`);
  return forms;
}
