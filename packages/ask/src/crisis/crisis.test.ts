import { describe, expect, test } from 'vitest'
import { ask, askWords, library } from '../testing/real-ask.ts'
import { mustFire, mustNotFire } from './cases.ts'

const kindOf = (text: string) => ask(text).crisis?.kind

describe('words of crisis', () => {
  test.each(Object.values(mustFire).flat())('bring help first: %s', (text) => {
    expect(ask(text)).toMatchObject({ intent: 'crisis', crisis: { help: expect.arrayContaining(['childline']) } })
  })

  test.each(mustNotFire)('are told from the same words in another meaning: %s', (text) => {
    expect(kindOf(text)).toBeUndefined()
  })

  test.each([
    ['i want to kill myself', 'risk-to-life'],
    ['my son says hes better off dead', 'risk-to-life'],
    ['hes going to kill me', 'danger'],
    ['im going to kill him', 'danger'],
    ['there are men with bats outside my house', 'danger'],
    ['theyre gonna post my pics if i dont pay', 'threat'],
    ['my daughter is being blackmailed on snapchat', 'threat'],
  ])('say what kind of help is needed: %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind)
  })

  test('help is put first in the middle of a long story, and at the end of one of 100,000 letters', () => {
    const story = 'I was convicted in 2014 and have had three jobs since. '.repeat(30)
    expect(kindOf(`${story} I cannot cope any more. ${story}`)).toBe('risk-to-life')
    expect(kindOf(`${story.repeat(60)} i want to die`)).toBe('risk-to-life')
  })

  test('capitals, apostrophes, drawn-out letters and punctuation make no difference', () => {
    for (const text of ['I CAN’T COPE!!!', "can't... cope", "i caaan't cope", 'I can´t cope'.normalize('NFD')])
      expect(kindOf(text)).toBe('risk-to-life')
  })

  test('a past event told as past is not a crisis, and is one again when it is happening now', () => {
    expect(kindOf('i took an overdose in 2011, does a dbs show it')).toBeUndefined()
    expect(kindOf('i took an overdose in 2011 and i feel like doing it again')).toBe('risk-to-life')
  })

  test('every kind leads to contacts that exist and whose number or site has been checked', () => {
    const usable = new Set(library.contacts.filter(({ confidence }) => confidence !== 'unverified').map(({ id }) => id))
    for (const { kind, help } of askWords.crisis.kinds) {
      expect(help.length, kind).toBeGreaterThan(3)
      expect(
        help.filter((id) => !usable.has(id)),
        kind,
      ).toEqual([])
    }
  })

  test('there are at least 150 phrasings each way, none of them in both', () => {
    const fire: readonly string[] = Object.values(mustFire).flat()
    expect(fire.length).toBeGreaterThanOrEqual(150)
    expect(mustNotFire.length).toBeGreaterThanOrEqual(150)
    expect(fire.filter((text) => mustNotFire.includes(text))).toEqual([])
  })
})
