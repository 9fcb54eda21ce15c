// Who said what: quoted units with their sources, spans and whole attributions against PolNeAR, and speed beside compromise on the same texts in
// the same run.
//   npm run build && npm install --prefix bench && node bench/quotes.mjs FOLDER [--no-peers] [--check]
// FOLDER is a split of PolNeAR: text/NAME.txt and attributions/NAME_ANNOTATOR.ann. See bench/README.md for where it is to be had.
import { extractQuotes } from '../dist/index.js';
import { readPolnear } from '../train/polnear.mjs';
import { checkFloors } from './floors.mjs';
import { newScore } from './quote-score.mjs';

const [folder, ...flags] = process.argv.slice(2);
if (folder === undefined || folder.startsWith('--')) {
  console.error('usage: node bench/quotes.mjs FOLDER [--no-peers] [--check]');
  process.exit(2);
}
const reports = readPolnear(folder);
const characters = reports.reduce((sum, { text }) => sum + text.length, 0);

const spanOf = (passage) => [passage.start, passage.end];

/** As attributions. PolNeAR marks the outermost level only, so a quote that lies wholly inside the content of another is left out. */
function outermost(quotes) {
  const hulls = quotes.map((quote) => ({ quote, start: quote.content[0].start, end: quote.content.at(-1).end }));
  hulls.sort((x, y) => x.start - y.start || y.end - x.end);
  let widest = { start: -1, end: -1 };
  const kept = hulls.filter((hull) => {
    const isInside = hull.end <= widest.end && (hull.start > widest.start || hull.end < widest.end);
    if (hull.end > widest.end) widest = hull;
    return !isInside;
  });
  return kept.map(({ quote: { source, cue, content } }) => ({
    source: source === null ? [] : [spanOf(source)],
    cue: cue === null ? [] : [spanOf(cue)],
    content: content.map(spanOf),
  }));
}

const systems = [{ name: 'copydesk', run: (text) => outermost(extractQuotes(text, { within: 'everything' })) }];
if (!flags.includes('--no-peers')) {
  try {
    const [{ default: compromise }] = await Promise.all(['compromise'].map((name) => import(name)));
    systems.push({ name: 'compromise', run: (text) => nearestPeople(compromise(text)) });
  } catch (error) {
    console.error(`without compromise, which is not installed (npm install --prefix bench): ${error.message}`);
  }
}

/** What compromise offers: its quotations, each given to the person named nearest to it. */
function nearestPeople(doc) {
  const places = (view) => view.json({ offset: true }).map(({ offset }) => [offset.start, offset.start + offset.length]);
  const people = places(doc.people());
  const distance = ([start, end], [from, to]) => Math.max(from - end, start - to);
  return places(doc.quotations()).map((quotation) => {
    const outside = people.filter((person) => distance(quotation, person) >= 0);
    const nearest = outside.reduce((best, person) => (best === null || distance(quotation, person) < distance(quotation, best) ? person : best), null);
    return { source: nearest === null ? [] : [nearest], cue: [], content: [quotation] };
  });
}

const figures = {};
const speeds = [];
for (const { name, run } of systems) {
  for (const { text } of reports.slice(0, 10)) run(text);
  const score = newScore();
  let best = Infinity;
  // The shortest of a few runs, in processor time: a busy machine does not change it much.
  for (let round = 0; round < (name === 'copydesk' ? 4 : 1); round++) {
    const started = process.cpuUsage();
    const found = reports.map(({ text }) => run(text));
    const { user, system } = process.cpuUsage(started);
    best = Math.min(best, user + system);
    if (round === 0) reports.forEach(({ text, attributions, ignored }, i) => score.add(text, attributions, found[i], ignored));
  }
  speeds.push(characters / best);
  console.log(`\n${name}: ${(characters / best).toFixed(2)} MB/s`);
  console.log(`${''.padEnd(36)}precision  recall      F1`);
  for (const [measure, { precision, recall, f1 }] of score.figures()) {
    console.log(`${measure.padEnd(36)}${[precision, recall, f1].map((value) => value.toFixed(3).padStart(8)).join(' ')}`);
    if (name === 'copydesk') figures[measure] = f1;
  }
}
if (speeds.length > 1) {
  figures['times compromise'] = speeds[0] / speeds[1];
  console.log(`\n${figures['times compromise'].toFixed(1)} times as fast as compromise`);
}
if (flags.includes('--check')) checkFloors('quotes', figures);
