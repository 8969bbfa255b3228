import type { PartialDate } from '@plain-record/law'
import type { StatedDisposal } from '../facts/disposal-wordings.ts'
import type { SaidTerm } from '../facts/said-lengths.ts'
import { saidYouth } from '../facts/said-youth.ts'
import type { Story } from '../facts/story.ts'
import type { Mention } from '../wording/mention.ts'
import type { Group } from './grouped-marks.ts'
import { isOfTheOffence, isSeveral, saidWhere } from './in-context.ts'
import { lawKinds } from './law-kinds.ts'
import { isStage } from './marks.ts'
import type { OffenceNaming } from './named-offence.ts'
import { partialDate } from './partial-date.ts'
import type { ReadMatter } from './read-matter.ts'
import { soundMatter } from './sound-matter.ts'
import { isInchoate, toldOffences } from './told-offences.ts'
import { toldSentences } from './told-sentences.ts'
import { wordsAcross, writtenWords } from './told-words.ts'

/** What the matters of one text are read with. */
export type Reading = {
  readonly story: Story
  readonly terms: readonly SaidTerm[]
  readonly nameOffence: OffenceNaming
  readonly today: string | undefined
  /** Whether the text tells of one matter alone, so that what it says of age is of that. */
  readonly isOnly: boolean
}

const mostCounted = 9

/** The matters of a group: one, or as many as it says there were, of which then nothing else is known to be of each. */
export function mattersFrom(group: Group, reading: Reading): readonly ReadMatter[] {
  const { story, terms } = reading
  const disposals = group.marks.flatMap((mark) => (mark.kind === 'disposal' ? [mark.disposal] : []))
  const lengths = terms.filter(({ of }) => disposals.includes(of)).map(({ at }) => ({ first: at, last: at }))
  const bare = { ...whatItWas(disposals), from: wordsAcross(story, [...group.marks, ...lengths]) }
  const many = Math.max(...group.marks.map((mark) => (mark.kind === 'disposal' ? mark.howMany : 0)))
  if (many > 1) return Array.from({ length: Math.min(many, mostCounted) }, () => bare)
  if (many === 0 && areSeveral(disposals, story)) return [bare]
  return [soundMatter(withDetails(bare, { group, disposals, reading }))]
}

type Details = {
  readonly group: Group
  readonly disposals: readonly Mention<StatedDisposal>[]
  readonly reading: Reading
}

function withDetails(bare: ReadMatter, { group, disposals, reading }: Details): ReadMatter {
  const { story, terms } = reading
  const date = dateOf(group, reading)
  const under18 = ageOf(group, reading)
  const known = { ...(date === undefined ? {} : { date }), ...(under18 === undefined ? {} : { under18 }) }
  const dated = { ...bare, ...known, ...offencesOf(group, reading) }
  if (bare.matter !== 'conviction') return dated
  const sentences = toldSentences({ disposals, terms, story, known })
  const where = disposals.some(({ meaning }) => meaning === 'service-conviction')
    ? 'service'
    : saidWhere(story.pieces, spanOf(group))
  return { ...dated, ...(where ? { convictedIn: where } : {}), ...(sentences.length > 0 ? { sentences } : {}) }
}

/** Arrests and charges only count where nothing that came of them is told. */
function whatItWas(disposals: readonly Mention<StatedDisposal>[]): Pick<ReadMatter, 'matter' | 'kind'> {
  const ends = disposals.filter((disposal) => !isStage(disposal))
  const kinds = (ends.length > 0 ? ends : disposals.slice(-1)).map(({ meaning }) => lawKinds[meaning])
  if (kinds.some(({ matter }) => matter === 'conviction')) return { matter: 'conviction' }
  const [first] = kinds
  if (!first || first.matter === 'open') return {}
  const named = new Set(kinds.flatMap((kind) => ('kind' in kind && kind.kind !== undefined ? [kind.kind] : [])))
  const [kind] = named
  return { matter: first.matter, ...(kind !== undefined && named.size === 1 ? { kind } : {}) }
}

function areSeveral(disposals: readonly Mention<StatedDisposal>[], { pieces }: Story): boolean {
  const told = disposals.filter(({ meaning }) => meaning !== 'conviction')
  return (told.length > 0 ? told : disposals).some((disposal) => isSeveral(pieces, disposal))
}

/** The one date that is told. */
function dateOf({ marks, isDoubtful }: Group, { today }: Reading): PartialDate | undefined {
  const [only, ...more] = marks.filter((mark) => mark.kind === 'date')
  return only && !isDoubtful && more.length === 0 ? partialDate(only.when, today) : undefined
}

/**
 * By an age of that time, or by words that fit only somebody under 18. An age at the offence is not one at the conviction, which is
 * what the law asks for (Rehabilitation of Offenders Act 1974, s. 5(2)).
 */
function ageOf({ marks }: Group, { story: { pieces }, isOnly }: Reading): boolean | undefined {
  const [only, ...more] = marks.flatMap((mark) => (mark.kind === 'age' && mark.age.when === 'then' ? [mark.age] : []))
  if (only) return more.length > 0 || isOfTheOffence(pieces, only.at) ? undefined : only.years < 18
  return isOnly && saidYouth(pieces).under18 ? true : undefined
}

const offencesOf = ({ marks }: Group, { story, nameOffence }: Reading) =>
  toldOffences(
    marks.flatMap((mark) => {
      if (mark.kind !== 'offence') return []
      return [mark.named && !isInchoate(story.pieces, mark) ? nameOffence(writtenWords(story, mark)) : undefined]
    }),
  )

const spanOf = ({ marks }: Group): { readonly first: number; readonly last: number } => ({
  first: Math.min(...marks.map(({ first }) => first)),
  last: Math.max(...marks.map(({ last }) => last)),
})
