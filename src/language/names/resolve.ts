import type { Name } from '../../model.js';
import { FIRST_NAME, OFFICE, ORG_ENDING, ORG_HEAD, PEOPLE, SPEECH, STARTER, SUFFIX, WHERE } from './lexicon.js';
import { type Entities, type Entity, entities } from './organizations.js';
import { bareKey, type People, type Person, people, tellingKeys } from './people.js';
import type { Kind, Mention, Reading } from './reading.js';
import { isCapital, type Word } from './words.js';

/** What a mention turned out to be. */
interface Answer {
  readonly from: number;
  readonly to: number;
  readonly kind: Kind;
  readonly person: Person | null;
  readonly entity: Entity | null;
  readonly ambiguous: boolean;
}

/** A document's memory while its mentions are explained, the sure ones first. */
interface Memory {
  readonly reading: Reading;
  readonly people: People;
  readonly entities: Entities;
  /** What single words that nothing explains have been elsewhere. */
  readonly kinds: Map<string, Kind>;
  /** Single words that a preposition or a neighbour shows to be places. */
  readonly places: Set<string>;
  readonly answers: (Answer | null)[];
  /** Which mention expands an acronym: its index by the acronym. */
  readonly expansions: Map<string, number>;
}

/** Explains every mention with the help of the others, and gives each its full name. */
export function resolveNames(reading: Reading): Name[] {
  const { mentions } = reading;
  const memory: Memory = {
    reading,
    people: people(),
    entities: entities(),
    kinds: new Map(),
    places: new Set(),
    answers: mentions.map(() => null),
    expansions: new Map(),
  };
  // Full names and organizations first, since they license what is shorter; then single words that a title or a verb
  // shows to be people; then all that is left.
  for (const { from, to, kind, known } of mentions) if (kind === 'place' && to - from === 1 && known === null) memory.places.add(reading.words[from]!.key);
  expandAcronyms(memory);
  for (const pass of [organizations, fullNames, weakFullNames, singlePeople, restOfNames])
    mentions.forEach((mention, i) => {
      if (memory.answers[i] === null) memory.answers[i] = pass(memory, mention, i);
    });
  return written(memory);
}

const keysOf = ({ reading: { words } }: Memory, from: number, to: number): string[] => words.slice(from, to).map((word) => word.key);
const textOf = ({ reading: { words, text } }: Memory, from: number, to: number): string => text.slice(words[from]!.start, endOf(text, words[to - 1]!));

/** The end of a name's last word; the point of `Jr.` belongs to it. */
function endOf(text: string, last: Word): number {
  return last.end + ((last.key === 'jr' || last.key === 'sr') && text.charAt(last.end) === '.' ? 1 : 0);
}

function asPerson(memory: Memory, from: number, to: number, person: Person): Answer {
  const keys = tellingKeys(keysOf(memory, from, to));
  const own = person.telling;
  const surname = keys[keys.length - 1]!;
  if (surname.length > 1 && (surname === own[own.length - 1] || !own.includes(surname))) person.spellings.add(spelled(memory, from, to));
  return { from, to, kind: 'person', person, entity: null, ambiguous: false };
}

/** The surname of a mention as it is written. */
function spelled({ reading: { words } }: Memory, from: number, to: number): string {
  let last = to - 1;
  while (last > from && (words[last]!.bits & SUFFIX) !== 0) last--;
  return words[last]!.text;
}

function asEntity(memory: Memory, from: number, to: number, kind: Kind, mention: Mention | null, entity?: Entity): Answer {
  const keys = keysOf(memory, from, to);
  const found = entity ?? memory.entities.file(textOf(memory, from, to), keys.join(' '), mention?.known ?? null, initialsOf(memory, from, to), kind);
  if (to - from === 1 && !memory.kinds.has(keys[0]!)) memory.kinds.set(keys[0]!, kind);
  return { from, to, kind, person: null, entity: found, ambiguous: false };
}

function initialsOf({ reading: { words } }: Memory, from: number, to: number): string {
  let letters = '';
  for (let i = from; i < to; i++) if (isCapital(words[i])) letters += words[i]!.text.charAt(0);
  return letters;
}

