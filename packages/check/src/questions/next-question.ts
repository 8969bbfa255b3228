import {
  type CheckQuestion,
  type FactName,
  type FactPath,
  nextFact,
  type PersonRecord,
  parseRecord,
} from '@plain-record/law'
import { documentFrom } from '../draft/document.ts'
import type { Draft, DraftMatter } from '../draft/draft.ts'
import { offencesIn } from '../draft/offences.ts'
import { ofOffences, type Question, type QuestionName } from './question.ts'
import { startWorthAsking } from './start-worth-asking.ts'

/** The question that a fact of the law is asked by. Facts that only a longer form takes are asked by none. */
const questionFor: Readonly<Partial<Record<FactName, QuestionName>>> = {
  date: 'date',
  under18: 'age',
  length: 'length',
  longestSingleTerm: 'single',
  schedule18: 'schedule18',
  ends: 'ends',
  lastDay: 'ends',
  ceased: 'ceased',
  ceasedOn: 'ceased',
  paid: 'paid',
  paidOn: 'paid',
  offence: 'offence',
  listed: 'listed',
  againstChild: 'child',
  onCentralRecords: 'recorded',
}

/** Beyond this many matters, each is asked about by itself: how they bear on each other is not weighed again at every page. */
const weighedTogether = 12

/**
 * The question to ask next: what every matter needs first, then whatever can still change what is spent or what a check shows, and
 * nothing else. Undefined when no answer would change anything.
 */
export function nextQuestion(draft: Draft, question: CheckQuestion): Question | undefined {
  for (const matter of draft.matters) {
    const name = firstNeeded(matter)
    if (name) return { name, matter: matter.id }
  }
  const together = draft.matters.length > weighedTogether ? undefined : recordFrom(draft)
  for (const matter of draft.matters) {
    const record = together ?? recordFrom({ ...draft, matters: [matter] })
    const found =
      record &&
      (factWorthAsking(record, matter, question) ??
        singleTermWorthAsking(matter) ??
        startWorthAsking(record, matter, question))
    if (found) return found
  }
  return undefined
}

/** What a matter cannot be answered without. */
function firstNeeded({
  matter,
  kind,
  kindNotSure,
  date,
  under18,
  sentences,
  sentencesPerhapsMore,
}: DraftMatter): QuestionName | undefined {
  if (matter === undefined) return 'what'
  if (matter === 'other') return kind === undefined ? 'outcome' : undefined
  if (matter === 'conviction' && ((sentences ?? []).length === 0 || sentencesPerhapsMore)) return 'sentences'
  if (matter === 'caution' && kind === undefined && !kindNotSure) return 'caution'
  if (matter === 'caution' && kindNotSure && under18 === undefined) return 'age'
  return date === undefined ? 'date' : undefined
}

function factWorthAsking(record: PersonRecord, matter: DraftMatter, question: CheckQuestion): Question | undefined {
  const fact = nextFact(record, question, { asked: askedOf(matter), matter: matter.id })
  const name = fact && questionFor[fact.fact]
  if (!fact || !name) return undefined
  return {
    name,
    matter: fact.matter,
    ...(fact.sentence === undefined ? {} : { sentence: fact.sentence }),
    ...(ofOffences.has(name) ? { offence: fact.offence ?? 0 } : {}),
  }
}

/**
 * Whether a long term for a serious offence was one term or several: only a single one of more than four years excludes a conviction
 * from ever being spent.
 * @source Rehabilitation of Offenders Act 1974, s. 5(1)(da), (7A)
 */
function singleTermWorthAsking({ id, matter, sentences = [] }: DraftMatter): Question | undefined {
  const at = sentences.findIndex(
    ({ schedule18, longestSingleTerm }) =>
      (schedule18 === true || schedule18 === 'unknown') && longestSingleTerm === undefined,
  )
  return matter === 'conviction' && at !== -1 ? { name: 'single', matter: id, sentence: at } : undefined
}

/** The record as far as it has been told; undefined where it contradicts itself. */
export function recordFrom(draft: Draft): PersonRecord | undefined {
  const parsed = parseRecord(documentFrom(draft))
  return parsed.ok ? parsed.record : undefined
}

/** What they were asked and could not say, beside what the document itself says is unknown. */
const askedOf = (matter: DraftMatter): readonly FactPath[] =>
  offencesIn(matter).flatMap((offence, i): readonly FactPath[] => {
    const at = { matter: matter.id, offence: i }
    return [
      ...(offence.notSure ? [{ matter: matter.id, fact: 'offence' } as const] : []),
      ...(['listed', 'againstChild', 'onCentralRecords'] as const).flatMap((fact) =>
        offence[fact] === undefined ? [] : [{ ...at, fact }],
      ),
    ]
  })
