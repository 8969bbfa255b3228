import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ageGroups, needs } from './guide.ts'
import { problemLine } from './problem.ts'
import { readLibrary } from './read-library.ts'

/** The real content, on the day it was last checked as a whole. */
const { library, problems } = readLibrary(join(import.meta.dirname, '../../../content'), { on: '2026-11-22' })

describe('the guides people read', () => {
  test('are there, and break no rule', () => {
    expect(problems.map(problemLine)).toEqual([])
    expect(library.guides.length).toBeGreaterThan(0)
  })
  test('are easy to read', () => {
    for (const guide of library.guides) expect(guide.readingAge, guide.slug).toBeLessThanOrEqual(11)
  })
})

describe('the glossary', () => {
  test('gives each spelling to one term', () => {
    const spellings = library.terms.flatMap(({ term, also }) => [term, ...also].map((words) => words.toLowerCase()))
    expect(spellings.filter((words, index) => spellings.indexOf(words) !== index)).toEqual([])
    expect(spellings.length).toBeGreaterThan(40)
  })
})

describe('who can help', () => {
  const { contacts } = library
  test('is there for every need and for either age', () => {
    expect(contacts.length).toBeGreaterThanOrEqual(80)
    for (const age of ageGroups)
      for (const need of needs)
        expect(
          contacts.some((contact) => contact.needs.includes(need) && contact.ages.includes(age)),
          `${need}, ${age}`,
        ).toBe(true)
  })
  test('keeps a number out that nobody has checked', () => {
    expect(contacts.filter(({ confidence, phone }) => confidence === 'unverified' && phone)).toEqual([])
  })
  test('sends nobody under 18 to a service for adults', () => {
    const forYoungPeople = contacts.filter(({ ages }) => ages.includes('under-18'))
    expect(forYoungPeople.filter(({ audience }) => audience === 'adults')).toEqual([])
    expect(forYoungPeople.filter(({ for: helpsWith }) => helpsWith.includes('18 and over'))).toEqual([])
  })
})
