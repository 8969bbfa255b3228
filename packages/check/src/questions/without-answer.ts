import { changeMatter, changeSentence, without, withoutMatter } from '../draft/change-draft.ts'
import type { Draft, DraftMatter, DraftOffence } from '../draft/draft.ts'
import { offencesIn, withOffences } from '../draft/offences.ts'
import { ofOffences, type Question, type QuestionName } from './question.ts'

/** What an answer to a question about a matter leaves in it. */
const ofMatter: Readonly<Partial<Record<QuestionName, readonly (keyof DraftMatter)[]>>> = {
  sentences: ['sentences'],
  caution: ['kind', 'kindNotSure'],
  outcome: ['kind'],
  date: ['date'],
  age: ['under18'],
  conditions: ['conditionsEnd'],
  where: ['convictedIn'],
  aside: ['setAside'],
  offence: ['offence', 'furtherOffences'],
}
const ofOffence = { listed: 'listed', child: 'againstChild', recorded: 'onCentralRecords' } as const

const ofSentence = {
  start: ['start'],
  expires: ['expiresOn'],
  activated: ['activatedUntil'],
  length: ['length'],
  single: ['longestSingleTerm'],
  ends: ['ends', 'length', 'lastDay'],
  ceased: ['ceased', 'ceasedOn'],
  paid: ['paid', 'paidOn'],
  schedule18: ['schedule18'],
} as const

/** The draft as if this had never been answered. Without what a matter is, the matter itself is gone. Any question; nothing happens where there is no answer to it. */
export function withoutAnswer(draft: Draft, { name, matter: id, sentence = 0, offence = 0 }: Question): Draft {
  if (name === 'what') return withoutMatter(draft, id)
  if (ofOffences.has(name)) {
    const fact = ofOffence[name as keyof typeof ofOffence]
    return changeMatter(draft, id, (matter) =>
      withOffences(
        matter,
        offencesIn(matter).map((each, at): DraftOffence => (at === offence ? without(each, fact) : each)),
      ),
    )
  }
  const facts = ofMatter[name]
  if (facts) return changeMatter(draft, id, (matter) => without(matter, ...facts))
  const gone = ofSentence[name as keyof typeof ofSentence]
  return changeSentence(draft, { matter: id, sentence }, (each) => without(each, ...gone))
}
