import { createAsk, readAskWords } from '@plain-record/ask'
import { readLibrary } from '@plain-record/guides'
import { pino } from 'pino'
import { createApp, type Hub } from '../app.ts'
import { type Config, readConfig } from '../config.ts'
import { testDatabase } from '../platform/db/testing/test-database.ts'
import { parseMasterKeys } from '../platform/sealing/index.ts'
import { buildAssets } from '../platform/ui/assets.ts'
import type { HubTables } from '../tables.ts'
import { en } from '../words.ts'

const root = new URL('../../../../', import.meta.url).pathname
const { library } = readLibrary(`${root}content`, { on: '2026-11-22' })
const ask = createAsk(library, readAskWords(`${root}content`))
const assets = buildAssets(`${root}apps/hub/src/platform/ui`)
export const testKeys = parseMasterKeys(Buffer.alloc(32, 9).toString('base64'))

/** By name, or as pairs where a name comes several times. */
export type SentFields = Readonly<Record<string, string>> | readonly (readonly [string, string])[]

const pairsOf = (fields: SentFields): [string, string][] =>
  (Array.isArray(fields) ? fields : Object.entries(fields)).map(([name, value]) => [name, value])

/** The whole hub over a database of the test file's own, with a clock that the test sets and a log that it can read. */
export async function hubForTest(environment: Readonly<Record<string, string>> = {}) {
  const database = await testDatabase<HubTables>()
  let time = new Date('2026-11-22T10:00:00Z')
  const logged: string[] = []
  const log = pino({ base: null }, { write: (line: string) => void logged.push(line) })
  const config: Config = readConfig(environment, root)
  const make = (pool = database.pool, db = database.db, more: Readonly<Record<string, string>> = {}): Hub =>
    createApp({
      config: readConfig({ ...environment, ...more }, root),
      db,
      pool,
      keys: testKeys,
      library,
      ask,
      assets,
      words: en,
      log,
      now: () => time,
      stopping: () => false,
    })
  const { app } = make()

  const send = (path: string, fields: SentFields, headers: Readonly<Record<string, string>> = {}) =>
    app.request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin', ...headers },
      body: new URLSearchParams(pairsOf(fields)).toString(),
    })

  return {
    ...database,
    app,
    make,
    library,
    logged,
    config,
    now: () => time,
    /** Lets time pass. */
    wait: (ms: number) => {
      time = new Date(time.getTime() + ms)
    },
    get: (path: string, headers: Readonly<Record<string, string>> = {}) => app.request(path, { headers }),
    send,
    /** A helpline form as a person would send it: opened, read for a minute, sent. */
    openForm: async (): Promise<string> => {
      const page = await (await app.request('/helpline')).text()
      time = new Date(time.getTime() + 60_000)
      return /name="form" value="([^"]+)"/.exec(page)?.[1] ?? ''
    },
  }
}

/** The visible words of a page, roughly: tags gone, entities read, spaces folded. */
export const textOf = (html: string): string =>
  html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
