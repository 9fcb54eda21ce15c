import type { ContentRole } from '../../model.js';
import type { Features } from '../features.js';

/** A named reason to leave a block in the body that looks like furniture for its brevity. */
export interface KeepRule {
  readonly name: string;
  readonly role: ContentRole;
  readonly reason: string;
  /** How low the block's score may be. */
  readonly least: number;
  /** The name of the rule that it overrules; null where no rule speaks against the block. */
  readonly despite: string | null;
  readonly holds: (block: Features, i: number, all: readonly Features[]) => boolean;
}

/** For blocks between the boundaries of the body. */
export const KEEP_RULES: readonly KeepRule[] = [
  {
    name: 'table-row',
    role: 'list-item',
    reason: 'A row of a table inside the text.',
    least: -4.5,
    despite: null,
    holds: (block, i, all) => isRow(block) && (isRow(all[i - 1]) || isRow(all[i + 1])),
  },
  {
    name: 'section-heading',
    role: 'subheading',
    reason: 'A heading above a paragraph of the text.',
    least: -3.5,
    despite: null,
    holds: ({ heading, words, phrase }, i, all) => heading > 1 && words >= 2 && phrase === null && all[i + 1]?.prose === true && sharesPlace(all, i),
  },
  {
    name: 'linked-heading',
    role: 'subheading',
    reason: 'A heading that links to what the paragraph below is about, between paragraphs of its own element.',
    least: Number.NEGATIVE_INFINITY,
    despite: 'all-links',
    holds: ({ heading, words, phrase }, i, all) => heading > 1 && words >= 2 && words <= LONGEST_NAME && phrase === null && isSetIn(all, i),
  },
  {
    name: 'printed-address',
    role: 'paragraph',
    reason: 'An address that the text prints between its paragraphs.',
    least: Number.NEGATIVE_INFINITY,
    despite: 'all-links',
    holds: ({ block }, i, all) => ADDRESS.test(block.text) && isSetIn(all, i),
  },
];

/** A heading of more words that links is the headline of another article. */
const LONGEST_NAME = 6;
const ADDRESS = /^https?:\/\/\S{4,200}$/;
/** How many blocks away the nearest paragraph above and below may stand. */
const REACH = 6;

/** Whether the nearest paragraphs above and below stand in the same element of the markup. */
function isSetIn(all: readonly Features[], i: number): boolean {
  const [place] = all[i]!.block.path;
  return place !== undefined && nearestProse(all, i, -1)?.block.path[0] === place && nearestProse(all, i, 1)?.block.path[0] === place;
}

function nearestProse(all: readonly Features[], i: number, step: 1 | -1): Features | undefined {
  for (let at = i + step, left = REACH; left > 0; at += step, left--) if (all[at]?.prose === true) return all[at];
  return undefined;
}

/** Cells side by side, few of them links. */
const isRow = (block: Features | undefined): boolean =>
  block !== undefined && block.block.linkDensity < 0.3 && block.block.text.includes('\t') && block.words > 0;

/** The paragraph below stands among other paragraphs: in the same place of the markup, where that is known. */
function sharesPlace(all: readonly Features[], i: number): boolean {
  const place = all[i + 1]!.block.path[0];
  return all[i]!.block.path[0] === place;
}
