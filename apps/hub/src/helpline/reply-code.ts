import { createHash, createHmac } from 'node:crypto'

// Crockford's letters: none that is read as a digit, and no U, so that no rude word comes up.
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const groups = 4
const lettersInGroup = 4

/** A code that a person copies down to read their replies later, 80 bits of it: `K7QM-2XWD-9FHR-TB3N`. */
export type ReplyCode = string

/**
 * The reply code of a form, always the same for the same form: a page that is sent again, because its answer was lost,
 * shows the code that the first sending got, and the code itself is stored nowhere.
 */
export function replyCodeFor(secret: Buffer, formKey: string): ReplyCode {
  const text = spell(createHmac('sha256', secret).update(`reply code/${formKey}`).digest(), groups * lettersInGroup)
  return (text.match(/.{4}/g) ?? []).join('-')
}

/** The short name of a request, for talking about it: `PR-7K2M9-Q4D3X`. It opens nothing. */
export function referenceFor(secret: Buffer, formKey: string): string {
  const text = spell(createHmac('sha256', secret).update(`reference/${formKey}`).digest(), 10)
  return `PR-${text.slice(0, 5)}-${text.slice(5)}`
}

/** 32 letters are five bits each; a byte's lowest five are used. */
const spell = (bytes: Buffer, count: number): string =>
  Array.from(bytes.subarray(0, count), (byte) => letters[byte & 31]).join('')

/**
 * A code as somebody typed it: lower case, spaces or no dashes, O for zero and I or L for one are all read.
 * @returns undefined when it cannot be a code
 */
export function readReplyCode(typed: string): ReplyCode | undefined {
  const plain = typed
    .toUpperCase()
    .replace(/[\s\u2010-\u2015.-]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  if (plain.length !== groups * lettersInGroup || [...plain].some((letter) => !letters.includes(letter)))
    return undefined
  return (plain.match(/.{4}/g) ?? []).join('-')
}

/** What is stored instead of a secret that is long enough not to be guessed. */
export const digestOf = (secret: string): Buffer => createHash('sha256').update(`plain-record/${secret}`).digest()
