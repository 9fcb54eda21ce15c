// Changes the code of a room in small ways and asks the room's own tests to notice.
//   npm --prefix mutation run mutate [-- ROOM ... | FILE ...] [-- --sample N]
// ROOM is a folder of src/, FILE a file below one; without either, all four rooms in turn. What was tried is kept in
// mutation/reports, so the next run tries only what has changed. A sample tries one function in N, and keeps nothing.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ROOMS = ['language', 'blocks', 'quotes', 'compare'];
/** Tables made by a script. */
const GENERATED = ['!src/language/unicode.ts', '!src/**/*weights*.ts'];

const { values, positionals: asked } = parseArgs({ allowPositionals: true, options: { sample: { type: 'string', default: '1' } } });
const isSample = values.sample !== '1';
const targets = (asked.length === 0 ? ROOMS : asked).map((name) =>
  ROOMS.includes(name) ? { room: name, files: `src/${name}/**/*.ts` } : { room: name.split('/')[1], files: name },
);
const unknown = targets.find(({ room }) => !ROOMS.includes(room));
if (unknown !== undefined) {
  console.error(`unknown: ${unknown.files}\nusage: npm --prefix mutation run mutate [-- ${ROOMS.join(' | ')} | src/ROOM/FILE.ts ...] [--sample N]`);
  process.exit(2);
}

const root = fileURLToPath(new URL('..', import.meta.url));
let failed = false;
for (const { room, files } of targets) {
  console.log(`\n${room}: ${files}`);
  const run = spawnSync(
    `${root}mutation/node_modules/.bin/stryker`,
    [
      'run',
      'mutation/stryker.config.json',
      ...['--mutate', [files, ...GENERATED].join(',')],
      ...(isSample ? [] : ['--incremental', '--incrementalFile', `mutation/reports/${room}.json`]),
    ],
    { cwd: root, stdio: 'inherit', env: { ...process.env, ROOM: room, SAMPLE: values.sample } },
  );
  failed ||= run.status !== 0;
}
process.exitCode = failed ? 1 : 0;
