import { firstNotBefore } from '../language/search.js';
import { PHRASE_WORDS } from '../lexicon/en/phrase-words.js';
import type { Span } from '../model.js';
import { paragraphAt, withoutDateline } from './context.js';
import { cueForms, nounCue } from './cue-words.js';
import { isPointer } from './shape.js';
import { useOf } from './speech.js';
import type { CueSpan, QuoteContext, Statement } from './statements.js';
import { decodeTagger, type Tagged, type Tagger, tagAttributions } from './tagger/tag.js';
import { WEIGHTS } from './weights.js';
import { BE, classOfWord, TIME } from './word-classes.js';

let tagger: Tagger | null = null;

/**
 * The statements of a text, the rules' and the model's made one. The model has seen what the rules say and judges each cue:
 * where it knows the cue too, its spans stand, with the addressee and the reporters that only the rules read; cues that it
 * alone sees are added. What stands inside another statement, or has no cue, is the rules' alone, since the model learned
 * from annotations that have neither. Without weights the rules stand as they are.
 *
 * @param context the text and what stands in it
 * @param ruleStatements what the rules for clause shapes found, by start of content
 */
export function attribute(context: QuoteContext, ruleStatements: readonly Statement[]): Statement[] {
  if (WEIGHTS === null) return [...ruleStatements];
  tagger ??= decodeTagger(WEIGHTS);
  const rules = onePerCue(ruleStatements);
  return mergeStatements(context, rules, tagAttributions(tagger, context, rules));
}

/** Of the rules' statements with one and the same cue, or the same content, the surest and then the first: the model judges a cue once. */
function onePerCue(statements: readonly Statement[]): Statement[] {
  const cueOfStatement = ({ cue }: Statement): string | null => (cue === null ? null : String(cue.start));
  const contentOfStatement = (statement: Statement): string => `${hullOf(statement).start}-${hullOf(statement).end}`;
  return surestBy(surestBy(statements, cueOfStatement), contentOfStatement);
}

function surestBy(statements: readonly Statement[], keyOf: (statement: Statement) => string | null): Statement[] {
  const surest = new Map<string, Statement>();
  for (const statement of statements) {
    const key = keyOf(statement);
    const other = key === null ? undefined : surest.get(key);
    if (key !== null && (other === undefined || statement.confidence > other.confidence)) surest.set(key, statement);
  }
  return statements.filter((statement) => {
    const key = keyOf(statement);
    return key === null || surest.get(key) === statement;
  });
}

/** Sets what the model reads beside what the rules read. */
export function mergeStatements(context: QuoteContext, ruleStatements: readonly Statement[], tagged: readonly Tagged[]): Statement[] {
  const cues = ruleStatements.flatMap((s) => (s.cue === null ? [] : [s.cue.start])).sort((x, y) => x - y);
  const byCue = new Map<number, Tagged>();
  for (const item of tagged) byCue.set(item.cue.start, item);
  const merged: Statement[] = [];
  const taken = new Set<Tagged>();
  const covered: Span[] = [];
  for (const rule of ruleStatements) {
    const item = rule.cue === null ? undefined : byCue.get(rule.cue.start);
    if (item === undefined) continue;
    taken.add(item);
    const statement = withModel(context, rule, item, cues);
    merged.push(statement);
    for (const span of statement.content) covered.push(span);
  }
  const findSame = finderOfSame(ruleStatements);
  /** Rules' statements that the model reads with another cue, and what it reads. */
  const supported = new Map<Statement, Statement>();
  for (const item of tagged) {
    if (taken.has(item)) continue;
    const statement = fromModel(context, item);
    if (statement === null || isSilence(context, statement)) continue;
    const same = findSame(statement);
    if (same !== null) {
      supported.set(same, statement);
      continue;
    }
    merged.push(statement);
    for (const span of statement.content) covered.push(span);
  }
  const covers = coverage(covered);
  const inside = containment(merged);
  for (const rule of ruleStatements) {
    if (rule.cue !== null && byCue.has(rule.cue.start)) continue;
    // A statement inside another is a level of its own; one that names reporters, or has a shape that nothing else can have, may
    // hold others; one beside all others is known by its marks or by the rules' certainty.
    const known = supported.has(rule) || rule.quoted.length > 0 || rule.confidence >= SURE;
    const around = rule.reporters.length > 0 || !OPEN_SHAPES.has(rule.shape);
    const stands = inside(rule) ? rule.cue !== null : around || (known && covers([hullOf(rule)]) < 0.1);
    const standing = stands ? rule : supported.get(rule);
    if (standing !== undefined) merged.push(standing);
  }
  return merged.sort((x, y) => x.content[0]!.start - y.content[0]!.start || y.content.at(-1)!.end - x.content.at(-1)!.end);
}

