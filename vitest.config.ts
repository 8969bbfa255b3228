import { configDefaults, defineConfig } from 'vitest/config'

// The journeys in a browser have their own configuration, e2e/vitest.config.ts.
export default defineConfig({
  test: {
    isolate: false,
    exclude: [...configDefaults.exclude, 'e2e/**'],
    globalSetup: ['apps/hub/src/test-databases.ts'],
  },
})
