import { type DisposalKind, factsOf, type SentenceDocument } from '@plain-record/law'
import type { StatedDisposal } from '../facts/disposal-wordings.ts'
import type { SaidTerm } from '../facts/said-lengths.ts'
import type { Story } from '../facts/story.ts'
import type { Mention } from '../wording/mention.ts'
import { lawKinds } from './law-kinds.ts'
import type { ReadMatter } from './read-matter.ts'
import { writtenWords } from './told-words.ts'

type Told = {
  readonly disposals: readonly Mention<StatedDisposal>[]
  readonly terms: readonly SaidTerm[]
  readonly story: Story
  readonly known: Pick<ReadMatter, 'date' | 'under18'>
}

/** The sentences of a conviction, each kind and length once. */
export function toldSentences(told: Told): readonly SentenceDocument[] {
  const isSuspended = told.disposals.some(({ meaning }) => meaning === 'suspended-sentence')
  const all = told.disposals.flatMap((mention) =>
    isSuspended && mention.meaning === 'prison' ? [] : sentencesOf(mention, told),
  )
  const fuller = all.filter(
    ({ kind, length }) => length !== undefined || !all.some((one) => one.kind === kind && one.length),
  )
  return [...new Map(fuller.map((sentence) => [JSON.stringify(sentence), sentence])).values()]
}

function sentencesOf(mention: Mention<StatedDisposal>, told: Told): readonly SentenceDocument[] {
  const kind = kindOf(mention, told)
  if (kind === undefined) return []
  const length = told.terms.find(({ of }) => of === mention)?.length
  return [length && factsOf(kind).includes('length') && isItsTerm(mention, told.story) ? { kind, length } : { kind }]
}

/** Community orders are of 2005 (Criminal Justice Act 2003, s. 177): what is called so before was an order of an older kind. */
const firstCommunityOrders = '2005'

/** Nobody under 18 is sent to prison: what they were given is one of several sentences. */
function kindOf(mention: Mention<StatedDisposal>, { known: { date, under18 }, story }: Told): DisposalKind | undefined {
  const law = lawKinds[mention.meaning]
  if (law.matter === 'caution' || law.matter === 'other') return undefined
  if (law.sentence === 'imprisonment' && under18 === true) return undefined
  const isOld = typeof date === 'string' && date < firstCommunityOrders
  if (law.sentence === 'community-order' && isOld) return 'earlier-community-order'
  const isOfOffences = mention.meaning === 'shpo' && /sopo|offence/i.test(writtenWords(story, mention))
  return isOfOffences ? 'sexual-offences-prevention-order' : law.sentence
}

const ofPrison: ReadonlySet<string> = new Set(['=prison', '=imprisonment', '=custody', '=jail', '=custodial'])

/**
 * "A two-year suspended sentence" is said of the term and just as often of the time it was suspended for. It is the term only where
 * both are told, or where the time is one of prison.
 */
function isItsTerm(mention: Mention<StatedDisposal>, { pieces }: Story): boolean {
  if (mention.meaning !== 'suspended-sentence') return true
  const around = pieces.slice(Math.max(0, mention.first - 3), mention.last + 6)
  const lengths = around.filter(({ kind }) => kind === 'length').length
  return lengths > 1 || around.some(({ names }) => names.some((name) => ofPrison.has(name)))
}
