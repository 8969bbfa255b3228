import { bootstrapInterval, meanWithInterval } from './intervals.ts'
import type { Question } from './questions.ts'

type Value = string | number | boolean
/** One fact as a pair; what counts half is worth half a match. */
type Fact = { readonly field: string; readonly value: Value }
type Score = { readonly right: number; readonly said: number; readonly labelled: number }

const fields = ['disposal', 'offence', 'ageAtTime', 'under18', 'date', 'year', 'sentenceLength', 'checkLevel']

/** Reads facts from a text. */
export type FactReader = (text: string) => Readonly<Record<string, unknown>>

/**
 * F1 of the facts, over pairs of field and value and by field, and the share of questions with every fact right. The rules of what
 * matches are those of the question set's own README; parts of words and questions outside our remit are left out.
 */
export function factsReport(questions: readonly Question[], read: FactReader): string {
  const counted = questions.filter(({ kind, intent }) => kind !== 'prefix' && intent !== 'out-of-scope')
  const scored = counted.map((question) => ({ question, scores: scoreOf(question, read(question.q)) }))
  const all = scored.map(({ scores }) => sum(fields.map((field) => scores.get(field) ?? none)))
  const perField = fields.map((field) => {
    const score = sum(scored.map(({ scores }) => scores.get(field) ?? none))
    return `  ${field} ${f1(score).toFixed(2)} (${score.labelled} labelled, ${score.said} said)`
  })
  const whole = all.map(({ right, said, labelled }) => (right === said && right === labelled ? 1 : 0))
  return [
    `facts: micro-F1 ${f1(sum(all)).toFixed(3)} (${bootstrapInterval(all, (drawn) => f1(sum(drawn)))}) over ${counted.length} questions`,
    ...perField,
    `  every fact right ${meanWithInterval(whole)}\n`,
  ].join('\n')
}

const none: Score = { right: 0, said: 0, labelled: 0 }
const f1 = ({ right, said, labelled }: Score): number => (said + labelled === 0 ? 1 : (2 * right) / (said + labelled))
const sum = (scores: readonly Score[]): Score =>
  scores.reduce(
    (total, { right, said, labelled }) => ({
      right: total.right + right,
      said: total.said + said,
      labelled: total.labelled + labelled,
    }),
    none,
  )

function scoreOf({ q, facts = {} }: Question, read: Readonly<Record<string, unknown>>): ReadonlyMap<string, Score> {
  const scores = new Map<string, Score>()
  const add = (field: string, more: Partial<Score>): void => {
    scores.set(field, sum([scores.get(field) ?? none, { ...none, ...more }]))
  }
  const left = pairsOf(read)
  for (const wanted of pairsOf(facts)) {
    const found = left.map((said) => matchOf(wanted, said, q))
    const best = Math.max(0, ...found)
    add(wanted.field, { labelled: 1 })
    if (best === 0) continue
    add(wanted.field, { right: best, said: 1 })
    left.splice(found.indexOf(best), 1)
  }
  for (const { field } of left.filter((said) => !isForgiven(said, q))) add(field, { said: 1 })
  return scores
}

function pairsOf(facts: Readonly<Record<string, unknown>>): Fact[] {
  return Object.entries(facts).flatMap(([field, value]) =>
    ([value].flat() as Value[])
      .filter((one) => !(field === 'disposal' && one === 'conviction'))
      .map((one) => ({ field, value: one })),
  )
}

const sameOffence: readonly (readonly string[])[] = [
  ['common-assault', 'battery'],
  ['theft', 'shoplifting'],
  ['drink-driving', 'excess-alcohol'],
  ['drug-supply', 'intent-to-supply'],
  ['fraud', 'deception'],
]

/** 1, a half or 0. */
function matchOf(wanted: Fact, said: Fact, q: string): number {
  if (wanted.field === 'year' && said.field === 'date')
    return near(Number(wanted.value), yearOf(said.value), isRelative(q))
  if (wanted.field === 'date' && said.field === 'year')
    return near(yearOf(wanted.value), Number(said.value), isRelative(q)) / 2
  if (wanted.field !== said.field) return 0
  if (wanted.value === said.value) return 1
  if (wanted.field === 'year') return near(Number(wanted.value), Number(said.value), isRelative(q))
  if (wanted.field === 'date') return near(monthOf(wanted.value), monthOf(said.value), isRelative(q))
  if (wanted.field === 'sentenceLength') return inMonths(wanted.value) === inMonths(said.value) ? 1 : 0
  if (wanted.field === 'checkLevel')
    return wanted.value === 'enhanced-with-barred-lists' && said.value === 'enhanced' ? 0.5 : 0
  const same = (group: readonly string[]): boolean =>
    group.includes(String(wanted.value)) && group.includes(String(said.value))
  return wanted.field === 'offence' && sameOffence.some(same) ? 1 : 0
}

const near = (wanted: number, said: number, relative: boolean): number =>
  Math.abs(wanted - said) <= (relative ? 1 : 0) ? 1 : 0
const yearOf = (date: Value): number => Number(String(date).slice(0, 4))
const monthOf = (date: Value): number => yearOf(date) * 12 + Number(String(date).slice(5, 7))
const isRelative = (q: string): boolean =>
  /\bago\b|\byesterday\b|\b(last|this) (year|month|week|night|spring|summer|autumn|winter)\b|\b(years?|yrs?|months?) (on|back|later)\b/i.test(
    q,
  )
/** Wording that leaves the year open is not labelled, and what is said of it is not counted. */
const isForgiven = ({ field }: Fact, q: string): boolean =>
  (field === 'year' || field === 'date') && /\d+\+|\d0s\b|\b(few|several|over|many) years\b/i.test(q)

function inMonths(length: Value): string {
  const [, years = '0', months = '0', rest = ''] = /^P(?:(\d+)Y)?(?:(\d+)M)?(.*)$/.exec(String(length)) ?? []
  return `${Number(years) * 12 + Number(months)}${rest}`
}
