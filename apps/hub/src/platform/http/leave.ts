import { Hono } from 'hono'
import type { HubEnv } from './hub-env.ts'

/**
 * Exit this page: clears what this site left in the browser, then goes to a page of another site that gives nothing away.
 * A plain link leads here, so it works without script.
 */
export const leaveRoutes = ({ exitUrl }: { readonly exitUrl: string }) =>
  new Hono<HubEnv>().get('/exit', (c) => {
    c.header('clear-site-data', '"cache", "cookies", "storage"')
    c.header('cache-control', 'no-store')
    return c.redirect(exitUrl, 303)
  })
