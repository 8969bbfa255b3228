import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { ReadyPages } from './ready-pages.ts'

export type HubServer = {
  /** The port it listens on. */
  readonly port: number
  /** Takes no new requests, lets those under way finish within `graceMs`, then closes. */
  readonly stop: (graceMs: number) => Promise<void>
}

type ServeOptions = {
  readonly fetch: Parameters<typeof getRequestListener>[0]
  readonly ready: ReadyPages
  /** Told of each ready page served, since those never reach the router's own log. */
  readonly served: (facts: { readonly method: string; readonly status: number }) => void
  readonly host: string
  readonly port: number
}

/** Bounds on how long a client may take and how much it may send before any of our code looks at it. */
const bounds = {
  maxHeaderSize: 16 * 1024,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 5_000,
} as const

/** @throws the system's error (EADDRINUSE, EACCES) when it cannot listen */
export async function serve(options: ServeOptions): Promise<HubServer> {
  const routed = getRequestListener(options.fetch)
  const server = createServer(bounds, (request: IncomingMessage, response: ServerResponse) => {
    const status = options.ready.answer(request, response)
    if (status === undefined) void routed(request, response)
    else options.served({ method: request.method ?? 'GET', status })
  })
  server.maxHeadersCount = 100
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    // Node's own answer for what is not HTTP at all; there is no page to draw for a client that does not speak it.
    const status = error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request'
    if (socket.writable) socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
    else socket.destroy()
  })
  await listening(server, options)
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : options.port,
    stop: (graceMs) => stop(server, graceMs),
  }
}

const listening = (server: Server, { host, port }: { readonly host: string; readonly port: number }): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host, port }, () => {
      server.off('error', reject)
      resolve()
    })
  })

const stop = (server: Server, graceMs: number): Promise<void> =>
  new Promise((resolve) => {
    const impatient = setTimeout(() => server.closeAllConnections(), graceMs)
    server.close(() => {
      clearTimeout(impatient)
      resolve()
    })
    server.closeIdleConnections()
  })
