// Writes the tests that are asked about a room into one script with all that they need, of which fresh instances are made at little cost.
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const own = (file) => fileURLToPath(new URL(file, import.meta.url));

/** The folders of test/ that say what is right in a room of src/: its own, and the fixtures whose results it decides. */
const ASKED = { language: ['language'], blocks: ['blocks', 'article', 'pages'], quotes: ['quotes', 'reports'], compare: ['compare', 'reports'] };

/** What takes long of what a room uses, by the folder that it stands in: see remember.mjs. */
const REMEMBERED = [
  { name: 'parseArticle', module: 'src/article/parse.ts', rooms: ['quotes', 'compare'] },
  { name: 'tagAttributions', module: 'src/quotes/tagger/tag.ts', rooms: ['quotes'] },
  { name: 'extractQuotes', module: 'src/quotes/extract.ts', rooms: ['compare'] },
];

const VIRTUAL = '\0remembered ';

function remembering(room) {
  const found = (path) => REMEMBERED.find(({ module, rooms }) => path.endsWith(`/${module}`) && rooms.includes(room));
  return {
    name: 'remembering',
    enforce: 'pre',
    async resolveId(source, importer) {
      const to = await this.resolve(source, importer, { skipSelf: true });
      return to === null || importer?.startsWith(VIRTUAL) || found(to.id) === undefined ? null : `${VIRTUAL}${to.id}`;
    },
    load(id) {
      if (!id.startsWith(VIRTUAL)) return null;
      const path = id.slice(VIRTUAL.length);
      const { name, module } = found(path);
      return `import { ${name} as real } from '${path}';
        import { remember } from '${own('remember.mjs')}';
        export * from '${path}';
        export const ${name} = remember(real, '${name}', '${module.replace(/[^/]*$/, '')}');`;
    },
  };
}

/** What stands in for properties, for Vitest, and for fixtures named relative to their test. */
const STAND_INS = [
  [/^fast-check$/, 'no-properties.mjs'],
  [/^vitest$/, 'collect-tests.mjs'],
  [/support\/fixtures\.js$/, 'fixtures.mjs'],
];

const standIns = {
  name: 'stand-ins',
  enforce: 'pre',
  resolveId(source) {
    const found = STAND_INS.find(([pattern]) => pattern.test(source));
    return found === undefined ? null : own(found[1]);
  },
};

const ENTRY = 'tests-of-the-room';

/** A module that imports all tests of some folders. */
function entry(root, folders) {
  const files = folders.flatMap((folder) =>
    readdirSync(resolve(root, 'test', folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  );
  const code = files
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `import '${root}/test/${file}';\n`)
    .join('');
  return { name: 'entry', enforce: 'pre', resolveId: (source) => (source === ENTRY ? ENTRY : null), load: (id) => (id === ENTRY ? code : null) };
}

/**
 * @param room a folder of src/
 * @param root where the project is, or a changed copy of it
 * @returns the code of a script in CommonJS that holds the room's tests
 */
export async function bundleTests(room, root) {
  const { output } = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [entry(root, ASKED[room]), standIns, remembering(room)],
    resolve: {
      alias: [
        { find: /^copydesk$/, replacement: resolve(root, 'src/index.ts') },
        { find: /^copydesk\/html$/, replacement: resolve(root, 'src/page/html.ts') },
      ],
    },
    build: {
      ssr: true,
      write: false,
      minify: false,
      // The package says that its modules have no side effects; a test has nothing else.
      rollupOptions: { input: ENTRY, treeshake: false, output: { format: 'cjs', codeSplitting: false } },
    },
    ssr: { noExternal: true },
  });
  return output[0].code;
}
