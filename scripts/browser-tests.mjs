// The tests in a real Chromium, then those of the built playground. The files are run in parts, each in a browser of its own: one page that
// has run every file has grown by hundreds of megabytes, and a small machine may end it. A browser that goes down although no test
// failed is started once more, and that is said; a test that fails is never tried again.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PARTS = 4;
const BROWSER_LOST = 'Browser connection was closed';

const home = mkdtempSync(join(tmpdir(), 'copydesk-browser-'));

/** Runs Vitest: its exit code, and whether the browser went down while every test that had run had passed. */
async function vitest(...args) {
  const report = join(home, 'report.json');
  rmSync(report, { force: true });
  const child = spawn(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    {
      stdio: ['ignore', 'inherit', 'pipe'],
    },
  );
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    errors += text;
    process.stderr.write(text);
  });
  const [code] = await once(child, 'close');
  return { code, lost: code !== 0 && errors.includes(BROWSER_LOST) && JSON.parse(readFileSync(report, 'utf8')).numFailedTests === 0 };
}

const runs = Array.from({ length: PARTS }, (_, part) => ['-c', 'vitest.browser.config.ts', `--shard=${part + 1}/${PARTS}`]);
runs.push(['-c', 'vitest.playground.config.ts']);

try {
  for (const run of runs) {
    let { code, lost } = await vitest(...run);
    if (lost) {
      console.error('\nThe browser went down and no test failed: this part is run once more.\n');
      ({ code } = await vitest(...run));
    }
    if (code !== 0) process.exitCode = 1;
  }
} finally {
  rmSync(home, { recursive: true, force: true });
}
