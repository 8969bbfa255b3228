import { describe, expect, test } from 'vitest'
import { readKept, toldNow } from '../testing/kept-answers/kept.ts'
import { rulesVersion } from './version.ts'

const { answers, rulesVersion: keptVersion } = readKept()

// What these say of the law is held elsewhere, by rule. Here it is only that nobody's answer changes unnoticed: an answer that
// changes on purpose gets a new version of the rules and a line under "Answers that change", and then `npm run keep-answers`.
describe('an answer given before', () => {
  test('was kept with the version of the rules that gives it', () => {
    expect(keptVersion).toBe(rulesVersion)
  })

  test.each(answers.map((kept, position) => ({ position, kept })))('is given again: record $position', ({ kept }) => {
    expect(toldNow(kept)).toEqual(kept.told)
  })
})
