import type { Kysely } from 'kysely'
import { ok, type Result, refuse } from '../platform/result.ts'
import {
  createRecordKey,
  type MasterKeys,
  openText,
  type RecordKey,
  readRecordKey,
  sealText,
} from '../platform/sealing/index.ts'
import { digestOf, referenceFor, replyCodeFor } from './reply-code.ts'
import type { Contact, HelplineRequest } from './request-form.ts'
import { addMessage, addRequest, messagesOf, requestByFormKey, setState } from './requests.ts'
import type { HelplineTables } from './schema.ts'

export type HelplineDeps = {
  readonly db: Kysely<HelplineTables>
  readonly keys: MasterKeys
  /** Draws reply codes and references from forms; never stored. */
  readonly codeSecret: Buffer
  readonly now: () => Date
  /** Days a request is kept after the last thing that happened to it. */
  readonly keptDays: number
}

export type Sent = { readonly reference: string; readonly replyCode: string; readonly deleteAfter: Date }

const place = (requestId: string, field: 'contact' | 'message'): string => `helpline_request/${requestId}/${field}`

/** The form was sent long ago: whoever sends it again may be the next person at a shared computer. */
export type SendRefusal = { readonly kind: 'sent-long-ago' }

/** How long a form that was sent still leads to its code: time to reload, to go back, to put a word right. */
const sameSittingMs = 60 * 60_000

/**
 * Stores a request, acknowledged only once it is safe on disk. Sending the same form again soon gives the same reference
 * and code; when its words have changed since, they are added as a further message, so that nothing written is ever lost.
 */
export async function sendRequest(
  deps: HelplineDeps,
  formKey: string,
  request: HelplineRequest,
): Promise<Result<Sent, SendRefusal>> {
  const now = deps.now()
  const reference = referenceFor(deps.codeSecret, formKey)
  const replyCode = replyCodeFor(deps.codeSecret, formKey)
  const deleteAfter = keptUntil(now, deps.keptDays)
  const sent = ok({ reference, replyCode, deleteAfter })
  return deps.db.transaction().execute(async (tx) => {
    const again = () => sendAgain({ ...deps, db: tx }, formKey, request, deleteAfter)
    const first = await requestByFormKey(tx, digestOf(formKey))
    if (first && now.getTime() - first.received_at.getTime() > sameSittingMs) return refuse({ kind: 'sent-long-ago' })
    if (first) return again().then(() => sent)
    const { record: id, key } = await createRecordKey(tx, deps.keys)
    const added = await addRequest(tx, {
      id,
      reference,
      reply_code_digest: digestOf(replyCode),
      form_key_digest: digestOf(formKey),
      state: 'waiting',
      received_at: now,
      delete_after: deleteAfter,
      contact: sealText(key, place(id, 'contact'), JSON.stringify(request.contact)),
    })
    if (!added) {
      // Two sendings of one form at the same moment: the other one was first, and this one's key is for nothing.
      await tx.deleteFrom('record_key').where('record', '=', id).execute()
      return again().then(() => sent)
    }
    await addMessage(tx, {
      request_id: id,
      written_by: 'person',
      written_at: now,
      words: sealMessage(key, id, request.message),
    })
    return sent
  })
}

/** The second sending of a form: its contact details replace the first ones, and words that differ are added. */
async function sendAgain(
  deps: HelplineDeps,
  formKey: string,
  request: HelplineRequest,
  deleteAfter: Date,
): Promise<void> {
  const first = await requestByFormKey(deps.db, digestOf(formKey))
  if (!first) throw new Error('A helpline request went while it was sent again')
  const key = await readRecordKey(deps.db, deps.keys, first.id)
  const last = (await messagesOf(deps.db, first.id)).filter((message) => message.written_by === 'person').at(-1)
  if (!last || openMessage(key, first.id, last.words) !== request.message) {
    await addMessage(deps.db, {
      request_id: first.id,
      written_by: 'person',
      written_at: deps.now(),
      words: sealMessage(key, first.id, request.message),
    })
    await setState(deps.db, first.id, { state: 'waiting', deleteAfter })
  }
  await deps.db
    .updateTable('helpline_request')
    .set({ contact: sealText(key, place(first.id, 'contact'), JSON.stringify(request.contact)) })
    .where('id', '=', first.id)
    .execute()
}

export const sealMessage = (key: RecordKey, requestId: string, words: string): Buffer =>
  sealText(key, place(requestId, 'message'), words)
export const openMessage = (key: RecordKey, requestId: string, sealed: Buffer): string =>
  openText(key, place(requestId, 'message'), sealed)
export const openContact = (key: RecordKey, requestId: string, sealed: Buffer): Contact =>
  JSON.parse(openText(key, place(requestId, 'contact'), sealed)) as Contact

const dayMs = 86_400_000
export const keptUntil = (now: Date, days: number): Date => new Date(now.getTime() + days * dayMs)
