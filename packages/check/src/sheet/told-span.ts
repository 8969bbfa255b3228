import type { Answer, Told } from '@plain-record/law'
import type { Span } from '../words/sheet-words.ts'

const rank = (told: Told): number => (told === 'never' ? 2 : told === 'until-it-ends' ? 1 : 0)

/** The later of two first days. What waits for something without a date is later than any day, and never is later than that. */
export const laterOf = (a: Told, b: Told): Told => {
  const apart = rank(a) - rank(b)
  return apart > 0 || (apart === 0 && a > b) ? a : b
}

/** From when on all of several are so. Undefined of none. */
export const spanOfAll = (spans: readonly Span[]): Span | undefined =>
  spans.length === 0
    ? undefined
    : spans.reduce((all, next) => ({
        earliest: laterOf(all.earliest, next.earliest),
        latest: laterOf(all.latest, next.latest),
      }))

export const sameSpan = (a: Span, b: Span): boolean => a.earliest === b.earliest && a.latest === b.latest

/** When a matter is spent, as people are told it. Undefined where there is nothing to become spent, or no answer here. */
export function spanOf(answer: Answer): Span | undefined {
  if (answer.kind === 'depends') {
    const [earliest, latest] = [spanOf(answer.earliest), spanOf(answer.latest)]
    return earliest && latest ? { earliest: earliest.earliest, latest: latest.latest } : undefined
  }
  const told = toldOf(answer)
  return told === undefined ? undefined : { earliest: told, latest: told }
}

function toldOf(answer: Exclude<Answer, { kind: 'depends' }>): Told | undefined {
  if (answer.kind === 'spent-from') return answer.spentFrom
  if (answer.kind === 'never-spent') return 'never'
  return answer.kind === 'until-it-ends' ? 'until-it-ends' : undefined
}
