import { type DisposalKind, entryOf } from '@plain-record/law'
import { withMatter } from './change-draft.ts'
import type { Draft, DraftMatter } from './draft.ts'
import { offencesIn } from './offences.ts'

const endorsed: ReadonlySet<DisposalKind | 'unknown'> = new Set(['endorsement', 'endorsed-fixed-penalty'])
const roadTraffic: ReadonlySet<string> = new Set(['rta1988', 'rtra1984'])

/**
 * The draft with a matter that was read from words. Words leave out what their writer does not think of: whoever was fined for driving
 * says "fined", and it is the endorsement that decides. So of a driving offence without one, what the court gave is asked about first.
 * @source Rehabilitation of Offenders Act 1974 s. 5 as it was before 10 March 2014, for endorsements (R25)
 */
export const withReadMatter = (
  draft: Draft,
  matter: Omit<DraftMatter, 'id'>,
): { readonly draft: Draft; readonly id: string } =>
  withMatter(draft, mayHaveMore(matter) ? { ...matter, sentencesPerhapsMore: true } : matter)

function mayHaveMore(matter: Omit<DraftMatter, 'id'>): boolean {
  const { sentences = [] } = matter
  if (matter.matter !== 'conviction' || sentences.length === 0 || sentences.some(({ kind }) => endorsed.has(kind)))
    return false
  return offencesIn({ id: 'm1', ...matter }).some(
    ({ code }) => code !== undefined && roadTraffic.has(entryOf(code)?.act ?? ''),
  )
}
