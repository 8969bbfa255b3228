import { wordsOf } from '../offences/offence-words.ts'
import { indexOf, nearestWords, type WordIndex } from '../offences/word-index.ts'
import type { Role } from './role.ts'
import { roles } from './role-table.ts'

let built: WordIndex | undefined

/**
 * Roles that somebody may mean, the likeliest first, spelling mistakes and all.
 * @returns at most `limit` roles; none when nothing is like it
 */
export function findRoles(query: string, limit = 10): readonly Role[] {
  built ??= indexOf(roles.map(({ name }) => wordsOf(name)))
  const { places, sizes } = built
  const words = [...new Set(wordsOf(query.slice(0, 200)))]
  const scores = new Map<number, number>()
  for (const word of words)
    for (const { number, worth } of nearestWords(word, built)) {
      const found = places[number] as Int32Array
      const rarity = worth * Math.log(1 + roles.length / found.length)
      for (const role of found) scores.set(role, (scores.get(role) ?? 0) + rarity)
    }
  return [...scores]
    .map(([role, score]) => ({ role, score: score / Math.sqrt(1 + (sizes[role] as number)) }))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ role }) => roles[role] as Role)
}
