import type { Answer, MatterAnswer } from '../answer.ts'
import type { CalendarDate } from '../calendar/day.ts'
import type { CheckAnswer } from '../disclosure/check-answer.ts'
import type { Confidence, Finding, Source } from '../finding.ts'
import type { Reason, ReasonKey, Reasons } from './reason.ts'
import type { Words } from './words.ts'

/** One step of an explanation, as somebody with the Act on the desk can tick it off. */
export type ExplanationLine = {
  /** How far it is below the conclusion: 0 for the conclusion itself. */
  readonly depth: number
  readonly says: string
  readonly source: Source
  /** The source, as it is written behind the sentence. */
  readonly cited: string
  readonly confidence: Confidence
}

export type Explanation = {
  /** One sentence for a frightened reader. */
  readonly inShort: string
  /** The chain behind it, the conclusion first, each step above what it rests on. Of a range, the latest answer and then the earliest. */
  readonly chain: readonly ExplanationLine[]
  /** What has to be said beside it: that readings differ, that a point is not settled. */
  readonly remarks: readonly string[]
}

/** Why an answer is what it is, in words. */
export function explain(
  answer: MatterAnswer,
  { on, words }: { readonly on: CalendarDate; readonly words: Words },
): Explanation {
  return {
    inShort: words.inShort(answer, on),
    chain: findingsOf(answer.answer).flatMap((finding) => linesOf(finding, { depth: 0, words })),
    remarks: remarksOn(answer, words),
  }
}

/** What has to be said beside an answer, without its reasons. */
export const remarksOn = (
  { readingsDiffer, confidence }: Pick<MatterAnswer, 'readingsDiffer' | 'confidence'>,
  words: Words,
): readonly string[] => [...(readingsDiffer ? [words.readingsDiffer] : []), ...remarksOnCheck({ confidence }, words)]

/** What has to be said beside what a check does. */
export const remarksOnCheck = ({ confidence }: Pick<CheckAnswer, 'confidence'>, words: Words): readonly string[] =>
  confidence === 'unsettled' ? [words.notSettled] : []

/** Why a check does what it does with a matter, in words. */
export function explainCheck(check: CheckAnswer, words: Words): Explanation {
  const findings = [check.finding, ...(check.otherwise ? [check.otherwise] : [])]
  return {
    inShort: words.checkInShort(check),
    chain: findings.flatMap((finding) => linesOf(finding, { depth: 0, words })),
    remarks: remarksOnCheck(check, words),
  }
}

const findingsOf = (answer: Answer): readonly Finding[] =>
  answer.kind === 'depends' ? [...findingsOf(answer.latest), ...findingsOf(answer.earliest)] : [answer.finding]

function linesOf(
  { because, source, from }: Finding,
  { depth, words }: { readonly depth: number; readonly words: Words },
): readonly ExplanationLine[] {
  const line = {
    depth,
    says: sentence(because, words),
    source,
    cited: words.source(source),
    confidence: source.confidence,
  }
  return [line, ...from.flatMap((below) => linesOf(below, { depth: depth + 1, words }))]
}

/** The sentence for a reason. */
export function sentence(reason: Reason, words: Words): string {
  // Each key goes with its own facts, which the type of a union cannot follow through a lookup.
  const say = words.reasons[reason.say] as (facts: Reasons[ReasonKey]) => string
  return say(reason.with)
}
