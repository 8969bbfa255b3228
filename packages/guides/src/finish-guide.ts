import { type Known, sourcesUsed } from './checks/check.ts'
import { isOverdue } from './checks/dates.ts'
import type { TermFinder } from './glossary.ts'
import type { Contact, Guide, Section, SectionKind, Source } from './guide.ts'
import type { DraftSection, GuideDraft } from './guide-draft.ts'
import { renderBlocks } from './render.ts'
import type { Statement } from './statements.ts'

type Finishing = {
  readonly known: Known
  readonly contacts: ReadonlyMap<string, Contact>
  readonly finder: TermFinder
}

/** A guide as the site shows it. What is not known (a source, a contact, a guide) is left out: the checks name it. */
export function finishGuide(draft: GuideDraft, { known, contacts, finder }: Finishing): Guide {
  const { title, summary, topic, audience, nations, checkedOn, checkAgainBy, checkedByRole } = draft.frontMatter
  const { related, help, askedAs, sensitive, changes } = draft.frontMatter
  const seen = new Set<string>()
  return {
    slug: draft.slug,
    title,
    summary,
    topic,
    audience,
    nations,
    checkedOn,
    checkAgainBy,
    checkedByRole,
    overdue: isOverdue(checkAgainBy, known.on),
    askedAs,
    sections: draft.sections.map((section) => finishSection(section, { topic, finder, seen, sources: known.sources })),
    sources: present(sourcesUsed(draft), known.sources),
    related: related.filter((slug) => known.guides.has(slug) && slug !== draft.slug),
    help: present(help, contacts),
    changes,
    sensitive,
    readingAge: draft.readingAge,
  }
}

type SectionFinishing = {
  readonly topic: string
  readonly finder: TermFinder
  readonly seen: Set<string>
  readonly sources: ReadonlyMap<string, Source>
}

function finishSection(section: DraftSection, { topic, finder, seen, sources }: SectionFinishing): Section {
  const { id, kind, heading, blocks, statements } = section
  const said = statements.filter(({ text }) => text !== '')
  return {
    id,
    kind,
    heading,
    topic: section.topic ?? topic,
    html: renderBlocks({ blocks, heading, sources, finder, seen }),
    text: said.map(({ text }) => text).join('\n'),
    passages: said
      .filter((each) => each.kind !== 'subheading' && !each.introduces)
      .map((each) => passageOf(each, kind)),
    sources: [...new Set(said.flatMap(({ marks }) => marks))].filter((mark) => sources.has(mark)),
  }
}

/** A mistake is never quoted as if it were the answer: its bold words are named as what people get wrong. */
function passageOf({ quote, text, lead }: Statement, kind: SectionKind): string {
  if (kind !== 'wrong' || lead === '') return quote
  const before = quote.slice(0, quote.length - text.length)
  return `${before}A common mistake: ${lead} What is true: ${text.slice(lead.length).trim()}`
}

const present = <T>(ids: readonly string[], all: ReadonlyMap<string, T>): T[] =>
  ids.flatMap((id) => {
    const found = all.get(id)
    return found === undefined ? [] : [found]
  })
