import { PHRASE_WORDS } from '../lexicon/en/phrase-words.js';
import type { Span } from '../model.js';
import { OPENING } from './content.js';
import { firstTokenFrom, paragraphAt, sentenceAt } from './context.js';
import type { CueSpan, QuoteContext, Statement, TokenRange } from './statements.js';
import { ADVERB, AUXILIARY, BE, CONJUNCTION, classOfWord, PREPOSITION, RELATIVE, SUBJECT, SUBORDINATOR, TIME } from './word-classes.js';

/** A sentence without marks that a source and its cue interrupt between two commas: `The fare, it says, would be 30 kroner.` */
interface Interrupted {
  readonly words: readonly string[];
  readonly cue: CueSpan;
  /** What stands before, without a conjunction that opens it and without its comma; never empty. */
  readonly before: TokenRange;
  /** What stands behind, without its comma and the stop; never empty. */
  readonly behind: TokenRange;
  /** Which of the two is the content so far. */
  readonly known: 'before' | 'behind';
}

/** Why what stands on the other side is content too. */
interface Reason {
  readonly name: string;
  readonly holds: (sentence: Interrupted) => boolean;
}

/** Behind the cue so many words may tell when and where it was said. */
const LONGEST_ADVERBIAL = 6;
/** A subject without an auxiliary in it is no longer, or it has a verb that we do not know. */
const LONGEST_SUBJECT = 8;
/** The end of a word that may be a verb in the past or the third person, and common verbs without one. */
const VERB_LIKE = /(?:ed|[^s]s|made|took|gave|went|came|saw|got|found|held|led|lost|won|left|became|grew|fell|rose)$/;
/** What goes on with a clause that was complete: behind `according to` most of these begin words of the reporter's own. */
const JOINING: ReadonlySet<string> = /* @__PURE__ */ new Set(PHRASE_WORDS.joining.split(' '));

const isVerb = (word: string): boolean => (classOfWord(word) & (AUXILIARY | BE)) !== 0;
const hasClass = (word: string, classes: number): boolean => (classOfWord(word) & classes) !== 0;

function someIn({ words }: Interrupted, { first, last }: TokenRange, test: (word: string) => boolean): boolean {
  for (let i = first; i < last; i++) if (test(words[i]!)) return true;
  return false;
}

/** The first word behind, adverbs left out. */
function resuming({ words, behind: { first, last } }: Interrupted): string {
  return words[hasClass(words[first]!, ADVERB | TIME) && first + 1 < last ? first + 1 : first]!;
}

const REASONS: readonly Reason[] = [
  { name: 'auxiliary behind: `The fare, it says, would be 30 kroner`', holds: (sentence) => isVerb(resuming(sentence)) },
  {
    name: 'subject before: `Brevik, Holm said, made her think again`',
    holds(sentence) {
      const { before } = sentence;
      const verb = resuming(sentence);
      return before.last - before.first <= LONGEST_SUBJECT && !someIn(sentence, before, isVerb) && classOfWord(verb) === 0 && VERB_LIKE.test(verb);
    },
  },
  {
    name: 'adverbial before: `Since May, the union says, crews have walked out twice`',
    holds(sentence) {
      const { words, before, behind, known } = sentence;
      if (someIn(sentence, before, (word) => word === ',')) return false;
      if (hasClass(words[before.first]!, SUBORDINATOR)) return true;
      const isPhrase = known === 'behind' || !someIn(sentence, before, isVerb);
      return isPhrase && hasClass(words[before.first]!, PREPOSITION | ADVERB | TIME) && !words[behind.first]!.endsWith('ing');
    },
  },
  {
    name: 'joined: `The quay is old, they say, but it holds`',
    holds: ({ words, cue, behind, known }) =>
      known === 'before' && (words[behind.first] === 'and' || (cue.lemma !== 'according to' && JOINING.has(words[behind.first]!))),
  },
];

/**
 * Gives statements without marks that their own source and cue interrupt the rest of their sentence, where something in the sentence
 * says that it goes on: a rule or the model may have read one side alone. All others are returned as they are.
 */
export function completeInterrupted(context: QuoteContext, statements: readonly Statement[]): Statement[] {
  const others = new Set<number>();
  for (const { cue, source } of statements) {
    if (cue !== null) others.add(cue.start);
    // A pronoun may go on inside what is said.
    if (source !== null && !hasClass(context.text.slice(source.start, source.end).toLowerCase(), SUBJECT)) others.add(source.start);
  }
  return statements.map((statement) => {
    const sentence = interruptedBy(context, statement);
    if (sentence === null || isTaken(context, sentence, others) || !REASONS.some(({ holds }) => holds(sentence))) return statement;
    const { starts, ends } = context.tokens;
    const spanOf = ({ first, last }: TokenRange): Span => ({ start: starts[first]!, end: ends[last - 1]! });
    const content = sentence.known === 'before' ? [...statement.content, spanOf(sentence.behind)] : [spanOf(sentence.before), ...statement.content];
    return { ...statement, content };
  });
}

/** The sentence of a statement, where source and cue stand together between commas and one of the sides is all its content. */
function interruptedBy(context: QuoteContext, { cue, source, content, quoted }: Statement): Interrupted | null {
  if (cue === null || source === null || quoted.length > 0 || content.length > 1) return null;
  const { words, tokens, paragraphs } = context;
  const first = firstTokenFrom(tokens, Math.min(cue.start, source.start));
  if (words[first - 1] !== ',') return null;
  const paragraph = paragraphs[paragraphAt(context, cue.start)]!;
  const sentence = paragraph.sentences[sentenceAt(context, paragraph, cue.start)]!;
  const comma = commaBehind(words, firstTokenFrom(tokens, Math.max(cue.end, source.end)));
  if (comma < 0) return null;
  let end = sentence.last;
  while (end > comma && '.!?…'.includes(words[end - 1]!.charAt(0))) end--;
  const before = { first: OPENING.has(words[sentence.first]!) ? sentence.first + 1 : sentence.first, last: first - 1 };
  const behind = { first: comma + 1, last: end };
  if (before.first >= before.last || behind.first >= behind.last) return null;
  // `the pier, which, she said, is full`: the sentence is interrupted twice.
  if (hasClass(words[before.last - 1]!, RELATIVE | CONJUNCTION | SUBORDINATOR)) return null;
  if (content[0]!.end === tokens.ends[before.last - 1]) return { words, cue, before, behind, known: 'before' };
  return content[0]!.start === tokens.starts[behind.first] ? { words, cue, before, behind, known: 'behind' } : null;
}

/** The comma at a position, or behind the adverbial that begins there; else -1. */
function commaBehind(words: readonly string[], from: number): number {
  const most = hasClass(words[from] ?? '', PREPOSITION | TIME | ADVERB) || words[from] === 'this' ? LONGEST_ADVERBIAL : 0;
  for (let at = from; at <= from + most; at++) if (words[at] === ',') return at;
  return -1;
}

/** Whether what would be added has marks, or is another's statement. */
function isTaken({ tokens }: QuoteContext, { words, before, behind, known }: Interrupted, others: ReadonlySet<number>): boolean {
  const { first, last } = known === 'before' ? behind : before;
  for (let i = first; i < last; i++) {
    if (/^(?:["“”„«»‘]|'')/.test(words[i]!)) return true;
    if (others.has(tokens.starts[i]!) && (known === 'behind' || i < first + 3)) return true;
  }
  return false;
}
