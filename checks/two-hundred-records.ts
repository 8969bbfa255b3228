import { disclosureExamples, recordOf } from '../packages/law/src/disclosure/testing/examples.ts'
import {
  type Assessment,
  assess,
  type CheckQuestion,
  type PersonRecord,
  parseRecord,
  type RecordDocument,
  writeRecord,
} from '../packages/law/src/index.ts'
import { drawnChain, drawnRecord, drawsFrom, remembered } from '../packages/law/src/record/testing/drawn-records.ts'
import { documentOf, workedExamples } from '../packages/law/src/rehabilitation/testing/worked-examples.ts'

type Case = {
  readonly name: string
  readonly document: RecordDocument
  readonly record: PersonRecord
  readonly assessment: Assessment
}

/** The worked examples of both briefs, and drawn ones up to 200 that are known in part. Always the same. */
export function twoHundredRecords(question: CheckQuestion): readonly Case[] {
  const examples = [
    ...workedExamples.map((example) => ({ name: `example ${example.id}`, told: documentOf(example) })),
    ...disclosureExamples.map((example) => ({ name: `example ${example.id}`, told: recordOf(example) })),
  ]
  const drawn = Array.from({ length: 200 - examples.length }, (_, seed) => {
    const draw = drawsFrom(seed)
    const whole = seed % 5 === 0 ? drawnChain(draw) : drawnRecord(draw)
    return { name: `drawn from ${seed}`, told: remembered(draw, whole) }
  })
  return [...examples, ...drawn].map(({ name, told }) => {
    const document = writeRecord(parsed(numbered(told)))
    const record = parsed(document)
    return { name, document, record, assessment: assess(record, question) }
  })
}

/** The convictions of a chain are c0, c1 …; on the pages, matters are m1, m2 …. */
function numbered(told: RecordDocument): RecordDocument {
  const text = JSON.stringify(told).replaceAll(/"c(\d)"/g, (_, i) => `"m${Number(i) + 1}"`)
  return JSON.parse(text) as RecordDocument
}

function parsed(document: RecordDocument): PersonRecord {
  const read = parseRecord(document)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.record
}
