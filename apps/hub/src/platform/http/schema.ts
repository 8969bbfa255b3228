import type { Migrations } from '../db/index.ts'

/** The counts behind the limits, in the shape that rate-limiter-flexible keeps them in. Keys are digests. */
export const limitMigrations: Migrations = {
  '0001-rate-limit': {
    async up(db) {
      await db.schema
        .createTable('rate_limit')
        .addColumn('key', 'varchar(255)', (column) => column.primaryKey())
        .addColumn('points', 'integer', (column) => column.notNull().defaultTo(0))
        .addColumn('expire', 'bigint')
        .execute()
    },
  },
}
