import type { Insertable, Kysely } from 'kysely'
import type { HelplineTables, RequestState } from './schema.ts'

export type StoredRequest = {
  readonly id: string
  readonly reference: string
  readonly state: RequestState
  readonly received_at: Date
  readonly delete_after: Date
  readonly contact: Buffer
}
export type StoredMessage = {
  readonly id: number
  readonly written_by: 'person' | 'adviser'
  readonly written_at: Date
  readonly words: Buffer
}

const stored = ['id', 'reference', 'state', 'received_at', 'delete_after', 'contact'] as const

type Db = Kysely<HelplineTables>

/** Gives back undefined when a request with this form's key is there already: the same form was sent before. */
export const addRequest = (
  db: Db,
  request: Insertable<HelplineTables['helpline_request']>,
): Promise<StoredRequest | undefined> =>
  db
    .insertInto('helpline_request')
    .values(request)
    .onConflict((conflict) => conflict.column('form_key_digest').doNothing())
    .returning(stored)
    .executeTakeFirst()

/** Locks the request until the transaction ends, so that two sendings of one form are told apart. */
export const requestByFormKey = (db: Db, digest: Buffer): Promise<StoredRequest | undefined> =>
  db.selectFrom('helpline_request').select(stored).where('form_key_digest', '=', digest).forUpdate().executeTakeFirst()

export const requestByReplyCode = (db: Db, digest: Buffer): Promise<StoredRequest | undefined> =>
  db.selectFrom('helpline_request').select(stored).where('reply_code_digest', '=', digest).executeTakeFirst()

export const requestByReference = (db: Db, reference: string): Promise<StoredRequest | undefined> =>
  db.selectFrom('helpline_request').select(stored).where('reference', '=', reference).executeTakeFirst()

/** Oldest first: the order advisers answer in. */
export const requestsInState = (
  db: Db,
  state: RequestState,
  { limit }: { readonly limit: number },
): Promise<StoredRequest[]> =>
  db
    .selectFrom('helpline_request')
    .select(stored)
    .where('state', '=', state)
    .orderBy('received_at')
    .orderBy('id') // ties would repeat or skip rows between pages
    .limit(limit)
    .execute()

export const addMessage = (
  db: Db,
  message: {
    readonly request_id: string
    readonly written_by: 'person' | 'adviser'
    readonly written_at: Date
    readonly words: Buffer
  },
): Promise<unknown> => db.insertInto('helpline_message').values(message).execute()

/** In the order they were written. A request holds a handful; the limit only bounds what hostile use can make. */
export const messagesOf = (db: Db, requestId: string): Promise<StoredMessage[]> =>
  db
    .selectFrom('helpline_message')
    .select(['id', 'written_by', 'written_at', 'words'])
    .where('request_id', '=', requestId)
    .orderBy('id')
    .limit(1000)
    .execute()

export const setState = (
  db: Db,
  id: string,
  { state, deleteAfter }: { readonly state: RequestState; readonly deleteAfter: Date },
): Promise<unknown> =>
  db.updateTable('helpline_request').set({ state, delete_after: deleteAfter }).where('id', '=', id).execute()
