// How attributions are scored against PolNeAR. Everything is compared as sets of words, so that marks, commas and spaces never decide.
// The measures are those that the literature uses: exact spans (Pareti et al., EMNLP 2013), and quoted units with the head of their source
// and whole attributions end to end, where contents agree when the words they share are at least 0.8 of all their words.

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const DOUBLE = '"“”„‟″«»';
const SINGLE = "'‘’";
/** Contents and units with so much of their words in common count as the same. */
const ALIKE = 0.8;

/** The words of a text as `[start, end]`. */
export const wordsOf = (text) => Array.from(text.matchAll(WORD), (match) => [match.index, match.index + match[0].length]);

/** Indices of the words of which at least half lies in the spans. */
export function wordsIn(words, spans) {
  const found = new Set();
  for (const [start, end] of spans ?? []) {
    for (let i = firstAfter(words, start); i < words.length && words[i][0] < end; i++) {
      const shared = Math.min(end, words[i][1]) - Math.max(start, words[i][0]);
      if (2 * shared >= words[i][1] - words[i][0]) found.add(i);
    }
  }
  return found;
}

function firstAfter(words, offset) {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle][1] <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const shared = (a, b) => [...a].filter((x) => b.has(x)).length;
const likeness = (a, b) => {
  const both = shared(a, b);
  return both === 0 ? 0 : both / (a.size + b.size - both);
};
const same = (a, b) => a.size === b.size && shared(a, b) === a.size;

/** The stretches of a content that stand between quotation marks, line by line; a mark that the annotator left outside by one counts. */
export function unitsOf(text, content) {
  const pieces = [];
  for (const [from, to] of [...content].sort((a, b) => a[0] - b[0])) {
    const start = from > 0 && DOUBLE.includes(text[from - 1]) && !DOUBLE.includes(text[from]) ? from - 1 : from;
    const end = to < text.length && DOUBLE.includes(text[to]) && !DOUBLE.includes(text[to - 1]) ? to + 1 : to;
    const last = pieces.at(-1);
    if (last !== undefined && text.slice(last[1], start).trim() === '') last[1] = Math.max(last[1], end);
    else pieces.push([start, end]);
  }
  const units = [];
  for (const [start, end] of pieces) {
    let from = start;
    for (const line of text.slice(start, end).split('\n')) {
      units.push(...unitsOfLine(text, from, from + line.length));
      from += line.length + 1;
    }
  }
  return units.filter(([from, to]) => /[\p{L}\p{N}]/u.test(text.slice(from, to)));
}

const isWord = (character) => character !== undefined && /[\p{L}\p{N}]/u.test(character);

