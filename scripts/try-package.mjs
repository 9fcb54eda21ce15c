// Tries the package as its users get it: packs it, unpacks it beside its dependencies, and loads every entry from outside, as ESM
// and as CommonJS, the command, and the bundle for <script>. Takes nothing from the network; needs a build.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vm from 'node:vm';
import { packInto, root } from './pack.mjs';

const home = mkdtempSync(join(tmpdir(), 'copydesk-'));
const REPORT = 'Harbour reopens\nBy Ada Lund\nThe harbour reopened on Monday after two weeks of repairs, the port said.\n';
const node = (...args) => execFileSync(process.execPath, args, { cwd: home, encoding: 'utf8' });

try {
  const { tarball, paths } = packInto(home);
  const packed = new Set(paths);
  for (const name of ['README.md', 'LICENSE', 'NOTICE', 'package.json']) assert(packed.has(name), `${name} is not in the package`);
  const stray = [...packed].filter((path) => !/^(?:dist\/|README\.md$|LICENSE$|NOTICE$|CHANGELOG\.md$|package\.json$)/.test(path));
  assert.deepEqual(stray, [], 'the package holds what nobody needs');

  const place = join(home, 'node_modules', 'copydesk');
  mkdirSync(place, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', place, '--strip-components=1']);
  const manifest = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'));

  // Before its dependencies are there, since the core, the renderers and the exports must do without.
  for (const name of ['copydesk', 'copydesk/render', 'copydesk/export']) node('--input-type=module', '-e', `await import('${name}')`);

  for (const name of Object.keys(manifest.dependencies ?? {})) symlinkSync(join(root, 'node_modules', name), join(home, 'node_modules', name), 'junction');

  const targets = (value) => (typeof value === 'string' ? [value] : Object.values(value).flatMap(targets));
  for (const path of [
    ...targets(manifest.exports),
    ...targets(manifest.bin),
    manifest.main,
    manifest.module,
    manifest.types,
    manifest.unpkg,
    manifest.jsdelivr,
  ]) {
    assert(existsSync(join(place, path)), `package.json names ${path}, which is not in the package`);
  }

  const exported = {};
  for (const entry of Object.keys(manifest.exports).filter((path) => path !== './package.json')) {
    const name = entry.replace('.', 'copydesk');
    const print = (load) =>
      `const names = Object.keys(${load}).filter((n) => n !== 'default' && n !== 'module.exports').sort(); console.log(JSON.stringify(names));`;
    const esm = JSON.parse(node('--input-type=module', '-e', print(`await import('${name}')`)));
    const cjs = JSON.parse(node('--input-type=commonjs', '-e', print(`require('${name}')`)));
    assert(esm.length > 0, `${name} exports nothing`);
    assert.deepEqual(cjs, esm, `${name}: import and require give different names`);
    exported[name] = esm;
  }

  const context = vm.createContext({ atob });
  vm.runInContext(`${readFileSync(join(place, manifest.unpkg), 'utf8')};globalThis.names = Object.keys(copydesk).sort();`, context);
  assert.deepEqual([...context.names], [...new Set(Object.values(exported).flat())].sort(), 'the bundle for <script> exports something else');

  const copydesk = (...args) => spawnSync(process.execPath, [join(place, manifest.bin.copydesk), ...args], { cwd: home, encoding: 'utf8', input: REPORT });
  assert.equal(copydesk('--version').stdout.trim(), manifest.version, 'copydesk --version');
  assert.equal(JSON.parse(copydesk('parse', '--json').stdout).authors[0].name, 'Ada Lund', 'copydesk parse');
  const { status, stderr } = copydesk('strip', 'no-such-file.txt');
  assert.deepEqual({ status, stderr }, { status: 2, stderr: 'copydesk: cannot read no-such-file.txt: there is no such file\n' }, 'copydesk strip');
  console.log(
    `${paths.length} files; ${Object.entries(exported)
      .map(([name, names]) => `${name} ${names.length}`)
      .join(', ')}`,
  );
} finally {
  rmSync(home, { recursive: true, force: true });
}
