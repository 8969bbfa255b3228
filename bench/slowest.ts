import { loadavg } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { runHub } from './running-hub.ts'
import { tellPapers } from './told-convictions.ts'

// npm run bench:slowest [-- --check]: the slowest that single requests can be made: pages of a check with 200 matters of which little is
// known, and as much as the API takes at once. With --check it fails when one takes longer than is promised.

const promisedMs = 1000
const matters = 200
const times = 3

const papers = Array.from(
  { length: matters },
  (_, i) =>
    `Date of conviction: 3 May ${1975 + (i % 50)}\nOffence: Assault\nDisposal: Imprisonment 2 years\nDisposal: Restraining order`,
).join('\n\n')

await using hub = { ...(await runHub()), [Symbol.asyncDispose]: () => hub.stop() }
const missed: string[] = []

async function measure(what: string, ask: () => Promise<Response>): Promise<void> {
  const took: number[] = []
  let bytes = 0
  let status = 0
  for (let time = 0; time < times; time += 1) {
    const began = performance.now()
    const answer = await ask()
    bytes = (await answer.arrayBuffer()).byteLength
    took.push(performance.now() - began)
    status = answer.status
  }
  const slowest = Math.max(...took)
  const isMissed = slowest > promisedMs || status >= 500
  if (isMissed) missed.push(what)
  console.log(
    `${what.padEnd(44)}${status} ${(bytes / 1000).toFixed(0).padStart(6)} kB ${slowest.toFixed(0).padStart(6)} ms${isMissed ? ' MISSED' : ''}`,
  )
}

console.log(`a check with ${matters} convictions of which little is known; the slowest of ${times}`)
const { base, cookie } = await tellPapers(hub.url, papers, matters)
const get = (path: string) => () => fetch(`${base}/${path}`, { headers: { cookie }, redirect: 'manual' })
for (const path of [
  'answers',
  'result',
  'all',
  'keep',
  'as-at',
  'job',
  '1a',
  '1u1',
  'notes.txt',
  'dates.ics',
  'notes.pdf',
])
  await measure(`GET /check/…/${path}`, get(path))
await measure('POST /check/…/as-at', () =>
  fetch(`${base}/as-at`, {
    method: 'POST',
    headers: { cookie },
    body: new URLSearchParams({ day: '1', month: '1', year: '2030' }),
  }),
)
await measure('POST /check/read', () =>
  fetch(`${hub.url}/check/read`, { method: 'POST', body: new URLSearchParams({ words: papers }) }),
)

const vague = { matter: 'conviction', date: 'unknown', sentences: [{ kind: 'imprisonment' }, { kind: 'unknown' }] }
const exact = {
  matter: 'conviction',
  date: '2010-01-01',
  under18: false,
  sentences: [{ kind: 'imprisonment', length: { months: 6 } }],
}
const many = (count: number, matter: object): object => ({ matters: Array.from({ length: count }, () => matter) })
const largest = 999_000
const filled = (text: string): string => text.repeat(Math.floor(largest / text.length))
const bodies: readonly (readonly [string, string])[] = [
  ['200 vague matters', JSON.stringify({ record: many(200, vague) })],
  ['1,000 vague matters', JSON.stringify({ record: many(1000, vague) })],
  ['1,000 exact matters', JSON.stringify({ record: many(1000, exact) })],
  [
    '100 vague sentences',
    JSON.stringify({ record: many(1, { ...vague, sentences: Array(100).fill({ kind: 'imprisonment' }) }) }),
  ],
  ['1 MB of one text', JSON.stringify({ record: filled('x') })],
  ['1 MB of empty lists', `{"record":[${filled('[],')}[]]}`],
  ['1 MB of names', `{"record":{${Array.from({ length: 70_000 }, (_, i) => `"a${i}":1`).join()}}}`],
  ['1 MB of depth', filled('[')],
  ['1 MB of matters that are none', JSON.stringify({ record: { matters: Array(300_000).fill(1) } })],
]
const records = Array.from({ length: 1000 }, (_, i) => ({ id: `r${i}`, record: many(3, vague) }))
const longQuestion = 'is my caution from 2019 spent '.repeat(660)
const post = (path: string, body: string) =>
  fetch(`${hub.url}/api/v1/${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
for (const path of ['assess', 'explain'])
  for (const [what, body] of bodies) await measure(`POST /api/v1/${path}: ${what}`, () => post(path, body))
await measure('POST /api/v1/ask: 20,000 characters', () => post('ask', JSON.stringify({ text: longQuestion })))
const letter = (words: string) => () =>
  fetch(`${hub.url}/outcomes`, { method: 'POST', body: new URLSearchParams({ letter: words }) })
const differentWords = Array.from({ length: 250 }, (_, i) => `${'investigation'.slice(i % 9)}${i}`.slice(0, 7)).join(
  ' ',
)
await measure('POST /outcomes: 2,000 characters of one word', letter('x'.repeat(2000)))
await measure('POST /outcomes: 2,000 characters of misspelt words', letter('furthr investigaton '.repeat(100)))
await measure('POST /outcomes: 250 different words', letter(differentWords))
await measure('POST /outcomes: 200,000 characters', letter('x'.repeat(200_000)))
/** A sheet of a school, with as much as may be typed on it: every word is looked at for names. */
const schoolSheet = {
  ...Object.fromEntries(
    'adult pressure capacity content risk money malice secret fake agreed earlier vulnerable distress understands'
      .split(' ')
      .map((name) => [name, 'not-sure']),
  ),
  ...{ role: 'dsl', 'age-a': '14', 'part-a': 'shown', extent: 'not-sure', handled: 'not-sure', decision: 'open' },
  reasons: 'A teacher asked for advice. '.repeat(35).trim(),
}
const sheet = (path: string) => () =>
  fetch(`${hub.url}/imagery/school/england${path}`, { method: 'POST', body: new URLSearchParams(schoolSheet) })
await measure('POST /imagery/school/england: the sheet', sheet(''))
await measure('POST /imagery/school/england/pdf: the sheet as a PDF', sheet('/pdf'))
await measure('POST /imagery/school/england: 60,000 characters of names', () =>
  fetch(`${hub.url}/imagery/school/england`, {
    method: 'POST',
    body: new URLSearchParams({ ...schoolSheet, reasons: 'Sarah Jones '.repeat(5000) }),
  }),
)
await measure('a page beside a batch of 1,000 records', async () => {
  const batch = post('assess', JSON.stringify({ records })).then((answer) => answer.arrayBuffer())
  await sleep(200) // it is being answered by now
  const answer = await fetch(`${hub.url}/guides`)
  void batch.catch(() => undefined) // the hub may be stopped before all of it was sent
  return answer
})
console.log(`load of the machine ${loadavg()[0]?.toFixed(1)}`)
for (const one of missed) console.error(`missed: ${one}`)
if (process.argv.includes('--check') && missed.length > 0) process.exitCode = 1
