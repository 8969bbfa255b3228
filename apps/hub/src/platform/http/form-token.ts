import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/**
 * A signed mark inside a form that is drawn for one person: when it was drawn, and a key of its own that makes sending the
 * same form twice the same as sending it once. It holds nothing about the person.
 */
export type FormToken = { readonly key: string; readonly drawnAt: Date }

const keyBytes = 16

const sign = (secret: Buffer, body: string): Buffer => createHmac('sha256', secret).update(`form/${body}`).digest()

/** @param entropy 16 bytes for the form's key; random unless a test gives its own */
export function drawFormToken(secret: Buffer, now: Date, entropy: Buffer = randomBytes(keyBytes)): string {
  const body = `${now.getTime().toString(36)}.${entropy.toString('base64url')}`
  return `${body}.${sign(secret, body).toString('base64url')}`
}

/** @returns undefined when the token is not one of ours: absent, altered, or drawn under another key */
export function readFormToken(secret: Buffer, token: string): FormToken | undefined {
  const [time, key, mark, ...rest] = token.split('.')
  if (!time || !key || !mark || rest.length > 0) return undefined
  const given = Buffer.from(mark, 'base64url')
  const expected = sign(secret, `${time}.${key}`)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined
  return { key, drawnAt: new Date(Number.parseInt(time, 36)) }
}
