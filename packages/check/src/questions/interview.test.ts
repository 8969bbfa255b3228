import {
  assess,
  day,
  type MatterDocument,
  parseRecord,
  type RecordDocument,
  type SentenceDocument,
} from '@plain-record/law'
import { describe, expect, test } from 'vitest'
import { disclosureExamples, recordOf } from '../../../law/src/disclosure/testing/examples.ts'
import { documentOf, workedExamples } from '../../../law/src/rehabilitation/testing/worked-examples.ts'
import { documentFrom } from '../draft/document.ts'
import type { Draft } from '../draft/draft.ts'
import { interview, truthOf } from '../testing/told-from.ts'

/** Facts that the questions do not ask, and a longer form takes: whoever has papers that say them is told so on the page. */
const notAsked: readonly (keyof SentenceDocument)[] = ['expiresOn', 'activatedUntil', 'resentencedOn', 'consecutiveTo']

const isAskable = ({ matters }: RecordDocument): boolean =>
  matters.every((matter) => {
    if (matter.matter === 'other') return true
    if (matter.setAside || (matter.matter === 'caution' && matter.conditionsEnd)) return false
    if (matter.matter === 'caution') return true
    const { convictedIn = 'england-and-wales', sentences } = matter
    return (
      convictedIn === 'england-and-wales' &&
      sentences.every((sentence) => notAsked.every((fact) => !(fact in sentence)))
    )
  })

/** What a result says of each matter: whether it is spent and when, and what each check does until when. What is over is over. */
function resultOf(document: RecordDocument, on: string): unknown {
  const parsed = parseRecord(document)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return assess(parsed.record, { on: day(on), lawAsAt: day(on) }).matters.map(({ status, answer, checks }) => ({
    status,
    from: status === 'spent' ? 'over' : answer.kind === 'spent-from' ? answer.spentFrom : answer.kind,
    checks: checks.map(({ check, shows, until }) => ({ check, shows, until })),
  }))
}

/** What the examples mean where they do not say: a simple caution without an age is an adult's. */
const adults = (matter: MatterDocument): object =>
  matter.matter === 'caution' && matter.kind === 'simple-caution' ? { under18: false } : {}

/** Offences as somebody tells them who knows a code or nothing: what only experts say ("it is listed") cannot be told by a name. */
const asTold = (document: RecordDocument): RecordDocument => ({
  ...document,
  matters: document.matters.map((matter) => {
    if (matter.matter === 'other') return matter
    if (!matter.offences) return { ...adults(matter), ...matter }
    const named = matter.offences.filter(({ code }) => code !== undefined && code !== 'XX00000').slice(0, 1)
    const { offences: _, ...rest } = matter
    const aged = { ...adults(matter), ...rest }
    return named.length === 0 ? aged : { ...aged, offences: named }
  }),
})

const on = '2026-11-22'
/** Some examples end an order on a day that is still to come: nobody can tell that of today. */
const isOver = ({ matters }: RecordDocument, by: string): boolean =>
  matters.every((matter) =>
    matter.matter === 'conviction' ? matter.sentences.every(({ ceasedOn = by }) => String(ceasedOn) <= by) : true,
  )

const rehabilitation = workedExamples
  .map((example) => ({ id: example.id, title: example.title, on, document: asTold(documentOf(example)) }))
  .filter(({ document }) => isAskable(document) && isOver(document, on))
const disclosure = disclosureExamples
  .map((example) => ({
    id: example.id,
    title: example.facts.disposal,
    on: example.facts.asOf,
    document: asTold(recordOf(example)),
  }))
  .filter(({ document }) => isAskable(document))

describe('answering only what is asked comes to the same as telling everything', () => {
  test('most of the worked examples can be told in answers alone', () => {
    expect(rehabilitation.length).toBeGreaterThan(workedExamples.length * 0.8)
    expect(disclosure.length).toBeGreaterThan(disclosureExamples.length * 0.8)
  })

  test.each([...rehabilitation, ...disclosure])('$id: $title', ({ document, on: asOf }) => {
    const { draft } = interview(truthOf(document), asOf)
    expect(resultOf(documentFrom(draft), asOf)).toEqual(resultOf(document, asOf))
  })
})

test('a long term for a serious offence is asked whether it was one term, or several added up', () => {
  const told: Draft = {
    matters: [
      {
        id: 'm1',
        matter: 'conviction',
        date: '2012-05-01',
        under18: false,
        sentences: [
          {
            kind: 'imprisonment',
            length: { years: 6 },
            longestSingleTerm: { years: 3 },
            schedule18: true,
            start: '2012-05-01',
          },
        ],
      },
    ],
  }
  const { draft, asked } = interview(told, on)
  expect(asked.map(({ name }) => name)).toContain('single')
  expect(resultOf(documentFrom(draft), on)).toEqual(resultOf(documentFrom(told), on))
})
