import type { Answer, Assessment, MatterAnswer, ReadingName, ReadingTold, Status } from '../answer.ts'
import { type Day, isoOf } from '../calendar/day.ts'
import type { SpentFrom } from '../calendar/moment.ts'
import { never, none, untilItEnds } from '../calendar/moment.ts'
import type { CheckQuestion, Within } from '../disclosure/check-dates.ts'
import { checksOf } from '../disclosure/checks.ts'
import { type Confidence, confidenceOf, type Finding, weakest } from '../finding.ts'
import { type Caution, type Conviction, countsAsConviction, type Matter, type PersonRecord } from '../record/record.ts'
import { ministryChecker, plainRecord, roa1974 } from '../sources.ts'
import { lawCheckedOn, rulesVersion } from '../version.ts'
import { resentencedFinding, type SpentBefore, spentBeforeBreach, wasSpentOn } from './breach.ts'
import { type Calculation, calculate, emptyMemory, exactCaution, type Readings } from './calculate.ts'
import { cautionFinding } from './cautions.ts'
import type { Edge } from './corners.ts'
import type { Bounds, Extended } from './further-convictions.ts'
import { decidingFact } from './next-question.ts'
import { otherOutcomeFinding, setAsideFinding } from './other-outcomes.ts'
import type { SpentQuestion } from './question.ts'
import { type Told, told } from './told.ts'
import { tracedFinding } from './trace.ts'
import { uncertainFacts } from './uncertain-facts.ts'

const latestOfAll = plainRecord('people are shown the latest of the readings', { rule: 'R1', confidence: 'statute' })
const printedByMinistry = ministryChecker('the date it prints', { rule: 'R1', confidence: 'guidance' })
const notCovered = roa1974('the law before 10 March 2014', { rule: 'R40', confidence: 'secondary' })
const notInForce = roa1974('s. 8A(2), without Part 6 of the PCSC Act 2022', { rule: 'R53', confidence: 'statute' })

/**
 * When each matter of a record is spent, how it stands on the day asked about, and why: every date is a finding with its source and
 * the findings it rests on. What people are shown is the latest of three readings, which are all there: the statute as it stands;
 * the statute with every point that is not settled read the longer way; and what the Ministry of Justice's service prints.
 * @returns one answer for each matter, in the order of the record; every date in it is `YYYY-MM-DD`
 * @source Rehabilitation of Offenders Act 1974, ss. 1, 5, 6, 8A
 */
export function assess(record: PersonRecord, question: CheckQuestion): Assessment {
  const memory = record.convictions.every(({ settled }) => settled) ? undefined : emptyMemory()
  const calculation = calculate(record, question, memory)
  const heading = {
    on: isoOf(question.on),
    lawAsAt: isoOf(question.lawAsAt),
    rulesVersion,
    lawCheckedOn,
  }
  if (!calculation) {
    const outside = outsideAnswer('law-not-covered', question)
    const told = record.matters.map((matter) => ({ ...outside, id: matter.id, matter: matter.matter }))
    return {
      ...heading,
      matters: told.map((answer, i) => withChecks(answer, { record, question, spent: undefined, at: i })),
    }
  }
  const matters = record.matters.map((matter, i) =>
    withChecks(matterAnswer(matter, { calculation, question, at: i, record }), {
      record,
      question,
      spent: calculation.matters[i]?.shown,
      at: i,
    }),
  )
  const deciding = matters.some(({ answer }) => answer.kind === 'depends')
    ? decidingFact(record, question, { now: calculation, memory: memory ?? emptyMemory() })
    : undefined
  return {
    ...heading,
    matters,
    ...allSpentFrom(calculation.matters),
    ...(deciding ? { decidingFact: deciding } : {}),
  }
}

type At = {
  readonly record: PersonRecord
  readonly calculation: Calculation
  readonly question: SpentQuestion
  /** The matter's position in the record. */
  readonly at: number
}

/** An answer to when a matter is spent, before what checks do with it. */
type SpentAnswer = Omit<MatterAnswer, 'checks'>

function withChecks(told: SpentAnswer, { at, ...within }: Within & { readonly at: number }): MatterAnswer {
  const checks = checksOf(within.record.matters[at] as Matter, { ...within, answer: told.answer })
  return Object.assign(told, { checks }) // made here, and nobody else's yet: a copy of everything takes its time
}

