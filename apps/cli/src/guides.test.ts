import { describe, expect, test } from 'vitest'
import { guidesCommand } from './guides.ts'
import { runCommand } from './testing/run-command.ts'

const contentDir = new URL('../../../content', import.meta.url).pathname
const run = (...args: readonly string[]) => runCommand(guidesCommand, args, { contentDir })

describe('plainrecord guides due', () => {
  test('gives the guides that have to be checked by a day, the most overdue first', async () => {
    const { code, out } = await run('due', '--on', '2027-06-22', '--within', '0')
    expect(code).toBe(0)
    expect(out).toContain('2027-05-22  31 days overdue')
    expect(out).toContain('youth-produced-sexual-imagery: ')
  })

  test('says so when there are none', async () => {
    const { code, out } = await run('due', '--on', '2026-11-22', '--within', '1')
    expect([code, out.trim()]).toEqual([0, 'No guide has to be checked again within 1 days.'])
  })

  test('with a rule of the brief that has changed, gives every section that states what it says', async () => {
    const { code, out } = await run('due', '--rule', 'o29', '--rule', 'O33')
    expect(code).toBe(0)
    expect(out).toContain('/guides/what-outcome-21-is#')
    expect(out).toContain('cleveland-outcome-21')
    const { out: json } = await run('due', '--rule', 'O29', '--json')
    const [first] = json.trim().split('\n')
    expect(JSON.parse(first ?? '')).toMatchObject({ rules: ['O29'], sources: ['cleveland-outcome-21'] })
  })

  test('of a rule that no guide states, says so', async () => {
    expect((await run('due', '--rule', 'Z99')).out.trim()).toBe('No guide states what Z99 says.')
  })

  test.each([[], ['list'], ['due', '--on', 'tomorrow'], ['due', '--within', '-3'], ['due', '--nonsense']])(
    'called wrongly, it says how it is called: %s',
    async (...args) => {
      const { code, out, err } = await run(...args)
      expect([code, out]).toEqual([2, ''])
      expect(err).toContain('plainrecord guides due')
    },
  )

  test('without guides, it says so', async () => {
    const { code, err } = await runCommand(guidesCommand, ['due'], {
      contentDir: new URL('.', import.meta.url).pathname,
    })
    expect(code).toBe(1)
    expect(err).toContain('There are no guides in')
  })
})
