import type { Pool } from 'pg'
import { PgBoss } from 'pg-boss'
import type { Logger } from 'pino'
import { failureFacts } from '../http/request-log.ts'

export type ScheduledJob = {
  readonly name: string
  /** Minute and hour in cron's order, London time: `17 3 * * *`. */
  readonly at: string
  /** Must be safe to run twice. Gives what the log may say of it: counts, never content. */
  readonly run: () => Promise<Readonly<Record<string, number>>>
}

/**
 * Runs jobs by themselves at their times, each by one process of however many share the database; a job missed while everything
 * was stopped runs at the next start.
 * @returns how to stop, letting a job under way finish
 */
export async function startScheduledJobs(
  { pool, log }: { readonly pool: Pool; readonly log: Logger },
  jobs: readonly ScheduledJob[],
): Promise<() => Promise<void>> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => pool.query(text, values as unknown[]) },
    schema: 'jobs',
  })
  boss.on('error', (error) => log.error({ job: failureFacts(error) }, 'a job could not be run'))
  await boss.start()
  for (const job of jobs) {
    await boss.createQueue(job.name, { retryLimit: 5, retryBackoff: true })
    await boss.work(job.name, async () => {
      log.info({ job: job.name, ...(await job.run()) }, 'scheduled job done')
    })
    await boss.schedule(job.name, job.at, null, { tz: 'Europe/London' })
    await boss.send(job.name, null, { singletonKey: 'at-start', singletonSeconds: 3600 })
  }
  return () => boss.stop({ graceful: true, timeout: 5_000 })
}
