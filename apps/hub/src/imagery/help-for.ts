import type { Library } from '@plain-record/guides'
import type { ImageryAnswers, StopName } from './tree/answers.ts'
import type { ImageryWords } from './words/en.ts'

type Contact = Library['contacts'][number]

/** Ids of who can help now, the best first: for the most urgent thing first, and for whoever reads. */
export function helpFor(
  stops: readonly StopName[],
  { reader, nation }: ImageryAnswers,
  { helpFor: table, alsoInWales }: Pick<ImageryWords, 'helpFor' | 'alsoInWales'>,
): readonly string[] {
  const inWales = nation === 'wales' && reader ? (alsoInWales[reader] ?? []) : []
  return [...new Set([...stops.flatMap((stop) => table[reader ?? 'anyone'][stop]), ...inWales])]
}

/** @throws when an id is none of the list: help must not go missing silently */
export const contactsOf = (ids: readonly string[], contacts: readonly Contact[]): readonly Contact[] =>
  ids.map((id) => {
    const found = contacts.find((contact) => contact.id === id)
    if (!found) throw new Error(`There is no contact "${id}".`)
    return found
  })
