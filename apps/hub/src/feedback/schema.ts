import { type ColumnType, type Generated, sql } from 'kysely'
import type { Migrations } from '../platform/db/index.ts'
import type { SealingTables } from '../platform/sealing/index.ts'

export type FeedbackTables = SealingTables & {
  feedback: {
    id: Generated<number>
    /** The guide's slug, or the name of another page; never what was typed there. */
    page: string
    answer: FeedbackAnswer
    /** The day alone: a time of day could point at a person. */
    given_on: ColumnType<string, string, never>
    /** The record whose key seals the words, where there are any. */
    record: string | null
    words: Buffer | null
  }
}

export const feedbackAnswers = ['yes', 'partly', 'no'] as const
export type FeedbackAnswer = (typeof feedbackAnswers)[number]

export const feedbackMigrations: Migrations = {
  '0005-feedback': {
    async up(db) {
      await db.schema
        .createTable('feedback')
        .addColumn('id', 'bigint', (column) => column.primaryKey().generatedAlwaysAsIdentity())
        .addColumn('page', 'text', (column) => column.notNull())
        .addColumn('answer', 'text', (column) => column.notNull().check(sql`answer in ('yes', 'partly', 'no')`))
        .addColumn('given_on', 'date', (column) => column.notNull())
        .addColumn('record', 'uuid', (column) => column.references('record_key.record').onDelete('cascade'))
        .addColumn('words', 'bytea')
        .execute()
      await db.schema.createIndex('feedback_page').on('feedback').columns(['page', 'given_on']).execute()
    },
  },
}
