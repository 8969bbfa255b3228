import { createHash } from 'node:crypto'
import type { Ask } from '@plain-record/ask'
import type { Library } from '@plain-record/guides'
import { day, isoOf } from '@plain-record/law'
import type { OperationDeps } from '@plain-record/operations'
import type { Context } from 'hono'
import type { Logger } from 'pino'
import { londonDay } from '../platform/http/clock-time.ts'
import type { HubEnv } from '../platform/http/hub-env.ts'
import type { Limit } from '../platform/http/limits.ts'
import type { ApiWords } from './words/en.ts'

export type ApiDeps = {
  readonly words: ApiWords
  readonly library: Library
  readonly ask: Ask
  readonly log: Logger
  readonly now: () => Date
  readonly network: (c: Context<HubEnv>) => string
  /** Every request counts once here. */
  readonly apiLimit: Limit
  /** A batch of records counts here as well. */
  readonly batchLimit: Limit
  /** Sites whose pages may ask from a browser, each as `https://example.org`. */
  readonly origins: readonly string[]
}

/** What the operations work with, here. */
export const operationDeps = ({ library, ask, now }: Pick<ApiDeps, 'library' | 'ask' | 'now'>): OperationDeps => ({
  library,
  ask,
  today: () => isoOf(day(londonDay(now()))),
  sha256: (text) => createHash('sha256').update(text).digest('hex'),
})
