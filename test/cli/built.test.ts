import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// The command as a process of its own, with real threads, pipes and signals, built from what stands in src now.

const root = fileURLToPath(new URL('../..', import.meta.url));
const source = (path: string): string => join(root, 'src', path);
let home = '';
let bin = '';

beforeAll(async () => {
  mkdirSync(join(root, '.doctest'), { recursive: true });
  home = mkdtempSync(join(root, '.doctest', 'built-'));
  bin = join(home, 'cli.js');
  mkdirSync(join(home, 'node_modules', 'copydesk'), { recursive: true });
  writeFileSync(join(home, 'node_modules', 'copydesk', 'package.json'), '{ "version": "1.2.3" }');
  symlinkSync(join(root, 'node_modules', 'tinypool'), join(home, 'node_modules', 'tinypool'), 'junction');
  writeFileSync(join(home, 'package.json'), '{ "type": "module" }');
  await build({
    entryPoints: { cli: source('cli/main.ts'), 'cli-worker': source('cli/worker.ts') },
    outdir: home,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    external: ['tinypool', 'tinyglobby'],
    alias: {
      copydesk: source('index.ts'),
      'copydesk/html': source('page/html.ts'),
      'copydesk/export': source('export/index.ts'),
      'copydesk/render': source('render/index.ts'),
    },
    banner: { js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);" },
    logLevel: 'silent',
  });
});

afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

const text = 'Mill reopens\nBy Ada Lund\nThe mill at Varn reopened on Monday, the owner said.\n“Nobody believed in it,” foreman Piet Moor said.\n';
const records = Array.from({ length: 300 }, (_, id) => `${JSON.stringify({ id, text })}\n`).join('');

it('answers from other threads what it answers alone', () => {
  const [alone, together] = [[], ['--workers', '2']].map((more) =>
    spawnSync(process.execPath, [bin, 'quotes', '--jsonl', ...more], { input: `${records}{}\n`, encoding: 'utf8' }),
  );
  expect(alone!.stdout.split('\n')).toHaveLength(301);
  expect(together!.stdout === alone!.stdout).toBe(true);
  for (const { status, stderr } of [alone!, together!])
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'copydesk: line 301: neither {"text": …} nor {"html": …}\n' });
});

it('ends without a word when nobody reads on', async () => {
  const child = spawn(process.execPath, [bin, 'parse', '--jsonl'], { stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdin.on('error', () => undefined);
  child.stdin.end(records);
  let errors = '';
  child.stderr.on('data', (piece) => (errors += String(piece)));
  child.stdout.once('data', () => child.stdout.destroy());
  const [code] = await once(child, 'close');
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
});

it.skipIf(process.platform === 'win32')('ends at Ctrl-C with whole lines, also while it waits for more', async () => {
  for (const more of [[], ['--workers', '2']]) {
    const child = spawn(process.execPath, [bin, 'parse', '--jsonl', ...more]);
    let output = '';
    child.stdout.on('data', (piece) => {
      if (output === '') child.kill('SIGINT');
      output += String(piece);
    });
    child.stdin.on('error', () => undefined);
    child.stdin.write(records);
    const [code] = await once(child, 'close');
    expect(code).toBe(130);
    expect(
      output
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line).id),
    ).toEqual(
      output
        .split('\n')
        .slice(0, -1)
        .map((_, index) => index),
    );
    expect(output.endsWith('\n')).toBe(true);
  }
});

describe.skipIf(!existsSync('/dev/full'))('a full disk', () => {
  const many = records.repeat(4);

  it.each([[['-o', '/dev/full']], [['-o', '/dev/full', '--workers', '2']]])('is told in one line, with %j', (more) => {
    const { status, stderr } = spawnSync(process.execPath, [bin, 'parse', '--jsonl', ...more], { input: many, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'copydesk: cannot write /dev/full: the disk is full\n' });
  });

  it('is told of a compressed file too', () => {
    const link = join(home, 'full.gz');
    symlinkSync('/dev/full', link);
    const { status, stderr } = spawnSync(process.execPath, [bin, 'parse', '--jsonl', '-o', link], { input: many, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 2, stderr: `copydesk: cannot write ${link}: the disk is full\n` });
  });

  it('is told of standard output', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [bin, 'parse', '--jsonl'], { input: many, stdio: ['pipe', full, 'pipe'], encoding: 'utf8' });
    closeSync(full);
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'copydesk: cannot write standard output: the disk is full\n' });
  });
});

it('goes on after a line of 100 MB, and after bytes that are no UTF-8', async () => {
  const child = spawn(process.execPath, ['--max-old-space-size=400', bin, 'strip', '--jsonl', '--fields', 'text']);
  let output = '';
  let errors = '';
  child.stdout.on('data', (piece) => (output += String(piece)));
  child.stderr.on('data', (piece) => (errors += String(piece)));
  const piece = 'x'.repeat(1_000_000);
  for (let n = 0; n < 100; n++) if (!child.stdin.write(piece)) await once(child.stdin, 'drain');
  child.stdin.write(Buffer.from([0x0a, 0x7b, 0xff, 0xfe, 0x0a]));
  child.stdin.end(Buffer.concat([Buffer.from('{"text": "The mill at Varn reopened'), Buffer.from([0xff]), Buffer.from(' on Monday, the owner said."}\n')]));
  const [code] = await once(child, 'close');
  expect({ code, errors }).toEqual({ code: 1, errors: 'copydesk: line 1: longer than 67108864 characters\ncopydesk: line 2: not JSON\n' });
  expect(JSON.parse(output)).toEqual({ id: 3, result: { text: 'The mill at Varn reopened\ufffd on Monday, the owner said.' } });
});
