import { aessiv } from '@noble/ciphers/aes.js'
import { ok, type Result, refuse } from '../../../platform/result.ts'
import { copyFromJson } from './copy-json.ts'
import type { KeptCopy } from './kept-copy.ts'
import { findLetters } from './letters.ts'
import { isForm, unpacked } from './packing.ts'
import { findWords, type TypedWord } from './written-words.ts'

export type OpenRefusal =
  | { readonly kind: 'not-a-copy' }
  /** A part is missing or mistyped. `notOnList`: the first word that cannot be right, of a copy in words. */
  | { readonly kind: 'damaged'; readonly notOnList?: TypedWord }
  /** It is as it was given out, and no key of this site opens it. Rarely, one word of a copy in words is wrong after all. */
  | { readonly kind: 'other-site' }
  | { readonly kind: 'too-long' }

/** Characters. Longer than any copy. */
const longestTyped = 1_000_000

/**
 * Opens a copy that was typed or pasted, with whatever stands around it. Never throws, and gives nothing that was not sealed here.
 * @param keys of 32 bytes, for `purposeOfCopies`, from every master key
 */
export function openCopy(typed: string, keys: readonly Buffer[]): Result<KeptCopy, OpenRefusal> {
  if (typed.length > longestTyped) return refuse({ kind: 'too-long' })
  const found = findLetters(typed) ?? findWords(typed)
  if (!found) return refuse({ kind: 'not-a-copy' })
  return found.kind === 'damaged' ? refuse(found) : opened(found.bytes, keys)
}

function opened(bytes: Buffer, keys: readonly Buffer[]): Result<KeptCopy, OpenRefusal> {
  const form = bytes[0]
  if (!isForm(form)) return refuse({ kind: 'other-site' }) // of a later version, or of something else
  const packed = keys.reduce<Uint8Array | undefined>((found, key) => found ?? unsealed(bytes, key), undefined)
  if (!packed) return refuse({ kind: 'other-site' })
  const json = unpacked(packed, form)
  const copy = json === undefined ? undefined : copyFromJson(json)
  return copy ? ok(copy) : refuse({ kind: 'damaged' })
}

function unsealed(bytes: Buffer, key: Buffer): Uint8Array | undefined {
  try {
    return aessiv(key, bytes.subarray(0, 1)).decrypt(bytes.subarray(1))
  } catch {
    return undefined // another key, or not sealed at all
  }
}
