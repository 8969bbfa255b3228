import type { ColumnType } from 'kysely'
import type { Migrations } from '../platform/db/index.ts'

/**
 * Answers on their way to a result, for as long as somebody is at it. They are sealed with a key that only the visitor's cookie
 * holds, so what stands here can be read by nobody else: not from a copy of the database, and not by whoever runs the service.
 */
export type CheckTables = {
  check_journey: {
    /** A digest of the cookie. */
    visitor: string
    id: string
    sealed: Buffer
    used_at: ColumnType<Date, Date, Date>
  }
}

export const checkMigrations: Migrations = {
  '0006-check-journey': {
    async up(db) {
      await db.schema
        .createTable('check_journey')
        .addColumn('visitor', 'text', (column) => column.notNull())
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('sealed', 'bytea', (column) => column.notNull())
        .addColumn('used_at', 'timestamptz', (column) => column.notNull())
        .addPrimaryKeyConstraint('check_journey_pk', ['visitor', 'id'])
        .execute()
      await db.schema.createIndex('check_journey_used_at').on('check_journey').column('used_at').execute()
    },
  },
}
