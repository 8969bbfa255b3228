import { type ColumnType, type Generated, sql } from 'kysely'
import type { Migrations } from '../platform/db/index.ts'
import type { SealingTables } from '../platform/sealing/index.ts'

type Timestamp = ColumnType<Date, Date, Date>

/** This feature's tables. What a person wrote, and how to reach them, is sealed under the request's own key. */
export type HelplineTables = SealingTables & {
  helpline_request: {
    /** The record whose key seals it; deleting that key deletes the request. */
    id: string
    /** Said aloud or written down: names the request, opens nothing. */
    reference: string
    /** Digest of the code that opens the replies. The code itself is kept by the person alone. */
    reply_code_digest: Buffer
    /** Digest of the key of the form it was sent with: the same form sent twice is one request. */
    form_key_digest: Buffer
    state: RequestState
    received_at: Timestamp
    delete_after: Timestamp
    contact: Buffer
  }
  helpline_message: {
    id: Generated<number>
    request_id: string
    written_by: 'person' | 'adviser'
    written_at: Timestamp
    words: Buffer
  }
  /** What remains of a deleted request: that it was deleted, when, and why. */
  helpline_deletion: {
    reference: string
    received_on: ColumnType<string, string, never>
    deleted_at: Timestamp
    reason: 'kept long enough'
  }
}

export type RequestState = 'waiting' | 'answered'

export const helplineMigrations: Migrations = {
  '0003-helpline': {
    async up(db) {
      await db.schema
        .createTable('helpline_request')
        .addColumn('id', 'uuid', (column) => column.primaryKey().references('record_key.record').onDelete('cascade'))
        .addColumn('reference', 'text', (column) => column.notNull().unique())
        .addColumn('reply_code_digest', 'bytea', (column) => column.notNull().unique())
        .addColumn('form_key_digest', 'bytea', (column) => column.notNull().unique())
        .addColumn('state', 'text', (column) => column.notNull().check(sql`state in ('waiting', 'answered')`))
        .addColumn('received_at', 'timestamptz', (column) => column.notNull())
        .addColumn('delete_after', 'timestamptz', (column) => column.notNull())
        .addColumn('contact', 'bytea', (column) => column.notNull())
        .execute()
      await db.schema
        .createIndex('helpline_request_queue')
        .on('helpline_request')
        .columns(['state', 'received_at', 'id'])
        .execute()
      await db.schema
        .createIndex('helpline_request_delete_after')
        .on('helpline_request')
        .column('delete_after')
        .execute()
      await db.schema
        .createTable('helpline_message')
        .addColumn('id', 'bigint', (column) => column.primaryKey().generatedAlwaysAsIdentity())
        .addColumn('request_id', 'uuid', (column) =>
          column.notNull().references('helpline_request.id').onDelete('cascade'),
        )
        .addColumn('written_by', 'text', (column) => column.notNull().check(sql`written_by in ('person', 'adviser')`))
        .addColumn('written_at', 'timestamptz', (column) => column.notNull())
        .addColumn('words', 'bytea', (column) => column.notNull())
        .execute()
      await db.schema
        .createIndex('helpline_message_request')
        .on('helpline_message')
        .columns(['request_id', 'id'])
        .execute()
      await db.schema
        .createTable('helpline_deletion')
        .addColumn('reference', 'text', (column) => column.primaryKey())
        .addColumn('received_on', 'date', (column) => column.notNull())
        .addColumn('deleted_at', 'timestamptz', (column) => column.notNull())
        .addColumn('reason', 'text', (column) => column.notNull())
        .execute()
    },
  },
}
