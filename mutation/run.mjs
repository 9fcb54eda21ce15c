// Changes the code of a room in small ways and asks the room's own tests to notice.
//   npm --prefix mutation run mutate [-- ROOM ... | FILE ...]
// ROOM is a folder of src/, FILE a file below one; without either, all four rooms in turn. What was tried is kept in
// mutation/reports, so the next run tries only what has changed.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOMS = ['language', 'blocks', 'quotes', 'compare'];
/** Tables made by a script. */
const GENERATED = ['!src/language/unicode.ts', '!src/**/*weights*.ts'];

const asked = process.argv.slice(2);
const targets = (asked.length === 0 ? ROOMS : asked).map((name) =>
  ROOMS.includes(name) ? { room: name, files: `src/${name}/**/*.ts` } : { room: name.split('/')[1], files: name },
);
const unknown = targets.find(({ room }) => !ROOMS.includes(room));
if (unknown !== undefined) {
  console.error(`unknown: ${unknown.files}\nusage: npm --prefix mutation run mutate [-- ${ROOMS.join(' | ')} | src/ROOM/FILE.ts ...]`);
  process.exit(2);
}

const root = fileURLToPath(new URL('..', import.meta.url));
let failed = false;
for (const { room, files } of targets) {
  console.log(`\n${room}: ${files}`);
  const run = spawnSync(
    `${root}mutation/node_modules/.bin/stryker`,
    ['run', 'mutation/stryker.config.json', '--mutate', [files, ...GENERATED].join(','), '--incrementalFile', `mutation/reports/${room}.json`],
    { cwd: root, stdio: 'inherit', env: { ...process.env, ROOM: room } },
  );
  failed ||= run.status !== 0;
}
process.exitCode = failed ? 1 : 0;
