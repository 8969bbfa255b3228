import { type Day, day, isoOf } from '../../calendar/day.ts'
import { cautionKinds, type DisposalKind, disposalGroups } from '../disposal-kinds.ts'
import type {
  CautionDocument,
  ConvictionDocument,
  MatterDocument,
  PartialDate,
  PartialLength,
  RecordDocument,
  SentenceDocument,
} from '../document.ts'
import type { SaidLength } from '../length.ts'
import { factsOf, hasTerm, isDebt, isOrder } from '../shape.ts'

/** Draws a whole number from min to max. */
export type Draw = (min: number, max: number) => number

/** Draws that follow from a seed: a property is run over many of them, and the seed of a failure gives it again. */
export function drawsFrom(seed: number): Draw {
  let state = seed | 0
  return (min, max) => {
    state = (state + 0x6d2b79f5) | 0 // mulberry32
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return min + Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * (max - min + 1))
  }
}

/** The share of the draws to make: mutation testing makes few of them, and always the same. */
const share = Number(process.env['LAW_DRAWS'] ?? 1)
export const draws = (count: number): { readonly numRuns: number; readonly seed?: number } =>
  share === 1 ? { numRuns: count } : { numRuns: Math.ceil(count * share), seed: 1 }

/** The day asked about in tests that draw: everything that has happened lies before it. */
export const drawnOn: Day = day('2026-11-22')
const earliest = day('1975-01-01')

export const chance = (draw: Draw, percent: number): boolean => draw(1, 100) <= percent
export const oneOf = <T>(draw: Draw, values: readonly T[]): T => values[draw(0, values.length - 1)] as T

/** A day between two, month ends and leap days more often than they are. */
function drawnDay(draw: Draw, min: Day, max: Day): Day {
  const any = draw(min, max) as Day
  if (!chance(draw, 30)) return any
  const end = day(
    `${isoOf(any).slice(0, 4)}-${oneOf(draw, ['01-31', '02-28', '03-31', '08-31', '11-30', '12-31', '03-01'])}`,
  )
  return end < min || end > max ? any : end
}

const kinds: readonly DisposalKind[] = Object.values(disposalGroups)
  .flat()
  .filter((kind) => kind !== 'unknown')
/** Kinds that have to do with each other more than most. */
const common: readonly DisposalKind[] = [
  'imprisonment',
  'suspended-imprisonment',
  'fine',
  'community-order',
  'restraining-order',
  'conditional-discharge',
  'hospital-order',
  'endorsement',
  'compensation-order',
]

/** Lengths on both sides of every edge that the tables of the Act have or had. */
export const lengths: readonly SaidLength[] = [
  { days: 1 },
  { months: 1 },
  { weeks: 26 },
  { months: 6 },
  { months: 7 },
  { weeks: 52 },
  { days: 365 },
  { days: 366 },
  { months: 12 },
  { years: 1 },
  { weeks: 53 },
  { months: 13 },
  { months: 30 },
  { months: 31 },
  { days: 1460 },
  { days: 1461 },
  { months: 48 },
  { years: 4 },
  { months: 49 },
  { years: 6 },
]

const iso = (value: Day): string => isoOf(value)

function drawnSentence(draw: Draw, date: Day): SentenceDocument {
  const kind = chance(draw, 60) ? oneOf(draw, common) : oneOf(draw, kinds)
  const takes = new Set<string>(factsOf(kind))
  const start =
    takes.has('start') && chance(draw, 15) ? drawnDay(draw, date, Math.min(date + 200, drawnOn) as Day) : undefined
  const begins = start ?? date
  const length = hasTerm(kind) || (isOrder(kind) && chance(draw, 70)) ? oneOf(draw, lengths) : undefined
  const isOpen = isOrder(kind) && !length && chance(draw, 60)
  const lastDay = isOrder(kind) && !length && !isOpen ? drawnDay(draw, begins, (begins + 4000) as Day) : undefined
  const ends = isOpen
    ? oneOf(draw, ['until-further-order', 'on-an-event', 'indefinite', 'not-stated'] as const)
    : undefined
  const ceased = ends !== undefined && ends !== 'not-stated' ? chance(draw, 50) : undefined
  const paid = isDebt(kind) ? chance(draw, 60) : undefined
  return {
    kind,
    ...(start === undefined ? {} : { start: iso(start) }),
    ...(length ? { length } : {}),
    ...(takes.has('schedule18') ? { schedule18: chance(draw, 30) } : {}),
    ...(hasTerm(kind) && chance(draw, 10) ? { expiresOn: iso(drawnDay(draw, begins, (begins + 1500) as Day)) } : {}),
    ...(ends ? { ends } : {}),
    ...(lastDay === undefined ? {} : { lastDay: iso(lastDay) }),
    ...(ceased === undefined ? {} : { ceased }),
    ...(ceased ? { ceasedOn: iso(drawnDay(draw, date, drawnOn)) } : {}),
    ...(paid === undefined ? {} : { paid }),
    ...(paid ? { paidOn: iso(drawnDay(draw, date, drawnOn)) } : {}),
  }
}

export function drawnConviction(draw: Draw, after: Day = earliest): ConvictionDocument {
  const date = drawnDay(draw, after, drawnOn)
  const count = oneOf(draw, [1, 1, 1, 2, 3])
  return {
    matter: 'conviction',
    date: iso(date),
    under18: chance(draw, 30),
    sentences: Array.from({ length: count }, () => drawnSentence(draw, date)),
  }
}

function drawnCaution(draw: Draw): CautionDocument {
  const kind = oneOf(draw, cautionKinds)
  const date = drawnDay(draw, earliest, drawnOn)
  const conditional = kind === 'conditional-caution' || kind === 'youth-conditional-caution'
  const conditionsEnd = conditional && chance(draw, 60) ? iso(drawnDay(draw, date, (date + 150) as Day)) : undefined
  return { matter: 'caution', kind, date: iso(date), ...(conditionsEnd ? { conditionsEnd } : {}) }
}

