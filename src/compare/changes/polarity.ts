import { FAILING, NEGATIONS, OPPOSITES, SUPPORT } from '../../lexicon/en/contrasts.js';
import { QUOTED } from '../words.js';
import { type ChangeKind, type Difference, type Finding, formAt, formsOf, rangeOf, type Side, whole } from './difference.js';

const negations = /* @__PURE__ */ new Set(NEGATIONS);
const failing = /* @__PURE__ */ new Set(FAILING);
const support = /* @__PURE__ */ new Set(SUPPORT);
let opposites: Map<string, string[]> | null = null;

/** The words of opposite sense to a word, those with and without 'un-' among them. */
export function oppositesOf(form: string): readonly string[] {
  opposites ??= readOpposites();
  const known = opposites.get(form) ?? [];
  return form.length < SHORTEST ? known : [...known, form.startsWith('un') ? form.slice(2) : `un${form}`];
}

/** Shorter words are no others with 'un-' (`der`, `under`). */
const SHORTEST = 4;

function readOpposites(): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const [one, other] of OPPOSITES) {
    for (const [from, to] of [[one, other] as const, [other, one] as const]) {
      const list = map.get(from);
      if (list === undefined) map.set(from, [to]);
      else list.push(to);
    }
  }
  return map;
}

/** True for a word that denies, a contraction (`didn't`) among them. */
export function isNegation(form: string): boolean {
  return negations.has(form) || form.endsWith("n't");
}

/** A negation came or went, or a word gave way to its opposite. Inside quotation marks only a negation counts: the rest is wording of the quote. */
export const polarityChange: ChangeKind = {
  name: 'polarity',
  find(difference): Finding | null {
    const { a, b } = difference;
    const x = formsOf(difference, a);
    const y = formsOf(difference, b);
    if (x.some(isNegation) !== y.some(isNegation)) {
      const quoted = [a, b].some((side) => side.from < side.to && (side.words.flags[side.from]! & QUOTED) !== 0);
      const most = quoted ? 0 : 1;
      if (rest(x).length > most || rest(y).length > most) return null;
      const range = (side: Side): ReturnType<typeof whole> => rangeOf(side, (at) => isNegation(formAt(difference, side, at))) ?? whole(side);
      return { kind: 'polarity', severity: 'high', a: range(a), b: range(b), note: 'negation' };
    }
    if (isFailing(difference, a, b) || isFailing(difference, b, a)) return { kind: 'polarity', severity: 'high', a: whole(a), b: whole(b), note: 'negation' };
    if (x.length !== 1 || y.length !== 1 || !oppositesOf(x[0]!).includes(y[0]!)) return null;
    if (((a.words.flags[a.from]! | b.words.flags[b.from]!) & QUOTED) !== 0) return null;
    return { kind: 'polarity', severity: 'high', a: whole(a), b: whole(b), note: 'opposite' };
  },
};

/** `failed to reach` beside `reached`: the same verb under one that denies it. */
function isFailing({ vocabulary }: Difference, side: Side, other: Side): boolean {
  if (side.to - side.from !== other.to - other.from + 2 || other.to - other.from > 1) return false;
  const { keys } = side.words;
  if (!failing.has(vocabulary.forms[keys[side.from]!]!) || vocabulary.forms[keys[side.from + 1]!] !== 'to') return false;
  return other.from === other.to || vocabulary.stems[keys[side.from + 2]!] === vocabulary.stems[other.words.keys[other.from]!];
}

/** What remains without negations and the auxiliaries that they bring along. */
function rest(forms: readonly string[]): string[] {
  return forms.filter((form) => !isNegation(form) && !support.has(form));
}
