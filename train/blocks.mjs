// Trains a forest that weighs blocks on pages with known bodies: of plain text (src/blocks/weights.ts) or of HTML (src/blocks/weights-markup.ts).
//   node train/blocks.mjs FILE.jsonl[.gz] --input text|html [--trees 75] [--leaves 14] [--pages 0.6] [--columns 0.5] [--every 3 --skip 0] [--out FILE]
// Each line of the file holds {html?, text?, truth: {body}}. A block counts as body when most of its word 4-grams stand in the body.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import zlib from 'node:zlib';
import { bundled } from './bundled.mjs';
import { randomNumbers } from './crf.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    input: { type: 'string', default: 'text' },
    trees: { type: 'string', default: '75' },
    leaves: { type: 'string', default: '14' },
    rate: { type: 'string', default: '0.15' },
    /** Each tree sees this share of the pages, and this share of the features. */
    pages: { type: 'string', default: '0.6' },
    columns: { type: 'string', default: '0.5' },
    seed: { type: 'string', default: '1' },
    /** Leaves out each page whose number modulo `every` is `skip`, to measure on. */
    every: { type: 'string' },
    skip: { type: 'string', default: '0' },
    out: { type: 'string' },
  },
});
if (positionals.length === 0) throw new Error('Give the file of training pages.');
if (options.input !== 'text' && options.input !== 'html') throw new Error('The input is text or html.');
const out = options.out ?? path.join(root, options.input === 'html' ? 'src/blocks/weights-markup.ts' : 'src/blocks/weights.ts');

/** What a block counts on average; the least weight of a leaf is stated in it. */
const MEAN_MASS = 3;

/** Values of a feature are told apart by at most this many bins. */
const BINS = 33;
/** A leaf holds at least this much curvature. */
const LEAST_LEAF = 40;

const library = await bundled(new URL('./blocks-parts.ts', import.meta.url));
const data = readRows(positionals[0]);
console.log(`${data.labels.length} blocks, ${data.rows[0].length} features`);
const forest = boost(data, {
  trees: +options.trees,
  leaves: +options.leaves,
  rate: +options.rate,
  shares: { pages: +options.pages, columns: +options.columns },
  seed: +options.seed,
});
fs.writeFileSync(out, render(forest));
console.log(`${out}: ${zlib.gzipSync(render(forest)).length} bytes gzipped`);

function readRows(file) {
  const raw = fs.readFileSync(file);
  const lines = (file.endsWith('.gz') ? zlib.gunzipSync(raw) : raw).toString('utf8').split('\n').filter(Boolean);
  const rows = [];
  const labels = [];
  const masses = [];
  const pages = [];
  lines.forEach((line, k) => {
    if (options.every !== undefined && k % +options.every === +options.skip) return;
    const { truth, [options.input]: source } = JSON.parse(line);
    if (source === undefined) return;
    const page = options.input === 'html' ? library.readHtml(source) : library.readText(source);
    // Markup that groups no blocks is read like text, and never asks this forest.
    if (options.input === 'html' && page.blocks.every((block) => block.path.length === 0)) return;
    const body = shingles(words(truth.body), 4);
    const gold = words(truth.body).length;
    const flat = ` ${words(truth.body).join(' ')} `;
    library.describePage(page, {}).forEach((row, i) => {
      const own = words(page.blocks[i].text);
      if (own.length === 0) return;
      // A line of one to three words that the body holds somewhere counts as the body's when the rules put it there.
      let share;
      if (own.length < 4) share = flat.includes(` ${own.join(' ')} `) ? 0.5 : 0;
      else {
        const set = [...shingles(own, 4)];
        share = set.filter((s) => body.has(s)).length / set.length;
      }
      if (share === 0.5 && own.length < 4) share = row[library.IN_RANGE] === 1 ? 1 : 0;
      rows.push(row);
      pages.push(k);
      labels.push(share >= 0.5 ? 1 : 0);
      // Pages count alike, whatever their length: the mistakes of a page are measured against its body.
      masses.push((1000 * (Math.min(own.length, 60) + 3)) / (gold + 200));
    });
  });
  const mean = masses.reduce((sum, mass) => sum + mass, 0) / masses.length;
  return { rows, labels, pages, masses: masses.map((mass) => (MEAN_MASS * mass) / mean) };
}

function words(text) {
  return (text ?? '').toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
}

function shingles(list, n) {
  const set = new Set();
  for (let i = 0; i + n <= list.length; i++) set.add(list.slice(i, i + n).join(' '));
  return set;
}

/**
 * Stochastic gradient boosting (Friedman, 2002) on the logistic loss: each tree is grown on some of the pages and sees some of the features,
 * always the same by its number. Trees grow leaf by leaf over 32 bins a feature.
 */
