/**
 * Where the Ministry of Justice's public service and the Act part company, as this model of the service knows them. Each can be
 * turned to what the Act says, one by one, which is how a difference in an answer is given its name (docs/differences.md).
 */
export const differences = [
  // one sentence
  'custody-counted-a-day-late',
  'month-end-clamped',
  'bands-by-average-months',
  'terms-counted-apart',
  'counted-from-the-start',
  'compensation-on-the-day-of-payment',
  'points-three-years',
  // cautions
  'conditional-caution-a-day-early',
  // which orders extend other convictions
  'points-no-drag',
  'youth-fixed-penalty-drags',
  'attendance-centre-no-drag',
  'supervision-order-no-drag',
  'reparation-order-no-drag',
  // several convictions
  'overlap-on-the-last-day',
  'drag-tested-without-orders',
  'lone-order-never-compared',
  'indefinite-never-drags',
  'indefinite-stands-for-2049',
  'never-replaces-finite-period',
  'one-pass-in-order',
] as const
export type Difference = (typeof differences)[number]

/** For each difference, whether it is turned to what the Act has. */
export type AsTheActHasIt = { readonly [name in Difference]: boolean }

/** The differences named are as the Act has them, the others as the ministry has them. */
export const turned = (names: Iterable<Difference>): AsTheActHasIt => {
  const named = new Set(names)
  return Object.freeze(Object.fromEntries(differences.map((name) => [name, named.has(name)])) as AsTheActHasIt)
}

/** The service as it is. */
export const asTheMinistryHasIt: AsTheActHasIt = turned([])
/** The service with every known difference put right. */
export const asTheActHasIt: AsTheActHasIt = turned(differences)
