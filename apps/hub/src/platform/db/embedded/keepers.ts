import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { processScope, processStart } from './processes.ts'

const prefix = 'plain-record keeper'

/** What a keeper calls itself: a connection whose only work is to be there, one for each process that needs the server. */
export const keeperName = (): string => `${prefix} ${process.pid} ${processScope().container}`

/**
 * Whether another process needs the server.
 * @throws Error when the server does not say within `answerMs`
 */
export async function othersNeedServer(keeper: pg.Client, answerMs: number): Promise<boolean> {
  const asked = keeper.query<{ name: string }>(
    'select application_name as name from pg_stat_activity where starts_with(application_name, $1) and pid <> pg_backend_pid()',
    [prefix],
  )
  const { rows } = await Promise.race([asked, silence(answerMs)])
  return rows.some(({ name }) => mayLive(name))
}

const silence = (ms: number): Promise<never> =>
  sleep(ms, undefined, { ref: false }).then(() => Promise.reject(new Error('the database server does not answer')))

/** The server takes a moment to notice that a process was killed; we can see it at once, unless it is in a container. */
function mayLive(name: string): boolean {
  const [pid, ...container] = name.slice(prefix.length + 1).split(' ')
  return container.join(' ') !== processScope().container || processStart(Number(pid)) !== undefined
}
