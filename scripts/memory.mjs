// Measures the peak of memory of every public function on ten million characters, each in a process of its own.
//   npm run memory
//   npm run memory -- --size 1000000 --only readHtml --family nested
// Allowed are FACTOR bytes for each character of the input, of both reports where two are compared, and BASE besides, over what the process takes once the library is loaded and what the
// function is given has been made. V8 collects garbage when it must, so the heap is held to what is allowed: who needs more ends there.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { callsOf } from './calls.mjs';
import { PAGES, TEXTS } from './hostile.mjs';
import { bundledLibrary } from './library.mjs';

const FACTOR = 30;
const BASE = 64 * 1024 * 1024;

/** Reports as a newsroom has them, many in one file, and input that is deep, unclosed, or of very many small pieces. */
const FAMILIES = {
  text: [
    'paragraphs that never come twice',
    'articles one after another',
    'a sentence without end',
    'a long word',
    'opening marks',
    'letters',
    'line feeds',
    'words in any order',
  ],
  page: [
    'unclosed paragraphs',
    'nested div',
    'nested b and i',
    'open tags',
    'entities',
    'attributes that never come twice',
    'an unclosed comment',
    'linked data: arrays',
    'a list of links',
  ],
};

/** In the child: the peak of one call, in bytes over what stood before. */
async function measure(address, name, family, size) {
  const library = await import(address);
  const call = callsOf(library).find((one) => one.name === name);
  const make = (call.input === 'text' ? TEXTS : PAGES)[family];
  // Compiled and warm, so that the compiler's memory is not counted.
  call.call(call.prepare(make(20_000)));
  const given = call.prepare(make(size));
  globalThis.gc();
  const before = process.memoryUsage.rss();
  // Linux forgets the peak so far; elsewhere it is the peak of the whole process.
  if (process.platform === 'linux') writeFileSync('/proc/self/clear_refs', '5');
  const kept = call.call(given);
  const peak =
    process.platform === 'linux' ? Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) * 1024 : process.resourceUsage().maxRSS * 1024;
  return { peak: peak - before, kept: typeof kept };
}

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '10000000' },
    only: { type: 'string', default: '' },
    family: { type: 'string', default: '' },
    child: { type: 'string' },
  },
});
const size = Number(values.size);
if (values.child !== undefined) {
  const { address, name, family } = JSON.parse(values.child);
  console.log(JSON.stringify(await measure(address, name, family, size)));
} else {
  const address = bundledLibrary();
  const megabytes = (bytes) => (bytes / 1024 / 1024).toFixed(0);
  let wrong = 0;
  for (const { name, input, sides } of callsOf(await import(address))) {
    if (!name.includes(values.only)) continue;
    const allowed = FACTOR * size * sides + BASE;
    for (const family of FAMILIES[input].filter((one) => one.includes(values.family))) {
      const heap = Math.ceil(allowed / 1024 / 1024) + 192;
      const { stdout, status } = spawnSync(
        process.execPath,
        [
          '--expose-gc',
          `--max-old-space-size=${heap}`,
          fileURLToPath(import.meta.url),
          '--size',
          String(size),
          '--child',
          JSON.stringify({ address, name, family }),
        ],
        { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
      );
      const peak = status === 0 ? JSON.parse(stdout).peak : Infinity;
      const over = peak > allowed;
      if (over) wrong++;
      const told = status === 0 ? `${megabytes(peak).padStart(5)} MB, ${(peak / size / sides).toFixed(1)} times` : `ends in a heap of ${heap} MB`;
      console.log(`${over ? 'FAIL' : 'pass'}  ${name.padEnd(38)} ${family.padEnd(34)} ${told}`);
    }
  }
  console.log(
    `${wrong === 0 ? 'All' : `${wrong} not`} within ${FACTOR} times the input and ${megabytes(BASE)} MB, ${megabytes(FACTOR * size + BASE)} MB for ${size} characters`,
  );
  process.exitCode = wrong === 0 ? 0 : 1;
}
