// Builds the playground: one folder that any static host serves, and that works without a network. It runs the built library, which is built when it is
// missing.
//   node scripts/playground.mjs [folder]
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const to = process.argv[2] ?? `${root}docs/api/playground`;
const library = `${root}dist/copydesk.global.js`;

if (!fs.existsSync(library)) execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
fs.mkdirSync(to, { recursive: true });
for (const name of ['index.html', 'style.css']) fs.copyFileSync(`${root}playground/${name}`, `${to}/${name}`);
fs.copyFileSync(library, `${to}/copydesk.global.js`);
const shared = { bundle: true, minify: true, target: 'es2022', loader: { '.txt': 'text' }, charset: 'utf8', logLevel: 'warning' };
await build({ ...shared, entryPoints: [`${root}playground/main.ts`], outfile: `${to}/main.js`, format: 'esm' });
await build({ ...shared, entryPoints: [`${root}playground/worker.ts`], outfile: `${to}/worker.js`, format: 'iife' });
