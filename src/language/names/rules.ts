import { isWordAt } from '../characters.js';
import {
  BARE_BODY,
  FAMILY_NAME,
  FIRST_NAME,
  FUNCTION,
  HONORIFIC,
  type KnownName,
  NO_NAME,
  namesLexicon,
  OFFICE,
  ORG_BEGINNING,
  ORG_ENDING,
  ORG_HEAD,
  ORG_NOUN,
  PEOPLE,
  PLACE_BEGINNING,
  PLACE_ENDING,
  PLACE_NOUN,
  PLACE_OR_PEOPLE,
  SPEECH,
  STARTER,
  STATE_BODY,
  SUFFIX,
  THING_ENDING,
  TITLE,
  TITLE_WORD,
  WEEKDAY,
  WHERE,
} from './lexicon.js';
import { type Kind, type Mention, type Reading, type Rule, runEnd } from './reading.js';
import { isCapital, isParticle, type Word } from './words.js';

/** The longest part of a run that a rule looks at; longer runs are lists or lines in capitals. */
const REACH = 9;

const has = (word: Word | undefined, bits: number): boolean => word !== undefined && (word.bits & bits) !== 0;

function add(reading: Reading, from: number, to: number, kind: Kind | null, rest: Partial<Mention> = {}): number {
  const title = reading.title.end === from ? reading.title.bits : 0;
  reading.mentions.push({ from, to, kind, firm: false, weak: false, title, known: null, ...rest });
  return to;
}

/** The longest known name that begins at word `at`, and the word after it. */
export function knownAt({ plain, words }: Reading, at: number): { readonly entry: KnownName; readonly to: number } | null {
  const word = words[at]!;
  const { known, upper } = namesLexicon();
  const first = word.text.includes('’') ? word.text.replaceAll('’', "'") : word.text;
  const hyphen = first.indexOf('-');
  const lists = [known.get(first), hyphen > 0 ? known.get(first.slice(0, hyphen)) : undefined, word.shape === 'acronym' ? upper.get(first) : undefined];
  for (const list of lists) {
    if (list === undefined) continue;
    for (const entry of list) {
      const end = word.start + entry.form.length;
      if (!plain.startsWith(entry.form, word.start) || (isWordAt(plain, end) && isWordAt(plain, end - 1))) continue;
      if (entry.article && words[at - 1]?.key !== 'the') continue;
      let to = at + 1;
      while (to < words.length && words[to]!.start < end) to++;
      if (words[to - 1]!.end <= end + 1) return { entry, to };
    }
  }
  return null;
}

const isOffice = (word: Word | undefined): boolean => has(word, TITLE) && word!.shape !== 'acronym' && word!.shape !== 'initial';
const isOrganizationWord = (word: Word | undefined): boolean => has(word, ORG_HEAD | ORG_ENDING) && isCapital(word);

