import { readText } from 'copydesk';
import { readHtml } from 'copydesk/html';
import { describe, expect, it } from 'vitest';
import { describePage } from '../../src/blocks/label.js';
import seedA from '../reports/seed-a.txt?raw';
import seedB from '../reports/seed-b.txt?raw';
import { fingerprint } from '../support/fingerprint.js';
import { expectJson } from '../support/fixtures.js';

// The forest decides by these numbers, and was trained on them: whoever changes one has to train it again. Of two pages they stand here
// in full, of the others by their fingerprints.

const pages = import.meta.glob<string>('../pages/*.{html,txt}', { query: '?raw', import: 'default', eager: true });
const sources = Object.entries({ ...pages, 'seed-a.txt': seedA, 'seed-b.txt': seedB }).map(([path, source]) => [path.replace(/^.*\//, ''), source] as const);
const IN_FULL: readonly string[] = ['comment-thread.txt', 'correction-note.html'];

const short = (value: number): string => String(Math.round(value * 1000) / 1000);

describe('the numbers that the learned model sees', () => {
  it('are those that it was trained on', async () => {
    const seen = sources.map(([file, source]) => {
      const page = file.endsWith('.html') ? readHtml(source) : readText(source);
      const rows = describePage(page, {});
      expect(rows).toHaveLength(page.blocks.length);
      const told = IN_FULL.includes(file) ? (row: number[]): string => row.map(short).join(' ') : fingerprint;
      return [file, rows.map((row, i) => `${page.blocks[i]!.text.slice(0, 24)}: ${told(row)}`)] as const;
    });
    await expectJson(Object.fromEntries(seen), './vector.json');
  });
});
