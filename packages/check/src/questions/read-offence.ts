import { codesOf, entryOf, type FoundOffence, findOffences, offenceByCode } from '@plain-record/law'
import { changeMatter } from '../draft/change-draft.ts'
import type { Draft, DraftMatter, DraftOffence } from '../draft/draft.ts'
import { offencesIn, withOffences } from '../draft/offences.ts'
import type { QuestionWords } from '../words/question-words.ts'
import type { AnswerOutcome } from './reading.ts'
import type { Typed } from './typed.ts'

const shown = 8
const longestName = 200

/**
 * What it was for, in two steps that need no script: words, then one of what they may mean. A pick wins over words. `add` given: it
 * is one more offence beside those that are there.
 */
export function readOffence(draft: Draft, matter: DraftMatter, typed: Typed, words: QuestionWords): AnswerOutcome {
  const name = typed.field('offence').trim().slice(0, longestName)
  const pick = typed.field('pick')
  const set = (offence: DraftOffence): AnswerOutcome => ({
    kind: 'answered',
    draft: changeMatter(draft, matter.id, (before) => withOffence(before, offence, typed.field('add') === 'yes')),
  })
  if (pick === 'none') return set({ notSure: true, ...(name === '' ? {} : { name }) })
  const picked = pick === '' ? undefined : offenceByCode(pick)
  if (picked) return set({ code: picked.code, name: nameOf(picked.code) })
  if (name !== '') {
    const exact = offenceByCode(name)
    if (exact) return set({ code: exact.code, name: nameOf(exact.code) })
    if (typed.field('not-sure') === 'yes') return set({ notSure: true, name })
    return { kind: 'which-offence', typed: name, found: oneEach(findOffences(name, shown * 2)).slice(0, shown) }
  }
  if (typed.field('not-sure') === 'yes') return set({ notSure: true })
  return { kind: 'problems', problems: [{ field: 'offence', message: words.problems.offence }] }
}

/** What an offence is called: by people where our catalogue knows it, or else by the official table. */
export const nameOf = (code: string): string => entryOf(code)?.name ?? offenceByCode(code)?.title ?? code

/** One of each name: the codes of an entry differ only for statistics, and the first stands for all. */
function oneEach(found: readonly FoundOffence[]): readonly FoundOffence[] {
  const seen = new Set<string>()
  return found.flatMap((each) => {
    const name = each.entry?.name ?? each.offence.code
    if (seen.has(name)) return []
    seen.add(name)
    const [first] = each.entry ? codesOf(each.entry) : []
    const offence = first === undefined ? undefined : offenceByCode(first)
    return [offence ? { ...each, offence } : each]
  })
}

function withOffence(before: DraftMatter, offence: DraftOffence, isOneMore: boolean): DraftMatter {
  const known = offencesIn(before).filter(({ notSure }) => !notSure)
  const others = known.filter(({ code }) => code === undefined || code !== offence.code)
  return withOffences(before, isOneMore ? [...others, offence] : [offence])
}
