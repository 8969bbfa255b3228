import { factsOf } from '@plain-record/law'
import type { DraftMatter } from '../draft/draft.ts'
import { offencesIn } from '../draft/offences.ts'
import type { Question, QuestionName } from './question.ts'

/** Every question that belongs to a matter as far as it is told, whether or not its answer can change anything: for a form of one page. */
export function questionsOf(matter: DraftMatter): readonly Question[] {
  const ofMatter = namesFor(matter).map((name) => ({ name, matter: matter.id }))
  const ofOffences = offencesIn(matter).flatMap(({ code }, offence) =>
    code === undefined ? [] : (['child', 'recorded'] as const).map((name) => ({ name, matter: matter.id, offence })),
  )
  const ofSentences = (matter.matter === 'conviction' ? (matter.sentences ?? []) : []).flatMap(({ kind }, sentence) => {
    const facts = factsOf(kind)
    const belongs = (fact: SentenceFactName): boolean => facts.some((each) => each === fact)
    const names = sentenceQuestions.filter(([, fact]) => belongs(fact)).map(([name]) => name)
    const needsNoLength = belongs('ends') ? names.filter((name) => name !== 'length') : names
    return needsNoLength.map((name) => ({ name, matter: matter.id, sentence }))
  })
  return [...ofMatter, ...ofOffences, ...ofSentences]
}

type SentenceFactName = ReturnType<typeof factsOf>[number]

/** The questions about a sentence, each with the fact that shows whether it belongs to its kind. An order's length is asked with its end. */
const sentenceQuestions: readonly (readonly [QuestionName, SentenceFactName])[] = [
  ['start', 'length'],
  ['length', 'length'],
  ['single', 'terms'],
  ['expires', 'expiresOn'],
  ['schedule18', 'schedule18'],
  ['activated', 'activatedUntil'],
  ['ends', 'ends'],
  ['ceased', 'ceased'],
  ['paid', 'paid'],
]

function namesFor({ matter, kind }: DraftMatter): readonly QuestionName[] {
  if (matter === undefined) return ['what']
  if (matter === 'other') return ['outcome', 'date']
  if (matter === 'conviction') return ['sentences', 'date', 'age', 'where', 'aside', 'offence']
  const hasConditions = kind === 'conditional-caution' || kind === 'youth-conditional-caution'
  return ['caution', 'date', 'age', ...(hasConditions ? (['conditions'] as const) : []), 'offence']
}
