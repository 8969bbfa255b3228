import { type Assessment, en, explain, explainCheck, type MatterAnswer, type PersonRecord } from '@plain-record/law'

/** An assessment with the reasons in words beside each answer. */
export const explainedAssessment = (assessment: Assessment): unknown => ({
  ...assessment,
  matters: assessment.matters.map((answer) => ({
    ...answer,
    explanation: explain(answer, { on: assessment.on, words: en }),
    checks: answer.checks.map((check) => ({ ...check, explanation: explainCheck(check, en) })),
  })),
})

/** The answers for people to read on a terminal: a line each, and the steps below it when they are wanted. */
export function assessmentTable(
  assessment: Assessment,
  record: PersonRecord,
  { explain: withSteps }: { readonly explain: boolean },
): readonly string[] {
  const names = record.matters.map((matter) => `${matter.id}  ${en.matter(matter)}`)
  const width = Math.max(...names.map(({ length }) => length), 0)
  const lines = assessment.matters.flatMap((answer, i) => [
    `${(names[i] ?? '').padEnd(width)}  ${en.inShort(answer, assessment.on)}`,
    ...(withSteps ? steps(answer, assessment) : []),
    ...answer.checks.flatMap((check) => [`    ${en.checkInShort(check)}`, ...(withSteps ? checkSteps(check) : [])]),
  ])
  const { decidingFact } = assessment
  return [
    `On ${assessment.on}, by the law of ${assessment.lawAsAt} (read on ${assessment.lawCheckedOn}, rules ${assessment.rulesVersion})`,
    '',
    ...lines,
    ...(decidingFact ? ['', `To know more: ${en.fact(decidingFact)} (${decidingFact.matter}).`] : []),
  ]
}

function steps(answer: MatterAnswer, { on }: Assessment): readonly string[] {
  const { chain, remarks } = explain(answer, { on, words: en })
  return [
    ...chain.map(({ depth, says, cited }) => `${'  '.repeat(depth + 2)}${says} [${cited}]`),
    ...remarks.map((remark) => `    ${remark}`),
  ]
}

function checkSteps(check: MatterAnswer['checks'][number]): readonly string[] {
  const { chain, remarks } = explainCheck(check, en)
  return [
    ...chain.map(({ depth, says, cited }) => `${'  '.repeat(depth + 3)}${says} [${cited}]`),
    ...remarks.map((remark) => `      ${remark}`),
  ]
}
