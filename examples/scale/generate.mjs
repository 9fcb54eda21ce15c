// Invented news, for trying pipelines without data: events with their actors and figures, each told by one to six reports, some of them
// reprints of another, cut. The same number always gives the same reports. `event` says what belongs together; no tool looks at it.
//   node examples/scale/generate.mjs 10000 [--per-day 400] > reports.jsonl
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A sequence of numbers from 0 to 1 that begins anywhere (mulberry32). */
function randomFrom(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const STARTS = 'Bar Cor Dal Ed Fen Gar Hal Is Jor Kel Lun Mar Nor Or Pel Quin Ros Sel Tor Ulf Var Wes Yar Zan Brem Crow Drum Fal Grim Holt'.split(' ');
const MIDDLES = 'a e i o u ar en il or un an el'.split(' ');
const ENDS = 'den ford ham wick stad berg mouth ley ton vik sund dorp bury by holm rey dale more'.split(' ');
const FIRST = 'Ada Olaf Ines Piet Marta Lars Petra Tomas Vera Sami Nils Hugo Edda Bram Lena Karel Rosa Jonas Mira Anton Clara Emil Greta Henrik'.split(' ');
const ENDINGS = 'er man sen ström ova ic wood well ski ard ein quist low mond ley'.split(' ');

const ROLES = 'mayor lawyer witness chairman official neighbour teacher doctor farmer banker judge editor senator captain nurse bishop'.split(' ');
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const SAYING = ['said', 'told reporters', 'added', 'insisted', 'recalled', 'claimed'];
/** Words of an invented language. */
const LEXICON = (() => {
  const random = randomFrom(5);
  const one = (list) => list[Math.floor(random() * list.length)];
  const parts = 'ba co du fe gi ha lo mi na po ra se ti vu wa zo bel cor dan fin gar hol lin mar nor pal ros sil tor ven'.split(' ');
  return Array.from({ length: 20_000 }, () => one(parts) + one(parts) + (random() < 0.5 ? one(parts) : '') + one(['n', 's', 't', 'l', 'r', '', 'nt', 'st']));
})();
const OUTLETS = ['Courier', 'Morning Post', 'Observer', 'Tribune', 'Evening News', 'Chronicle'];

/**
 * @param {number} count how many reports
 * @param {{ seed?: number, perDay?: number }} [options] `perDay`: reports of one day
 */
export function* generate(count, { seed = 1, perDay = 400 } = {}) {
  for (let number = 0, event = 0; number < count; event++) {
    const random = randomFrom(Math.imul(seed, 7919) + event);
    const happened = eventOf(random, Math.floor(number / perDay));
    const bodies = [];
    for (let many = Math.min(1 + Math.floor(random() * 6), count - number); many > 0; many--) {
      const { one, place, heads, day } = happened;
      const source = bodies.length > 0 && random() < 0.15 ? one(bodies) : null;
      const body = source === null ? bodyOf(happened, random) : source.slice(0, Math.ceil(source.length * (0.5 + random() / 2)));
      bodies.push(body);
      const text = [one(heads), `By ${happened.person()}`, ...body, `© ${place} ${one(OUTLETS)}`].join('\n\n');
      yield { id: `r${number++}`, text, published: new Date(Date.UTC(2024, 0, 1 + day + Math.floor(random() * 2))).toISOString().slice(0, 10), event };
    }
  }
}

/** What happened: where, to whom, and what there is to tell of it. All reports of an event draw on it. */
function eventOf(random, day) {
  const one = (list) => list[Math.floor(random() * list.length)];
  const surname = () => one(STARTS) + one(MIDDLES) + one(ENDINGS);
  const person = () => `${one(FIRST)} ${surname()}`;
  const place = one(STARTS) + one(MIDDLES) + one(ENDS);
  const org = surname();
  const weekday = DAYS[day % 7];
  const words = Array.from({ length: 12 }, () => one(LEXICON));
  const facts = Array.from({ length: 7 }, (_, index) => {
    const [a, b, c, d] = Array.from({ length: 4 }, () => (random() < 0.4 ? one(words) : one(LEXICON)));
    const n = 2 + Math.floor(random() * 980);
    const who = person();
    return index === 0
      ? [`The ${a} of ${org} in ${place} ${b} ${n} ${c} on ${weekday}.`, `${n} ${c} were ${b} when the ${a} of ${org} ${d} in ${place} on ${weekday}.`]
      : [`To ${who}, the ${a} had ${b} ${n} ${c} before the ${d}.`, `${who} said that ${n} ${c} were ${b} by the ${a} and the ${d}.`];
  });
  const quotes = Array.from({ length: 3 }, () => {
    const [a, b, c] = Array.from({ length: 3 }, () => one(words));
    return `“${one(['The', 'A', 'No', 'My'])} ${a} ${b} the ${c} of ${place},” ${person()}, ${one(['a', 'the', 'another'])} ${one(ROLES)},`;
  });
  const heads = [`${org} ${words[0]} ${words[1]} in ${place}`, `${place} ${words[1]}: ${org} ${words[2]}`, `${words[0]} of ${org} ${words[2]} ${place}`];
  return { one, person, place, day, facts, quotes, heads };
}

function bodyOf({ one, facts, quotes }, random) {
  const [lead, ...told] = facts.filter((_, index) => index === 0 || random() < 0.7).map(one);
  const said = quotes.filter(() => random() < 0.7).map((words) => `${words} ${one(SAYING)}.`);
  // The first words of the list come often and the last ones hardly ever, as words do in news.
  const word = () => LEXICON[Math.floor(LEXICON.length ** random()) - 1];
  const filler = Array.from({ length: 4 + Math.floor(random() * 5) }, () => {
    const [a, b, c, d, e, f, g, h] = Array.from({ length: 8 }, word);
    return `The ${a} of the ${b} has ${c} the ${d}, and no ${e} will ${f} it. In the ${g} a ${h} had ${a} the ${f} before the ${e} was ${d}.`;
  });
  return [lead, ...said.slice(0, 1), ...told, ...said.slice(1), ...filler];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [count, option, perDay] = process.argv.slice(2);
  for (const report of generate(Number(count ?? 200), option === '--per-day' ? { perDay: Number(perDay) } : {})) {
    if (!process.stdout.write(`${JSON.stringify(report)}\n`)) await once(process.stdout, 'drain');
  }
}
