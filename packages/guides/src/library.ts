import type { z } from 'zod'
import { allChecks } from './checks/all-checks.ts'
import type { Known } from './checks/check.ts'
import { sourcesUsed } from './checks/check.ts'
import { contactsWereChecked, idsAreUnique, type Listed, sourcesAreUsed } from './checks/library-lists.ts'
import { finishGuide } from './finish-guide.ts'
import { termFinder } from './glossary.ts'
import type { Library } from './guide.ts'
import { type GuideDraft, readDraft } from './guide-draft.ts'
import { contactList, sourceList, termList, topicList } from './lists.ts'
import { inReadingOrder, type Problem } from './problem.ts'
import { readYaml } from './yaml-text.ts'

/** A file of the content folder; `file` is its path inside it, with forward slashes. */
export type ContentFile = { readonly file: string; readonly text: string }

export type ReadLibrary = { readonly library: Library; readonly problems: readonly Problem[] }

/**
 * Everything the content folder holds, parsed, and everything that is wrong with it. What cannot be read is left out
 * and named in the problems; nothing here throws.
 * @param on ISO date: guides due before it are overdue
 */
export function buildLibrary(files: readonly ContentFile[], { on }: { on: string }): ReadLibrary {
  const sources = readList('source', { files: files.filter(isSourceFile), shape: sourceList })
  const topics = readList('topic', { files: files.filter(({ file }) => file === 'topics.yaml'), shape: topicList })
  const contacts = readList('contact', {
    files: files.filter(({ file }) => file === 'contacts.yaml'),
    shape: contactList,
  })
  const terms = readList('term', { files: files.filter(({ file }) => file === 'glossary.yaml'), shape: termList })
  const read = files.filter(isGuideFile).map(readDraft)
  const drafts = read.flatMap(({ draft }) => (draft === undefined ? [] : [draft]))

  const sourcesById = new Map(sources.entries.map((source) => [source.id, source]))
  const contactsById = new Map(contacts.entries.map((contact) => [contact.id, contact]))
  const known: Known = {
    sources: sourcesById,
    topics: new Map(topics.entries.map((topic) => [topic.id, topic])),
    contacts: idsOf(contacts.entries),
    terms: idsOf(terms.entries),
    guides: new Map(drafts.map((draft) => [draft.slug, anchorsOf(draft)])),
    on,
  }
  const problems = [
    ...[sources, topics, contacts, terms].flatMap((list) => list.problems),
    ...read.flatMap((guide) => guide.problems),
    ...drafts.flatMap((draft) => allChecks.flatMap((check) => check(draft, known))),
    ...idsAreUnique(
      'guide',
      drafts.map(({ slug, file }) => ({ id: slug, file, line: 1 })),
    ),
    ...contactsWereChecked(contacts.listed, on),
    ...sourcesAreUsed(sources.listed, new Set(drafts.flatMap(sourcesUsed))),
  ]
  const finder = termFinder(terms.entries)
  const guides = drafts
    .filter((draft, index) => drafts.findIndex(({ slug }) => slug === draft.slug) === index)
    .map((draft) => finishGuide(draft, { known, contacts: contactsById, finder }))
  const library: Library = {
    guides,
    topics: topics.entries,
    terms: terms.entries,
    contacts: contacts.entries,
    sources: sources.entries,
  }
  return { library, problems: inReadingOrder(problems) }
}

const isGuideFile = ({ file }: ContentFile): boolean => /^guides\/.+\.md$/.test(file)
const isSourceFile = ({ file }: ContentFile): boolean => /^sources\/[^/]+\.yaml$/.test(file)

const idsOf = (entries: readonly { readonly id: string }[]): Set<string> => new Set(entries.map(({ id }) => id))

const anchorsOf = (draft: GuideDraft): Set<string> =>
  new Set([
    ...draft.sections.flatMap(({ id, innerAnchors }) => [id, ...innerAnchors]),
    ...sourcesUsed(draft).map((id) => `source-${id}`),
  ])

type ListOfEntries<T> = { readonly files: readonly ContentFile[]; readonly shape: z.ZodType<T[]> }

/** One list out of its files, each id once, in the order they are written. */
function readList<T extends { readonly id: string }>(kind: string, { files, shape }: ListOfEntries<T>) {
  const read = files.map((file) => ({ file: file.file, ...readYaml(file, shape) }))
  const listed: (Listed & { entry: T })[] = read.flatMap(({ file, value, lineOf }) =>
    (value ?? []).map((entry, index) => ({ id: entry.id, file, line: lineOf(String(index)), entry })),
  )
  const problems = [...read.flatMap((list) => list.problems), ...idsAreUnique(kind, listed)]
  const entries = listed.filter(({ id }, index) => listed.findIndex((other) => other.id === id) === index)
  return { entries: entries.map(({ entry }) => entry), listed, problems }
}
