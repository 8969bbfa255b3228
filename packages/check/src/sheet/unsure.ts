import type { FactPath } from '@plain-record/law'
import type { UnsureWhy } from '../words/sheet-words.ts'
import type { Sheet } from './sheet.ts'
import { decidingFacts, factSaid, isSettled, keyOfFact, type Worked } from './told.ts'

type Unsure = { readonly path: FactPath; readonly why: UnsureWhy }

/**
 * What they were not sure of, whether it matters, and the one paper that would settle most.
 * @param notFound ids of matters whose offence nobody found, beside those of which the draft says so
 */
export function unsureOf(worked: Worked, notFound: readonly string[]): Sheet['unsure'] {
  const { words, titles, assessment } = worked
  const deciding = decidingFacts(worked)
  const unsure = everyUnsure(worked, { deciding, notFound })
  const settled = isSettled(worked)
  const settling = settled ? undefined : (assessment.decidingFact ?? deciding[0] ?? unsure[0]?.path)
  return {
    facts: unsure.map(({ path, why }) => {
      const says = words.unsure.says[why](factSaid(path, worked))
      const isIdle = settled && why !== 'left-out'
      return {
        path,
        title: titles.get(path.matter) ?? '',
        says: isIdle ? `${says} ${words.unsure.changesNothing}` : says,
      }
    }),
    ...(settling
      ? {
          settles: {
            path: settling,
            says: words.unsure.settles(factSaid(settling, worked), titles.get(settling.matter) ?? ''),
            paper: words.unsure.papers[settling.fact],
          },
        }
      : {}),
  }
}

/** Each fact once, under what explains it best: what they said of it, before what we only see is missing. */
function everyUnsure(
  worked: Worked,
  { deciding, notFound }: { readonly deciding: readonly FactPath[]; readonly notFound: readonly string[] },
): readonly Unsure[] {
  const { record } = worked
  const missing = new Set([...record.missing, ...offencesNotTold(worked)].map(keyOfFact))
  const all: readonly Unsure[] = [
    ...fromDraft(worked),
    ...notFound.map((matter): Unsure => ({ path: { matter, fact: 'offence' }, why: 'not-found' })),
    ...record.notSure.map((path): Unsure => ({ path, why: 'not-sure' })),
    ...deciding.map((path): Unsure => ({ path, why: missing.has(keyOfFact(path)) ? 'not-told' : 'partly-told' })),
  ]
  const once = new Map<string, Unsure>()
  for (const unsure of all) {
    const key = keyOfFact(unsure.path)
    if (!once.has(key)) once.set(key, unsure)
  }
  return [...once.values()]
}

/** What it was for need not be told: the parser asks nobody for it. */
const offencesNotTold = ({ record }: Worked): readonly FactPath[] =>
  record.matters.flatMap((matter) =>
    matter.matter !== 'other' && matter.offences.length === 0 ? [{ matter: matter.id, fact: 'offence' } as const] : [],
  )

function fromDraft({ draft, record }: Worked): readonly Unsure[] {
  const inRecord = new Set(record.matters.map(({ id }) => id))
  return (draft?.matters ?? []).flatMap(({ id, kindNotSure, offence }): readonly Unsure[] => {
    if (!inRecord.has(id)) return [{ path: { matter: id, fact: 'kind' }, why: 'left-out' }]
    return [
      ...(kindNotSure ? [{ path: { matter: id, fact: 'kind' }, why: 'kind-taken' } as const] : []),
      ...(offence?.notSure
        ? [
            {
              path: { matter: id, fact: 'offence' },
              why: offence.name === undefined ? 'not-sure' : 'not-found',
            } as const,
          ]
        : []),
    ]
  })
}
