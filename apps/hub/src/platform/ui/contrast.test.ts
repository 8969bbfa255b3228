import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const tokens = readFileSync(new URL('./styles/tokens.css', import.meta.url), 'utf8')
const schemes = ['light', 'dark'] as const
type Scheme = (typeof schemes)[number]

const colours = new Map(
  [...tokens.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name, light, dark]) => [
    name,
    { light, dark },
  ]),
)

function colour(name: string, scheme: Scheme): string {
  const hex = colours.get(name)?.[scheme]
  if (!hex) throw new Error(`No colour --${name}`)
  return hex
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const grounds = ['paper', 'sheet', 'tint']
const pairs = [
  // Text of any size, on each ground it can stand on: 4.5 (WCAG 2.2, 1.4.3).
  ...grounds.flatMap((on) => ['ink', 'muted', 'accent', 'accent-strong'].map((text) => ({ text, on, atLeast: 4.5 }))),
  ...['paper', 'sheet', 'wrong-tint'].map((on) => ({ text: 'wrong', on, atLeast: 4.5 })),
  { text: 'ink', on: 'wrong-tint', atLeast: 4.5 },
  { text: 'muted', on: 'wrong-tint', atLeast: 4.5 },
  { text: 'accent', on: 'wrong-tint', atLeast: 4.5 },
  { text: 'care', on: 'tint', atLeast: 4.5 },
  { text: 'on-accent', on: 'accent', atLeast: 4.5 },
  { text: 'on-accent', on: 'accent-strong', atLeast: 4.5 },
  { text: 'paper', on: 'ink', atLeast: 4.5 },
  // Edges of fields and the focus ring: 3 (1.4.11, 2.4.7).
  ...grounds.flatMap((on) => ['edge', 'focus'].map((text) => ({ text, on, atLeast: 3 }))),
  { text: 'focus', on: 'wrong-tint', atLeast: 3 },
]

describe.each(schemes)('In the %s scheme', (scheme) => {
  test.each(pairs)(`$text on $on has a contrast of at least $atLeast`, ({ text, on, atLeast }) => {
    expect(contrast(colour(text, scheme), colour(on, scheme))).toBeGreaterThanOrEqual(atLeast)
  })
})

test('Black on white has a contrast of 21, and a colour on itself of 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#0f585e', '#0f585e')).toBe(1)
})
