import { type Day, isoOf } from '../../calendar/day.ts'
import { averageMonthInDays, firstDayAfterPeriod } from '../../calendar/period.ts'
import { type DisposalKind, disposalGroups } from '../disposal-kinds.ts'
import type { MatterDocument, RecordDocument, SentenceDocument } from '../document.ts'
import type { Length, OrderEnd, SaidLength } from '../length.ts'
import { isLonger, lengthOf } from '../parse-length.ts'
import { parseRecord } from '../parse-record.ts'
import type { Conviction, DayRange, LengthRange, Matter, PersonRecord, Sentence, Tri } from '../record.ts'
import { chance, type Draw, lengths, oneOf } from './drawn-records.ts'

/**
 * One exact record that a partly known one can turn out to be. The ends of every range come up as often as what lies between, since
 * the rules have their edges there.
 * @param until what is on record has happened by this day, unless the record says that it was later
 */
export const completionOf = (draw: Draw, record: PersonRecord, until: Day): RecordDocument => ({
  matters: record.matters.map((matter): MatterDocument => {
    const date = pick(draw, beforeWhatFollows(matter, upTo(matter.date, until)))
    const head = { id: matter.id, date: iso(date) }
    if (matter.matter === 'other') return { matter: 'other', ...head, kind: matter.kind }
    if (matter.matter === 'caution')
      return {
        matter: 'caution',
        ...head,
        kind: matter.kind,
        under18: yes(draw, isAssumed(record, matter) ? 'unknown' : matter.under18),
        ...(matter.conditionsEnd ? { conditionsEnd: iso(pick(draw, from(matter.conditionsEnd, date))) } : {}),
        ...(matter.setAside ? { setAside: matter.setAside } : {}),
      }
    return {
      matter: 'conviction',
      ...head,
      under18: yes(draw, matter.under18),
      convictedIn: matter.convictedIn,
      ...(matter.setAside ? { setAside: matter.setAside } : {}),
      sentences: matter.sentences.map((sentence) => sentenceOf(draw, sentence, { date, until })),
    }
  }),
})

/** The age at a simple caution is assumed where nobody gave it. */
const isAssumed = ({ missing }: PersonRecord, { id }: Matter): boolean =>
  missing.some(({ matter, fact }) => matter === id && fact === 'under18')

/** What a sentence does comes after it, so a date nobody knows is no later than that. */
function beforeWhatFollows(matter: Matter, { least, most }: DayRange): DayRange {
  const after =
    matter.matter === 'conviction'
      ? matter.sentences.flatMap((sentence) => dayFacts.map((fact) => sentence[fact]))
      : matter.matter === 'caution'
        ? [matter.conditionsEnd]
        : []
  const last = Math.min(most, ...after.flatMap((range) => range?.most ?? []))
  return { least, most: Math.max(least, last) as Day }
}

const dayFacts = ['start', 'expiresOn', 'activatedUntil', 'lastDay', 'ceasedOn', 'paidOn', 'resentencedOn'] as const

type Around = { readonly date: Day; readonly until: Day }

const kinds: readonly DisposalKind[] = Object.values(disposalGroups)
  .flat()
  .filter((kind) => kind !== 'unknown')

function sentenceOf(draw: Draw, sentence: Sentence, around: Around): SentenceDocument {
  if (sentence.kind === 'unknown') return sentenceOf(draw, unknownBut(oneOf(draw, kinds)), around)
  const { date, until } = around
  const start = sentence.start && pick(draw, from(noLaterThan(sentence, upTo(sentence.start, until)), date))
  const begins = start ?? date
  const day = (range: DayRange | undefined): string | undefined => range && iso(pick(draw, from(range, begins)))
  const { length, single } = lengthsOf(draw, sentence, begins)
  const lastDay = day(sentence.lastDay)
  return given({
    kind: sentence.kind,
    start: start === undefined ? undefined : iso(start), // day 0 is a day
    ...(sentence.ends === undefined ? { length } : endOf(draw, sentence, { ...around, begins, length, lastDay })),
    longestSingleTerm: single,
    consecutiveTo: sentence.consecutiveTo,
    expiresOn: day(sentence.expiresOn),
    schedule18: sentence.schedule18 && yes(draw, sentence.schedule18),
    activatedUntil: day(sentence.activatedUntil),
    ...happened(draw, { fact: 'paid', when: 'paidOn' }, sentence, around),
    resentencedOn: day(sentence.resentencedOn),
  })
}

/** A first day is no later than the last one. */
function noLaterThan({ expiresOn, lastDay, activatedUntil }: Sentence, { least, most }: DayRange): DayRange {
  const ends = [expiresOn, lastDay, activatedUntil].flatMap((range) => range?.most ?? [])
  return { least, most: Math.max(least, Math.min(most, ...ends)) as Day }
}

