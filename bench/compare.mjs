// What edits cost to find: diffReports beside two diff libraries, on the same texts with the same planted edits.
//
//   npm run build && npm install --prefix bench && node bench/compare.mjs DIR [--seeds 2] [--check]
//
// DIR holds reports as plain text, one a file (*.txt). Each is compared with a copy in which one figure, one weekday, one verb
// of saying and one 'not' were changed, one paragraph was moved, and the quotation marks were printed otherwise.
import fs from 'node:fs';
import path from 'node:path';
import { diffReports } from '../dist/index.js';
import { checkFloors } from './floors.mjs';

const [dir, ...rest] = process.argv.slice(2);
if (dir === undefined || dir.startsWith('--')) {
  console.error('usage: node bench/compare.mjs DIR [--seeds N] [--check]');
  process.exit(2);
}
const seeds = rest.includes('--seeds') ? Number(rest[rest.indexOf('--seeds') + 1]) : 2;
const texts = fs
  .readdirSync(dir)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => fs.readFileSync(path.join(dir, file), 'utf8'))
  .filter((text) => text.length > 1500 && text.length < 12000);

function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const EDITS = [
  {
    kind: 'figure',
    find: /(?<![\w.,:$-])(?<!(?:January|February|March|April|May|June|July|August|September|October|November|December|\b[A-Z][a-z]{2,3}\.) )[2-9]\d?(?= [a-z])/g,
    put: (x) => String(Number(x) + 3),
  },
  { kind: 'date', find: /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g, put: (x) => DAYS[(DAYS.indexOf(x) + 2) % 7] },
  { kind: 'framing', find: /(?<=[a-z”"] )said(?= [a-z])/g, put: () => 'claimed' },
  { kind: 'polarity', find: /(?<=\b(?:did|does|do|was|is|will|would|has) )not (?=[a-z])/g, put: () => '' },
];

/** A copy of `text` with planted edits; offsets of the edits are in the original. */
function plant(text, seed) {
  const random = randomFrom(seed);
  const edits = [];
  for (const { kind, find, put } of EDITS) {
    const places = [...text.matchAll(find)].filter((match) => !edits.some((edit) => Math.abs(edit.start - match.index) < 400));
    if (places.length === 0) continue;
    const match = places[Math.floor(random() * places.length)];
    edits.push({ kind, start: match.index, end: match.index + match[0].length, put: put(match[0]) });
  }
  edits.sort((x, y) => x.start - y.start);
  const paragraphs = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const own = edits.filter((edit) => edit.start >= at && edit.end <= at + line.length);
    let put = '';
    let from = at;
    for (const edit of own) {
      put += text.slice(from, edit.start) + edit.put;
      from = edit.end;
    }
    if (line.trim() !== '') paragraphs.push({ text: put + text.slice(from, at + line.length), edited: own.length > 0 });
    at += line.length + 1;
  }
  const free = paragraphs
    .map((paragraph, k) => ({ paragraph, k }))
    .filter(({ paragraph, k }) => k > 2 && k < paragraphs.length - 4 && !paragraph.edited && paragraph.text.length > 80);
  if (free.length > 0) {
    const { k } = free[Math.floor(random() * free.length)];
    const [moved] = paragraphs.splice(k, 1);
    paragraphs.splice(k + 3, 0, moved);
  }
  const other = paragraphs.map((paragraph) => paragraph.text).join(text.includes('\n\n') ? '\n\n' : '\n');
  const curly = /[“”]/.test(other);
  const copy = curly ? other.replace(/[“”]/g, '"').replace(/[‘’]/g, "'") : other.replace(/"(?=\w)/g, '“').replace(/"/g, '”');
  return { copy, edits };
}

/** Each system gives the stretches of the original that it says were changed, with the kind where it knows one. */
const systems = [
  {
    name: 'copydesk',
    run: (a, b) => diffReports(a, b).changes.map((change) => ({ start: change.a?.start ?? -1, end: change.a?.end ?? -1, kind: change.kind })),
  },
];
const peer = async (name, make) => {
  try {
    systems.push({ name, run: make(await import(name)) });
  } catch {
    console.error(`${name} is not installed: npm install --prefix bench`);
  }
};
await peer('diff', ({ diffWords }) => (a, b) => {
  let at = 0;
  const changed = [];
  for (const part of diffWords(a, b)) {
    if (part.removed) changed.push({ start: at, end: at + part.value.length, kind: null });
    if (!part.added) at += part.value.length;
  }
  return changed;
});
await peer('diff-match-patch', ({ default: { diff_match_patch: Patch } }) => (a, b) => {
  const patch = new Patch();
  const parts = patch.diff_main(a, b);
  patch.diff_cleanupSemantic(parts);
  let at = 0;
  const changed = [];
  for (const [sign, value] of parts) {
    if (sign === -1) changed.push({ start: at, end: at + value.length, kind: null });
    if (sign !== 1) at += value.length;
  }
  return changed;
});

const pairs = texts.flatMap((text, t) => Array.from({ length: seeds }, (_, s) => ({ text, ...plant(text, 1000 * t + s) })));
const words = pairs.reduce((n, { text }) => n + text.split(/\s+/).length, 0);
console.log(`${pairs.length} pairs, ${Math.round(words / pairs.length)} words each`);
console.log('system             edits found   of the right kind   false changes per 1,000 words   ms a pair');
const figures = {};
for (const { name, run } of systems) {
  let planted = 0;
  let found = 0;
  let typed = 0;
  let wrong = 0;
  for (const { text, copy } of pairs.slice(0, 5)) run(text, copy);
  // Processor time: a busy machine does not change it much.
  const started = process.cpuUsage();
  const results = pairs.map(({ text, copy }) => run(text, copy));
  const { user, system } = process.cpuUsage(started);
  const ms = (user + system) / 1000 / pairs.length;
  pairs.forEach(({ edits }, k) => {
    const changed = results[k];
    const shows = (change, edit) => change.start < edit.end + 2 && edit.start < change.end + 2 && change.end - change.start <= 3 * (edit.end - edit.start) + 40;
    planted += edits.length;
    for (const edit of edits) {
      const showing = changed.filter((change) => shows(change, edit));
      if (showing.length > 0) found++;
      if (showing.some((change) => change.kind === edit.kind)) typed++;
    }
    wrong += changed.filter((change) => change.start >= 0 && !edits.some((edit) => shows(change, edit))).length;
  });
  console.log(
    `${name.padEnd(18)} ${String(found).padStart(5)}/${planted}     ${String(typed).padStart(5)}/${planted}            ${((1000 * wrong) / words).toFixed(2).padStart(8)}                    ${ms.toFixed(2).padStart(8)}`,
  );
  if (name === 'copydesk')
    Object.assign(figures, { 'edits found': found / planted, 'edits typed': typed / planted, 'false changes per 1,000 words': (1000 * wrong) / words });
}
if (rest.includes('--check')) checkFloors('compare', figures);
