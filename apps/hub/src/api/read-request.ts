import { inputSchema, type Operation } from '@plain-record/operations'
import type { Context } from 'hono'
import type { HubEnv } from '../platform/http/hub-env.ts'
import { readBody } from '../platform/http/read-form.ts'
import { type Result, refuse } from '../platform/result.ts'
import { largest } from './paths.ts'
import { type JsonRefusal, readJson } from './read-json.ts'

export type BodyRefusal =
  | { readonly kind: 'not-json' }
  | { readonly kind: 'too-large' }
  | ({ readonly kind: 'unreadable' } & JsonRefusal)

/** @param batch whether the body may hold many records, and be as large as they are */
export async function readJsonBody(
  c: Context<HubEnv>,
  { batch }: { readonly batch: boolean },
): Promise<Result<unknown, BodyRefusal>> {
  const type = (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json' || c.req.header('content-encoding')) return refuse({ kind: 'not-json' })
  const text = await readBody(c, batch ? largest.batch : largest.request)
  if (text === undefined) return refuse({ kind: 'too-large' })
  const read = await readJson(text)
  if (!read.ok) return refuse({ kind: 'unreadable', ...read.refusal })
  const isTooLarge = Buffer.byteLength(text) > largest.request && !holdsRecords(read.value)
  return isTooLarge ? refuse({ kind: 'too-large' }) : read
}

/** Whether a body asks about many records. */
export const holdsRecords = (body: unknown): boolean =>
  typeof body === 'object' && body !== null && Object.hasOwn(body, 'records')

/** Reads the query of an address, and the parts of its path, as an operation takes them: what counts is written as a number there. */
export function readAddress(operation: Operation): (c: Context<HubEnv>) => Readonly<Record<string, unknown>> {
  const properties = (inputSchema(operation)['properties'] ?? {}) as Readonly<
    Record<string, { readonly type?: string }>
  >
  const counts = new Set(Object.keys(properties).filter((name) => properties[name]?.type === 'integer'))
  const read = (name: string, [first = '', ...more]: readonly string[]): unknown => {
    if (more.length > 0) return [first, ...more] // said twice: none of them is meant for certain
    return counts.has(name) && /^\d{1,9}$/.test(first) ? Number(first) : first
  }
  return (c) => ({
    ...Object.fromEntries(Object.entries(c.req.queries()).map(([name, values]) => [name, read(name, values)])),
    ...c.req.param(),
  })
}
