import { defineConfig } from 'vitest/config'

// The law needs no database: its tests run by themselves here, for mutation testing and for whoever works on the package alone.
export default defineConfig({
  root: import.meta.dirname,
  test: { isolate: false, testTimeout: 30_000, include: ['src/**/*.test.ts', 'ministry-cases/**/*.test.ts'] },
})
