import { parseArgs } from 'node:util'
import { crashRepeatedly, type Round } from './rounds.ts'
import { embeddedTarget, scratchTarget, serverTarget, type Target } from './targets.ts'

// npm run test:crash [-- --runs 20] [--only embedded|external] [--external postgres://user@host/database] [--hub FILE]:
// kills the hub, and PostgreSQL with it, while helpline requests come in; whatever was acknowledged must still be there.
// External is a server of our own made with Debian's PostgreSQL, and the one that --external names, which is not crashed.

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '20' },
    only: { type: 'string' },
    external: { type: 'string' },
    hub: { type: 'string', default: 'apps/hub/dist/main.js' },
  },
})
const runs = Number(values.runs)
let passed = 0
let failed = 0

const line = (...cells: readonly (string | number)[]) =>
  cells.map((cell, column) => (column === 1 ? String(cell).padEnd(42) : String(cell).padStart(9))).join('  ')

function report(round: Round): void {
  const ok = round.lost === 0 && round.acknowledged > 0
  if (ok) passed += 1
  else failed += 1
  const { number, crash, killedAfterMs, acknowledged, inFlight, lost, readyAfterMs } = round
  console.log(line(number, crash, killedAfterMs, acknowledged, inFlight, lost, readyAfterMs, ok ? 'passed' : 'FAILED'))
}

async function crash(target: Target): Promise<void> {
  console.log(`\n${target.name}`)
  console.log(line('round', 'crash', 'after ms', 'acked', 'in flight', 'lost', 'ready ms', ''))
  const before = passed + failed
  try {
    await crashRepeatedly(target, { program: values.hub, rounds: runs }, report)
  } catch (error) {
    console.error(error)
    failed += Math.max(1, runs - (passed + failed - before))
  } finally {
    await target.remove()
  }
}

if (values.only !== 'external') await crash(embeddedTarget())
if (values.only !== 'embedded') {
  const scratch = scratchTarget()
  if (scratch) await crash(scratch)
  if (values.external) await crash(await serverTarget(values.external))
  if (!scratch && !values.external) {
    console.error(
      '\nexternal: not run. Install PostgreSQL 15 or later (apt-get install postgresql), or give --external URL.',
    )
    failed += runs
  }
}
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
