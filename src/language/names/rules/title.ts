import { FIRST_NAME, HONORIFIC, namesLexicon, OFFICE, ORG_HEAD, TITLE, TITLE_WORD } from '../lexicon.js';
import type { Rule } from '../reading.js';
import { isCapital } from '../words.js';
import { has, isOffice, knownAt } from './shared.js';

/** `Deputy Prime Minister`, `Minister of National Defense`, `Sheikh`: read over, and remembered for the name after it. */
export const title: Rule = {
  name: 'title',
  read(reading, at, end) {
    const { words } = reading;
    let bits = 0;
    let to = at;
    let seenEnd = at;
    let linked = false;
    while (to < at + 14) {
      const word = words[to];
      if (word === undefined || (to > at && (!word.joined || word.opens || words[to - 1]!.possessive))) break;
      if (word.shape === 'lower') {
        if (bits === 0 || !['of', 'for', 'and', 'the', 'to'].includes(word.text)) break;
        linked = true;
        to++;
        continue;
      }
      const office =
        isOffice(word) || (word.shape === 'capital' && word.key.endsWith('s') && ((namesLexicon().bits.get(word.key.slice(0, -1)) ?? 0) & OFFICE) !== 0);
      if (office) {
        const named = has(word, FIRST_NAME) && to + 1 < end && !has(words[to + 1], FIRST_NAME | TITLE);
        if (to === at && named && !has(word, HONORIFIC)) break;
        bits |= word.bits | OFFICE;
        linked = false;
        to++;
        seenEnd = to;
        continue;
      }
      if (!isCapital(word)) break;
      if (has(word, TITLE_WORD) && word.shape === 'capital') {
        to++;
        if (linked) seenEnd = to;
        continue;
      }
      if (bits !== 0 && has(word, ORG_HEAD) && isOffice(words[to + 1]) && words[to + 1]!.joined) {
        to++;
        continue;
      }
      const place = linked ? knownAt(reading, to) : null;
      if (place === null || place.entry.kind === 'group') break;
      to = place.to;
      seenEnd = to;
    }
    if (bits === 0) return at;
    reading.title = { bits, end: seenEnd };
    return seenEnd;
  },
};
