import { COMMENT_RULES } from './rules/comments.js';
import { ERROR_RULES } from './rules/errors.js';
import { HEAD_RULES } from './rules/head.js';
import { MARKUP_RULES } from './rules/markup.js';
import { PHRASE_RULES } from './rules/phrases.js';
import { PITCH_RULES } from './rules/pitches.js';
import type { Rule } from './rules/rule.js';
import { TEASER_RULES } from './rules/teasers.js';

/**
 * Every rule that takes a block out of the body. Each block gets the verdict of the surest rule that holds; among equals the
 * one that stands first. The labeller weighs the verdicts against the text around the block, so the order here decides
 * little: the list is for the reader.
 */
export const RULES: readonly Rule[] = [...HEAD_RULES, ...PHRASE_RULES, ...PITCH_RULES, ...MARKUP_RULES, ...COMMENT_RULES, ...TEASER_RULES, ...ERROR_RULES];
