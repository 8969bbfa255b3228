import { crc32 } from 'node:zlib'
import { wordlist } from '@scure/bip39/wordlists/english.js'
import { filled, unfilled } from './regrouped.ts'

const bitsOfWord = 11
/** More than this, nobody writes down. */
const mostWords = 60
/** Fewer than this is no copy, and more is something else. */
const fewestTyped = 14
const mostTyped = 200
const mostCharacters = 20_000
/** So many letters of a word are enough. */
const lettersEnough = 4

/**
 * Bytes as words of the English list of BIP-39, whose first four letters tell each from all others.
 * @param bytes as many as `lengthInWords` says
 * @returns undefined when they are too many to write down
 */
export function inWords(bytes: Buffer): readonly string[] | undefined {
  const numbers = filled(Buffer.concat([bytes, checkOf(bytes)]), { from: 8, to: bitsOfWord })
  return numbers.length > mostWords ? undefined : numbers.map((number) => wordlist[number] as string)
}

/** How long bytes have to be made, so that their words leave no room for one more: how many there are is then told by the words. */
export const lengthInWords = (bytes: number): number => {
  const words = Math.ceil(((bytes + checkLength) * 8) / bitsOfWord)
  return Math.floor((words * bitsOfWord) / 8) - checkLength
}

/** A byte that tells whether words are as they were given out, nearly always. It needs no key. */
const checkOf = (bytes: Buffer): Buffer => Buffer.of(crc32(bytes) & 255)
const checkLength = 1

/** A word that was typed, and where it stands: from 1. */
export type TypedWord = { readonly at: number; readonly typed: string }

export type FoundWords =
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  /** There are words, and they are not as they were given out. `notOnList`: the first that is not on the list, if one is not. */
  | { readonly kind: 'damaged'; readonly notOnList?: TypedWord }

const numberOf: ReadonlyMap<string, number> = new Map(
  wordlist.flatMap((word, number) => [word, word.slice(0, lettersEnough)].map((name) => [name, number] as const)),
)

/**
 * Words that stand in a text; undefined when there are none. Case, line breaks, numbers and signs do not count, nor does anything
 * that stands before a number 1.
 */
export function findWords(typed: string): FoundWords | undefined {
  if (typed.length > mostCharacters) return undefined
  const afterOne = typed
    .split(/(?:^|\s)1[.):]/)
    .slice(1)
    .join(' ')
  const words = (afterOne || typed).toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length < fewestTyped || words.length > mostTyped) return undefined
  const numbers = words.map((word) => numberOf.get(word) ?? numberOf.get(word.slice(0, lettersEnough)) ?? -1)
  const unknown = numbers.filter((number) => number === -1).length
  if (unknown === 0) return bytesOf(numbers)
  if (unknown > words.length / 3) return undefined
  const at = numbers.indexOf(-1)
  return { kind: 'damaged', notOnList: { at: at + 1, typed: words[at] ?? '' } }
}

function bytesOf(numbers: readonly number[]): FoundWords {
  const all = Buffer.from(unfilled(numbers, { from: bitsOfWord, to: 8 }) ?? [])
  const bytes = all.subarray(0, -checkLength)
  return bytes.length > 0 && all.subarray(-checkLength).equals(checkOf(bytes))
    ? { kind: 'bytes', bytes }
    : { kind: 'damaged' }
}
