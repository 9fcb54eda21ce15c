import { randomFrom } from './grammar.js';

/**
 * A larger grammar of news. It first makes a plan (who says what, according to whom, under which headline, with what around it) and then
 * writes the plan as the text of a page or as HTML, so that what is found can be held against what was meant.
 */

/** A quotation that a report holds. */
export interface PlannedQuote {
  /** The words between the marks, without the comma or stop at their end. */
  readonly words: string;
  /** Who says it, by full name. */
  readonly speaker: string;
  /** Who reports whom, outermost first, the speaker last. */
  readonly chain: readonly string[];
}

/** What a report is to hold. */
export interface Plan {
  readonly seed: number;
  readonly headline: string;
  readonly author: string;
  /** ISO 8601, to the day. */
  readonly published: string;
  readonly dateline: { readonly place: string; readonly agency: string } | null;
  /** The body, without the dateline. */
  readonly paragraphs: readonly string[];
  readonly quotes: readonly PlannedQuote[];
  readonly furniture: { readonly above: readonly string[]; readonly between: readonly string[]; readonly below: readonly string[] };
  /** Another article below this one. */
  readonly glued: Plan | null;
}

const FIRST = ['Marta', 'Hugo', 'Amina', 'Peter', 'Rosalind', 'Theodore', 'Leila', 'Gareth', 'Ines', 'Ravi', 'Solveig', 'Daniel', 'Hannah', 'Oscar'];
const LAST = [
  'Okonjo',
  'Lindqvist',
  'Castellan',
  'Drummond',
  'Eversley',
  'Farquhar',
  'Halvorsen',
  'Marchetti',
  'Novotny',
  'Pembroke',
  'Tillinghast',
  'Ashworth',
];
const ROLES = ['Mayor', 'Governor', 'Senator', 'Judge', 'Chief Constable', 'Professor'];
const TOWNS = ['Halden', 'Port Maren', 'Kirkmoor', 'Ashby Vale', 'Lower Tolland', 'Dunmere'];
const THINGS = ['bridge', 'reservoir', 'tannery', 'granary', 'observatory', 'cannery', 'ferry terminal', 'library'];
const DEEDS = ['closed', 'sold', 'rebuilt', 'inspected', 'reopened'];
const REASONS = ['flood', 'fire', 'strike', 'vote', 'storm'];
const AGENCIES = ['AP', 'Reuters', 'AFP', 'dpa'];
const OUTLETS = ['Bloomberg', 'the BBC', 'CNN', 'the Guardian'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const CUES = ['said', 'added', 'insisted', 'warned', 'argued'];
const SAYINGS = [
  'We had been asking for repairs since the spring and nobody answered a single letter',
  'The families deserve to hear the whole story before the winter closes the road',
  'It will cost more to wait than to start, and everyone at this table knows that',
  'Nothing in the inspection suggested that the foundations were in danger of giving way',
  'My staff did not sleep for two nights because the pumps kept failing one after another',
  'There is no plan that pleases every village along the river, but this one comes close',
  'I would rather explain a delay than bury another worker in this valley',
  'Our members voted for the contract because it protects the apprentices first',
  'The tender was open to everyone and three of the seven bidders never sent their papers',
  'People forget that the old road carried twice the traffic before the tunnel was dug',
];
const COLOUR = [
  'Residents lined the quay through the night, some of them with lanterns, and watched the water fall back from the steps of the old exchange.',
  'The building had been listed as a landmark for decades and drew visitors from abroad, most of them in the weeks around the summer fair.',
  'Traffic was diverted through the old market square, where stallholders complained of lost trade and of lorries that blocked the pavements.',
  'An earlier attempt to sell the site collapsed when the buyer withdrew without giving reasons, leaving the district with a bill for the survey.',
  'Engineers from three neighbouring districts arrived with portable pumps and floodlights and worked in shifts until the early morning.',
  'A public hearing is to be held in the town hall once the survey has been published, and written objections are accepted until the autumn.',
  'The archive that used to fill the upper floors was moved two years earlier to a store outside the town, where it is still being sorted.',
  'Schools in the lower part of the district stayed shut for the rest of the week, and buses ran only as far as the railway crossing.',
  'Fishermen had moored their boats on the far side of the harbour since the spring, and some of them talked of staying there for good.',
  'The insurers sent two assessors, who walked through the rooms with torches and took photographs of the beams and of the broken windows.',
];
const ABOVE = ['Skip to content', 'Home', 'News', 'Sport', 'Weather', 'Sign in'];
const BETWEEN = ['Advertisement', 'Read more: Council weighs new levy on empty shops', 'Sign up for our morning newsletter'];
const BELOW = [
  'Subscribe to our newsletter',
  'Leave a Reply',
  'Your email address will not be published. Required fields are marked *',
  'All rights reserved.',
];

/** The plan of a seed. */
export function planReport(seed: number, alone = false): Plan {
  const random = randomFrom(seed * 2654435761);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const draw = <T>(list: readonly T[], count: number): T[] => {
    const left = [...list];
    return Array.from({ length: count }, () => left.splice(Math.floor(random() * left.length), 1)[0]!);
  };
  const between = (low: number, high: number): number => low + Math.floor(random() * (high - low + 1));

  const hasGlued = !alone && random() < 0.25;
  /** Two articles on one page draw from different halves of a list: what both said would be a repeat. */
  const own = <T>(list: readonly T[]): readonly T[] => (alone ? list.slice(list.length / 2) : hasGlued ? list.slice(0, list.length / 2) : list);
  const surnames = draw(own(LAST), 4);
  const people = draw(own(FIRST), 4).map((first, k) => ({ full: `${first} ${surnames[k]!}`, last: surnames[k]!, role: pick(ROLES) }));
  /** Those who may still be quoted: whoever told it to an outlet is not quoted again, since what he goes on to say is told to it as well. */
  const speakers = people.slice(0, 3);
  const town = pick(own(TOWNS));
  const thing = pick(own(THINGS));
  const agency = pick(AGENCIES);
  const dateline = random() < 0.4 ? { place: town.toUpperCase(), agency } : null;
  const sayings = draw(own(SAYINGS), 4);
  const colour = draw(own(COLOUR), 5);
  const introduced = new Set<string>();
  const quotes: PlannedQuote[] = [];
  const outer = dateline === null ? [] : [agency];

  /** A sentence that quotes a saying, by one of the shapes that reporters use. */
  const quotation = (words: string): string => {
    const person = pick(speakers);
    const who = introduced.has(person.full) ? person.last : `${person.role} ${person.full}`;
    introduced.add(person.full);
    const shape = between(0, speakers.length > 1 ? 4 : 2);
    const outlet = pick(OUTLETS);
    const through = shape === 3 ? [outlet.replace(/^the /, '')] : [];
    quotes.push({ words, speaker: person.full, chain: [...outer, ...through, person.full] });
    if (shape === 0) return `“${words},” ${who} ${pick(CUES)}.`;
    if (shape === 1) return `${who} ${pick(CUES)}: “${words}.”`;
    if (shape === 2) return `“${words},” said ${who}.`;
    if (shape === 3) speakers.splice(speakers.indexOf(person), 1);
    if (shape === 3) return `“${words},” ${who} told ${outlet}.`;
    return `“${words},” ${who} said on ${pick(DAYS)}.`;
  };
  const paragraphs = [
    `The ${thing} in ${town} was ${pick(DEEDS)} on ${pick(DAYS)} after a ${pick(REASONS)} that left ${between(3, 60)} people without shelter, the county council said.`,
    quotation(sayings[0]!),
    colour[0]!,
    `${quotation(sayings[1]!)} ${colour[1]!}`,
    `The work is expected to cost $${between(2, 90)} million and to take ${between(5, 40)} months. ${colour[2]!}`,
    quotation(sayings[2]!),
    colour[3]!,
    quotation(sayings[3]!),
    colour[4]!,
  ].slice(0, between(6, 9));
  const month = between(1, 12);
  const day = between(1, 28);
  return {
    seed,
    headline: `${town} ${thing} ${pick(DEEDS)} after ${pick(REASONS)}`,
    author: people[3]!.full,
    published: `2023-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    dateline,
    paragraphs,
    quotes: quotes.filter(({ words }) => paragraphs.some((paragraph) => paragraph.includes(words))),
    furniture: { above: draw(ABOVE, between(0, 4)), between: random() < 0.5 ? [pick(BETWEEN)] : [], below: BELOW.slice(0, between(0, BELOW.length)) },
    glued: hasGlued ? planReport(seed + 1_000_003, true) : null,
  };
}

/** The day of a plan as pages print it: `March 5, 2023`. */
const printed = (published: string): string => `${MONTHS[Number(published.slice(5, 7)) - 1]!} ${Number(published.slice(8))}, ${published.slice(0, 4)}`;

/** The body as it is printed, with the dateline before its first paragraph. */
export function bodyOf({ dateline, paragraphs }: Plan): string[] {
  const [first, ...rest] = paragraphs;
  return [dateline === null ? first! : `${dateline.place} (${dateline.agency}) — ${first!}`, ...rest];
}

/** The plan as the text of a page. */
export function asText(plan: Plan): string {
  const body = bodyOf(plan);
  const middle = Math.ceil(body.length / 2);
  const { above, between, below } = plan.furniture;
  const lines = [
    ...above,
    plan.headline,
    `By ${plan.author}`,
    printed(plan.published),
    ...body.slice(0, middle),
    ...between,
    ...body.slice(middle),
    ...(plan.glued === null ? [] : [plan.glued.headline, `By ${plan.glued.author}`, printed(plan.glued.published), ...bodyOf(plan.glued)]),
    ...below,
  ];
  return lines.join('\n\n');
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** The plan as an HTML page. */
export function asHtml(plan: Plan): string {
  const body = bodyOf(plan).map((paragraph) => `<p>${escaped(paragraph)}</p>`);
  const middle = Math.ceil(body.length / 2);
  const { above, between, below } = plan.furniture;
  const article = ({ headline, author, published }: Plan, inner: readonly string[]): string =>
    `<article><h1>${escaped(headline)}</h1><p class="byline">By ${escaped(author)}</p><time datetime="${published}">${printed(published)}</time>\n${inner.join('\n')}</article>`;
  return [
    `<!doctype html><html lang="en"><head><title>${escaped(plan.headline)} - The Halden Courier</title></head><body>`,
    `<nav><ul>${above.map((line) => `<li><a href="/x">${escaped(line)}</a></li>`).join('')}</ul></nav>`,
    article(plan, [...body.slice(0, middle), ...between.map((line) => `<div class="promo">${escaped(line)}</div>`), ...body.slice(middle)]),
    plan.glued === null
      ? ''
      : article(
          plan.glued,
          bodyOf(plan.glued).map((paragraph) => `<p>${escaped(paragraph)}</p>`),
        ),
    `<footer>${below.map((line) => `<p>${escaped(line)}</p>`).join('\n')}</footer></body></html>`,
  ].join('\n');
}
