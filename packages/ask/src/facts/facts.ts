import type { StatedCheck } from './check-wordings.ts'
import type { StatedDisposal } from './disposal-wordings.ts'
import type { StatedOffence } from './offence-wordings.ts'

/** One value, or several when several were stated. */
export type OneOrMore<T> = T | readonly T[]

/** What a text states about the person whose record or situation it is. What it leaves open is absent. */
export type Facts = {
  /** Arrest, charge, bail and release under investigation only where no later outcome is stated. */
  readonly disposal?: OneOrMore<StatedDisposal>
  readonly offence?: OneOrMore<StatedOffence>
  /** Whole years at the time of what it is about; never the age now. */
  readonly ageAtTime?: number
  /** Said in words, without an age. */
  readonly under18?: true
  /** `YYYY-MM`, when a month is stated. */
  readonly date?: string
  readonly year?: OneOrMore<number>
  /** ISO 8601 in the unit that was said: P12M. Of a suspended sentence the term, not the time it is suspended for. */
  readonly sentenceLength?: string
  readonly checkLevel?: OneOrMore<StatedCheck>
}
