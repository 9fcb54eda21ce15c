import {
  BARE_BODY,
  FIRST_NAME,
  FUNCTION,
  NO_NAME,
  ORG_BEGINNING,
  ORG_HEAD,
  PEOPLE,
  PLACE_OR_PEOPLE,
  STARTER,
  STATE_BODY,
  TITLE,
  TITLE_WORD,
  WEEKDAY,
} from '../lexicon.js';
import type { Reading, Rule } from '../reading.js';
import { isCapital, type Word } from '../words.js';
import { add, has, isOffice, isOrganizationWord, isQuoted, knownAt, REACH } from './shared.js';

/** `Ministry of Defense`, `Clinton Foundation`, `University of Texas at Austin`: what a head word makes an organization. */
export const organization: Rule = {
  name: 'organization by its head',
  read(reading, at, end) {
    const { words } = reading;
    const first = words[at]!;
    if (first.shape === 'lower' || first.headline || (isOffice(first) && !isOrganizationWord(words[at + 1]))) return at;
    let head = -1;
    for (let i = at; i < end && i < at + REACH; i++) {
      const word = words[i]!;
      if (has(word, WEEKDAY) || (i > at && isOffice(word) && !isOrganizationWord(words[i + 1]))) break;
      if (isOrganizationWord(word)) head = i;
    }
    if (head < 0) {
      const begins =
        has(first, ORG_BEGINNING) && first.shape === 'capital' && at + 1 < end && !isOffice(words[at + 1]) && !has(words[at + 1], FUNCTION | NO_NAME);
      return begins ? add(reading, at, Math.min(end, at + 3), 'organization', { firm: true }) : at;
    }
    const known = knownAt(reading, at);
    if ((known !== null && known.to > head) || isQuoted(reading, at, head + 1)) return at;
    const lead = has(first, PEOPLE) && head > at ? words[at + 1]! : first;
    if (head > at && QUALIFIERS.has(lead.key) && isOffice(words[head + 1])) return at;
    let to = has(words[head], ORG_HEAD) ? extended(reading, head) : head + 1;
    if (words[to]?.mark === '&') to = head + 1;
    if (head === at && to === at + 1) {
      if (has(first, BARE_BODY)) return add(reading, at, to, 'organization', { firm: true, weak: first.opens && has(first, STARTER) });
      return has(first, ORG_HEAD) && !first.opens && first.shape === 'capital' ? add(reading, at, to, 'organization') : at;
    }
    const two = to - at === 2 && head === at + 1;
    if (two && !has(words[head], ORG_HEAD) && has(first, FIRST_NAME) && known === null && words[head]!.shape === 'capital') return at;
    if (has(first, PEOPLE) && has(words[head], STATE_BODY)) {
      add(reading, at, at + 1, 'group', { firm: true, known: known?.entry ?? null });
      return add(reading, at + 1, to, 'organization', { firm: true });
    }
    return add(reading, at, to, 'organization', { firm: true, known: known?.to === to ? known.entry : null });
  },
};

/** Words that qualify an office before the body it belongs to: `Chief Cabinet Secretary`. */
const QUALIFIERS = new Set(['chief', 'deputy', 'assistant', 'former', 'acting', 'vice', 'senior', 'permanent', 'executive', 'first']);
const LINKS = new Set(['of', 'for', 'on', 'at']);

/** The word after the organization whose head is word `head`, with what `of`, `for` and `and` add to it. */
function extended({ words }: Reading, head: number): number {
  let to = head + 1;
  if (words[head]!.possessive) return to;
  for (let links = 0; links < 3; links++) {
    const link = words[to];
    if (link === undefined || !link.joined || link.shape !== 'lower' || words[to - 1]!.possessive) return to;
    let next = to + 1;
    const and = link.text === 'and';
    if (
      and
        ? !joinsDepartments(words, next)
        : !LINKS.has(link.text) || (link.text !== 'of' && has(words[head], BARE_BODY)) || (link.text === 'at' && words[head]!.key !== 'university')
    )
      return to;
    if (words[next]?.text === 'the' && words[next]!.joined) next++;
    const word = words[next];
    if (!isCapital(word) || !word.joined || has(word, WEEKDAY) || isOffice(word)) return to;
    let end = next + 1;
    while (end < next + 5 && !words[end - 1]!.possessive && isCapital(words[end]) && words[end]!.joined && !isOffice(words[end])) end++;
    to = end;
  }
  return to;
}

/** True when `and` before word `next` goes on with the same department: `Health and Family Welfare`. */
function joinsDepartments(words: readonly Word[], next: number): boolean {
  if (has(words[next], TITLE_WORD)) return true;
  return has(words[next - 2], TITLE_WORD) && isCapital(words[next]) && !has(words[next], PLACE_OR_PEOPLE | FIRST_NAME | TITLE | NO_NAME);
}
