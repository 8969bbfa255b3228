import { askMigrations } from './ask/schema.ts'
import { checkMigrations } from './check/schema.ts'
import { feedbackMigrations } from './feedback/schema.ts'
import { helplineMigrations } from './helpline/schema.ts'
import { type Migrations, mergeMigrations } from './platform/db/index.ts'
import { limitMigrations } from './platform/http/schema.ts'
import { sealingMigrations } from './platform/sealing/index.ts'

/** Every table change there has ever been, in the order of their numbers. Only added to, never altered. */
export const allMigrations: Migrations = mergeMigrations(
  limitMigrations,
  sealingMigrations,
  helplineMigrations,
  askMigrations,
  feedbackMigrations,
  checkMigrations,
)
