import { steadyRate } from './load.ts'

/** One line of what was measured. Without a target it is there to be read. */
export type Figure = {
  readonly what: string
  readonly value: number
  readonly digits: number
  readonly unit: string
  readonly target?: { readonly atLeast: number } | { readonly under: number }
}

/** @param value requests a second */
export const ratePerSecond = (what: string, value: number): Figure => ({
  what,
  value,
  digits: 0,
  unit: 'requests a second',
})

/** What a constant rate came to; fewer answers than were asked for is a target missed too. */
export const steadyFigures = (steady: { readonly slowest: number; readonly answered: number }): readonly Figure[] => [
  {
    what: `of ${steadyRate} a second, answered`,
    value: steady.answered,
    digits: 0,
    unit: 'a second',
    target: { atLeast: 0.95 * steadyRate },
  },
  { what: '99 in 100 of them within', value: steady.slowest, digits: 0, unit: 'ms', target: { under: 50 } },
]

/** @returns whether the target, if there is one, was met */
export function tell({ what, value, digits, unit, target }: Figure): boolean {
  const isMet = target === undefined || ('atLeast' in target ? value >= target.atLeast : value < target.under)
  const promise =
    target === undefined
      ? ''
      : ` (promise: ${'atLeast' in target ? `at least ${target.atLeast.toFixed(digits)}` : `under ${target.under}`}${isMet ? '' : ', MISSED'})`
  console.log(`${what.padEnd(38)}${value.toFixed(digits).padStart(9)} ${unit}${promise}`)
  return isMet
}
