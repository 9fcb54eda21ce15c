import { FAMILY_NAME, FIRST_NAME, OFFICE, ORG_NOUN, PLACE_NOUN, SPEECH, STARTER, THING_ENDING, TITLE_WORD, WHERE } from '../lexicon.js';
import type { Reading, Rule } from '../reading.js';
import { isCapital, isParticle, type Word } from '../words.js';
import { belongs, countNames, withNickname, withParticles } from './extent.js';
import { add, has, isOffice, isQuoted, knownAt, REACH } from './shared.js';

/** What is left of a run: a person when anything speaks for one, else a guess that the rest of the text may correct. */
export const person: Rule = {
  name: 'person, or whatever else',
  read(reading, at, end) {
    const { words } = reading;
    const first = words[at]!;
    if (first.shape === 'lower') return at;
    const titled = reading.title.end === at && !has(first, TITLE_WORD);
    const given = has(first, FIRST_NAME);
    let to = at + 1;
    while (to < end && to < at + REACH && belongs(reading, at, to, end, given || titled)) to++;
    while (to > at + 1 && isParticle(words[to - 1])) to--;
    // `Crooked Hillary Clinton`: an ordinary word before a first name.
    if (to - at > 2 && !given && !titled && reading.lowercase.has(first.key) && has(words[at + 1], FIRST_NAME)) return at + 1;
    // `Rancher Buck Ellender`: a calling that the lexicon does not have.
    if (first.opens && first.bits === 0 && !titled && to - at > 2 && /(?:ist|er|or|ian|man|woman)$/.test(first.key)) return at + 1;
    to = withNickname(reading, at, to);
    const from = withParticles(words, at);
    const size = countNames(words, at, to);
    const before = from > 0 && words[from]!.joined && !words[from]!.opens ? words[from - 1] : undefined;
    const weak =
      first.opens &&
      (has(first, STARTER) || reading.lowercase.has(first.key) || (size === 2 && !has(first, FIRST_NAME | FAMILY_NAME) && first.shape === 'capital'));
    if (first.headline && !titled) {
      const sure = size >= 2 && size <= 3 && given && !has(first, STARTER) && !has(words[at + 1], STARTER);
      if (sure) return add(reading, at, to, 'person', { weak: true });
      return add(reading, at, at + 1, null, { weak: true });
    }
    if (size > 1 && has(words[to - 1], THING_ENDING) && !(given && size === 2)) return add(reading, from, to, 'other', { weak });
    if (!titled && !given && before?.shape === 'lower' && has(before, ORG_NOUN)) return add(reading, from, to, 'organization', { firm: size > 1 });
    if (!titled && isQuoted(reading, from, to)) return add(reading, from, to, size > 1 ? 'other' : null, { weak: size === 1 });
    if (!titled && !given && (before?.text === 'told' || before?.text === 'citing') && !isOffice(words[to])) {
      if (size === 1 && first.shape === 'capital') return add(reading, from, to, 'organization');
    }
    if (!titled && !given && isPlaceByContext(reading, from, to, before)) return add(reading, from, to, 'place');
    if (titled || personal(reading, from, to, size, before)) {
      if (titled && has(first, STARTER) && size === 1 && reading.lowercase.has(first.key)) return add(reading, from, to, null, { weak: true });
      const alone = size === 1 && !titled;
      return add(reading, from, to, alone ? null : 'person', { firm: !alone || !weak, weak: weak && !titled });
    }
    if (size === 1) return readSingle(reading, from, to, before, weak);
    if (before?.text === 'the') return add(reading, from, to, 'other');
    if (has(before, WHERE)) return add(reading, from, to, 'place');
    const peer = reading.mentions[reading.mentions.length - 1];
    if (before?.text === 'and' && peer?.to === from - 1 && (peer.kind === 'place' || peer.kind === 'organization')) return add(reading, from, to, peer.kind);
    if (first.shape === 'acronym' && size <= 3 && !first.text.includes('.')) return add(reading, from, to, 'organization');
    if (size <= 3 && first.shape !== 'acronym') return add(reading, from, to, 'person', { weak });
    return add(reading, from, to, 'other', { weak });
  },
};