/** `National Oil Company (NOC)`: the short form in brackets shows what is before it to be an organization. */
function expandAcronyms({ reading: { mentions, words, text }, expansions }: Memory): void {
  for (let i = 1; i < mentions.length; i++) {
    const long = mentions[i - 1]!;
    const short = mentions[i]!;
    const word = words[short.from]!;
    if (short.to - short.from !== 1 || word.shape !== 'acronym' || long.to - long.from < 2 || long.kind === 'place') continue;
    const between = text.slice(words[long.to - 1]!.end, word.start);
    const bracketed = between === ' (' && text.charAt(word.end) === ')';
    if (!bracketed && !(between === ', or ' && text.charAt(word.end) === ',')) continue;
    // Behind a person it is the party: `Finance Minister Silke Brandner (SPD)`.
    const isPerson = long.title !== 0 || (words[long.from]!.bits & FIRST_NAME) !== 0;
    if (bracketed && !isPerson && word.text.charAt(0) === words[long.from]!.text.charAt(0)) long.kind = 'organization';
    if (long.kind === 'organization' && !expansions.has(word.text)) expansions.set(word.text, i - 1);
  }
}

/** Organizations, places and things of several words, and what the lexicon is sure of. */
function organizations(memory: Memory, mention: Mention): Answer | null {
  const { from, to, kind } = mention;
  if (mention.weak || kind === null || kind === 'person') return null;
  const { words } = memory.reading;
  if (to - from === 1 && (words[from]!.shape === 'acronym' || !mention.firm)) return null;
  return asEntity(memory, from, to, kind, mention);
}

/** Full names of people. */
function fullNames(memory: Memory, mention: Mention): Answer | null {
  const { from, to, kind } = mention;
  if (mention.weak || kind !== 'person') return null;
  const { words } = memory.reading;
  const keys = keysOf(memory, from, to);
  if (tellingKeys(keys).length < 2) return null;
  // `Norrland Kraft` beside `Norrland Kraft AB` is the company.
  const company = mention.title === 0 && (words[from]!.bits & FIRST_NAME) === 0 ? memory.entities.byBeginning(keys.join(' ')) : null;
  if (company !== null) return asEntity(memory, from, to, 'organization', mention, company);
  const person = memory.people.file(textOf(memory, from, to), keys, from, mention.title);
  for (let i = from + 1; i < to; i++) if (words[i]!.mark !== '' && '"“‘\''.includes(words[i]!.mark)) memory.people.alsoCalled(person, words[i]!.key);
  return asPerson(memory, from, to, person);
}

/** Runs that may begin with an ordinary word (`Will Trump`), and names in headlines: cut down to what is known. */
function weakFullNames(memory: Memory, mention: Mention): Answer | null {
  const { from, to, kind } = mention;
  const { words, lowercase } = memory.reading;
  if (!mention.weak || kind !== 'person' || to - from < 2) return null;
  if (words[from]!.headline) {
    for (let end = to; end - from >= 2; end--) {
      const keys = keysOf(memory, from, end);
      if (memory.people.isFull(keys)) return asPerson(memory, from, end, memory.people.file(textOf(memory, from, end), keys, from, 0));
    }
    const end = Math.min(to, from + (words[from + 1]!.shape === 'initial' ? 3 : 2));
    return asPerson(memory, from, end, memory.people.file(textOf(memory, from, end), keysOf(memory, from, end), from, 0));
  }
  const company = mention.title === 0 && (words[from]!.bits & FIRST_NAME) === 0 ? memory.entities.byBeginning(keysOf(memory, from, to).join(' ')) : null;
  if (company !== null) return asEntity(memory, from, to, 'organization', mention, company);
  const whole = memory.people.find(keysOf(memory, from, to), from, mention.title);
  if (whole.found.length > 0 && whole.place < 3) return several(memory, from, to, whole.found);
  const rest = keysOf(memory, from + 1, to);
  const { found, place } = memory.people.find(rest, from, 0);
  const given = (words[from]!.bits & FIRST_NAME) !== 0;
  // `Grace Lund wrote` is no other Lund, `Will Lund win` may be.
  const speaks = given && words[to]?.joined === true && words[to].shape === 'lower' && (words[to].bits & SPEECH) !== 0;
  const ordinary = !speaks && (!given || (words[from]!.bits & STARTER) !== 0 || lowercase.has(words[from]!.key));
  if (!memory.people.isFull(keysOf(memory, from, to)) && found.length > 0 && place === 0 && ordinary) {
    if (to - from === 2) return found.length === 1 ? asPerson(memory, from + 1, to, found[0]!) : null;
    return asPerson(memory, from + 1, to, found[0]!);
  }
  return asPerson(memory, from, to, memory.people.file(textOf(memory, from, to), keysOf(memory, from, to), from, mention.title));
}

