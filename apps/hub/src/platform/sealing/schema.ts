import type { Migrations } from '../db/index.ts'

/** The wrapped key of each sealed record. Deleting a record's key deletes the record with it: nothing sealed outlives its key. */
export type SealingTables = {
  record_key: { record: string; key_id: string; wrapped_key: Buffer }
}

export const sealingMigrations: Migrations = {
  '0002-record-key': {
    async up(db) {
      await db.schema
        .createTable('record_key')
        .addColumn('record', 'uuid', (column) => column.primaryKey())
        .addColumn('key_id', 'text', (column) => column.notNull())
        .addColumn('wrapped_key', 'bytea', (column) => column.notNull())
        .execute()
      await db.schema.createIndex('record_key_key_id').on('record_key').columns(['key_id', 'record']).execute()
    },
  },
}
