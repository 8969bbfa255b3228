import { roles } from '@plain-record/law'
import { describe, expect, test } from 'vitest'
import type { SentForm } from '../platform/http/read-form.ts'
import { longestRoleWords, noneFits, readRole } from './read-role.ts'
import { en } from './words/en.ts'

const sent = (fields: Readonly<Record<string, string>>): SentForm => ({
  field: (name) => fields[name] ?? '',
  all: (name) => (fields[name] === undefined ? [] : [fields[name]]),
  names: () => Object.keys(fields),
})
const read = (fields: Readonly<Record<string, string>>) => readRole(sent(fields), en.find.problems)

describe('looking for a role', () => {
  test.each([
    ['taxi driver', 'Taxi (hackney carriage) driver'],
    ['teching asistant', 'Teaching assistant'],
    ['  NURSE  ', 'Nurse or midwife'],
    ['door supervisor', 'Door supervisor (SIA)'],
  ])('%j offers %s first', (typed, first) => {
    const answer = read({ 'looking-for': typed })
    expect(answer.at === 'choosing' && answer.found[0]?.name).toBe(first)
  })

  test('offers at most eight roles, and no problem before a choice was asked for', () => {
    const answer = read({ 'looking-for': 'worker' })
    expect(answer.at === 'choosing' && [answer.found.length, answer.problems]).toEqual([8, []])
  })

  test.each([
    ['nothing typed', { 'looking-for': ' ' }, en.find.problems.empty],
    ['too much typed', { 'looking-for': 'x'.repeat(201) }, en.find.problems.tooLong(longestRoleWords)],
    ['a role of no name that we have', { role: '__proto__' }, en.find.problems.empty],
  ])('%s: says what to put right, and keeps it', (_name, fields: Record<string, string>, message) => {
    expect(read(fields)).toEqual({
      at: 'looking',
      typed: fields['looking-for'] ?? '',
      problems: [{ field: 'looking-for', message }],
    })
  })

  test('a form of roles sent without a choice, or with a made-up one, asks for one and offers the same again', () => {
    for (const role of ['', 'Teacher', 'constructor'])
      expect(read({ 'looking-for': 'taxi', step: 'choose', role })).toMatchObject({
        at: 'choosing',
        typed: 'taxi',
        problems: [{ field: 'role', message: en.find.problems.choose }],
      })
  })

  test('finds nothing for what is no role', () => {
    expect(read({ 'looking-for': 'xyzzyq' })).toEqual({ at: 'nothing-found', typed: 'xyzzyq' })
  })

  test('knows when no role fits', () => {
    expect(read({ 'looking-for': 'taxi', role: noneFits })).toEqual({ at: 'none-fits', typed: 'taxi' })
  })

  test('takes every role that there is', () => {
    for (const role of roles) expect(read({ role: role.name })).toEqual({ at: 'chosen', typed: '', role })
  })
})