function matterAnswer(matter: Matter, at: At): SpentAnswer {
  const { calculation, question } = at
  const { id } = matter
  if (matter.matter === 'other') return nothingToSpend(matter, otherOutcomeFinding(matter.kind))
  if (matter.setAside) return nothingToSpend(matter, setAsideFinding(matter.setAside))
  const readings = calculation.matters[at.at]
  if (!readings) return { ...outsideAnswer('not-in-force', question, matter), id, matter: matter.matter }
  const before = matter.matter === 'conviction' ? breachOf(matter, at) : undefined
  const toldReadings = readingsTold(matter, readings, at)
  const answer = shownAnswer(matter, readings, { at, before, toldReadings })
  const heldOpenBy = matter.matter === 'conviction' ? holderOf(matter, calculation) : undefined
  const told: SpentAnswer = {
    id,
    matter: matter.matter,
    status: statusOn(question.on, matter, { shown: readings.shown, before }),
    answer,
    readings: toldReadings,
    readingsDiffer: toldReadings.some(
      ({ earliest, latest }) => earliest !== toldReadings[0]?.earliest || latest !== toldReadings[0]?.latest,
    ),
    confidence: answerConfidence(answer),
  }
  if (heldOpenBy === undefined && !before) return told
  return { ...told, ...(heldOpenBy === undefined ? {} : { heldOpenBy }), ...(before ? { spentBefore: before } : {}) }
}

const nothingToSpend = ({ id, matter }: Matter, finding: Finding): SpentAnswer => ({
  id,
  matter,
  status: 'nothing-to-spend',
  answer: { kind: 'nothing-to-spend', finding },
  readings: [],
  readingsDiffer: false,
  confidence: confidenceOf(finding),
})

function outsideAnswer(
  why: 'law-not-covered' | 'not-in-force',
  { lawAsAt }: SpentQuestion,
  matter?: Matter,
): Omit<SpentAnswer, 'id' | 'matter'> {
  const finding: Finding =
    why === 'not-in-force' && matter?.matter === 'caution'
      ? { value: 'outside', because: { say: why, with: { kind: matter.kind } }, source: notInForce, from: [] }
      : {
          value: 'outside',
          because: { say: 'law-not-covered', with: { lawAsAt: isoOf(lawAsAt) } },
          source: notCovered,
          from: [],
        }
  return {
    status: 'outside',
    answer: { kind: 'outside', finding, seeGuide: 'when-is-it-spent' },
    readings: [],
    readingsDiffer: false,
    confidence: confidenceOf(finding),
  }
}

function breachOf(conviction: Conviction, { calculation, question }: At): SpentBefore | undefined {
  const position = positionOf(conviction, calculation)
  return spentBeforeBreach(calculation.convictions, position, {
    law: calculation.law,
    reading: 'statute',
    on: question.on,
  })
}

const positionOf = ({ id }: Conviction, { convictions }: Calculation): number =>
  convictions.findIndex((conviction) => conviction.id === id)

function readingsTold(matter: Conviction | Caution, readings: Readings, at: At): readonly ReadingTold[] {
  const names: readonly ReadingName[] = readings.ministry
    ? ['statute', 'cautious', 'ministry']
    : ['statute', 'cautious']
  const found: ReadingTold[] = []
  for (const reading of names) {
    const bounds = readings[reading] as Bounds
    // Where nothing is in doubt the cautious reading is the statute's own, and so is its reason.
    const [statute] = found
    const isShared = reading === 'cautious' && statute !== undefined && isUndoubted(matter, at.calculation)
    found.push({
      reading,
      earliest: told(bounds.least === none ? readings.statute.least : bounds.least), // the service may not take it at all
      latest: told(bounds.most),
      finding: isShared ? statute.finding : findingFor(matter, { at, reading, edge: 'most', bounds }),
    })
  }
  return found
}

const isUndoubted = (matter: Conviction | Caution, { extended }: Calculation): boolean =>
  matter.matter === 'conviction' && extended.statute === extended.cautious

type For = { readonly at: At; readonly reading: ReadingName; readonly edge: Edge; readonly bounds: Bounds }

function findingFor(matter: Conviction | Caution, { at, reading, edge, bounds }: For): Finding<Told> {
  const { calculation, question } = at
  if (reading === 'ministry') {
    const spentFrom = told(bounds[edge])
    return {
      value: spentFrom,
      because: { say: 'ministry-prints', with: { spentFrom } },
      source: printedByMinistry,
      from: [],
    }
  }
  const { on } = question
  if (matter.matter === 'caution')
    return cautionFinding(exactCaution(matter, edge, on), { law: calculation.law, reading }) as Finding<Told>
  return tracedFinding(calculation, { position: positionOf(matter, calculation), reading, edge, on })
}

