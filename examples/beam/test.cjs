// The pipeline on Beam's direct runner, over the two reports of test/reports and 200 generated ones. Needs the library's build.
'use strict';
const assert = require('node:assert/strict');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { before, test } = require('node:test');
const beam = require('apache-beam');
const { directRunner } = require('apache-beam/runners/direct_runner');
const { requireForSerialization } = require('apache-beam/serialization');
const steps = require('../scale/steps.cjs');
const { pairs } = require('./pipeline.cjs');

const found = [];
const keep = (pair) => void found.push(pair);
requireForSerialization(__filename, { keep });

const seeds = ['seed-a', 'seed-b'].map((id) => ({ id, text: readFileSync(join(__dirname, `../../test/reports/${id}.txt`), 'utf8') }));
let reports = seeds;
let stories = [];

before(async () => {
  const { generate } = await import('../scale/generate.mjs');
  reports = [...seeds, ...generate(200)];
  await directRunner().run((root) => {
    root.apply(beam.create(reports)).apply(pairs).map(keep);
  });
  const storyOf = new Map(reports.map((report) => [report.id, steps.parse(report).story]));
  stories = steps.stories(found, (id) => storyOf.get(id));
});

const asLines = (list) => list.map((pair) => JSON.stringify(pair)).sort();

test('gives the pairs that the steps give without Beam', () => {
  const byKey = new Map();
  for (const { key, ...keyed } of reports.map(steps.parse).flatMap(steps.key)) byKey.set(key, [...(byKey.get(key) ?? []), keyed]);
  assert.deepEqual(asLines(found), asLines([...byKey].flatMap(([key, group]) => steps.verify(key, group))));
});

test('finds the two reports of one event', () => {
  assert.deepEqual(
    stories.find((story) => story.includes('seed-a')),
    ['seed-a', 'seed-b'],
  );
});

test('finds the events of the generated reports', () => {
  const events = new Map();
  for (const { id, event } of reports.slice(2)) events.set(event, [...(events.get(event) ?? []), id]);
  const expected = [...events.values()].filter((ids) => ids.length > 1).map((ids) => ids.sort());
  const generated = stories.filter(([id]) => id.startsWith('r'));
  assert.deepEqual(generated.map((ids) => [...ids].sort().join()).sort(), expected.map((ids) => ids.join()).sort());
});
