import type { AskTables } from './ask/index.ts'
import type { CheckTables } from './check/index.ts'
import type { FeedbackTables } from './feedback/index.ts'
import type { HelplineTables } from './helpline/index.ts'

/** Every table of the hub; a feature sees only its own. */
export type HubTables = AskTables & CheckTables & FeedbackTables & HelplineTables
