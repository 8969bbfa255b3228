import type { Statement } from '../../statements/index.ts'
import type { Reader } from '../tree/answers.ts'

/** A statement that rests on these sources; without any it is our own advice. */
export const says = (text: string, ...sources: readonly string[]): Statement => ({ says: text, sources })
export const unsettled = (text: string, ...sources: readonly string[]): Statement => ({
  says: text,
  sources,
  unsettled: true,
})

/** Whose position it is, as each reader speaks of them. */
type Subject = { readonly who: string; readonly whose: string; readonly was: string }
export const subjects: Readonly<Record<Reader, Subject>> = {
  'young-person': { who: 'you', whose: 'your', was: 'were you' },
  parent: { who: 'your child', whose: 'their', was: 'was your child' },
  school: { who: 'the pupil', whose: 'their', was: 'was the pupil' },
  professional: { who: 'the young person', whose: 'their', was: 'was the young person' },
}
