import { fork } from 'node:child_process'
import { checkDates, day } from '@plain-record/law'
import { personOf } from './people.ts'

// How much memory it takes to work out very many people, each made, answered and let go. In a process of its own with a small heap:
// in a large one V8 lets garbage lie, and that would be all there is to see.

const heapInMegabytes = 32
const parts = 10

/** After each tenth of the people, in megabytes: what is still in use once garbage is collected, and what the process holds. */
export type Held = { readonly live: number; readonly process: number }

/** A heap that is not enough ends the process that is watched, and this fails. */
export async function memoryOver(people: number): Promise<readonly Held[]> {
  const found: Held[] = []
  const child = fork(import.meta.filename, [String(people)], {
    execArgv: [
      ...process.execArgv,
      '--expose-gc',
      `--max-old-space-size=${heapInMegabytes}`,
      '--max-semi-space-size=2',
    ],
  })
  child.on('message', (held: Held) => found.push(held))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  if (code !== 0) throw new Error(`${heapInMegabytes} MB of heap were not enough for ${people} people.`)
  return found
}

function workThrough(people: number): void {
  const question = { on: day('2026-11-22'), lawAsAt: day('2026-11-22') }
  let answers = 0
  for (let part = 1; part <= parts; part += 1) {
    const until = Math.round((people * part) / parts)
    for (let position = Math.round((people * (part - 1)) / parts); position < until; position += 1)
      answers += checkDates(personOf(position), question).length
    globalThis.gc?.()
    const { heapUsed, rss } = process.memoryUsage()
    process.send?.({ live: heapUsed / 1_048_576, process: rss / 1_048_576 } satisfies Held)
  }
  if (answers !== people * 3) throw new Error(`${answers} answers for ${people} people of three convictions each.`)
}

if (process.send && process.argv[1] === import.meta.filename) workThrough(Number(process.argv[2]))
