import type {
  ConvictionDocument,
  MatterDocument,
  PartialDate,
  PartialLength,
  RecordDocument,
  SentenceDocument,
} from '../document.ts'
import { factsOf, hasTerm, isOrder, type SentenceFact } from '../shape.ts'
import { chance, type Draw, drawnRecord, lengths, oneOf, remembered } from './drawn-records.ts'

/**
 * A record as forms and people leave it: facts that nobody gave, dates of birth known in part, terms that follow on from others, facts
 * that are rare. Unlike `remembered` it is not told from one true record: `completionOf` gives records that it can turn out to be.
 */
export function vagueRecord(draw: Draw): RecordDocument {
  const { matters } = remembered(draw, drawnRecord(draw))
  const vague = matters.map((matter, i): MatterDocument => {
    if (matter.matter !== 'conviction') return matter
    const { under18, ...rest } = matter
    const sentences = matter.sentences.map((sentence) => withRareFacts(draw, withFactsLeftOut(draw, sentence)))
    const before = `m${i}` // the matter before this one, by position
    return {
      ...rest,
      ...(under18 === undefined || chance(draw, 20) ? {} : { under18 }),
      ...(chance(draw, 5) ? { setAside: 'quashed' as const } : {}),
      sentences: chance(draw, 40) && canBeFollowed(matters[i - 1]) ? following(sentences, before) : sentences,
    }
  })
  return {
    ...(chance(draw, 20) ? { born: oneOf<PartialDate>(draw, ['1959-07-31', '1962', { after: '1969' }]) } : {}),
    matters: vague,
  }
}

const canBeFollowed = (matter: MatterDocument | undefined): boolean =>
  matter?.matter === 'conviction' && matter.sentences.some(({ kind }) => hasTerm(kind))

const following = (sentences: readonly SentenceDocument[], consecutiveTo: string): ConvictionDocument['sentences'] => {
  const own = sentences.find(({ kind }) => hasTerm(kind))
  return sentences.map((sentence) => (sentence === own ? { ...sentence, consecutiveTo } : sentence))
}

/** What a form may not have asked yet. */
const mayBeLeftOut: readonly SentenceFact[] = ['length', 'schedule18', 'ends', 'lastDay', 'ceased', 'paid']
/** The days that go with a yes that is left out, and with an order that no longer says how it ends. */
const goesWith: Readonly<Partial<Record<SentenceFact, readonly SentenceFact[]>>> = {
  ceased: ['ceasedOn'],
  paid: ['paidOn'],
  ends: ['ceased', 'ceasedOn'],
}

function withFactsLeftOut(draw: Draw, sentence: SentenceDocument): SentenceDocument {
  const out = mayBeLeftOut.filter(() => chance(draw, 12)).flatMap((fact) => [fact, ...(goesWith[fact] ?? [])])
  const kept = Object.entries(sentence).filter(([fact]) => !out.some((each) => each === fact))
  return Object.fromEntries(kept) as SentenceDocument
}

function withRareFacts(draw: Draw, sentence: SentenceDocument): SentenceDocument {
  const takes = new Set(factsOf(sentence.kind))
  const day = (): PartialDate => oneOf<PartialDate>(draw, ['2027-03-31', '2027', 'unknown', { after: '2026-05' }])
  const length = (): PartialLength =>
    oneOf<PartialLength>(draw, [oneOf(draw, lengths), 'unknown', { atMost: oneOf(draw, lengths) }])
  const rare = (fact: SentenceFact): boolean => takes.has(fact) && !(fact in sentence) && chance(draw, 8)
  return {
    ...sentence,
    ...(rare('longestSingleTerm') ? { longestSingleTerm: length() } : {}),
    ...(rare('activatedUntil') ? { activatedUntil: day() } : {}),
    ...(rare('expiresOn') ? { expiresOn: day() } : {}),
    ...(isOrder(sentence.kind) && sentence.ends === undefined && rare('length') ? { length: length() } : {}),
  }
}
