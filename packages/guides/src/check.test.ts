import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readLibrary } from './read-library.ts'
import { contentFiles, guideFile, guideText, on } from './sound-guide.ts'

let folder = ''
const sound = () => join(folder, 'sound')
const broken = () => join(folder, 'broken')

async function write(root: string, { file, text }: { file: string; text: string }) {
  await mkdir(dirname(join(root, file)), { recursive: true })
  await writeFile(join(root, file), text)
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guides-'))
  for (const file of contentFiles()) await write(sound(), file)
  await write(sound(), { file: 'guides/notes.txt', text: 'not a guide' })
  await cp(sound(), broken(), { recursive: true })
  await write(broken(), { file: guideFile, text: guideText({ front: { help: '[bank]' } }) })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

type Ran = { readonly code: number; readonly output: string; readonly errors: string }

const check = (...args: readonly string[]): Promise<Ran> =>
  new Promise((resolve) => {
    const command = join(import.meta.dirname, 'check.ts')
    execFile(process.execPath, [command, ...args], (error, output, errors) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output, errors }),
    )
  })

describe('the check command', () => {
  test('passes a sound folder, a line for each guide', async () => {
    const { code, output } = await check(sound(), '--on', on)
    expect(output).toMatch(/^outcome-21: reading age \d(\.\d)?\n1 guides, 1 sources, 0 problems\n$/)
    expect(code).toBe(0)
  })
  test('names each problem by file and line, and fails', async () => {
    const { code, output } = await check(broken(), '--on', on)
    expect(output).toMatch(/outcome-21\.md:12: help: "bank" is not in content\/contacts\.yaml\n/)
    expect(output).toMatch(/, 1 problems\n$/)
    expect(code).toBe(1)
  })
  test('shows one guide alone', async () => {
    const { code, output } = await check(broken(), '--on', on, '--only', 'filtering')
    expect(output).toBe('0 guides, 1 sources, 0 problems\n')
    expect(code).toBe(0)
  })
  test('shows the hardest sentences', async () => {
    const { output } = await check(sound(), '--on', on, '--hardest')
    expect(output).toMatch(/\n {2}\d+(\.\d)? {2}The police must think about it\.\n/)
  })
  test('asks for the day it should take for today', async () => {
    const { code, errors } = await check(sound())
    expect(errors).toMatch(/^Usage: /)
    expect(code).toBe(2)
  })
})

test('a library is read from files, and what is not content is left alone', () => {
  const { library, problems } = readLibrary(sound(), { on })
  expect(library.guides.map(({ slug }) => slug)).toEqual(['outcome-21'])
  expect(problems).toEqual([])
})
