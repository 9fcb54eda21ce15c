import { describe, expect, it } from 'vitest';
import { readClauses } from '../../../src/quotes/clauses.js';
import type { QuoteContext } from '../../../src/quotes/statements.js';
import { cueFeatures, viewFromCue } from '../../../src/quotes/tagger/cue-features.js';
import { featureList } from '../../../src/quotes/tagger/tally.js';
import { nearestCues, tokenFeatures } from '../../../src/quotes/tagger/token-features.js';
import type { Window } from '../../../src/quotes/tagger/window.js';
import { paintStatement, strengthsOf, tokensIn, windowsOf } from '../../../src/quotes/tagger/windows.js';
import { contextOf } from '../../support/context.js';
import { fingerprint } from '../../support/fingerprint.js';
import { expectJson } from '../../support/fixtures.js';

// The tagger's weights count for these features alone: whoever changes one has to train it again.

const STRENGTHS = strengthsOf(['office plan', 'according view', 'said told added']);

const PARAGRAPHS = [
  'Mayor Ines Holt said on Tuesday that the bridge, which opened in 1998, would stay closed; 40 of the B2 lorries, she added, “may never return.”',
  '“The bridge is not safe,” said J. Holt’s deputy, who told the BBC: “We’ve seen ‘nothing like it’ — not in 25 years.” In her view (and the office’s) it is “rotten”.',
  'According to the harbour office, ferries will run. But will they? The plan, it said, is to wait: ‘No ship leaves,’ an O’Brien man told us… and the McRae plan costs $3/day, or 5% & more.',
  'No cue stands here at all, and no mark.',
];

interface Seen {
  readonly context: QuoteContext;
  readonly windows: readonly Window[];
  readonly statements: ReturnType<typeof readClauses>;
}

function see(paragraphs: readonly string[]): Seen {
  const context = contextOf(paragraphs);
  const statements = readClauses(context);
  return { context, statements, windows: [...windowsOf(context, STRENGTHS, statements)] };
}

/** One line a token: `word sentence/marks/strength/rules features`. */
function firstPass({ context }: Seen, window: Window): string[] {
  const list = featureList();
  const near = nearestCues(window);
  return Array.from({ length: window.length }, (_, k) => {
    tokenFeatures(window, near, k, list);
    const { starts, ends } = context.tokens;
    const word = context.text.slice(starts[window.from + k], ends[window.from + k]);
    return `${word} ${window.sentence[k]}/${window.marks[k]}/${window.strength[k]}/${window.rules[k]} ${fingerprint(list.take())}`;
  });
}

/** One line for every cue of the rules: the cue, then the features of each token that it reaches. */
function secondPass({ context, statements }: Seen, window: Window): string[] {
  const list = featureList();
  const labels = Uint8Array.from({ length: window.length }, (_, k) => (k * 5 + (k >> 3)) % 7);
  const cueAt = Uint8Array.from({ length: window.length }, (_, k) => (window.rules[k]! & 2) + (window.strength[k] === 3 ? 1 : 0)).map((x) => Math.min(x, 2));
  return statements.flatMap((statement) => {
    if (statement.cue === null) return [];
    const { first, last } = tokensIn(context, statement.cue);
    if (first < window.from || last > window.from + window.length) return [];
    const own = new Uint8Array(window.length);
    paintStatement(context, statement, own, window.from);
    return [own, null].map((known) => {
      const view = viewFromCue(window, labels, cueAt, { first: first - window.from, last: last - window.from }, known);
      const tokens = Array.from({ length: view.high - view.low }, (_, i) => {
        cueFeatures(view, view.low + i, list);
        return fingerprint(list.take());
      });
      return `${context.text.slice(statement.cue!.start, statement.cue!.end)} ${known === null ? '(unknown)' : ''}: ${tokens.join(' ')}`;
    });
  });
}

describe('the features that the tagger sees', () => {
  it('are those that it was trained on', async () => {
    const seen = see(PARAGRAPHS);
    expect(seen.windows).toHaveLength(PARAGRAPHS.length);
    await expectJson(
      seen.windows.map((window) => ({ first: firstPass(seen, window), second: secondPass(seen, window) })),
      './features.json',
    );
  });

  it('are those of pieces of five hundred tokens where a paragraph is longer, seen from afar', async () => {
    const long = see([`${'The harbour board met in the old town hall, and nobody spoke. '.repeat(45)}The board said that it was late.`]);
    expect(long.windows.map(({ from, length }) => [from, length])).toEqual([
      [0, 500],
      [500, 138],
    ]);
    const far = see([
      `${'The harbour board met in the old town hall, and nobody spoke. '.repeat(12)}The board said that it was late. ${'It rained, and the sea was grey. '.repeat(30)}`,
    ]);
    await expectJson(
      far.windows.flatMap((window) => secondPass(far, window)).map((line) => fingerprint(Array.from(line, (c) => c.charCodeAt(0)))),
      './far-features.json',
    );
  });
});