/** From the first of the content to the last. */
function hullOf({ content }: Statement): Span {
  return { start: content[0]!.start, end: content.at(-1)!.end };
}

/**
 * Finds the statement that says already what the asked one says: its content is that one's, or that one whole with its
 * source and cue, as where one outlet passes on what another reported.
 */
function finderOfSame(statements: readonly Statement[]): (asked: Statement) => Statement | null {
  const wholes = statements
    .map((s) => ({ s, start: Math.min(s.content[0]!.start, s.source?.start ?? Infinity, s.cue?.start ?? Infinity), end: hullOf(s).end }))
    .sort((x, y) => x.end - y.end);
  return (asked) => {
    const { start, end } = hullOf(asked);
    let low = firstNotBefore(wholes, (item) => item.end < end - SLACK);
    for (; low < wholes.length && wholes[low]!.end <= end + SLACK; low++) {
      const { s } = wholes[low]!;
      if (alike(s.content, asked.content) > NEARLY || Math.abs(wholes[low]!.start - start) <= SLACK) return s;
    }
    return null;
  };
}

/** Characters by which the bounds of one statement may differ in two readings: `that`, an article, a mark. */
const SLACK = 6;

/** Whether a statement stands inside the content of one of the given ones, cue and all. */
function containment(statements: readonly Statement[]): (asked: Statement) => boolean {
  const spans = statements.flatMap((s) => s.content).sort((x, y) => x.start - y.start || y.end - x.end);
  const reach: Span[] = [];
  for (const span of spans) if (span.end > (reach.at(-1)?.end ?? -1)) reach.push(span);
  return (asked) => {
    const hull = hullOf(asked);
    const start = Math.min(hull.start, asked.cue?.start ?? hull.start);
    const end = Math.max(hull.end, asked.cue?.end ?? hull.end);
    const low = firstNotBefore(reach, (item) => item.end < end);
    const around = reach[low];
    return around !== undefined && around.start <= start && around.end >= end;
  };
}
/** From this confidence on a rule's content stands against the model's; from the next on, the statement itself does. */
const FAIRLY_SURE = 0.8;
const SURE = 0.9;

/** How alike the two readings of one content must be for the rules' edges to stand. */
const NEARLY = 0.9;

/** Share of the characters of some spans that stand in the given ones. */
function coverage(spans: readonly Span[]): (asked: readonly Span[]) => number {
  const sorted = [...spans].sort((x, y) => x.start - y.start);
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return (asked) => {
    let common = 0;
    let all = 0;
    for (const span of asked) {
      all += span.end - span.start;
      let low = firstNotBefore(merged, (item) => item.end <= span.start);
      for (; low < merged.length && merged[low]!.start < span.end; low++)
        common += Math.min(span.end, merged[low]!.end) - Math.max(span.start, merged[low]!.start);
    }
    return all === 0 ? 0 : common / all;
  };
}

/** How alike two lists of spans are, in characters: 0 to 1. */
function alike(x: readonly Span[], y: readonly Span[]): number {
  const sum = (spans: readonly Span[]): number => spans.reduce((n, s) => n + s.end - s.start, 0);
  const common = coverage(y)(x) * sum(x);
  return common / (sum(x) + sum(y) - common);
}

