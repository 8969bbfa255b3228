import { roles } from '@plain-record/law'
import { describe, expect, test } from 'vitest'
import { roleNamed } from './read-role.ts'
import { checksOf, levelFacts } from './role-level.ts'
import { en } from './words/en.ts'

const named = (name: string) => {
  const role = roleNamed(name)
  if (!role) throw new Error(`There is no role ${name}.`)
  return role
}
const factsOf = (name: string) => Object.fromEntries(levelFacts(named(name), en).map(({ key, says }) => [key, says]))

describe('what is said of a role', () => {
  test.each([
    ['Teacher (school)', "An enhanced check with the children's barred list", en.level.listsYes],
    ['School cleaner', "An enhanced check with the children's barred list", en.level.listsDepend],
    ['School governor (maintained school)', 'An enhanced check', en.level.listsNo],
    ['Barrister', 'A standard check', en.level.listsNo],
    ['Shop or supermarket worker', 'A basic check', en.level.listsNo],
    ['Juror', 'No check', en.level.listsNo],
    ['Police officer', 'Vetting, which asks for more than any certificate shows', en.level.listsVetting],
  ])('%s: %s', (name, most, lists) => {
    expect(factsOf(name)).toMatchObject({ [en.level.most]: most, [en.level.lists]: lists })
  })

  test('says on what it depends wherever it does', () => {
    for (const role of roles.filter(({ exempt }) => exempt === 'depends'))
      expect(factsOf(role.name)[en.level.dependsOn], role.name).toMatch(/^[A-Z].*\.$/s)
  })

  test('never says that an unsettled level is sure', () => {
    for (const role of roles.filter(({ confidence }) => confidence === 'unsettled'))
      expect([en.level.sure.unsettled, en.level.sure.noException], role.name).toContain(
        factsOf(role.name)[en.level.howSure],
      )
  })

  test('says that barred lists were not read where only the exception was', () => {
    expect(factsOf('Cadet force adult volunteer')[en.level.howSure]).toBe(
      `${en.level.sure.statute} ${en.level.sure.listsNotRead}`,
    )
    expect(factsOf('Barrister')[en.level.howSure]).toBe(en.level.sure.statute)
  })
})

describe('the checks that a role may turn out to see', () => {
  test.each([
    ['Teacher (school)', ['enhanced-with-barred-lists']],
    ['School cleaner', ['enhanced-with-barred-lists', 'basic']],
    ['University lecturer', ['basic']],
    ['Hospital cleaner or housekeeper', ['standard', 'basic']],
    ['Police officer', []],
    ['Juror', []],
  ])('%s: %j', (name, checks) => {
    expect(checksOf(named(name))).toEqual(checks)
  })
})