function readSingle(reading: Reading, from: number, to: number, before: Word | undefined, weak: boolean): number {
  const word = reading.words[to - 1]!;
  if (word.shape === 'initial') return to;
  if (word.shape === 'acronym') {
    const letters = word.text.replaceAll('.', '').length;
    const after = reading.text.slice(word.end, word.end + 2);
    if (/^-\d/.test(after)) return to;
    const dateline = letters > 4 && word.opens && (after === ', ' || after === ' (' || after === ' -' || after === ' –' || after === ' —');
    if (dateline) return add(reading, from, to, 'place');
    const shouted = letters > 5 || has(word, STARTER) || reading.lowercase.has(word.key);
    return add(reading, from, to, shouted ? null : 'organization', { weak: shouted });
  }
  if (isCamel(word.text)) return add(reading, from, to, 'organization', { firm: true });
  if (has(before, WHERE) && !weak) return add(reading, from, to, 'place');
  return add(reading, from, to, null, { weak });
}

/** `PolitiFact`, `BuzzFeed`; but not `McConnell`, `DuVernay`, `O'Neill`. */
function isCamel(word: string): boolean {
  return /^(?!Mc|Mac|De|Di|Du|La|Le|Van|Fitz|St|O['’]|D['’])[A-Z][a-z]{2,20}[A-Z]/.test(word);
}

/** Nouns of places that say nothing of the name before them. */
const NO_PLACE_AFTER = /^(?:north|south|east|west|outskirts|coast|shores|streets|capital|state|town)/;

/** `the island of Bornholm`, `Qamishli airport`, `Kasulu, Tanzania`. */
function isPlaceByContext(reading: Reading, from: number, to: number, before: Word | undefined): boolean {
  const { text, words } = reading;
  if (before?.text === 'of' && has(words[from - 2], PLACE_NOUN)) return true;
  const next = words[to];
  if (
    next?.joined === true &&
    next.shape === 'lower' &&
    has(next, PLACE_NOUN) &&
    !NO_PLACE_AFTER.test(next.key) &&
    !words[to - 1]!.possessive &&
    words[from]!.shape === 'capital'
  )
    return true;
  if (next === undefined || !isCapital(next) || words[to - 1]!.possessive || text.slice(words[to - 1]!.end, next.start) !== ', ') return false;
  const found = knownAt(reading, to);
  return found !== null && found.entry.kind === 'place' && (has(before, WHERE) || before?.key === 'of' || before?.key === 'to' || words[from]!.opens);
}

/** True when the words themselves or their neighbours show a person: a first name, an initial, a particle, an age, a verb of speech, a role. */
function personal(reading: Reading, from: number, to: number, size: number, before: Word | undefined): boolean {
  const { text, words } = reading;
  const first = words[from]!;
  if (first.shape === 'acronym' && size === 1) return false;
  if (size >= 2 && size <= 5) {
    if (has(first, FIRST_NAME)) return true;
    if (has(first, FAMILY_NAME) && size <= 3) return before?.text !== 'the';
    for (let i = from; i < to; i++) if (words[i]!.shape === 'initial' || (i > from && words[i]!.shape === 'lower')) return before?.text !== 'the';
  }
  if (size >= 2 && size <= 5 && isApposition(reading, from, to)) return true;
  if (before?.text === 'the' || size > 4) return false;
  if (before !== undefined && before.shape === 'lower' && has(before, OFFICE)) return true;
  const next = words[to];
  if (next === undefined) return false;
  if (next.shape === 'number' && next.mark === '' && text.slice(words[to - 1]!.end, next.start) === ', ' && next.end - next.start <= 2)
    return ',.;'.includes(text.charAt(next.end));
  return next.joined && next.shape === 'lower' && has(next, SPEECH) && !words[to - 1]!.possessive;
}

/** `his spokesman, Sanusi Bature Dawakin Tofa, denied it`: between commas after an office in small letters. */
function isApposition({ text, words }: Reading, from: number, to: number): boolean {
  const office = words[from - 1];
  return office?.shape === 'lower' && has(office, OFFICE) && text.slice(office.end, words[from]!.start) === ', ' && text.charAt(words[to - 1]!.end) === ',';
}
