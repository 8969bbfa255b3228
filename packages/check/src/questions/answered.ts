import { factsOf, type PartialDate, type SentenceDocument, type YesNo } from '@plain-record/law'
import type { Draft, DraftMatter, DraftOffence } from '../draft/draft.ts'
import { offencesIn } from '../draft/offences.ts'
import type { QuestionWords } from '../words/question-words.ts'
import { type FactWords, sayDate, sayLength } from '../words/say-facts.ts'
import type { Option } from './asked.ts'
import { aboutMatter } from './put-question.ts'
import { isSameQuestion, type Question, type QuestionName } from './question.ts'

/** One answer, as it is shown back: what was asked, and what they said. */
export type Answered = {
  readonly question: Question
  /** A short name: "Date of conviction", "How long: the community order". */
  readonly key: string
  readonly value: string
}

export type AnsweredMatter = { readonly id: string; readonly about: string; readonly answers: readonly Answered[] }

export type AnsweredWords = { readonly questions: QuestionWords; readonly facts: FactWords }

/** What was told, matter by matter, in the order in which it is asked. */
export const answeredIn = (draft: Draft, words: AnsweredWords): readonly AnsweredMatter[] =>
  draft.matters.map((matter) => ({
    id: matter.id,
    about: aboutMatter(draft, matter, words.questions),
    answers: [...ofMatter(matter, words), ...ofSentences(matter, words)],
  }))

/** The question before this one among those that were answered, for a link back. Undefined for the first of its matter. */
export function questionBefore(draft: Draft, question: Question, words: AnsweredWords): Question | undefined {
  const answers = answeredIn({ ...draft, matters: draft.matters.filter(({ id }) => id === question.matter) }, words)
  const questions = answers.flatMap((each) => each.answers.map(({ question }) => question))
  const at = questions.findIndex((each) => isSameQuestion(each, question))
  return at === -1 ? questions.at(-1) : questions[at - 1]
}

function ofMatter(matter: DraftMatter, words: AnsweredWords): readonly Answered[] {
  const { questions, facts } = words
  const isCaution = matter.matter === 'caution'
  const said = (name: QuestionName, value: string | undefined): readonly Answered[] =>
    value === undefined
      ? []
      : [{ question: { name, matter: matter.id }, key: questions.keys[name]({ isCaution, sentence: '' }), value }]
  return [
    ...said('what', questions.whatOptions.find(({ value }) => value === matter.matter)?.label),
    ...said('outcome', matter.matter === 'other' ? labelOf(questions.outcomes, matter.kind) : undefined),
    ...said(
      'caution',
      !isCaution ? undefined : matter.kindNotSure ? questions.notSure : labelOf(questions.cautions, matter.kind),
    ),
    ...said('sentences', sentencesSaid(matter, questions)),
    ...said('date', matter.date === undefined ? undefined : sayDate(matter.date, facts)),
    ...said('age', triSaid(matter.under18, questions)),
    ...said('conditions', matter.conditionsEnd === undefined ? undefined : sayDate(matter.conditionsEnd, facts)),
    ...said('where', optionSaid(questions.where, matter.convictedIn)),
    ...said('aside', optionSaid(questions.aside, matter.setAside)),
    ...said('offence', offenceSaid(matter, questions)),
    ...offencesIn(matter).flatMap((offence, i) => ofOffence(matter, offence, { at: i, words })),
  ]
}

type Which = { readonly at: number; readonly words: AnsweredWords }

function ofOffence(matter: DraftMatter, offence: DraftOffence, { at, words }: Which): readonly Answered[] {
  const { questions } = words
  const facts = [
    ['listed', offence.listed],
    ['child', offence.againstChild],
    ['recorded', offence.onCentralRecords],
  ] as const
  return facts.flatMap(([name, fact]) => {
    const value = triSaid(fact, questions)
    if (value === undefined) return []
    const key = questions.keys[name]({ isCaution: matter.matter === 'caution', sentence: '' })
    const named = offencesIn(matter).length > 1 && offence.name !== undefined ? `${key}: ${offence.name}` : key
    return [{ question: { name, matter: matter.id, offence: at }, key: named, value }]
  })
}

