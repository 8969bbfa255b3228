import { civil, type Day, daysInMonth, isoOf } from '../calendar/day.ts'
import type {
  CautionDocument,
  ConvictionDocument,
  MatterDocument,
  OffenceDocument,
  OtherOutcomeDocument,
  PartialDate,
  PartialLength,
  RecordDocument,
  SentenceDocument,
  YesNo,
} from './document.ts'
import { anyDay } from './parse-date.ts'
import { anyLength } from './parse-length.ts'
import type {
  Caution,
  Conviction,
  DayRange,
  FactName,
  FactPath,
  LengthRange,
  Matter,
  OffenceFacts,
  OtherOutcome,
  PersonRecord,
  Sentence,
  Tri,
} from './record.ts'
import { documentForm } from './shape.ts'

/**
 * A record as the JSON document that `parseRecord` reads as the same record. Facts stand in one order, so the same record is always
 * the same text. A date of birth is not kept: whether the person was under 18 stands with each conviction.
 */
export function writeRecord(record: PersonRecord): RecordDocument {
  const [isMissing, isNotSure] = [among(record.missing), among(record.notSure)]
  return {
    schema: documentForm,
    matters: record.matters.map((matter) => matterDocument(matter, { isMissing, isNotSure })),
  }
}

function among(paths: readonly FactPath[]): IsAmong {
  const keys = new Set(paths.map(({ matter, sentence, fact }) => `${matter}/${sentence ?? ''}/${fact}`))
  return (matter, fact, sentence) => keys.has(`${matter}/${sentence ?? ''}/${fact}`)
}

type Asked = { readonly isMissing: IsAmong; readonly isNotSure: IsAmong }
type IsAmong = (matter: string, fact: FactName, sentence?: number) => boolean

function matterDocument(matter: Matter, asked: Asked): MatterDocument {
  if (matter.matter === 'conviction') return convictionDocument(matter, asked)
  return matter.matter === 'caution' ? cautionDocument(matter, asked) : otherDocument(matter, asked)
}

const convictionDocument = (conviction: Conviction, { isMissing, isNotSure }: Asked): ConvictionDocument => ({
  matter: 'conviction',
  id: conviction.id,
  date: matterDate(conviction, isNotSure),
  ...(isMissing(conviction.id, 'under18') ? {} : { under18: yesNo(conviction.under18) }),
  convictedIn: conviction.convictedIn,
  ...(conviction.setAside ? { setAside: conviction.setAside } : {}),
  ...offencesOf(conviction),
  ...(conviction.offenceClass ? { offenceClass: conviction.offenceClass } : {}),
  sentences: conviction.sentences.map((sentence, i) =>
    sentenceDocument(sentence, {
      isMissing: (fact) => isMissing(conviction.id, fact, i),
      isNotSure: (fact) => isNotSure(conviction.id, fact, i),
    }),
  ),
})

type AskedOfSentence = {
  readonly isMissing: (fact: FactName) => boolean
  readonly isNotSure: (fact: FactName) => boolean
}

function sentenceDocument(sentence: Sentence, { isMissing, isNotSure }: AskedOfSentence): SentenceDocument {
  const day = <F extends FactName>(fact: F, range: DayRange | undefined): { readonly [K in F]?: PartialDate } =>
    (range ? { [fact]: isNotSure(fact) ? 'unknown' : dateText(range) } : {}) as { readonly [K in F]?: PartialDate }
  const tri = <F extends FactName>(fact: F, value: Tri | undefined): { readonly [K in F]?: YesNo } =>
    (value && (value !== 'unknown' || isNotSure(fact)) ? { [fact]: yesNo(value) } : {}) as { readonly [K in F]?: YesNo }
  return {
    kind: sentence.kind,
    ...day('start', sentence.start),
    ...(sentence.length && !isMissing('length') ? { length: lengthText(sentence.length) } : {}),
    ...(sentence.longestSingleTerm ? { longestSingleTerm: lengthText(sentence.longestSingleTerm) } : {}),
    ...(sentence.consecutiveTo === undefined ? {} : { consecutiveTo: sentence.consecutiveTo }),
    ...day('expiresOn', sentence.expiresOn),
    ...tri('schedule18', sentence.schedule18),
    ...day('activatedUntil', sentence.activatedUntil),
    ...(sentence.ends && !isMissing('ends') ? { ends: sentence.ends } : {}),
    ...day('lastDay', sentence.lastDay),
    ...tri('ceased', sentence.ceased),
    ...day('ceasedOn', sentence.ceasedOn),
    ...tri('paid', sentence.paid),
    ...day('paidOn', sentence.paidOn),
    ...day('resentencedOn', sentence.resentencedOn),
  }
}

const cautionDocument = (caution: Caution, { isMissing, isNotSure }: Asked): CautionDocument => {
  const { id, kind, under18, conditionsEnd, setAside } = caution
  return {
    matter: 'caution',
    id,
    kind,
    date: matterDate(caution, isNotSure),
    ...(isMissing(id, 'under18') ? {} : { under18: yesNo(under18) }),
    ...offencesOf(caution),
    ...(conditionsEnd ? { conditionsEnd: isNotSure(id, 'conditionsEnd') ? 'unknown' : dateText(conditionsEnd) } : {}),
    ...(setAside ? { setAside } : {}),
  }
}

const offencesOf = ({ offences }: Conviction | Caution): { readonly offences?: readonly OffenceDocument[] } =>
  offences.length === 0 ? {} : { offences: offences.map(offenceDocument) }

function offenceDocument({ code, listed, againstChild, onCentralRecords }: OffenceFacts): OffenceDocument {
  return {
    ...(code === undefined ? {} : { code }),
    ...(listed ? { listed: yesNo(listed) } : {}),
    ...(againstChild ? { againstChild: yesNo(againstChild) } : {}),
    ...(onCentralRecords ? { onCentralRecords: yesNo(onCentralRecords) } : {}),
  }
}

const otherDocument = (other: OtherOutcome, { isNotSure }: Asked): OtherOutcomeDocument => ({
  matter: 'other',
  id: other.id,
  kind: other.kind,
  date: matterDate(other, isNotSure),
})

/** Of a date nobody knows, what the date of birth says is kept: that is not written down again. */
const matterDate = ({ id, date }: Matter, isNotSure: IsAmong): PartialDate =>
  isNotSure(id, 'date') && date.least === anyDay.least && date.most === anyDay.most ? 'unknown' : dateText(date)

const yesNo = (tri: Tri): YesNo => (tri === 'unknown' ? 'unknown' : tri === 'yes')

/** A day, a month or a year where the range is one; otherwise its two ends. */
function dateText({ least, most }: DayRange): PartialDate {
  if (least === most) return isoOf(least)
  const [first, last] = [civil(least), civil(most)]
  const endsMonth = first.day === 1 && last.day === daysInMonth(last.year, last.month)
  if (endsMonth && first.year === last.year && first.month === last.month) return monthText(least)
  if (endsMonth && first.year === last.year && first.month === 1 && last.month === 12) return String(first.year)
  return { from: isoOf(least), to: isoOf(most) }
}

const monthText = (day: Day): string => isoOf(day).slice(0, 7)

function lengthText({ least, most }: LengthRange): PartialLength {
  if (least === most) return least.said
  if (least === anyLength.least && most === anyLength.most) return 'unknown'
  if (least === anyLength.least) return { atMost: most.said }
  return most === anyLength.most ? { atLeast: least.said } : { from: least.said, to: most.said }
}
