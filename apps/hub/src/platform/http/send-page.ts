import { gzipSync } from 'node:zlib'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { HubEnv } from './hub-env.ts'
import { takesGzip } from './ready-pages.ts'

/** Kept by this browser alone, so that going back gives back what was typed or shown. It is asked for again on every visit. */
export const byThisBrowser = 'private, no-cache'

/** Larger pages for hardly more work: what is made for one person is packed once and sent once. */
const level = 3

/**
 * A page made for one person, as bytes, packed where the browser takes that. In one go: passing tens of kilobytes through a stream
 * takes longer than packing them.
 */
export function sendPage(c: Context<HubEnv>, html: string, status: ContentfulStatusCode = 200): Response {
  const headers = { 'content-type': 'text/html; charset=utf-8', vary: 'accept-encoding' }
  if (!takesGzip.test(c.req.header('accept-encoding') ?? '')) return c.body(html, status, headers)
  return c.body(gzipSync(html, { level }), status, { ...headers, 'content-encoding': 'gzip' })
}
