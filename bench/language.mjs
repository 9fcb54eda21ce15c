// Sentences, figures, names and timestamps beside other packages: speed, growth, and (with --rules) sentences that come out right.
//   npm run build && (cd bench && npm install) && node bench/language.mjs FOLDER [--rules FILE]
// FOLDER holds news texts as .txt files. FILE holds [{ "input": text, "expected": [sentence, ...] }, ...]. See bench/README.md.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFigures, findNames, findTimestamps, splitSentences } from '../dist/index.js';

const [folder, flag, rulesFile] = process.argv.slice(2);
if (folder === undefined || folder.startsWith('--')) {
  console.error('usage: node bench/language.mjs FOLDER [--rules FILE]');
  process.exit(2);
}
const rules = flag === '--rules' ? JSON.parse(readFileSync(rulesFile, 'utf8')) : [];

const all = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n\n');
const small = all.slice(0, 50_000);
const large = small.repeat(8);

/** A package that is installed in bench/, or null. */
async function peer(name) {
  try {
    const module = await import(name);
    return module.default ?? module;
  } catch {
    return null;
  }
}

/** Milliseconds of processor time, which other programs on the machine do not lengthen: the best of as many runs as half a second holds. */
function time(run, text) {
  let best = Number.POSITIVE_INFINITY;
  const start = performance.now();
  do {
    const begin = process.cpuUsage();
    run(text);
    const { user, system } = process.cpuUsage(begin);
    best = Math.min(best, (user + system) / 1000);
  } while (performance.now() - start < 500);
  return best;
}

const fold = (text) => text.replace(/\s+/g, ' ').trim();

function row(task, name, run) {
  run(small);
  const once = time(run, small);
  const eight = time(run, large);
  const right =
    task === 'sentences' && rules.length > 0
      ? rules.filter((rule) => JSON.stringify(run(rule.input).map(fold)) === JSON.stringify(rule.expected.map(fold))).length
      : null;
  const quality = right === null ? '' : `${right}/${rules.length}`;
  console.log(
    `${task.padEnd(12)}${name.padEnd(26)}${(large.length / 1000 / eight).toFixed(2).padStart(9)} MB/s  x${(eight / once).toFixed(1).padEnd(7)}${quality}`,
  );
}

const [sbd, compromise, wink, model, chrono] = [
  await peer('sbd'),
  await peer('compromise'),
  await peer('wink-nlp'),
  await peer('wink-eng-lite-web-model'),
  await peer('chrono-node'),
];
const nlp = wink !== null && model !== null ? wink(model) : null;
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

console.log(`${folder}: ${large.length / 1000} KB; x = how many times as long eight times the text takes${rules.length > 0 ? '; rules right' : ''}`);
row('sentences', 'copydesk', (text) => splitSentences(text).map((s) => s.text));
if (sbd !== null) row('sentences', 'sbd', (text) => sbd.sentences(text));
row('sentences', 'Intl.Segmenter', (text) => Array.from(segmenter.segment(text), (s) => s.segment));
if (compromise !== null) row('sentences', 'compromise', (text) => compromise(text).sentences().out('array'));
if (nlp !== null) row('sentences', 'wink-nlp', (text) => nlp.readDoc(text).sentences().out());
row('figures', 'copydesk', findFigures);
if (compromise !== null) row('figures', 'compromise', (text) => compromise(text).numbers().json());
row('names', 'copydesk', findNames);
if (compromise !== null) row('names', 'compromise', (text) => compromise(text).topics().json());
if (nlp !== null) row('names', 'wink-nlp', (text) => nlp.readDoc(text).entities().out());
row('timestamps', 'copydesk', (text) => findTimestamps(text));
if (chrono !== null) row('timestamps', 'chrono-node', (text) => chrono.parse(text));
