import { randomBytes } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import type { Logger } from 'pino'
import type { HubEnv } from './hub-env.ts'

/**
 * One line for each request: which page, how it ended, how long it took. Never the address, the query, the body, a header,
 * or the path as it was typed: only the pattern of the route that answered.
 */
export const requestLog =
  (log: Logger): MiddlewareHandler<HubEnv> =>
  async (c, next) => {
    const started = performance.now()
    c.set('requestId', randomBytes(6).toString('hex'))
    await next()
    log.info({
      id: c.get('requestId'),
      method: c.req.method,
      route: matchedRoutes(c).at(-1)?.path ?? '-',
      status: c.res.status,
      ms: Math.round(performance.now() - started),
    })
  }

/** What may be logged of a failure: its kind and where it happened. Its message may quote what a person typed. */
export const failureFacts = (error: unknown): Readonly<Record<string, string>> => {
  if (!(error instanceof Error)) return { name: typeof error }
  const code = (error as NodeJS.ErrnoException).code
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return {
    name: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    at: frames
      .slice(0, 8)
      .map((line) => line.trim())
      .join(' < '),
  }
}
