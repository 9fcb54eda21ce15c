// Finding the article: body, headline, authors and day of publication against gold pages, beside Readability (over linkedom) and defuddle on the same
// pages in the same run; and what it costs, as ratios of times that are measured page by page next to each other.
//   npm run build && npm install --prefix bench && node bench/body.mjs FOLDER [--sets a,b] [--no-peers] [--check]
// FOLDER holds sets of pages as NAME.jsonl or NAME.jsonl.gz, one page a line:
//   { "url": "...", "html": "...", "text": "the page as a plain-text dump", "truth": { "body": "...", "title": null, "authors": [], "published": null } }
// See bench/README.md for where such sets are to be had.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { Parser, Tokenizer } from 'htmlparser2';
import { readHtml } from '../dist/html.js';
import { parseArticle } from '../dist/index.js';
import { sameAuthors, sameDay, sameTitle, scoreBodies } from './article-score.mjs';
import { checkFloors } from './floors.mjs';

const [folder, ...flags] = process.argv.slice(2);
if (folder === undefined || folder.startsWith('--')) {
  console.error('usage: node bench/body.mjs FOLDER [--sets NAME,NAME] [--no-peers] [--check]');
  process.exit(2);
}
const wanted = flags.includes('--sets') ? flags[flags.indexOf('--sets') + 1].split(',') : null;
const files = fs
  .readdirSync(folder)
  .filter((file) => /\.jsonl(?:\.gz)?$/.test(file) && (wanted === null || wanted.includes(file.split('.')[0])))
  .sort();

