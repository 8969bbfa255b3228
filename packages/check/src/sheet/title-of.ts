import { entryOf, offenceByCode, type PersonRecord, type SentenceDocument, writeRecord } from '@plain-record/law'
import { matterFrom } from '../draft/document.ts'
import type { Draft, DraftMatter, DraftOffence } from '../draft/draft.ts'
import { sayDate, sayLength } from '../words/say-facts.ts'
import type { SheetWords } from '../words/sheet-words.ts'
import { saidDate } from './said-date.ts'

const sentencesNamed = 3
const longestName = 60

/**
 * What a matter is called everywhere: what was given, what for, and when. "Fine for theft from a shop, 10 March 2019". It holds the
 * person's facts, so it belongs on their own page and never into an address, a title or a log.
 * @param matter as it is being told: what is still missing is left out
 */
export function titleOf(matter: DraftMatter, words: SheetWords): string {
  const { title, facts } = words
  const when = matter.date === undefined || matter.date === 'unknown' ? title.dateNotKnown : sayDate(matter.date, facts)
  return title.whole({ what: whatWasGiven(matter, words), ...whatFor(matter, words), when })
}

/**
 * The title of each matter, by its id. Where several would be the same, the second ends in "(2)", and so on.
 * @param draft has what offences were called by the person, where there is one
 */
export function titlesOf(
  { record, draft }: { readonly record: PersonRecord; readonly draft?: Draft | undefined },
  words: SheetWords,
): ReadonlyMap<string, string> {
  const told = new Map(draft?.matters.map((matter) => [matter.id, matter]))
  const written = writeRecord(record).matters.map((matter, i) =>
    matterFrom({ ...matter, date: saidDate(matter.date) }, matter.id ?? `m${i + 1}`),
  )
  const inRecord = new Set(written.map(({ id }) => id))
  const all = [
    ...written.map((matter) => told.get(matter.id) ?? matter),
    ...(draft?.matters ?? []).filter(({ id }) => !inRecord.has(id)),
  ]
  const seen = new Map<string, number>()
  return new Map(
    all.map((matter) => {
      const plain = titleOf(matter, words)
      const times = (seen.get(plain) ?? 0) + 1
      seen.set(plain, times)
      return [matter.id, times === 1 ? plain : words.title.again(plain, times)]
    }),
  )
}

function whatWasGiven({ matter, kind, kindNotSure, sentences = [] }: DraftMatter, words: SheetWords): string {
  const { title } = words
  if (matter === 'caution' && (kindNotSure || kind === undefined)) return title.caution
  if (matter !== 'conviction') return kind === undefined ? title.something : title.given[kind]
  const known = sentences.filter((sentence) => sentence.kind !== 'unknown')
  if (known.length === 0) return title.conviction
  const names = known.slice(0, sentencesNamed).map((sentence) => sentenceName(sentence, words))
  return title.list(known.length > sentencesNamed ? [...names, title.more(known.length - sentencesNamed)] : names)
}

function sentenceName({ kind, length }: SentenceDocument, { title, facts }: SheetWords): string {
  const name = title.given[kind]
  return length === undefined || length === 'unknown' ? name : title.lasting(name, sayLength(length, facts))
}

type WhatFor = { readonly offence?: string; readonly asWritten?: string }

/** What our catalogue calls an offence reads on in a sentence; what the table or a person calls it stands by itself. */
function whatFor({ offence, furtherOffences = [] }: DraftMatter, { title }: SheetWords): WhatFor {
  const named = [...(offence ? [offence] : []), ...furtherOffences]
    .map(nameOfOffence)
    .filter((each) => each.name !== '')
  const [first] = named
  if (!first) return {}
  const name = named.length === 1 ? first.name : title.andOthers(first.name, named.length - 1)
  return first.isOurs ? { offence: name } : { asWritten: name }
}

function nameOfOffence({ code, name }: DraftOffence): { readonly name: string; readonly isOurs: boolean } {
  const ours = code === undefined ? undefined : entryOf(code)?.name
  if (ours !== undefined) return { name: ours, isOurs: true }
  const theirs = (name ?? (code === undefined ? undefined : offenceByCode(code)?.title) ?? '').trim()
  return { name: theirs.length > longestName ? `${theirs.slice(0, longestName).trimEnd()}…` : theirs, isOurs: false }
}
