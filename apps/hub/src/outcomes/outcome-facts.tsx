import { checksOfOutcome, en as lawWords, type OutcomeChecks, type PoliceOutcome, sentence } from '@plain-record/law'
import type { FC } from 'hono/jsx'
import { safeHref } from '../platform/ui/safe-href.ts'
import { leftOnRecord } from './about-outcome.ts'
import type { OutcomesWords } from './words/en.ts'

export const checks = ['basic', 'standard', 'enhanced'] as const satisfies readonly (keyof OutcomeChecks)[]
export type OutcomeCheck = (typeof checks)[number]

type CheckProps = { readonly outcome: PoliceOutcome; readonly check: OutcomeCheck; readonly words: OutcomesWords }

/** Whether a check shows an outcome, in one of the words that always mean the same. */
export const verdictOf = ({ outcome, check, words }: CheckProps): string =>
  words.verdict[checksOfOutcome(outcome)[check].value]

/** Why a check does that, and the law it comes from. */
export const WhyOfCheck: FC<CheckProps> = ({ outcome, check, words }) => {
  const { because, source } = checksOfOutcome(outcome)[check]
  const policeMayAddToo = check === 'enhanced' && outcome.leadsTo !== 'neither' && outcome.policeMayAdd === 'yes'
  return (
    <>
      {sentence(because, lawWords)} {policeMayAddToo && words.page.policeMayAddToo}{' '}
      <a class="source" href={safeHref(source.url)} rel="noreferrer">
        {lawWords.source(source)}
      </a>
    </>
  )
}

export type FactName = keyof OutcomesWords['facts']

/** One fact about an outcome in words, as it stands in a list and beside that of another outcome. */
export function factOf(outcome: PoliceOutcome, fact: Exclude<FactName, OutcomeCheck>, words: OutcomesWords): string {
  switch (fact) {
    case 'kind':
      return words.kind[outcome.leadsTo]
    case 'named':
      return words.named[outcome.namedSuspect]
    case 'record':
      return leftOnRecord(outcome, words)
        .map(({ says }) => says)
        .join(' ')
    default:
      return outcome[fact]
  }
}
