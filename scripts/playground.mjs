// Builds the playground: one folder that any static host serves, and that works without a network.
//   node scripts/playground.mjs [folder]
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const to = process.argv[2] ?? `${root}docs/api/playground`;
const library = `${root}dist/copydesk.global.js`;

if (!fs.existsSync(library)) {
  console.error('The playground runs the built library: npm run build comes first.');
  process.exit(1);
}
fs.mkdirSync(to, { recursive: true });
for (const name of ['index.html', 'style.css']) fs.copyFileSync(`${root}playground/${name}`, `${to}/${name}`);
fs.copyFileSync(library, `${to}/copydesk.global.js`);
const shared = { bundle: true, minify: true, target: 'es2022', loader: { '.txt': 'text' }, charset: 'utf8', logLevel: 'warning' };
await build({ ...shared, entryPoints: [`${root}playground/main.ts`], outfile: `${to}/main.js`, format: 'esm' });
await build({ ...shared, entryPoints: [`${root}playground/worker.ts`], outfile: `${to}/worker.js`, format: 'iife' });
