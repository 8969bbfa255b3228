import { crc32 } from 'node:zlib'
import { filled, unfilled } from './regrouped.ts'

/** Letters and figures that are not taken for one another by eye: Crockford's alphabet. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
const bitsOfLetter = 5
const lineOf8Groups = /.{1,40}/g
const groupOf5 = /.{1,5}/g
/** Bytes that tell whether letters are as they were given out. They need no key. */
const checkLength = 4

/** Bytes as groups of letters between brackets, so that they are found in whatever stands around them. */
export function inLetters(bytes: Buffer): string {
  const all = Buffer.concat([bytes, checkOf(bytes)])
  const letters = filled(all, { from: 8, to: bitsOfLetter }).map((number) => alphabet.charAt(number))
  const lines = letters.join('').match(lineOf8Groups) ?? []
  return `[${lines.map((line) => line.match(groupOf5)?.join(' ')).join('\n')}]`
}

/** Either the bytes, or that there are letters which are not as they were given out. */
export type FoundLetters = { readonly kind: 'bytes'; readonly bytes: Buffer } | { readonly kind: 'damaged' }

/** Letters that stand in a text; undefined when there are none. Case, spaces, line breaks and signs do not count. */
export function findLetters(typed: string): FoundLetters | undefined {
  const inside = longestInBrackets(typed)
  const all = bytesOf(inside ?? typed)
  const bytes = all.subarray(0, -checkLength)
  if (bytes.length > 0 && all.subarray(-checkLength).equals(checkOf(bytes))) return { kind: 'bytes', bytes }
  return inside === undefined ? undefined : { kind: 'damaged' }
}

/** Shorter than any copy: brackets that people write. */
const fewest = 30

/** What stands after a bracket up to the next, be it the other one or none at all. */
function longestInBrackets(typed: string): string | undefined {
  const [before = '', ...others] = typed.split(/[[\]]/)
  if (others.length === 0) return undefined
  const longest = others.reduce((best, part) => (part.length > best.length ? part : best), before)
  return longest.length < fewest ? undefined : longest
}

function checkOf(bytes: Buffer): Buffer {
  const check = Buffer.alloc(checkLength)
  check.writeUInt32BE(crc32(bytes))
  return check
}

/** None for letters that no bytes are written as. */
function bytesOf(typed: string): Buffer {
  const numbers = Array.from(meant(typed), (letter) => alphabet.indexOf(letter))
  return Buffer.from(unfilled(numbers, { from: bitsOfLetter, to: 8 }) ?? [])
}

/** What was meant by letters that look like others. */
const meant = (typed: string): string =>
  typed
    .toLowerCase()
    .replace(/[ilou]/g, (letter) => ({ i: '1', l: '1', o: '0' })[letter] ?? 'v')
    .replace(/[^0-9a-z]/g, '')
