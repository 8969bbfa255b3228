import { assess, checkDates, day, type PersonRecord, spentDates } from '@plain-record/law'
import { addDays, addMonths } from 'date-fns'
import { memoryOver } from './law/memory.ts'
import { offenceTimes } from './law/offences.ts'
import { packageFigures } from './law/package.ts'
import { personOf } from './law/people.ts'
import { timeOfTheVaguest, timesOfVagueRecords } from './law/slowest.ts'

// How many people's records the law works out in a second, on one core: three convictions each, when they are spent and what every
// check shows, without reasons and with them.
// Beside it date-fns, which only adds the months of the same periods and knows no law. Then the slowest records, finding an offence,
// the package, and memory.
//   npm run bench:law [-- --people 10000000]    how many go through at the end, to watch memory

const question = { on: day('2026-11-22'), lawAsAt: day('2026-11-22') }
const secondsOfEach = 4

const sample = Array.from({ length: 20_000 }, (_, i) => personOf(i))
const dates = sample.flatMap(({ convictions }) => convictions.map(({ date }) => new Date(date.most * 86_400_000)))

const spentOnly = best((record) => spentDates(record, question)?.length ?? 0)
const plain = best((record) => checkDates(record, question).length)
const traced = best((record) => assess(record, question).matters.length)
const peer = bestOf(() => {
  let sum = 0
  for (const date of dates) sum += addDays(addMonths(addMonths(date, 12), 48), -1).getTime() > 0 ? 1 : 0
  return sum
})
console.log(
  `spent dates, no trace     ${thousands(spentOnly)} people a second (three convictions each, all three readings)`,
)
console.log(`and every check           ${thousands(plain)} people a second, no trace`)
console.log(`assess, the full trace    ${thousands(traced)} people a second, every check with it`)
console.log(`date-fns, months only     ${thousands(peer)} people a second (two additions a conviction, no law)`)
console.log(
  `ratio to date-fns         ${(plain / peer).toFixed(2)} without a trace, ${(traced / peer).toFixed(2)} with it`,
)

const times = timesOfVagueRecords(20_000)
const at = (share: number): string => (times[Math.floor((times.length - 1) * share)] as number).toFixed(1)
console.log(
  `one vague record          ${at(0.5)} ms half the time, 99 in 100 within ${at(0.99)} ms, slowest ${at(1)} ms`,
)
console.log(`ten convictions, no fact  ${timeOfTheVaguest().toFixed(1)} ms`)

const { first, each } = offenceTimes()
const slowest = (share: number): string => (each[Math.floor((each.length - 1) * share)] as number).toFixed(2)
console.log(
  `finding an offence        ${slowest(0.5)} ms half the time, 99 in 100 within ${slowest(0.99)} ms, after ${first.toFixed(0)} ms once`,
)
const { packed, unpacked, imported } = packageFigures()
const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`
console.log(
  `the package               ${kilobytes(packed)} packed, ${kilobytes(unpacked)} unpacked, imported in ${imported.toFixed(0)} ms`,
)

const people = peopleWanted(process.argv)
const held = await memoryOver(people)
const each10th = (of: 'live' | 'process', digits: number): string =>
  held.map((part) => part[of].toFixed(digits)).join(', ')
console.log(
  `memory                    in MB, after each tenth of ${people.toLocaleString('en-GB')} people: in use ${each10th('live', 1)}; the process ${each10th('process', 0)}`,
)

/** People a second in the best of the rounds that fit: what other work on the machine takes away is not ours. */
function best(work: (record: PersonRecord) => number): number {
  return bestOf(() => {
    let sum = 0
    for (const record of sample) sum += work(record)
    return sum
  })
}

function bestOf(pass: () => number): number {
  let fastest = Number.POSITIVE_INFINITY
  const end = performance.now() + secondsOfEach * 1000
  while (performance.now() < end) {
    const began = performance.now()
    if (pass() === 0) throw new Error('Nothing was worked out.')
    fastest = Math.min(fastest, performance.now() - began)
  }
  return (sample.length / fastest) * 1000
}

function thousands(count: number): string {
  return Math.round(count).toLocaleString('en-GB').padStart(12)
}

function peopleWanted(args: readonly string[]): number {
  const flag = args.indexOf('--people')
  return flag === -1 ? 1_000_000 : Number(args[flag + 1])
}
