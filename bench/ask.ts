import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Ask, createAsk, readAskWords } from '@plain-record/ask'
import { readLibrary } from '@plain-record/guides'
import { factsReport } from './ask/facts-report.ts'
import { crisisReport, intentReport } from './ask/intent-report.ts'
import { enlarged, keystrokeLatency } from './ask/latency.ts'
import { createPlainSearch } from './ask/plain-search.ts'
import { type Question, readQuestions } from './ask/questions.ts'
import { retrievalReport } from './ask/retrieval-report.ts'

// Measures ask over a file of labelled questions, beside MiniSearch with default settings over the same texts.
//   npm run bench:ask [-- FILE]    or --questions FILE, or ASK_QUESTIONS=FILE

const root = join(import.meta.dirname, '..')
const contentDir = join(root, 'content')
/** The day the content is read as on: figures must not change with the calendar. */
const on = '2026-11-22'

const file = questionsFile(process.argv.slice(2), process.env['ASK_QUESTIONS'])
if (!existsSync(file)) {
  console.error(`There are no questions to measure with: ${file} is not there. Name a file: npm run bench:ask -- FILE`)
  process.exit(1)
}
run(readQuestions(file))

function questionsFile(args: readonly string[], fromEnvironment: string | undefined): string {
  const named = args[0] === '--questions' ? args[1] : args[0]
  return named ?? fromEnvironment ?? join(root, '../shared/questions/dev.jsonl')
}

function run(questions: readonly Question[]): void {
  const { library } = readLibrary(contentDir, { on })
  const readAt = performance.now()
  const words = readAskWords(contentDir)
  const builtFrom = performance.now()
  const ask = createAsk(library, words)
  const builtAt = performance.now()
  const plain = createPlainSearch(library)

  const covered = new Set(library.guides.flatMap((guide) => [guide.topic, ...guide.sections.map(({ topic }) => topic)]))
  const withGuide = questions.filter(({ topics }) => covered.has(topics[0] ?? ''))
  console.log(
    `${questions.length} questions; the first topic of ${withGuide.length} has a guide (${library.guides.length} guides)\n`,
  )

  const answered = (text: string) => ask.ask(text).topics
  for (const [name, some] of [
    ['all questions', questions],
    ['first topic has a guide', withGuide],
  ] as const) {
    console.log(retrievalReport(`ask, ${name}`, some, answered))
    console.log(retrievalReport(`MiniSearch defaults, ${name}`, some, plain))
  }
  console.log(intentReport(questions, ask))
  console.log(crisisReport(questions, ask))
  console.log(factsReport(questions, (text) => ask.ask(text, { today: on }).facts))
  console.log(
    `words read in ${(builtFrom - readAt).toFixed(0)} ms, index built in ${(builtAt - builtFrom).toFixed(0)} ms\n`,
  )
  reportLatency('this library', questions, ask)
  const large = enlarged(library, 3000)
  const largeFrom = performance.now()
  const askLarge = createAsk(large, words)
  console.log(`3,000 sections: index built in ${(performance.now() - largeFrom).toFixed(0)} ms`)
  reportLatency('3,000 sections', questions, askLarge)
}

function reportLatency(name: string, questions: readonly Question[], ask: Ask): void {
  const texts = questions.map(({ q }) => q)
  const said = (what: string, { p50, p99, keystrokes }: ReturnType<typeof keystrokeLatency>) =>
    console.log(`${name}, ${what}: p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms over ${keystrokes} keystrokes`)
  said('suggest', keystrokeLatency(texts, ask.suggest))
  said('ask', keystrokeLatency(texts, ask.ask))
}
