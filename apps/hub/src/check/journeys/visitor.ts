import { createHash, hkdfSync, randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { HubEnv } from '../../platform/http/hub-env.ts'

/** Somebody with answers under way, known by a cookie that lasts as long as their browser is open and is set only once it is needed. */
export type Visitor = {
  /** What stands in the database in their place. */
  readonly digest: string
  /** Seals their answers. It is drawn from the cookie and kept nowhere. */
  readonly key: Buffer
}

const cookieName = 'check'
const tokenBytes = 32
const tokenForm = /^[\w-]{43}$/

const visitorOf = (token: string): Visitor => ({
  digest: createHash('sha256').update(`plain-record visitor ${token}`).digest('base64url'),
  key: Buffer.from(hkdfSync('sha256', token, Buffer.alloc(0), 'plain-record answers', 32)),
})

/** Undefined for somebody who has begun nothing, or whose cookie is none of ours. */
export function readVisitor(c: Context<HubEnv>): Visitor | undefined {
  const token = getCookie(c, cookieName)
  return token !== undefined && tokenForm.test(token) ? visitorOf(token) : undefined
}

/** The visitor of this request, with a cookie of their own from now on if they had none. */
export function keepVisitor(c: Context<HubEnv>, { overTls }: { readonly overTls: boolean }): Visitor {
  const known = readVisitor(c)
  if (known) return known
  const token = randomBytes(tokenBytes).toString('base64url')
  setCookie(c, cookieName, token, { path: '/', httpOnly: true, sameSite: 'Strict', secure: overTls })
  return visitorOf(token)
}

export const forgetVisitor = (c: Context<HubEnv>): void => void deleteCookie(c, cookieName, { path: '/' })
