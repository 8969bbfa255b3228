import type { PoliceOutcome } from '@plain-record/law'
import type { Child, FC } from 'hono/jsx'
import { Breadcrumbs } from '../platform/ui/breadcrumbs.tsx'
import { ErrorSummary } from '../platform/ui/error-summary.tsx'
import { Page } from '../platform/ui/page.tsx'
import { Table } from '../platform/ui/table.tsx'
import { Statements } from '../statements/index.ts'
import { differencesFrom, sourcesAbout } from './about-outcome.ts'
import { CompareForm } from './forms.tsx'
import { checks, type FactName, factOf, type OutcomeCheck, verdictOf, WhyOfCheck } from './outcome-facts.tsx'
import { type Drawing, PageEnd, pathOf, trailOf } from './page-end.tsx'
import type { PairRead } from './read-pair.ts'
import type { OutcomesWords } from './words/en.ts'

/** What to put right in the choice of two outcomes. */
export const ChoosePairPage: FC<{
  readonly drawing: Drawing
  readonly read: Extract<PairRead, { readonly ok: false }>
}> = ({ drawing: { site, words }, read }) => (
  <Page site={site} title={words.compare.heading} noindex problems={read.problems}>
    <Breadcrumbs trail={trailOf(words)} words={site.words} />
    <ErrorSummary problems={read.problems} words={site.words} />
    <h1>{words.compare.heading}</h1>
    <CompareForm site={site} words={words} {...read} />
  </Page>
)

type Pair = readonly [PoliceOutcome, PoliceOutcome]

/** Two outcomes side by side, fact by fact. */
export const ComparePage: FC<{ readonly drawing: Drawing; readonly pair: Pair }> = ({ drawing, pair }) => {
  const { site, words, said } = drawing
  const { compare } = words
  const [first, second] = pair
  const codes = [first.code, second.code] as const
  const rests = { says: words.page.rests, sources: [...new Set(pair.flatMap(sourcesAbout))] }
  const difference = differencesFrom(first, words).find((one) => one.codes.includes(second.code))
  return (
    <Page site={site} title={compare.title(codes)} neutralTitle={site.words.neutralTitle} noindex printable>
      <Breadcrumbs trail={trailOf(words)} words={site.words} />
      <h1>{compare.title(codes)}</h1>
      {difference && <p class="lead">{difference.says}</p>}
      <Table
        caption={compare.caption(codes)}
        head={[compare.fact, ...codes.map(words.outcome)]}
        rows={factNames.map((fact) => [words.facts[fact], ...pair.map((outcome) => cellOf(outcome, fact, words))])}
      />
      <Statements statements={[rests]} {...said} />
      <ul>
        {codes.map((code) => (
          <li>
            <a href={pathOf(code)}>{compare.more(code)}</a>
          </li>
        ))}
      </ul>
      <section aria-labelledby="compare">
        <h2 id="compare">{compare.again}</h2>
        <CompareForm site={site} words={words} first={first.code} second={second.code} />
      </section>
      <PageEnd drawing={drawing} statements={[rests]} />
    </Page>
  )
}

const factNames: readonly FactName[] = [
  ...(['name', 'meaning', 'kind', ...checks] as const),
  ...(['decidedBy', 'named', 'record', 'introduced', 'status', 'inImagery'] as const),
]

const isCheck = (fact: FactName): fact is OutcomeCheck => checks.some((check) => check === fact)

const cellOf = (outcome: PoliceOutcome, fact: FactName, words: OutcomesWords): Child =>
  isCheck(fact) ? (
    <>
      <strong>{verdictOf({ outcome, check: fact, words })}.</strong>{' '}
      <WhyOfCheck outcome={outcome} check={fact} words={words} />
    </>
  ) : (
    factOf(outcome, fact, words)
  )
