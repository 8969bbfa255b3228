import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { assess, day, parseRecord } from '@plain-record/law'
import { operations } from '@plain-record/operations'
import { afterAll, describe, expect, test } from 'vitest'
import { drawnRecord, drawsFrom } from '../../../packages/law/src/record/testing/drawn-records.ts'
import { mcpCommand } from './mcp.ts'
import { runCommand } from './testing/run-command.ts'

const contentDir = join(import.meta.dirname, '../../../content')

/** The command as it runs, with an assistant's own client at the other end of its standard input and output. */
async function connected() {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()]
  const running = mcpCommand([], {
    stdin,
    stdout,
    stderr,
    on: '2026-11-22',
    now: () => new Date('2026-11-22T12:00:00Z'),
    environment: {},
    root: contentDir,
    contentDir,
  })
  const client = new Client({ name: 'test', version: '1' })
  await client.connect(new StdioServerTransport(stdout, stdin)) // the same lines, read from the other side
  return { client, stdin, stderr, running }
}

const { client, stdin, stderr, running } = await connected()
afterAll(async () => {
  stdin.end()
  await running
})

const { tools } = await client.listTools() // the client keeps their output schemas, and checks every answer against them
const call = (name: string, input: object) => client.callTool({ name, arguments: { ...input } })
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('plainrecord mcp', () => {
  test('tells an assistant that help comes first, where the law holds, and to quote', () => {
    const told = client.getInstructions() ?? ''
    expect(told.indexOf('Help comes first')).toBeLessThan(told.indexOf('England and Wales only'))
    for (const words of ['999', 'not legal advice', 'Quote', 'Scotland and Northern Ireland', 'the police decide'])
      expect(told).toContain(words)
    expect(client.getServerVersion()).toMatchObject({ name: 'plain-record' })
  })

  test('has every operation as a tool that only reads', () => {
    expect(tools.map(({ name }) => name)).toEqual(Object.values(operations).map(({ name }) => name))
    for (const { annotations, description, inputSchema, outputSchema } of tools) {
      expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false, openWorldHint: false })
      expect([description?.length, inputSchema.type, outputSchema?.type]).toEqual([
        expect.any(Number),
        'object',
        'object',
      ])
    }
  })

  test('shows the form of a record where answers are asked for, and refers to it elsewhere', () => {
    const formIn = (name: string) => {
      const parts = tools.find((tool) => tool.name === name)?.inputSchema['$defs'] as Record<string, object>
      return JSON.stringify(parts['Record'])
    }
    for (const name of ['assess', 'explain']) expect(formIn(name)).toContain('"suspended-imprisonment"')
    for (const name of ['assess-many', 'receipt']) expect(formIn(name)).toContain('“explain”')
    expect(JSON.stringify(tools.map(({ inputSchema }) => inputSchema)).length).toBeLessThan(45_000)
  })

  test('answers as the law package does, with the same as text', async () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const record = drawnRecord(drawsFrom(seed + 500))
      const parsed = parseRecord(record)
      if (!parsed.ok) return expect.unreachable()
      const expected = asJson(assess(parsed.record, { on: day('2026-11-22'), lawAsAt: day('2026-11-22') }))
      const { structuredContent, content } = await call('assess', { record })
      expect(structuredContent).toEqual(expected)
      expect(content).toEqual([{ type: 'text', text: JSON.stringify(expected) }])
    }
  })

  test.each([
    {
      name: 'explain',
      input: { record: { matters: [{ matter: 'caution', kind: 'simple-caution', date: '2024' }] } },
      part: { matters: [{ status: 'spent' }] },
    },
    {
      name: 'assess-many',
      input: { records: [{ id: 'a', record: { matters: [] } }] },
      part: { answers: [{ id: 'a' }] },
    },
    { name: 'offences', input: { q: 'abh', limit: 1 }, part: { on: '2026-11-22', offences: [{ code: 'OF61102' }] } },
    { name: 'outcomes', input: {}, part: {} },
    { name: 'outcome', input: { code: '21' }, part: { checks: { enhanced: { value: 'police-may-add' } } } },
    { name: 'roles', input: { q: 'nurse' }, part: {} },
    { name: 'guides', input: {}, part: {} },
    { name: 'guide', input: { slug: 'what-outcome-21-is' }, part: { slug: 'what-outcome-21-is' } },
    { name: 'ask', input: { text: 'i want to kill myself' }, part: { crisis: { kind: 'risk-to-life' } } },
  ])('answers $name by its own schema', async ({ name, input, part }) => {
    const { isError, structuredContent } = await call(name, input)
    expect(isError).toBeUndefined()
    expect(structuredContent).toMatchObject(part)
  })

  test('gives a receipt that it takes again', async () => {
    const { structuredContent: receipt } = await call('receipt', { record: { matters: [] } })
    expect((await call('verify', { receipt })).structuredContent).toEqual({ kind: 'same' })
  })

  test('tells what has to be put right, and repeats nothing of it', async () => {
    const { isError, content } = await call('assess', {
      record: { matters: [{ matter: 'Gwen Ffoulkes' }] },
      'Gwen Ffoulkes': 1,
    })
    expect(isError).toBe(true)
    const [{ text }] = content as [{ text: string }]
    expect(JSON.parse(text)).toEqual({
      problems: [{ pointer: '', problem: 'unknown-name', message: expect.any(String) }],
    })
    await expect(call('Gwen Ffoulkes', {})).rejects.not.toThrow('Gwen')
  })

  test('goes on after lines that are no messages', async () => {
    stdin.write('hello\n{"jsonrpc":"2.0"}\n[]\n{"a":')
    stdin.write('1}\n')
    expect((await call('outcome', { code: '1A' })).structuredContent).toMatchObject({ code: '1A' })
    expect(stderr.read()).toBeNull()
  })

  test('ends when the assistant does', async () => {
    const other = await connected()
    other.stdin.end()
    expect(await other.running).toBe(0)
  })

  test('called wrongly it says how to call it', async () => {
    const { code, out, err } = await runCommand(mcpCommand, ['--port', '80'], { contentDir })
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('plainrecord mcp')
  })
})
