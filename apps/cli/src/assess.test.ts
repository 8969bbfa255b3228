import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { assessCommand } from './assess.ts'
import { runCommand } from './testing/run-command.ts'

const fine = '{"matters":[{"matter":"conviction","date":"2024-01-10","under18":false,"sentences":[{"kind":"fine"}]}]}'

const run = (args: readonly string[], input: string | readonly string[] = '') =>
  runCommand(assessCommand, args, { input })

const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

describe('plainrecord assess', () => {
  test('answers a record from a file, as JSON, as of today', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'plain-record-assess-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    writeFileSync(join(folder, 'record.json'), fine)
    const { code, out, err } = await run([join(folder, 'record.json')])
    expect([code, err]).toEqual([0, ''])
    expect(JSON.parse(out)).toMatchObject({
      on: '2026-11-22',
      matters: [{ status: 'spent', answer: { kind: 'spent-from', spentFrom: '2025-01-10' } }],
    })
  })

  test('answers for another day, and by the law of another', async () => {
    const { out } = await run(['-', '--on', '2024-06-01', '--law-as-at', '2019-06-01'], fine)
    expect(JSON.parse(out)).toMatchObject({
      on: '2024-06-01',
      lawAsAt: '2019-06-01',
      matters: [{ status: 'not-spent' }],
    })
  })

  test('explains in words, with the sections', async () => {
    const { out } = await run(['-', '--explain', '--table'], fine)
    expect(out).toContain('This is spent. It has been since 10 January 2025.')
    expect(out).toContain('[Rehabilitation of Offenders Act 1974, s. 5(2) Table: a fine]')
    const { out: json } = await run(['-', '--explain'], fine)
    expect(JSON.parse(json)).toMatchObject({ matters: [{ explanation: { chain: [{ depth: 0 }] } }] })
  })

  test('gives the data for a picture', async () => {
    const { out } = await run(['-', '--timeline'], fine)
    expect(JSON.parse(out)).toMatchObject({ bars: [{ from: '2024-01-10', ownUntil: '2025-01-10' }] })
  })

  test('says what is wrong with a record, and repeats nothing of it', async () => {
    const bad = '{"matters":[{"matter":"conviction","date":"private words","sentences":[{"kind":"fine"}]}]}'
    const { code, out } = await run(['-'], bad)
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ problems: [{ pointer: '/matters/0/date' }] })
    const { err } = await run(['-', '--table'], bad)
    expect(err).toMatch(/^\/matters\/0\/date: Give the day/)
    expect(out + err).not.toContain('private')
    expect(await run(['-'], 'private words')).toMatchObject({ code: 1 })
  })

  test.each([
    [[]],
    [['a.json', 'b.json']],
    [['-', '--on', 'yesterday']],
    [['-', '--law-as-at', '2026-13-01']],
    [['-', '--other']],
    [['--ndjson', 'a.json']],
    [['--ndjson', '--table']],
  ])('called as %j it says how to call it', async (args) => {
    const { code, out, err } = await run(args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('plainrecord assess FILE')
  })

  test('names a file that is not there', async () => {
    expect(await run(['nowhere.json'])).toMatchObject({
      code: 1,
      err: 'The file could not be read (ENOENT): nowhere.json\n',
    })
  })
})

describe('plainrecord assess --ndjson', () => {
  test('answers a line for a line, with its number and its id; bad ones in their place, and the rest goes on', async () => {
    const { code, out, err } = await run(
      ['--ndjson'],
      `${fine.replace('{', '{"id":"a",')}\nprivate words\n\n{"matters":5}\n${fine}`,
    )
    expect(code).toBe(1)
    expect(lines(out)).toMatchObject([
      { line: 1, id: 'a', matters: [{ status: 'spent' }] },
      { line: 2, problems: [{ problem: 'not-json' }] },
      { line: 3, problems: [{ problem: 'not-json' }] },
      { line: 4, problems: [{ pointer: '/matters' }] },
      { line: 5, matters: [{ status: 'spent' }] },
    ])
    expect(err.trim().split('\n')).toEqual([
      expect.stringMatching(/^Line 2: /),
      expect.stringMatching(/^Line 3: /),
      'Line 4: /matters: Give this as a list.',
    ])
    expect(out + err).not.toContain('private')
  })

  test('reads lines however they are cut, and with Windows line ends', async () => {
    const text = `${fine}\r\n${fine}\r\n`
    const { code, out } = await run(['--ndjson'], [text.slice(0, 30), text.slice(30, 131), text.slice(131)])
    expect(code).toBe(0)
    expect(lines(out).map(({ line }) => line)).toEqual([1, 2])
  })

  test('a line that is far too long is a bad line, and is not held in memory', async () => {
    const part = 'x'.repeat(1_000_000)
    const { code, out } = await run(['--ndjson'], [...Array.from({ length: 12 }, () => part), `\n${fine}\n`])
    expect(code).toBe(1)
    expect(lines(out)).toMatchObject([{ line: 1, problems: [{ problem: 'not-json' }] }, { line: 2 }])
  })

  test('no lines are answered with none', async () => {
    expect(await run(['--ndjson'])).toEqual({ code: 0, out: '', err: '' })
  })
})
