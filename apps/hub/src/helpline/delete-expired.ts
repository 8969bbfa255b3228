import { sql } from 'kysely'
import type { HelplineDeps } from './send-request.ts'

/**
 * Deletes every request whose time is up, with its key, messages and contact details, and leaves the proof that it was.
 * Safe to run any number of times and in any number of processes at once.
 * @returns how many were deleted
 */
export async function deleteExpiredRequests(deps: Pick<HelplineDeps, 'db' | 'now'>): Promise<number> {
  const now = deps.now()
  return deps.db.transaction().execute(async (tx) => {
    const gone = await tx
      .deleteFrom('record_key')
      .using('helpline_request')
      .whereRef('record_key.record', '=', 'helpline_request.id')
      .where('helpline_request.delete_after', '<=', now)
      .returning(['reference', sql<string>`to_char(received_at at time zone 'UTC', 'YYYY-MM-DD')`.as('received_on')])
      .execute()
    if (gone.length > 0)
      await tx
        .insertInto('helpline_deletion')
        .values(gone.map((request) => ({ ...request, deleted_at: now, reason: 'kept long enough' as const })))
        .onConflict((conflict) => conflict.column('reference').doNothing())
        .execute()
    return gone.length
  })
}
