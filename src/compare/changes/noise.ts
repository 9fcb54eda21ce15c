import { CONTRACTED } from '../../lexicon/en/folds.js';
import { QUOTED } from '../words.js';
import { isAbbreviation } from './abbreviated.js';
import { isDate } from './dates.js';
import { type Difference, formAt, type Side, textOf } from './difference.js';

/** Words that join the halves of a sentence, and go when it is split. */
const JOINTS = new Set(['and', 'but', 'then', 'while', 'which', 'also']);

/** Halves of a day: `4:00 a.m.` is `4 a.m.` */
export const HALVES = new Set(['am', 'pm']);

/** True for a difference that typography or house style alone makes, or the joint of a split sentence. */
export function isNoise(difference: Difference, restructured: boolean): boolean {
  const { a, b } = difference;
  const x = lettersOf(difference, a);
  const y = lettersOf(difference, b);
  if (x === y || isAbbreviation(textOf(a), textOf(b))) return true;
  if (x === '' ? isLeftOut(difference, b) : y === '' && isLeftOut(difference, a)) return true;
  return restructured && (x === '' ? JOINTS.has(y) : y === '' && JOINTS.has(x));
}

/** The words as one, without hyphens and apostrophes. A vote or score (`5 to 2`, `5–2`) keeps the hyphen that tells its numbers apart. */
function lettersOf(difference: Difference, side: Side): string {
  const isNumber = (at: number): boolean => at >= side.low && at < side.high && /^\d+$/.test(formAt(difference, side, at));
  let text = '';
  for (let at = side.from; at < side.to; at++) {
    let form = formAt(difference, side, at);
    if (form === 'to' && isNumber(at - 1) && isNumber(at + 1)) continue;
    if (form === '00' && isNumber(at - 1) && at + 1 < side.high && HALVES.has(formAt(difference, side, at + 1))) continue;
    if (isDate(difference, side, at)) form = form.replace(/(\d)(?:st|nd|rd|th)$/, '$1');
    // What somebody said is quoted as he said it.
    else if ((side.words.flags[at]! & QUOTED) === 0) form = inFull(form);
    text += /\d$/.test(text) && /^\d/.test(form) ? `-${form}` : form;
  }
  return text.replace(/(\D)-|-(?!\d)|'/g, '$1');
}

function inFull(form: string): string {
  for (const [ending, word] of CONTRACTED) if (form.endsWith(ending)) return form.slice(0, -ending.length) + word;
  return form;
}

/** `that`, and `on` before a day, which some papers leave out. */
function isLeftOut(difference: Difference, side: Side): boolean {
  if (side.to - side.from !== 1 || (side.words.flags[side.from]! & QUOTED) !== 0) return false;
  const form = formAt(difference, side, side.from);
  return form === 'that' || (form === 'on' && side.to < side.high && isDate(difference, side, side.to));
}
