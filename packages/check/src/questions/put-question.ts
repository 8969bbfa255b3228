import {
  type CautionKind,
  cautionKinds,
  type DisposalKind,
  type OtherOutcomeKind,
  otherOutcomeKinds,
} from '@plain-record/law'
import { matterIn } from '../draft/change-draft.ts'
import type { Draft, DraftMatter } from '../draft/draft.ts'
import { offencesIn } from '../draft/offences.ts'
import type { QuestionWords } from '../words/question-words.ts'
import type { Asked, Control, Option } from './asked.ts'
import { filledFor } from './filled.ts'
import { ofOffences, type Question } from './question.ts'

/**
 * A question in words, with its fields as they were answered before. Undefined where this draft has no such matter or sentence, or
 * the question does not belong to it: an address that somebody kept may be older than their answers.
 */
export function putQuestion(draft: Draft, question: Question, words: QuestionWords): Asked | undefined {
  const matter = matterIn(draft, question.matter)
  if (!matter || !belongs(question, matter)) return undefined
  const kind = question.sentence === undefined ? undefined : matter.sentences?.[question.sentence]?.kind
  const put = words.put[question.name]({
    matter,
    sentence: kind ? words.theSentence(kind) : '',
    offence: offencesIn(matter)[question.offence ?? 0]?.name ?? '',
  })
  return {
    question,
    about: aboutMatter(draft, matter, words),
    ...put,
    control: controlFor(question, matter, words),
    filled: filledFor(question, matter),
  }
}

/** "Conviction 2": counted among its own kind, in the order in which they were told. */
export function aboutMatter({ matters }: Draft, matter: DraftMatter, words: QuestionWords): string {
  const alike = matters.filter((each) => each.matter === matter.matter)
  return words.about(matter.matter, alike.indexOf(matter) + 1)
}

const ofSentences: ReadonlySet<Question['name']> = new Set([
  'length',
  'single',
  'ends',
  'ceased',
  'paid',
  'schedule18',
  'start',
  'expires',
  'activated',
])

function belongs({ name, sentence, offence }: Question, matter: DraftMatter): boolean {
  if (ofOffences.has(name)) return offencesIn(matter)[offence ?? 0] !== undefined
  if (ofSentences.has(name)) return sentence !== undefined && matter.sentences?.[sentence] !== undefined
  if (sentence !== undefined) return false
  if (name === 'what') return true
  if (name === 'sentences' || name === 'where') return matter.matter === 'conviction'
  if (name === 'caution' || name === 'conditions') return matter.matter === 'caution'
  if (name === 'outcome') return matter.matter === 'other'
  return matter.matter !== undefined
}

function controlFor({ name }: Question, matter: DraftMatter, words: QuestionWords): Control {
  const one = (options: readonly Option[]): Control => ({ kind: 'one', options })
  const yesNo: readonly Option[] = [
    { value: 'yes', label: words.yes },
    { value: 'no', label: words.no },
    notSure(words),
  ]
  switch (name) {
    case 'what':
      return one(words.whatOptions)
    case 'caution':
      return one([...optionsOf<CautionKind>(cautionKinds, words.cautions), notSure(words)])
    case 'outcome':
      return one(inOrderOfWords<OtherOutcomeKind>(otherOutcomeKinds, words.outcomes))
    case 'sentences':
      return { kind: 'many', groups: sentenceGroups(words) }
    case 'date':
    case 'expires':
    case 'activated':
    case 'conditions':
      return { kind: 'date' }
    case 'start':
      return one(words.start)
    case 'where':
      return one(words.where)
    case 'aside':
      return one(words.aside)
    case 'length':
      return { kind: 'length' }
    case 'offence':
      return { kind: 'offence', chosen: offencesIn(matter).filter(({ notSure: isOpen }) => !isOpen) }
    case 'single':
      return one(words.single)
    case 'ends':
      return one(words.ends)
    case 'ceased':
      return one(words.ceased)
    case 'paid':
      return one(words.paid)
    default:
      return one(yesNo)
  }
}

const notSure = (words: QuestionWords): Option => ({ value: 'not-sure', label: words.notSure })

const optionsOf = <K extends string>(
  kinds: readonly K[],
  words: Readonly<Partial<Record<K, Omit<Option, 'value'>>>>,
): readonly Option[] => kinds.flatMap((kind) => (words[kind] ? [{ value: kind, ...words[kind] }] : []))

/** The words say which comes first: the most common. */
const inOrderOfWords = <K extends string>(
  kinds: readonly K[],
  words: Readonly<Partial<Record<K, Omit<Option, 'value'>>>>,
): readonly Option[] =>
  optionsOf(
    (Object.keys(words) as K[]).filter((kind) => kinds.includes(kind)),
    words,
  )

const sentenceGroups = (words: QuestionWords) => [
  ...words.sentenceGroups.map(({ title, isRare, kinds }) => ({
    title,
    isRare,
    options: kinds.map((kind) => sentenceOption(kind, words)),
  })),
  { title: words.notSure, isRare: false, options: [notSure(words)] },
]

function sentenceOption(kind: DisposalKind, words: QuestionWords): Option {
  const hint = words.sentenceHints[kind]
  return { value: kind, label: words.sentenceName(kind), ...(hint === undefined ? {} : { hint }) }
}
