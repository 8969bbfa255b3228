import { describe, expect, test } from 'vitest'
import { runCommand } from '../testing/run-command.ts'
import { checkCommand } from './check.ts'

const run = (args: readonly string[], answers: readonly string[]) =>
  runCommand(checkCommand, args, { input: `${answers.join('\n')}\n` })

/** The number of an answer on the screen, by its words. */
const aFine = ['1', '1', '10 March 2019', 'shoplifting', '1', '2', 'n']

describe('plainrecord check', () => {
  test('asks what the page asks, and prints the result with its sources', async () => {
    const { code, out, err } = await run([], aFine)
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('Conviction 1: When were you convicted?')
    expect(out).toContain('Fine for theft from a shop, 10 March 2019')
    expect(out).toContain('This is spent. It has been since 10 March 2020.')
    expect(out).toContain('[Rehabilitation of Offenders Act 1974, s. 5(2) Table: a fine]')
    expect(out).toContain('Information, not legal advice.')
  })

  test('gives the record, as the other commands read it', async () => {
    const { out } = await run(['--record'], aFine)
    const record = JSON.parse(out.trim().split('\n').at(-1) ?? '')
    expect(record).toEqual({
      schema: 'plain-record/record/1',
      matters: [
        {
          matter: 'conviction',
          id: 'm1',
          date: '2019-03-10',
          under18: false,
          offences: [{ code: 'TH68010' }],
          sentences: [{ kind: 'fine' }],
        },
      ],
    })
  })

  test('takes several matters, "not sure", and another day', async () => {
    const { code, out } = await run(['--on', '2030-01-01'], [...aFine.slice(0, -1), 'y', '2', '3', 'May 2025', 'n'])
    expect(code).toBe(0)
    expect(out).toContain('On 2030-01-01')
    expect(out).toMatch(/Caution 1: Which caution was it\?/)
  })

  test('says what to put right and asks again, without losing anything', async () => {
    const { code, out } = await run([], ['9', '', '1', '1', '31 February 2019', 'soon', ...aFine.slice(2)])
    expect(code).toBe(0)
    expect(out).toContain('! Choose the answer that fits best.')
    expect(out).toContain('! There is no such day. Check the day and the month.')
  })

  test.each([['q'], []])(
    'stops when told to, or when nothing more comes, and keeps nothing: %j',
    async (...answers) => {
      expect(await run([], ['1', ...answers])).toMatchObject({ code: 1, err: 'Stopped. Nothing was kept.\n' })
    },
  )

  test.each([[['--on', 'soon']], [['--other']]])('called as %j it says how to call it', async (args) => {
    const { code, out, err } = await run(args, [])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('plainrecord check')
  })
})
