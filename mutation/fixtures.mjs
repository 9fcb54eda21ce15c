// Stands in for test/support/fixtures.ts, which names a fixture relative to its test: here all tests are one file elsewhere.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { expect } from 'vitest';

const root = resolve(process.cwd(), 'test');
/** All fixtures by their names, of which no two are alike. */
const fixtures = new Map();
for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('.json')) continue;
  if (fixtures.has(basename(file))) throw new Error(`two fixtures are named ${basename(file)}`);
  fixtures.set(basename(file), resolve(root, file));
}

export function expectJson(actual, path) {
  expect(`${JSON.stringify(actual, null, 2)}\n`).toBe(readFileSync(fixtures.get(basename(path)), 'utf8'));
}
