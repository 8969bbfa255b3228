import { defineConfig } from 'vitest/config'

// Journeys in a real browser against the real hub as a process. CHROMIUM_PATH says which browser; npm test finds one.
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts', '../apps/**/*.browser.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
