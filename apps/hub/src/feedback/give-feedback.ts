import { type Kysely, sql } from 'kysely'
import { createRecordKey, type MasterKeys, sealText } from '../platform/sealing/index.ts'
import type { FeedbackAnswer, FeedbackTables } from './schema.ts'

export type FeedbackDeps = {
  readonly db: Kysely<FeedbackTables>
  readonly keys: MasterKeys
  readonly now: () => Date
  readonly keptDays: number
}

export type Feedback = { readonly page: string; readonly answer: FeedbackAnswer; readonly words: string }

/** Stores one answer. Its words may hold a name in spite of the warning, so they are sealed under a key of their own. */
export async function giveFeedback(deps: FeedbackDeps, { page, answer, words }: Feedback): Promise<void> {
  const given_on = deps.now().toISOString().slice(0, 10)
  await deps.db.transaction().execute(async (tx) => {
    const sealed = words.trim() === '' ? { record: null, words: null } : await sealWords(tx, deps.keys, words.trim())
    await tx
      .insertInto('feedback')
      .values({ page, answer, given_on, ...sealed })
      .execute()
  })
}

async function sealWords(db: Kysely<FeedbackTables>, keys: MasterKeys, words: string) {
  const { record, key } = await createRecordKey(db, keys)
  return { record, words: sealText(key, `feedback/${record}/words`, words) }
}

/** Deletes answers older than they are kept for, with the keys of their words. @returns how many */
export async function deleteOldFeedback(deps: Pick<FeedbackDeps, 'db' | 'now' | 'keptDays'>): Promise<number> {
  const before = new Date(deps.now().getTime() - deps.keptDays * 86_400_000).toISOString().slice(0, 10)
  return deps.db.transaction().execute(async (tx) => {
    const gone = await tx
      .deleteFrom('feedback')
      .where(sql<boolean>`given_on < ${before}::date`)
      .returning('record')
      .execute()
    const records = gone.flatMap(({ record }) => (record ? [record] : []))
    if (records.length > 0) await tx.deleteFrom('record_key').where('record', 'in', records).execute()
    return gone.length
  })
}

export type FeedbackTally = {
  readonly page: string
  readonly yes: number
  readonly partly: number
  readonly no: number
}

/** How each page is doing, the most answers of "no" first. */
export async function feedbackTally(
  db: Kysely<FeedbackTables>,
  { limit }: { readonly limit: number },
): Promise<readonly FeedbackTally[]> {
  const count = (answer: FeedbackAnswer) => sql<number>`(count(*) filter (where answer = ${answer}))::integer`
  return db
    .selectFrom('feedback')
    .select(['page', count('yes').as('yes'), count('partly').as('partly'), count('no').as('no')])
    .groupBy('page')
    .orderBy(sql`count(*) filter (where answer = 'no') desc, page collate "C"`)
    .limit(limit)
    .execute()
}
