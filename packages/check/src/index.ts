export { changeMatter, emptyDraft, matterIn, withMatter, withoutMatter } from './draft/change-draft.ts'
export { documentFrom } from './draft/document.ts'
export { type Draft, type DraftMatter, type DraftOffence, type Wanted, wantedOf } from './draft/draft.ts'
export { withReadMatter } from './draft/read-matter.ts'
export { unfinishedIn } from './draft/unfinished.ts'
export { questionsOf } from './questions/all-questions.ts'
export {
  type Answered,
  type AnsweredMatter,
  type AnsweredWords,
  answeredIn,
  questionBefore,
} from './questions/answered.ts'
export type { Asked, Control, Option, OptionGroup } from './questions/asked.ts'
export { nextQuestion, recordFrom } from './questions/next-question.ts'
export { aboutMatter, putQuestion } from './questions/put-question.ts'
export { keyOf, type Question, type QuestionName, questionLetters, questionOf } from './questions/question.ts'
export { readAnswer } from './questions/read-answer.ts'
export { nameOf } from './questions/read-offence.ts'
export type { AnswerOutcome } from './questions/reading.ts'
export { type AnswerProblem, type Typed, typedFrom } from './questions/typed.ts'
export { readDate } from './questions/typed-date.ts'
export { withoutAnswer } from './questions/without-answer.ts'
export { distinctSteps, type MatterSteps, type StepGroup, type StepTree } from './sheet/distinct-steps.ts'
export type { Sheet, SheetBar, SheetCell, SheetMatter, SheetNext, SheetStep, SheetTell } from './sheet/sheet.ts'
export { type SheetQuestion, sheetFor, tellFor } from './sheet/sheet-for.ts'
export { titleOf, titlesOf } from './sheet/title-of.ts'
export { factsEn } from './words/facts-en.ts'
export type { QuestionWords } from './words/question-words.ts'
export { questionsEn } from './words/questions-en.ts'
export { type FactWords, sayDate, sayLength } from './words/say-facts.ts'
export { sheetEn } from './words/sheet-en.ts'
export type { SheetWords } from './words/sheet-words.ts'
