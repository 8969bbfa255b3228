import type { ColumnType } from 'kysely'
import type { Migrations } from '../platform/db/index.ts'

/** How often each normalised question was asked. There is no row for a person, a time or a place. */
export type AskTables = {
  ask_count: {
    /** Words of our own vocabulary only, sorted: nothing that anybody typed besides them. */
    words: string
    /** Whether anything fitted. */
    answered: boolean
    asked: ColumnType<number, number, number>
  }
}

export const askMigrations: Migrations = {
  '0004-ask-count': {
    async up(db) {
      await db.schema
        .createTable('ask_count')
        .addColumn('words', 'text', (column) => column.notNull())
        .addColumn('answered', 'boolean', (column) => column.notNull())
        .addColumn('asked', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('ask_count_pk', ['words', 'answered'])
        .execute()
    },
  },
}
