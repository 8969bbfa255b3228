import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { openDatabase } from '../../apps/hub/src/platform/db/index.ts'
import { type Running, run } from '../running-hub.ts'
import { type Acknowledged, drawForms, lostRequests, type Stream, sendForms } from './helpline-stream.ts'
import { type Crash, quiet, type Target } from './targets.ts'

/** What one crash did. */
export type Round = {
  readonly number: number
  readonly crash: string
  readonly killedAfterMs: number
  readonly acknowledged: number
  readonly inFlight: number
  readonly lost: number
  /** Milliseconds from starting the hub again until it was ready. */
  readonly readyAfterMs: number
}

const formsPerRound = 400 // the hub takes 500 an hour from everybody together
const youngFormMs = 3_100
const killAfterMs = { least: 30, most: 700 }

/**
 * Crashes the hub again and again while it takes helpline requests, and looks for every acknowledged one after each.
 * Requests that were cut off are sent again in the next round with the same form, as a person would.
 */
export async function crashRepeatedly(
  target: Target,
  { program, rounds }: { readonly program: string; readonly rounds: number },
  report: (round: Round) => void,
): Promise<void> {
  const everything: Acknowledged[] = []
  let hub = await startHub(target, program)
  try {
    const forms = await drawForms(hub.url, rounds * formsPerRound)
    await sleep(youngFormMs)
    for (let number = 1; number <= rounds; number += 1) {
      await forgetLimits(target)
      const crash = target.crashes[(number - 1) % target.crashes.length]
      if (!crash) throw new Error(`${target.name} has no way to crash`)
      const batch = forms.splice(-formsPerRound)
      const stream = sendForms(hub.url, batch)
      const killedAfterMs = await killInTheMiddle(hub, stream, crash)

      crash.recover()
      const from = performance.now()
      hub = await startHub(target, program)
      const readyAfterMs = Math.round(performance.now() - from)
      const lost = await lostRequests(hub.url, stream.acknowledged)
      everything.push(...stream.acknowledged)
      forms.push(...batch, ...stream.unanswered)
      const [acknowledged, inFlight] = [stream.acknowledged.length, stream.unanswered.length]
      report({ number, crash: crash.name, killedAfterMs, acknowledged, inFlight, lost: lost.length, readyAfterMs })
    }
    await hub.stop()
    await expectAllStored(target, everything)
  } finally {
    hub.process.kill('SIGKILL')
  }
}

/** Waits for the first acknowledgement and a random moment more; gives that moment in milliseconds. */
async function killInTheMiddle(hub: Running, stream: Stream, crash: Crash): Promise<number> {
  let over = false
  void stream.ended.then(() => {
    over = true
  })
  while (stream.acknowledged.length === 0 && !over) await sleep(1)
  const moment = Math.round(killAfterMs.least + Math.random() * (killAfterMs.most - killAfterMs.least))
  await sleep(moment)
  const ended = once(hub.process, 'exit')
  hub.process.kill('SIGKILL')
  crash.alsoKill()
  await Promise.all([ended, stream.ended])
  return moment
}

function startHub(target: Target, program: string): Promise<Running> {
  const { database, dataDir } = target
  const databaseUrl = 'databaseUrl' in database ? database.databaseUrl : ''
  const environment = { PORT: '0', LOG_LEVEL: 'silent', TRUSTED_PROXIES: '1' }
  return run([program], { ...environment, DATA_DIR: dataDir, DATABASE_URL: databaseUrl })
}

async function withDatabase<T>(target: Target, act: (open: Awaited<ReturnType<typeof openHubDatabase>>) => Promise<T>) {
  const open = await openHubDatabase(target)
  try {
    return await act(open)
  } finally {
    await open.close()
  }
}

type CrashTables = { helpline_request: { reference: string }; rate_limit: { key: string } }

const openHubDatabase = (target: Target) =>
  openDatabase<CrashTables>({ ...target.database, log: quiet, maxConnections: 1 })

/** Otherwise the later rounds would meet the hub's limit instead of its database. */
const forgetLimits = (target: Target) => withDatabase(target, ({ db }) => db.deleteFrom('rate_limit').execute())

/** @throws Error unless the database holds every acknowledged request of all rounds, each once */
async function expectAllStored(target: Target, acknowledged: readonly Acknowledged[]): Promise<void> {
  const references = [...new Set(acknowledged.map((request) => request.reference))]
  const stored = await withDatabase(target, async ({ db }) => {
    const found = await db
      .selectFrom('helpline_request')
      .select('reference')
      .where('reference', 'in', references)
      .execute()
    return found.length
  })
  if (stored !== references.length)
    throw new Error(`${stored} of ${references.length} acknowledged requests are stored`)
}
