import type { AskAnswer, Crisis } from '@plain-record/ask'
import type { Contact, Library } from '@plain-record/guides'

const guidesShown = 4

/** An answer as lines for a terminal: help first in a crisis, then the passage, the guides, and a person. */
export function answerLines(answer: AskAnswer, library: Library): readonly string[] {
  const covered = new Set(library.guides.flatMap((guide) => guide.sections.map((section) => section.topic)))
  return [
    ...(answer.crisis ? crisisLines(answer.crisis, library.contacts) : []),
    ...(answer.intent === 'out-of-scope'
      ? ['We may not be the right people for this. We cover criminal records in England and Wales.', '']
      : []),
    ...bestLines(answer),
    ...moreLines(answer),
    ...topicLines(answer, library, covered),
    'Talk to a person: use the helpline page of this service, or its phone line.',
  ]
}

const crisisWords: Readonly<Record<Crisis['kind'], string>> = {
  'risk-to-life':
    'If you might hurt yourself, or someone might die, get help now. You do not have to cope with this alone.',
  danger: 'If you or somebody else is in danger now, call 999.',
  threat: 'Nobody has the right to threaten you. Do not pay and do not send anything more. These people can help now.',
}

function crisisLines({ kind, help }: Crisis, contacts: readonly Contact[]): readonly string[] {
  const known = help.flatMap((id) => contacts.find((contact) => contact.id === id) ?? [])
  return [crisisWords[kind], '', ...known.map(contactLine), '']
}

const howSure: Readonly<Record<Contact['confidence'], (date: string) => string>> = {
  official: (date) => `checked on ${date}`,
  secondary: (date) => `checked on ${date}; from another site, not from them`,
  unverified: (date) => `no number was checked; last looked at on ${date}`,
}

/** A number that nobody has checked is never shown. */
function contactLine({ confidence, checkedOn, name, phone, web, for: purpose }: Contact): string {
  const number = confidence === 'unverified' ? undefined : phone
  return `  ${name}: ${number ?? web}. ${purpose} (${howSure[confidence](checkedOn)})`
}

function bestLines({ best, weak }: AskAnswer): readonly string[] {
  if (weak) return ['We found nothing that fits these words.', '']
  if (!best) return ['We have no passage that answers this.', '']
  const why = best.why.length > 0 ? [`Shown because you wrote: ${best.why.join(', ')}`] : []
  return [
    ...best.passages.map((passage) => `"${passage}"`),
    `  ${best.title}: ${best.heading} (checked on ${best.checkedOn})`,
    ...why,
    '',
  ]
}

function moreLines({ best, guides }: AskAnswer): readonly string[] {
  const more = guides.filter(({ slug }) => slug !== best?.slug).slice(0, guidesShown)
  return more.length === 0
    ? []
    : [
        best ? 'More guides:' : 'Guides that may help:',
        ...more.map(({ title, heading }) => `  ${title}: ${heading}`),
        '',
      ]
}

/** Named only when the likeliest topic has no guide yet. */
function topicLines(
  { topics, weak, intent }: AskAnswer,
  library: Library,
  covered: ReadonlySet<string>,
): readonly string[] {
  const [first] = topics
  if (weak || intent === 'out-of-scope' || first === undefined || covered.has(first)) return []
  const title = library.topics.find(({ id }) => id === first)?.title
  return title ? [`This is about "${title}". We have no guide on it yet: a person can help.`, ''] : []
}
