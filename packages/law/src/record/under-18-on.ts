import type { Day } from '../calendar/day.ts'
import { firstDayAfterPeriod, months } from '../calendar/period.ts'
import type { DayRange, Tri } from './record.ts'

const adulthood = months(18 * 12)

/**
 * The first day on which somebody is 18: the birthday itself. Somebody born on 29 February is 18 on 1 March of a year without that
 * day; that is our inference.
 * @source Rehabilitation of Offenders Act 1974, s. 5(2) ("under 18 at date of conviction"); that the birthday itself is adult is our inference
 */
export const turns18On = (born: Day): Day => firstDayAfterPeriod(born, adulthood)

/** Whether somebody was under 18 on a day, when both days may be known in part only. */
export function under18On({ born, on }: { readonly born: DayRange; readonly on: DayRange }): Tri {
  if (on.most < turns18On(born.least)) return 'yes'
  return on.least >= turns18On(born.most) ? 'no' : 'unknown'
}

/** The part of some days on which a person born then can have been alive. */
export const sinceBirth = (range: DayRange, born: DayRange): DayRange =>
  range.least >= born.least ? range : { least: Math.min(born.least, range.most) as Day, most: range.most }
