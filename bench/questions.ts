import { parseRecord, writeRecord } from '@plain-record/law'
import { interview, truthOf } from '../packages/check/src/testing/told-from.ts'
import { type OracleCase, type OracleItem, readCases } from '../packages/law/ministry-cases/case.ts'
import { isRecord, recordOf } from '../packages/law/ministry-cases/our-record.ts'
import { documentOf, workedExamples } from '../packages/law/src/rehabilitation/testing/worked-examples.ts'

// How many questions the checker asks, over the worked examples and over the cases of the Ministry of Justice's own checker, and
// how many facts its flow asks for in the same cases at the least. Ours answers what each kind of check shows as well.
//   npm run bench:questions

const on = '2026-11-22'
const figures = (counts: readonly number[]): string =>
  `mean ${(counts.reduce((sum, count) => sum + count, 0) / counts.length).toFixed(1)}, most ${Math.max(...counts)}`

const examples = workedExamples.flatMap((example) => {
  const document = documentOf(example)
  return document.matters.length === 0 || endsAhead(document)
    ? []
    : [{ matters: document.matters.length, asked: asked(document) }]
})
console.log(
  `worked examples           ${examples.length} records: ${figures(examples.map((each) => each.asked))} questions a record`,
)
console.log(`                          ${figures(examples.map((each) => each.asked / each.matters))} a matter`)

const cases = readCases('packages/law/ministry-cases/cases').filter(isWholeReport)
const both = cases.flatMap((each) => {
  const record = recordOf(each.items)
  return isRecord(record) ? [{ theirs: factsAsked(each.items), ours: asked(writeRecord(record), each.asOf) }] : []
})
const [ours, theirs] = [both.map((each) => each.ours), both.map((each) => each.theirs)]
console.log(`the ministry's cases      ${both.length} records: ours ${figures(ours)} questions a record`)
console.log(`its own flow              ${figures(theirs)} facts a record, at the least`)
console.log(`ratio                     ${(total(ours) / total(theirs)).toFixed(2)}`)

/** Some examples end an order on a day still to come, which nobody can tell of today. */
function endsAhead({ matters }: Parameters<typeof truthOf>[0]): boolean {
  const sentences = matters.flatMap((matter) => (matter.matter === 'conviction' ? matter.sentences : []))
  return sentences.some(({ ceasedOn = on, paidOn = on }) => String(ceasedOn) > on || String(paidOn) > on)
}

/** Questions that somebody is asked who knows everything but the name of the offence. */
function asked(document: Parameters<typeof truthOf>[0], asOf = on): number {
  if (!parseRecord(document).ok) throw new Error('an example that is no record')
  return interview(truthOf(document), asOf).asked.length
}

/** Histories that a person could have entered on that day, every date of them over. */
function isWholeReport({ items, asOf = on, level = 'report', reachable = true }: OracleCase): boolean {
  if (level !== 'report' || !reachable || items.length === 0) return false
  const days = items.flatMap(({ date, disposals }) => [
    date ?? asOf,
    ...disposals.flatMap(({ knownDate, paidOn, conditionsEnd }) => [knownDate, paidOn, conditionsEnd]),
  ])
  return days.every((day) => (day ?? asOf) <= asOf)
}

/**
 * What its flow asks, as the cases record it: whether caution or conviction, whether under 18, the date of conviction; for each
 * disposal its type, its start, and what goes with it. Its pages are more: a length takes two, and a type up to two.
 */
function factsAsked(items: readonly OracleItem[]): number {
  return items.reduce(
    (sum, { kind, disposals }) => sum + 2 + (kind === 'conviction' ? 1 : 0) + total(disposals.map(ofDisposal)),
    0,
  )
}

function ofDisposal({ unit, endorsement, paidOn, conditionsEnd, schedule18 }: OracleItem['disposals'][number]): number {
  const more = [unit, endorsement, paidOn, conditionsEnd].filter((fact) => fact !== null && fact !== undefined).length
  return 2 + more + Object.keys(schedule18 ?? {}).length
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}
