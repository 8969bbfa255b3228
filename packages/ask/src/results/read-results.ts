import type { ReadOn } from '../facts/read-facts.ts'
import { createOffenceNaming } from '../matters/named-offence.ts'
import type { ReadMatter } from '../matters/read-matter.ts'
import { soundMatter } from '../matters/sound-matter.ts'
import { toldOffences } from '../matters/told-offences.ts'
import { piecesOf } from '../wording/pieces.ts'
import type { Above } from './date-roles.ts'
import { type Entry, type EntryLine, entriesFrom } from './entries.ts'
import { entrySentences } from './entry-sentences.ts'
import type { PasteReading } from './line-items.ts'
import { readLine } from './read-line.ts'
import { readingForResults } from './reading.ts'
import { shownWords } from './shown-words.ts'

/** A line of which nothing was read: its number, counted from 1, and those of its words that results are made of. */
export type UnreadLine = { readonly line: number; readonly words: string }

export type ReadResults = { readonly matters: readonly ReadMatter[]; readonly unread: readonly UnreadLine[] }

const mostCharacters = 200_000
const mostLines = 5_000
const lettersInALine = 2_000
const mostMatters = 200
const lettersShown = 300

/**
 * What a certificate, a court extract or a print of the police computer says, as it was pasted: the same as `readMatters`, read from
 * labels and rows instead of sentences. Names, births, addresses and numbers are passed over and never come back: `from` is made of
 * recognised words alone, and `unread` of words that results are written in. Takes any text and never throws; keeps nothing.
 * @param today `YYYY-MM-DD`; dates after it are left out
 */
export function readResults(text: string, { today }: ReadOn = {}): ReadResults {
  const lines = linesOf(text, today)
  const entries = entriesFrom(lines)
  const told = entries.filter(({ matter }) => matter !== undefined).slice(0, mostMatters)
  // What stands in an entry of which nothing is known but an offence was not read either.
  const lost = new Set(entries.filter(({ matter }) => matter === undefined).flatMap((entry) => entry.lines))
  const unread = lines
    .filter(({ line, isUnderstood }) => !isUnderstood || lost.has(line))
    .map(({ line, shown }) => ({ line, words: shown }))
  return { matters: told.map(matterFrom), unread }
}

type PastedLine = EntryLine & { readonly isUnderstood: boolean; readonly shown: string }

function linesOf(text: string, today: string | undefined): readonly PastedLine[] {
  const read = readingForResults()
  const reading: PasteReading = { nameOffence: createOffenceNaming(), today }
  let above: Above = {}
  return text
    .slice(0, mostCharacters)
    .split(/\r\n?|\n/)
    .slice(0, mostLines)
    .flatMap((written, i): readonly PastedLine[] => {
      const line = plainLine(written.slice(0, lettersInALine))
      const pieces = piecesOf(line, read)
      if (pieces.length === 0) return []
      const { items, open, columns, isPersonal, isUnderstood } = readLine({ text: line, pieces }, above, reading)
      above = { columns: columns ?? above.columns, open }
      return [{ line: i + 1, items, isUnderstood, shown: isPersonal ? '' : shownWords(line, pieces) }]
    })
}

/** Offence(s) as one word, D.O.B. and C.D. without their stops. */
const plainLine = (written: string): string =>
  written
    .normalize('NFKC')
    .replace(/\(s\)/gi, 's')
    .replace(/\b(?:[a-z]\.){2,4}(?![a-z])/gi, (initials) => initials.replaceAll('.', ''))

function matterFrom({ matter, kind, date, offences, sentences, words }: Entry): ReadMatter {
  const imposed = entrySentences(sentences)
  return soundMatter({
    ...(matter === undefined ? {} : { matter }),
    ...(kind === undefined ? {} : { kind }),
    ...(date === undefined ? {} : { date }),
    ...toldOffences(offences),
    ...(matter === 'conviction' && imposed.length > 0 ? { sentences: imposed } : {}),
    from: words.join(', ').replace(/\s+/g, ' ').slice(0, lettersShown),
  })
}