/** A statement that both have, given where the cues of the rules begin: the rules' words where the rules are fairly sure, else the model's; the source by the same measure. */
function withModel(context: QuoteContext, rule: Statement, item: Tagged, cues: readonly number[]): Statement {
  const source = sourceOf(context, rule, item);
  // The model reads the participle of `a poll conducted by Gallup`, but may run on into what is said.
  if (rule.shape === 'according-to') return source === null || rule.content.some((content) => overlaps(content, source)) ? rule : { ...rule, source };
  if (!OPEN_SHAPES.has(rule.shape)) return rule;
  // Content that runs on over the next cue has swallowed the next statement.
  const last = rule.content.at(-1)!.end;
  const next = cues[firstNotBefore(cues, (cue) => cue < last)] ?? Infinity;
  const overruns = (content: readonly Span[]): boolean => content.some(({ end }) => next < end);
  const content = tidy(context, item.content);
  if (content.length === 0 || alike(rule.content, content) > NEARLY || overruns(content)) return { ...rule, source };
  if (rule.confidence >= FAIRLY_SURE && !isBroken(context, rule, content)) return { ...rule, source };
  return { ...rule, content, quoted: quotedIn(context, content), source };
}

/** `She said the quay was safe, pointing at the wall`: what a speaker does besides is no part of what he says, unless it is quoted. */
function endsBeforeParticiple(text: string, rule: Statement, end: number): boolean {
  const goesOn = hullOf(rule).end > end && /^, (?:[a-z]{2,20}ly )?[a-z]{1,20}ing\b/.test(text.slice(end, end + 45));
  return goesOn && rule.quoted.every((quoted) => quoted.end <= end);
}

/** Whether the model says that a fairly sure rule has read past the content, or has read too little of a bare clause. */
function isBroken({ text }: QuoteContext, rule: Statement, content: readonly Span[]): boolean {
  if (rule.reporters.length > 0) return false;
  if (coverage(content)(rule.content) < 1) return coverage(rule.content)(content) < 1 || endsBeforeParticiple(text, rule, content.at(-1)!.end);
  // One who is told is no content, nor is a dateline, and a relative clause ends where the sentence goes on.
  const before = text.slice(content[0]!.start, rule.content[0]!.start);
  const relative = rule.cue !== null && /\b(?:who|which) $/.test(text.slice(Math.max(0, rule.cue.start - 8), rule.cue.start));
  const opened =
    before !== '' && (rule.addressee !== null || / [—–-]/.test(before) || text.startsWith('that ', rule.content[0]!.start) || tellsWhere(text, rule));
  return rule.quoted.length === 0 && !opened && !relative;
}

const overlaps = (x: Span, y: Span): boolean => x.start < y.end && y.start < x.end;

/** Whether the rules have read an adverbial between the cue and what is said: `said at the rally he`. */
function tellsWhere(text: string, { cue, content }: Statement): boolean {
  const word = cue === null || cue.end > content[0]!.start ? null : /^ [a-z]+ /.exec(text.slice(cue.end, content[0]!.start));
  return word !== null && PLACING.has(word[0].trim());
}

/** Prepositions of time, place and occasion. */
const PLACING: ReadonlySet<string> = /* @__PURE__ */ new Set(PHRASE_WORDS.placing.split(' '));

/**
 * Of two sources, the model's where the two overlap, since the rules know no open verbs and no long appositions; else the rules',
 * unless they are unsure: the model learned from annotations that name the outermost reporter for the one who speaks, and `who`
 * for the one it stands for.
 */
