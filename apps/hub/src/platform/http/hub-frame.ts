import { type Context, Hono } from 'hono'
import type { Logger } from 'pino'
import type { Site } from '../ui/service.ts'
import { errorAnswer } from './error-answer.tsx'
import type { HubEnv } from './hub-env.ts'
import { failureFacts, requestLog } from './request-log.ts'
import { cameFromUs } from './same-site.ts'
import type { HttpWords } from './words/en.ts'

export type FrameDeps = {
  readonly site: Site
  readonly words: HttpWords
  readonly log: Logger
  readonly headers: Readonly<Record<string, string>>
  /** True once the process has been told to stop: new work is turned away while what is under way ends. */
  readonly stopping: () => boolean
  readonly timeoutMs: number
  /** Lets in a request from another site that a feature has agreed to. */
  readonly mayCome?: (c: Context<HubEnv>) => boolean
}

const changes = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

/** The database refuses, is gone, or is too slow: worth trying again, and not a fault of what was asked. */
export function isOutage(error: unknown): boolean {
  const code = (error as { readonly code?: unknown } | null)?.code
  if (typeof code !== 'string')
    return error instanceof Error && /timeout exceeded when trying to connect|Connection terminated/.test(error.message)
  return /^(?:ECONN|ENOENT|ETIMEDOUT|EPIPE|08|53|57)/.test(code)
}

/**
 * What surrounds every feature: the log line, the headers, the refusal of other sites' forms, the time limit, and the pages
 * for whatever goes wrong. Features are mounted on what it returns; `close` must be called after the last of them.
 */
export function createFrame(deps: FrameDeps): { readonly app: Hono<HubEnv>; readonly close: () => void } {
  const app = new Hono<HubEnv>()
  app.use(requestLog(deps.log))
  app.use(async (c, next) => {
    await next()
    for (const [name, value] of Object.entries(deps.headers)) c.res.headers.set(name, value)
  })
  app.use(async (c, next) => {
    if (deps.stopping()) return errorAnswer(c, deps, 503)
    if (changes.has(c.req.method) && !cameFromUs(c) && !deps.mayCome?.(c)) return errorAnswer(c, deps, 403)
    return next()
  })
  app.use(async (c, next) => {
    let impatient: NodeJS.Timeout | undefined
    const late = new Promise<'late'>((resolve) => {
      impatient = setTimeout(() => resolve('late'), deps.timeoutMs)
    })
    const outcome = await Promise.race([next(), late]).finally(() => clearTimeout(impatient))
    return outcome === 'late' ? errorAnswer(c, deps, 503) : undefined
  })
  app.onError((error, c) => {
    deps.log.error({ id: c.get('requestId'), failure: failureFacts(error) }, 'a request failed')
    return errorAnswer(c, deps, isOutage(error) ? 503 : 500)
  })
  return { app, close: () => answerTheRest(app, deps) }
}

/** A path that exists for another method is answered with 405 and its methods; any other with 404. */
function answerTheRest(app: Hono<HubEnv>, deps: FrameDeps): void {
  const known = app.routes
    .filter((route) => route.method !== 'ALL')
    .map((route) => ({ method: route.method, pattern: patternOf(route.path) }))
  app.notFound((c) => {
    const methods = known.filter(({ pattern }) => pattern.test(c.req.path)).map(({ method }) => method)
    const asked = c.req.method === 'HEAD' ? 'GET' : c.req.method
    // A page that answers this method and found nothing is one that is not there.
    if (methods.length === 0 || methods.includes(asked)) return errorAnswer(c, deps, 404)
    const allow = [...new Set(methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])))]
    return errorAnswer(c, deps, 405, { allow })
  })
}

/** A parameter of a route, with the pattern that it may have in braces: `:journey{[0-9]{9}}`. */
const parameter = /:[A-Za-z]+(?:\{((?:[^{}]|\{[^{}]*\})*)\})?/g

function patternOf(path: string): RegExp {
  const plain = path.split(parameter).filter((_, i) => i % 2 === 0)
  const patterns = [...path.matchAll(parameter)].map(([, pattern]) => pattern ?? '[^/]+')
  const escaped = plain.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${escaped.map((part, i) => part + (patterns[i] ?? '')).join('')}$`)
}
