import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import type { DatabaseLog } from '../database-log.ts'
import { type Answer, askServer, type ServerConnection } from './answers.ts'
import type { ClusterPlace } from './cluster.ts'
import { keeperName } from './keepers.ts'
import { nextStep } from './next-step.ts'
import { type Patience, stopwatch } from './patience.ts'
import type { Programs } from './programs.ts'
import type { Account } from './server-account.ts'
import { runningServer, type StartedServer, spawnServer, stopServer } from './server-process.ts'
import { isPassing, noAnswer, startFailure } from './start-failures.ts'

/** What is needed to find, start or stop the server of one cluster. */
export type ServerContext = {
  readonly place: ClusterPlace
  readonly administration: ServerConnection
  readonly account: Account | undefined
  /** Asked for only when a server must be started. */
  readonly programs: () => Promise<Programs>
  readonly patience: Patience
  readonly log: DatabaseLog
}

const pollMs = 10
const restartMs = 200

/**
 * Connects to the server of a cluster: the one that runs already or, when none does, one started now. To be called
 * under the cluster's lock. `joined` says which.
 * @throws CannotStart when the server does not start, or exists and stays unusable
 */
export async function reachServer(context: ServerContext): Promise<{ keeper: pg.Client; joined: boolean }> {
  const { place, patience, log } = context
  const startingFor = stopwatch()
  let started: StartedServer | undefined
  let state = { key: '', since: stopwatch() }
  for (;;) {
    const answer = await ask(context)
    if (answer.kind === 'answered') return { keeper: answer.client, joined: started === undefined }

    const output = started?.ended()
    if (output !== undefined) {
      if (!isPassing(output) || startingFor() > patience.startMs) throw startFailure(place, output)
      started = undefined
      await sleep(restartMs)
      continue
    }

    const alive = started !== undefined || runningServer(place) !== undefined
    const key = `${answer.kind} ${alive}`
    if (key !== state.key) state = { key, since: stopwatch() }
    const step = nextStep({ answer: answer.kind, alive, forMs: state.since() }, patience)
    if (step === 'give-up') throw noAnswer(place, answer.kind)
    if (step === 'start') started = spawnServer(place, await context.programs(), context.account)
    if (step === 'stop') {
      log.warn({ answer: answer.kind }, 'the database server does not answer; stopping it')
      started?.kill()
      started = undefined
      if (!(await stopServer(place, { hung: true, patience }))) throw noAnswer(place, answer.kind)
    }
    await sleep(pollMs)
  }
}

const ask = (context: ServerContext): Promise<Answer> =>
  askServer(context.administration, { answerMs: context.patience.answerMs, applicationName: keeperName() })
