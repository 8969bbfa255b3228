import { parseRecord, type RecordProblem, type SentenceDocument } from '@plain-record/law'
import { changeMatter, changeSentence, ofItsKind, without } from '../draft/change-draft.ts'
import { documentFrom } from '../draft/document.ts'
import type { Draft, DraftMatter } from '../draft/draft.ts'
import type { Question, QuestionName } from './question.ts'
import type { AnswerOutcome } from './reading.ts'

const factsOfQuestion: Readonly<Record<QuestionName, readonly string[]>> = {
  what: ['matter', 'kind'],
  sentences: ['sentences', 'kind'],
  caution: ['kind'],
  outcome: ['kind'],
  date: ['date'],
  age: ['under18'],
  offence: ['offences', 'code'],
  listed: ['listed'],
  child: ['againstChild'],
  recorded: ['onCentralRecords'],
  start: ['start'],
  expires: ['expiresOn'],
  activated: ['activatedUntil'],
  conditions: ['conditionsEnd'],
  where: ['convictedIn'],
  aside: ['setAside'],
  length: ['length'],
  single: ['longestSingleTerm'],
  ends: ['ends', 'length', 'lastDay'],
  ceased: ['ceased', 'ceasedOn'],
  paid: ['paid', 'paidOn'],
  schedule18: ['schedule18'],
}

/** Where each question's field is, for a problem that the law has with its answer. */
const firstField: Readonly<Partial<Record<QuestionName, string>>> = {
  date: 'day',
  length: 'years',
  offence: 'offence',
  start: 'another-day-day',
  expires: 'day',
  activated: 'day',
  conditions: 'day',
}

/**
 * A draft after an answer, read as the law would read it. What contradicts the new answer no longer holds and is taken out, to be
 * asked again; what is wrong with the new answer itself is told beside it.
 */
export function keepWhatHolds(draft: Draft, question: Question): AnswerOutcome {
  let held = changeMatter(draft, question.matter, (matter) =>
    matter.sentences ? { ...matter, sentences: matter.sentences.map(ofItsKind) } : matter,
  )
  // Each round takes out a fact at least, so there are no more rounds than facts.
  for (;;) {
    const problems = problemsWith(held, question.matter)
    const [first] = problems
    if (!first) return { kind: 'answered', draft: held }
    const changed = problems.reduce((sofar, each) => withoutFactOf(sofar, each, question), held)
    if (JSON.stringify(changed) === JSON.stringify(held))
      return {
        kind: 'problems',
        problems: [
          { field: firstField[question.name] ?? fieldOf(question, held), message: first.message.replace(/\.$/, '') },
        ],
      }
    held = changed
  }
}

const fieldOf = ({ name, matter: id, sentence }: Question, { matters }: Draft): string => {
  const written = matters.find((matter) => matter.id === id)?.sentences?.[sentence ?? 0]
  if (name === 'ends') return written?.lastDay === undefined ? 'after-a-time-years' : 'on-a-day-day'
  if (name === 'ceased' || name === 'paid') return 'yes-day'
  return name === 'single' ? 'several-years' : 'choice'
}

/** The problems of one matter, read by itself: what others make of it is no question of this one. */
function problemsWith(draft: Draft, id: string): readonly RecordProblem[] {
  const matters = draft.matters.filter((matter) => matter.id === id)
  const parsed = parseRecord(documentFrom({ matters }))
  return parsed.ok ? [] : parsed.problems
}

function withoutFactOf(draft: Draft, { path }: RecordProblem, question: Question): Draft {
  const [, , fact, at, sentenceFact] = path
  if (fact === 'sentences' && typeof at === 'number' && typeof sentenceFact === 'string') {
    const isAnswered =
      factsOfQuestion[question.name].includes(sentenceFact) &&
      (question.sentence === at || question.name === 'sentences' || question.name === 'what')
    if (isAnswered || sentenceFact === 'kind') return draft
    return changeSentence(draft, { matter: question.matter, sentence: at }, (sentence) =>
      without(sentence, sentenceFact as keyof SentenceDocument),
    )
  }
  if (typeof fact !== 'string' || factsOfQuestion[question.name].includes(fact)) return draft
  const drafted = fact === 'offences' ? 'offence' : fact
  return changeMatter(draft, question.matter, (matter) => without(matter, drafted as keyof DraftMatter))
}
