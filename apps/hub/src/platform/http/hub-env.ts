import type { HttpBindings } from '@hono/node-server'

/** What every handler can rely on. Bindings are absent when an app is called without a server, as feature tests do. */
export type HubEnv = {
  Bindings: Partial<HttpBindings>
  Variables: {
    /** Names this request in the log and on the page that apologises for a failure; says nothing about the person. */
    requestId: string
  }
}
