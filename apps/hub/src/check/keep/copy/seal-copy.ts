import { aessiv } from '@noble/ciphers/aes.js'
import { copyToJson } from './copy-json.ts'
import type { KeptCopy } from './kept-copy.ts'
import { inLetters } from './letters.ts'
import { type Form, forms, packed } from './packing.ts'
import { inWords, lengthInWords } from './written-words.ts'

/** A copy that only this site can read. */
export type SealedCopy = {
  /** In letters, of any length. */
  readonly letters: string
  /** The record and the day alone, in words that can be written down. Absent when they would be more than sixty. */
  readonly words?: readonly string[]
}

/** What the key of copies is drawn for. */
export const purposeOfCopies = 'kept copies'

/**
 * Seals a copy. The same copy on the same day gives the same text: AES-SIV needs no nonce, and tells nobody more than whether two
 * copies are the same (RFC 5297).
 * @param key of 32 bytes, for `purposeOfCopies`, from the current master key
 * @returns undefined for a record that is longer than a copy can be: more than a megabyte
 */
export function sealCopy(copy: KeptCopy, key: Buffer): SealedCopy | undefined {
  const { receipt: _, ...bare } = copy
  const whole = packed(copyToJson(copy), forms.deflated) ?? packed(copyToJson(bare), forms.deflated)
  if (!whole) return undefined
  const short = packed(copyToJson(bare), forms.predicted)
  const words = short && inWords(sealed(toFillWords(short), forms.predicted, key))
  return { letters: inLetters(sealed(whole, forms.deflated, key)), ...(words ? { words } : {}) }
}

/** The form, in the open and bound to the rest; then the tag and what is sealed. */
function sealed(bytes: Buffer, form: Form, key: Buffer): Buffer {
  const head = Buffer.of(form)
  return Buffer.concat([head, aessiv(key, head).encrypt(bytes)])
}

const headAndTag = 17
const toFillWords = (bytes: Buffer): Buffer =>
  Buffer.concat([bytes, Buffer.alloc(lengthInWords(headAndTag + bytes.length) - headAndTag - bytes.length)])
