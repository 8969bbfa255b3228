import type { SaidLength } from '../wording/said-length.ts'
import { yearAndMonth } from '../wording/when.ts'
import type { Facts, OneOrMore } from './facts.ts'
import { tellsOfImageSharing } from './image-sharing.ts'
import type { StatedOffence } from './offence-wordings.ts'
import { type SaidAge, saidAges } from './said-ages.ts'
import { saidDates } from './said-dates.ts'
import { distinctDisposals, saidDisposals } from './said-disposals.ts'
import { custody, saidTerms } from './said-lengths.ts'
import { distinctOffences, saidOffences } from './said-offences.ts'
import { saidYouth } from './said-youth.ts'
import { type Story, storyIn } from './story.ts'

/** The day that "two years ago" is counted from, `YYYY-MM-DD`. Without it relative wording is not read. */
export type ReadOn = { readonly today?: string }

/**
 * What a text states about the person whose record or situation it is: nothing that it only asks about, and nothing that is not there.
 * Takes any text and never throws; keeps nothing.
 */
export function readFacts(text: string, { today }: ReadOn = {}): Facts {
  const story = storyIn(text)
  const disposals = distinctDisposals(saidDisposals(story))
  const offences = offencesOf(story)
  const age = ageAtTime(story)
  const checks = [...new Set(story.checks.map(({ meaning }) => meaning))]
  const length = lengthOf(story)
  return {
    ...some('disposal', disposals),
    ...some('offence', offences),
    ...(age === undefined ? {} : { ageAtTime: age }),
    ...(age === undefined && isYoung(story) ? { under18: true } : {}),
    ...datesOf(story, today),
    ...(length === undefined ? {} : { sentenceLength: length }),
    ...some('checkLevel', checks),
  }
}

function some<Name extends string, T>(name: Name, values: readonly T[]): { readonly [N in Name]?: OneOrMore<T> } {
  const [first, ...rest] = values
  if (first === undefined) return {}
  return { [name]: rest.length === 0 ? first : values } as { readonly [N in Name]?: OneOrMore<T> }
}

function offencesOf(story: Story): readonly StatedOffence[] {
  const named = distinctOffences(saidOffences(story))
  return !named.includes('indecent-images') && tellsOfImageSharing(story.pieces) ? [...named, 'image-sharing'] : named
}

const isYoung = ({ pieces }: Story): boolean => {
  const { under18, teenager } = saidYouth(pieces)
  return under18 || teenager
}

/** Who is older than this now is not taken to write of what happens now. */
const oldestNow = 21

/** An age of that time; or an age now, of somebody young who writes of nothing that lies back. */
function ageAtTime({ pieces }: Story): number | undefined {
  const ages = saidAges(pieces)
  const then = ages.find(({ when }) => when === 'then')
  if (then) return then.years
  const liesBack = pieces.some(({ kind }) => kind === 'date') || saidYouth(pieces).under18
  const now = ages.find(({ when, years }) => when === 'now' && years <= oldestNow)
  return liesBack && !isYoungStill(now) ? undefined : now?.years
}

const isYoungStill = (age: SaidAge | undefined): boolean => age !== undefined && age.years < 18

function datesOf(story: Story, today: string | undefined): Pick<Facts, 'date' | 'year'> {
  const found = saidDates(story).flatMap(({ when }) => yearAndMonth(when, today) ?? [])
  const past = found.filter(({ year }) => year >= 1930 && (today === undefined || year <= Number(today.slice(0, 4))))
  const years = [...new Set(past.map(({ year }) => year))]
  const withMonth = past.find(({ month }) => month !== undefined)
  if (years.length === 1 && withMonth?.month !== undefined)
    return { date: `${withMonth.year}-${String(withMonth.month).padStart(2, '0')}` }
  return some('year', years)
}

/** Of several the one of custody, or else the first. */
function lengthOf(story: Story): string | undefined {
  const terms = saidTerms(story)
  const chosen = terms.find(({ of }) => custody.has(of.meaning)) ?? terms[0]
  return chosen && isoLength(chosen.length)
}

function isoLength({ years, months, weeks, days }: SaidLength): string {
  const part = (count: number | undefined, letter: string): string => (count === undefined ? '' : `${count}${letter}`)
  return `P${part(years, 'Y')}${part(months, 'M')}${part(weeks, 'W')}${part(days, 'D')}`
}
