import { createInterface } from 'node:readline'
import { CannotStart } from '../../cannot-start.ts'
import { quietLog } from '../../testing/quiet-log.ts'
import type { Patience } from '../patience.ts'
import { startEmbedded } from '../start-embedded.ts'

// A program that opens the embedded database of a folder and waits to be told to stop, or to be killed.
const [dataDir = '', patience = '{}'] = process.argv.slice(2)

const say = (report: unknown) => process.stdout.write(`${JSON.stringify(report)}\n`)

try {
  const server = await startEmbedded({ dataDir, log: quietLog, patience: JSON.parse(patience) as Partial<Patience> })
  say({ kind: 'open', connection: server.connection, administration: server.administration })
  createInterface({ input: process.stdin }).once('line', async () => {
    await server.stop()
    process.exit(0)
  })
} catch (error) {
  if (!(error instanceof CannotStart)) throw error
  say({ kind: 'cannot-start', reason: error.reason, message: error.message })
  process.exitCode = 1
}
