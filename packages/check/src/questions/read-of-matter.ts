import {
  type CautionKind,
  cautionKinds,
  type DisposalKind,
  isoOf,
  type OtherOutcomeKind,
  otherOutcomeKinds,
  type SentenceDocument,
  type YesNo,
} from '@plain-record/law'
import { changeMatter, sentencesFor, without } from '../draft/change-draft.ts'
import type { Draft, DraftMatter } from '../draft/draft.ts'
import { withFactsOfOffence } from '../draft/offences.ts'
import type { Question } from './question.ts'
import { readOffence } from './read-offence.ts'
import { type AnswerOutcome, answered, problem, type Reading, readDateOf, triOf } from './reading.ts'

const jurisdictions = ['england-and-wales', 'scotland', 'northern-ireland', 'elsewhere', 'service'] as const

/** Reads the answer to a question about a matter as a whole, or about one of its offences. */
export function readOfMatter(draft: Draft, question: Question, reading: Reading): AnswerOutcome {
  const {
    matter,
    typed,
    using: { words },
  } = reading
  const set = (facts: Partial<DraftMatter>): AnswerOutcome =>
    answered(changeMatter(draft, matter.id, (before) => ({ ...before, ...facts })))
  const choice = typed.field('choice')
  const choose = problem('choice', words.problems.choose)
  const today = isoOf(reading.using.question.on)
  switch (question.name) {
    case 'what':
      return readWhat(draft, matter, choice, choose)
    case 'caution':
      return readCaution(draft, matter, choice, choose)
    case 'outcome': {
      const kind = otherOutcomeKinds.find((one) => one === choice) as OtherOutcomeKind | undefined
      return kind ? set({ kind }) : choose
    }
    case 'sentences':
      return readSentences(draft, matter, reading)
    case 'date':
      return readDateOf(reading, (date) => set({ date }), { notAfter: today })
    case 'conditions':
      return readDateOf(reading, (date) => set({ conditionsEnd: date }), {})
    case 'where': {
      const convictedIn = jurisdictions.find((one) => one === choice)
      return convictedIn ? set({ convictedIn }) : choose
    }
    case 'aside':
      return readAside(draft, matter, choice, choose)
    case 'age': {
      const under18 = triOf(choice)
      return under18 === undefined
        ? choose
        : answered(changeMatter(draft, matter.id, (before) => withAge(before, under18)))
    }
    case 'offence':
      return readOffence(draft, matter, typed, words)
    case 'listed':
      return readOfOffence(draft, question, choice, 'listed') ?? choose
    case 'child':
      return readOfOffence(draft, question, choice, 'againstChild') ?? choose
    case 'recorded':
      return readOfOffence(draft, question, choice, 'onCentralRecords') ?? choose
    default:
      return { kind: 'cannot-go-on' }
  }
}

function readOfOffence(
  draft: Draft,
  { matter, offence = 0 }: Question,
  choice: string,
  fact: 'listed' | 'againstChild' | 'onCentralRecords',
): AnswerOutcome | undefined {
  const value = triOf(choice)
  if (value === undefined) return undefined
  return answered(changeMatter(draft, matter, (before) => withFactsOfOffence(before, offence, { [fact]: value })))
}

/** Another kind of matter has other facts: the date and what it was for stay. */
function readWhat(draft: Draft, matter: DraftMatter, choice: string, choose: AnswerOutcome): AnswerOutcome {
  if (choice === 'not-sure') return { kind: 'cannot-go-on' }
  const points = choice === 'points'
  const kind = points ? 'conviction' : (['conviction', 'caution', 'other'] as const).find((one) => one === choice)
  if (!kind) return choose
  const sentences: readonly SentenceDocument[] | undefined = points ? [{ kind: 'endorsed-fixed-penalty' }] : undefined
  return answered(
    changeMatter(draft, matter.id, (before) => {
      const same = before.matter === kind
      const { id, date, offence, furtherOffences } = before
      const kept = same ? before : { id, ...given({ date, offence, furtherOffences }) }
      return { ...kept, matter: kind, ...(sentences ? { sentences } : {}) }
    }),
  )
}

const given = <T extends object>(facts: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }

function readCaution(draft: Draft, matter: DraftMatter, choice: string, choose: AnswerOutcome): AnswerOutcome {
  if (choice === 'not-sure')
    return answered(
      changeMatter(draft, matter.id, (before) =>
        withStandIn({ ...without(before, 'kind', 'conditionsEnd'), kindNotSure: true }),
      ),
    )
  const kind = cautionKinds.find((one) => one === choice) as CautionKind | undefined
  if (!kind) return choose
  return answered(
    changeMatter(draft, matter.id, (before) => ({ ...without(before, 'kindNotSure', 'conditionsEnd'), kind })),
  )
}

const withAge = (before: DraftMatter, under18: YesNo): DraftMatter => withStandIn({ ...before, under18 })

/**
 * Of a caution that nobody can name, the kind that counts longest at that age stands in: the one with conditions. Where the age is
 * not known either, an adult's: that shows for longer.
 */
function withStandIn(matter: DraftMatter): DraftMatter {
  if (!matter.kindNotSure || matter.under18 === undefined) return matter
  return { ...matter, kind: matter.under18 === true ? 'youth-conditional-caution' : 'conditional-caution' }
}

function readSentences(draft: Draft, matter: DraftMatter, { typed, using: { words } }: Reading): AnswerOutcome {
  const kinds = new Set(words.sentenceGroups.flatMap((group) => group.kinds))
  const chosen = typed.all('choice')
  const known = chosen.filter((kind): kind is DisposalKind => kinds.has(kind as DisposalKind))
  const isNotSure = chosen.includes('not-sure')
  if (known.length === 0 && !isNotSure) return problem('choice', words.problems.chooseSentence)
  if (known.length > 0 && isNotSure) return problem('choice', words.problems.notSureWithOthers)
  const sentences = isNotSure ? [{ kind: 'unknown' as const }] : sentencesFor([...new Set(known)], matter.sentences)
  return answered(
    changeMatter(draft, matter.id, (before) => ({ ...without(before, 'sentencesPerhapsMore'), sentences })),
  )
}

function readAside(draft: Draft, matter: DraftMatter, choice: string, choose: AnswerOutcome): AnswerOutcome {
  const setAside = (['quashed', 'disregarded'] as const).find((one) => one === choice)
  if (!setAside && choice !== 'no') return choose
  return answered(
    changeMatter(draft, matter.id, (before) => ({ ...without(before, 'setAside'), ...(setAside ? { setAside } : {}) })),
  )
}
