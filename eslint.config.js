import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const TESTS = ['**/*.{test,spec,suite}.{ts,tsx,mjs}', '**/testing/**', 'e2e/**'];
const SCREEN_ATTRIBUTES =
  '/^(alt|title|placeholder|label|aria-(label|description|roledescription|valuetext|placeholder))$/';
const I18N = 'Words on the screen come from client/i18n.';

/** The rules of the floor are pure: whatever would let them see a clock, chance or the machine. */
const IMPURE = ['Date', 'performance', 'globalThis', 'process', 'console', 'crypto', 'fetch', 'queueMicrotask'].concat([
  'setTimeout',
  'setInterval',
  'setImmediate',
  'window',
  'document',
]);

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Name the export; the file is named after it.',
};
const noBarrel = {
  selector: 'ExportAllDeclaration',
  message: 'Name what is exported; import it from the file that holds it.',
};
/** Ways around the list of impure globals. */
const noHiddenImpurity = [
  {
    selector: ':not(MemberExpression[computed=false]) > Identifier[name="Math"]',
    message: 'Math is named with what is used of it, so that Math.random cannot slip in.',
  },
  {
    selector: 'CallExpression[callee.property.name="localeCompare"][arguments.length<2]',
    message: 'Name the locale: without one the order depends on the machine.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^format(ToParts)?$/][arguments.length=0]',
    message: 'Without a date it formats the present: time is handed in.',
  },
  {
    selector: 'CallExpression[callee.property.name="constructor"]',
    message: 'shared/ is pure: no code from text.',
  },
];
const noPhysicalSide = {
  selector: 'JSXAttribute[name.name="style"] Property[key.name=/^(left|right)$|^(margin|padding|border)(Left|Right)/]',
  message: 'Use the logical property, so that Arabic mirrors it.',
};
const CHILD = ':matches(JSXElement, JSXFragment) > JSXExpressionContainer';
const ATTRIBUTE = `JSXAttribute[name.name=${SCREEN_ATTRIBUTES}]`;
const WORDS = '[value=/[A-Za-z]{2,}/]';
const EITHER = ':matches(ConditionalExpression, LogicalExpression)';
const noEnglish = [
  `JSXText${WORDS}`,
  `${CHILD} > Literal${WORDS}`,
  `${CHILD} > ${EITHER} > Literal${WORDS}`,
  `${CHILD} > TemplateLiteral > TemplateElement[value.raw=/[A-Za-z]{2,}/]`,
  `${CHILD} > ${EITHER} > TemplateLiteral > TemplateElement[value.raw=/[A-Za-z]{2,}/]`,
  `${ATTRIBUTE} > Literal${WORDS}`,
  `${ATTRIBUTE} > JSXExpressionContainer > Literal${WORDS}`,
  `${ATTRIBUTE} > JSXExpressionContainer > ${EITHER} > Literal${WORDS}`,
  `${ATTRIBUTE} TemplateElement[value.raw=/[A-Za-z]{2,}/]`,
].map((selector) => ({ selector, message: I18N }));

export default defineConfig(
  {
    ignores: ['node_modules/', 'dist/', 'data/', 'out/', 'test-results/', 'playwright-report/'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommended,
  {
    rules: {
      'max-lines': ['error', { max: 220, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', noDefaultExport, noBarrel],
      'no-console': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'prefer-const': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['shared/**/*.ts'],
    ignores: TESTS,
    rules: {
      'no-restricted-globals': [
        'error',
        ...IMPURE.map((name) => ({ name, message: 'shared/ is pure: time and chance are handed in.' })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'shared/ is pure: chance is handed in.' },
      ],
      'no-restricted-syntax': ['error', noDefaultExport, noBarrel, ...noHiddenImpurity],
    },
  },
  {
    files: ['client/**/*.tsx'],
    rules: {
      'max-lines-per-function': ['error', { max: 70, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', noDefaultExport, noBarrel, noPhysicalSide, ...noEnglish],
    },
  },
  {
    files: ['client/**/*.{ts,tsx}'],
    ignores: [...TESTS, 'client/vite.config.ts'],
    rules: { 'no-restricted-globals': ['error', 'process', 'Buffer', 'global'] },
  },
  {
    files: TESTS,
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      'no-restricted-syntax': ['error', noDefaultExport, noBarrel],
    },
  },
  {
    files: ['*.config.{js,ts}', 'client/vite.config.ts', '**/*.cjs', '**/*.d.ts'],
    rules: { 'no-restricted-syntax': 'off', '@typescript-eslint/no-require-imports': 'off' },
  },
);
