import { isUpperAt } from '../language/characters.js';
import { firstNotBefore } from '../language/search.js';
import { SOURCE_NOUNS } from '../lexicon/en/source-nouns.js';
import { OFFICES } from '../lexicon/en/titles.js';
import type { Name, Passage, Source, Span } from '../model.js';
import { firstTokenFrom, paragraphAt, passage, sentenceAt } from './context.js';
import { fitsGender, type Gender, genderOfWord, gendersOf, titlesOf } from './genders.js';
import { isOutletName, isOutletNoun, knownOutlet } from './outlets.js';
import type { QuoteContext } from './statements.js';

/** A source with what the steps after need to know of it. */
export interface Resolved {
  readonly source: Source;
  /** An outlet in the possessive before the speaker: `Politico’s` in `Politico’s Jonas Achterberg`. */
  readonly outlet: Span | null;
}

/** Finds out who a noun phrase means; remembers whom it has seen, so it must be asked in the order of the text. */
export interface SourceReader {
  /**
   * The source of a noun phrase.
   *
   * @param span the noun phrase or pronoun
   * @param speaker who says the quotation that the phrase stands in, or null
   * @param speaks false for one who only passes on or listens: a later pronoun does not mean him
   */
  readonly read: (span: Span, speaker: Source | null, speaks?: boolean) => Resolved;
  /** Whom a pronoun was taken to mean; the source itself when it is none. */
  readonly meant: (source: Source) => Source;
  /** Names that start inside a span. */
  readonly namesIn: (span: Span) => readonly Name[];
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const documents = setOf(SOURCE_NOUNS.document);
const organizations = setOf(SOURCE_NOUNS.organization);
const plurals = setOf(SOURCE_NOUNS.plural);
const offices = setOf(`${OFFICES} head`);

const MASCULINE = new Set(['he', 'him', 'his', 'himself']);
const FEMININE = new Set(['she', 'her', 'hers', 'herself']);
const PLURAL = new Set(['they', 'them', 'their', 'themselves', 'both', 'all', 'many', 'some', 'others', 'several', 'most']);
const NEUTER = new Set(['it', 'its', 'itself', 'this', 'that', 'which']);
const FIRST = new Set(['i', 'we', 'me', 'us', 'my', 'our', 'myself']);

/** Prepositions and participles behind which a phrase only describes. */
const TAIL = new Set(
  'of for at in from with on to about near against behind between within inside across outside under by than who which that whose close familiar seen obtained published carried cited quoted named called based involved'.split(
    ' ',
  ),
);

/** How many paragraphs back a pronoun is followed. */
const REACH = 4;

interface Seen {
  readonly source: Source;
  readonly at: number;
  readonly gender: Gender;
}

/** A reader of sources for one text. */
export function sourceReader(context: QuoteContext): SourceReader {
  const { text, names, paragraphs } = context;
  const said: Seen[] = [];
  const others: Seen[] = [];
  const antecedents = new Map<Source, Source>();
  const refer = (source: Source, antecedent: Source): Source => {
    antecedents.set(source, antecedents.get(antecedent) ?? antecedent);
    return source;
  };
  /** Last noun of a title or description → the person who was introduced with it. */
  const titles = titlesOf(context);
  const genderOf = gendersOf(context);

  const namesIn = (span: Span): Name[] => {
    const found: Name[] = [];
    for (let i = firstNotBefore(names, (name) => name.start < span.start); i < names.length && names[i]!.end <= span.end; i++) found.push(names[i]!);
    return found;
  };
  const lastSaid = (fits: (seen: Seen) => boolean): Seen | null => {
    for (let i = said.length - 1, steps = 0; i >= 0 && steps < 12; i--, steps++) if (fits(said[i]!)) return said[i]!;
    return null;
  };
  /** The outlet that was heard or named last. */
  const lastOutlet = (): Seen | null => {
    const isNamed = ({ source }: Seen): boolean => source.kind === 'organization' && source.name !== null && isOutletName(source.name);
    const heard = lastSaid(isNamed);
    const named =
      others
        .slice(-12)
        .reverse()
        .find((seen) => seen.source.kind !== 'person' && seen.source.name !== null) ?? null;
    return heard === null || (named !== null && named.at > heard.at) ? named : heard;
  };

  /** The person whom a pronoun at `offset` means. */
  const personBefore = (offset: number, gender: Gender): Source | null => {
    const here = paragraphAt(context, offset);
    for (let back = 0; back < REACH && here - back >= 0; back++) {
      const paragraph = paragraphs[here - back]!;
      const latest = back === 0 ? sentenceAt(context, paragraph, offset) : paragraph.sentences.length - 1;
      for (let s = latest, tries = 0; s >= 0 && tries < 8; s--, tries++) {
        const sentence = paragraph.sentences[s]!;
        const from = context.tokens.starts[sentence.first]!;
        if (from >= offset) continue;
        const to = Math.min(offset, context.tokens.ends[sentence.last - 1]!);
        const spoken = lastSaid((seen) => seen.at >= from && seen.at < to && seen.source.kind === 'person' && fitsGender(seen.gender, gender));
        if (spoken !== null) return spoken.source;
        for (let i = firstNotBefore(names, (name) => name.start < from), steps = 0; i < names.length && names[i]!.start < to && steps < 12; i++, steps++) {
          const name = names[i]!;
          if (name.kind !== 'person' || insideQuotation(context, name.start, offset) || isPossessive(text, name.end)) continue;
          if (!fitsGender(genderOf(name.name), gender)) continue;
          return sourceAt(passage(text, name), 'person', name.ambiguous ? null : name.name, null, 'stated');
        }
      }
    }
    return null;
  };

  const pronoun = (span: Span, word: string, speaker: Source | null): Source | null => {
    const base = passage(text, span);
    const like = (source: Source | null, kind: Source['kind']): Source =>
      source === null ? sourceAt(base, kind, null, null, 'stated') : refer(sourceAt(base, source.kind, source.name, source.role, 'inferred'), source);
    if (FIRST.has(word)) return like(word === 'i' || word === 'me' || word === 'my' ? speaker : null, word === 'i' ? 'person' : 'group');
    if (MASCULINE.has(word)) return like(personBefore(span.start, 'm'), 'person');
    if (FEMININE.has(word)) return like(personBefore(span.start, 'f'), 'person');
    if (PLURAL.has(word)) return like(lastSaid((seen) => seen.source.kind === 'group' || seen.source.kind === 'organization')?.source ?? null, 'group');
    if (NEUTER.has(word)) return like(lastSaid((seen) => seen.source.kind === 'document' || seen.source.kind === 'organization')?.source ?? null, 'unknown');
    if (word === 'who' || word === 'you' || word === 'one' || word === 'whom') return sourceAt(base, 'unknown', null, null, 'stated');
    return null;
  };

  const read = (whole: Span, speaker: Source | null, speaks = true): Resolved => {
    const cut = withoutOutlet(context, whole, namesIn);
    const span = cut.span;
    const words = wordsOf(context, span);
    const single = words.length === 1 ? words[0]!.word : '';
    let source = single === '' ? null : pronoun(span, single, speaker);
    source ??= nominal(context, span, words, namesIn(span), titles, lastOutlet);
    const gender = source.name === null ? (words.map(({ word }) => genderOfWord(word)).find((g) => g !== null) ?? null) : genderOf(source.name);
    (speaks ? said : others).push({ source, at: span.start, gender });
    return { source, outlet: cut.outlet };
  };
  return { read, namesIn, meant: (source) => antecedents.get(source) ?? source };
}

function insideQuotation(context: QuoteContext, offset: number, from: number): boolean {
  // Only marks that close before the pronoun hide a name; the pronoun's own quotation shows what stands in it.
  const next = firstNotBefore(context.marks, (mark) => mark.start <= offset);
  for (let i = next - 1, steps = 0; i >= 0 && steps < 4; i--, steps++) {
    const mark = context.marks[i]!;
    if (mark.end > offset && mark.end <= from) return true;
  }
  return false;
}

const isPossessive = (text: string, end: number): boolean => (text.charAt(end) === '’' || text.charAt(end) === "'") && text.charAt(end + 1) === 's';

interface SpanWord {
  readonly word: string;
  /** Written with a capital. */
  readonly capital: boolean;
  readonly start: number;
  readonly end: number;
}

function wordsOf(context: QuoteContext, span: Span): SpanWord[] {
  const { starts, ends, count } = context.tokens;
  const words: SpanWord[] = [];
  for (let i = firstTokenFrom(context.tokens, span.start); i < count && ends[i]! <= span.end; i++)
    words.push({ word: context.words[i]!, capital: isUpperAt(context.text, starts[i]!), start: starts[i]!, end: ends[i]! });
  return words;
}

/** Parts the outlet from its reporter: `Politico’s Jonas Achterberg`. */
function withoutOutlet(context: QuoteContext, span: Span, namesIn: (span: Span) => Name[]): { readonly span: Span; readonly outlet: Span | null } {
  const { text } = context;
  for (const name of namesIn(span)) {
    if (name.start > span.start + 4 || !isPossessive(text, name.end) || !isOutletName(name.name)) continue;
    let start = name.end + 2;
    while (start < span.end && text.charCodeAt(start) <= 0x20) start++;
    if (start < span.end) return { span: { start, end: span.end }, outlet: { start: name.start, end: name.end } };
  }
  return { span, outlet: null };
}

/** One literal for all sources: objects that a spread begins and other keys end have each a shape of their own, at five times the memory. */
function sourceAt({ start, end, text }: Passage, kind: Source['kind'], name: string | null, role: string | null, basis: Source['basis']): Source {
  return { start, end, text, kind, name, role, basis };
}

/** A noun phrase: a name with its title, or a description. */
function nominal(
  context: QuoteContext,
  span: Span,
  words: readonly SpanWord[],
  names: readonly Name[],
  titles: ReadonlyMap<string, Name>,
  lastOutlet: () => Seen | null,
): Source {
  const { text } = context;
  const base = passage(text, span);
  const bare = base.text.replace(/^the /i, '');
  // `The Post`, but not `the post`.
  if (knownOutlet(base.text) !== null && bare !== bare.toLowerCase()) {
    const name = names.find((name) => name.end === span.end && name.end - name.start >= bare.length)?.name ?? bare;
    return sourceAt(base, 'organization', name, null, 'stated');
  }
  const parts = segments(words);
  // The name may stand in an apposition: `the chef, Toma Brancu`.
  for (const part of parts) {
    const head = headEnd(part, names);
    const last = part[head - 1];
    if (last === undefined) continue;
    const own = names.filter((name) => name.start >= part[0]!.start && name.end <= last.end);
    const name = officeHolder(part, head, names) ?? own.at(-1);
    if (name !== undefined && (name.kind === 'person' || name.kind === 'organization') && name.end >= last.end) {
      // `Chicago police spokesman`: only a name at the end names him.
      if (name.kind === 'person' && part !== parts[0] && !isPersonHead(parts[0]!)) continue;
      const kind = name.kind === 'person' ? 'person' : 'organization';
      const role = roleOf(text, span, name);
      return sourceAt(base, kind, name.ambiguous && name.kind === 'person' ? null : name.name, role, name.name === name.text ? 'stated' : 'inferred');
    }
  }
  const first = parts[0] ?? [];
  const head = first[headEnd(first) - 1]?.word ?? '';
  // An outlet that the phrase names makes it an organization: `the Kyodo report`, `reports from Agence France-Presse`.
  const outlet = names.find((name) => knownOutlet(name.name) !== null && !isPossessive(text, name.end));
  if (outlet !== undefined && (isText(head) || isOutletNoun(head))) return sourceAt(base, 'organization', outlet.name, null, 'stated');
  const known = names.find((name) => name.kind === 'place' || name.kind === 'group');
  if (known?.kind === 'group' && isOneOf(first) && known.end === first[1]!.end) return sourceAt(base, 'person', null, null, 'stated');
  if (known !== undefined && first.length <= 2 && known.end === (first[headEnd(first) - 1]?.end ?? -1)) {
    return sourceAt(base, known.kind === 'place' ? 'organization' : 'group', known.name, null, 'stated');
  }
  if (isCapitalRun(text, first) && !isCommonOpening(context, first) && !isOffice(first)) {
    const name = capitalRun(text, first);
    const named = first[0]!.word !== 'the' && !isOutletName(name) && name !== name.toUpperCase();
    return sourceAt(base, named ? 'person' : 'organization', name, null, 'stated');
  }
  const definite = first[0]?.word === 'the' || first[0]?.word === 'his' || first[0]?.word === 'her';
  if (definite && parts.length === 1 && first.length <= 5 && names.every((name) => name.kind !== 'person' && name.kind !== 'organization')) {
    const owner = titles.get(head);
    if (owner !== undefined && owner.start < span.start && first[0]!.word === 'the') return sourceAt(base, 'person', owner.name, head, 'inferred');
    if (isOutletNoun(head)) {
      const outletSaid = lastOutlet();
      if (outletSaid !== null) return sourceAt(base, 'organization', outletSaid.source.name, null, 'inferred');
    }
  }
  return sourceAt(base, kindOfNoun(head, first), null, null, 'stated');
}

/** `The President`, `the Head of State`: an office with a capital is no name. */
const isOffice = (part: readonly SpanWord[]): boolean => part[0]?.word === 'the' && headEnd(part) === 2 && offices.has(part[1]!.word);

/** `Secretary of State Ann Lee`: the name that an office stands before, or undefined. */
function officeHolder(part: readonly SpanWord[], head: number, names: readonly Name[]): Name | undefined {
  const last = part.at(-1)!;
  const holder = names.find((name) => name.kind === 'person' && name.end === last.end && name.start > part[head - 1]!.end);
  if (holder === undefined || head === part.length || !part[head - 1]!.capital || !offices.has(part[head - 1]!.word)) return undefined;
  const between = part.slice(head + 1).filter(({ start }) => start < holder.start);
  return between.length > 0 && between.every(({ word, capital }) => capital || word === 'and' || word === 'the') ? holder : undefined;
}

/** `the Spaniard`, but not `the Indians`, `the French`: one of a people. */
const isOneOf = (part: readonly SpanWord[]): boolean => part.length === 2 && /(?:[^s]|ss)$/.test(part[1]!.word) && !/(?:ese|sh|ch)$/.test(part[1]!.word);

const isText = (word: string): boolean => documents.has(word) || (word.endsWith('s') && documents.has(word.slice(0, -1)));

/** Comma segments of a phrase. */
function segments(words: readonly SpanWord[]): SpanWord[][] {
  const parts: SpanWord[][] = [[]];
  for (const word of words) {
    if (word.word === ',' || word.word === '(' || word.word === '—') parts.push([]);
    else if (word.word !== ')') parts.at(-1)!.push(word);
  }
  return parts.filter((part) => part.length > 0);
}

/** Position behind the head noun: the last word before a preposition or participle that is part of no title, `Under Secretary`, and of none of the given names, `Bank of England`. */
function headEnd(part: readonly SpanWord[], names: readonly Name[] = []): number {
  for (let i = 1; i < part.length; i++) {
    const { word, capital, start } = part[i]!;
    if (TAIL.has(word) && !capital && part[i - 1]!.word !== '-' && !names.some((name) => name.start < start && name.end > start)) return i;
  }
  return part.length;
}

/** Whether a segment can be a person that the next segment names: `the chef`, `his deputy`. */
function isPersonHead(part: readonly SpanWord[]): boolean {
  const head = part[headEnd(part) - 1]?.word ?? '';
  return !isText(head) && !organizations.has(head);
}

function kindOfNoun(head: string, part: readonly SpanWord[]): Source['kind'] {
  if (head === '') return 'unknown';
  // `sister-in-law`
  if (isText(head) && part[headEnd(part) - 2]?.word !== '-') return 'document';
  if (organizations.has(head)) return 'organization';
  if (plurals.has(head)) return 'group';
  const first = part[0]?.word ?? '';
  if (PLURAL.has(first) || first === 'two' || first === 'three' || first === 'four' || first === 'these' || first === 'those') return 'group';
  if (head.length > 3 && head.endsWith('s') && !head.endsWith('ss') && first !== 'a' && first !== 'an') return 'group';
  return 'person';
}

/** One capitalised word that opens a sentence and is a common noun: `Officials`, `Residents`. */
function isCommonOpening(context: QuoteContext, part: readonly SpanWord[]): boolean {
  const head = part.slice(0, headEnd(part));
  const only = head.length === 1 ? head[0]! : null;
  if (only === null) return false;
  if (plurals.has(only.word) || isText(only.word) || organizations.has(only.word) || PLURAL.has(only.word)) return true;
  const paragraph = context.paragraphs[paragraphAt(context, only.start)];
  if (paragraph === undefined) return false;
  const sentence = paragraph.sentences[sentenceAt(context, paragraph, only.start)];
  const opens = sentence !== undefined && context.tokens.starts[sentence.first]! >= only.start - 1;
  return opens && only.word.length > 3 && (only.word.endsWith('s') || part.length > 1);
}

/** A name that the finder of names does not know: two capitals and more, or one behind no article. */
function isCapitalRun(text: string, part: readonly SpanWord[]): boolean {
  const head = part.slice(part[0]?.word === 'the' ? 1 : 0, headEnd(part));
  return (
    head.length > 0 &&
    head.every(({ start, word }) => isUpperAt(text, start) || word === '&' || word === '-' || word === 'and' || word === '.') &&
    isUpperAt(text, head[0]!.start)
  );
}

function capitalRun(text: string, part: readonly SpanWord[]): string {
  const head = part.slice(part[0]?.word === 'the' ? 1 : 0, headEnd(part));
  return text.slice(head[0]!.start, head.at(-1)!.end).replaceAll(/\s+/g, ' ');
}

/** What stands around a name in its phrase: title before it, or the apposition behind. */
function roleOf(text: string, span: Span, name: Span): string | null {
  const strip = (part: string): string =>
    part
      .split(/[\s,]/)
      .filter((word, i) => word !== '' && !(i === 0 && /^(?:the|a|an)$/i.test(word)))
      .join(' ');
  const before = strip(text.slice(span.start, name.start));
  const behind = strip(text.slice(name.end, span.end));
  const role = before.length > 1 ? before : behind;
  return role.length > 1 && role.length <= 120 ? role : null;
}
