/**
 * A small grammar of news: reports about invented people, firms and towns, with figures, dates and quotations, the same for
 * the same seed. What is put into a report is told beside its text, so that a test knows what must be found.
 */

/** A quotation of a generated report. */
export interface GeneratedQuote {
  readonly speaker: string;
  readonly cue: string;
  /** The words between the marks. */
  readonly words: string;
}

/** A generated report. */
export interface GeneratedReport {
  readonly text: string;
  readonly headline: string;
  readonly byline: string;
  readonly paragraphs: readonly string[];
  readonly people: readonly string[];
  readonly quotes: readonly GeneratedQuote[];
}

/** A stream of numbers from 0 to 1 (mulberry32), the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const FIRST = ['Marta', 'Hugo', 'Amina', 'Piet', 'Rosalind', 'Teodor', 'Leyla', 'Gareth', 'Ines', 'Ravi', 'Solveig', 'Kwame'];
const LAST = ['Okonjo', 'Lindqvist', 'Barrow', 'Castellan', 'Drummond', 'Eversley', 'Farquhar', 'Halvorsen', 'Marchetti', 'Novotny', 'Pembroke', 'Tillinghast'];
const ROLES = ['Mayor', 'Chief Constable', 'Governor', 'Minister', 'Senator', 'Judge'];
const TOWNS = ['Halden', 'Port Maren', 'Ashby Vale', 'Kirkmoor', 'Sandhurst Bay', 'Lower Tolland'];
const THINGS = ['bridge', 'reservoir', 'tannery', 'harbour wall', 'tram line', 'granary', 'observatory', 'cannery'];
const BODIES = ['the county council', 'the port authority', 'the fire brigade', 'the water board', 'the coroner', 'the planning office'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const CUES = ['said', 'added', 'insisted', 'warned', 'told reporters', 'wrote'];
const SAYINGS = [
  'We had been asking for repairs since the spring and nobody answered a single letter',
  'The families deserve to hear the whole story before the winter closes the road',
  'It will cost more to wait than to start, and everyone at this table knows that',
  'Nothing in the inspection suggested that the foundations were in danger of giving way',
  'My staff did not sleep for two nights because the pumps kept failing one after another',
  'There is no plan that pleases every village along the river, but this one comes close',
  'I would rather explain a delay than bury another worker in this valley',
  'Our members voted for the contract because it protects the apprentices first',
];
const COLOUR = [
  'Residents lined the quay through the night, some of them with lanterns.',
  'The building had been listed as a landmark for decades and drew visitors from abroad.',
  'Traffic was diverted through the old market square, where stallholders complained of lost trade.',
  'An earlier attempt to sell the site collapsed when the buyer withdrew without giving reasons.',
  'Engineers from three neighbouring districts arrived with portable pumps and floodlights.',
  'A public hearing is to be held in the town hall once the survey has been published.',
];

/** The report of a seed: a headline, a byline and four to nine paragraphs. */
export function generateReport(seed: number): GeneratedReport {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const between = (low: number, high: number): number => low + Math.floor(random() * (high - low + 1));
  const shuffled = <T>(list: readonly T[]): T[] => {
    const copy = [...list];
    for (let i = copy.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [copy[i], copy[j]] = [copy[j]!, copy[i]!];
    }
    return copy;
  };
  const lasts = shuffled(LAST);
  const people = shuffled(FIRST)
    .slice(0, 3)
    .map((first, k) => ({ first, last: lasts[k]!, role: pick(ROLES) }));
  const sayings = shuffled(SAYINGS);
  const colour = shuffled(COLOUR);
  const bodies = shuffled(BODIES);
  const town = pick(TOWNS);
  const thing = pick(THINGS);
  const day = pick(DAYS);
  const quotes: GeneratedQuote[] = [];
  const quoteOf = (k: number): string => {
    const person = people[k % people.length]!;
    const known = quotes.some((quote) => quote.speaker === `${person.first} ${person.last}`);
    const cue = pick(CUES);
    const words = sayings[k]!;
    quotes.push({ speaker: `${person.first} ${person.last}`, cue, words });
    const who = known ? person.last : `${person.role} ${person.first} ${person.last}`;
    return random() < 0.5 ? `“${words},” ${who} ${cue}.` : `${who} ${cue}: “${words}.”`;
  };
  const headline = `${town} ${thing} ${pick(['closed', 'sold', 'rebuilt', 'inspected'])} after ${pick(['flood', 'fire', 'strike', 'vote'])}`;
  const paragraphs = [
    `At least ${between(3, 60)} people were moved from the ${thing} in ${town} on ${day}, according to ${bodies[0]!}.`,
    quoteOf(0),
    `The work is expected to cost $${between(2, 90)} million and to take ${between(5, 40)} months, ${bodies[1]!} said. ${colour[0]!}`,
    quoteOf(1),
    `${people[0]!.last} did not say whether ${bodies[2]!} had been told before ${pick(DAYS.filter((other) => other !== day))}. ${colour[1]!}`,
    quoteOf(2),
    `About ${between(11, 89)} percent of the ${between(1, 9)},${between(100, 999)} households signed the petition, the campaign reported. ${colour[2]!}`,
    quoteOf(3),
    colour[3]!,
  ].slice(0, between(5, 9));
  const byline = `By ${pick(FIRST)} ${lasts[lasts.length - 1]!}`;
  const used = quotes.filter((quote) => paragraphs.some((paragraph) => paragraph.includes(quote.words)));
  return {
    text: [headline, byline, ...paragraphs].join('\n\n'),
    headline,
    byline,
    paragraphs,
    people: people.map((person) => `${person.first} ${person.last}`),
    quotes: used,
  };
}
