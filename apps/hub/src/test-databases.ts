import type { TestProject } from 'vitest/node'
import { allMigrations } from './migrations.ts'
import { provideTestDatabases } from './platform/db/testing/provide-test-databases.ts'

/** Vitest's global set-up: databases with the app's schema for every test that asks for one. */
export const setup = (project: TestProject): Promise<() => Promise<void>> =>
  provideTestDatabases(project, allMigrations)
