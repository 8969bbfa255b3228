import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

const hono = { version: '4.0.0', integrity: 'sha512-a' }
const lock = { packages: { 'node_modules/hono': hono } }

/** Stands where npm does: empties node_modules as `npm ci` does, then installs hono and says so, or fails on the way. */
const npm = (ending: 'installs' | 'fails') => `
const fs = require('node:fs')
fs.appendFileSync('asked.log', process.argv.slice(2).join(' ') + '\\n')
fs.rmSync('node_modules', { recursive: true, force: true })
fs.mkdirSync('node_modules/hono', { recursive: true })
if ('${ending}' === 'fails') process.exit(1)
fs.writeFileSync('node_modules/hono/package.json', '{}')
fs.writeFileSync('node_modules/.package-lock.json', JSON.stringify(${JSON.stringify(lock)}))
`

function checkout(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'plain-record-install-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, dirname(path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

const run = `
const [module, root] = process.argv.slice(1)
const { ensureDependencies } = await import(module)
await ensureDependencies({ root, need: 'everything' }).catch((error) => {
  process.stderr.write(error.message)
  process.exitCode = 1
})`

/** Installs in a process of its own, as a command does. */
function ensure(root: string) {
  const module = new URL('./dependencies.mjs', import.meta.url).href
  const env = { ...process.env, npm_execpath: join(root, 'npm-cli.cjs'), npm_node_execpath: process.execPath }
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', run, '--', module, root], {
    env,
    encoding: 'utf8',
  })
  const log = join(root, 'asked.log')
  const installs = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').length : 0
  return { status, stderr, installs }
}

const locked = { 'package-lock.json': JSON.stringify(lock), 'npm-cli.cjs': npm('installs') }

test('a first command installs, and a second has nothing to do', () => {
  const root = checkout(locked)
  expect(ensure(root)).toMatchObject({ status: 0, installs: 1 })
  expect(ensure(root)).toMatchObject({ status: 0, installs: 1 })
  expect(readFileSync(join(root, 'asked.log'), 'utf8')).toMatch(/^ci --ignore-scripts /)
})

test('a lock file that has changed is installed again', () => {
  const root = checkout({
    ...locked,
    'node_modules/.package-lock.json': JSON.stringify({
      packages: { 'node_modules/hono': { ...hono, version: '3.9.0' } },
    }),
  })
  expect(ensure(root)).toMatchObject({ status: 0, installs: 1 })
})

test('what was installed by hand is used when it is what the lock file says', () => {
  const root = checkout({
    ...locked,
    'node_modules/.package-lock.json': JSON.stringify(lock),
    'node_modules/hono/package.json': '{}',
  })
  expect(ensure(root)).toMatchObject({ status: 0, installs: 0 })
})

test('an install that was cut off is made again', () => {
  const root = checkout({ ...locked, 'node_modules/hono/index.js': '' })
  expect(ensure(root)).toMatchObject({ status: 0, installs: 1 })
  expect(existsSync(join(root, 'node_modules/hono/index.js'))).toBe(false)
})

test('an install that fails says so and leaves what was there', () => {
  const root = checkout({ ...locked, 'npm-cli.cjs': npm('fails'), 'node_modules/old/package.json': '{}' })
  const { status, stderr } = ensure(root)
  expect(status).toBe(1)
  expect(stderr).toContain('could not be installed')
  expect(readdirSync(join(root, 'node_modules'))).toEqual(['old'])
  expect(readdirSync(join(root, '.cache'))).toEqual([])
})

test('without a lock file nothing is touched', () => {
  const root = checkout({ 'npm-cli.cjs': npm('installs'), 'node_modules/old/package.json': '{}' })
  const { status, stderr, installs } = ensure(root)
  expect({ status, installs }).toEqual({ status: 1, installs: 0 })
  expect(stderr).toContain('There is no package-lock.json')
  expect(readdirSync(root).sort()).toEqual(['node_modules', 'npm-cli.cjs'])
})
