import { BRITISH, BRITISH_COMMON } from '../lexicon/en/folds.js';

/** A way in which British and American spelling part: the ending as printed, and as it is folded. */
interface Ending {
  readonly pattern: RegExp;
  readonly folded: string;
  /** Whether names have it too: most keep their own. */
  readonly names?: true;
}

/** The first that fits is folded. The vowels before a double consonant tell `cancelled` from `filled`. */
const ENDINGS: readonly Ending[] = [
  { pattern: /is(e[ds]?|ing|ers?|ations?|ational)$/, folded: 'iz$1', names: true },
  { pattern: /our(s|ed|ing|ites?|able|al|ful|less)?$/, folded: 'or$1' },
  { pattern: /([bt])re(s|d)?$/, folded: '$1er$2' },
  { pattern: /yse([ds]?)$/, folded: 'yze$1' },
  { pattern: /([aeiou][^aeiou]{1,4}[aeiou])ll(ed|ing|ers?)$/, folded: '$1l$2' },
  { pattern: /logue(s?)$/, folded: 'log$1' },
];

/** Shorter words are spelt alike, or stand in the table. */
const SHORTEST = 6;

let anywhere: Map<string, string> | null = null;
let common: Map<string, string> | null = null;

const tableOf = (rows: string): Map<string, string> => new Map(rows.split('|').map((row) => row.split(' ') as [string, string]));

/**
 * A word in one spelling where British and American differ: `organisation` and `organization` give the same. What comes out is a
 * key to compare by, not a spelling to print.
 *
 * @param form small letters
 * @param isName whether the text has it with a capital
 */
export function houseSpelling(form: string, isName: boolean): string {
  anywhere ??= tableOf(BRITISH);
  common ??= tableOf(BRITISH_COMMON);
  const known = anywhere.get(form) ?? (isName ? undefined : common.get(form));
  if (known !== undefined) return known;
  if (form.length < SHORTEST) return form;
  for (const { pattern, folded, names } of ENDINGS) if ((names || !isName) && pattern.test(form)) return form.replace(pattern, folded);
  return form;
}
