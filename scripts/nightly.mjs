// Tries every property of test/laws very often, and records what breaks one.
//   npm run nightly                        100,000 runs of each
//   npm run nightly -- --runs 5000
// A string by which a law was broken goes to test/laws/recorded, where `npm test` tries it from then on; a plan of the news grammar is
// printed with the seed that repeats it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '100000' } } });
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'copydesk-nightly-'));
const report = join(folder, 'report.json');

const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', 'test/laws', '--testTimeout=0', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
  {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, VITE_RUNS: values.runs },
  },
);

/** The strings of a counterexample, as fast-check prints it: `Counterexample: ["…", "…"]`. */
function stringsOf(message) {
  const printed = /^Counterexample: (\[.*\])$/m.exec(message)?.[1];
  if (printed === undefined) return [];
  try {
    return JSON.parse(printed).filter((value) => typeof value === 'string');
  } catch {
    return [];
  }
}

const failures = JSON.parse(readFileSync(report, 'utf8')).testResults.flatMap(({ assertionResults }) =>
  assertionResults.filter((test) => test.status === 'failed'),
);
rmSync(folder, { recursive: true, force: true });
for (const { fullName, failureMessages } of failures) {
  const message = failureMessages.join('\n');
  const strings = stringsOf(message);
  const repeat = /\{ seed: [^}]+\}/.exec(message)?.[0] ?? '';
  console.log(`\n${fullName}\n  ${repeat}`);
  if (strings.length === 0) continue;
  const name = fullName
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60);
  const file = join(root, 'test', 'laws', 'recorded', `${name}.json`);
  writeFileSync(file, `${JSON.stringify(strings)}\n`);
  console.log(`  recorded in test/laws/recorded/${name}.json`);
}
console.log(failures.length === 0 && status === 0 ? `Every law holds over ${values.runs} runs.` : `${failures.length} laws are broken.`);
process.exitCode = failures.length === 0 && status === 0 ? 0 : 1;
