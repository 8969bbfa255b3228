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
export type Load = Pick<autocannon.Options, 'url' | 'method' | 'headers' | 'body' | 'requests'>

/** Requests a second of each, in rounds in turn, so that what else the machine does falls on all of them. */
export async function ratesInTurn<Name extends string>(loads: Readonly<Record<Name, Load>>) {
  const names = Object.keys(loads) as Name[]
  const rates = new Map<Name, number[]>(names.map((name) => [name, []]))
  for (let round = 0; round < rounds; round++)
    for (const name of names) rates.get(name)?.push(await rateOf(loads[name]))
  return Object.fromEntries(names.map((name) => [name, median(rates.get(name) ?? [])])) as Record<Name, number>
}

async function rateOf(load: Load): Promise<number> {
  await run(load, { duration: secondsBefore })
  return (await run(load, { duration: secondsOfEach })).requests.average
}

/**
 * Milliseconds within which 99 of 100 answers come at a constant rate, and how many came a second. Time that a request waits for
 * its turn because an answer before it was late counts.
 */
export async function atSteadyRate(load: Load): Promise<{ readonly slowest: number; readonly answered: number }> {
  await run(load, { duration: secondsBefore })
  const { latency, requests } = await run(load, { duration: secondsSteady, overallRate: steadyRate })
  return { slowest: latency.p99, answered: requests.average }
}

async function run(load: Load, how: Pick<autocannon.Options, 'duration' | 'overallRate'>): Promise<autocannon.Result> {
  const result = await autocannon({ ...load, ...how, connections })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${load.url}: ${result.non2xx} other answers, ${result.errors} errors`)
  return result
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
