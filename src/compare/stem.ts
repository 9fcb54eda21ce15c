const VOWEL = /[aeiouy]/;

/** Endings, longest first: what is cut, and the least length of what must remain. */
const ENDINGS: readonly (readonly [ending: string, least: number])[] = [
  ['ization', 4],
  ['isation', 4],
  ['ational', 4],
  ['fulness', 4],
  ['ousness', 4],
  ['iveness', 4],
  ['ations', 4],
  ['ation', 4],
  ['ments', 4],
  ['ment', 4],
  ['ingly', 4],
  ['edly', 4],
  ['ities', 4],
  ['ators', 4],
  ['ator', 4],
  ['izing', 4],
  ['ising', 4],
  ['ized', 4],
  ['ised', 4],
  ['izes', 4],
  ['ises', 4],
  ['ating', 4],
  ['ated', 4],
  ['ates', 4],
  ['ate', 5],
  ['ize', 4],
  ['ise', 5],
  ['ity', 4],
  ['ness', 4],
  ['isms', 4],
  ['ism', 4],
  ['ists', 4],
  ['ist', 4],
  ['ances', 4],
  ['ance', 4],
  ['ences', 4],
  ['ence', 4],
  ['ions', 4],
  ['ion', 4],
  ['ably', 4],
  ['able', 4],
  ['ible', 4],
  ['ically', 4],
  ['ical', 4],
  ['ally', 4],
  ['al', 5],
  ['ive', 4],
  ['ic', 5],
  ['ings', 3],
  ['ing', 3],
  ['ied', 3],
  ['ies', 3],
  ['ers', 4],
  ['er', 4],
  ['ors', 4],
  ['or', 5],
  ['ed', 3],
  ['es', 3],
  ['ly', 4],
  ['s', 3],
  ['y', 3],
  ['e', 3],
];

let byLetter: Map<string, (readonly [ending: string, least: number])[]> | null = null;

/** The endings by their last letter, so that a word is tried against few. */
function endingsOf(word: string): readonly (readonly [ending: string, least: number])[] {
  if (byLetter === null) {
    byLetter = new Map();
    for (const ending of ENDINGS) {
      const letter = ending[0].charAt(ending[0].length - 1);
      const list = byLetter.get(letter);
      if (list === undefined) byLetter.set(letter, [ending]);
      else list.push(ending);
    }
  }
  return byLetter.get(word.charAt(word.length - 1)) ?? [];
}

/**
 * A word without its endings, so that `cooperate`, `cooperates` and `cooperation` meet. Cuts more than a dictionary would:
 * it serves to find which statements may say the same, never to say that two words are equal.
 */
export function stemOf(word: string): string {
  let stem = word.endsWith("'s") ? word.slice(0, -2) : word;
  if (stem.length < 4 || stem.length > 40 || stem.charCodeAt(0) < 0x41) return stem;
  for (let round = 0; round < 2; round++) {
    const ending = endingsOf(stem).find(
      ([text, least]) => stem.length >= text.length + least && stem.endsWith(text) && VOWEL.test(stem.slice(0, -text.length)),
    );
    if (ending === undefined) break;
    if (ending[0] === 's' && stem.endsWith('ss')) break;
    stem = stem.slice(0, -ending[0].length);
  }
  const last = stem.length - 1;
  // 'stopped' and 'stop': an undoubled consonant; 's' and 'l' are as often part of the word, so both forms lose one.
  if (last >= 3 && stem[last] === stem[last - 1] && !VOWEL.test(stem[last]!)) stem = stem.slice(0, -1);
  return stem.endsWith('i') && last >= 3 ? stem.slice(0, -1) : stem;
}
