import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readCases } from './case.ts'
import { differencesPage } from './differences-page.ts'
import { tally } from './tally.ts'

const cases = readCases(join(import.meta.dirname, 'cases'))
const found = tally(cases)

describe("the ministry's own cases, beside the Act", () => {
  test('are all there', () => {
    expect(cases).toHaveLength(7612)
  })

  test('agree with us, or differ in a way that has a name', () => {
    expect(found.unexplained).toEqual([])
    expect(found.agree).toBeGreaterThan(2000)
    expect(found.agree + found.differ + found.anotherQuestion).toBe(cases.length)
  })

  test('stand in docs/differences.md as they were found', () => {
    const page = readFileSync(join(import.meta.dirname, '../../../docs/differences.md'), 'utf8')
    expect(page).toBe(differencesPage(found))
  })
})
