import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { withLock } from './lock.ts'
import { processScope, processStart } from './processes.ts'

let file = ''
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'plain-record-test-'))
  file = join(folder, 'the.lock')
  onTestFinished(() => rmSync(folder, { recursive: true }))
})

const leaveLock = (owner: object) => writeFileSync(file, JSON.stringify({ ...processScope(), ...owner }))
const nothing = async () => 'done'

test('one at a time is inside, and the lock is gone afterwards', async () => {
  let inside = 0
  let most = 0
  const enter = () =>
    withLock(file, 10_000, async () => {
      inside += 1
      most = Math.max(most, inside)
      await sleep(2)
      inside -= 1
    })
  await Promise.all(Array.from({ length: 8 }, enter))
  expect(most).toBe(1)
  expect(existsSync(file)).toBe(false)
})

test('processes that find the lock of a dead one break it once between them', async () => {
  const dead = spawn(process.execPath, ['--version'], { stdio: 'ignore' })
  await once(dead, 'exit')
  leaveLock({ pid: dead.pid, started: '1' })
  const counter = `${file}.count`
  writeFileSync(counter, '0')
  const enter = () =>
    withLock(file, 10_000, async () => {
      const count = Number(readFileSync(counter, 'utf8'))
      await sleep(2)
      writeFileSync(counter, String(count + 1))
    })
  await Promise.all(Array.from({ length: 8 }, enter))
  expect(readFileSync(counter, 'utf8')).toBe('8')
})

test('the lock of a process whose number another one has now is broken', async () => {
  leaveLock({ pid: process.pid, started: 'long ago' })
  expect(await withLock(file, 1_000, nothing)).toBe('done')
})

test('the lock from before a restart of the machine is broken', async () => {
  leaveLock({ pid: process.pid, started: processStart(process.pid), boot: 'an earlier one' })
  expect(await withLock(file, 1_000, nothing)).toBe('done')
})

test('the lock of a living process is respected, and named after a bounded wait', async () => {
  leaveLock({ pid: process.ppid, started: processStart(process.ppid) })
  await expect(withLock(file, 50, nothing)).rejects.toThrow(`number ${process.ppid}`)
  expect(existsSync(file)).toBe(true)
})

test('a lock that says nothing is broken once it has not changed for a while', { timeout: 15_000 }, async () => {
  writeFileSync(file, '') // cut off by a power cut before its content reached the disk
  mkdirSync(`${file}.breaking`) // and so was one that was breaking it
  await expect(withLock(file, 1_000, nothing)).rejects.toThrow('number unknown')
  expect(await withLock(file, 10_000, nothing)).toBe('done')
})

test('work that fails gives the lock back', async () => {
  await expect(withLock(file, 1_000, () => Promise.reject(new Error('failed')))).rejects.toThrow('failed')
  expect(existsSync(file)).toBe(false)
})
