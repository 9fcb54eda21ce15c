import type { StoredTagger } from './tagger/tag.js';

/** Stands in for the weights where `COPYDESK_RULES_ONLY` is set, so that the rules alone are built and tested. */
export const WEIGHTS: StoredTagger | null = null;