type Facts = { readonly [K in keyof SentenceDocument]: SentenceDocument[K] | undefined }
type Ending = Around & {
  readonly begins: Day
  readonly length: SaidLength | undefined
  readonly lastDay: string | undefined
}

/** A sentence of a kind of which nothing else is known. */
function unknownBut(kind: DisposalKind): Sentence {
  const parsed = parseRecord({ matters: [{ matter: 'conviction', date: 'unknown', sentences: [{ kind }] }] })
  if (!parsed.ok) throw new Error(`A sentence of the kind ${kind} alone is not a sentence.`)
  return (parsed.record.matters[0] as Conviction).sentences[0] as Sentence
}

const openEnds: readonly OrderEnd[] = ['until-further-order', 'on-an-event', 'indefinite', 'not-stated']

function endOf(draw: Draw, sentence: Sentence, { begins, length, lastDay, date, until }: Ending): Partial<Facts> {
  const ends = sentence.ends === 'unknown' ? oneOf(draw, ['on-a-day' as const, ...openEnds]) : sentence.ends
  if (ends === 'on-a-day') {
    if (length ?? lastDay) return { ends, length, lastDay }
    return chance(draw, 50)
      ? { ends, lastDay: iso((begins + draw(0, 9000)) as Day) }
      : { ends, length: oneOf(draw, lengths) }
  }
  return { ends, ...happened(draw, { fact: 'ceased', when: 'ceasedOn' }, sentence, { date, until }) }
}

/** Whether and when an order ended or a debt was paid. */
function happened(
  draw: Draw,
  { fact, when }: { readonly fact: 'ceased' | 'paid'; readonly when: 'ceasedOn' | 'paidOn' },
  sentence: Sentence,
  { date, until }: Around,
): Partial<Facts> {
  const known = sentence[fact]
  if (known === undefined) return {}
  if (!yes(draw, known)) return { [fact]: false }
  const soFar: DayRange = { least: date, most: Math.max(date, until) as Day }
  return { [fact]: true, [when]: iso(pick(draw, from(sentence[when] ?? soFar, date))) }
}

type Lengths = { readonly length: SaidLength | undefined; readonly single: SaidLength | undefined }

/** The whole length, and the longest single term, which is no longer. */
function lengthsOf(draw: Draw, { length, longestSingleTerm }: Sentence, begins: Day): Lengths {
  const whole = length && lengthIn(draw, length, begins)
  if (!longestSingleTerm) return { length: whole, single: undefined }
  const { least, most } = longestSingleTerm
  if (!length || !whole) return { length: whole, single: lengthIn(draw, longestSingleTerm, begins) }
  if (isLonger(least, lengthOf(whole))) return { length: length.most.said, single: least.said }
  const shorter = isLonger(most, lengthOf(whole)) ? lengthOf(whole) : most
  return { length: whole, single: least === most ? least.said : lengthIn(draw, { least, most: shorter }, begins) }
}

/**
 * A length that is no shorter than the least and no longer than the most, from the day it begins and on average: "from 366 days" is
 * not a year, which is as long from some days only.
 */
function lengthIn(draw: Draw, { least, most }: LengthRange, begins: Day): SaidLength {
  if (least === most) return least.said
  const isWithin = (length: Length, size: (length: Length) => number): boolean =>
    size(length) >= size(least) && size(length) <= size(most)
  const inside = lengths.filter(
    (said) =>
      isWithin(lengthOf(said), (length) => firstDayAfterPeriod(begins, length)) &&
      isWithin(lengthOf(said), ({ months, days }) => months * averageMonthInDays + days),
  )
  return oneOf(draw, [least.said, most.said, ...inside])
}

function pick(draw: Draw, { least, most }: DayRange): Day {
  return oneOf(draw, [least, most, draw(least, most) as Day, draw(least, most) as Day])
}

const upTo = ({ least, most }: DayRange, until: Day): DayRange =>
  least === most ? { least, most } : { least, most: Math.max(least, Math.min(most, until)) as Day }

/** The part of some days that does not come before another; the last of them when all do. */
const from = ({ least, most }: DayRange, first: Day): DayRange => ({
  least: Math.min(Math.max(least, first), most) as Day,
  most,
})

const yes = (draw: Draw, known: Tri): boolean => (known === 'unknown' ? chance(draw, 50) : known === 'yes')
const iso = (day: Day): string => isoOf(day)

/** The facts that are there. */
const given = (facts: Facts): SentenceDocument =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as SentenceDocument
