import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { CannotStart } from './cannot-start.ts'
import type { DatabaseLog } from './database-log.ts'

const oldestMajor = 15
const pollMs = 500
const sayEveryMs = 5_000

// A server that is starting, restarting or not in the network yet.
const passing = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH'])
for (const code of ['57P01', '57P02', '57P03', '53300', '08006', '08001']) passing.add(code)

/**
 * Waits until an operator's own server answers, and checks that we can live with it.
 * @throws CannotStart when it does not answer within `waitMs`, refuses us, is too old or does not store UTF-8;
 *   never with the password in the message
 */
export async function checkExternalServer(
  config: pg.ClientConfig & { readonly connectionString: string },
  { log, waitMs }: { readonly log: DatabaseLog; readonly waitMs: number },
): Promise<void> {
  const where = describeAddress(config.connectionString)
  const from = performance.now()
  for (let said = 0; ; ) {
    try {
      return await checkOnce(config, where)
    } catch (error) {
      const waited = performance.now() - from
      if (!isPassing(error) || waited > waitMs) throw explain(error, where)
      if (waited >= said) {
        log.info({ server: where, code: codeOf(error) }, 'waiting for the database server')
        said += sayEveryMs
      }
      await sleep(pollMs)
    }
  }
}

async function checkOnce(config: pg.ClientConfig, where: string): Promise<void> {
  const client = new pg.Client(config)
  client.on('error', () => {}) // the failure arrives below as well
  try {
    await client.connect()
    const { rows } = await client.query(
      `select current_setting('server_version_num')::int / 10000 as major, current_setting('server_encoding') as encoding`,
    )
    const problem = problemWith(rows[0] as ServerFacts, where)
    if (problem) throw problem
  } finally {
    await client.end().catch(() => {})
  }
}

/**
 * The server and database that a URL names, without user and password.
 * @throws CannotStart when it is no PostgreSQL URL
 */
export function describeAddress(databaseUrl: string): string {
  const text = databaseUrl.replace('@/', '@localhost/') // valid for PostgreSQL, not for URL
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !['postgres:', 'postgresql:'].includes(url.protocol)) {
    throw new CannotStart('bad-address', {
      happened: 'DATABASE_URL cannot be used.',
      why: 'It is not the address of a PostgreSQL database.',
      whatToDo:
        'Write it like postgres://user:password@host:5432/database (special letters in the password as %XX), or leave it out to use the database that comes with Plain Record.',
    })
  }
  return `${url.searchParams.get('host') ?? (url.host || 'localhost')}${url.pathname}`
}

function isPassing(error: unknown): boolean {
  const { message, errors } = error as { message: string; errors?: readonly unknown[] }
  if (errors) return errors.every(isPassing) // one for each address of a name
  return passing.has(codeOf(error)) || /timeout|terminated unexpectedly/i.test(message)
}

const refusals: Readonly<Record<string, string>> = {
  '28P01': 'The user name or password is wrong.',
  '28000': 'The server does not let this user in from here, or only with TLS (add ?sslmode=verify-full).',
  '3D000': 'There is no database of that name on it.',
  '42501': 'This user may not use that database.',
}

function explain(error: unknown, where: string): unknown {
  if (error instanceof CannotStart) return error
  const happened = `The database at ${where} cannot be used.`
  const whatToDo = 'Put that right on the server or in DATABASE_URL, then start again.'
  const why = refusals[codeOf(error)]
  if (why) return new CannotStart('refused', { happened, why, whatToDo }, { cause: error })
  const said = `It could not be reached (${(error as Error).message || codeOf(error)}).`
  return new CannotStart('unreachable', { happened, why: said, whatToDo }, { cause: error })
}

type ServerFacts = { readonly major: number; readonly encoding: string }

/** Why a server that answers cannot be used, or undefined when it can. */
export function problemWith({ major, encoding }: ServerFacts, where: string): CannotStart | undefined {
  if (major < oldestMajor) return tooOld(where, major)
  return encoding === 'UTF8' ? undefined : wrongEncoding(where, encoding)
}

const tooOld = (where: string, major: number) =>
  new CannotStart('server-too-old', {
    happened: `The database at ${where} cannot be used.`,
    why: `It is PostgreSQL ${major}, and Plain Record needs ${oldestMajor} or later.`,
    whatToDo: 'Use a newer server in DATABASE_URL. Nothing was changed.',
  })

const wrongEncoding = (where: string, encoding: string) =>
  new CannotStart('refused', {
    happened: `The database at ${where} cannot be used.`,
    why: `It stores text as ${encoding}, which cannot hold all that people write.`,
    whatToDo: `Make a database with "create database … encoding 'UTF8' template template0" and name it in DATABASE_URL.`,
  })

const codeOf = (error: unknown): string => {
  const { code, errors } = error as { code?: string; errors?: readonly unknown[] }
  return code ?? (errors?.[0] ? codeOf(errors[0]) : '')
}
