import { questionsForEditors } from './ask/index.ts'
import { BadConfiguration, readConfig } from './config.ts'
import { feedbackTally } from './feedback/index.ts'
import {
  type HelplineDeps,
  type OpenedRequest,
  replyToRequest,
  requestForReference,
  waitingRequests,
} from './helpline/index.ts'
import { openHub } from './open-hub.ts'
import { CannotStart } from './platform/db/index.ts'
import { rotateRecordKeys, secretFor } from './platform/sealing/index.ts'

/**
 * What whoever runs the service can do from the command line, on the same database and keys as the website. The one face
 * of the hub that the command line may use (docs/decisions/0005).
 */
export type Operator = {
  /** Waiting requests, oldest first; nothing of them is opened. */
  readonly waiting: (limit: number) => ReturnType<typeof waitingRequests>
  /** Opens one request; undefined when there is none of that reference. */
  readonly show: (reference: string) => Promise<OpenedRequest | undefined>
  readonly reply: (reference: string, words: string) => ReturnType<typeof replyToRequest>
  /** Questions asked at least five times, the most asked first. */
  readonly questions: (limit: number) => ReturnType<typeof questionsForEditors>
  readonly feedback: (limit: number) => ReturnType<typeof feedbackTally>
  /** Wraps every record's key again under the current master key. Gives how many. */
  readonly rotateKeys: () => Promise<number>
  readonly close: () => Promise<void>
}

export type { OpenedRequest } from './helpline/index.ts'

/** A start that a person can mend; its message is for that person. */
export const isForOperator = (error: unknown): error is Error =>
  error instanceof CannotStart || error instanceof BadConfiguration

const quiet = { info: () => {}, warn: () => {}, error: () => {} }
const maxConnections = 2

/**
 * Joins the database that the website uses, starting it when nobody else has. Close it when done.
 * @param environment the same variables as the website's
 * @throws an error of which `isForOperator` says whether its message is meant for the operator
 */
export async function openOperator(options: {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly root: string
  readonly now: () => Date
}): Promise<Operator> {
  const config = readConfig(options.environment, options.root)
  const hub = await openHub(config, quiet, maxConnections)
  const deps: HelplineDeps = {
    db: hub.db,
    keys: hub.keys,
    codeSecret: secretFor(hub.keys, 'reply codes'),
    now: options.now,
    keptDays: config.KEEP_REQUESTS_DAYS,
  }
  return {
    waiting: (limit) => waitingRequests(deps, { limit }),
    show: (reference) => requestForReference(deps, reference),
    reply: (reference, words) => replyToRequest(deps, { reference, words }),
    questions: (limit) => questionsForEditors(hub.db, { limit }),
    feedback: (limit) => feedbackTally(hub.db, { limit }),
    rotateKeys: () => rotateRecordKeys(hub.db, hub.keys),
    close: hub.close,
  }
}
