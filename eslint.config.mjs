import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Who may not import what. The same picture is in ARCHITECTURE.md. */
const nodeOnly = [
  'electron$',
  'better-sqlite3',
  'exceljs',
  '@e965/xlsx',
  'pdfjs-dist',
  'pdfkit',
  'docx$',
  'ws$',
  'node:',
];
const screenOnly = ['react', 'ag-grid-', '@fluentui/'];

function forbid(files, { folders = [], packages = [], because }, ignores = []) {
  const parts = [
    folders.length > 0 ? `(^#|/)(${folders.join('|')})/` : null,
    packages.length > 0 ? `^(${packages.join('|')})` : null,
  ];
  const regex = parts.filter(Boolean).join('|');
  return {
    files,
    ignores,
    rules: { 'no-restricted-imports': ['error', { patterns: [{ regex, message: because }] }] },
  };
}

export default tseslint.config(
  { ignores: ['dist/', 'release/', '.tsc/', 'test-results/', 'node_modules/'] },
  tseslint.configs.strictTypeChecked,
  {
    // One program for all folders, so that a type is worked out once; which names a folder knows is for
    // its own tsconfig to say, when types are checked.
    languageOptions: {
      parserOptions: { project: 'tsconfig.eslint.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      'no-console': 'error',
      // A third of the time of all rules, for enums, which sources without a compiler can't have, and for
      // classes, which are few here.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  { files: ['**/*.mjs', '**/*.cjs'], extends: [tseslint.configs.disableTypeChecked] },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  { files: ['renderer/**', 'tests/screen/**'], ...reactHooks.configs.flat['recommended-latest'] },
  forbid(['shared/**'], {
    folders: ['electron', 'renderer', 'tests'],
    packages: [...nodeOnly, ...screenOnly],
    because: 'shared/ is pure: no Node, no DOM, no clock. Pass what it needs as a value.',
  }),
  forbid(['renderer/**'], {
    folders: ['electron', 'tests'],
    packages: [...nodeOnly, 'recharts'],
    because:
      'The window asks the engine through #shared/contract; its charts are those of renderer/ui/charts/.',
  }),
  forbid(
    ['renderer/**'],
    {
      folders: ['electron', 'tests'],
      packages: [...nodeOnly, 'ag-grid-', 'recharts'],
      because:
        'ag-grid is used in renderer/grid/ and in column files (*Columns.tsx) only, recharts in renderer/ui/charts/.',
    },
    ['renderer/grid/**', 'renderer/**/*Columns.tsx'],
  ),
  forbid(['renderer/ui/charts/**'], {
    folders: ['electron', 'tests'],
    packages: [...nodeOnly, 'ag-grid-'],
    because: 'The window asks the engine through #shared/contract; charts only draw figures.',
  }),
  forbid(['renderer/annexes/preview/**'], {
    folders: ['electron', 'tests'],
    packages: [...nodeOnly.filter((name) => name !== 'pdfjs-dist'), 'ag-grid-'],
    because:
      'The window asks the engine through #shared/contract; it only draws the pages of a PDF.',
  }),
  forbid(
    ['electron/**'],
    {
      folders: ['renderer', 'tests'],
      packages: [...screenOnly, 'electron$', 'exceljs', '@e965/xlsx', 'docx$', 'pdfkit'],
      because:
        'electron is for main.ts, preload.ts and desktop/; Excel libraries are for spreadsheet/, those of Word and PDF for documents/; screens are for renderer/.',
    },
    [
      'electron/main.ts',
      'electron/preload.ts',
      'electron/desktop/**',
      'electron/spreadsheet/**',
      'electron/documents/**',
    ],
  ),
  forbid(['electron/documents/**'], {
    folders: ['renderer', 'tests'],
    packages: [...screenOnly, 'electron$', 'better-sqlite3', 'exceljs', '@e965/xlsx'],
    because: 'Papers are made apart from windows, SQL and spreadsheets.',
  }),
  forbid(['electron/main.ts', 'electron/preload.ts', 'electron/desktop/**'], {
    folders: ['renderer', 'tests'],
    packages: [...screenOnly, 'better-sqlite3', 'exceljs', '@e965/xlsx', 'pdfjs-dist'],
    because: 'The desktop door opens windows; work on files belongs to the engine.',
  }),
  forbid(['electron/spreadsheet/**'], {
    folders: ['renderer', 'tests'],
    packages: [...screenOnly, 'electron$', 'better-sqlite3', 'docx$', 'pdfkit'],
    because: 'Spreadsheets are read and written apart from windows and SQL.',
  }),
  {
    files: [
      'electron/launch/**',
      'tests/**/*.mjs',
      'electron/cli/**',
      'tests/bench/**',
      'tests/score/**',
    ],
    rules: { 'no-console': 'off' },
  },
);
