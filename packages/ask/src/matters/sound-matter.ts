import { type CautionKind, type MatterDocument, type OtherOutcomeKind, parseRecord } from '@plain-record/law'
import type { ReadMatter, ReadOffence } from './read-matter.ts'

/**
 * A matter without what the law package would refuse: an age that a youth caution cannot go with, custody for what can only be fined.
 * One of two facts that contradict each other was read or remembered wrongly, so the more doubtful one is left to be asked.
 */
export function soundMatter(matter: ReadMatter): ReadMatter {
  const fewer = [matter, withoutAge(matter), withoutOffences(matter), withoutOffences(withoutAge(matter))]
  return fewer.find(isAccepted) ?? bare(matter)
}

const withoutAge = ({ under18: _, ...rest }: ReadMatter): ReadMatter => rest
const withoutOffences = ({ offence: _, furtherOffences: __, ...rest }: ReadMatter): ReadMatter => rest
const bare = ({ matter, kind, from }: ReadMatter): ReadMatter => ({
  ...(matter === undefined ? {} : { matter }),
  ...(kind === undefined ? {} : { kind }),
  from,
})

const isAccepted = (matter: ReadMatter): boolean => {
  const document = documentOf(matter)
  return document === undefined || parseRecord({ matters: [document] }).ok
}

/** The matter as the law reads it, with what is not known filled in so that it can be read at all. */
function documentOf({ matter, kind, date, under18, sentences, ...rest }: ReadMatter): MatterDocument | undefined {
  const shared = {
    id: 'm1',
    date: date ?? 'unknown',
    ...offencesOf(rest),
    ...(under18 === undefined ? {} : { under18 }),
  }
  if (matter === 'conviction')
    return { matter, ...shared, sentences: sentences && sentences.length > 0 ? sentences : [{ kind: 'unknown' }] }
  if (matter === 'caution') return { matter, ...shared, kind: (kind ?? 'simple-caution') as CautionKind }
  if (matter !== 'other' || kind === undefined) return undefined
  return { matter, id: 'm1', date: shared.date, kind: kind as OtherOutcomeKind }
}

function offencesOf({ offence, furtherOffences = [] }: Pick<ReadMatter, 'offence' | 'furtherOffences'>) {
  const all: readonly ReadOffence[] = offence ? [offence, ...furtherOffences] : []
  return all.length === 0 ? {} : { offences: all.map(({ code }) => ({ code })) }
}