function sourceOf(context: QuoteContext, rule: Statement, item: Tagged): Span | null {
  const { text } = context;
  const sure = rule.confidence >= FAIRLY_SURE || rule.reporters.length > 0;
  const source = item.source === null ? null : tidySource(text, item.source);
  if (rule.source === null || source === null) return rule.source ?? (sure ? null : source);
  if (rule.reporters.length > 0 || POINTERS.has(text.slice(source.start, source.end).toLowerCase())) return rule.source;
  if (overlaps(rule.source, source)) return isFuller(context, source, rule.source) ? source : rule.source;
  const reduced = rule.confidence >= SURE && source.start > rule.source.start;
  return reduced || (sure && source.end <= rule.source.start) ? rule.source : source;
}

/** Whether the model's source is the rules' with more words that say who speaks: no adverbial, no age, no link of the chain. */
function isFuller({ text, names }: QuoteContext, model: Span, rule: Span): boolean {
  if (model.start > rule.start || model.end < rule.end) return false;
  const before = text.slice(model.start, rule.start);
  const behind = text.slice(rule.end, model.end);
  if (behind.endsWith(' and') || TENSED.test(before) || TENSED.test(behind) || ASIDE.test(behind) || PASSED_ON.test(before) || PASSED_ON.test(behind))
    return false;
  // `The board met`: a verb.
  if (VERBS.has(behind.split(' ', 2)[1] ?? '')) return false;
  // `the paper, actor Ann Lee`: only a person can be the host of an apposition here.
  return !before.includes(',') || names[firstNotBefore(names, (name) => name.start < model.start)]?.kind === 'person';
}

