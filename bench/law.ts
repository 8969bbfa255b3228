import { assess, day, type PersonRecord, parseRecord, spentDates } from '@plain-record/law'
import { addDays, addMonths } from 'date-fns'

// How many people's records the law works out in a second, on one core: three convictions each, without reasons and with them.
// Beside it date-fns, which only adds the months of the same periods and knows no law.
//   npm run bench:law [-- --people 10000000]    how many go through at the end, to watch memory

const question = { on: day('2026-11-22'), lawAsAt: day('2026-11-22') }
const rounds = 7
const kinds = [
  'fine',
  'community-order',
  'imprisonment',
  'conditional-discharge',
  'suspended-imprisonment',
  'restraining-order',
  'endorsement',
] as const

const sample = Array.from({ length: 20_000 }, (_, i) => personOf(i))
const dates = sample.flatMap(({ convictions }) => convictions.map(({ date }) => new Date(date.most * 86_400_000)))

const plain = best((record) => spentDates(record, question)?.length ?? 0)
const traced = best((record) => assess(record, question).matters.length)
const peer = bestOf(() => {
  let sum = 0
  for (const date of dates) sum += addDays(addMonths(addMonths(date, 12), 48), -1).getTime() > 0 ? 1 : 0
  return sum
})

console.log(
  `spent dates, no trace     ${thousands(plain)} people a second (three convictions each, all three readings)`,
)
console.log(`assess, the full trace    ${thousands(traced)} people a second`)
console.log(`date-fns, months only     ${thousands(peer)} people a second (two additions a conviction, no law)`)
console.log(
  `ratio to date-fns         ${(plain / peer).toFixed(2)} without a trace, ${(traced / peer).toFixed(2)} with it`,
)

watchMemory(peopleWanted(process.argv))

/** Settled by the position alone, so that every run has the same people. */
function personOf(position: number): PersonRecord {
  let state = position + 1
  const upTo = (count: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return (state >>> 8) % count
  }
  const two = (value: number): string => String(value).padStart(2, '0')
  const matters = Array.from({ length: 3 }, () => {
    const kind = kinds[upTo(kinds.length)] as (typeof kinds)[number]
    const length = kind === 'fine' || kind === 'endorsement' ? {} : { length: { months: 1 + upTo(20) } }
    const date = `${1995 + upTo(31)}-${two(1 + upTo(12))}-${two(1 + upTo(28))}`
    return { matter: 'conviction', date, under18: upTo(4) === 0, sentences: [{ kind, ...length }] }
  })
  const parsed = parseRecord({ matters })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.record
}

/** People a second in the best of some rounds: what other work on the machine takes away is not ours. */
function best(work: (record: PersonRecord) => number): number {
  return bestOf(() => {
    let sum = 0
    for (const record of sample) sum += work(record)
    return sum
  })
}

function bestOf(pass: () => number): number {
  let fastest = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now()
    const sum = pass()
    if (sum === 0) throw new Error('Nothing was worked out.')
    fastest = Math.min(fastest, performance.now() - began)
  }
  return (sample.length / fastest) * 1000
}

function thousands(count: number): string {
  return Math.round(count).toLocaleString('en-GB').padStart(12)
}

function peopleWanted(args: readonly string[]): number {
  const at = args.indexOf('--people')
  return at === -1 ? 1_000_000 : Number(args[at + 1])
}

/** People that are each made, worked out and let go: memory after the first tenth and at the end. */
function watchMemory(people: number): void {
  const megabytes = (): number => Math.round(process.memoryUsage().rss / 1_048_576)
  let early = 0
  let sum = 0
  for (let position = 0; position < people; position += 1) {
    sum += spentDates(personOf(position), question)?.length ?? 0
    if (position === Math.floor(people / 10)) early = megabytes()
  }
  console.log(
    `memory                    ${early} MB after a tenth of ${people.toLocaleString('en-GB')} people, ${megabytes()} MB after all (${sum} answers)`,
  )
}
