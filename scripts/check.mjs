// Every static check in one command, each a script of package.json too. All run, so that one look shows all that is wrong.
import { spawnSync } from 'node:child_process';

const STEPS = [
  'types',
  'types:examples',
  'lint:biome',
  'lint:eslint',
  'lint:unused',
  'lint:regexes',
  'build',
  'package:lint',
  'package:types',
  'package:size',
  'package:try',
  'docs',
];

const failed = [];
for (const step of STEPS) {
  const begin = performance.now();
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', step], { encoding: 'utf8', shell: process.platform === 'win32' });
  const passed = status === 0;
  console.log(`${passed ? 'pass' : 'FAIL'}  ${step.padEnd(16)}${((performance.now() - begin) / 1000).toFixed(1).padStart(6)} s`);
  if (passed) continue;
  failed.push(step);
  console.log(`${stdout}${stderr}`.trim().replace(/^/gm, '      '));
}
if (failed.length > 0) {
  console.log(`\nFailed: ${failed.join(', ')}. Run one alone with: npm run ${failed[0]}`);
  process.exit(1);
}