/** What may follow the one who speaks without saying who that is. */
const ASIDE =
  /^['’]|^,? ?(?:\d|[-–—] |(?:at|in|on|during|after|before|like|including|also|who|which|that|when|while|just|only|last|this|next|late|earlier|[A-Z]?[a-z]{2,5}day)\b)|^ ?[—–]|^ --/;
/** A clause rather than a phrase. */
const TENSED = /\b(?:is|are|was|were|has|had|have|will|would|(?:report|say|claim)s|reported|said|wrote)\b/;
/** Verbs in the past without an ending that tells them. */
const VERBS: ReadonlySet<string> = /* @__PURE__ */ new Set(`${PHRASE_WORDS.plainVerb} ${PHRASE_WORDS.irregular}`.split(' '));
/** How a document came to its readers: the chain reads that. */
const PASSED_ON = /\b(?:seen|obtained|published|carried|cited|quoted|viewed|released|issued|posted|reviewed|printed|broadcast|aired|leaked|sent|distributed)\b/;

/** A noun phrase without a time before it and its last comma, and without the age or the relative clause behind it. */
function tidySource(text: string, { start: from, end }: Span): Span {
  let start = from;
  while (start < end && EDGES.includes(text[start]!)) start++;
  const whole = text.slice(start, end);
  const behind = /,? (?:who|whom|whose|which|that)(?: |,|$)|, \d/.exec(whole);
  let last = behind === null ? end : start + behind.index;
  while (last > start && EDGES.includes(text[last - 1]!)) last--;
  const time = /^[A-Za-z ]{3,20}, /.exec(whole)?.[0] ?? '';
  const opens =
    start + time.length < last &&
    time
      .toLowerCase()
      .split(/[ ,]/)
      .some((word) => (classOfWord(word) & TIME) !== 0);
  return { start: opens ? start + time.length : start, end: last };
}

/** `Holm was accused of selling the ferry`: the accusation is about Holm, and somebody else's. Not so `Holm was worried`. */
function isSubjectOfPassive({ text }: QuoteContext, source: Span, cue: CueSpan): boolean {
  if (source.end > cue.start || FELT.has(cue.lemma)) return false;
  const words = text.slice(cue.start, cue.end).toLowerCase().split(' ');
  const verb = words.findIndex((word) => cueForms(word)?.some(({ entry, form }) => form === 'past' && cue.lemma.startsWith(entry.lemma)) ?? false);
  // `was quick to cast` is no passive.
  return verb > 0 && words[verb - 1] !== 'to' && words.slice(0, verb).some((word) => (classOfWord(word) & BE) !== 0);
}

/** `Asked about the ferry, Holm said`: a participle that opens a sentence is about the one whose sentence it is. */
function isAboutSource({ text }: QuoteContext, source: Span, { start, end, lemma }: CueSpan, content: Span): boolean {
  if (source.start < content.end || content.start < end || FELT.has(lemma)) return false;
  const first = /^[A-Z]?[a-z]+/.exec(text.slice(start, end))?.[0].toLowerCase() ?? '';
  return cueForms(first)?.some(({ entry, form }) => form === 'past' && lemma.startsWith(entry.lemma)) ?? false;
}

/** Verbs whose passive tells what its subject feels or says. */
const FELT: ReadonlySet<string> = /* @__PURE__ */ new Set(PHRASE_WORDS.felt.split(' '));

/** A source without the dateline and marks before it, and without an `and` behind it that joins the next clause. */
function withoutEdges(context: QuoteContext, { start, end }: Span): Span {
  const { text } = context;
  const opening = context.paragraphs[paragraphAt(context, start)]?.sentences[0];
  const behind = opening === undefined ? 0 : context.tokens.starts[withoutDateline(context, opening).first]!;
  let first = behind < end ? Math.max(start, behind) : start;
  while (first < end - 1 && EDGES.includes(text[first]!)) first++;
  let last = end - (/ (?:and|or|but)$/.exec(text.slice(first, end))?.[0].length ?? 0);
  while (last > first + 1 && ' ,;'.includes(text[last - 1]!)) last--;
  return { start: first, end: last };
}

/** Shapes that any verb can take: without quotation marks the model decides whether it reports. */
const OPEN_SHAPES = new Set(['subject-verb', 'object-verb', 'participle', 'infinitive', 'inverted', 'after-clause', 'reporting-noun', 'passive']);

/** Words that only point at a source which stands elsewhere. */
const POINTERS = new Set(['who', 'which', 'that', 'it', 'whom']);

function fromModel(context: QuoteContext, item: Tagged): Statement | null {
  const content = tidy(context, item.content);
  const cue = cueOf(context, item.cue);
  if (content.length === 0 || cue === null || (content.length === 1 && isPointer(context.text.slice(content[0]!.start, content[0]!.end)))) return null;
  if (content.some(({ start, end }) => start >= cue.start && end <= cue.end)) return null;
  // `The Arab | News | reported`: with nothing but a space between, the two are one phrase.
  if (item.source !== null && /^\w $/.test(context.text.slice(content.at(-1)!.end - 1, item.source.start))) return null;
  const source = item.source === null ? null : withoutEdges(context, item.source);
  const isTopic = source !== null && isSubjectOfPassive(context, source, cue);
  const isAgent = source === null || !(isTopic || isAboutSource(context, source, cue, content.at(-1)!));
  const all = isTopic && source.end <= content[0]!.start ? [source, ...content] : content;
  return {
    content: all,
    quoted: quotedIn(context, content),
    cue,
    source: isAgent ? source : null,
    addressee: null,
    reporters: [],
    shape: 'model',
    origin: 'model',
    confidence: 0.6,
  };
}

/** `declined to comment`: words that say that nothing was said. */
function isSilence({ text }: QuoteContext, { content }: Statement): boolean {
  const { start, end } = content[0]!;
  return /^to (?:comment|respond|elaborate|answer|discuss|be (?:identified|named|interviewed|quoted)|give (?:details|his|her|a|their)|provide|speak|talk|reply)\b/i.test(
    text.slice(start, Math.min(end, start + 40)),
  );
}

/** Marks that end or join what is said without belonging to it. */
const EDGES = ' \n\t\u00a0,;:—–-';
const STOPS = '.!?…';

/** Content as the contract wants it: quotations whole, no outer marks, no commas or stops at the ends. */
function tidy(context: QuoteContext, spans: readonly Span[]): Span[] {
  const { text, marks } = context;
  const tidied: Span[] = [];
  for (const span of spans) {
    let { start, end } = span;
    for (const mark of marksOver(context, start, end)) {
      if (mark.depth > 0) continue;
      const common = Math.min(end, mark.inner.end) - Math.max(start, mark.inner.start);
      if (common <= 0) continue;
      const all = mark.inner.end - mark.inner.start;
      if (start > mark.start && start < mark.end && common > all / 2) start = mark.start;
      if (end > mark.start && end < mark.end && common > all / 2) end = mark.end;
    }
    const ends = (at: number): boolean => marks.length > 0 && marksOver(context, at, at + 1).some((m) => m.end === at + 1);
    while (end > start && (EDGES.includes(text[end - 1]!) || (STOPS.includes(text[end - 1]!) && !ends(end - 1) && isSentenceEnd(text, end)))) end--;
    while (start < end && EDGES.includes(text[start]!)) start++;
    for (const mark of marksOver(context, start, end)) {
      if (mark.start === start && mark.end === end) {
        start = mark.inner.start;
        end = mark.inner.end;
        break;
      }
      // One mark alone at an edge belongs to a quotation that goes on elsewhere.
      if (mark.start === start && mark.end > end) start = mark.inner.start;
      if (mark.end === end && mark.start < start) end = mark.inner.end;
    }
    const last = tidied.at(-1);
    if (end > start && (last === undefined || start >= last.end)) tidied.push({ start, end });
  }
  return tidied;
}

/** The stop before `end` is not the point of an abbreviation such as `U.S.`. */
function isSentenceEnd(text: string, end: number): boolean {
  return text[end - 1] !== '.' || !/(?:^|[^A-Za-z])[A-Za-z]\.$/.test(text.slice(Math.max(0, end - 4), end));
}

/** The parts inside quotation marks that are speech. */
function quotedIn(context: QuoteContext, content: readonly Span[]): Span[] {
  const quoted: Span[] = [];
  for (const { start, end } of content) {
    let reach = start;
    const { first, last } = marksNear(context, start, end);
    for (let i = first; i < last; i++) {
      const mark = context.marks[i]!;
      const whole = mark.inner.start >= start && mark.inner.end <= end;
      if (!whole || mark.inner.start < reach || useOf(context, i) !== 'speech') continue;
      quoted.push(mark.inner);
      reach = mark.inner.end;
    }
  }
  return quoted;
}

/** The pairs of marks that may overlap a stretch of text, by index. */
function marksNear({ marks }: QuoteContext, start: number, end: number): { readonly first: number; readonly last: number } {
  const low = firstNotBefore(marks, (item) => item.start < start);
  let first = low;
  while (first > 0 && marks[first - 1]!.end > start) first--;
  let last = low;
  while (last < marks.length && marks[last]!.start < end) last++;
  return { first, last };
}

/** These pairs themselves. */
function marksOver(context: QuoteContext, start: number, end: number): QuoteContext['marks'] {
  const { first, last } = marksNear(context, start, end);
  return first === last ? NO_MARKS : context.marks.slice(first, last);
}

const NO_MARKS: QuoteContext['marks'] = [];

/** Cues that are neither verb nor noun. */
const PHRASES = new Set(['according to', 'per', 'as per', 'in the words of']);

/**
 * The cue with the lemma of its verb or noun. Null where the lexicon has neither: the corpus marks acts and attitudes too
 * (`signed`, `appears`), and those report no words.
 */
function cueOf({ text }: QuoteContext, { start, end }: Span): CueSpan | null {
  const words = text
    .slice(start, end)
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^a-z']+/)
    .filter((word) => word !== '');
  for (const [i, word] of [...words.entries()].reverse()) {
    const forms = cueForms(word);
    const form = forms?.find(({ particles }) => particles.every((p, k) => words[i + 1 + k] === p));
    if (form !== undefined) return { start, end, lemma: form.entry.lemma };
  }
  if (PHRASES.has(words.join(' '))) return { start, end, lemma: words.join(' ') };
  for (const word of words) {
    const noun = nounCue(word);
    if (noun !== undefined) return { start, end, lemma: noun };
  }
  return null;
}
