import { APPROXIMATORS, TRAILING_APPROXIMATORS } from '../../lexicon/en/numbers.js';
import type { Figure } from '../../model.js';
import { isSpaceAt, isWordAt } from '../characters.js';
import { afterGap } from './numerals.js';

const approximators = /* @__PURE__ */ new Set(APPROXIMATORS);
const trailing = /* @__PURE__ */ new Set(TRAILING_APPROXIMATORS);

/** Takes in the words that make a figure inexact. */
export function widen(text: string, f: Figure, floor: number): Figure {
  const start = approximateStart(text, f, floor);
  let end = f.end;
  if (text.charAt(end) === '+' && !isWordAt(text, end + 1)) end++;
  else {
    const rest = afterGap(text, text.charAt(end) === '-' ? end + 1 : end);
    const tail = 'opa'.includes(text.charAt(rest) || ' ')
      ? /^(?:or (?:so|more|less|fewer)|plus|odd|and (?:counting|up))\b/.exec(text.slice(rest, rest + 14))?.[0]
      : undefined;
    if (tail !== undefined && (text.charAt(end) === '-' || rest > end) && trailing.has(tail) && !(tail === 'plus' && rest > end && text.charAt(end) !== '-'))
      end = rest + tail.length;
  }
  if (start === f.start && end === f.end) return f;
  return { ...f, start, end, text: text.slice(start, end), approximate: true };
}

/** Before a small bare number these are prepositions: `talks about two islands`. */
const PREPOSITIONS = new Set(['about', 'over', 'under', 'above', 'below', 'around', 'some']);

/** Where the words before a figure begin that make it inexact; its own start when there are none. */
function approximateStart(text: string, f: Figure, floor: number): number {
  if ('~≈<>±'.includes(text.charAt(f.start - 1) || ' ') && f.start - 1 >= floor) return f.start - 1;
  let best = f.start;
  let at = f.start;
  for (let words = 0; words < 5; words++) {
    if (!isSpaceAt(text, at - 1)) break;
    const end = at - 1;
    let start = end;
    while (start > floor && end - start < 14 && (text.charCodeAt(start - 1) | 32) >= 0x61 && (text.charCodeAt(start - 1) | 32) <= 0x7a) start--;
    if (start === end || (start > 0 && isWordAt(text, start - 1))) break;
    const phrase = text.slice(start, f.start - 1).toLowerCase();
    if (approximators.has(phrase) && !(PREPOSITIONS.has(phrase) && isPreposition(f, phrase))) best = start;
    at = start;
  }
  return best;
}

function isPreposition(f: Figure, phrase: string): boolean {
  if (f.approximate && f.kind === 'count') return phrase === 'over' || phrase === 'under';
  if (f.kind === 'duration') return phrase === 'over' || phrase === 'above' || phrase === 'below';
  return f.value < 10 && f.unit === null && f.kind === 'count' && phrase !== 'some' && phrase !== 'around';
}
