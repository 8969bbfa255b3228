import { setImmediate as nextTurn } from 'node:timers/promises'
import { ok, type Result, refuse } from '../platform/result.ts'
import type { ApiWords } from './words/en.ts'

/** Why a text is no JSON that we can use, and near which character; nothing of the text is in it. */
export type JsonRefusal = { readonly why: keyof ApiWords['unreadable']; readonly at: number }

const deepest = 32
const mostValues = 1_000_000
/** So few that reading them takes a few milliseconds. */
const valuesPerTurn = 10_000

/**
 * Reads JSON (RFC 8259) of any size without keeping others waiting, and refuses what readers disagree about: a name that stands twice,
 * half characters, and nesting that no record has. Node's own reader takes all of these, and seconds for some of them.
 */
export async function readJson(text: string): Promise<Result<unknown, JsonRefusal>> {
  const reading = readValue(text)
  for (;;) {
    const step = reading.next()
    if (step.done) return step.value
    await nextTurn()
  }
}

type Position = { readonly text: string; at: number }
/** A list or object that is not closed yet. */
type Open =
  | { readonly kind: 'list'; readonly made: unknown[] }
  | { readonly kind: 'object'; readonly made: Record<string, unknown>; name: string }

class Unreadable extends Error {
  override readonly name = 'Unreadable'
  readonly why: JsonRefusal['why']
  constructor(why: JsonRefusal['why']) {
    super(why)
    this.why = why
  }
}

function* readValue(text: string): Generator<void, Result<unknown, JsonRefusal>> {
  const position: Position = { text, at: 0 }
  try {
    const open: Open[] = []
    for (let values = 1; ; values += 1) {
      if (values > mostValues) throw new Unreadable('too-much')
      if (values % valuesPerTurn === 0) yield
      const begun = begin(position)
      if (begun.opens) {
        if (open.push(begun.opens) > deepest) throw new Unreadable('too-deep')
        continue
      }
      const whole = close(begun.value, open, position)
      if (!whole) continue
      if (next(position) !== '') throw new Unreadable('not-json')
      return ok(whole.value)
    }
  } catch (error) {
    if (error instanceof Unreadable) return refuse({ why: error.why, at: position.at })
    throw error
  }
}

type Begun = { readonly opens: Open; readonly value?: never } | { readonly opens?: never; readonly value: unknown }

/** Reads a value that stands alone, or opens a list or object that holds some. */
function begin(position: Position): Begun {
  const first = next(position)
  if (first === '[') {
    position.at += 1
    if (!takes(position, ']')) return { opens: { kind: 'list', made: [] } }
    return { value: [] }
  }
  if (first === '{') {
    position.at += 1
    if (takes(position, '}')) return { value: {} }
    const opens: Open = { kind: 'object', made: {}, name: '' }
    readName(opens, position)
    return { opens }
  }
  return { value: first === '"' ? readText(position) : readWord(position) }
}

/** Puts a value where it belongs and closes what ends behind it. Gives the outermost value once that is closed. */
function close(value: unknown, open: Open[], position: Position): { readonly value: unknown } | undefined {
  let inner = value
  for (let around = open.at(-1); around; around = open.at(-1)) {
    if (around.kind === 'list') around.made.push(inner)
    // A plain assignment to "__proto__" would be lost, and with it the problem that it is.
    else Object.defineProperty(around.made, around.name, { value: inner, ...ordinary })
    if (takes(position, ',')) {
      if (around.kind === 'object') readName(around, position)
      return undefined
    }
    if (!takes(position, around.kind === 'list' ? ']' : '}')) throw new Unreadable('not-json')
    inner = around.made
    open.pop()
  }
  return { value: inner }
}

const ordinary = { writable: true, enumerable: true, configurable: true }

function readName(object: Extract<Open, { kind: 'object' }>, position: Position): void {
  if (next(position) !== '"') throw new Unreadable('not-json')
  const name = readText(position)
  if (Object.hasOwn(object.made, name)) throw new Unreadable('name-twice')
  if (!takes(position, ':')) throw new Unreadable('not-json')
  object.name = name
}

const space = /[ \t\n\r]*/y

/** The next character that is no space; empty at the end. */
function next(position: Position): string {
  space.lastIndex = position.at
  space.test(position.text)
  position.at = space.lastIndex
  return position.text.charAt(position.at)
}

function takes(position: Position, character: string): boolean {
  if (next(position) !== character) return false
  position.at += 1
  return true
}

function readText(position: Position): string {
  const { text, at } = position
  let end = text.indexOf('"', at + 1)
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1)
  if (end === -1) throw new Unreadable('not-json')
  const read = decoded(text.slice(at, end + 1))
  if (!read.isWellFormed()) throw new Unreadable('broken-text')
  position.at = end + 1
  return read
}

/** An odd number of backslashes before a quote makes it part of the text. */
function isEscaped(text: string, quote: number): boolean {
  let first = quote
  while (text.charAt(first - 1) === '\\') first -= 1
  return (quote - first) % 2 === 1
}

function decoded(quoted: string): string {
  try {
    return JSON.parse(quoted) as string
  } catch {
    throw new Unreadable('not-json') // an escape that there is not, or a control character
  }
}

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const words = [
  ['true', true],
  ['false', false],
  ['null', null],
] as const

function readWord(position: Position): unknown {
  const { text, at } = position
  const word = words.find(([written]) => text.startsWith(written, at))
  if (word) {
    position.at += word[0].length
    return word[1]
  }
  number.lastIndex = at
  const digits = number.exec(text)?.[0]
  if (digits === undefined) throw new Unreadable('not-json')
  position.at += digits.length
  return Number(digits)
}
