import { findOffences, prepareOffences } from '@plain-record/law'

// How long it takes to find an offence, as people type them: every prefix of some queries, mistakes and all.

const queries = [
  'drink driving',
  'shoplifting',
  'possesion of canabis',
  'assult police offcer',
  'section 5 public order act 1986',
  'TH68010',
  'conspiracy to supply class a drugs',
  'sent a naked picture to my ex girlfriend',
  'breach of a restraining order',
  'stole money from my employer',
]

/** Milliseconds for each keystroke of the queries, the fastest of three passes, fastest first; and to build what is looked in. */
export function offenceTimes(): { readonly first: number; readonly each: readonly number[] } {
  const began = performance.now()
  prepareOffences()
  const first = performance.now() - began
  const keystrokes = queries.flatMap((query) => Array.from(query, (_, i) => query.slice(0, i + 1)))
  const pass = (): readonly number[] =>
    keystrokes.map((typed) => {
      const start = performance.now()
      findOffences(typed)
      return performance.now() - start
    })
  const passes = [pass(), pass(), pass()]
  const each = keystrokes.map((_, i) => Math.min(...passes.map((times) => times[i] as number)))
  return { first, each: each.toSorted((a, b) => a - b) }
}
