import { type PersonRecord, parseRecord } from '@plain-record/law'

const kinds = [
  'fine',
  'community-order',
  'imprisonment',
  'conditional-discharge',
  'suspended-imprisonment',
  'restraining-order',
  'endorsement',
] as const

const codes = ['TH68010', 'OF61102', 'RT88007', 'CJ88001', 'SC15004', 'TH68023A'] as const

/** Somebody with three convictions, one in four of them under 18. Settled by the position alone, so that every run has the same people. */
export function personOf(position: number): PersonRecord {
  let state = position + 1
  const upTo = (count: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return (state >>> 8) % count
  }
  const two = (value: number): string => String(value).padStart(2, '0')
  const matters = Array.from({ length: 3 }, () => {
    const kind = kinds[upTo(kinds.length)] as (typeof kinds)[number]
    const length = kind === 'fine' || kind === 'endorsement' ? {} : { length: { months: 1 + upTo(20) } }
    const date = `${1995 + upTo(31)}-${two(1 + upTo(12))}-${two(1 + upTo(28))}`
    return {
      matter: 'conviction',
      date,
      under18: upTo(4) === 0,
      sentences: [{ kind, ...length }],
      offences: [{ code: codes[upTo(codes.length)] }],
    }
  })
  const parsed = parseRecord({ matters })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.record
}
