import type { Problem } from '@plain-record/operations'
import type { Context } from 'hono'
import type { HubEnv } from '../platform/http/hub-env.ts'
import type { ApiProblem, ApiWords } from './words/en.ts'

export const statusOf = {
  unreadable: 400,
  'other-site': 403,
  'not-found': 404,
  'wrong-method': 405,
  'not-acceptable': 406,
  'too-large': 413,
  'not-json': 415,
  invalid: 422,
  'too-many': 429,
  failed: 500,
  'not-ready': 503,
} as const satisfies Record<ApiProblem, number>

/** The address of a problem's own words, on the page of the API. */
export const anchorOf = (problem: ApiProblem): string => `problem-${problem}`
const typeOf = (problem: ApiProblem): string => `/api#${anchorOf(problem)}`

type ProblemFacts = {
  readonly errors?: readonly Problem[]
  readonly detail?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** A problem document (RFC 9457), from our own words alone: nothing that was sent is repeated. */
export const problemDocument = (problem: ApiProblem, words: ApiWords, { errors, detail }: ProblemFacts = {}) => ({
  type: typeOf(problem),
  title: words.problems[problem].title,
  status: statusOf[problem],
  detail: detail ?? words.problems[problem].detail,
  ...(errors
    ? { errors: errors.map(({ pointer, problem: kind, message }) => ({ pointer, detail: message, problem: kind })) }
    : {}),
})

/** Answers with a problem document. Features are given one that knows the words. */
export type Refuse = (c: Context<HubEnv>, problem: ApiProblem, facts?: ProblemFacts) => Response

export const refuseIn =
  (words: ApiWords): Refuse =>
  (c, problem, facts = {}) => {
    const requestId = c.get('requestId')
    const document = {
      ...problemDocument(problem, words, facts),
      ...(requestId ? { instance: `urn:request:${requestId}` } : {}),
    }
    return c.body(JSON.stringify(document), statusOf[problem], {
      ...facts.headers,
      'cache-control': 'no-store',
      'content-type': 'application/problem+json',
    })
  }
