import * as regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

// Biome formats and checks style; ESLint is here for what needs types, for regular expressions, and for the laws of the house.

/** The rooms of src in the order in which imports may point: each may import those before it. */
const ROOMS = ['lexicon', 'language', 'page', 'blocks', 'article', 'quotes', 'compare', 'render', 'export', 'cli'];

const CORE = ['src/**/*.ts'];
const sameEverywhere = 'Results must be the same on every engine, in every locale and time zone';

/** Keeps imports one-way: a file of `room` may not import a later room, nor the public surface. */
function oneWay(room, index) {
  const later = ROOMS.slice(index + 1);
  const patterns = [
    { group: ['**/index.js'], caseSensitive: true, message: 'Import the file that defines it, not a public surface.' },
    ...(later.length > 0
      ? [{ regex: `^\\.\\./(?:\\.\\./)*(?:${later.join('|')})/`, message: `Imports point one way: ${ROOMS.join(' <- ')}; ${room} stands before this one.` }]
      : []),
    ...(room === 'cli'
      ? []
      : [
          { group: ['node:*'], message: 'The library also runs in browsers; only src/cli may use Node.' },
          { regex: '/page/html\\.js$', message: 'The core has no dependencies: htmlparser2 rides with copydesk/html alone.' },
        ]),
  ];
  return { files: [`src/${room}/**/*.ts`], rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] } };
}

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'docs/', '.doctest/', 'src/language/unicode.ts', 'src/**/weights*.ts', '**/*.mjs', '*.config.*'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['src/**/*.ts', 'test/**/*.ts', 'scripts/**/*.ts', 'playground/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, regexp.configs['flat/recommended']],
    languageOptions: { parserOptions: { project: ['./tsconfig.node.json', './tsconfig.playground.json'], tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A regular expression that can match the same characters two ways makes a page that hangs its reader.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': 'error',
      // `{0,40}` beside another bounded repeat is how this house bounds its scanning; spelling and order of classes is taste.
      'regexp/prefer-w': 'off',
      'regexp/prefer-d': 'off',
      'regexp/prefer-character-class': 'off',
      'regexp/use-ignore-case': 'off',
      // Loop bounds prove what noUncheckedIndexedAccess cannot see.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Numbers print the same everywhere.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `x === true` and `i < n && …` over index code read as what they are; the rule also misreads values narrowed in loops.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // `text[i] || 0` and the like differ from `??` on purpose where an empty string or zero counts as missing.
      '@typescript-eslint/prefer-nullish-coalescing': 'off',
      // `() => list.push(x)` is fine.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Biome's noControlCharactersInRegex says it already.
      'no-control-regex': 'off',
      // Biome's noUnusedVariables and the compiler say it already.
      '@typescript-eslint/no-unused-vars': 'off',
    },
  },
  {
    files: CORE,
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Date', message: `${sameEverywhere}: compute with days and minutes, see language/timestamps.ts.` },
        { name: 'Intl', message: `${sameEverywhere}: Intl differs between engines.` },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Literal[regex.pattern=/\\\\[pP]\\{/]',
          message: `${sameEverywhere}: the engine's \\p{…} follows its own Unicode; ask language/characters.ts.`,
        },
        {
          selector: 'MemberExpression[property.name=/^toLocale|^localeCompare$/]',
          message: `${sameEverywhere}: use toLowerCase, toUpperCase or comparison by code units.`,
        },
        {
          selector: "MemberExpression[object.name='Math'][property.name=/^(?:random|exp|expm1|pow|cbrt|hypot|log\\w*|a?(?:sin|cos|tan)h?|atan2)$/]",
          message: `${sameEverywhere}: engines round these differently. Only + - * / and Math.sqrt reach a result; take logarithms from a table.`,
        },
        { selector: "BinaryExpression[operator='**']", message: `${sameEverywhere}: engines round powers differently; multiply.` },
        { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
        { selector: 'TSEnumDeclaration', message: 'A union of strings says the same and is plain JSON.' },
      ],
    },
  },
  {
    files: ['src/*.ts'],
    ignores: ['src/browser.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['node:*', './cli/*', './render/*', './page/html.js'], message: 'The core has no dependencies and knows neither Node nor output.' },
          ],
        },
      ],
    },
  },
  ...ROOMS.map(oneWay),
  {
    files: ['test/**/*.ts'],
    rules: {
      // Tests hand wrong things to functions on purpose, and take apart what JSON.parse gives.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // They compare with the engine's tables where they say so.
      'regexp/no-super-linear-move': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    ignores: ['test/cli/**', 'test/scripts/**', 'test/playground/*.e2e.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*'], message: 'Tests also run in a browser: take fixtures by `?raw` imports.' }] },
      ],
    },
  },
);