/** A record of which everything is known: one to five matters, close enough together to have to do with each other. */
export function drawnRecord(draw: Draw): RecordDocument {
  const count = oneOf(draw, [1, 2, 2, 3, 3, 4, 5])
  const after = drawnDay(draw, earliest, day('2024-01-01'))
  return {
    matters: Array.from(
      { length: count },
      (): MatterDocument => (chance(draw, 15) ? drawnCaution(draw) : drawnConviction(draw, after)),
    ),
  }
}

/** Two or three convictions whose terms follow on from each other, and so are one term. */
export function drawnChain(draw: Draw): RecordDocument {
  const first = drawnDay(draw, earliest, day('2020-01-01'))
  const count = draw(2, 3)
  const kindOf = (): DisposalKind =>
    oneOf(draw, ['imprisonment', 'suspended-imprisonment', 'young-offender-institution'])
  return {
    matters: Array.from({ length: count }, (_, i): MatterDocument => {
      const date = i === 0 ? first : drawnDay(draw, first, Math.min(first + 900, drawnOn) as Day)
      const follows = i === 0 ? {} : { consecutiveTo: `c${i - 1}` }
      const sentence = { kind: kindOf(), length: oneOf(draw, lengths), schedule18: chance(draw, 30), ...follows }
      return { matter: 'conviction', id: `c${i}`, date: iso(date), under18: chance(draw, 30), sentences: [sentence] }
    }),
  }
}

const isChain = ({ matters }: RecordDocument): boolean =>
  matters.some(
    (matter) =>
      matter.matter === 'conviction' && matter.sentences.some(({ consecutiveTo }) => consecutiveTo !== undefined),
  )

/** The same record as somebody may remember it: some facts in part, some not at all. What is said stays true. */
export const remembered = (draw: Draw, document: RecordDocument): RecordDocument => ({
  matters: document.matters.map((matter): MatterDocument => {
    if (matter.matter === 'other') return matter
    const date = chance(draw, 50) ? blurredDate(draw, matter.date) : matter.date
    if (matter.matter === 'caution')
      return matter.conditionsEnd && chance(draw, 50)
        ? { ...matter, date, conditionsEnd: blurredDate(draw, matter.conditionsEnd) }
        : { ...matter, date }
    return {
      ...matter,
      date,
      ...(chance(draw, 40) ? { under18: 'unknown' as const } : {}),
      sentences: matter.sentences.map((sentence) => {
        const blurred = blurredSentence(draw, sentence)
        return blurred.kind === 'unknown' && isChain(document) ? sentence : blurred // what follows on must have a term
      }),
    }
  }),
})

function blurredDate(draw: Draw, date: PartialDate): PartialDate {
  const exact = String(date)
  const known = day(exact)
  const around = (): number => draw(0, 900)
  return oneOf<() => PartialDate>(draw, [
    () => exact.slice(0, 7),
    () => exact.slice(0, 4),
    () => ({ from: iso((known - around()) as Day), to: iso((known + around()) as Day) }),
    () => ({ onOrBefore: iso((known + around()) as Day) }),
    () => ({ after: iso((known - 1 - around()) as Day) }),
    () => 'unknown',
  ])()
}

const order = (length: SaidLength): number =>
  (length.years ?? 0) * 365.2425 + (length.months ?? 0) * 30.437 + (length.weeks ?? 0) * 7 + (length.days ?? 0)

function blurredLength(draw: Draw, length: SaidLength): PartialLength {
  const other = oneOf(draw, lengths)
  if (Math.abs(order(other) - order(length)) < 5) return 'unknown' // too near to say which is longer
  if (order(other) > order(length)) return chance(draw, 50) ? { from: length, to: other } : { atMost: other }
  return chance(draw, 50) ? { from: other, to: length } : { atLeast: other }
}

function blurredSentence(draw: Draw, sentence: SentenceDocument): SentenceDocument {
  if (chance(draw, 8)) return { kind: 'unknown' }
  let blurred: SentenceDocument = sentence
  for (const fact of ['start', 'expiresOn', 'lastDay', 'ceasedOn', 'paidOn'] as const) {
    const value = blurred[fact]
    if (value !== undefined && chance(draw, 40)) blurred = { ...blurred, [fact]: blurredDate(draw, value) }
  }
  if (blurred.length && chance(draw, 40))
    blurred = { ...blurred, length: blurredLength(draw, blurred.length as SaidLength) }
  if (blurred.schedule18 !== undefined && chance(draw, 40)) blurred = { ...blurred, schedule18: 'unknown' }
  if (isOrder(blurred.kind) && chance(draw, 20)) return withoutEnd(blurred)
  if (blurred.ceased !== undefined && chance(draw, 30))
    return without(blurred, ['ceased', 'ceasedOn'], { ceased: 'unknown' })
  if (blurred.paid !== undefined && chance(draw, 30)) return without(blurred, ['paid', 'paidOn'], { paid: 'unknown' })
  return blurred
}

const withoutEnd = (sentence: SentenceDocument): SentenceDocument =>
  without(sentence, ['ends', 'length', 'lastDay', 'ceased', 'ceasedOn'], { ends: 'unknown' })

function without(
  sentence: SentenceDocument,
  facts: readonly (keyof SentenceDocument)[],
  instead: Partial<SentenceDocument>,
): SentenceDocument {
  const kept = Object.entries(sentence).filter(([fact]) => !facts.some((each) => each === fact))
  return { ...(Object.fromEntries(kept) as SentenceDocument), ...instead }
}
