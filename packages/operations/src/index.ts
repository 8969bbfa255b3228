import { askQuestion } from './ask-question.ts'
import { assessMany } from './assess-many.ts'
import { assessRecord } from './assess-record.ts'
import { explainRecord } from './explain-record.ts'
import { offences } from './find-offences.ts'
import { roles } from './find-roles.ts'
import { outcome, outcomes } from './police-outcomes.ts'
import { guide, guides } from './read-guides.ts'
import { keepReceipt, verifyReceipt } from './receipts.ts'

export { assessEach, type RecordAnswer } from './assess-many.ts'
export { inputSchema, type ObjectSchema, outputSchema } from './json-schema.ts'
export type { Operation, OperationDeps, Outcome } from './operation.ts'
export type { Problem } from './problems.ts'
export { withRecordForm } from './schemas/record-schema.ts'

/** Every operation that can be asked from outside, by its name. */
export const operations = {
  assess: assessRecord,
  assessMany,
  explain: explainRecord,
  receipt: keepReceipt,
  verify: verifyReceipt,
  offences,
  outcomes,
  outcome,
  roles,
  guides,
  guide,
  ask: askQuestion,
} as const