function boost({ rows, labels, masses, pages }, { trees, leaves, rate, shares, seed }) {
  const random = randomNumbers(seed);
  const n = rows.length;
  const features = rows[0].length;
  const edges = Array.from({ length: features }, (_, f) => edgesOf(rows, f));
  const bins = new Uint8Array(n * features);
  for (let i = 0; i < n; i++)
    for (let f = 0; f < features; f++) {
      let bin = 0;
      while (bin < edges[f].length && rows[i][f] > edges[f][bin]) bin++;
      bins[i * features + f] = bin;
    }
  let positive = 0;
  let all = 0;
  for (let i = 0; i < n; i++) {
    positive += labels[i] * masses[i];
    all += masses[i];
  }
  const base = Math.log(positive / (all - positive));
  const scores = new Float64Array(n).fill(base);
  const forest = { base: Math.round(base * 1000) / 1000, trees: [] };
  const g = new Float64Array(n);
  const h = new Float64Array(n);
  for (let t = 0; t < trees; t++) {
    let loss = 0;
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-scores[i]));
      g[i] = masses[i] * (labels[i] - p);
      h[i] = masses[i] * p * (1 - p);
      loss -= masses[i] * Math.log(labels[i] === 1 ? p + 1e-9 : 1 - p + 1e-9);
    }
    const chosen = new Map();
    for (const page of pages) if (!chosen.has(page)) chosen.set(page, random() < shares.pages);
    const members = Int32Array.from({ length: n }, (_, i) => i).filter((i) => chosen.get(pages[i]));
    const seen = Array.from({ length: features }, () => random() < shares.columns);
    const tree = grow({ bins, features, edges, g, h, members, seen }, leaves, rate);
    for (let i = 0; i < n; i++) scores[i] += leafOf(tree, rows[i]);
    forest.trees.push(tree);
    if (t % 10 === 0) console.log(`tree ${t}: loss ${(loss / all).toFixed(4)}`);
  }
  return forest;
}

function edgesOf(rows, f) {
  const step = Math.max(1, Math.floor(rows.length / 20000));
  const sample = [];
  for (let i = 0; i < rows.length; i += step) sample.push(rows[i][f]);
  sample.sort((a, b) => a - b);
  const edges = new Set();
  for (let k = 1; k < 32; k++) edges.add(Math.round(sample[Math.floor((k * sample.length) / 32)] * 1000) / 1000);
  const distinct = [...new Set(sample)];
  if (distinct.length <= 32) return distinct.slice(0, -1);
  return [...edges].sort((a, b) => a - b);
}

/** What a tree adds to the score of a row. */
function leafOf(tree, row) {
  let node = tree[0];
  while (node.length > 1) node = tree[row[node[0]] <= node[1] ? node[2] : node[3]];
  return node[0];
}

function grow(data, leaves, rate) {
  const { bins, features, edges, g, h, members } = data;
  const whole = sumUp(data, members);
  const nodes = [{ members, sums: whole, split: bestSplit(data, whole) }];
  for (let count = 1; count < leaves; count++) {
    let best = -1;
    nodes.forEach((node, k) => {
      if (node.split && !node.children && (best < 0 || node.split.gain > nodes[best].split.gain)) best = k;
    });
    if (best < 0) break;
    const node = nodes[best];
    const { feature, bin } = node.split;
    const left = node.members.filter((i) => bins[i * features + feature] <= bin);
    const right = node.members.filter((i) => bins[i * features + feature] > bin);
    // Only the smaller side is summed up; the other one is the rest.
    const small = sumUp(data, left.length < right.length ? left : right);
    const rest = node.sums.map((sum, k) => sum - small[k]);
    node.children = [nodes.length, nodes.length + 1];
    const [leftSums, rightSums] = left.length < right.length ? [small, rest] : [rest, small];
    nodes.push({ members: left, sums: leftSums, split: bestSplit(data, leftSums) }, { members: right, sums: rightSums, split: bestSplit(data, rightSums) });
    node.members = null;
    node.sums = null;
  }
  return nodes.map((node) => {
    if (node.children) return [node.split.feature, edges[node.split.feature][node.split.bin], ...node.children];
    let sg = 0;
    let sh = 0;
    for (const i of node.members) {
      sg += g[i];
      sh += h[i];
    }
    return [Math.round(100 * rate * (sg / (sh + 5))) / 100];
  });
}

/** Sums of the gradients and of the curvatures, by feature and bin: two numbers each. */
function sumUp({ bins, features, g, h }, members) {
  const sums = new Float64Array(features * BINS * 2);
  for (const i of members) {
    const from = i * features;
    const gi = g[i];
    const hi = h[i];
    for (let f = 0; f < features; f++) {
      const at = (f * BINS + bins[from + f]) * 2;
      sums[at] += gi;
      sums[at + 1] += hi;
    }
  }
  return sums;
}

function bestSplit({ features, seen }, sums) {
  let G = 0;
  let H = 0;
  for (let bin = 0; bin < BINS; bin++) {
    G += sums[bin * 2];
    H += sums[bin * 2 + 1];
  }
  let best = null;
  for (let feature = 0; feature < features; feature++) {
    if (!seen[feature]) continue;
    let lg = 0;
    let lh = 0;
    for (let bin = 0; bin < BINS - 1; bin++) {
      const at = (feature * BINS + bin) * 2;
      lg += sums[at];
      lh += sums[at + 1];
      if (lh < LEAST_LEAF || H - lh < LEAST_LEAF) continue;
      const gain = (lg * lg) / (lh + 5) + ((G - lg) * (G - lg)) / (H - lh + 5) - (G * G) / (H + 5);
      if (gain > 1 && (best === null || gain > best.gain)) best = { feature, bin, gain };
    }
  }
  return best;
}

/** The nodes level by level, as `src/blocks/model.ts` reads them: which two stand below which, their order tells. */
function byLevel(tree) {
  const order = [0];
  for (const k of order) if (tree[k].length > 1) order.push(...tree[k].slice(2));
  return order.map((k) => (tree[k].length > 1 ? tree[k].slice(0, 2) : Math.round(100 * tree[k][0])));
}

function render({ base, trees }) {
  const lines = trees.map((tree) => `    ${JSON.stringify(byLevel(tree))},`);
  return `import type { Forest } from './model.js';\n\n/** Made by train/blocks.mjs; never edited by hand. */\nexport const MODEL: Forest = {\n  base: ${base},\n  trees: [\n${lines.join('\n')}\n  ],\n};\n`;
}