/** `Ministry of Defense`, `Clinton Foundation`, `University of Texas at Austin`: what a head word makes an organization. */
const organization: Rule = {
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

/** Countries, cities, agencies, outlets and other names of the lexicon. */
const known: Rule = {
  name: 'known name',
  read(reading, at, end) {
    const { words } = reading;
    const word = words[at]!;
    const found = knownAt(reading, at);
    if (found === null) return at;
    const { entry, to } = found;
    const single = to === at + 1;
    const next = to < end ? words[to] : undefined;
    if (word.shape === 'lower' && (entry.kind !== 'organization' || (single && entry.form.length < 3))) return at;
    if (single && reading.title.end === at && entry.kind === 'place') return at;
    if (single && word.shape === 'capital' && next !== undefined && isCapital(next) && !word.possessive) {
      // `Chad Houston` is a person, `Chad President` is not; `Jordan River` is for the next rule.
      if (has(word, FIRST_NAME) && !has(next, TITLE | PEOPLE | NO_NAME | TITLE_WORD | PLACE_ENDING) && next.shape !== 'acronym') return at;
      if (entry.kind === 'place' && has(next, PLACE_ENDING) && !isOffice(next)) return at;
    }
    const weak = word.opens && entry.weak && single && (word.shape === 'capital' || word.headline);
    return add(reading, at, to, entry.kind, { firm: !weak && !single, weak, known: entry });
  },
};

const SURNAMES_LIKE_PLACES = new Set([
  'hill',
  'hills',
  'park',
  'lane',
  'street',
  'castle',
  'lake',
  'bay',
  'spring',
  'springs',
  'mount',
  'beach',
  'forest',
  'rivers',
  'garden',
  'bridge',
  'port',
  'quarter',
  'base',
  'town',
  'ford',
]);

/** `Staten Island`, `Mount Kenya`, `Port Emery`: what its first or last word makes a place. */
const place: Rule = {
  name: 'place by its ending or beginning',
  read(reading, at, end) {
    const { words } = reading;
    const first = words[at]!;
    if (first.headline || first.shape !== 'capital' || reading.title.end === at) return at;
    for (let i = at + 1; i < end && i < at + 4; i++) {
      const word = words[i]!;
      if (isOffice(word) || has(word, NO_NAME)) break;
      if (!has(word, PLACE_ENDING) || word.shape !== 'capital') continue;
      if (i === at + 1 && has(first, FIRST_NAME) && SURNAMES_LIKE_PLACES.has(word.key) && knownAt(reading, at) === null) return at;
      return add(reading, at, i + 1, 'place', { firm: true });
    }
    const next = at + 1 < end ? words[at + 1] : undefined;
    if (has(next, PLACE_BEGINNING) && has(first, PLACE_BEGINNING) && at + 2 < end && next!.key === 'st')
      return add(reading, at, at + 3, 'place', { firm: true });
    if (!has(first, PLACE_BEGINNING) || next === undefined || next.shape !== 'capital' || isOffice(next)) return at;
    const compass = has(first, STARTER | PEOPLE) || first.key.endsWith('ern') || first.key.endsWith('er');
    const rest = knownAt(reading, at + 1);
    if (rest !== null && rest.entry.kind === 'place') return add(reading, at, rest.to, 'place', { firm: true });
    if (compass || has(first, FIRST_NAME)) return at;
    return add(reading, at, at + 2, 'place', { firm: false });
  },
};

/** `Deputy Prime Minister`, `Minister of National Defense`, `Sheikh`: read over, and remembered for the name after it. */
const title: Rule = {
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

/** What is left of a run: a person when anything speaks for one, else a guess that the rest of the text may correct. */
const person: Rule = {
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

/** True for what stands in quotation marks all by itself: the title of a work, not who made it. */
function isQuoted({ text, words }: Reading, from: number, to: number): boolean {
  const mark = words[from]!.mark;
  if (mark === '' || !'"“‘«„'.includes(mark)) return false;
  const end = words[to - 1]!.end;
  const after = text.charAt(end);
  const close = after === ',' || after === '.' ? text.charAt(end + 1) : after;
  return close !== '' && '"”’»“'.includes(close);
}

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

/** Styles that are also a part of names: `Hassan Sheikh Mohamud`. */
const STYLES_IN_NAMES = new Set([
  'sheikh',
  'sheik',
  'syed',
  'sayed',
  'sayyid',
  'haji',
  'hajj',
  'amir',
  'imam',
  'sultan',
  'shah',
  'king',
  'prince',
  'dean',
  'marshal',
  'bishop',
  'pope',
]);

/** True when word `i` goes on with the name that began at word `at`. */
function belongs(reading: Reading, at: number, i: number, end: number, given: boolean): boolean {
  const word = reading.words[i]!;
  if (word.shape === 'lower') return isParticle(word);
  if (has(word, SUFFIX)) return true;
  if (has(word, FUNCTION) && word.shape === 'capital' && !has(word, FIRST_NAME) && !isParticle({ ...word, shape: 'lower' })) return false;
  if (reading.words[i - 1]!.possessive) return false;
  const second = i === at + 1;
  if (given && i + 1 < end && STYLES_IN_NAMES.has(word.key) && !isOffice(reading.words[i + 1])) return true;
  if (has(word, NO_NAME)) return second && given && !has(word, WEEKDAY) && i + 1 === end;
  if (isOffice(word)) return given && i + 1 === end && !has(word, HONORIFIC);
  if (has(word, PEOPLE)) return second && given && i + 1 === end && !word.text.endsWith('s');
  if (word.shape === 'acronym') return reading.words[at]!.shape === 'acronym' || word.text.length === 2;
  if (word.shape === 'initial') return true;
  const found = knownAt(reading, i);
  if (found === null) return true;
  if (found.to > i + 1) return found.entry.kind === 'place' && found.to === end && second && given && found.to - i > 3;
  return found.entry.kind === 'place' || second ? given : false;
}

const QUOTE_MARKS = '"“”‘’\'';

/** `Benedek “Beni” Farkas`: goes on over a nickname in quotation marks. */
function withNickname({ text, words }: Reading, at: number, to: number): number {
  const nick = words[to];
  const last = nick?.key === 'the' ? to + 1 : to;
  const after = words[last + 1];
  if (!isCapital(nick) || !isCapital(after) || to - at > 2) return to;
  const open = text.slice(words[to - 1]!.end, nick.start);
  const close = text.slice(words[last]!.end, after.start);
  const quoted =
    open.length === 2 &&
    open.startsWith(' ') &&
    QUOTE_MARKS.includes(open.charAt(1)) &&
    close.length === 2 &&
    close.endsWith(' ') &&
    QUOTE_MARKS.includes(close.charAt(0));
  return quoted ? Math.min(runEnd(words, last + 1), last + 3) : to;
}

const LEADING_PARTICLES = new Set(['al', 'el', 'bin', 'ben', 'ibn', 'bint', 'von', 'van', 'der', 'den', 'de', 'da', 'dos', 'di', 'del', 'della', 'du', 'abu']);

/** `bin Laden`, `van der Bellen`: the particles in small letters before the name. */
function withParticles(words: readonly Word[], at: number): number {
  let from = at;
  while (
    from > 0 &&
    from > at - 2 &&
    words[from]!.joined &&
    !words[from]!.opens &&
    words[from - 1]!.shape === 'lower' &&
    LEADING_PARTICLES.has(words[from - 1]!.text)
  )
    from--;
  return from;
}

/** How many words of a stretch are names proper: no particles, no `Jr.`. */
function countNames(words: readonly Word[], from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (words[i]!.shape !== 'lower' && !has(words[i], SUFFIX)) count++;
  return count;
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

/** How the words of a run are read: the first rule that applies takes its part of the run. */
export const RULES: readonly Rule[] = [organization, known, place, title, person];
