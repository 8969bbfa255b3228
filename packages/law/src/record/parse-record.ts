import { isFineOnlyOffence } from '../offences/code-facts.ts'
import type { ProblemWords } from '../words/problem-words.ts'
import { problemsEn } from '../words/problems-en.ts'
import { convictionsAmong } from './consecutive-terms.ts'
import { cautionKinds, groupOf, otherOutcomeKinds, youthCautionKinds } from './disposal-kinds.ts'
import { anyDay, parseDate } from './parse-date.ts'
import { offencesNotSure, parseOffences } from './parse-offences.ts'
import { type ParsedSentence, parseSentence } from './parse-sentence.ts'
import { isList, isObject, type Plain, type PlainObject, plain } from './plain.ts'
import { problemList, type RecordProblem } from './problems.ts'
import { type At, inside, readId, readOneOf, readYesNo, refuseUnknownFacts } from './read-fact.ts'
import type {
  Caution,
  Conviction,
  DayRange,
  FactPath,
  Matter,
  OffenceFacts,
  OtherOutcome,
  PersonRecord,
  Tri,
} from './record.ts'
import { refuseBrokenChains } from './refuse-broken-chains.ts'
import { isExact, settledConviction } from './settle.ts'
import { documentForm, jurisdictions, mostMatters, mostSentences, offenceClasses } from './shape.ts'
import { sinceBirth, under18On } from './under-18-on.ts'

export type { RecordProblem }

export type ParsedRecord =
  | { readonly ok: true; readonly record: PersonRecord }
  | { readonly ok: false; readonly problems: readonly RecordProblem[] }

/**
 * Reads a person's record from JSON or from any other value. Never throws, calls nothing that belongs to what it is given, and
 * never repeats what somebody wrote freely.
 * @param input see `RecordDocument`, and docs/law/record.schema.json
 * @param words the language of the problems
 * @returns the record, or every problem with the path it stands at, in plain words
 */
export function parseRecord(input: unknown, words: ProblemWords = problemsEn): ParsedRecord {
  const list = problemList(words)
  const at: At = { path: [], problems: list }
  const document = plain(input)
  const record = isObject(document) ? recordFrom(document, at) : undefined
  if (!isObject(document)) list.add([], 'not-an-object', {})
  return record && list.problems.length === 0 ? { ok: true, record } : { ok: false, problems: list.problems }
}

function recordFrom(document: PlainObject, at: At): PersonRecord | undefined {
  refuseUnknownFacts(document, ['schema', 'born', 'matters'], at)
  if (document.has('schema') && document.get('schema') !== documentForm)
    at.problems.add(inside(at, 'schema').path, 'schema-unknown', {})
  const written = document.get('born')
  const born = written === undefined ? undefined : parseDate(written, inside(at, 'born'))
  const matters = document.get('matters')
  if (!isList(matters)) {
    at.problems.add(inside(at, 'matters').path, matters === undefined ? 'missing' : 'not-a-list', { fact: 'matters' })
    return undefined
  }
  if (matters.length > mostMatters) {
    at.problems.add(inside(at, 'matters').path, 'too-many', { most: mostMatters })
    return undefined
  }
  const read = matters.flatMap(
    (matter, i) => parseMatter(matter, { born, position: i, at: inside(at, 'matters', i) }) ?? [],
  )
  const all = read.map(({ matter }) => matter)
  refuseSameIds(read, at)
  // What could not be read may be what others follow on from.
  if (at.problems.problems.length === 0) refuseBrokenChains(all, at)
  return {
    matters: all,
    convictions: at.problems.problems.length === 0 ? convictionsAmong(all) : [],
    notSure: read.flatMap(({ notSure }) => notSure),
    missing: read.flatMap(({ missing }) => missing),
  }
}

function refuseSameIds(read: readonly Read[], at: At): void {
  const seen = new Set<string>()
  for (const { matter, position } of read) {
    if (seen.has(matter.id)) at.problems.add(inside(at, 'matters', position, 'id').path, 'same-id', {})
    seen.add(matter.id)
  }
}

type Read = {
  readonly matter: Matter
  /** Where it stands in the document, in which others may be unreadable. */
  readonly position: number
  readonly notSure: readonly FactPath[]
  readonly missing: readonly FactPath[]
}
type Around = { readonly born: DayRange | undefined; readonly position: number; readonly at: At }

