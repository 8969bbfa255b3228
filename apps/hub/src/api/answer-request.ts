import { assessEach, type Operation, type OperationDeps, type Outcome } from '@plain-record/operations'
import type { Context, Handler } from 'hono'
import type { Logger } from 'pino'
import type { HubEnv } from '../platform/http/hub-env.ts'
import { whileUnchanged } from '../platform/http/ready-pages.ts'
import { failureFacts } from '../platform/http/request-log.ts'
import { answerMany } from './answer-many.ts'
import type { Refuse } from './api-problem.ts'
import type { Count } from './gates.ts'
import type { ApiPath } from './paths.ts'
import { type BodyRefusal, holdsRecords, readAddress, readJsonBody } from './read-request.ts'
import type { ApiWords } from './words/en.ts'

export type Answering = {
  readonly operating: OperationDeps
  readonly words: ApiWords
  readonly refuse: Refuse
  readonly countBatch: Count
  readonly log: Logger
}

/** Answers from the address alone: the same for everybody. */
export function answerGet(operation: Operation, { operating, refuse }: Answering): Handler<HubEnv> {
  const read = readAddress(operation)
  return (c) => told(c, operation.run(operating, read(c)), { refuse, caching: whileUnchanged })
}

/** Answers from the body, and keeps nothing of it. */
export function answerPost({ operation, forMany }: ApiPath, answering: Answering): Handler<HubEnv> {
  const { operating, refuse } = answering
  return async (c) => {
    const body = await readJsonBody(c, { batch: forMany !== undefined })
    if (!body.ok) return refuseBody(c, body.refusal, answering)
    return forMany && holdsRecords(body.value)
      ? answerBatch(c, body.value, answering)
      : told(c, operation.run(operating, body.value), { refuse, caching: 'no-store' })
  }
}

async function answerBatch(c: Context<HubEnv>, body: unknown, answering: Answering): Promise<Response> {
  const { operating, refuse, countBatch, log } = answering
  const tooMany = await countBatch(c)
  if (tooMany) return tooMany
  const answers = assessEach(operating, body)
  if (!answers.ok) return told(c, answers, { refuse, caching: 'no-store' })
  const id = c.get('requestId')
  const failed = (error: unknown) => log.error({ id, failure: failureFacts(error) }, 'the answer to a batch broke off')
  return json(c, answerMany(answers.value, failed), 'no-store')
}

const refuseBody = (c: Context<HubEnv>, refusal: BodyRefusal, { words, refuse }: Answering): Response =>
  refusal.kind === 'unreadable'
    ? refuse(c, 'unreadable', { detail: `${words.unreadable[refusal.why]} ${words.near(refusal.at)}` })
    : refuse(c, refusal.kind)

function told(
  c: Context<HubEnv>,
  outcome: Outcome<object>,
  { refuse, caching }: { readonly refuse: Refuse; readonly caching: string },
): Response {
  if (outcome.ok) return json(c, JSON.stringify(outcome.value), caching)
  const isMissing = outcome.problems.some(({ problem }) => problem === 'not-found')
  return isMissing ? refuse(c, 'not-found') : refuse(c, 'invalid', { errors: outcome.problems })
}

/** @param caching as `cache-control` has it */
export const json = (c: Context<HubEnv>, body: string | ReadableStream, caching: string): Response =>
  c.body(body, 200, { 'content-type': 'application/json', 'cache-control': caching })
