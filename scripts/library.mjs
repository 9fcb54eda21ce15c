// The whole library as one module made from src, so that a script sees what stands there and not an older build.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';

/**
 * Writes the library as one module and gives its address; the file goes when the process does.
 * @param {'esm' | 'iife'} format `iife` for a browser, where it is called `copydesk`
 */
export function bundledLibrary(format = 'esm') {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const outfile = join(folder, 'copydesk.mjs');
  buildSync({
    entryPoints: [fileURLToPath(new URL('../src/browser.ts', import.meta.url))],
    bundle: true,
    format,
    globalName: 'copydesk',
    platform: format === 'esm' ? 'node' : 'browser',
    outfile,
    logLevel: 'error',
  });
  return pathToFileURL(outfile).href;
}
