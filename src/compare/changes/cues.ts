import { HEDGES } from '../../lexicon/en/contrasts.js';
import type { Stance } from '../../model.js';
import { cueForms } from '../../quotes/cue-words.js';

/** A reporting verb in some form: its dictionary form, and what it adds to bare saying. */
export interface CueWord {
  readonly lemma: string;
  readonly stance: Stance;
}

const hedges = /* @__PURE__ */ new Set(HEDGES);

/** Verbs that stand beside what somebody says (`said that`, `“…,” joked`), or tell whom or what he blasts or hails. */
const isReporting = (takes: string, stance: Stance): boolean =>
  /[stqoap]/.test(takes) || (takes.includes('n') && (stance === 'hostile' || stance === 'approving'));

/** The reporting verb that a folded word is a form of, or null. */
export function cueOf(form: string): CueWord | null {
  const found = cueForms(form)?.find(({ particles, entry }) => particles.length === 0 && isReporting(entry.takes, entry.stance));
  return found === undefined ? null : found.entry;
}

/** True for a form of a reporting verb. */
export function isCueWord(form: string): boolean {
  return cueOf(form) !== null;
}

/** True for `reportedly`, `allegedly` and the like. */
export function isHedge(form: string): boolean {
  return hedges.has(form);
}
