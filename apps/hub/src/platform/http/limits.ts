import { createHmac } from 'node:crypto'
import type { Pool } from 'pg'
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'

/** How often something may be done: by one network, and by everybody together, within `seconds`. */
export type LimitRule = {
  readonly name: string
  readonly perNetwork: number
  readonly inAll: number
  readonly seconds: number
  /** Where the count is kept: `shared` by every process of the hub, or in this process's memory for what is asked at every keystroke. */
  readonly kept: 'shared' | 'here'
}

/** Allowed, or refused until a moment that the page can name. */
export type Allowance =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly until: Date; readonly seconds: number }
/** @param about counts this network's uses for one thing apart from its uses for another */
export type Limit = (network: string, about?: string) => Promise<Allowance>

type LimitDeps = { readonly pool: Pool; readonly secret: Buffer; readonly now: () => Date }

/**
 * Builds one limit. A network is counted under a keyed digest that changes every day, so the table never says who.
 * When the database does not answer, each process counts for itself rather than shutting people out.
 */
export function createLimit(deps: LimitDeps, rule: LimitRule): Limit {
  const perNetwork = counter(deps.pool, rule, 'network', rule.perNetwork)
  const inAll = counter(deps.pool, rule, 'all', rule.inAll)
  return async (network, about = '') => {
    const now = deps.now()
    const refused = (wait: number): Allowance => ({
      allowed: false,
      until: new Date(now.getTime() + wait),
      seconds: Math.ceil(wait / 1000),
    })
    // One network's flood must not use up what is there for everybody, so its own count is asked first.
    const own = await consume(perNetwork, `${rule.name}/${digest(deps.secret, `${network}/${about}`, now)}`)
    if (own > 0) return refused(own)
    const all = await consume(inAll, `${rule.name}/everybody`)
    return all > 0 ? refused(all) : { allowed: true }
  }
}

function counter(pool: Pool, rule: LimitRule, part: string, points: number): RateLimiterMemory | RateLimiterPostgres {
  const options = { points, duration: rule.seconds, keyPrefix: part }
  if (rule.kept === 'here') return new RateLimiterMemory(options)
  return new RateLimiterPostgres({
    ...options,
    storeClient: pool,
    storeType: 'pool',
    tableName: 'rate_limit',
    tableCreated: true,
    insuranceLimiter: new RateLimiterMemory(options),
  })
}

/** Milliseconds to wait: 0 when allowed. */
async function consume(limiter: RateLimiterMemory | RateLimiterPostgres, key: string): Promise<number> {
  try {
    await limiter.consume(key)
    return 0
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.max(1000, refusal.msBeforeNext)
    throw refusal
  }
}

const digest = (secret: Buffer, who: string, now: Date): string =>
  createHmac('sha256', secret)
    .update(`${now.toISOString().slice(0, 10)}/${who}`)
    .digest('base64url')
    .slice(0, 22)