function parseMatter(value: Plain, around: Around): Read | undefined {
  const { at, position } = around
  if (!isObject(value)) {
    at.problems.add(at.path, 'not-an-object', {})
    return undefined
  }
  const kind = readOneOf(value.get('matter'), ['conviction', 'caution', 'other'], inside(at, 'matter'))
  if (!value.has('matter')) at.problems.add(inside(at, 'matter').path, 'missing', { fact: 'matter' })
  if (!kind) return undefined
  const id = readId(value.get('id'), inside(at, 'id')) ?? `m${position + 1}`
  const date = dateOf(value, around)
  const head = { value, id, date, ...around }
  if (kind === 'conviction') return parseConviction(head)
  return kind === 'caution' ? parseCaution(head) : parseOther(head)
}

type Head = Around & { readonly value: PlainObject; readonly id: string; readonly date: DayRange | undefined }

function dateOf(value: PlainObject, { born, at }: Around): DayRange | undefined {
  const written = value.get('date')
  if (written === undefined) {
    at.problems.add(inside(at, 'date').path, 'missing', { fact: 'date' })
    return undefined
  }
  const date = parseDate(written, inside(at, 'date'))
  if (!date || !born) return date
  if (date.most < born.least) at.problems.add(inside(at, 'date').path, 'before-birth', {})
  return sinceBirth(date, born)
}

const dateNotSure = ({ value, id }: Head): readonly FactPath[] =>
  value.get('date') === 'unknown' ? [{ matter: id, fact: 'date' }] : []

function parseConviction(head: Head): Read | undefined {
  const { value, id, date, position, at } = head
  refuseUnknownFacts(
    value,
    ['matter', 'id', 'date', 'under18', 'convictedIn', 'setAside', 'offences', 'offenceClass', 'sentences'],
    at,
  )
  const sentences = sentencesOf(head)
  const said = readYesNo(value.get('under18'), inside(at, 'under18'))
  const under18 = ageOf(said, head)
  const setAside = readOneOf(value.get('setAside'), ['quashed', 'disregarded'], inside(at, 'setAside'))
  const offenceClass = readOneOf(value.get('offenceClass'), offenceClasses, inside(at, 'offenceClass'))
  const conviction: Omit<Conviction, 'settled'> = {
    matter: 'conviction',
    id,
    date: date ?? anyDay,
    under18,
    convictedIn: readOneOf(value.get('convictedIn'), jurisdictions, inside(at, 'convictedIn')) ?? 'england-and-wales',
    sentences: sentences.map(({ sentence }) => sentence),
    offences: parseOffences(value.get('offences'), inside(at, 'offences')),
    ...(setAside ? { setAside } : {}),
    ...(offenceClass ? { offenceClass } : {}),
  }
  refuseCustodyForFineOnly(conviction, at)
  const path = (i: number, facts: ParsedSentence['missing']): readonly FactPath[] =>
    facts.map((fact) => ({ matter: id, sentence: i, fact }))
  const age: FactPath = { matter: id, fact: 'under18' }
  return {
    matter: { ...conviction, settled: isExact(conviction) ? settledConviction(conviction) : undefined },
    position,
    notSure: [
      ...dateNotSure(head),
      ...(said === 'unknown' && under18 === 'unknown' ? [age] : []),
      ...sentences.flatMap(({ notSure }, i) => path(i, notSure)),
      ...offencesNotSure(conviction),
    ],
    missing: [
      ...(under18 === 'unknown' && said === undefined ? [age] : []),
      ...sentences.flatMap(({ missing }, i) => path(i, missing)),
    ],
  }
}

/** No court can give custody where every offence that is named can only be fined: one of the two is wrong. */
function refuseCustodyForFineOnly({ offences, sentences }: Omit<Conviction, 'settled'>, at: At): void {
  const isFineOnly = ({ code }: OffenceFacts): boolean => code !== undefined && isFineOnlyOffence(code)
  if (offences.length === 0 || !offences.every(isFineOnly)) return
  sentences.forEach(({ kind }, i) => {
    const group = groupOf.get(kind)
    if (group === 'custody' || group === 'excluded')
      at.problems.add(inside(at, 'sentences', i, 'kind').path, 'custody-for-fine-only', {})
  })
}

function sentencesOf({ value, date, at }: Head): readonly ParsedSentence[] {
  const written = value.get('sentences')
  const here = inside(at, 'sentences')
  if (!isList(written)) {
    at.problems.add(here.path, written === undefined ? 'missing' : 'not-a-list', { fact: 'sentences' })
    return []
  }
  if (written.length === 0) at.problems.add(here.path, 'none-given', {})
  if (written.length > mostSentences) {
    at.problems.add(here.path, 'too-many', { most: mostSentences })
    return []
  }
  return written.flatMap((sentence, i) => parseSentence(sentence, date, inside(here, i)) ?? [])
}

