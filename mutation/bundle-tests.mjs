// Writes the tests that are asked about a room into one file with all that they need. Every mutant is tried in a fresh thread that
// reads its modules anew, and one file is read several times faster than two hundred.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';

// Not by import.meta.url: Vitest bundles its configuration into another folder.
const root = process.cwd();
const own = (file) => resolve(root, 'mutation', file);

/** The folders of test/ that say what is right in a room of src/: its own, and the fixtures whose results it decides. */
const ASKED = { language: ['language'], blocks: ['blocks', 'article', 'pages'], quotes: ['quotes', 'reports'], compare: ['compare', 'reports'] };

/** What stands in for properties, for the tests of growth, and for fixtures named relative to their test. */
const STAND_INS = [
  [/^fast-check$/, 'no-properties.mjs'],
  [/^vitest$/, 'vitest-without-growth.mjs'],
  [/support\/fixtures\.js$/, 'fixtures.mjs'],
];

const standIns = {
  name: 'stand-ins',
  enforce: 'pre',
  resolveId(source, importer) {
    const found = STAND_INS.find(([pattern]) => pattern.test(source));
    if (found === undefined) return null;
    return importer?.startsWith(own('')) ? { id: source, external: true } : own(found[1]);
  },
};

/** The tests of some folders, as a module that imports them all. */
function importsOf(folders) {
  const files = folders.flatMap((folder) =>
    readdirSync(resolve(root, 'test', folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  );
  return files
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `import '${root}/test/${file}';\n`)
    .join('');
}

/**
 * @param room a folder of src/
 * @returns the file that holds its tests
 */
export async function bundleTests(room) {
  const outDir = own(`bundles/${room}`);
  const entry = `${outDir}/all-tests.js`;
  mkdirSync(outDir, { recursive: true });
  writeFileSync(entry, importsOf(ASKED[room]));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [standIns],
    resolve: {
      alias: [
        { find: /^copydesk$/, replacement: resolve(root, 'src/index.ts') },
        { find: /^copydesk\/html$/, replacement: resolve(root, 'src/page/html.ts') },
      ],
    },
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: false,
      minify: false,
      // The package says that its modules have no side effects; a test has nothing else.
      rollupOptions: { treeshake: false, output: { entryFileNames: `${room}.test.mjs`, codeSplitting: false } },
    },
    ssr: { noExternal: true },
  });
  return `${outDir}/${room}.test.mjs`;
}
