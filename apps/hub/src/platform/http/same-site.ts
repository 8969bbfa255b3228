import type { Context } from 'hono'
import type { HubEnv } from './hub-env.ts'

/**
 * Whether a form was sent from our own pages. Browsers say so in `Sec-Fetch-Site`; older ones only in `Origin`, which our
 * `no-referrer` policy turns into `null` for our own forms too. So a missing or `null` origin is let through: a form that
 * matters carries a signed token besides, and the one cookie, of a check under way, goes with no form of another site in any browser
 * that knows `SameSite`, and opens nothing without an address that only its owner has.
 */
export function cameFromUs(c: Context<HubEnv>): boolean {
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const origin = c.req.header('origin')
  if (origin === undefined || origin === 'null') return true
  try {
    return new URL(origin).host === c.req.header('host')
  } catch {
    return false
  }
}
