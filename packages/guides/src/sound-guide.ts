import type { Known } from './checks/check.ts'
import type { Source, Topic } from './guide.ts'
import { type GuideDraft, readDraft } from './guide-draft.ts'
import type { ContentFile } from './library.ts'

/** For tests: a guide, and a content folder around it, that break no rule until a test changes them. */
export const on = '2026-11-22'

const frontMatter = {
  title: 'What Outcome 21 is',
  summary: 'What it means when the police close a case in this way.',
  topic: 'police-outcome-codes',
  audience: '[young-people, parents]',
  nations: '[england, wales]',
  checkedOn: '2026-11-22',
  checkAgainBy: '2027-05-22',
  checkedByRole: 'writer',
  sources: '[police-act]',
  related: '[]',
  help: '[samaritans]',
  askedAs: '[what is 21, outcome 21, is 21 bad, code 21, police 21]',
  changes: '[{ on: 2026-11-22, what: First published. }]',
}

const sections = {
  meaning: '## What this means for you\n\n- You were not found guilty.\n- It is closed.\n- You can ask us.',
  now: '## What to do now\n\n1. Keep the letter.\n2. Ask [us](/helpline).',
  first: '## What is it? {#what-it-is}\n\nThe police may add it. [[police-act]]',
  second: '## Who can see it? {#who-sees-it}\n\nAsk before you tell. [[advice]]',
  law: '## What the law says\n\nThe police must think about it. [[police-act]]',
  wrong: '## What people get wrong\n\n- **It is gone.** It is kept. [[police-act]]',
}

export type GuideChanges = {
  readonly front?: Readonly<Record<string, string>>
  readonly sections?: Partial<Record<keyof typeof sections, string>>
}

/** The Markdown of the sound guide, changed. A section changed to '' is left out. */
export function guideText(changes: GuideChanges = {}): string {
  const front = Object.entries({ ...frontMatter, ...changes.front }).map(([key, value]) => `${key}: ${value}`)
  const parts = Object.values({ ...sections, ...changes.sections }).filter((part) => part !== '')
  return `---\n${front.join('\n')}\n---\n\n${parts.join('\n\n')}\n`
}

export const guideFile = 'guides/police-outcome-codes/outcome-21.md'

/** The sound guide as a draft, changed. */
export function draftOf(changes: GuideChanges = {}): GuideDraft {
  const { draft, problems } = readDraft({ file: guideFile, text: guideText(changes) })
  if (draft === undefined) throw new Error(`The guide of this test cannot be read: ${JSON.stringify(problems)}`)
  return draft
}

/** The sound guide with other words under its first detail heading. */
export const draftSaying = (words: string): GuideDraft =>
  draftOf({ sections: { first: `## What is it? {#what-it-is}\n\n${words}` } })

export const sourceSeen = (id: string, seen: Source['seen']): Source => ({
  id,
  cite: `The source ${id}`,
  kind: 'statute',
  url: 'https://www.legislation.gov.uk/ukpga/1997/50',
  seen,
  rules: [],
  checked: on,
  says: 'What it says.',
})

const topicLeadingTo = (id: string, ...leadsTo: readonly string[]): Topic => ({
  id,
  title: `The topic ${id}`,
  scope: 'What it is about.',
  audience: ['individuals'],
  leadsTo,
})

export const known: Known = {
  sources: new Map(
    [sourceSeen('police-act', 'statute'), sourceSeen('hearsay', 'unverified'), sourceSeen('charity', 'secondary')].map(
      (source) => [source.id, source],
    ),
  ),
  topics: new Map(
    [topicLeadingTo('police-outcome-codes'), topicLeadingTo('basic-dbs-check', 'calculate-checks')].map((topic) => [
      topic.id,
      topic,
    ]),
  ),
  contacts: new Set(['samaritans']),
  terms: new Set(['caution']),
  guides: new Map([
    ['outcome-21', new Set(['what-it-is'])],
    ['filtering', new Set(['how-long'])],
  ]),
  on,
}

const topics = `- id: police-outcome-codes
  title: Police outcome codes
  scope: What each means
  audience: [individuals]
  leadsTo: []
`
const contacts = `- id: samaritans
  name: Samaritans
  for: Someone to talk to
  audience: everyone
  needs: [someone-to-talk-to]
  ages: [under-18, 18-and-over]
  phone: '116 123'
  web: https://www.samaritans.org/
  nation: UK
  source: https://www.samaritans.org/
  confidence: official
  checkedOn: 2026-11-22
`
const sources = `- id: police-act
  cite: Police Act 1997, s. 113B(4)
  kind: statute
  url: https://www.legislation.gov.uk/ukpga/1997/50/section/113B
  seen: statute
  rules: [D48]
  checked: 2026-11-22
  says: The police must be asked for information they think is relevant.
`
const glossary = `- id: caution
  term: caution
  also: [cautions]
  notIn: [under caution]
  meaning: A formal warning.
`

/** A whole content folder without problems; files given replace those of the same name or are added. */
export function contentFiles(...changed: readonly ContentFile[]): ContentFile[] {
  const sound: ContentFile[] = [
    { file: guideFile, text: guideText() },
    { file: 'topics.yaml', text: topics },
    { file: 'contacts.yaml', text: contacts },
    { file: 'sources/police.yaml', text: sources },
    { file: 'glossary.yaml', text: glossary },
  ]
  const names = new Set(changed.map(({ file }) => file))
  return [...sound.filter(({ file }) => !names.has(file)), ...changed]
}
