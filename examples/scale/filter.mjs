// The steps of steps.cjs as filters, from standard input to standard output, for sort, GNU parallel, and the pipe of Spark and of Hadoop:
//   node filter.mjs keys < reports.jsonl | LC_ALL=C sort -t "$(printf '\t')" -k 1,1 | node filter.mjs verify | node filter.mjs stories story-keys.jsonl
// `keys` writes `key TAB {"id", "story"}`, `verify` reads that sorted by key and writes `{"a", "b", "same"}`, `stories` reads
// those, and what `copydesk keys` wrote, and writes a list of ids a line.
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import steps from './steps.cjs';

const print = async (line) => {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
};
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));
const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });

switch (process.argv[2]) {
  case 'keys':
    for await (const line of lines) {
      const parsed = steps.parse(JSON.parse(line));
      const story = JSON.stringify(parsed);
      // A key is a word or three with spaces between them, so it holds no tab.
      for (const { key } of steps.key(parsed)) await print(`${key}\t${story}`);
    }
    break;
  case 'verify': {
    let key = null;
    let group = [];
    const flush = async () => {
      for (const pair of steps.verify(key, group)) await print(JSON.stringify(pair));
    };
    for await (const line of lines) {
      const tab = line.indexOf('\t');
      if (line.slice(0, tab) !== key) {
        await flush();
        key = line.slice(0, tab);
        group = [];
      }
      group.push(JSON.parse(line.slice(tab + 1)));
    }
    await flush();
    break;
  }
  case 'stories': {
    const pairs = [];
    for await (const line of lines) pairs.push(JSON.parse(line));
    const wanted = new Set(pairs.flatMap(({ a, b }) => [a, b]));
    const keys = new Map();
    for await (const line of createInterface({ input: createReadStream(process.argv[3]) })) {
      const { id, result } = JSON.parse(line);
      if (wanted.has(id)) keys.set(id, result);
    }
    for (const story of steps.stories(pairs, (id) => keys.get(id))) await print(JSON.stringify(story));
    break;
  }
  default:
    process.stderr.write('node filter.mjs keys|verify|stories KEYS\n');
    process.exitCode = 2;
}
