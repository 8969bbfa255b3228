import { once } from 'node:events'
import { Agent, type IncomingMessage, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import autocannon from 'autocannon'

const rounds = 3
const secondsOfEach = 5
const secondsBefore = 2
const connections = 20
const secondsSteady = 10

/** The server under load has this core to itself; the load runs on another. */
export const serverCpu = 0
export const loadSaid = `${connections} connections, median of ${rounds} rounds of ${secondsOfEach} s`
export const steadyRate = 200

/** What is asked of a server, over and over. */
export type Load = {
  readonly url: string
  readonly method?: 'GET' | 'POST'
  /** Those of each request anew, where they are a function. */
  readonly headers: Headers | (() => Headers)
  readonly body?: string
}
type Headers = Readonly<Record<string, string>>

const headersOf = ({ headers }: Load): Headers => (typeof headers === 'function' ? headers() : headers)

/** Requests a second of each, in rounds in turn, so that what else the machine does falls on all of them. */
export async function ratesInTurn<Name extends string>(loads: Readonly<Record<Name, Load>>) {
  const names = Object.keys(loads) as Name[]
  const rates = new Map<Name, number[]>(names.map((name) => [name, []]))
  for (let round = 0; round < rounds; round++)
    for (const name of names) rates.get(name)?.push(await rateOf(loads[name]))
  return Object.fromEntries(names.map((name) => [name, median(rates.get(name) ?? [])])) as Record<Name, number>
}

async function rateOf(load: Load): Promise<number> {
  await asFastAsItGoes(load, secondsBefore)
  return asFastAsItGoes(load, secondsOfEach)
}

async function asFastAsItGoes(load: Load, duration: number): Promise<number> {
  const { url, method = 'GET', body } = load
  const asked: autocannon.Request = { method, setupRequest: (one) => ({ ...one, headers: { ...headersOf(load) } }) }
  const result = await autocannon({
    url,
    duration,
    connections,
    requests: [body === undefined ? asked : { ...asked, body }],
  })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} other answers, ${result.errors} errors`)
  return result.requests.average
}

/**
 * Milliseconds within which 99 of 100 answers come at a constant rate, and how many came a second. One request is due every few
 * milliseconds, whether or not those before it are answered: so time that one waits for its turn counts.
 */
export async function atSteadyRate(load: Load): Promise<{ readonly slowest: number; readonly answered: number }> {
  await asFastAsItGoes(load, secondsBefore)
  const agent = new Agent({ keepAlive: true })
  const count = steadyRate * secondsSteady
  const began = performance.now()
  const ended = began + secondsSteady * 1000
  const waiting: Promise<number>[] = []
  for (let i = 0; i < count; i += 1) {
    const due = began + (i * 1000) / steadyRate
    const early = due - performance.now()
    if (early > 0) await sleep(early)
    waiting.push(answeredTo(load, agent).then(() => performance.now() - due))
  }
  const waited = await Promise.all(waiting)
  agent.destroy()
  const inTime = waited.filter((ms, i) => began + (i * 1000) / steadyRate + ms <= ended + patienceMs)
  return { slowest: nearestRank(waited, 0.99), answered: inTime.length / secondsSteady }
}

/** What was due last may be answered so much after the end. */
const patienceMs = 1000

/** @throws when the answer is not 200 */
async function answeredTo(load: Load, agent: Agent): Promise<void> {
  const { url, method = 'GET', body } = load
  const sent = request(url, { agent, method, headers: headersOf(load) }).end(body)
  const [answer] = (await once(sent, 'response')) as [IncomingMessage]
  if (answer.statusCode !== 200) throw new Error(`${url} answered ${answer.statusCode}`)
  answer.resume()
  await once(answer, 'end')
}

const nearestRank = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.ceil(numbers.length * share) - 1] ?? 0
const median = (numbers: readonly number[]): number => nearestRank(numbers, 0.5)
