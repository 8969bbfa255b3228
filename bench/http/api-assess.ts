import { assess, day, parseRecord } from '@plain-record/law'
import { root, run, runHub } from '../running-hub.ts'
import { type Figure, ratePerSecond, steadyFigures } from './figures.ts'
import { atSteadyRate, type Load, loadSaid, ratesInTurn, serverCpu } from './load.ts'

const on = '2026-11-22'
const conviction = (date: string, code: string, sentence: object) => ({
  matter: 'conviction',
  date,
  under18: false,
  offences: [{ code }],
  sentences: [sentence],
})
const record = {
  matters: [
    conviction('2012-03-10', 'TH68010', { kind: 'fine' }),
    conviction('2018-06-21', 'CJ88001', { kind: 'community-order', length: { months: 12 } }),
    conviction('2025-02-04', 'RT88007', { kind: 'imprisonment', length: { months: 6 } }),
  ],
}
const body = JSON.stringify({ record, on })
const secondsOfLoop = 3

/** `POST /api/v1/assess` beside the same package in a bare server, and in a loop with no server at all. */
export async function apiAssess(): Promise<readonly Figure[]> {
  await using running = new AsyncDisposableStack()
  const hub = await runHub({ TRUSTED_PROXIES: '1' }, serverCpu)
  running.defer(hub.stop)
  const bare = await run([...process.execArgv, `${root}bench/http-peers/bare-assess.ts`], {}, serverCpu)
  running.defer(bare.stop)
  const [ours, theirs] = [`${hub.url}/api/v1/assess`, bare.url]

  const size = await sameBytes(ours, theirs)
  console.log(`POST /api/v1/assess, three convictions, ${size} bytes answered, ${loadSaid}`)
  const rates = await ratesInTurn({ hub: fromManyNetworks(ours), bare: fromManyNetworks(theirs) })
  const inLoop = loopsPerSecond()
  const steady = await atSteadyRate(fromManyNetworks(ours))
  return [
    ratePerSecond('hub', rates.hub),
    ratePerSecond('bare node:http, the same bytes', rates.bare),
    { what: 'assess in a bare loop', value: inLoop, digits: 0, unit: 'calls a second' },
    { what: 'hub / bare node:http', value: rates.hub / rates.bare, digits: 2, unit: 'times' },
    { what: 'hub / bare loop', value: rates.hub / inLoop, digits: 2, unit: 'times' },
    ...steadyFigures(steady),
  ]
}

const headers = { 'content-type': 'application/json' }
let sent = 0

/** The hub counts what each network asks: every request comes from another one, through one proxy. */
const fromManyNetworks = (url: string): Load => ({
  url,
  method: 'POST',
  body,
  headers: () => ({ ...headers, 'x-forwarded-for': networkAt(sent++) }),
})

const networkAt = (position: number): string =>
  `10.${(position >> 16) & 255}.${(position >> 8) & 255}.${position & 255}`

async function sameBytes(...urls: readonly string[]): Promise<number> {
  const answers = await Promise.all(
    urls.map(async (url) => {
      const answer = await fetch(url, { method: 'POST', headers, body })
      if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`)
      return answer.text()
    }),
  )
  const [first = ''] = answers
  if (answers.some((answer) => answer !== first)) throw new Error('the two servers do not answer the same')
  return Buffer.byteLength(first)
}

/** The record as it is already read: the law and nothing else. */
function loopsPerSecond(): number {
  const read = parseRecord(record)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  const question = { on: day(on), lawAsAt: day(on) }
  const callsFor = (seconds: number): number => {
    let calls = 0
    const began = performance.now()
    while (performance.now() - began < seconds * 1000) calls += assess(read.record, question).matters.length / 3
    return calls / ((performance.now() - began) / 1000)
  }
  callsFor(1)
  return callsFor(secondsOfLoop)
}
