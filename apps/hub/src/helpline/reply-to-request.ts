import { ok, type Result, refuse } from '../platform/result.ts'
import { readRecordKey } from '../platform/sealing/index.ts'
import { addMessage, requestByReference, setState } from './requests.ts'
import { type HelplineDeps, keptUntil, sealMessage } from './send-request.ts'

export type ReplyRefusal = { readonly kind: 'no-such-request' } | { readonly kind: 'nothing-written' }

/** Adds an adviser's reply, which the person can read with their code, and starts the time it is kept again. */
export async function replyToRequest(
  deps: HelplineDeps,
  { reference, words }: { readonly reference: string; readonly words: string },
): Promise<Result<{ readonly reference: string }, ReplyRefusal>> {
  if (words.trim() === '') return refuse({ kind: 'nothing-written' })
  const request = await requestByReference(deps.db, reference.trim().toUpperCase())
  if (!request) return refuse({ kind: 'no-such-request' })
  const now = deps.now()
  await deps.db.transaction().execute(async (tx) => {
    const key = await readRecordKey(tx, deps.keys, request.id)
    const sealed = sealMessage(key, request.id, words)
    await addMessage(tx, { request_id: request.id, written_by: 'adviser', written_at: now, words: sealed })
    await setState(tx, request.id, { state: 'answered', deleteAfter: keptUntil(now, deps.keptDays) })
  })
  return ok({ reference: request.reference })
}
