import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';

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
    alias: { copydesk: source('index.ts'), 'copydesk/html': source('page/html.ts'), 'copydesk/render': source('render/index.ts') },
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
