import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { withInstallLock } from './install-lock.mjs'

function lockFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plain-record-lock-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'install.lock')
}

function heldBy(folder: string, pid: number): void {
  mkdirSync(folder)
  writeFileSync(join(folder, 'owner.json'), JSON.stringify({ token: 'another', host: hostname(), pids: [pid] }))
}

test('two installs of one checkout follow each other', async () => {
  const folder = lockFolder()
  const said: string[] = []
  const install = (name: string) =>
    withInstallLock(folder, async () => {
      said.push(`${name} begins`)
      await pause(50)
      said.push(`${name} ends`)
    })
  await Promise.all([install('one'), install('other')])
  const [first = '', second = ''] = [said[0]?.split(' ')[0], said[2]?.split(' ')[0]]
  expect(said).toEqual([`${first} begins`, `${first} ends`, `${second} begins`, `${second} ends`])
  expect(existsSync(folder)).toBe(false)
})

test('the lock of a process that was killed is taken over', async () => {
  const folder = lockFolder()
  const { pid } = spawnSync(process.execPath, ['--version'])
  heldBy(folder, pid)
  expect(await withInstallLock(folder, async () => 'installed')).toBe('installed')
})

test('a process that is still at work is waited for', async () => {
  const folder = lockFolder()
  const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 10_000)'])
  heldBy(folder, other.pid ?? 0)
  let installed = false
  const install = withInstallLock(folder, async () => {
    installed = true
  })
  await pause(400)
  expect(installed).toBe(false)
  other.kill('SIGKILL')
  await install
  expect(installed).toBe(true)
})

test('a failed install leaves no lock behind', async () => {
  const folder = lockFolder()
  await expect(withInstallLock(folder, async () => Promise.reject(new Error('no network')))).rejects.toThrow(
    'no network',
  )
  expect(existsSync(folder)).toBe(false)
})
