import { type At, inside } from './read-fact.ts'
import type { Conviction, Matter } from './record.ts'
import { hasTerm } from './shape.ts'

/** A sentence can only follow on from a term of another conviction, and not in a circle. */
export function refuseBrokenChains(matters: readonly Matter[], at: At): void {
  const convictions = new Map(
    matters.flatMap((matter): [string, Conviction][] => (matter.matter === 'conviction' ? [[matter.id, matter]] : [])),
  )
  matters.forEach((matter, i) => {
    if (matter.matter !== 'conviction') return
    matter.sentences.forEach(({ consecutiveTo }, position) => {
      if (consecutiveTo === undefined) return
      const here = inside(at, 'matters', i, 'sentences', position, 'consecutiveTo').path
      const before = convictions.get(consecutiveTo)
      const isTerm = before?.sentences.some(({ kind }) => hasTerm(kind)) ?? false
      if (!isTerm || before === matter) at.problems.add(here, 'no-such-conviction', {})
      else if (comesBack(matter, convictions)) at.problems.add(here, 'goes-round', {})
    })
  })
}

function comesBack(from: Conviction, convictions: ReadonlyMap<string, Conviction>): boolean {
  const seen = new Set<string>()
  let next: Conviction | undefined = from
  while (next) {
    if (seen.has(next.id)) return true
    seen.add(next.id)
    const before: string | undefined = next.sentences.find(
      ({ consecutiveTo }) => consecutiveTo !== undefined,
    )?.consecutiveTo
    next = before === undefined ? undefined : convictions.get(before)
  }
  return false
}
