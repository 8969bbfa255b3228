import { randomUUID } from 'node:crypto'
import type { QueryCreator } from 'kysely'
import type { MasterKeys } from './master-keys.ts'
import type { SealingTables } from './schema.ts'
import { newRecordKey, type RecordKey, rewrapRecordKey, unwrapRecordKey } from './seal.ts'

/** A record of its own name with a fresh key, stored wrapped. Call it inside the transaction that stores the record. */
export async function createRecordKey(
  db: QueryCreator<SealingTables>,
  keys: MasterKeys,
): Promise<{ readonly record: string; readonly key: RecordKey }> {
  const record = randomUUID()
  const key = newRecordKey(keys, record)
  await db
    .insertInto('record_key')
    .values({ record, key_id: key.wrapped.keyId, wrapped_key: key.wrapped.sealed })
    .execute()
  return { record, key }
}

/** @throws Error when the record has no key, or its master key is not among those given */
export async function readRecordKey(
  db: QueryCreator<SealingTables>,
  keys: MasterKeys,
  record: string,
): Promise<RecordKey> {
  const stored = await db
    .selectFrom('record_key')
    .select(['key_id', 'wrapped_key'])
    .where('record', '=', record)
    .executeTakeFirstOrThrow()
  return unwrapRecordKey(keys, record, { keyId: stored.key_id, sealed: stored.wrapped_key })
}

const atATime = 200

/**
 * Wraps every key again under the current master key. Safe to stop and run again; when it has ended, an older master key
 * can be taken out of MASTER_KEYS.
 * @returns how many were wrapped again
 */
export async function rotateRecordKeys(db: QueryCreator<SealingTables>, keys: MasterKeys): Promise<number> {
  let rotated = 0
  for (;;) {
    const old = await db
      .selectFrom('record_key')
      .selectAll()
      .where('key_id', '!=', keys.current.id)
      .orderBy('record')
      .limit(atATime)
      .execute()
    if (old.length === 0) return rotated
    for (const { record, key_id, wrapped_key } of old) {
      const fresh = rewrapRecordKey(keys, record, { keyId: key_id, sealed: wrapped_key })
      await db
        .updateTable('record_key')
        .set({ key_id: fresh.keyId, wrapped_key: fresh.sealed })
        .where('record', '=', record)
        .where('key_id', '=', key_id)
        .execute()
      rotated++
    }
  }
}
