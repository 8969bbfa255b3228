import { type Kysely, sql } from 'kysely'
import type { AskTables } from './schema.ts'

/** A question is shown to editors only from this many askings on, so that no single person's words can be picked out. */
export const shownFrom = 5

/** @param words already normalised by the ask package: never what was typed */
export const countQuestion = (
  db: Kysely<AskTables>,
  { words, answered }: { readonly words: string; readonly answered: boolean },
): Promise<unknown> =>
  db
    .insertInto('ask_count')
    .values({ words, answered, asked: 1 })
    .onConflict((conflict) =>
      conflict.columns(['words', 'answered']).doUpdateSet({ asked: sql<number>`ask_count.asked + 1` }),
    )
    .execute()

export type AskedQuestion = { readonly words: string; readonly answered: boolean; readonly asked: number }

/** What editors see: the most asked first. */
export const questionsForEditors = (
  db: Kysely<AskTables>,
  { limit }: { readonly limit: number },
): Promise<readonly AskedQuestion[]> =>
  db
    .selectFrom('ask_count')
    .select(['words', 'answered', 'asked'])
    .where('asked', '>=', shownFrom)
    .orderBy('asked', 'desc')
    .orderBy(sql`words collate "C"`)
    .orderBy('answered')
    .limit(limit)
    .execute()
