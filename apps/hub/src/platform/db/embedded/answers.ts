import pg from 'pg'

/** How to reach one database of the server with `pg`; plain data, so it can be handed to another process. */
export type ServerConnection = {
  readonly host: string
  readonly port: number
  readonly user: string
  readonly database: string
  /** Said, because `pg` otherwise takes it from the environment. */
  readonly ssl: false
}

/** What a server did when it was asked `select 1`. */
export type Answer =
  | { readonly kind: 'answered'; readonly client: pg.Client }
  /** Nothing listens there. */
  | { readonly kind: 'nobody' }
  /** It listens and says that it is starting up or replaying its log. */
  | { readonly kind: 'starting' }
  /** It listens and says that it is shutting down. */
  | { readonly kind: 'stopping' }
  /** It took the connection and said nothing in time. */
  | { readonly kind: 'silent' }
  /** All its connections are taken. */
  | { readonly kind: 'full' }

const byCode: Readonly<Record<string, 'nobody' | 'starting' | 'full'>> = {
  ENOENT: 'nobody',
  ECONNREFUSED: 'nobody',
  ECONNRESET: 'nobody',
  EPIPE: 'nobody',
  ENOTSOCK: 'nobody',
  EAGAIN: 'full', // the socket's queue has no place
  '57P03': 'starting',
  '57P01': 'nobody',
  '53300': 'full',
}

/**
 * Connects and asks. A server that accepts a connection is not yet one that answers, so only an answer counts.
 * @throws what `pg` throws for anything that is not a matter of time
 */
export async function askServer(
  connection: ServerConnection,
  options: { readonly answerMs: number; readonly applicationName: string },
): Promise<Answer> {
  const client = new pg.Client({
    ...connection,
    application_name: options.applicationName,
    connectionTimeoutMillis: options.answerMs,
  })
  client.on('error', () => {}) // the failure also arrives below or, later, as the end of the connection
  let late = false
  const limit = setTimeout(() => {
    late = true
    void client.end() // breaks off the question
  }, options.answerMs)
  try {
    await client.connect()
    await client.query('select 1')
    return { kind: 'answered', client }
  } catch (error) {
    void client.end()
    return late ? { kind: 'silent' } : notAnswered(error)
  } finally {
    clearTimeout(limit)
  }
}

function notAnswered(error: unknown): Answer {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === '57P03' && message.includes('shutting down')) return { kind: 'stopping' }
  if (code !== undefined && byCode[code]) return { kind: byCode[code] }
  // pg gives these no code.
  if (/timeout/i.test(message)) return { kind: 'silent' }
  if (/terminated/i.test(message)) return { kind: 'nobody' }
  throw error
}
