import js from '@eslint/js'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { verbFirst } from './scripts/lib/eslint/verb-first.ts'

/** Only one file reads the environment, and only one folder starts programs; see docs/architecture.md, "Rules". */
const noEnvironment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Only src/runner/host/environment.ts reads the environment; take it as a parameter.',
}
const noDefaultExport = { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' }

export default defineConfig(
  { ignores: ['**/dist/', 'build/', '.stack/', 'coverage/', '*.config.js', 'demo/report/page.js'] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      eqeqeq: 'error',
      'max-lines': ['error', { max: 400, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', noDefaultExport],
    },
  },
  {
    files: ['{src,stack,scripts,demo,bench}/**'],
    plugins: { 'eks-actions': { rules: { 'verb-first': verbFirst } } },
    rules: { 'eks-actions/verb-first': 'error' },
  },
  {
    files: ['src/**'],
    ignores: ['src/runner/host/environment.ts', '**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, noEnvironment] },
  },
  {
    files: ['**/*.test.ts', 'bench/**', 'test/**'],
    rules: {
      // A describe block is one long function of small ones.
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['*.config.ts', 'scripts/lib/ncc.d.ts', 'test/**/setup.ts', 'test/setup/*.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
)
