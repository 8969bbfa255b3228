import { expect, test } from 'vitest'
import { drawFormToken, readFormToken } from './form-token.ts'

const secret = Buffer.alloc(32, 7)
const now = new Date('2026-11-22T10:00:00Z')

test('a form token gives back when it was drawn and the key it was drawn with', () => {
  const token = drawFormToken(secret, now, Buffer.alloc(16, 1))
  expect(readFormToken(secret, token)).toEqual({ key: Buffer.alloc(16, 1).toString('base64url'), drawnAt: now })
})

test('two forms never share a key', () => {
  const keys = [drawFormToken(secret, now), drawFormToken(secret, now)].map(
    (token) => readFormToken(secret, token)?.key,
  )
  expect(new Set(keys).size).toBe(2)
})

test('an altered, foreign or empty token is not one of ours', () => {
  const token = drawFormToken(secret, now)
  const earlier = `0${token}`
  for (const bad of [
    '',
    'a.b',
    'a.b.c',
    earlier,
    `${token}.x`,
    token.slice(0, -2),
    drawFormToken(Buffer.alloc(32, 8), now),
  ])
    expect(readFormToken(secret, bad)).toBeUndefined()
})
