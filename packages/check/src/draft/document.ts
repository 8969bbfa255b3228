import type { CautionKind, MatterDocument, OtherOutcomeKind, RecordDocument } from '@plain-record/law'
import { ofItsKind } from './change-draft.ts'
import type { Draft, DraftMatter, DraftOffence } from './draft.ts'
import { offencesIn, withOffences } from './offences.ts'

type OffenceDocument = NonNullable<Extract<MatterDocument, { matter: 'conviction' }>['offences']>[number]

/** What has been told, as the document that `parseRecord` reads: every matter of which enough is known to answer anything. */
export const documentFrom = ({ matters }: Draft): RecordDocument => ({
  schema: 'plain-record/record/1',
  matters: matters.flatMap((matter) => matterDocument(matter) ?? []),
})

/**
 * One matter as the law reads it; undefined while it still lacks what it is, its date, or what was imposed. Facts that do not belong
 * to a sentence are not written, whatever stands in the draft.
 */
export function matterDocument(matter: DraftMatter): MatterDocument | undefined {
  const { id, date, kind, sentences, conditionsEnd, setAside, convictedIn, under18 } = matter
  if (matter.matter === undefined) return undefined
  if (matter.matter === 'other')
    return kind === undefined
      ? undefined
      : { matter: 'other', id, kind: kind as OtherOutcomeKind, date: date ?? 'unknown' }
  if (date === undefined) return undefined
  const shared = {
    id,
    date,
    ...(under18 === undefined ? {} : { under18 }),
    ...offencesOf(matter),
  }
  if (matter.matter === 'caution') {
    if (kind === undefined) return undefined
    return {
      matter: 'caution',
      kind: kind as CautionKind,
      ...shared,
      ...(conditionsEnd === undefined ? {} : { conditionsEnd }),
      ...(setAside === 'disregarded' ? { setAside } : {}),
    }
  }
  if (!sentences || sentences.length === 0 || matter.sentencesPerhapsMore) return undefined
  return {
    matter: 'conviction',
    ...shared,
    ...(convictedIn === undefined ? {} : { convictedIn }),
    ...(setAside === undefined ? {} : { setAside }),
    sentences: sentences.map(ofItsKind),
  }
}

function offencesOf(matter: DraftMatter): { readonly offences?: readonly OffenceDocument[] } {
  const offences = offencesIn(matter).map(offenceDocument)
  return offences.length === 0 ? {} : { offences }
}

const offenceDocument = ({ code, listed, againstChild, onCentralRecords }: DraftOffence): OffenceDocument => ({
  ...(code === undefined ? {} : { code }),
  ...(listed === undefined ? {} : { listed }),
  ...(againstChild === undefined ? {} : { againstChild }),
  ...(onCentralRecords === undefined ? {} : { onCentralRecords }),
})

/** The other way round: a matter of a record in the form in which it is told. */
export function matterFrom(matter: MatterDocument, id: string): DraftMatter {
  if (matter.matter === 'other') return { id, matter: 'other', kind: matter.kind, date: matter.date }
  const { offences = [], ...facts } = matter
  return withOffences({ ...facts, id }, offences)
}
