import { configDefaults, defineConfig } from 'vitest/config'

// The tests that mutation testing runs: all but those that draw thousands of records, and those of what only reads and writes them.
export default defineConfig({
  root: import.meta.dirname,
  test: {
    isolate: false,
    include: ['src/**/*.test.ts'],
    exclude: [
      ...configDefaults.exclude,
      'src/**/properties.test.ts',
      'src/**/fuzz.test.ts',
      'src/ministry/**',
      'src/record/parse-record.test.ts',
      'src/record/record-schema.test.ts',
      'src/record/testing/**',
    ],
  },
})
