import { describe, expect, test } from 'vitest'
import { en } from '../words/en.ts'
import { sentence } from '../words/explain.ts'
import { findRoles } from './find-roles.ts'
import { askerFor, certificateFor, mayAsk } from './role-questions.ts'
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

describe('D6, D34, D64: what a job sees, and what it may ask', () => {
  const named = (name: string) => {
    const role = roles.find((each) => each.name === name)
    if (!role) throw new Error(`There is no role ${name}.`)
    return role
  }
  test.each([
    {
      name: 'Teacher (school)',
      certificate: 'enhanced-with-barred-lists',
      may: 'not-protected',
      asker: 'employer-exempt',
    },
    { name: 'Office or call-centre worker', certificate: 'basic', may: 'unspent', asker: 'employer' },
    { name: 'Police officer', certificate: undefined, may: 'protected-too', asker: 'employer-tells-protected' },
    { name: 'School cleaner', certificate: 'enhanced-with-barred-lists', may: 'depends', asker: undefined },
    { name: 'PCSO or police staff', certificate: undefined, may: 'depends', asker: undefined },
    { name: 'Barrister', certificate: 'standard', may: 'not-protected', asker: 'employer-exempt' },
    { name: 'Juror', certificate: undefined, may: 'unspent', asker: 'employer' },
  ])('$name: $may', ({ name, certificate, may, asker }) => {
    const role = named(name)
    expect(certificateFor(role)).toBe(certificate)
    expect(mayAsk(role).value).toBe(may)
    expect(askerFor(role)).toBe(asker)
  })

  test('has a source and a sentence for every role', () => {
    for (const role of roles) {
      const { source, because } = mayAsk(role)
      expect(source).toMatchObject({ title: role.basis, url: role.url, rule: 'D65' })
      expect(sentence(because, en)).not.toBe('')
    }
    expect(sentence(mayAsk(named('School cleaner')).because, en)).toContain(
      'depends on whether the work is in the school',
    )
    expect(sentence(mayAsk(named('Barrister')).because, en)).toContain('not protected')
  })
})
