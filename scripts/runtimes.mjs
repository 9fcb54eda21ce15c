// Installs the packed library into a fresh project and tries it wherever it is said to run: what it makes of the two reports of
// test/reports must be the same, byte for byte. What this machine lacks is skipped, and said. Needs a build.
//   node scripts/runtimes.mjs            with what is on the PATH
//   node scripts/runtimes.mjs FOLDER     with other runtimes, which npm installs into FOLDER unless they are there
import assert from 'node:assert/strict';
import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { delimiter, extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build as esbuild } from 'esbuild';
import { chromium } from 'playwright';
import { build as vite } from 'vite';
import { chromiumPath } from './chromium.mjs';
import { packInto, root } from './pack.mjs';

const FETCHED = ['node22@npm:node@22', 'node24@npm:node@24', 'bun@1', 'deno@2', 'workerd@1'];
const QUIET = { logLevel: 'silent', bundle: true, format: 'esm', minify: true, target: 'es2022' };
const WORKER = { entryPoints: ['worker.mjs'], outfile: 'worker.js', conditions: ['workerd', 'worker', 'browser'] };

const home = mkdtempSync(join(tmpdir(), 'copydesk-runtimes-'));
const at = (...path) => join(home, ...path);
const reports = ['seed-a.txt', 'seed-b.txt'].map((name) => readFileSync(join(root, 'test', 'reports', name), 'utf8'));
const ASKED = { method: 'POST', body: JSON.stringify(reports) };
const run = async (command, ...args) => (await promisify(execFile)(command, args, { cwd: home, encoding: 'utf8', maxBuffer: 1e8 })).stdout.trim();

/** The folder of other runtimes, filled. */
const shelf = process.argv[2] === undefined ? null : resolve(process.argv[2]);
if (shelf !== null && !existsSync(join(shelf, 'node_modules', 'workerd'))) {
  execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', shelf, ...FETCHED], { stdio: 'inherit' });
}

/** Where a program is: on the shelf, else on the PATH, else null. */
function find(name, onShelf = `.bin/${name}`) {
  const places = [...(shelf === null ? [] : [join(shelf, 'node_modules', onShelf)]), ...process.env.PATH.split(delimiter).map((folder) => join(folder, name))];
  return places.find((path) => existsSync(path)) ?? null;
}

const browser = [chromiumPath, chromium.executablePath()].find((path) => path !== undefined && existsSync(path));

/** What a page of the project answers in Chromium. */
async function inBrowser(page) {
  const types = { '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript' };
  const server = createServer((request, response) => {
    const path = at(new URL(request.url, 'http://localhost').pathname);
    if (!existsSync(path)) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': types[extname(path)] ?? 'text/plain' }).end(readFileSync(path));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const instance = await chromium.launch({ executablePath: browser });
  try {
    const tab = await instance.newPage();
    const faults = [];
    tab.on('pageerror', (error) => faults.push(error.message));
    await tab.goto(`http://127.0.0.1:${server.address().port}/${page}`);
    await tab.waitForFunction(() => 'answer' in globalThis, null, { timeout: 20_000 }).catch(() => assert.fail(`the page does not start: ${faults}`));
    return await tab.evaluate(([a, b]) => globalThis.answer(a, b), reports);
  } finally {
    await instance.close();
    server.close();
  }
}

/** What the worker answers in workerd, the runtime of Cloudflare. */
async function inWorkerd() {
  writeFileSync(
    at('workerd.capnp'),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (modules = [(name = "worker", esModule = embed "worker.js")], compatibilityDate = "2025-01-01"))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);`,
  );
  const worker = spawn(find('workerd'), ['serve', at('workerd.capnp'), '--control-fd=3'], { stdio: ['ignore', 'inherit', 'inherit', 'pipe'] });
  try {
    const [told] = await once(worker.stdio[3], 'data');
    const { port } = JSON.parse(
      String(told)
        .split('\n')
        .find((line) => line.includes('"port"')),
    );
    const response = await fetch(`http://127.0.0.1:${port}/`, ASKED);
    return await response.text();
  } finally {
    worker.kill();
  }
}

/** The compiler over one consumer, as strict as it gets, the library's own declarations among what is checked. */
const compiles = (file, ...options) =>
  run(
    process.execPath,
    join(root, 'node_modules', 'typescript', 'bin', 'tsc'),
    ...['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--target', 'es2022'],
    ...options,
    file,
  );

