// Training runs the library's own source, so that it sees just what the library will see.
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Bundles a TypeScript module and imports it. */
export async function bundled(url) {
  const outfile = join(tmpdir(), `copydesk-train-${process.pid}.mjs`);
  await build({ entryPoints: [fileURLToPath(url)], bundle: true, format: 'esm', platform: 'node', outfile, logLevel: 'error' });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile);
  }
}
