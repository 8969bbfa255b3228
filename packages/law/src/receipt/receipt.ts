import type { Assessment, MatterAnswer } from '../answer.ts'
import { type CalendarDate, dayFromIso, isoOf } from '../calendar/day.ts'
import { chainOf, type Finding } from '../finding.ts'
import type { RecordDocument } from '../record/document.ts'
import { parseRecord, type RecordProblem } from '../record/parse-record.ts'
import type { PersonRecord } from '../record/record.ts'
import { writeRecord } from '../record/write-record.ts'
import { assess } from '../rehabilitation/assess.ts'
import type { SpentQuestion } from '../rehabilitation/question.ts'
import type { Told } from '../rehabilitation/told.ts'
import { type AnswerChange, answerChanges, rulesVersion } from '../version.ts'

/** A digest of a text, as hexadecimal: SHA-256 by whatever the caller has. The package brings no cryptography of its own. */
export type Digest = (text: string) => string

/** What a matter came to, as it is kept: enough to see later what has changed, and by which rule. */
export type KeptAnswer = {
  readonly id: string
  readonly status: MatterAnswer['status']
  readonly kind: MatterAnswer['answer']['kind']
  readonly earliest: Told | null
  readonly latest: Told | null
  /** Each reading's latest day. */
  readonly readings: Readonly<Record<string, Told>>
  /** The rules that it rests on, in order. */
  readonly rules: readonly string[]
}

/** A result that can be kept, run again and checked. It holds the person's facts: it is theirs, and nobody else's. */
export type Receipt = {
  readonly receipt: 'plain-record/receipt/1'
  readonly record: RecordDocument
  readonly on: CalendarDate
  readonly lawAsAt: CalendarDate
  readonly rulesVersion: string
  readonly answers: readonly KeptAnswer[]
  /** Of everything above, so that a change by hand shows. */
  readonly digest: string
}

/**
 * A receipt for an answer under the law in force; an answer that counts drafts as law has none.
 * @param digest SHA-256 as hexadecimal, for example `(text) => createHash('sha256').update(text).digest('hex')`
 */
export function receiptFor(
  record: PersonRecord,
  { on, lawAsAt }: Omit<SpentQuestion, 'drafts'>,
  digest: Digest,
): Receipt {
  const content = {
    receipt: 'plain-record/receipt/1' as const,
    record: writeRecord(record),
    on: isoOf(on),
    lawAsAt: isoOf(lawAsAt),
    rulesVersion,
    answers: kept(assess(record, { on, lawAsAt })),
  }
  return { ...content, digest: digest(JSON.stringify(content)) }
}

const kept = ({ matters }: Assessment): readonly KeptAnswer[] =>
  matters.map(({ id, status, answer, readings }) => ({
    id,
    status,
    kind: answer.kind,
    earliest: answer.kind === 'depends' ? toldOf(answer.earliest) : toldOf(answer),
    latest: answer.kind === 'depends' ? toldOf(answer.latest) : toldOf(answer),
    readings: Object.fromEntries(readings.map(({ reading, latest }) => [reading, latest])),
    rules: [...new Set(findingsOf(answer).flatMap((finding) => chainOf(finding).map(({ source }) => source.rule)))],
  }))

function toldOf(answer: MatterAnswer['answer']): Told | null {
  if (answer.kind === 'spent-from') return answer.spentFrom
  if (answer.kind === 'until-it-ends') return 'until-it-ends'
  return answer.kind === 'never-spent' ? 'never' : null
}

const findingsOf = (answer: MatterAnswer['answer']): readonly Finding[] =>
  answer.kind === 'depends' ? [...findingsOf(answer.latest), ...findingsOf(answer.earliest)] : [answer.finding]

export type Verification =
  /** Rerun, and the answers are the same. */
  | { readonly kind: 'same' }
  /** Rerun, and some answers are not what they were. */
  | { readonly kind: 'changed'; readonly changes: readonly ReceiptChange[] }
  /** The receipt is not as it was written. */
  | { readonly kind: 'altered' }
  /** It cannot be read. */
  | { readonly kind: 'unreadable'; readonly problems: readonly RecordProblem[] }

export type ReceiptChange = {
  readonly id: string
  readonly was: KeptAnswer
  readonly is: KeptAnswer
  readonly why: {
    /** Rules that the answer rests on now and did not then, and the other way round. */
    readonly rulesAdded: readonly string[]
    readonly rulesGone: readonly string[]
    /** What has changed in the rules between the two versions, as far as it touches this answer. */
    readonly noted: readonly AnswerChange[]
  }
}

/**
 * Reruns a receipt under the rules as they are now, with the same facts, the same day and the same law, and lists what changed and
 * why. Never throws, whatever it is given.
 * @param digest the same digest that it was made with
 */
export function verify(receipt: unknown, digest: Digest): Verification {
  const read = readReceipt(receipt)
  if (!read) return { kind: 'unreadable', problems: [] }
  const { digest: written, ...content } = read
  if (digest(JSON.stringify(content)) !== written) return { kind: 'altered' }
  const parsed = parseRecord(read.record)
  const [on, lawAsAt] = [dayFromIso(read.on), dayFromIso(read.lawAsAt)]
  if (!parsed.ok) return { kind: 'unreadable', problems: parsed.problems }
  if (on === undefined || lawAsAt === undefined) return { kind: 'unreadable', problems: [] }
  const now = kept(assess(parsed.record, { on, lawAsAt }))
  const changes = now.flatMap((is, i) => changeIn(read.answers[i], is, read.rulesVersion))
  return changes.length === 0 ? { kind: 'same' } : { kind: 'changed', changes }
}

function changeIn(was: KeptAnswer | undefined, is: KeptAnswer, version: string): readonly ReceiptChange[] {
  if (!was || JSON.stringify(was) === JSON.stringify(is)) return []
  const touched = new Set([...was.rules, ...is.rules])
  const since = answerChanges.findIndex((change) => change.version === version)
  const later = answerChanges.slice(0, since === -1 ? answerChanges.length : since)
  return [
    {
      id: is.id,
      was,
      is,
      why: {
        rulesAdded: is.rules.filter((rule) => !was.rules.includes(rule)),
        rulesGone: was.rules.filter((rule) => !is.rules.includes(rule)),
        noted: later.filter(({ rules }) => rules.length === 0 || rules.some((rule) => touched.has(rule))),
      },
    },
  ]
}

/** A receipt is read from a file that anybody may have written: what is not of its form is not one. */
function readReceipt(value: unknown): Receipt | undefined {
  try {
    const copy: unknown = JSON.parse(JSON.stringify(value)) // plain data, whatever it was
    if (typeof copy !== 'object' || copy === null) return undefined
    const { receipt, on, lawAsAt, rulesVersion: version, answers, digest } = copy as Partial<Receipt>
    const areTexts = [on, lawAsAt, version, digest].every((text) => typeof text === 'string')
    const areAnswers = Array.isArray(answers) && answers.every(isKeptAnswer)
    return receipt === 'plain-record/receipt/1' && areTexts && areAnswers ? (copy as Receipt) : undefined
  } catch {
    return undefined // what JSON cannot hold is no receipt
  }
}

const isKeptAnswer = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'rules' in value && Array.isArray(value.rules)