const optionSaid = (options: readonly Option[], value: string | undefined): string | undefined =>
  options.find((option) => option.value === value)?.label

const labelOf = (labels: Readonly<Record<string, { readonly label: string }>>, kind: string | undefined) =>
  kind === undefined ? undefined : labels[kind]?.label

function sentencesSaid({ matter, sentences = [] }: DraftMatter, words: QuestionWords): string | undefined {
  if (matter !== 'conviction' || sentences.length === 0) return undefined
  return sentences.map(({ kind }) => (kind === 'unknown' ? words.notSure : words.sentenceName(kind))).join(', ')
}

function offenceSaid(matter: DraftMatter, words: QuestionWords): string | undefined {
  const names = offencesIn(matter).flatMap(({ name, notSure }) =>
    notSure ? [name === undefined ? words.notSure : `${name} (${words.notFound})`] : (name ?? []),
  )
  return names.length === 0 ? undefined : names.join(', ')
}

function triSaid(value: YesNo | undefined, { yes, no, notSure }: QuestionWords): string | undefined {
  if (value === undefined) return undefined
  return value === 'unknown' ? notSure : value ? yes : no
}

function ofSentences(matter: DraftMatter, words: AnsweredWords): readonly Answered[] {
  if (matter.matter !== 'conviction') return []
  return (matter.sentences ?? []).flatMap((sentence, i) => {
    const name = words.questions.theSentence(sentence.kind)
    return saidOfSentence(sentence, matter, words).map(([question, value]) => ({
      question: { name: question, matter: matter.id, sentence: i },
      key: words.questions.keys[question]({ isCaution: false, sentence: name }),
      value,
    }))
  })
}

function saidOfSentence(
  sentence: SentenceDocument,
  matter: DraftMatter,
  words: AnsweredWords,
): readonly (readonly [QuestionName, string])[] {
  const { questions, facts } = words
  const { length, longestSingleTerm } = sentence
  const isOrder = factsOf(sentence.kind).includes('ends')
  const rows: [QuestionName, string | undefined][] = [
    ['start', startSaid(sentence, matter, words)],
    ['ends', isOrder ? endSaid(sentence, words) : undefined],
    ['length', isOrder || length === undefined ? undefined : sayLength(length, facts)],
    ['single', longestSingleTerm === undefined ? undefined : sayLength(longestSingleTerm, facts)],
    ['expires', sentence.expiresOn === undefined ? undefined : sayDate(sentence.expiresOn, facts)],
    ['activated', sentence.activatedUntil === undefined ? undefined : sayDate(sentence.activatedUntil, facts)],
    ['ceased', happenedSaid(sentence.ceased, sentence.ceasedOn, words)],
    ['paid', happenedSaid(sentence.paid, sentence.paidOn, words)],
    ['schedule18', triSaid(sentence.schedule18, questions)],
  ]
  return rows.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))
}

function startSaid({ start }: SentenceDocument, { date }: DraftMatter, words: AnsweredWords): string | undefined {
  if (start === undefined) return undefined
  return JSON.stringify(start) === JSON.stringify(date) && start !== 'unknown'
    ? words.questions.sameDay
    : sayDate(start, words.facts)
}

function endSaid({ ends, length, lastDay }: SentenceDocument, { questions, facts }: AnsweredWords): string | undefined {
  if (length !== undefined) return questions.forLength(sayLength(length, facts))
  if (lastDay !== undefined) return questions.lastDayOn(sayDate(lastDay, facts))
  if (ends === undefined) return undefined
  return ends === 'unknown' ? questions.notSure : questions.ends.find(({ value }) => value === ends)?.label
}

function happenedSaid(
  happened: YesNo | undefined,
  day: PartialDate | undefined,
  { questions, facts }: AnsweredWords,
): string | undefined {
  if (day === undefined) return triSaid(happened, questions)
  return day === 'unknown' ? questions.yesDayNotKnown : questions.yesOn(sayDate(day, facts))
}
