import type { PartialDate, PartialLength, SentenceDocument, YesNo } from '@plain-record/law'
import type { DraftMatter } from '../draft/draft.ts'
import { offencesIn } from '../draft/offences.ts'
import type { Question } from './question.ts'
import { writtenDate } from './typed-date.ts'
import { writtenLength } from './typed-length.ts'

type Fields = Readonly<Record<string, readonly string[]>>

/** What was answered before, as the fields of its question: the other way round from `readAnswer`. */
export function filledFor({ name, sentence: at, offence: which = 0 }: Question, matter: DraftMatter): Fields {
  const offence = offencesIn(matter)[which]
  const sentence = at === undefined ? undefined : matter.sentences?.[at]
  switch (name) {
    case 'what':
      return chosen(matter.matter)
    case 'caution':
      return chosen(matter.kindNotSure ? 'not-sure' : matter.kind)
    case 'outcome':
      return chosen(matter.kind)
    case 'sentences':
      return { choice: (matter.sentences ?? []).map(({ kind }) => (kind === 'unknown' ? 'not-sure' : kind)) }
    case 'date':
      return dateOrNotSure(matter.date)
    case 'conditions':
      return dateOrNotSure(matter.conditionsEnd)
    case 'where':
      return chosen(matter.convictedIn)
    case 'aside':
      return chosen(matter.setAside)
    case 'age':
      return chosenTri(matter.under18)
    case 'offence':
      return matter.offence?.notSure ? { offence: [matter.offence.name ?? ''], 'not-sure': ['yes'] } : {}
    case 'listed':
      return chosenTri(offence?.listed)
    case 'child':
      return chosenTri(offence?.againstChild)
    case 'recorded':
      return chosenTri(offence?.onCentralRecords)
    default:
      return sentence ? ofSentence(name, sentence, matter) : {}
  }
}

function ofSentence(name: Question['name'], sentence: SentenceDocument, matter: DraftMatter): Fields {
  switch (name) {
    case 'length':
      return sentence.length === 'unknown' ? { 'not-sure': ['yes'] } : lengthFields(sentence.length, '')
    case 'start':
      return start(sentence, matter)
    case 'expires':
      return dateOrNotSure(sentence.expiresOn)
    case 'activated':
      return dateOrNotSure(sentence.activatedUntil)
    case 'single':
      return single(sentence)
    case 'ends':
      return ends(sentence)
    case 'ceased':
      return { ...chosenTri(sentence.ceased), ...dateFields(sentence.ceasedOn, 'yes-') }
    case 'paid':
      return { ...chosenTri(sentence.paid), ...dateFields(sentence.paidOn, 'yes-') }
    default:
      return chosenTri(sentence.schedule18)
  }
}

/** The day of conviction is what the law takes when nothing is said, so that is how "the same day" is written. */
function start({ start: first }: SentenceDocument, { date }: DraftMatter): Fields {
  if (first === undefined) return {}
  if (first === 'unknown') return chosen('not-sure')
  if (JSON.stringify(first) === JSON.stringify(date)) return chosen('same-day')
  return { ...chosen('another-day'), ...dateFields(first, 'another-day-') }
}

function single({ length, longestSingleTerm }: SentenceDocument): Fields {
  if (longestSingleTerm === undefined) return {}
  if (longestSingleTerm === 'unknown') return chosen('not-sure')
  if (JSON.stringify(longestSingleTerm) === JSON.stringify(length)) return chosen('one')
  return { ...chosen('several'), ...lengthFields(longestSingleTerm, 'several-') }
}

function ends({ ends: how, length, lastDay }: SentenceDocument): Fields {
  if (length !== undefined) return { ...chosen('after-a-time'), ...lengthFields(length, 'after-a-time-') }
  if (lastDay !== undefined) return { ...chosen('on-a-day'), ...dateFields(lastDay, 'on-a-day-') }
  return chosen(how === 'unknown' ? 'not-sure' : how)
}

const dateOrNotSure = (date: PartialDate | undefined): Fields =>
  date === 'unknown' ? { 'not-sure': ['yes'] } : dateFields(date, '')

const chosen = (value: string | undefined): Fields => (value === undefined ? {} : { choice: [value] })

function chosenTri(value: YesNo | undefined): Fields {
  if (value === undefined) return {}
  return chosen(value === 'unknown' ? 'not-sure' : value ? 'yes' : 'no')
}

function dateFields(date: PartialDate | undefined, before: string): Fields {
  const { day, month, year } = writtenDate(date)
  return { [`${before}day`]: [day], [`${before}month`]: [month], [`${before}year`]: [year] }
}

const lengthFields = (length: PartialLength | undefined, before: string): Fields =>
  Object.fromEntries(Object.entries(writtenLength(length)).map(([unit, text]) => [`${before}${unit}`, [text]]))
