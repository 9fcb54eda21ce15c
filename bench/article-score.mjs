// How well an extracted article agrees with a gold one: the metric of the Scrapinghub article extraction benchmark. Word 4-grams as a multiset;
// on each page true and false positives and misses are shares that sum to 1; precision and recall are averaged over pages, F1 is made of the two.
// Accuracy is the share of pages whose words are exactly the gold's.

const WORD = /[\p{L}\p{N}_]+/gu;

function shingles(words) {
  const counts = new Map();
  if (words.length === 0) return counts;
  for (let i = 0; i <= Math.max(0, words.length - 4); i++) {
    const shingle = words.slice(i, i + 4).join('\0');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

/** One page: precision and recall, null where there is nothing to measure them on, and whether the words are exactly the gold's. */
function scorePage(gold, extracted) {
  const [goldWords, words] = [gold.match(WORD) ?? [], extracted.match(WORD) ?? []];
  const [expected, found] = [shingles(goldWords), shingles(words)];
  let [right, wrong, missed] = [0, 0, 0];
  for (const [shingle, count] of expected) {
    const other = found.get(shingle) ?? 0;
    right += Math.min(count, other);
    missed += Math.max(0, count - other);
  }
  for (const [shingle, count] of found) wrong += Math.max(0, count - (expected.get(shingle) ?? 0));
  const perfect = wrong === 0 && missed === 0;
  return {
    precision: perfect && right > 0 ? 1 : right + wrong > 0 ? right / (right + wrong) : null,
    recall: perfect && right > 0 ? 1 : right + missed > 0 ? right / (right + missed) : null,
    exact: goldWords.length === words.length && goldWords.every((word, i) => word === words[i]),
  };
}

const mean = (values) => (values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length);

/**
 * @param {readonly { gold: string, extracted: string }[]} pages
 * @returns {{ f1: number, precision: number, recall: number, accuracy: number }}
 */
export function scoreBodies(pages) {
  const scores = pages.map(({ gold, extracted }) => scorePage(gold, extracted));
  const precision = mean(scores.flatMap((score) => score.precision ?? []));
  const recall = mean(scores.flatMap((score) => score.recall ?? []));
  return { f1: (2 * precision * recall) / (precision + recall || 1), precision, recall, accuracy: mean(scores.map(({ exact }) => (exact ? 1 : 0))) };
}

const plain = (text) =>
  (text ?? '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Same letters and digits, whatever their case, accents and marks. */
export const sameTitle = (gold, found) => plain(gold) === plain(found);

/** The same names, in any order. */
export const sameAuthors = (gold, found) => gold.map(plain).sort().join('|') === found.map(plain).sort().join('|');

/** The same day, where each is printed or in UTC: a page may give its time in another zone than the gold does. */
export function sameDay(gold, found) {
  if (!gold || !found) return false;
  const day = (iso) => /^\d{4}-\d{2}-\d{2}/.exec(iso)?.[0];
  const utcDay = (iso) => (Number.isNaN(Date.parse(iso)) ? undefined : new Date(iso).toISOString().slice(0, 10));
  const days = [day(found), utcDay(found)];
  return day(gold) === days[0] || (days[0] !== undefined && utcDay(gold) === days[0]) || (days[1] !== undefined && utcDay(gold) === days[1]);
}
