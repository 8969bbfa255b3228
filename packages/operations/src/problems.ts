import type { z } from 'zod'
import { en } from './words/en.ts'
import type { ProblemFacts, ProblemKey } from './words/problem-words.ts'

/** Where something is wrong with what was given, and what. Nothing of it is repeated: it may be what nobody else should read. */
export type Problem = {
  /** The place, as a JSON Pointer (RFC 6901); empty for the whole. */
  readonly pointer: string
  /** For programs: the same word for the same kind of problem. */
  readonly problem: string
  /** For the person who can put it right. */
  readonly message: string
}

/** A problem at a place, in words. */
export const problemAt = <Key extends ProblemKey>(
  pointer: string,
  problem: Key,
  facts: ProblemFacts[Key],
): Problem => ({ pointer, problem, message: en[problem](facts) })

/** The problems that another reader found in a part of what was given, tied to the whole. */
export const problemsWithin = (pointer: string, problems: readonly Problem[]): readonly Problem[] =>
  problems.map(({ problem, message, ...inside }) => ({ pointer: pointer + inside.pointer, problem, message }))

const most = 50

/** What a schema found, in our own words: those of the library quote what was given. */
export const problemsOf = ({ issues }: z.ZodError): readonly Problem[] => issues.slice(0, most).map(problemOf)

const pointerTo = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

const isMissing = ({ input }: z.core.$ZodIssue): boolean => input === undefined || input === null

function problemOf(issue: z.core.$ZodIssue): Problem {
  const pointer = pointerTo(issue.path)
  if (isMissing(issue)) return problemAt(pointer, 'missing', {})
  switch (issue.code) {
    case 'unrecognized_keys':
      return problemAt(pointer, 'unknown-name', {})
    case 'too_big':
      return problemAt(pointer, issue.origin === 'string' ? 'too-long' : 'too-many', { most: Number(issue.maximum) })
    case 'too_small':
      return issue.origin === 'string'
        ? problemAt(pointer, 'missing', {})
        : problemAt(pointer, 'too-few', { least: Number(issue.minimum) })
    case 'invalid_format':
      return problemAt(pointer, 'not-an-id', {})
    case 'invalid_type':
      return problemAt(pointer, 'wrong-kind', { kind: issue.expected })
    default:
      return problemAt(pointer, 'not-a-day', {}) // the one thing that a schema of ours reads by itself
  }
}
