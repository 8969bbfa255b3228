import { type CalendarDate, type Day, isoOf } from '../calendar/day.ts'
import { isDay, never, type SpentFrom } from '../calendar/moment.ts'

/** A first spent day as it is told: the day, that it waits for something without a date, or that it never comes. */
export type Told = CalendarDate | 'until-it-ends' | 'never'

export const told = (spentFrom: SpentFrom): Told =>
  isDay(spentFrom) ? isoOf(spentFrom as Day) : spentFrom >= never ? 'never' : 'until-it-ends'