/** As said, or as the dates show. A birthday that is known wins over "not sure". */
function ageOf(said: Tri | undefined, { born, date, at }: Head): Tri {
  const shown = born && date ? under18On({ born, on: date }) : 'unknown'
  if (said !== undefined && said !== 'unknown' && shown !== 'unknown' && said !== shown)
    at.problems.add(inside(at, 'under18').path, 'age-and-birth', {})
  return said === undefined || said === 'unknown' ? shown : said
}

function parseCaution(head: Head): Read | undefined {
  const { value, id, date, at } = head
  refuseUnknownFacts(value, ['matter', 'id', 'kind', 'date', 'under18', 'conditionsEnd', 'offences', 'setAside'], at)
  if (!value.has('kind')) at.problems.add(inside(at, 'kind').path, 'missing', { fact: 'kind' })
  const kind = readOneOf(value.get('kind'), cautionKinds, inside(at, 'kind'))
  const setAside = readOneOf(value.get('setAside'), ['disregarded'], inside(at, 'setAside'))
  if (!kind) return undefined
  const conditionsEnd = conditionsEndOf(head, kind)
  const given = date ?? anyDay
  const { under18, isAssumed } = cautionAge(head, kind)
  const caution: Caution = {
    matter: 'caution',
    id,
    kind,
    date: given,
    under18,
    offences: parseOffences(value.get('offences'), inside(at, 'offences')),
    ...(conditionsEnd ? { conditionsEnd } : {}),
    ...(setAside ? { setAside } : {}),
    exact: given.least === given.most && (!conditionsEnd || conditionsEnd.least === conditionsEnd.most),
  }
  const age: FactPath = { matter: id, fact: 'under18' }
  return {
    matter: caution,
    position: head.position,
    notSure: [
      ...dateNotSure(head),
      ...(under18 === 'unknown' ? [age] : []),
      ...(value.get('conditionsEnd') === 'unknown' ? [{ matter: id, fact: 'conditionsEnd' } as const] : []),
      ...offencesNotSure(caution),
    ],
    missing: isAssumed ? [age] : [],
  }
}

/**
 * Under 18 when it was given? Youth cautions are for people under 18 and conditional cautions for adults: what is said or shown
 * otherwise has to be put right. A simple caution counts as an adult's unless something says that it was not (before June 2000
 * children were given them): where nothing says either, that is assumed, and worth asking.
 */
function cautionAge(
  { value, born, date, at }: Head,
  kind: Caution['kind'],
): { readonly under18: Tri; readonly isAssumed: boolean } {
  const here = inside(at, 'under18')
  const said = readYesNo(value.get('under18'), here)
  const shown = born && date ? under18On({ born, on: date }) : undefined
  const byKind: Tri | undefined = youthCautionKinds.has(kind) ? 'yes' : kind === 'simple-caution' ? undefined : 'no'
  const known = [said, shown].filter((age) => age === 'yes' || age === 'no')
  const expected = byKind ?? known[0] ?? 'no'
  if (known.some((age) => age !== expected))
    at.problems.add(here.path, byKind ? 'age-and-caution' : 'age-and-birth', {})
  const isOpen = byKind === undefined && known.length === 0
  return { under18: isOpen && said === 'unknown' ? 'unknown' : expected, isAssumed: isOpen && said === undefined }
}

function conditionsEndOf({ value, date, at }: Head, kind: Caution['kind']): DayRange | undefined {
  const written = value.get('conditionsEnd')
  const here = inside(at, 'conditionsEnd')
  if (written === undefined) return undefined
  if (kind !== 'conditional-caution' && kind !== 'youth-conditional-caution') {
    at.problems.add(here.path, 'fact-of-another-kind', { fact: 'conditionsEnd', kind })
    return undefined
  }
  const end = parseDate(written, here)
  if (!end || !date) return end
  if (end.most < date.least) at.problems.add(here.path, 'before-it-began', {})
  return end.least < date.least && end.most >= date.least ? { least: date.least, most: end.most } : end
}

function parseOther(head: Head): Read | undefined {
  const { value, id, date, at } = head
  refuseUnknownFacts(value, ['matter', 'id', 'kind', 'date'], at)
  if (!value.has('kind')) at.problems.add(inside(at, 'kind').path, 'missing', { fact: 'kind' })
  const kind = readOneOf(value.get('kind'), otherOutcomeKinds, inside(at, 'kind'))
  if (!kind) return undefined
  const given = date ?? anyDay
  const other: OtherOutcome = { matter: 'other', id, kind, date: given, exact: given.least === given.most }
  return { matter: other, position: head.position, notSure: dateNotSure(head), missing: [] }
}
