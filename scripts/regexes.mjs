// Runs every regular expression of src through recheck, which searches for inputs on which it takes more than linear time: the literals, and
// those that `new RegExp` makes of word lists, which are caught as the library makes them.
//   node scripts/regexes.mjs
// A pattern that is vulnerable on unbounded text may run on a window of bounded length; it stands in BOUNDED below, with the bound.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundledLibrary } from './library.mjs';

// The backend in plain JavaScript gives the same answer on every machine.
process.env.RECHECK_BACKEND = 'pure';
const { checkSync } = await import('recheck');
const { default: ts } = await import('typescript');

const root = fileURLToPath(new URL('..', import.meta.url));

/** Patterns that only ever see a short piece of the text, and what keeps it short. */
const BOUNDED = [
  { file: 'src/language/headmatter/people.ts', literal: '/^\\s{1,3}(?:in|à|en|aus|from)\\s(?=[A-Z])[^,;|&()]{2,30}/', reason: '40 characters after a name' },
  {
    file: 'src/page/markup.ts',
    literal:
      '/<(?:!doctype html|\\/?(?:html|head|body|script|style|meta|link|title|article|section|header|footer|nav|main|div|span|p|a|br|h[1-6]|ul|ol|li|table|tr|td|img|figure|strong|em|b|i))(?=[\\s>/])[^<>]{0,300}>/gi',
    reason: 'the first 50,000 characters; each tag ends before the next `<`, which the search does not always see',
  },
];

/** The files of src, sorted. */
function sources(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? sources(join(folder, entry.name)) : entry.name.endsWith('.ts') ? [join(folder, entry.name)] : []));
}

/** Every regular expression literal of a file, with its line, and how many others the file makes of strings. */
function expressionsOf(file) {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  const literals = [];
  let made = 0;
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const text = node.getText(tree);
      const slash = text.lastIndexOf('/');
      literals.push({
        literal: text,
        pattern: text.slice(1, slash),
        flags: text.slice(slash + 1),
        line: tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1,
      });
    }
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(tree) === 'RegExp') made++;
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { literals, made };
}

/** The regular expressions that the library makes of strings while it is loaded. */
async function madeOnLoading() {
  const Native = globalThis.RegExp;
  const made = [];
  const noting = ([pattern, flags]) => {
    if (typeof pattern === 'string') made.push({ pattern, flags: flags ?? '' });
  };
  globalThis.RegExp = new Proxy(Native, {
    construct: (target, given) => {
      noting(given);
      return Reflect.construct(target, given);
    },
    apply: (target, self, given) => {
      noting(given);
      return Reflect.apply(target, self, given);
    },
  });
  try {
    await import(bundledLibrary());
  } finally {
    globalThis.RegExp = Native;
  }
  return made;
}

/**
 * What recheck finds wrong with a regular expression: its complexity when that is more than linear, why it cannot tell, or null.
 * @param {string} pattern
 * @param {string} flags
 * @returns {string | null}
 */
export function faultOf(pattern, flags) {
  const { status, complexity, error } = checkSync(pattern, flags, { timeout: 10_000, randomSeed: 1 });
  return status === 'safe' ? null : (complexity?.summary ?? error?.kind ?? status);
}

/** What is wrong with the regular expressions of src: a line for each that is at fault and not listed, or listed and gone. */
async function problems() {
  const wrong = [];
  const seen = new Set();
  let checked = 0;
  let written = 0;
  const check = (where, literal, pattern, flags) => {
    checked++;
    const fault = faultOf(pattern, flags);
    if (fault !== null) wrong.push(`${where} ${literal} is ${fault}`);
  };
  for (const file of sources(join(root, 'src'))) {
    const name = relative(root, file).split(sep).join('/');
    const { literals, made } = expressionsOf(file);
    written += made;
    for (const { literal, pattern, flags, line } of literals) {
      const listed = BOUNDED.find((entry) => entry.file === name && entry.literal === literal);
      if (listed !== undefined) {
        seen.add(listed);
        continue;
      }
      check(`${name}:${line}`, literal, pattern, flags);
    }
  }
  const made = await madeOnLoading();
  // Dependencies make some as well; they are read here too.
  if (made.length < written)
    wrong.push(`src makes ${written} regular expressions of strings, but only ${made.length} while it is loaded: make each at the top of its module`);
  for (const { pattern, flags } of made) check('new RegExp:', `/${pattern.slice(0, 60)}…/`, pattern, flags);
  for (const entry of BOUNDED) if (!seen.has(entry)) wrong.push(`${entry.file} no longer has ${entry.literal}: take it off the list`);
  return { wrong, checked };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { wrong, checked } = await problems();
  console.log(wrong.length === 0 ? `${checked} regular expressions are linear, ${BOUNDED.length} listed with what bounds them.` : wrong.join('\n'));
  process.exitCode = wrong.length === 0 ? 0 : 1;
}
