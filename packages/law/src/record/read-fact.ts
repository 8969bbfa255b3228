import { nearestName } from './nearest-name.ts'
import type { Plain, PlainObject } from './plain.ts'
import type { Path, ProblemList } from './problems.ts'
import type { Tri } from './record.ts'

export type At = { readonly path: Path; readonly problems: ProblemList }

export const inside = ({ path, problems }: At, ...parts: readonly (string | number)[]): At => ({
  path: [...path, ...parts],
  problems,
})

/** Yes, no or not known; undefined when it was not given or cannot be used. */
export function readYesNo(value: Plain | undefined, { path, problems }: At): Tri | undefined {
  if (value === undefined) return undefined
  if (value === true) return 'yes'
  if (value === false) return 'no'
  if (value === 'unknown') return 'unknown'
  problems.add(path, 'not-yes-or-no', {})
  return undefined
}

/** One of some words; undefined when it was not given or is none of them. */
export function readOneOf<T extends string>(
  value: Plain | undefined,
  allowed: readonly T[],
  { path, problems }: At,
): T | undefined {
  if (value === undefined) return undefined
  const found = allowed.find((each) => each === value)
  if (found === undefined) problems.add(path, 'one-of', { allowed })
  return found
}

const idForm = /^[A-Za-z0-9_-]{1,40}$/

export function readId(value: Plain | undefined, { path, problems }: At): string | undefined {
  if (value === undefined) return undefined
  if (typeof value === 'string' && idForm.test(value)) return value
  problems.add(path, 'not-an-id', {})
  return undefined
}

/** Names every fact that we do not know. What is not a plain name is not repeated: it may be what nobody should read. */
export function refuseUnknownFacts(object: PlainObject, known: readonly string[], at: At): void {
  for (const key of object.keys()) {
    if (known.includes(key)) continue
    const fact = idForm.test(key) ? key : '…'
    at.problems.add([...at.path, idForm.test(key) ? key : '?'], 'unknown-fact', {
      fact,
      nearest: fact === '…' ? undefined : nearestName(key, known),
    })
  }
}
