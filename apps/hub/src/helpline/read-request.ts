import { readRecordKey } from '../platform/sealing/index.ts'
import { digestOf, type ReplyCode } from './reply-code.ts'
import type { Contact } from './request-form.ts'
import { messagesOf, requestByReference, requestByReplyCode, requestsInState, type StoredRequest } from './requests.ts'
import type { RequestState } from './schema.ts'
import { type HelplineDeps, openContact, openMessage } from './send-request.ts'

export type OpenedMessage = {
  readonly writtenBy: 'person' | 'adviser'
  readonly writtenAt: Date
  readonly words: string
}
export type OpenedRequest = {
  readonly reference: string
  readonly state: RequestState
  readonly receivedAt: Date
  readonly deleteAfter: Date
  readonly contact: Contact
  readonly messages: readonly OpenedMessage[]
}

/** What the person who holds the code may see; undefined when no request has it (any more). */
export async function requestForCode(deps: HelplineDeps, code: ReplyCode): Promise<OpenedRequest | undefined> {
  const stored = await requestByReplyCode(deps.db, digestOf(code))
  return stored && open(deps, stored)
}

/** For advisers. Undefined when there is no request of that reference. */
export async function requestForReference(deps: HelplineDeps, reference: string): Promise<OpenedRequest | undefined> {
  const stored = await requestByReference(deps.db, reference.trim().toUpperCase())
  return stored && open(deps, stored)
}

export type QueueEntry = { readonly reference: string; readonly state: RequestState; readonly receivedAt: Date }

/** Waiting requests, oldest first; nothing of them is opened. */
export async function waitingRequests(
  deps: HelplineDeps,
  { limit }: { readonly limit: number },
): Promise<readonly QueueEntry[]> {
  const waiting = await requestsInState(deps.db, 'waiting', { limit })
  return waiting.map((request) => ({
    reference: request.reference,
    state: request.state,
    receivedAt: request.received_at,
  }))
}

async function open(deps: HelplineDeps, stored: StoredRequest): Promise<OpenedRequest> {
  const key = await readRecordKey(deps.db, deps.keys, stored.id)
  const messages = await messagesOf(deps.db, stored.id)
  return {
    reference: stored.reference,
    state: stored.state,
    receivedAt: stored.received_at,
    deleteAfter: stored.delete_after,
    contact: openContact(key, stored.id, stored.contact),
    messages: messages.map((message) => ({
      writtenBy: message.written_by,
      writtenAt: message.written_at,
      words: openMessage(key, stored.id, message.words),
    })),
  }
}
