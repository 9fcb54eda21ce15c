import type { ContentRole } from '../../model.js';
import type { Features } from '../features.js';

/** A named reason to leave a block in the body that looks like furniture for its brevity. */
export interface KeepRule {
  readonly name: string;
  readonly role: ContentRole;
  readonly reason: string;
  /** How low the block's score may be. */
  readonly least: number;
  readonly holds: (block: Features, i: number, all: readonly Features[]) => boolean;
}

/** Blocks between the boundaries of the body that no other rule speaks against. */
export const KEEP_RULES: readonly KeepRule[] = [
  {
    name: 'table-row',
    role: 'list-item',
    reason: 'A row of a table inside the text.',
    least: -4.5,
    holds: (block, i, all) => isRow(block) && (isRow(all[i - 1]) || isRow(all[i + 1])),
  },
  {
    name: 'section-heading',
    role: 'subheading',
    reason: 'A heading above a paragraph of the text.',
    least: -3.5,
    holds: ({ heading, words, phrase }, i, all) => heading > 1 && words >= 2 && phrase === null && all[i + 1]?.prose === true && sharesPlace(all, i),
  },
];

/** Cells side by side, few of them links. */
const isRow = (block: Features | undefined): boolean =>
  block !== undefined && block.block.linkDensity < 0.3 && block.block.text.includes('\t') && block.words > 0;

/** The paragraph below stands among other paragraphs: in the same place of the markup, where that is known. */
function sharesPlace(all: readonly Features[], i: number): boolean {
  const place = all[i + 1]!.block.path[0];
  return all[i]!.block.path[0] === place;
}
