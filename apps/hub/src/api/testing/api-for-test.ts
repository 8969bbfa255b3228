import { createAsk, readAskWords } from '@plain-record/ask'
import { readLibrary } from '@plain-record/guides'
import { Hono } from 'hono'
import { pino } from 'pino'
import type { HubEnv } from '../../platform/http/hub-env.ts'
import type { Allowance } from '../../platform/http/limits.ts'
import type { ApiDeps } from '../api-deps.ts'
import { apiRoot, apiRoutes } from '../index.ts'
import { en } from '../words/en.ts'

const root = new URL('../../../../../', import.meta.url).pathname
export const { library } = readLibrary(`${root}content`, { on: '2026-11-22' })
export const ask = createAsk(library, readAskWords(`${root}content`))
export const now = () => new Date('2026-11-22T10:00:00Z')

const allowed = async (): Promise<Allowance> => ({ allowed: true })

/** The API by itself, on 22 November 2026, over the content as it is published; with a log that the test can read. */
export function apiForTest(more: Partial<ApiDeps> = {}) {
  const logged: string[] = []
  const app = new Hono<HubEnv>()
  const routes = apiRoutes({
    words: en,
    library,
    ask,
    now,
    log: pino({ base: null }, { write: (line: string) => void logged.push(line) }),
    network: () => '192.0.2.1',
    apiLimit: allowed,
    batchLimit: allowed,
    origins: [],
    ...more,
  })
  app.route(apiRoot, routes)
  const at = (path: string) => apiRoot + path
  return {
    logged,
    get: (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') =>
      app.request(at(path), { headers, method }),
    /** @param body JSON as text, or a value to be written as JSON */
    post: (path: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
      app.request(at(path), {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    request: (path: string, init: RequestInit) => app.request(at(path), init),
  }
}
