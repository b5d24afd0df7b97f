import js from '@eslint/js';
import queryPlugin from '@tanstack/eslint-plugin-query';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import lingui from 'eslint-plugin-lingui';
import reactHooks from 'eslint-plugin-react-hooks';
import regexp from 'eslint-plugin-regexp';
import globals from 'globals';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'build/',
      'public/data/',
      'node_modules/',
      'playwright-report/',
      'test-results/',
      '.cache/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    plugins: { regexp },
    languageOptions: {
      parserOptions: {
        // One program for all but the worker: a program for each folder would read most files several times.
        project: ['./tsconfig.lint.json', './src/worker/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      // Documents, addresses and bundle files are hostile: a pattern takes time in proportion to the text.
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Named exports only, so that a name is the same everywhere.',
        },
      ],
    },
  },
  {
    files: ['src/{app,features,ui,data}/**/*.{ts,tsx}'],
    extends: [
      jsxA11y.flatConfigs.strict,
      reactHooks.configs.flat['recommended-latest'],
      ...queryPlugin.configs['flat/recommended'],
    ],
    languageOptions: { globals: globals.browser },
    rules: {
      // TanStack Router reports "not found" and redirects by throwing its own objects.
      '@typescript-eslint/only-throw-error': 'off',
      // A panel that scrolls must be reachable by keyboard.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: ['aside'], roles: [] }],
      // A table that is laid out as blocks on a small screen stays a table in every browser by its roles alone.
      'jsx-a11y/no-interactive-element-to-noninteractive-role': [
        'error',
        { tr: ['row'], td: ['cell'], th: ['rowheader', 'columnheader'] },
      ],
      'jsx-a11y/no-redundant-roles': [
        'error',
        { table: ['table'], thead: ['rowgroup'], tbody: ['rowgroup'], tr: ['row'] },
      ],
    },
  },
  {
    // What a reader sees comes from src/messages. A word in lower case and without a space may be a name.
    files: [
      'src/{app,features,ui}/**/*.{ts,tsx}',
      'src/cli/site/{family,home,page,plain,role,skill}*.ts',
      'src/domain/page/{describe,llms,role,section}*.ts',
      'src/domain/export/{describe,draw,inline,role,view}*.ts',
      'src/domain/{filters,readiness,routes,search,table}/*.ts',
      'src/domain/layout/pay-*.ts',
      'src/domain/pay/{describe-{band,standing,unit},format-*,without-*}.ts',
    ],
    ignores: ['**/*.test.ts', '**/trial-*.ts'],
    plugins: { lingui },
    rules: {
      'lingui/no-unlocalized-strings': [
        'error',
        {
          ignore: [
            '^[^A-Z\\s]\\S*$',
            // Classes of the style sheet, lines of a drawing, media queries and functions of styles.
            '^(([a-z][\\w.-]*:)*-?[a-z]+-[\\w./[\\]%()-]+|absolute|relative|border|flex|grid|fixed|sticky)( |$)',
            '^M ?-?[\\d.H]',
            '^(\\W?Inter( Variable|,)|Ladderway)',
            '^\\(?(min-width|prefers-|forced-colors|light-dark|translate|not all|noreferrer |Arrow(Up|Down|Left|Right)$|(Escape|Enter|Home|End|Shift|Tab)$)',
          ],
          ignoreNames: [
            {
              regex: {
                pattern:
                  '([cC]lass(Name)?|[sS]tyle|[lL]ook|[kK]eys?|^d|[qQ]uery|transform|viewBox|textAnchor)$',
              },
            },
          ],
          ignoreFunctions: ['buttonClass', 'lazyRouteComponent', '*.querySelector', '*.closest', '*.matches'],
          useTsTypes: true,
        },
      ],
    },
  },
  {
    // In a test, a value that isn't there fails the test, which is what is wanted.
    files: ['**/*.test.ts', 'e2e/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['*.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['scripts/**/*.mjs', '*.js', '*.cjs'],
    languageOptions: { globals: globals.node },
  },
);
