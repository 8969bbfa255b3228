import type { Context } from 'hono'
import { ok, type Result, refuse } from '../result.ts'
import type { HubEnv } from './hub-env.ts'

/** The fields of a sent form, each the first value given for it; a field not sent is an empty string. */
export type SentForm = {
  readonly field: (name: string) => string
  readonly all: (name: string) => readonly string[]
  readonly names: () => readonly string[]
}
export type FormRefusal = { readonly kind: 'too-large' } | { readonly kind: 'not-a-form' }

/** Fields of a form of one question or one message. */
const usualFields = 100

/**
 * Reads a plain form. Files are never accepted: the multipart kind, which could carry one, is refused unread.
 * @param limit bytes; more is refused without being kept
 */
export async function readForm(
  c: Context<HubEnv>,
  limit: number,
  mostFields = usualFields,
): Promise<Result<SentForm, FormRefusal>> {
  const type = (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/x-www-form-urlencoded') return refuse({ kind: 'not-a-form' })
  const body = await readBody(c, limit)
  if (body === undefined) return refuse({ kind: 'too-large' })
  const fields = new URLSearchParams(body)
  if (fields.size > mostFields) return refuse({ kind: 'not-a-form' })
  return ok({
    field: (name) => fields.get(name) ?? '',
    all: (name) => fields.getAll(name),
    names: () => [...new Set(fields.keys())],
  })
}

/** The body as text, or undefined when it is longer than `limit` bytes. Reading stops there. */
export async function readBody(c: Context<HubEnv>, limit: number): Promise<string | undefined> {
  const announced = Number(c.req.header('content-length') ?? 0)
  if (announced > limit) return undefined
  const stream = c.req.raw.body
  if (!stream) return ''
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of stream) {
    size += part.length
    if (size > limit) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}
