import { describe, expect, test } from 'vitest'
import { findRoles } from './find-roles.ts'
import { roles } from './role-table.ts'

describe('roles', () => {
  test('have each a name of their own, a basis and a source', () => {
    expect(new Set(roles.map(({ name }) => name)).size).toBe(roles.length)
    for (const { basis, url, name, whoAsks } of roles) {
      expect(basis, name).not.toBe('')
      expect(whoAsks, name).not.toBe('')
      expect(url, name).toMatch(/^https:\/\//)
    }
  })

  test('that depend always say on what', () => {
    for (const { exempt, dependsOn, name } of roles)
      if (exempt === 'depends') expect(dependsOn ?? '', name).not.toBe('')
  })

  test('D64: a role with a basic check only is no exception, or depends', () => {
    for (const { check, exempt, name } of roles) if (check === 'basic') expect(exempt, name).not.toBe('yes')
  })

  test('D34: constables and some others tell protected matters too', () => {
    const telling = roles.filter(({ tellsProtected }) => tellsProtected === 'yes').map(({ name }) => name)
    expect(telling).toEqual(expect.arrayContaining(['Police officer', 'Special constable', 'Firearms dealer']))
    expect(telling).not.toContain('Teacher (school)')
  })

  test.each([
    { query: 'teaching assistant', first: 'Teaching assistant' },
    { query: 'teching asistant', first: 'Teaching assistant' },
    { query: 'nurse', first: 'Nurse or midwife' },
    { query: 'taxi driver', first: 'Taxi (hackney carriage) driver' },
    { query: 'police', first: 'Police officer' },
    { query: 'door supervisor', first: 'Door supervisor (SIA)' },
    { query: 'social worker', first: 'Social worker' },
  ])('$query is found first as $first', ({ query, first }) => {
    expect(findRoles(query)[0]?.name).toBe(first)
  })

  test('nothing is found for what is none, and never more than asked for', () => {
    expect(findRoles('')).toEqual([])
    expect(findRoles('xyzzyq')).toEqual([])
    expect(findRoles('driver', 2)).toHaveLength(2)
  })
})
