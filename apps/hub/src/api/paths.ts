import { type Operation, operations } from '@plain-record/operations'

/** Where the first version of the API stands. */
export const apiRoot = '/api/v1'

/** Bytes of one request; those of a batch are its own. */
export const largest = { request: 1_000_000, batch: 8_000_000 }

/** A path of the API under `apiRoot`, with parts in braces, and the operation behind it. */
export type ApiPath = {
  readonly method: 'get' | 'post'
  readonly path: string
  readonly operation: Operation
  /** The operation for many records, where the body of a request may have `records`. */
  readonly forMany?: Operation
}

/** The API: each operation, and where it stands. */
export const apiPaths: readonly ApiPath[] = [
  { method: 'post', path: '/assess', operation: operations.assess, forMany: operations.assessMany },
  { method: 'post', path: '/explain', operation: operations.explain },
  { method: 'post', path: '/receipt', operation: operations.receipt },
  { method: 'post', path: '/verify', operation: operations.verify },
  { method: 'get', path: '/offences', operation: operations.offences },
  { method: 'get', path: '/outcomes', operation: operations.outcomes },
  { method: 'get', path: '/outcomes/{code}', operation: operations.outcome },
  { method: 'get', path: '/roles', operation: operations.roles },
  { method: 'get', path: '/guides', operation: operations.guides },
  { method: 'get', path: '/guides/{slug}', operation: operations.guide },
  { method: 'post', path: '/ask', operation: operations.ask },
]

/** Where the OpenAPI document stands. */
export const documentPath = '/openapi.json'

/** A path as the router writes it. */
export const routed = (path: string): string => path.replaceAll(/\{([a-z]+)\}/g, ':$1')

/** The parts of a path that stand in braces. */
export const partsIn = (path: string): readonly string[] =>
  [...path.matchAll(/\{([a-z]+)\}/g)].map(([, part = '']) => part)
