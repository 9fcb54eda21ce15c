// Stands in for test/support/fixtures.ts, which names a fixture relative to its test: here all tests are one file elsewhere.
import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { expect } from 'vitest';

const FOLDERS = [
  'test/pages',
  'test/reports',
  'test/blocks',
  'test/quotes',
  'test/quotes/tagger',
  'test/quotes/reports',
  'test/compare/reports',
  'test/language/reports',
];

export function expectJson(actual, path) {
  const file = FOLDERS.map((folder) => resolve(process.cwd(), folder, basename(path))).find(existsSync);
  expect(`${JSON.stringify(actual, null, 2)}\n`).toBe(readFileSync(file, 'utf8'));
}
