/** Words that come and go in a name without changing whom it names. */
const EMPTY = new Set(['the', 'a', 'an', 'of', 'official', 'news', 'agency', 'state-run', 'semi-official', 'mr', 'mrs', 'ms', 'dr']);

/** True when two names, as two reports give them, can be of one source: one is part of the other, or they share the family name, or the initials. */
export function isSameName(x: string, y: string): boolean {
  const words = (name: string): string[] =>
    name
      .toLowerCase()
      .replace(/[.'’]/g, '')
      .split(/[\s,-]/)
      .filter((word) => word !== '' && !EMPTY.has(word));
  const p = words(x);
  const q = words(y);
  const [few, many] = p.length < q.length ? [p, q] : [q, p];
  if (few.length === 0) return few.length === many.length;
  // 'AP' stands for 'Associated Press'.
  if (few.length === 1 && few[0] === many.map((word) => word.charAt(0)).join('')) return true;
  if (few.every((word) => many.includes(word))) return true;
  // 'Liz Cheney' and 'Elizabeth Cheney', but not 'Liz Cheney' and 'Dick Cheney': of two first names one must begin like the other.
  return many.at(-1) === few.at(-1) && few.length === 2 && many.length === 2 && isShortFor(few[0]!, many[0]!);
}

const isShortFor = (x: string, y: string): boolean => x.charAt(0) === y.charAt(0) || x.includes(y.slice(0, 3)) || y.includes(x.slice(0, 2));
