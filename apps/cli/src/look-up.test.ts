import { describe, expect, test } from 'vitest'
import type { Command } from './command-io.ts'
import { offenceCommand, outcomeCommand, roleCommand } from './look-up.ts'
import { runCommand } from './testing/run-command.ts'

const run = (command: Command, ...args: readonly string[]) => runCommand(command, args)

describe('plainrecord offence', () => {
  test('says which offence it was, and whether it stops filtering, with the source', async () => {
    const { code, out } = await run(offenceCommand, 'abh')
    expect(code).toBe(0)
    expect(out).toContain('OF61102  Assault a person thereby occasioning them actual bodily harm')
    expect(out).toContain('Offences against the Person Act 1861, s. 47')
    expect(out).toContain('on the list of offences that are never filtered')
    expect(out).toContain('[Police Act 1997, s. 113A(6D)]')
  })

  test('for programs, as JSON, as many as were asked for', async () => {
    const { out } = await run(offenceCommand, '--json', '--limit', '2', 'theft')
    expect(JSON.parse(out)).toHaveLength(2)
    expect(JSON.parse(out)[0]).toMatchObject({ code: 'TH68020', listed: { listed: 'no' } })
  })

  test('says so when nothing is like it', async () => {
    expect(await run(offenceCommand, 'zzzzqqq')).toMatchObject({ code: 1, out: '' })
  })
})

describe('plainrecord outcome', () => {
  test('21 is said as it may be said', async () => {
    const { code, out } = await run(outcomeCommand, '21')
    expect(code).toBe(0)
    expect(out).toContain('it will not appear on a basic or standard check')
    expect(out).toContain('nobody can promise it will never happen')
    expect(out).not.toMatch(/will not (?:appear|be shown|show) on an enhanced/)
  })

  test('by a word of its name', async () => {
    expect((await run(outcomeCommand, 'community resolution')).out).toContain('Outcome 8')
    expect(JSON.parse((await run(outcomeCommand, '--json', '1A')).out)[0]).toMatchObject({ code: '1A', within: '1' })
  })

  test('of a code that there is not says which there are', async () => {
    const { code, err } = await run(outcomeCommand, '23')
    expect(code).toBe(1)
    expect(err).toContain('1 to 22')
  })
})

describe('plainrecord role', () => {
  test('says what it can ask for at most, and on what it depends', async () => {
    const { out } = await run(roleCommand, 'teaching assistant')
    expect(out).toContain("Teaching assistant  an enhanced check with the children's barred list at most")
    expect((await run(roleCommand, 'school cleaner')).out).toContain('depends on ')
    expect((await run(roleCommand, 'police officer')).out).toContain('protected convictions and cautions too')
    expect((await run(roleCommand, 'call-centre worker')).out).toContain('about nothing else')
  })

  test('of a role that we do not know says what decides', async () => {
    const { code, err } = await run(roleCommand, 'zzzqq')
    expect(code).toBe(1)
    expect(err).toContain('duties decide')
  })
})

test.each([[], ['--nothing'], ['--limit', '0', 'x'], ['--limit', 'x', 'x'], ['--limit', '101', 'x']])(
  'called wrongly (%j), each says how',
  async (...args) => {
    for (const command of [offenceCommand, outcomeCommand, roleCommand]) {
      const { code, err } = await run(command, ...args.map(String))
      expect(code).toBe(2)
      expect(err).toContain('plainrecord')
    }
  },
)
