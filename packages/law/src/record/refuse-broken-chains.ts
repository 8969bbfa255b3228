import { type At, inside } from './read-fact.ts'
import type { Conviction, Matter } from './record.ts'
import { hasTerm } from './shape.ts'

/**
 * A sentence can only follow on from a term of another conviction, and not in a circle. The sentences of one conviction follow on from
 * one other: what two chains that meet come to together is nowhere in the Act, so we do not guess.
 */
export function refuseBrokenChains(matters: readonly Matter[], at: At): void {
  const convictions = matters.filter((matter): matter is Conviction => matter.matter === 'conviction')
  const byId = new Map(convictions.map((conviction) => [conviction.id, conviction]))
  const goesRound = circlesAmong(convictions, byId)
  matters.forEach((matter, i) => {
    if (matter.matter !== 'conviction') return
    const first = matter.sentences.find(({ consecutiveTo }) => consecutiveTo !== undefined)?.consecutiveTo
    matter.sentences.forEach(({ consecutiveTo }, position) => {
      if (consecutiveTo === undefined) return
      const here = inside(at, 'matters', i, 'sentences', position, 'consecutiveTo').path
      const before = byId.get(consecutiveTo)
      const isTerm = before?.sentences.some(({ kind }) => hasTerm(kind)) ?? false
      if (!isTerm || !before || before === matter) at.problems.add(here, 'no-such-conviction', {})
      else if (consecutiveTo !== first) at.problems.add(here, 'contradicts', { fact: 'consecutiveTo' })
      else if (goesRound(matter) && goesRound(before)) at.problems.add(here, 'goes-round', {})
    })
  })
}

type IsInCircle = (conviction: Conviction) => boolean

/**
 * Which convictions come back to themselves, or follow on from one that does. Those that follow on from nothing are taken away, then
 * those that follow on from these only, until no more can be: each link is looked at once.
 */
function circlesAmong(convictions: readonly Conviction[], byId: ReadonlyMap<string, Conviction>): IsInCircle {
  const followers = new Map<Conviction, Conviction[]>()
  const open = new Map<Conviction, number>()
  for (const conviction of convictions) {
    const before = conviction.sentences.flatMap(({ consecutiveTo }) => byId.get(consecutiveTo ?? '') ?? [])
    open.set(conviction, before.length)
    for (const each of before) {
      const known = followers.get(each)
      if (known) known.push(conviction)
      else followers.set(each, [conviction])
    }
  }
  const done = convictions.filter((conviction) => open.get(conviction) === 0)
  for (let next = done.pop(); next; next = done.pop())
    for (const follower of followers.get(next) ?? []) {
      const left = (open.get(follower) ?? 0) - 1
      open.set(follower, left)
      if (left === 0) done.push(follower)
    }
  return (conviction) => (open.get(conviction) ?? 0) > 0
}
