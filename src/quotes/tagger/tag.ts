import type { Span } from '../../model.js';
import type { QuoteContext, Statement } from '../statements.js';
import { type CueTokens, FIRST_CUE, viewFromCue } from './cue-features.js';
import { firstPass } from './first-pass.js';
import { decodeModel, type Model, type StoredModel } from './model.js';
import { CONTENT_LABEL, SOURCE_LABEL, secondPass } from './second-pass.js';
import { type WeightTally, weightTally } from './tally.js';
import type { Window } from './window.js';
import { type CueStrengths, paintStatement, strengthsOf, tokensIn, windowsOf } from './windows.js';

/** Both passes as they are stored. */
export interface StoredTagger {
  readonly strengths: CueStrengths;
  readonly first: StoredModel;
  readonly second: StoredModel;
  /** How close to the best labelling one with a cue must come for the second pass to look at it. */
  readonly cueMargin: number;
  /** What a labelling with a source gains. */
  readonly sourceBonus: number;
  /** What a labelling with content gains over the rejection of a cue whose main word is one more often than one time in five. */
  readonly contentBonus: number;
}

/** Both passes ready for use. */
export interface Tagger {
  readonly strengths: ReadonlyMap<number, number>;
  readonly first: Model;
  readonly second: Model;
  readonly firstTally: WeightTally;
  readonly secondTally: WeightTally;
  readonly cueMargin: number;
  readonly sourceBonus: number;
  readonly contentBonus: number;
}

/** One attribution as the tagger reads it. */
export interface Tagged {
  readonly cue: Span;
  /** Null when the text names no source. */
  readonly source: Span | null;
  /** In order, disjoint, never empty. */
  readonly content: readonly Span[];
  /** By how much the model prefers this to rejecting the cue. */
  readonly margin: number;
}

/** Unpacks a tagger; takes a few milliseconds, so do it once. */
export function decodeTagger(stored: StoredTagger): Tagger {
  const first = decodeModel(stored.first);
  const second = decodeModel(stored.second);
  return { ...stored, strengths: strengthsOf(stored.strengths), first, second, firstTally: weightTally(first), secondTally: weightTally(second) };
}

/** For each token: 1 where a candidate cue stands, 2 where the first pass itself sees one. */
export function markCues(labels: Uint8Array, cues: readonly CueTokens[]): Uint8Array {
  const cueAt = new Uint8Array(labels.length);
  for (const cue of cues) cueAt.fill(1, cue.first, cue.last);
  for (let k = 0; k < labels.length; k++) if (labels[k] === FIRST_CUE || labels[k] === FIRST_CUE + 1) cueAt[k] = 2;
  return cueAt;
}

/** Cues that are looked at in one window. The most in the training reports are 10; a text made of cues must not take forever. */
const MOST_CUES = 12;

/** A cue that the second pass is to judge, and what the rules make of the paragraph with it. */
export interface Candidate {
  readonly cue: CueTokens;
  /** See `CueView.own`. */
  readonly own: Uint8Array | null;
}

/** The cues of both the first pass and the rules; where they overlap, the rules' one stands, since its bounds are surer. */
export function candidatesOf(context: QuoteContext, window: Window, cues: readonly CueTokens[], statements: readonly Statement[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (const statement of statements) {
    if (statement.cue === null) continue;
    const { first, last } = tokensIn(context, statement.cue);
    if (first < window.from || last > window.from + window.length || first === last) continue;
    const own = new Uint8Array(window.length);
    paintStatement(context, statement, own, window.from);
    candidates.push({ cue: { first: first - window.from, last: last - window.from }, own });
  }
  const ruled = candidates.length;
  for (const cue of cues) {
    const taken = candidates.slice(0, ruled).some((c) => c.cue.first < cue.last && cue.first < c.cue.last);
    if (!taken) candidates.push({ cue, own: null });
  }
  return candidates.sort((x, y) => x.cue.first - y.cue.first).slice(0, MOST_CUES);
}

/** Gives, for one window after another, the rules' statements whose cue stands in it. */
export function statementsByWindow(context: QuoteContext, statements: readonly Statement[]): (window: Window) => Statement[] {
  const sorted = statements.filter((s) => s.cue !== null).sort((x, y) => x.cue!.start - y.cue!.start);
  let next = 0;
  return (window) => {
    const end = context.tokens.ends[window.from + window.length - 1]!;
    const mine: Statement[] = [];
    while (next < sorted.length && sorted[next]!.cue!.start < end) mine.push(sorted[next++]!);
    return mine;
  };
}

/**
 * The attributions of a text, by cue.
 *
 * @param statements what the rules found: the tagger weighs it with all else
 */
export function tagAttributions(tagger: Tagger, context: QuoteContext, statements: readonly Statement[]): Tagged[] {
  const { starts, ends } = context.tokens;
  const found: Tagged[] = [];
  const statementsOf = statementsByWindow(context, statements);
  for (const window of windowsOf(context, tagger.strengths, statements)) {
    const mine = statementsOf(window);
    if (!window.strength.some((s) => s > 0) && !window.marks.some((m) => m > 0)) continue;
    const { labels, cues } = firstPass(tagger.first, tagger.firstTally, window, tagger.cueMargin);
    const candidates = candidatesOf(context, window, cues, mine);
    const cueAt = markCues(
      labels,
      candidates.map((c) => c.cue),
    );
    for (const { cue, own } of candidates) {
      const view = viewFromCue(window, labels, cueAt, cue, own);
      const second = secondPass(tagger.second, tagger.secondTally, view, tagger);
      if (second.margin <= 0) continue;
      const spanOf = (first: number, last: number): Span => ({ start: starts[window.from + first]!, end: ends[window.from + last - 1]! });
      const runs = runsOf(second.labels, view.low);
      const sources = runs.filter((run) => run.label === SOURCE_LABEL);
      found.push({
        cue: spanOf(cue.first, cue.last),
        source: sources[0] === undefined ? null : spanOf(sources[0].first, sources[0].last),
        content: runs.filter((run) => run.label === CONTENT_LABEL).map((run) => spanOf(run.first, run.last)),
        margin: second.margin,
      });
    }
  }
  return found;
}

/** Runs of one label other than 0, as tokens of the window. */
function runsOf(labels: Uint8Array, low: number): { label: number; first: number; last: number }[] {
  const runs: { label: number; first: number; last: number }[] = [];
  for (let k = 0; k < labels.length; k++) {
    const label = labels[k]!;
    if (label === 0) continue;
    const first = k;
    while (k + 1 < labels.length && labels[k + 1] === label) k++;
    runs.push({ label, first: first + low, last: k + 1 + low });
  }
  return runs;
}
