import type { Context, MiddlewareHandler } from 'hono'
import type { HubEnv } from '../platform/http/hub-env.ts'
import type { Limit } from '../platform/http/limits.ts'
import type { ApiDeps } from './api-deps.ts'
import type { Refuse } from './api-problem.ts'
import { apiRoot } from './paths.ts'

/** A reader that takes no JSON is told so before anything is done for it. */
export const onlyJson =
  (refuse: Refuse): MiddlewareHandler<HubEnv> =>
  async (c, next) =>
    takesJson(c.req.header('accept')) ? next() : refuse(c, 'not-acceptable')

const takesJson = (accept: string | undefined): boolean =>
  accept === undefined ||
  accept.split(',').some((range) => {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase())
    const isRefused = parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter))
    return !isRefused && ['*/*', 'application/*', 'application/json'].includes(type)
  })

/** Counts a request, and gives the refusal when it is one too many. */
export type Count = (c: Context<HubEnv>) => Promise<Response | undefined>

export const countBy =
  (limit: Limit, { network }: Pick<ApiDeps, 'network'>, refuse: Refuse): Count =>
  async (c) => {
    const allowance = await limit(network(c))
    return allowance.allowed
      ? undefined
      : refuse(c, 'too-many', { headers: { 'retry-after': String(allowance.seconds) } })
  }

/**
 * Whether a page of a site on the list sent a request to the API: the one case in which a request from another site is let in. Nothing
 * but the request itself decides its answer, so such a page learns what anybody could.
 */
export const fromListedOrigin = (c: Context<HubEnv>, origins: readonly string[]): boolean =>
  c.req.path.startsWith(`${apiRoot}/`) && origins.includes(c.req.header('origin') ?? '')
