import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { expect, onTestFinished, test } from 'vitest'
import { processCommand, processStart } from './processes.ts'

test('a living process has a start that stays the same, and a command', () => {
  const started = processStart(process.pid)
  expect(started).toMatch(/\d/)
  expect(processStart(process.pid)).toBe(started)
  expect(processCommand(process.pid)).toContain('node')
})

test('a process that has ended has neither', () => {
  const { pid } = spawnSync(process.execPath, ['--version'])
  expect(processStart(pid)).toBeUndefined()
  expect(processCommand(pid)).toBe('')
})

test('a dead process that nobody has reaped counts as ended', async () => {
  // The shell becomes a program that never asks about the child it inherits.
  const parent = spawn('sh', ['-c', 'true & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void parent.kill())
  const [line] = await once(parent.stdout, 'data')
  await expect.poll(() => processStart(Number(line))).toBeUndefined()
})

test('a program with brackets and spaces in its name is read rightly', async () => {
  const child = spawn(process.execPath, [
    '-e',
    `process.title = 'a) Z 1 (b'; console.log(); setInterval(() => {}, 1000)`,
  ])
  onTestFinished(() => void child.kill())
  await once(child.stdout, 'data')
  expect(processStart(child.pid ?? 0)).toMatch(/\d/)
})
