/** A share with its Wilson 95 % interval, as text: "0.75 (0.68-0.81)". */
export function shareWithInterval(hits: number, of: number): string {
  if (of === 0) return '-'
  const z = 1.96
  const share = hits / of
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of)
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))
  return `${share.toFixed(2)} (${Math.max(0, middle - half).toFixed(2)}-${Math.min(1, middle + half).toFixed(2)})`
}

const resamples = 1000

/** A mean with its bootstrap 95 % interval over the values. The same values give the same interval. */
export function meanWithInterval(values: readonly number[]): string {
  return values.length === 0 ? '-' : `${mean(values).toFixed(2)} (${bootstrapInterval(values, mean)})`
}

/** The bootstrap 95 % interval of something worked out over values, as text: "0.68-0.81". */
export function bootstrapInterval<T>(values: readonly T[], worked: (drawn: readonly T[]) => number): string {
  const next = numbersFrom(20261122)
  const drawn = Array.from({ length: resamples }, () =>
    worked(values.map(() => values[Math.floor(next() * values.length)] as T)),
  ).toSorted((a, b) => a - b)
  const at = (share: number) => (drawn[Math.floor(share * (resamples - 1))] ?? 0).toFixed(2)
  return `${at(0.025)}-${at(0.975)}`
}

export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** Repeatable numbers from 0 to 1 (a linear congruential generator): good enough to draw samples with. */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
