// Mutation testing of the law: every rule is changed in small ways, and a test must notice. `npm run mutate`.
export default {
  mutate: [
    'src/rehabilitation/**/*.ts',
    'src/calendar/**/*.ts',
    'src/filtering/**/*.ts',
    'src/disclosure/**/*.ts',
    'src/outcomes/**/*.ts',
    '!src/**/*.test.ts',
    '!src/**/testing/**',
  ],
  testRunner: 'vitest',
  // The properties run thousands of records each, and are left to the tests: what they find must be held by an example as well.
  vitest: { configFile: 'vitest.mutate.config.ts' },
  coverageAnalysis: 'perTest',
  // The sources of a finding and the words of its provision are checked against the brief by eye, and not letter by letter in tests.
  mutator: { excludedMutations: ['StringLiteral'] },
  // The tables of the Act are static, and they of all things must be tested.
  ignoreStatic: false,
  concurrency: 2,
  thresholds: { high: 95, low: 92, break: 90 },
  reporters: ['clear-text', 'json', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: '../../coverage/mutation.json' },
  htmlReporter: { fileName: '../../coverage/mutation.html' },
  tempDirName: '../../.cache/mutation',
  plugins: ['@stryker-mutator/vitest-runner'],
}