function unitsOfLine(text, start, end) {
  const units = [];
  let open = -1;
  for (let at = start; at < end; at++) {
    const mark = text[at];
    if (DOUBLE.includes(mark)) {
      const closesUnopened =
        open < 0 && units.length === 0 && at > start && at - start < 400 && '”"'.includes(mark) && !/[\s[(—–-]/.test(text[at - 1]) && !isWord(text[at + 1]);
      if (closesUnopened) units.push([start, at]);
      else if (open < 0) open = at + 1;
      else {
        units.push([open, at]);
        open = mark === '“' ? at + 1 : -1;
      }
    } else if (open < 0 && "'‘".includes(mark) && !isWord(text[at - 1]) && isWord(text[at + 1])) {
      const close = closingSingle(text, at + 1, end);
      if (close > 0) {
        units.push([at + 1, close]);
        at = close;
      }
    }
  }
  if (open >= 0 && open < end) units.push([open, end]);
  return units;
}

/** Where a single mark closes, or -1; an apostrophe after a plural does not while a better mark follows. */
function closingSingle(text, from, end) {
  for (let at = from + 2; at < end && !DOUBLE.includes(text[at]); at++) {
    if (!SINGLE.includes(text[at]) || text[at] === '‘' || isWord(text[at + 1]) || /\s/.test(text[at - 1])) continue;
    if (text[at] === "'" && text[at - 1] === 's' && /^[^"“”]*[.,!?\w]['’](?!\w)/.test(text.slice(at + 1, end))) continue;
    return at;
  }
  return -1;
}

const AFTER_HEAD =
  /^(?:who|whom|which|that|of|in|at|for|from|with|on|to|by|as|and|about|against|including|whose|when|where|while|during|after|before|via|into|near|outside|under|over|among|between|across|throughout|than|or|but)$/i;

/** The words that may be the head of a source: the last before its first modifier, and names that stand in apposition or beside it. */
export function headsOf(text, words, source) {
  const chunks = [[]];
  let isPast = false;
  let previous = -1;
  for (const i of [...source].sort((a, b) => a - b)) {
    const word = text.slice(...words[i]);
    const gap = previous < 0 ? '' : text.slice(words[previous][1], words[i][0]);
    if (previous >= 0 && (i !== previous + 1 || /[,(;:—–]|--/.test(gap))) {
      chunks.push([]);
      isPast = false;
    }
    previous = i;
    if (AFTER_HEAD.test(word) && (chunks.length > 1 || chunks[0].length > 0)) {
      if (/^(?:and|or)$/i.test(word) && chunks.length === 1 && !isPast) {
        chunks.push([]);
        continue;
      }
      isPast = true;
    }
    if (!isPast && !(/^s$/i.test(word) && /['’]$/.test(gap))) chunks.at(-1).push(i);
  }
  const first = chunks.find((chunk) => chunk.length > 0);
  const names = chunks.filter(
    (chunk) => chunk !== first && chunk.length > 0 && chunk.length <= 5 && chunk.every((i) => /^\p{Lu}/u.test(text.slice(...words[i]))),
  );
  return new Set(first === undefined ? [] : [first, ...names].map((chunk) => chunk.at(-1)));
}

/** Pairs one to one, the most alike first. */
function pairs(gold, found, likenessOf, least) {
  const offers = gold.flatMap((a, i) => found.map((b, j) => [likenessOf(a, b), i, j])).filter(([value]) => value >= least);
  offers.sort((x, y) => y[0] - x[0] || x[1] - y[1] || x[2] - y[2]);
  const taken = [new Set(), new Set()];
  return offers.filter(([, i, j]) => {
    if (taken[0].has(i) || taken[1].has(j)) return false;
    taken[0].add(i);
    taken[1].add(j);
    return true;
  });
}

const distinct = (sets) => [...new Map(sets.filter((set) => set.size > 0).map((set) => [[...set].sort((a, b) => a - b).join(), set])).values()];

/** Adds up what was found, report by report. */
export function newScore() {
  const counts = new Map();
  const add = (measure, hits, found, gold) => {
    const [h, f, g] = counts.get(measure) ?? [0, 0, 0];
    counts.set(measure, [h + hits, f + found, g + gold]);
  };
  return {
    /** @param attributions both as `[{ source, cue, content }]` of lists of `[start, end]`; `ignored` are stretches that the annotators set aside */
    add(text, goldAttributions, foundAttributions, ignored) {
      const words = wordsOf(text);
      const aside = wordsIn(words, ignored);
      const isAside = (set) => set.size > 0 && shared(set, aside) === set.size;
      const read = ({ source, cue, content }) => {
        const sets = { source: wordsIn(words, source), cue: wordsIn(words, cue), content: wordsIn(words, content) };
        return { ...sets, heads: headsOf(text, words, sets.source), units: unitsOf(text, content) };
      };
      const gold = goldAttributions.map(read).filter(({ content }) => content.size > 0);
      const found = foundAttributions.map(read).filter(({ content }) => content.size > 0);
      const agree = (a, b) => (a.source.size === 0 && b.source.size === 0) || shared(a.heads, b.heads) > 0;

      const units = (side) =>
        side
          .flatMap((of) => of.units.map((unit) => ({ of, unit, words: wordsIn(words, [unit]) })))
          .filter((unit) => unit.words.size > 0 && !isAside(unit.words));
      const goldUnits = units(gold);
      const foundUnits = [...new Map(units(found).map((unit) => [unit.unit.join(), unit])).values()];
      const alike = pairs(goldUnits, foundUnits, (a, b) => likeness(a.words, b.words), ALIKE);
      const right = alike.filter(([, i, j]) => agree(goldUnits[i].of, foundUnits[j].of));
      add('units', alike.length, foundUnits.length, goldUnits.length);
      add('units with the right head', right.length, foundUnits.length, goldUnits.length);
      add('head of the source on found units', right.length, alike.length, alike.length);

      for (const role of ['source', 'cue', 'content']) {
        const a = distinct(gold.map((of) => of[role]));
        const b = distinct(found.map((of) => of[role])).filter((set) => !isAside(set));
        add(`${role} exact`, pairs(a, b, (x, y) => (same(x, y) ? 1 : 0), 1).length, b.length, a.length);
      }
      const kept = found.filter(({ content }) => !isAside(content));
      add('end to end', pairs(gold, kept, (a, b) => (agree(a, b) ? likeness(a.content, b.content) : 0), ALIKE).length, kept.length, gold.length);
    },
    /** Precision, recall and F1 by measure. */
    figures() {
      return new Map(
        [...counts].map(([measure, [hits, found, gold]]) => {
          const precision = found === 0 ? 0 : hits / found;
          const recall = gold === 0 ? 0 : hits / gold;
          return [measure, { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }];
        }),
      );
    },
  };
}
