import type { Context } from 'hono'
import type { ErrorFacts } from './error-answer.tsx'
import type { HubEnv } from './hub-env.ts'
import type { ErrorStatus } from './words/en.ts'

/** Answers with the page, or the problem details, for an error. Features are given one that knows the site. */
export type RefuseWith = (c: Context<HubEnv>, status: ErrorStatus, facts?: ErrorFacts) => Response
