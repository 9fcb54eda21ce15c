// Turns the examples of README.md, docs/*.md and the TSDoc comments of src into tests under .doctest/, one file per source file.
// An example is a block fenced as ```ts (fence it as ```typescript to keep it out). In it, `expression; // => value` and
// `const name = expression; // => value` become assertions; the value may go on in comment lines indented by three spaces or more.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(ROOT, '.doctest');
const FENCE = /^```ts\n(.*?)^```/gms;
const COMMENT = /\/\*\*.*?\*\//gs;
const EXPECTED = /^[ \t]*\/\/ => (.*(?:\n[ \t]*\/\/ {3}.*)*)/;

const filesUnder = (folder, ending) =>
  (existsSync(join(ROOT, folder)) ? readdirSync(join(ROOT, folder), { recursive: true }) : [])
    .filter((name) => name.endsWith(ending) && !name.startsWith('api'))
    .map((name) => join(folder, name))
    .sort();

/** The examples of one file, each with the line on which it begins. Comments are freed of their stars line by line, so that lines keep their numbers. */
function examplesOf(file) {
  const source = readFileSync(join(ROOT, file), 'utf8');
  const text = file.endsWith('.md') ? source : source.replace(COMMENT, (comment) => comment.replace(/^[ \t]*\* ?/gm, ''));
  return [...text.matchAll(FENCE)].map((match) => ({ line: text.slice(0, match.index).split('\n').length + 1, code: match[1] }));
}

/** An import as statements that may stand inside a function, so that examples of one file may import the same names. */
function bindings(declaration) {
  const from = declaration.moduleSpecifier.getText();
  const clause = declaration.importClause;
  const names = clause?.namedBindings?.elements ?? [];
  const isType = (name) => name.isTypeOnly || clause.phaseModifier === ts.SyntaxKind.TypeKeyword;
  const values = names.filter((name) => !isType(name)).map((name) => (name.propertyName ? `${name.propertyName.text}: ` : '') + name.name.text);
  const types = names.filter(isType).map((name) => `type ${name.name.text} = import(${from}).${(name.propertyName ?? name.name).text};`);
  return [...(values.length > 0 ? [`const { ${values.join(', ')} } = await import(${from});`] : []), ...types].join('\n');
}

/** The body of one example, with assertions. */
function toTest(code) {
  const tree = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  const edits = [];
  const visit = (node) => {
    if (ts.isImportDeclaration(node)) {
      edits.push({ from: node.getStart(), to: node.end, text: bindings(node) });
      return;
    }
    const expected = EXPECTED.exec(code.slice(node.end));
    if (expected !== null && (ts.isExpressionStatement(node) || ts.isVariableStatement(node))) {
      const value = expected[1].replace(/\n[ \t]*\/\//g, '\n');
      const to = node.end + expected[0].length;
      if (ts.isVariableStatement(node)) {
        edits.push({ from: node.end, to, text: ` expect(${node.declarationList.declarations[0].name.getText()}).toEqual(${value});` });
      } else edits.push({ from: node.getStart(), to, text: `expect(${node.expression.getText()}).toEqual(${value});` });
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  let body = code;
  for (const { from, to, text } of edits.reverse()) body = body.slice(0, from) + text + body.slice(to);
  return body;
}

/** Writes the tests anew. */
export function writeDocTests() {
  rmSync(OUT, { recursive: true, force: true });
  for (const file of ['README.md', ...filesUnder('docs', '.md'), ...filesUnder('src', '.ts')]) {
    const tests = examplesOf(file).map(({ line, code }) => `test('line ${line}', async () => {\n${toTest(code).trim()}\n});\n`);
    if (tests.length === 0) continue;
    const path = join(OUT, `${file.replace(/\.(?:ts|md)$/, '')}.test.ts`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `// Made from the examples in ${file} by scripts/doc-tests.mjs.\nimport { expect, test } from 'vitest';\n\n${tests.join('\n')}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeDocTests();