function readPages(file) {
  const bytes = fs.readFileSync(path.join(folder, file));
  const lines = (file.endsWith('.gz') ? zlib.gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
}

/** Every system gives the body as text; those with `fields` also headline, authors and day of publication. */
const fromArticle = (article) => ({
  body: article.text,
  fields: { title: article.headline?.value ?? null, authors: article.authors.map((author) => author.name), published: article.published?.iso ?? null },
});
const systems = [
  { name: 'copydesk, text', runs: 3, run: (page) => fromArticle(parseArticle(page.text)) },
  { name: 'copydesk, HTML', runs: 3, run: (page) => fromArticle(parseArticle(readHtml(page.html, { url: page.url }))) },
];
if (!flags.includes('--no-peers')) {
  try {
    const peers = ['linkedom', '@mozilla/readability', 'defuddle/node'];
    const [{ parseHTML }, { Readability }, { Defuddle }] = await Promise.all(peers.map((name) => import(name)));
    // Both give their body as HTML; readHtml makes text of it, so that words of neighbouring paragraphs do not run together. That is not timed.
    systems.push(
      { name: 'Readability + linkedom', runs: 2, run: (page) => ({ html: new Readability(parseHTML(page.html).document).parse()?.content ?? '' }) },
      { name: 'defuddle + linkedom', runs: 1, run: async (page) => ({ html: (await Defuddle(parseHTML(page.html).document, page.url)).content ?? '' }) },
    );
  } catch (error) {
    console.error(`without the peers, which are not installed (npm install --prefix bench): ${error.message}`);
  }
}
const nothing = () => {};
const silent = Object.fromEntries(
  ['attribdata', 'attribentity', 'attribend', 'attribname', 'cdata', 'closetag', 'comment', 'declaration', 'end', 'opentagend', 'opentagname']
    .concat(['processinginstruction', 'selfclosingtag', 'text', 'textentity'])
    .map((name) => [`on${name}`, nothing]),
);
/** What htmlparser2 takes for the page by itself; measured for the ratios alone. */
const bases = [
  {
    name: 'htmlparser2 tokenizer',
    runs: 3,
    run({ html }) {
      const tokenizer = new Tokenizer({ decodeEntities: true }, silent);
      tokenizer.write(html);
      tokenizer.end();
    },
  },
  { name: 'htmlparser2 parser', runs: 3, run: ({ html }) => new Parser({}).end(html) },
];

/** The result, and the shortest of as many runs as the system has. Pages are run by all systems before the next one, so that all meet the same machine. */
async function timed({ run, runs }, page) {
  let result = null;
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const begin = performance.now();
    try {
      result = await run(page);
    } catch {
      result = null; // A page that a system cannot take is a page without a body.
    }
    best = Math.min(best, performance.now() - begin);
  }
  return { result, ms: best };
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const sum = (values) => values.reduce((total, value) => total + value, 0);
/** Libraries log what they meet in a page. */
const quietly = async (task) => {
  const { log, warn, error } = console;
  Object.assign(console, { log: nothing, warn: nothing, error: nothing });
  try {
    return await task();
  } finally {
    Object.assign(console, { log, warn, error });
  }
};

const figures = {};
const times = new Map([...systems, ...bases].map(({ name }) => [name, []]));
for (const file of files) {
  const set = file.split('.')[0];
  const pages = readPages(file);
  const measured = new Map([...systems, ...bases].map(({ name }) => [name, []]));
  await quietly(async () => {
    for (const page of pages.slice(0, 20)) for (const system of [...systems, ...bases]) await timed(system, page);
    for (const page of pages) for (const system of [...systems, ...bases]) measured.get(system.name).push(await timed(system, page));
  });
  for (const [name, rows] of measured) times.get(name).push(...rows.map(({ ms }) => ms));

  console.log(`${set}, ${pages.length} pages          F1     precision  recall  accuracy   ms a page   headline   authors    day`);
  for (const { name } of systems) {
    const rows = measured.get(name);
    const bodies = pages.map((page, i) => ({
      gold: page.truth.body ?? '',
      extracted: rows[i].result === null ? '' : (rows[i].result.body ?? readHtml(rows[i].result.html).text),
    }));
    const scores = scoreBodies(bodies);
    const right = { title: [], authors: [], published: [] };
    for (const [i, { truth }] of pages.entries()) {
      const fields = rows[i].result?.fields;
      if (fields === undefined) continue;
      if (truth.title) right.title.push(sameTitle(truth.title, fields.title));
      if (truth.authors?.length > 0) right.authors.push(sameAuthors(truth.authors, fields.authors));
      if (truth.published) right.published.push(sameDay(truth.published, fields.published));
    }
    const counted = (list) => (list.length === 0 ? '' : `${list.filter(Boolean).length}/${list.length}`);
    console.log(
      `${name.padEnd(26)}${['f1', 'precision', 'recall', 'accuracy'].map((key) => scores[key].toFixed(3).padEnd(10)).join('')}` +
        `${median(rows.map(({ ms }) => ms))
          .toFixed(2)
          .padStart(8)}    ${Object.values(right)
          .map((list) => counted(list).padEnd(10))
          .join(' ')}`,
    );
    if (!name.startsWith('copydesk')) continue;
    const key = `${set}.${name.endsWith('HTML') ? 'html' : 'text'}`;
    for (const [score, value] of Object.entries(scores)) figures[`${key}.${score}`] = value;
    for (const [field, list] of Object.entries(right)) if (list.length > 0) figures[`${key}.${field}`] = list.filter(Boolean).length / list.length;
  }
  console.log();
}

/** How many times as long `name` takes as `other`: all pages together, and on the median page. */
function ratio(name, other) {
  const [a, b] = [times.get(name), times.get(other)];
  if (a === undefined || b === undefined || a.length === 0) return null;
  const all = sum(a) / sum(b);
  console.log(`${`${name} / ${other}`.padEnd(50)}${all.toFixed(2)} over all pages, ${median(a.map((ms, i) => ms / b[i])).toFixed(2)} on the median page`);
  return all;
}
figures['time.tokenizer'] = ratio('copydesk, HTML', 'htmlparser2 tokenizer');
figures['time.parser'] = ratio('copydesk, HTML', 'htmlparser2 parser');
figures['time.readability'] = ratio('Readability + linkedom', 'copydesk, HTML') ?? undefined;
figures['time.defuddle'] = ratio('defuddle + linkedom', 'copydesk, HTML') ?? undefined;
if (flags.includes('--check')) checkFloors('body', figures);
