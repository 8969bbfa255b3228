import { configDefaults, defineConfig } from 'vitest/config'

// The tests that mutation testing runs: all but those that draw thousands of records.
export default defineConfig({
  root: import.meta.dirname,
  test: {
    isolate: false,
    include: ['src/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'src/**/properties.test.ts', 'src/**/fuzz.test.ts', 'src/ministry/**'],
  },
})