/** Single words with a title, an age or a verb of speech: someone already known, or someone new. */
function singlePeople(memory: Memory, mention: Mention): Answer | null {
  const { from, to } = mention;
  if (!mention.firm || (mention.kind !== 'person' && mention.kind !== null)) return null;
  const known = lookUp(memory, mention);
  if (known !== null) return known;
  const keys = keysOf(memory, from, to);
  if (mention.kind === null && mention.weak) return null;
  return asPerson(memory, from, to, memory.people.file(textOf(memory, from, to), keys, from, mention.title));
}

/** One person, or one of several whom the text does not tell apart. */
function several(memory: Memory, from: number, to: number, found: readonly Person[]): Answer {
  const person = found[0]!;
  return found.length === 1 ? asPerson(memory, from, to, person) : { from, to, kind: 'person', person, entity: null, ambiguous: true };
}

/** The people whom the words of a mention may mean, other spellings included. */
function lookUp(memory: Memory, { from, to, title, weak }: Mention): Answer | null {
  const keys = keysOf(memory, from, to);
  const { found, place } = memory.people.find(keys, from, title);
  if (found.length > 0 && !(weak && place > 0)) return several(memory, from, to, found);
  const last = keys[keys.length - 1]!;
  const slip = keys.length === 1 && found.length === 0 && !weak ? memory.people.misspelled(last) : null;
  return slip === null ? null : asPerson(memory, from, to, slip);
}

/** True for a word that says something by itself: `Hofstra` of `Hofstra University`, but not `National` or `Islamic`. */
function beginsOrganization(word: Word): boolean {
  return word.bits === 0 || word.shape === 'acronym';
}

function restOfNames(memory: Memory, mention: Mention, index: number): Answer | null {
  const { from, to, kind, known, weak } = mention;
  const { words, lowercase } = memory.reading;
  const word = words[from]!;
  if (to - from > 1 && kind !== null && kind !== 'person') return weak ? null : asEntity(memory, from, to, kind, mention);
  const keys = keysOf(memory, from, to);
  if (word.headline && known === null) return headlineName(memory, mention, index);
  if (known !== null && kind !== null) {
    if (kind !== 'group' && memory.people.isSurname(keys[0]!) && meansPerson(memory, mention)) return lookUp(memory, mention);
    if (weak || (known.weak && word.shape === 'capital' && kind === 'organization' && lowercase.has(word.key))) return lookUp(memory, mention);
    return asEntity(memory, from, to, kind, mention);
  }
  if (word.shape === 'acronym' && to - from === 1) {
    const letters = word.text.replaceAll('.', '');
    const person = letters.length > 3 ? lookUp(memory, mention) : null;
    if (person !== null || kind === null) return person;
    const expansion = memory.expansions.get(word.text);
    const long = expansion === undefined ? null : (memory.answers[expansion]?.entity ?? null);
    return asEntity(memory, from, to, kind, mention, long ?? memory.entities.byInitials(letters) ?? undefined);
  }
  if (kind === 'place' && !memory.people.isSurname(keys[0]!)) return asEntity(memory, from, to, 'place', mention);
  const person = lookUp(memory, mention);
  if (person !== null) return person;
  const before = from > 0 && word.joined ? words[from - 1]!.key : '';
  const generic = to - from === 1 && before === 'the' && (word.bits & (ORG_HEAD | ORG_ENDING)) !== 0;
  const entity = generic ? memory.entities.byEnding(word.key) : beginsOrganization(word) ? memory.entities.byBeginning(keys.join(' ')) : null;
  if (entity !== null && !weak) return asEntity(memory, from, to, 'organization', mention, entity);
  const stem = keys[0]!.endsWith('s') ? keys[0]!.slice(0, -1) : '';
  if (stem !== '' && memory.people.isSurname(stem)) return asEntity(memory, from, to, 'group', mention);
  const elsewhere = memory.kinds.get(keys[0]!);
  if (elsewhere !== undefined && to - from === 1 && elsewhere !== 'other') return asEntity(memory, from, to, elsewhere, mention);
  const given = to - from === 1 && (word.bits & FIRST_NAME) !== 0 && (word.bits & STARTER) === 0 && !lowercase.has(word.key);
  if (given && kind === null) return asPerson(memory, from, to, memory.people.file(textOf(memory, from, to), keys, from, 0));
  if (to - from === 1 && memory.places.has(keys[0]!) && !weak) return asEntity(memory, from, to, 'place', mention);
  if (weak || word.opens || lowercase.has(word.key)) return null;
  return asEntity(memory, from, to, kind ?? 'other', mention);
}

