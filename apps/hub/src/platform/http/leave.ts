import { type Context, Hono } from 'hono'
import type { HubEnv } from './hub-env.ts'

export type LeaveDeps = {
  readonly exitUrl: string
  /** Deletes what is kept for whoever leaves. */
  readonly forget: (c: Context<HubEnv>) => Promise<void>
}

/** Milliseconds that somebody who has to leave waits for what they leave behind. It is deleted all the same. */
const longestWaitMs = 400
const longEnough = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, longestWaitMs).unref())

/**
 * Exit this page: clears what this site left in the browser, then goes to a page of another site that gives nothing away.
 * A plain link leads here, so it works without script.
 */
export const leaveRoutes = ({ exitUrl, forget }: LeaveDeps) =>
  new Hono<HubEnv>().get('/exit', async (c) => {
    await Promise.race([forget(c), longEnough()]).catch(() => {}) // nothing may stand in the way out
    c.header('clear-site-data', '"cache", "cookies", "storage"')
    c.header('cache-control', 'no-store')
    return c.redirect(exitUrl, 303)
  })
