import type { TestProject } from 'vitest/node'
import type { Migrations } from '../migrations.ts'
import { startTestServer, type TestServer } from './test-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    readonly testServer: TestServer
  }
}

/**
 * Vitest's global set-up for everything that uses `testDatabase`: one server for the run, on the PostgreSQL that
 * TEST_DATABASE_URL names (its user must be allowed to make databases), else on the embedded one.
 * @returns what Vitest calls at the end of the run
 */
export async function provideTestDatabases(project: TestProject, migrations: Migrations): Promise<() => Promise<void>> {
  const { server, stop } = await startTestServer(migrations, process.env['TEST_DATABASE_URL'])
  project.provide('testServer', server)
  return stop
}