/** A stretch of the tagger's weights that no other text has. */
const weights = readFileSync(join(root, 'src/quotes/weights.ts'), 'utf8').match(/"([a-z' ]{80})/)[1];

/** What a bundle of `parseArticle` alone holds must not be what only quotes need. */
function assertShaken(bundle) {
  assert(readFileSync(at('node_modules/copydesk/dist/index.js'), 'utf8').includes(weights), 'the library itself no longer holds the weights looked for');
  assert(bundle.includes('headline'), 'the bundle is empty');
  assert(!bundle.includes(weights), `parseArticle alone (${bundle.length} characters) brings the weights of quotes along`);
}

const bundledByVite = async (input, outDir) => {
  const built = await vite({
    root: home,
    configFile: false,
    logLevel: 'silent',
    base: './',
    build: { outDir, minify: true, rollupOptions: { input: at(input) } },
  });
  return built.output.map((part) => part.code ?? '').join('\n');
};

const noBrowser = browser === undefined ? 'no Chromium here; CHROMIUM_PATH may name one' : null;
const lacking = (name, onShelf) => (find(name, onShelf) === null ? `no ${name} here` : null);

/** A runtime of its own, with both kinds of module. */
const program = (name, args, onShelf) =>
  ['mjs', 'cjs'].map((kind) => ({
    name: `${name}, ${kind}`,
    lacks: lacking(name, onShelf),
    answers: () => run(find(name, onShelf), ...args, kind === 'mjs' ? 'esm.mjs' : 'cjs.cjs'),
  }));

/** Each place: what it `lacks`, if anything, and either what it `answers` or what `holds` there. */
const TRIALS = [
  { name: `node ${process.version}, mjs`, lacks: null, answers: () => run(process.execPath, 'esm.mjs') },
  { name: `node ${process.version}, cjs`, lacks: null, answers: () => run(process.execPath, 'cjs.cjs') },
  ...program('node22', [], 'node22/bin/node'),
  ...program('node24', [], 'node24/bin/node'),
  ...program('bun', ['run']),
  ...program('deno', ['run', '--allow-read', '--node-modules-dir=manual']),
  {
    name: 'worker, bundled by esbuild',
    lacks: null,
    async answers() {
      const { metafile } = await esbuild({ ...QUIET, ...WORKER, absWorkingDir: home, metafile: true });
      assert.deepEqual(metafile.outputs['worker.js'].imports, [], 'the bundle imports something');
      const { default: worker } = await import(pathToFileURL(at('worker.js')));
      return (await worker.fetch(new Request('http://localhost/', ASKED))).text();
    },
  },
  { name: 'worker, run by workerd', lacks: lacking('workerd'), answers: inWorkerd },
  {
    name: 'page, bundled by esbuild',
    lacks: noBrowser,
    async answers() {
      await esbuild({ ...QUIET, absWorkingDir: home, entryPoints: ['page.mjs'], outfile: 'page.js', platform: 'browser' });
      return inBrowser('esbuild.html');
    },
  },
  {
    name: 'page, bundled by Vite',
    lacks: noBrowser,
    async answers() {
      await bundledByVite('vite.html', 'vite');
      return inBrowser('vite/vite.html');
    },
  },
  { name: 'page with a <script>', lacks: noBrowser, answers: () => inBrowser('script.html') },
  { name: 'types, nodenext, import', lacks: null, holds: () => compiles('typed.mts', '--module', 'nodenext') },
  { name: 'types, nodenext, require', lacks: null, holds: () => compiles('typed.cts', '--module', 'nodenext') },
  { name: 'types, bundler', lacks: null, holds: () => compiles('typed.mts', '--module', 'esnext', '--moduleResolution', 'bundler') },
  {
    name: 'parseArticle alone, esbuild',
    lacks: null,
    async holds() {
      const { outputFiles } = await esbuild({ ...QUIET, absWorkingDir: home, entryPoints: ['alone.mjs'], write: false });
      assertShaken(outputFiles[0].text);
    },
  },
  { name: 'parseArticle alone, Vite', lacks: null, holds: async () => assertShaken(await bundledByVite('alone.mjs', 'alone')) },
];

let failed = 0;
try {
  writeFileSync(at('package.json'), '{ "name": "consumer", "private": true, "type": "module" }');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts', packInto(home).tarball], {
    cwd: home,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  cpSync(join(root, 'scripts', 'consumers'), home, { recursive: true });
  cpSync(at('node_modules/copydesk/dist/copydesk.global.js'), at('copydesk.global.js'));
  for (const [index, text] of reports.entries()) writeFileSync(at(['a.txt', 'b.txt'][index]), text);

  const expected = await run(process.execPath, 'esm.mjs');
  for (const { name, lacks, answers, holds } of TRIALS) {
    const begin = performance.now();
    let outcome = lacks === null ? 'pass' : 'skip';
    let why = lacks ?? '';
    if (lacks === null) {
      try {
        if (answers === undefined) await holds();
        else assert((await answers()) === expected, `the answer differs from that of Node ${process.version}`);
      } catch (error) {
        outcome = 'FAIL';
        why = `${error.message}${error.stdout ?? ''}`;
        failed += 1;
      }
    }
    console.log(`${outcome}  ${name.padEnd(30)}${((performance.now() - begin) / 1000).toFixed(1).padStart(6)} s  ${why}`);
  }
} finally {
  rmSync(home, { recursive: true, force: true });
}
process.exitCode = failed === 0 ? 0 : 1;
