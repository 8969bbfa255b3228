import { configDefaults, defineConfig } from 'vitest/config'

/** Our own packages are taken as they are written, and not as they are packed. */
const asWritten = ['@plain-record/source', 'module', 'node', 'development|production']

// The journeys in a browser have their own configuration, e2e/vitest.config.ts.
export default defineConfig({
  resolve: { conditions: asWritten },
  ssr: { resolve: { conditions: asWritten } },
  test: {
    isolate: false,
    testTimeout: 60_000, // patience for a busy machine: no test measures time
    exclude: [...configDefaults.exclude, 'e2e/**', '.cache/**'], // in .cache, mutation testing keeps copies of tests
    globalSetup: ['apps/hub/src/test-databases.ts'],
  },
})
