import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * Which house may import from which: what is listed is forbidden there. Dependencies point one way:
 * cli → selftest, explore → reports, steps → generators, targets → cse → model → spec; wire beside them. Types that a house offers to
 * the ones below it (`reports/results`, `steps/run/run-options`, `cse/clock`) are plain data and may be imported as types.
 */
const forbidden = {
  spec: ['model', 'wire', 'cse', 'targets', 'steps', 'generators', 'reports', 'explore', 'selftest', 'cli'],
  model: ['wire', 'cse', 'targets', 'steps', 'generators', 'reports', 'explore', 'selftest', 'cli'],
  wire: ['spec', 'model', 'cse', 'targets', 'steps', 'generators', 'reports', 'explore', 'selftest', 'cli'],
  cse: ['targets', 'steps', 'generators', 'reports', 'explore', 'selftest', 'cli'],
  targets: ['steps', 'generators', 'reports', 'explore', 'selftest', 'cli'],
  generators: ['targets', 'steps', 'reports', 'explore', 'selftest', 'cli'],
  steps: ['explore', 'selftest', 'cli'],
  reports: ['model', 'cse', 'targets', 'generators', 'explore', 'selftest', 'cli'],
  explore: ['selftest', 'cli'],
  selftest: ['cli'],
};

/** Modules with an effect: none of them in the pure core. */
const effects = [
  'node:*',
  'fs',
  'path',
  'os',
  'http',
  'https',
  'net',
  'crypto',
  'events',
  'timers',
  'child_process',
  'worker_threads',
  'undici',
  'croner',
  'commander',
  'mustache',
  '@cucumber/*',
  'fast-check',
];

const effectGlobals = [
  'process',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'fetch',
  'console',
  'performance',
  'crypto',
  'Buffer',
  'require',
];

function house(name) {
  const group = forbidden[name].flatMap((other) => [`**/${other}`, `**/${other}/**`]);
  const patterns = [
    { group, allowTypeImports: true, message: `${name}/ must not depend on this house (see eslint.config.mjs).` },
  ];
  if (name === 'model') {
    patterns[0].allowTypeImports = false;
    patterns.push({ group: effects, message: 'model/ is pure: no I/O, no clock, no wire.' });
  }
  return { files: [`${name}/**/*.ts`], rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] } };
}

const pureModel = {
  files: ['model/**/*.ts'],
  rules: {
    'no-restricted-globals': [
      'error',
      ...effectGlobals.map((name) => ({ name, message: 'model/ is pure: no effects.' })),
    ],
    'no-restricted-properties': [
      'error',
      { object: 'Date', property: 'now', message: 'model/ has no clock: time comes in with the event.' },
      { object: 'Math', property: 'random', message: 'model/ is deterministic: it returns every choice.' },
      { object: 'globalThis', message: 'model/ is pure: no effects.' },
    ],
    'no-restricted-syntax': [
      'error',
      { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'model/ has no clock.' },
      { selector: 'ImportExpression', message: 'model/ is pure: static imports only.' },
    ],
  },
};

export default defineConfig(
  globalIgnores(['dist/', 'out/', 'coverage/', 'node_modules/', '**/*.d.ts']),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-lines-per-function': ['error', { max: 70, skipBlankLines: true, skipComments: true }],
      'max-lines': ['warn', { max: 300, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
      'no-irregular-whitespace': 'error',
    },
  },
  ...Object.keys(forbidden).map(house),
  pureModel,
  {
    // node:test returns promises from test() and describe() that the runner itself awaits.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] },
          ],
        },
      ],
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    // Parts of the report's script: each says in a comment what it takes from the others (global) and gives them (exported).
    files: ['reports/browser/*.js'],
    languageOptions: {
      sourceType: 'script',
      globals: Object.fromEntries(
        [
          'addEventListener',
          'atob',
          'Blob',
          'DecompressionStream',
          'document',
          'Element',
          'Event',
          'getSelection',
          'HTMLDetailsElement',
          'IntersectionObserver',
          'localStorage',
          'location',
          'navigator',
          'Response',
          'setTimeout',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['**/*.mjs', '**/*.js', '**/*.cjs', 'bin/campaign-tester'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        require: 'readonly',
        module: 'readonly',
        URL: 'readonly',
        __dirname: 'readonly',
      },
    },
  },
);
