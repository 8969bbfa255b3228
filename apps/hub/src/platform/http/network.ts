import { isIPv4, isIPv6 } from 'node:net'
import type { Context } from 'hono'
import type { HubEnv } from './hub-env.ts'

/**
 * The network a request came from, for limits only: never stored or logged as it is.
 * IPv6 is cut to its /56, the usual size of one household, so that one line cannot look like many people.
 */
export function networkOf(c: Context<HubEnv>, trustedProxies: number): string {
  const direct = c.env?.incoming?.socket?.remoteAddress ?? 'unknown'
  if (trustedProxies === 0) return prefixOf(direct)
  // Each proxy appends the address it saw, so only as many entries from the right as there are proxies of ours count.
  const seen = (c.req.header('x-forwarded-for') ?? '').split(',').map((part) => part.trim())
  return prefixOf(seen.at(-trustedProxies) || direct)
}

export function prefixOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (isIPv4(plain)) return plain
  const bare = plain.replace(/%.*$/, '')
  if (!isIPv6(bare)) return 'unknown'
  const groups = expandIPv6(bare)
  return `${groups.slice(0, 3).join(':')}:${(groups[3] ?? '0000').slice(0, 2)}00::/56`
}

function expandIPv6(address: string): string[] {
  const [head = '', tail = ''] = address.toLowerCase().split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail === '' ? [] : tail.split(':')
  const missing = Math.max(0, 8 - left.length - right.length)
  return [...left, ...Array.from({ length: missing }, () => '0'), ...right].map((group) => group.padStart(4, '0'))
}
