import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { askCommand } from './ask.ts'
import { runCommand } from './testing/run-command.ts'

const contentDir = join(import.meta.dirname, '../../../content')

const run = (args: readonly string[], input = '') => runCommand(askCommand, args, { input, contentDir })

// Every run reads and checks the whole content folder, as the command does.
const readingTheContent = { timeout: 60_000 }

describe('plainrecord ask', readingTheContent, () => {
  test('a question brings a quoted passage, its guide with its date, and a person', async () => {
    const { code, out } = await run(['what', 'is', 'outcome', '21'])
    expect(code).toBe(0)
    expect(out).toMatch(/^".+"\n(?:".+"\n)* {2}.*Outcome 21.*\(checked on \d{4}-\d\d-\d\d\)/)
    expect(out).toContain('Talk to a person')
  })

  test('words of crisis bring checked numbers before anything else', async () => {
    const { out } = await run(['i want to kil my self'])
    expect(out.indexOf('116 123')).toBeGreaterThan(0)
    expect(out.indexOf('116 123')).toBeLessThan(out.indexOf('Talk to a person'))
    expect(out).toMatch(/^If you might hurt yourself/)
    expect(out).toMatch(/116 123\..*\(checked on \d{4}-\d\d-\d\d\)/)
  })

  test('words that mean nothing to us are answered with a person, not with a guess', async () => {
    const { out } = await run(['zxqv blorp'])
    expect(out).toContain('We found nothing that fits these words.')
    expect(out).toContain('Talk to a person')
    expect(out).not.toContain('checked on')
  })

  test('called without words it says how to call it', async () => {
    expect(await run([])).toMatchObject({ code: 2, out: '' })
    expect((await run(['--other'])).err).toContain('plainrecord ask "words"')
  })
})

describe('plainrecord ask --ndjson', readingTheContent, () => {
  test('each line is answered with every topic, the intent, the facts it states, and whether help comes first', async () => {
    const { code, out } = await run(
      ['--ndjson'],
      '{"id":"a","q":"canada visa with a conviction from 2019"}\n{"id":2,"q":"i want to die"}\n',
    )
    const [first, second] = out
      .trim()
      .split('\n')
      .map((text) => JSON.parse(text) as { topics: string[] })
    expect(code).toBe(0)
    expect(first).toMatchObject({
      id: 'a',
      intent: 'guide',
      crisis: false,
      facts: { disposal: 'conviction', year: 2019 },
    })
    expect(first?.topics).toHaveLength(80)
    expect(first?.topics[0]).toBe('travel-canada')
    expect(second).toMatchObject({ id: 2, intent: 'crisis', crisis: true })
  })

  test('a bad line is named by its number and nothing else, the good ones are answered, and the exit code is 1', async () => {
    const { code, out, err } = await run(
      ['--ndjson'],
      '{"id":"a","q":"dbs"}\nprivate words\n\n{"id":"b"}\n{"id":"c","q":"fine"}',
    )
    expect(code).toBe(1)
    expect(
      out
        .trim()
        .split('\n')
        .map((text) => (JSON.parse(text) as { id: string }).id),
    ).toEqual(['a', 'c'])
    expect(err.trim().split('\n')).toHaveLength(2)
    expect(err).toMatch(/^Line 2 .*\nLine 4 /)
    expect(err).not.toContain('private')
  })
})
