import type { PhraseList } from '../boilerplate.js';

/** Phrases of page furniture. */
export const BOILERPLATE: readonly PhraseList[] = [];
