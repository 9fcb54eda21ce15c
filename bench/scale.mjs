// How many reports a second, in how much memory, and how that grows. Takes no data: it generates its reports (examples/scale/generate.mjs).
//   node bench/scale.mjs [--reports 1000,10000,100000] [--stream 300] [--folder FOLDER]     (after npm run build)
// Every measurement is a process of its own, the command as users run it. Processor time is told beside the time of the clock, for a busy machine
// changes the one and not the other; memory is the peak of what the process held (resident set).
import { spawn, spawnSync } from 'node:child_process';
import { createWriteStream, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished, pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generate } from '../examples/scale/generate.mjs';

const HERE = fileURLToPath(import.meta.url);

if (process.argv[2] === '--measured') {
  // The command inside this process, which tells in the end what it took.
  process.argv.splice(1, 2, 'copydesk');
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    process.stderr.write(`\n${JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, mb: maxRSS / 1024 })}\n`);
  });
  await import('../dist/cli.js');
} else await bench();

async function bench() {
  const { values } = parseArgs({
    options: { reports: { type: 'string', default: '1000,10000,100000' }, stream: { type: 'string', default: '300' }, folder: { type: 'string' } },
  });
  const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'copydesk-scale-'));
  const file = (name) => join(folder, name);
  const load = loadavg()[0];
  console.log(
    `${cpus().length} cores (${cpus()[0].model}), Node ${process.version}, load ${load.toFixed(1)}${load > 0.5 ? ': a busy machine, trust processor time' : ''}\n`,
  );
  row('step', 'reports', 'threads', 'clock s', 'cpu s', 'a cpu second', 'peak MB');

  await write(file('speed.jsonl'), 2000);
  for (const step of ['parse', 'quotes', 'keys', 'group']) {
    for (const workers of [1, 2]) tell(step, 2000, workers, await measure([step, file('speed.jsonl'), '--workers', String(workers), '-o', file('out.jsonl')]));
  }

  // Keys are made once, report by report; what grows is the grouping.
  for (const count of values.reports.split(',').map(Number)) {
    const keys = file(`${count}.keys.jsonl`);
    if (!existsSync(keys)) {
      await write(file('reports.jsonl'), count);
      tell('keys', count, 2, await measure(['keys', file('reports.jsonl'), '--workers', '2', '-o', keys]));
    }
    tell('group of keys', count, 1, await measure(['group', keys, '-o', file('stories.jsonl')], ['--max-old-space-size=12000']));
  }

  const megabytes = Number(values.stream);
  if (megabytes > 0) tell(`strip, ${megabytes} MB`, null, 1, await stream(['strip', '--jsonl', '--fields', 'text', '-o', file('out.jsonl')], megabytes));
  if (values.folder === undefined) rmSync(folder, { recursive: true });
}

function row(...cells) {
  console.log(cells.map((cell, index) => (index === 0 ? cell.padEnd(16) : String(cell).padStart(13))).join(''));
}

function tell(step, count, workers, { seconds, cpu, mb, reports = count }) {
  row(step, reports, workers, seconds.toFixed(1), cpu.toFixed(1), Math.round(reports / cpu), Math.round(mb));
}

async function write(path, count) {
  await pipeline(lines(count), createWriteStream(path));
}

function* lines(count) {
  for (const report of generate(count)) yield `${JSON.stringify(report)}\n`;
}

async function measure(args, flags = []) {
  const begin = performance.now();
  const { stderr, status } = spawnSync(process.execPath, [...flags, HERE, '--measured', ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`copydesk ${args.join(' ')}: ${stderr}`);
  return { seconds: (performance.now() - begin) / 1000, ...JSON.parse(stderr.trim().split('\n').at(-1)) };
}

/** Hands the command a stream of so many megabytes, as it takes them. */
async function stream(args, megabytes) {
  const begin = performance.now();
  const child = spawn(process.execPath, [HERE, '--measured', ...args], { stdio: ['pipe', 'ignore', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (piece) => (errors += piece));
  let bytes = 0;
  let reports = 0;
  await pipeline(function* () {
    for (const line of lines(Infinity)) {
      if (bytes > megabytes * 1e6) return;
      bytes += Buffer.byteLength(line);
      reports++;
      yield line;
    }
  }, child.stdin);
  await finished(child.stderr);
  return { seconds: (performance.now() - begin) / 1000, reports, ...JSON.parse(errors.trim().split('\n').at(-1)) };
}
