import type { BoilerplateRole, ContentRole } from '../../model.js';
import type { Features } from '../features.js';

/** A named reason to take a block out of the body. */
export interface Rule {
  /** Kebab-case; tests call it by this. */
  readonly name: string;
  /** What the block is when the rule decides; a function when the block itself tells. */
  readonly role: BoilerplateRole | ContentRole | ((block: Features) => BoilerplateRole | ContentRole);
  /** How sure it is that the block is no body text: 0.5 tips the scales for a paragraph alone, 1 for any block. */
  readonly weight: number;
  /** In words that a person can act on; may quote the block. */
  readonly reason: string | ((block: Features) => string);
  /** Whether it holds for block `i`. */
  readonly holds: (block: Features, i: number, all: readonly Features[]) => boolean;
}

/** What the surest rule says of a block. */
export interface Verdict {
  readonly rule: string;
  readonly role: BoilerplateRole | ContentRole;
  readonly weight: number;
  readonly reason: string;
}

/** The verdict of the surest rule that holds for each block, or null where none does. */
export function judge(rules: readonly Rule[], all: readonly Features[]): (Verdict | null)[] {
  return all.map((block, i) => {
    let best: Rule | null = null;
    for (const rule of rules) if ((best === null || rule.weight > best.weight) && rule.holds(block, i, all)) best = rule;
    if (best === null) return null;
    const { name, role, weight, reason } = best;
    return { rule: name, weight, role: typeof role === 'function' ? role(block) : role, reason: typeof reason === 'function' ? reason(block) : reason };
  });
}
