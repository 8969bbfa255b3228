export type { Answer, Assessment, MatterAnswer, ReadingName, ReadingTold, Status } from './answer.ts'
export { type CalendarDate, type Day, day, dayFromIso, isoOf } from './calendar/day.ts'
export { isDay, never, type SpentFrom, untilItEnds } from './calendar/moment.ts'
export type { Duration } from './calendar/period.ts'
export { type CheckAnswer, type CheckName, checkNames, type Shows } from './disclosure/check-answer.ts'
export { type CheckDates, type CheckQuestion, checkDates } from './disclosure/check-dates.ts'
export {
  type FurtherCheck,
  type FurtherCheckName,
  furtherCheckNames,
  furtherChecks,
} from './disclosure/further-checks.ts'
export { decidingCheckFact, type FactsAsked, nextFact } from './disclosure/next-fact.ts'
export {
  type AskedAbout,
  type Asker,
  askedAbout,
  askers,
  type DisclosureQuestion,
  type Tell,
  type TellAnswer,
  whatToTell,
} from './disclosure/self-disclosure.ts'
export { type Confidence, chainOf, confidenceOf, type Finding, type Source } from './finding.ts'
export type { CaseFacts } from './imagery/case-facts.ts'
export {
  type ImageryAct,
  type ImageryEnding,
  type ImageryFacts,
  imageryActs,
  imageryEndings,
  type LaterBasic,
  type LaterEnhanced,
  type LaterStandard,
  type PointName,
  type Relationship,
} from './imagery/imagery-facts.ts'
export type { EngagedName, EngagedOffence } from './imagery/imagery-offences.ts'
export {
  type Counterfactual,
  type Direction,
  type ImageryAnswer,
  imageryPathway,
  type Referral,
  type TurnedFact,
} from './imagery/imagery-pathway.ts'
export type { LaterChecks } from './imagery/later-checks.ts'
export { type WeighedOutcome, type Weighing, weighOutcomes } from './imagery/weigh-outcomes.ts'
export { acts, type CatalogueEntry, catalogue, type Listing } from './offences/catalogue.ts'
export { codesOf, entryOf } from './offences/catalogue-index.ts'
export { type FoundOffence, findOffences, prepareOffences } from './offences/find-offences.ts'
export { type ListedAnswer, type ListReadings, listedOffence } from './offences/listed.ts'
export type { Offence, OffenceClass } from './offences/offence.ts'
export { offenceByCode, offencesFrom } from './offences/offences.ts'
export { type FoundOutcome, findOutcomes } from './outcomes/find-outcomes.ts'
export { policeOutcomes } from './outcomes/outcome-table.ts'
export { checksOfOutcome, type OutcomeChecks, type OutcomeShows, outcomeByCode } from './outcomes/outcomes.ts'
export type { PoliceOutcome } from './outcomes/police-outcome.ts'
export {
  type KeptAnswer,
  type Receipt,
  type ReceiptChange,
  receiptFor,
  type Verification,
  verify,
} from './receipt/receipt.ts'
export {
  type CautionKind,
  cautionKinds,
  type DisposalGroup,
  type DisposalKind,
  disposalGroups,
  type OtherOutcomeKind,
  otherOutcomeKinds,
} from './record/disposal-kinds.ts'
export type {
  CautionDocument,
  ConvictionDocument,
  MatterDocument,
  OtherOutcomeDocument,
  PartialDate,
  PartialLength,
  RecordDocument,
  SentenceDocument,
  YesNo,
} from './record/document.ts'
export { type ParsedRecord, parseRecord, type RecordProblem } from './record/parse-record.ts'
export type { FactName, FactPath, Matter, OffenceFacts, PersonRecord } from './record/record.ts'
export { type JsonSchema, recordSchema, recordSchemaVersion } from './record/record-schema.ts'
export { factsOf, sentenceFacts } from './record/shape.ts'
export { writeRecord } from './record/write-record.ts'
export { assess } from './rehabilitation/assess.ts'
export { spentDates } from './rehabilitation/calculate.ts'
export { type DraftLaw, withDiversionaryAndCommunityCautions } from './rehabilitation/law-in-force.ts'
export { decidingFact, nextQuestion } from './rehabilitation/next-question.ts'
export type { SpentQuestion } from './rehabilitation/question.ts'
export { type Timeline, type TimelineBar, timeline } from './rehabilitation/timeline.ts'
export type { Told } from './rehabilitation/told.ts'
export { findRoles } from './roles/find-roles.ts'
export type { Role, RoleCheck } from './roles/role.ts'
export { askerFor, certificateFor, type MayAsk, mayAsk } from './roles/role-questions.ts'
export { roles } from './roles/role-table.ts'
export { type AnswerChange, answerChanges, lawCheckedOn, rulesVersion } from './version.ts'
export { en } from './words/en.ts'
export {
  type Explanation,
  type ExplanationLine,
  explain,
  explainCheck,
  remarksOn,
  remarksOnCheck,
  sentence,
} from './words/explain.ts'
export { cautionNames, disposalNames, otherOutcomeNames } from './words/names-en.ts'
export type { ProblemWords } from './words/problem-words.ts'
export { problemsEn } from './words/problems-en.ts'
export type { Reason, Reasons } from './words/reason.ts'
export type { Words } from './words/words.ts'
