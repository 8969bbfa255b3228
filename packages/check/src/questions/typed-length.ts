import type { PartialLength } from '@plain-record/law'

export const lengthUnits = ['years', 'months', 'weeks', 'days'] as const
type Unit = (typeof lengthUnits)[number]

/** A length as it was typed into four fields. */
export type TypedLength = { readonly [U in Unit]: string }
export type SaidLength = { readonly [U in Unit]?: number }

export type ReadLength =
  | { readonly ok: true; readonly length: SaidLength }
  | { readonly ok: false; readonly problem: 'empty' | 'not-a-number' | 'nothing' | 'too-long'; readonly unit: Unit }

const numberWords = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const mostYears = 100

/** Reads a length in the units the court used: figures, or words up to twelve. */
export function readLength(typed: TypedLength): ReadLength {
  const given = lengthUnits.filter((unit) => typed[unit].trim() !== '')
  if (given.length === 0) return { ok: false, problem: 'empty', unit: 'years' }
  const counts: [Unit, number][] = []
  for (const unit of given) {
    const count = readCount(typed[unit])
    if (count === undefined) return { ok: false, problem: 'not-a-number', unit }
    if (count > 0) counts.push([unit, count])
  }
  const [first] = given as [Unit]
  if (counts.length === 0) return { ok: false, problem: 'nothing', unit: first }
  const length: SaidLength = Object.fromEntries(counts)
  return yearsIn(length) > mostYears ? { ok: false, problem: 'too-long', unit: first } : { ok: true, length }
}

function readCount(text: string): number | undefined {
  const word = text.normalize('NFKC').trim().toLowerCase().slice(0, 20)
  if (/^\d{1,5}$/.test(word)) return Number(word)
  const named = numberWords.indexOf(word)
  return named === -1 ? undefined : named
}

const yearsIn = ({ years = 0, months = 0, weeks = 0, days = 0 }: SaidLength): number =>
  years + months / 12 + weeks / 52 + days / 365

/** A length of a draft as the four fields; empty where it is a range or not known. */
export function writtenLength(length: PartialLength | undefined): TypedLength {
  const said: SaidLength = typeof length === 'object' && isSaid(length) ? length : {}
  const text = (unit: Unit): string => (said[unit] === undefined ? '' : String(said[unit]))
  return { years: text('years'), months: text('months'), weeks: text('weeks'), days: text('days') }
}

const isSaid = (length: object): length is SaidLength => lengthUnits.some((unit) => unit in length)
