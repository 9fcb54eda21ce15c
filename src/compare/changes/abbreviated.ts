import { AGENCIES } from '../../lexicon/en/agencies.js';
import { COUNTRIES } from '../../lexicon/en/countries.js';
import { ORGANIZATIONS } from '../../lexicon/en/organizations.js';
import { OUTLETS } from '../../lexicon/en/outlets.js';

let longForms: Map<string, string[]> | null = null;

/** Names are known by their letters alone: `U.N.` is `un`. */
function lettersOf(name: string): string {
  const letters = name.toLowerCase().replace(/[^a-z]/g, '');
  return name.slice(0, 4).toLowerCase() === 'the ' ? letters.slice(3) : letters;
}

const isShort = (name: string): boolean => name.length <= 8 && /^[A-Z][A-Z.&]+$/.test(name);

function readLongForms(): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const row of [...COUNTRIES.map(([name, , , ...also]) => [name, ...also]), ...ORGANIZATIONS, ...AGENCIES, ...OUTLETS]) {
    const long = row.filter((name) => !isShort(name)).map(lettersOf);
    for (const name of row.filter(isShort)) map.set(lettersOf(name), [...(map.get(lettersOf(name)) ?? []), ...long]);
  }
  return map;
}

/** True when one is the usual abbreviation of the other: `EU` and `the European Union`. House style decides which one prints. */
export function isAbbreviation(x: string, y: string): boolean {
  longForms ??= readLongForms();
  const a = lettersOf(x);
  const b = lettersOf(y);
  return (longForms.get(a)?.includes(b) ?? false) || (longForms.get(b)?.includes(a) ?? false);
}
