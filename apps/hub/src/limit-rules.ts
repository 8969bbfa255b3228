import type { LimitRule } from './platform/http/limits.ts'

const minute = 60
const hour = 60 * minute

/**
 * How much is too much. A school, a prison or a phone company can stand behind one network, so these are wide: they stop
 * programs, not people.
 */
export const limitRules = {
  ask: { perNetwork: 600, inAll: 60_000, seconds: minute, kept: 'here' },
  api: { perNetwork: 3_000, inAll: 120_000, seconds: minute, kept: 'here' },
  apiBatch: { perNetwork: 60, inAll: 1_200, seconds: minute, kept: 'here' },
  check: { perNetwork: 1_200, inAll: 60_000, seconds: minute, kept: 'here' },
  helplineRequest: { perNetwork: 20, inAll: 500, seconds: hour, kept: 'shared' },
  wrongReplyCode: { perNetwork: 20, inAll: 1_000, seconds: 15 * minute, kept: 'shared' },
  feedback: { perNetwork: 100, inAll: 10_000, seconds: hour, kept: 'shared' },
  sameFeedback: { perNetwork: 1, inAll: 10_000, seconds: 10, kept: 'shared' },
} as const satisfies Record<string, Omit<LimitRule, 'name'>>
