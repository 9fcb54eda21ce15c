// Runs every regular expression literal of src through recheck, which searches for inputs on which it takes more than linear time.
//   node scripts/regexes.mjs
// A pattern that is vulnerable on unbounded text may run on a window of bounded length; it stands in BOUNDED below, with the bound.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

// The backend in plain JavaScript gives the same answer on every machine.
process.env.RECHECK_BACKEND = 'pure';
const { checkSync } = await import('recheck');
const { default: ts } = await import('typescript');

const root = fileURLToPath(new URL('..', import.meta.url));

/** Patterns that only ever see a short piece of the text, and what keeps it short. */
const BOUNDED = [
  { file: 'src/language/headmatter/people.ts', literal: '/^\\s{1,3}(?:in|à|en|aus|from)\\s(?=[A-Z])[^,;|&()]{2,30}/', reason: '40 characters after a name' },
];

/** The files of src, sorted. */
function sources(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? sources(join(folder, entry.name)) : entry.name.endsWith('.ts') ? [join(folder, entry.name)] : []));
}

/** Every regular expression literal of a file, with its line. */
function literals(file) {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  const found = [];
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const text = node.getText(tree);
      const slash = text.lastIndexOf('/');
      found.push({
        literal: text,
        pattern: text.slice(1, slash),
        flags: text.slice(slash + 1),
        line: tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1,
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
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
function problems() {
  const wrong = [];
  const seen = new Set();
  for (const file of sources(join(root, 'src'))) {
    const name = relative(root, file).split(sep).join('/');
    for (const { literal, pattern, flags, line } of literals(file)) {
      const listed = BOUNDED.find((entry) => entry.file === name && entry.literal === literal);
      if (listed !== undefined) {
        seen.add(listed);
        continue;
      }
      const fault = faultOf(pattern, flags);
      if (fault !== null) wrong.push(`${name}:${line} ${literal} is ${fault}`);
    }
  }
  for (const entry of BOUNDED) if (!seen.has(entry)) wrong.push(`${entry.file} no longer has ${entry.literal}: take it off the list`);
  return wrong;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const wrong = problems();
  console.log(wrong.length === 0 ? 'Every regular expression is linear, or listed with what bounds it.' : wrong.join('\n'));
  process.exitCode = wrong.length === 0 ? 0 : 1;
}
