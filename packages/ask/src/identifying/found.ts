/**
 * Words that may identify somebody. `start` and `end` are UTF-16 offsets into the text as typed, `end` not
 * included.
 */
export type Identifying = {
  readonly kind: IdentifyingKind
  readonly text: string
  readonly start: number
  readonly end: number
}

export type IdentifyingKind =
  | 'person'
  | 'school'
  | 'place'
  | 'email'
  | 'phone'
  | 'handle'
  | 'link'
  | 'postcode'
  | 'birth-date'
  | 'image'

/** The same in the text as it is read (readable.ts): `to` is not included. */
export type Found = { readonly kind: IdentifyingKind; readonly from: number; readonly to: number }

/** Every place of a pattern, or of its first group where it has one. @param pattern with the flags d and g */
export function everyPlace(kind: IdentifyingKind, text: string, pattern: RegExp): readonly Found[] {
  return [...text.matchAll(pattern)].flatMap(({ indices }) => {
    const [from, to] = indices?.[1] ?? indices?.[0] ?? [0, 0]
    return to > from ? [{ kind, from, to }] : []
  })
}
