import type {
  CautionDocument,
  ConvictionDocument,
  MatterDocument,
  OffenceDocument,
  RecordDocument,
  SentenceDocument,
} from '../../record/document.ts'
import type { FactPath } from '../../record/record.ts'

/** The facts that answer a question: an order that ends says so by its length, and a term may be several. */
const answersTo: Readonly<Record<string, readonly string[]>> = {
  length: ['length', 'terms', 'served'],
  ends: ['ends', 'length', 'lastDay'],
}

/**
 * A record document with one fact more, taken from another that tells of the same matters and knows it. Undefined: that does not say.
 */
export function answeredFrom(
  document: RecordDocument,
  full: RecordDocument,
  path: FactPath,
): RecordDocument | undefined {
  const at = document.matters.findIndex(({ id }, i) => (id ?? `m${i + 1}`) === path.matter)
  const [matter, known] = [document.matters[at], full.matters[at]]
  if (!matter || !known || matter.matter === 'other' || known.matter === 'other') return undefined
  const answered = matterWith(matter, known, path)
  return answered && { ...document, matters: document.matters.with(at, answered) }
}

type Matter = ConvictionDocument | CautionDocument

function matterWith(matter: Matter, known: Matter, { fact, sentence, offence }: FactPath): MatterDocument | undefined {
  if (fact === 'under18') return { ...matter, under18: known.under18 ?? false }
  const { offences = [{}] } = matter
  if (fact === 'offence') return known.offences && { ...matter, offences: namedFrom(offences, known.offences) }
  if (offence !== undefined) {
    const facts = factsIn<OffenceDocument>(known.offences?.[offence], fact)
    return facts && { ...matter, offences: offences.with(offence, { ...offences[offence], ...facts }) }
  }
  if (sentence === undefined || matter.matter !== 'conviction' || known.matter !== 'conviction') return undefined
  const facts = factsIn<SentenceDocument>(known.sentences[sentence], fact)
  return (
    facts && {
      ...matter,
      sentences: matter.sentences.with(sentence, { ...(matter.sentences[sentence] as SentenceDocument), ...facts }),
    }
  )
}

/** The offences that are known, each by its code, or else by whether it stops filtering; what was told of one before stays. */
const namedFrom = (before: readonly OffenceDocument[], known: readonly OffenceDocument[]): readonly OffenceDocument[] =>
  known.map(({ code, listed }, i) => {
    const told = before[i] ?? {}
    if (told.code !== undefined || typeof told.listed === 'boolean') return told
    if (code !== undefined) return { ...told, code }
    return listed === undefined ? told : { ...told, listed }
  })

function factsIn<T extends object>(known: T | undefined, fact: string): Partial<T> | undefined {
  const names = answersTo[fact] ?? [fact]
  const facts = Object.entries(known ?? {}).filter(([name]) => names.includes(name))
  return facts.length === 0 ? undefined : (Object.fromEntries(facts) as Partial<T>)
}
