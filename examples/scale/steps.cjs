// The three pure steps by which stories are found on many machines, and the last one, which one machine does: pairs are few.
// Plain filters (filter.mjs) and Apache Beam (../beam) run the same ones. In a project of your own: require('copydesk').
'use strict';
const { groupReports, parseArticle, sameStory, storyKeys } = require('../..');

/** A report under one key meets so many of those before it: a key that many share finds the nearest by day, and work stays in proportion. */
const WINDOW = 40;
/** Two reports of one event share more keys than this. */
const LEAST_SHARED = 5;

/**
 * 1. Reads a report, and keeps what is needed to find others of the same event: a hundredth of the work that is left.
 * `{ id, text, published? }` -> `{ id, story }`
 */
function parse({ id, text, published }) {
  const article = parseArticle(text);
  return { id, story: storyKeys(published === undefined ? article : { report: article, published }) };
}

/** 2. Puts it under each of its keys. `{ id, story }` -> `{ key, id, story }`, some 80 of them. */
function key({ id, story }) {
  return story.keys.map((name) => ({ key: name, id, story }));
}

/**
 * 3. Judges the reports under one key by twos: `{ id, story }[]` -> `{ a, b, same }[]`. A pair is judged once, under the first of the keys that it
 * shares; one that shares fewer than five is of no use.
 */
function verify(key, reports) {
  const sorted = reports
    .map((report) => ({ ...report, keys: new Set(report.story.keys) }))
    .sort((x, y) => order(x.story.day ?? '~', y.story.day ?? '~') || order(x.id, y.id));
  return sorted.flatMap((report, index) =>
    sorted.slice(Math.max(0, index - WINDOW), index).flatMap((other) => {
      const shared = report.story.keys.filter((name) => other.keys.has(name));
      if (shared.length < LEAST_SHARED || shared.some((name) => name < key)) return [];
      const same = sameStory(other.story, report.story);
      const [a, b] = [other.id, report.id].sort(order);
      return same === null || a === b ? [] : [{ a, b, same }];
    }),
  );
}

/**
 * 4. Stories of two and more reports: `{ a, b }[]` -> ids. Pairs chain events that have a report in common, so `groupReports` has the last word
 * on what they hold together; `storyOf` leads from an id to its keys.
 */
function stories(pairs, storyOf) {
  return components(pairs)
    .flatMap((ids) => groupReports(ids.map(storyOf)).map(({ members }) => members.map((member) => ids[member])))
    .filter((ids) => ids.length > 1);
}

/** What pairs hold together, directly or by others. */
function components(pairs) {
  const parents = new Map();
  const rootOf = (id) => {
    let root = id;
    while ((parents.get(root) ?? root) !== root) root = parents.get(root);
    for (let at = id; at !== root; ) {
      const next = parents.get(at) ?? root;
      parents.set(at, root);
      at = next;
    }
    return root;
  };
  for (const { a, b } of pairs) {
    const [x, y] = [rootOf(a), rootOf(b)].sort(order);
    parents.set(x, x);
    parents.set(y, x);
  }
  const members = new Map();
  for (const id of parents.keys()) {
    const root = rootOf(id);
    if (members.has(root)) members.get(root).push(id);
    else members.set(root, [id]);
  }
  return [...members.values()].map((ids) => ids.sort(order)).sort((x, y) => order(x[0], y[0]));
}

const order = (x, y) => (x < y ? -1 : x > y ? 1 : 0);

module.exports = { parse, key, verify, stories };
