import { configDefaults, defineConfig } from 'vitest/config'

// The tests that mutation testing runs: with few of the draws that they make elsewhere, and without those of what only reads and writes them.
export default defineConfig({
  root: import.meta.dirname,
  test: {
    env: { LAW_DRAWS: '0.02' },
    isolate: false,
    include: ['src/**/*.test.ts'],
    exclude: [
      ...configDefaults.exclude,
      'src/**/fuzz.test.ts',
      'src/ministry/**',
      'src/record/parse-record.test.ts',
      'src/record/record-schema.test.ts',
      'src/record/testing/**',
    ],
  },
})
