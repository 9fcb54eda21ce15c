import type { Block } from '../model.js';
import type { Extent } from './extents.js';
import type { Features } from './features.js';
import type { PageTitle } from './headline.js';
import { KEEP_RULES } from './rules/keep.js';
import { PITCH_RULES } from './rules/pitches.js';
import type { Verdict } from './rules/rule.js';

/** What a block is, and why. */
export type Label = Omit<Block, 'start' | 'end' | 'text'>;

/** Between the boundaries of a body a block falls out when it scores below this, unless `favor` moves it. */
export const THRESHOLD = -0.4;
/** How much a rule's weight above a half takes from the model's score. */
const DOUBT = 4;
/** Rules that hold whatever stands around the block: these lines are told in fields of their own. */
const CERTAIN: ReadonlySet<string> = new Set(['byline', 'timestamp', 'no-words', 'headline-list', ...PITCH_RULES.map(({ name }) => name)]);

/** Labels as if the page had no article: each block by its verdict, or by the section of furniture that it stands in. */
export function furniture(all: readonly Features[], verdicts: readonly (Verdict | null)[], title: PageTitle): Label[] {
  let section: Label | null = null;
  const repeats = new Set(title.repeats);
  return all.map((block, i) => {
    const verdict = verdicts[i];
    if (verdict !== null && verdict !== undefined && block.phrase?.manner === 'ends') section = followerOf(block, verdict.role);
    if (title.tab === i || repeats.has(i)) return { role: 'duplicate', body: false, confidence: 0.8, reason: 'Repeats the title of the page.' };
    if (verdict !== null && verdict !== undefined) return { role: verdict.role, body: false, confidence: round(verdict.weight), reason: verdict.reason };
    if (section !== null) return section;
    const above = all[i - 1];
    if (above?.phrase?.role === 'related' && above.phrase.manner === 'whole') return followerOf(above, 'related');
    return block.words <= 6
      ? { role: 'navigation', body: false, confidence: 0.6, reason: 'A short line outside the article.' }
      : { role: 'related', body: false, confidence: 0.5, reason: 'Stands outside the article’s text.' };
  });
}

/** What stands below a heading of furniture, or below a pointer such as “Read also”. */
function followerOf({ block }: Features, role: Label['role']): Label {
  return { role, body: false, confidence: 0.6, reason: `Follows “${block.text.slice(0, 60)}”.` };
}

/** Labels the blocks of an article: its headline, its head matter, and what stands between the boundaries of its body. */
export function labelExtent(
  labels: Label[],
  extent: Extent,
  all: readonly Features[],
  verdicts: readonly (Verdict | null)[],
  scores: readonly number[],
  isMain: boolean,
  threshold: number,
): void {
  for (let i = extent.from; i < extent.to; i++) {
    const verdict = verdicts[i] ?? null;
    if (i === extent.headline)
      labels[i] = { role: 'headline', body: false, confidence: isMain ? 0.9 : 0.7, reason: 'The line above the text that reads as its headline.' };
    else if (i >= extent.first && i < extent.end) labels[i] = insideLabel(all, i, verdict, scores[i]!, threshold);
    else if (i < extent.first && extent.headline >= 0 && i > extent.headline) labels[i] = headLabel(all, i, extent, verdicts) ?? labels[i]!;
    else if (i >= extent.end && all[i]!.words <= 4 && verdicts[i + 1]?.role === 'timestamp')
      labels[i] = { role: 'byline', body: false, confidence: 0.6, reason: 'A name above the date under the text.' };
  }
}

function headLabel(all: readonly Features[], i: number, extent: Extent, verdicts: readonly (Verdict | null)[]): Label | null {
  const block = all[i]!;
  if (verdicts[i] !== null || all[extent.headline]!.key === block.key) return null;
  const next = all[i + 1];
  if (block.words <= 4 && block.words >= 2 && block.lowerShare < 0.4 && next?.stamp === true)
    return { role: 'byline', body: false, confidence: 0.6, reason: 'A name above the date.' };
  if (i === extent.first - 1 && all[i - 1]!.stamp && isBareName(block) && !isSigned(verdicts, extent))
    return { role: 'byline', body: false, confidence: 0.5, reason: 'A name between the date and the text.' };
  if (i <= extent.headline + 2 && block.words >= 6)
    return { role: 'deck', body: false, confidence: 0.6, reason: 'Stands between the headline and the article’s head matter.' };
  return null;
}

/** Two or three capitalised words of plain text and nothing else, no phrase of furniture; markup has other ways to say who wrote. */
const isBareName = ({ words, lowerShare, capsShare, phrase, digitShare, block }: Features): boolean =>
  words >= 2 &&
  words <= 3 &&
  lowerShare === 0 &&
  capsShare < 0.5 &&
  digitShare === 0 &&
  phrase === null &&
  block.element === null &&
  /^[^|:;,!?()]{5,40}$/.test(block.text);

/** Some line between headline and text is a byline already. */
function isSigned(verdicts: readonly (Verdict | null)[], { from, first }: Extent): boolean {
  for (let i = from; i < first; i++) if (verdicts[i]?.role === 'byline') return true;
  return false;
}

function insideLabel(all: readonly Features[], i: number, verdict: Verdict | null, score: number, threshold: number): Label {
  const block = all[i]!;
  const against = verdict?.rule ?? null;
  const keep =
    score < threshold || verdict !== null
      ? KEEP_RULES.find(({ despite, least, holds }) => despite === against && score >= least + threshold - THRESHOLD && holds(block, i, all))
      : undefined;
  if (keep !== undefined) return { role: keep.role, body: true, confidence: 0.5, reason: keep.reason };
  if (verdict !== null && (score - DOUBT * (verdict.weight - 0.5) < threshold || CERTAIN.has(verdict.rule)))
    return { role: verdict.role, body: false, confidence: round(verdict.weight), reason: verdict.reason };
  if (score < threshold)
    return {
      role: block.prose ? 'promotion' : 'related',
      body: false,
      confidence: round(-score / (2 - score)),
      reason: 'Reads like furniture between the paragraphs: learned from its length, its marks and its neighbours.',
    };
  const { element } = block.block;
  const sure = round(0.5 + Math.max(-0.4, Math.min(0.49, score / (2 * (2 + Math.abs(score))))));
  if (element === 'blockquote' || block.block.within.includes('blockquote'))
    return { role: 'blockquote', body: true, confidence: sure, reason: 'A block quotation inside the text.' };
  if (element === 'li' || /^[-*•–]\s/.test(block.block.text))
    return { role: 'list-item', body: true, confidence: sure, reason: 'An item of a list inside the text.' };
  if (block.heading > 0 || (!block.prose && block.ending !== 'sentence' && block.ending !== 'ellipsis' && block.words <= 15))
    return { role: 'subheading', body: true, confidence: Math.min(sure, 0.7), reason: 'A short line between paragraphs.' };
  return {
    role: 'paragraph',
    body: true,
    confidence: sure,
    reason: block.prose ? 'Running text in the heaviest stretch of the page.' : 'A short line between paragraphs.',
  };
}

const round = (x: number): number => Math.round(x * 1000) / 1000;
