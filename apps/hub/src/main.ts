import { join } from 'node:path'
import { createAsk, readAskWords } from '@plain-record/ask'
import { type Library, problemLine, readLibrary } from '@plain-record/guides'
import { prepareOffences } from '@plain-record/law'
import { type Logger, pino } from 'pino'
import { createApp, type HubDeps } from './app.ts'
import { deleteOldJourneys } from './check/index.ts'
import { BadConfiguration, type Config, readConfig } from './config.ts'
import { deleteOldFeedback } from './feedback/index.ts'
import { deleteExpiredRequests } from './helpline/index.ts'
import { type OpenHub, openHub } from './open-hub.ts'
import { CannotStart } from './platform/db/index.ts'
import { failureFacts } from './platform/http/request-log.ts'
import { serve } from './platform/http/server.ts'
import { startScheduledJobs } from './platform/jobs/scheduled-jobs.ts'
import { buildAssets } from './platform/ui/assets.ts'
import { en } from './words.ts'

// The only reader of the environment, the clock and randomness.
const now = (): Date => new Date()
const root = process.env['PLAIN_RECORD_ROOT'] ?? process.cwd()
const maxConnections = 12
const graceMs = 10_000
/** Lines of the log are written together: a write for each takes longer than making it. None waits longer than a second. */
const logBuffer = { minLength: 4096, periodicFlush: 1000 }

/** Words for whoever starts the service, on the terminal and not in the log. */
const say = (text: string): void => void process.stderr.write(`${text}\n`)

async function start(): Promise<void> {
  const config = readConfig(process.env, root)
  const log = pino({ level: config.LOG_LEVEL, base: null }, pino.destination({ dest: 1, sync: false, ...logBuffer }))
  // The database starts while the guides are read.
  const opening = openHub(config, log, maxConnections)
  opening.catch(() => {}) // reported where it is awaited
  const closeHub = () =>
    opening.then(
      (hub) => hub.close(),
      () => {},
    )
  try {
    const library = readGuides(config)
    const ask = createAsk(library, readAskWords(config.CONTENT_DIR))
    const assets = buildAssets(join(root, 'apps/hub/src/platform/ui'))
    const hub = await opening
    if (hub.keyFile)
      say(
        `A master key was made and kept in ${hub.keyFile}. Back it up: without it, helpline messages cannot be read again.`,
      )
    await run({ config, log, library, ask, assets, hub })
  } catch (error) {
    await closeHub()
    throw error
  }
}

type Parts = Pick<HubDeps, 'config' | 'library' | 'ask' | 'assets'> & { readonly log: Logger; readonly hub: OpenHub }

/** Serves until told to stop; then ends what is under way and closes what was opened, in that order. */
async function run({ config, log, library, ask, assets, hub }: Parts): Promise<void> {
  let stopping = false
  const { app, ready } = createApp({
    ...hub,
    config,
    library,
    ask,
    assets,
    words: en,
    log,
    now,
    stopping: () => stopping,
  })
  const server = await serve({
    fetch: app.fetch,
    ready,
    served: (facts) => log.info({ ...facts, route: 'ready page' }),
    host: config.HOST,
    port: config.PORT,
  })
  const host = config.HOST === '127.0.0.1' ? 'localhost' : config.HOST
  say(`${config.SERVICE_NAME} is ready at http://${host}:${server.port}`)
  const shrinking = ready.shrink()
  setImmediate(prepareOffences) // before anybody looks for one, and after the first page can be had
  const jobs = startScheduledJobs({ pool: hub.pool, log }, [
    {
      name: 'delete-answers',
      at: '*/10 * * * *',
      run: async () => ({
        answers: await deleteOldJourneys({ db: hub.db, now, keptMinutes: config.KEEP_ANSWERS_MINUTES }),
      }),
    },
    {
      name: 'delete-expired',
      at: '17 3 * * *',
      run: async () => ({
        requests: await deleteExpiredRequests({ db: hub.db, now }),
        feedback: await deleteOldFeedback({ db: hub.db, now, keptDays: config.KEEP_FEEDBACK_DAYS }),
      }),
    },
  ])
  jobs.catch((error: unknown) => log.error({ failure: failureFacts(error) }, 'scheduled jobs do not run'))

  const stop = async (): Promise<void> => {
    if (stopping) return
    stopping = true
    await server.stop(graceMs)
    await shrinking
    await jobs.then(
      (stopJobs) => stopJobs(),
      () => {},
    )
    await hub.close()
    log.flush()
    process.exit(0)
  }
  process.on('SIGTERM', () => void stop())
  process.on('SIGINT', () => void stop())
}

/** A guide that cannot be read is left out and named; better a page fewer than a wrong one. */
function readGuides(config: Config): Library {
  const { library, problems } = readLibrary(config.CONTENT_DIR, { on: now().toISOString().slice(0, 10) })
  if (library.guides.length === 0)
    throw new BadConfiguration(
      `No guides were found in ${config.CONTENT_DIR}. Set CONTENT_DIR to the folder that holds them.`,
    )
  for (const problem of problems) say(`content: ${problemLine(problem)}`)
  return library
}

/** What a person can mend is said in plain words; anything else is a bug, and its trace says where. */
function explain(error: unknown): string {
  if (error instanceof CannotStart || error instanceof BadConfiguration) return error.message
  const { code, port } = error as { readonly code?: string; readonly port?: number }
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken by another program. Stop that program, or choose another port: PORT=3001 npm start`
  if (code === 'EACCES' && port)
    return `This account may not use port ${port}. Choose one from 1024 up: PORT=3000 npm start`
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

start().catch((error: unknown) => {
  say(explain(error))
  process.exit(1)
})
