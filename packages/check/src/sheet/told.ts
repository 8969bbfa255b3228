import type {
  Assessment,
  CheckQuestion,
  FactPath,
  Finding,
  Matter,
  MatterAnswer,
  PartialDate,
  PersonRecord,
} from '@plain-record/law'
import type { Draft } from '../draft/draft.ts'
import type { SheetWords } from '../words/sheet-words.ts'
import type { SaidFinding } from './sheet.ts'

/** One matter of the record with its answer, and what it is called. */
export type ToldMatter = {
  readonly matter: Matter
  /** Its date as it was told. */
  readonly date: PartialDate
  readonly answer: MatterAnswer
  readonly title: string
}

/** What every part of a sheet is made from. */
export type Worked = {
  readonly record: PersonRecord
  readonly draft: Draft | undefined
  readonly assessment: Assessment
  readonly question: CheckQuestion
  readonly told: readonly ToldMatter[]
  /** By id: also of what was begun to be told and is not in the record. */
  readonly titles: ReadonlyMap<string, string>
  readonly words: SheetWords
  /** Findings that were put into words already. */
  readonly said: Map<Finding, SaidFinding>
}

/** A fact in words, with the sentence it belongs to where it is one of several. */
export function factSaid(path: FactPath, { record, words }: Pick<Worked, 'record' | 'words'>): string {
  const fact = words.law.fact(path)
  const matter = record.matters.find(({ id }) => id === path.matter)
  const sentences = matter?.matter === 'conviction' ? matter.sentences : []
  const sentence = path.sentence === undefined ? undefined : sentences[path.sentence]
  return sentence && sentences.length > 1 ? words.unsure.ofSentence(fact, sentence.kind) : fact
}

export const keyOfFact = ({ matter, sentence, fact }: FactPath): string => `${matter}/${sentence ?? ''}/${fact}`

/** What the answers turn on, each fact once. Empty where every answer is the same whatever the facts turn out to be. */
export function decidingFacts({ assessment }: Pick<Worked, 'assessment'>): readonly FactPath[] {
  const facts = assessment.matters.flatMap(({ status, answer, checks }) => [
    ...(answer.kind === 'depends' && status !== 'spent' ? answer.on : []),
    ...checks.flatMap(({ dependsOn }) => dependsOn),
  ])
  return [...new Map(facts.map((path) => [keyOfFact(path), path])).values()]
}

/** Whether every answer is one, and every day is one day: whatever is missing then makes no difference. */
export const isSettled = ({ assessment }: Pick<Worked, 'assessment'>): boolean =>
  assessment.matters.every(
    ({ status, answer, checks }) =>
      (answer.kind !== 'depends' || status === 'spent') &&
      checks.every(({ shows, until }) => shows !== 'cannot-tell' && until?.earliest === until?.latest),
  )