type Shown = {
  readonly at: At
  readonly before: SpentBefore | undefined
  readonly toldReadings: readonly ReadingTold[]
}

function shownAnswer(matter: Conviction | Caution, readings: Readings, { at, before, toldReadings }: Shown): Answer {
  const answerAt = (edge: Edge): Answer => {
    const finding = latestFinding(matter, readings, { at, edge, toldReadings })
    return answerOf(readings.shown[edge], before ? resentencedFinding(finding, before) : finding)
  }
  const latest = answerAt('most')
  if (readings.shown.least === readings.shown.most) return latest
  const own = uncertainFacts(matter)
  // Its own, or those of the convictions that bear on it.
  const on = own.length > 0 ? own : at.record.matters.filter(countsAsConviction).flatMap(uncertainFacts)
  return { kind: 'depends', on, earliest: answerAt('least'), latest }
}

/** The finding that is shown: of the readings the latest, and where they differ, all of them under one conclusion. */
function latestFinding(
  matter: Conviction | Caution,
  readings: Readings,
  { at, edge, toldReadings }: { readonly at: At; readonly edge: Edge; readonly toldReadings: readonly ReadingTold[] },
): Finding {
  const of = (reading: ReadingName): Finding =>
    (edge === 'most' && toldReadings.find((each) => each.reading === reading)?.finding) ||
    findingFor(matter, { at, reading, edge, bounds: readings[reading] as Bounds })
  const shown = readings.shown[edge]
  const names: readonly ReadingName[] = readings.ministry
    ? ['statute', 'cautious', 'ministry']
    : ['statute', 'cautious']
  const bounds = (name: ReadingName): Bounds => readings[name] as Bounds
  const statute = of('statute')
  const others = names.filter((name) => name !== 'statute' && bounds(name)[edge] !== readings.statute[edge])
  const known = others.filter((name) => bounds(name)[edge] > -untilItEnds)
  if (known.length === 0) return statute
  return {
    value: told(shown),
    because: {
      say: 'latest-reading',
      with: { readings: attaining(names.filter((name) => bounds(name)[edge] === shown)) },
    },
    source: latestOfAll,
    from: [statute, ...known.map(of)],
  }
}

/** Where the Act itself comes to the day, its cautious reading has nothing to add. */
const attaining = (names: readonly ReadingName[]): readonly ReadingName[] =>
  names.includes('statute') ? names.filter((name) => name !== 'cautious') : names

function answerOf(spentFrom: SpentFrom, finding: Finding): Answer {
  if (spentFrom >= never) return { kind: 'never-spent', finding }
  if (spentFrom >= untilItEnds) return { kind: 'until-it-ends', finding }
  return { kind: 'spent-from', spentFrom: isoOf(spentFrom as Day), finding }
}

const answerConfidence = (answer: Answer): Confidence =>
  answer.kind === 'depends'
    ? weakest([answerConfidence(answer.earliest), answerConfidence(answer.latest)])
    : confidenceOf(answer.finding)

function statusOn(
  on: Day,
  { date }: Matter,
  { shown, before }: { readonly shown: Bounds; readonly before: SpentBefore | undefined },
): Status {
  if (date.least > on) return 'not-yet'
  if (shown.most <= on || wasSpentOn(on, before)) return 'spent'
  if (shown.least >= never) return 'never-spent'
  return shown.least > on ? 'not-spent' : 'depends'
}

/** Whose period keeps a conviction open longer than its own sentences do. */
function holderOf(conviction: Conviction, calculation: Calculation): string | undefined {
  const position = positionOf(conviction, calculation)
  const { by, neverBecauseOf } = calculation.extended.statute[position] as Extended
  const holder = neverBecauseOf.most === -1 ? by.most : neverBecauseOf.most
  return calculation.convictions[holder]?.id
}

function allSpentFrom(matters: Calculation['matters']): Pick<Assessment, 'allSpentFrom'> {
  const shown = matters.flatMap((readings) => readings?.shown ?? [])
  if (shown.length === 0) return {}
  const latest = (edge: Edge): Told => told(Math.max(...shown.map((bounds) => bounds[edge])))
  return { allSpentFrom: { earliest: latest('least'), latest: latest('most') } }
}
