import { expect } from 'vitest';

/**
 * Compares a result with the JSON file that holds what is expected of it. `UPDATE=1 npm test` writes the file anew;
 * whoever does so reads the difference by eye before committing it. Works under Node and in the browser.
 *
 * @param actual any plain JSON value
 * @param path the expected file, relative to the test that calls: `./reports/seed-a.quotes.json`
 */
export async function expectJson(actual: unknown, path: string): Promise<void> {
  await expect(`${JSON.stringify(actual, null, 2)}\n`).toMatchFileSnapshot(path);
}
