import { Hono } from 'hono'
import type { Pool } from 'pg'
import type { HubEnv } from './hub-env.ts'

/** For whatever watches the process: `/healthz` that it lives, `/readyz` that it can do its work. */
export const healthRoutes = ({ pool, stopping }: { readonly pool: Pool; readonly stopping: () => boolean }) =>
  new Hono<HubEnv>()
    .get('/healthz', (c) => c.json({ status: 'ok' }, 200, { 'cache-control': 'no-store' }))
    .get('/readyz', async (c) => {
      const ready = !stopping() && (await answers(pool))
      return c.json({ status: ready ? 'ready' : 'not ready' }, ready ? 200 : 503, { 'cache-control': 'no-store' })
    })

const answers = (pool: Pool): Promise<boolean> =>
  pool.query('select 1').then(
    () => true,
    () => false,
  )