/** A word that is both a place and somebody's surname: what stands around it decides. */
function meansPerson({ reading: { words, text }, people: index }: Memory, { from, to, title }: Mention): boolean {
  if (title !== 0) return true;
  const before = from > 0 && words[from]!.joined ? words[from - 1] : undefined;
  if (before !== undefined && (before.bits & WHERE) !== 0) return false;
  if (before?.key === 'to' || before?.key === 'of' || (from > 0 && text.slice(words[from - 1]!.end, words[from]!.start) === ', ' && isCapital(words[from - 1])))
    return false;
  const next = words[to];
  const introduced = index.find([words[from]!.key], from, 0).found.some((person) => person.first < from);
  return (
    introduced && (words[from]!.opens || (next !== undefined && (next.bits & (SPEECH | OFFICE)) !== 0) || before === undefined || (before.bits & PEOPLE) === 0)
  );
}

/** A word of a headline is a name when the text below it says so. */
function headlineName(memory: Memory, mention: Mention, index: number): Answer | null {
  const { mentions, words } = memory.reading;
  const { from } = mention;
  let to = mention.to;
  for (let i = index + 1; i < mentions.length && to - from < 4 && mentions[i]!.from === to && words[to]!.joined; i++) {
    to = mentions[i]!.to;
    const keys = keysOf(memory, from, to);
    if (memory.people.isFull(keys)) return asPerson(memory, from, to, memory.people.file(textOf(memory, from, to), keys, from, 0));
  }
  const before = index > 0 ? memory.answers[index - 1] : null;
  if (before !== null && before !== undefined && before.to > from) return null;
  const { found, place } = memory.people.find(keysOf(memory, from, mention.to), from, 0);
  if (found.length === 0 || place > 0) return null;
  return { from, to: mention.to, kind: 'person', person: found[0]!, entity: null, ambiguous: found.length > 1 };
}

/** The answers as the contract has them: spans exact and disjoint, names complete. */
function written(memory: Memory): Name[] {
  const { words, text } = memory.reading;
  const names: Name[] = [];
  let end = 0;
  for (const answer of memory.answers) {
    if (answer === null) continue;
    const start = words[answer.from]!.start;
    const last = words[answer.to - 1]!;
    const to = endOf(text, last);
    if (start < end || to <= start) continue;
    end = to;
    const span = text.slice(start, to);
    const { person, entity } = answer;
    const own = person === null ? '' : spelled(memory, answer.from, answer.to);
    names.push({
      start,
      end: to,
      text: span,
      kind: answer.kind,
      name: answer.ambiguous ? span : (person?.name ?? entity?.name ?? span),
      ambiguous: answer.ambiguous,
      variants: person === null || answer.ambiguous ? [] : otherSpellings(person, own),
    });
  }
  return names;
}

function otherSpellings(person: Person, own: string): string[] {
  if (person.spellings.size < 2) return [];
  return [...person.spellings].filter((spelling) => spelling !== own && bareKey(spelling.toLowerCase()) !== bareKey(own.toLowerCase()));
}
