// Packs the library as npm would publish it.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Packs what is built into a folder: the path of the tarball, and the paths of the files in it. */
export function packInto(folder) {
  const printed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { cwd: root, encoding: 'utf8' });
  const [{ filename, files }] = JSON.parse(printed);
  return { tarball: join(folder, filename), paths: files.map((file) => file.path) };
}
