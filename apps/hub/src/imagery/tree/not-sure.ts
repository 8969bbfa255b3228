import { imageryPathway } from '@plain-record/law'
import { factsFrom, type ImageryAnswers } from './answers.ts'

type Direction = ReturnType<typeof imageryPathway>['outcome21']['value']
type Referral = ReturnType<typeof imageryPathway>['referral']['value']

/** Something that somebody was not sure of, and what would be told if it were so. */
export type NotSure = {
  readonly name: 'malice' | 'before' | 'vulnerable' | 'content' | 'permission' | 'ages'
  /** Absent where it would change no more than one thing among many: of ages. */
  readonly then?: { readonly outcome21: Direction; readonly referral: Referral }
}

/** What they were not sure of, as far as it changes what is told. It counts as not so in the result itself. */
export function notSureIn(answers: ImageryAnswers): readonly NotSure[] {
  const now = essence(answers)
  const ifSo = (name: Exclude<NotSure['name'], 'ages'>, turned: Partial<ImageryAnswers>): readonly NotSure[] => {
    const then = essence({ ...answers, ...turned })
    return then.outcome21 === now.outcome21 && then.referral === now.referral ? [] : [{ name, then }]
  }
  const { malice, before, vulnerable, content, permission, ages } = answers
  const agesOpen = ages !== undefined && [ages.actor, ages.shown].includes('not-sure')
  return [
    ...(malice === 'not-sure' ? ifSo('malice', { malice: 'yes' }) : []),
    ...(before === 'not-sure' ? ifSo('before', { before: 'yes' }) : []),
    ...(vulnerable === 'not-sure' ? ifSo('vulnerable', { vulnerable: 'yes' }) : []),
    ...(content === 'not-sure' ? ifSo('content', { content: 'yes' }) : []),
    ...(permission === 'unknown' ? ifSo('permission', { permission: 'no' }) : []),
    ...(agesOpen ? [{ name: 'ages' } as const] : []),
  ]
}

function essence(answers: ImageryAnswers): { readonly outcome21: Direction; readonly referral: Referral } {
  const { outcome21, referral } = imageryPathway(factsFrom(answers))
  return { outcome21: outcome21.value, referral: referral.value }
}
