#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// `npm run plainrecord -- COMMAND` builds the program first; this file alone needs `npm run build` once.
const program = new URL('../dist/main.js', import.meta.url)
if (existsSync(program)) {
  process.env['PLAIN_RECORD_ROOT'] ??= fileURLToPath(new URL('../../..', import.meta.url))
  await import(program.href)
} else {
  process.stderr.write('plainrecord is not built yet. Run "npm run build" in its folder, and then this again.\n')
  process.exitCode = 1
}
