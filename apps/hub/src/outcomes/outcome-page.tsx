import type { PoliceOutcome } from '@plain-record/law'
import type { FC } from 'hono/jsx'
import { Breadcrumbs } from '../platform/ui/breadcrumbs.tsx'
import { LinkButton } from '../platform/ui/button.tsx'
import { GuideList } from '../platform/ui/guide-list.tsx'
import { Page } from '../platform/ui/page.tsx'
import { SummaryList } from '../platform/ui/summary-list.tsx'
import { Table } from '../platform/ui/table.tsx'
import { type Statement, StatementSection, Statements } from '../statements/index.ts'
import {
  besideTheChecks,
  differencesFrom,
  guidesAbout,
  leftOnRecord,
  questionsAbout,
  sourcesAbout,
} from './about-outcome.ts'
import { CompareForm } from './forms.tsx'
import { checks, factOf, verdictOf, WhyOfCheck } from './outcome-facts.tsx'
import { type Drawing, guidesNamed, PageEnd, pathOf, trailOf } from './page-end.tsx'

type OutcomePageProps = { readonly drawing: Drawing; readonly outcome: PoliceOutcome }

/** One outcome: what it means, what checks show, what it leaves on record, and what to do. The same for everybody. */
export const OutcomePage: FC<OutcomePageProps> = ({ drawing, outcome }) => {
  const { site, words, said, library } = drawing
  const { page } = words
  const { code } = outcome
  const guides = guidesNamed(library, guidesAbout(outcome))
  const meaning = words.meaning.further[code] ?? []
  const beside = besideTheChecks(outcome, words)
  const record = leftOnRecord(outcome, words)
  const rests: Statement = { says: page.rests, sources: sourcesAbout(outcome) }
  const howSure = words.howSure[outcome.confidence]
  return (
    <Page
      site={site}
      title={`${words.outcome(code)}: ${words.inShort[code]}`.replace(/\.$/, '')}
      summary={page.summary(code)}
      sensitive={guides.some(({ sensitive }) => sensitive)}
      printable
    >
      <Breadcrumbs trail={trailOf(words)} words={site.words} />
      <h1>{words.outcome(code)}</h1>
      <p class="lead">{words.inShort[code]}</p>
      <p>
        <strong>{words.facts.kind}</strong> {words.kind[outcome.leadsTo]}
      </p>
      <p class="guide-scope">
        {words.start.scope} <a href="/elsewhere">{words.start.elsewhere}</a>.
      </p>
      <section aria-labelledby="meaning">
        <h2 id="meaning">{page.meaningHeading}</h2>
        <p>{words.find.officialName(outcome.name)}</p>
        <p>{outcome.meaning}</p>
        {outcome.note && <p>{outcome.note}</p>}
        <Statements statements={meaning} {...said} />
      </section>
      <section aria-labelledby="checks">
        <h2 id="checks">{page.checksHeading}</h2>
        <Table
          caption={page.checksCaption}
          head={page.checksHead}
          rows={checks.map((check) => [
            words.facts[check],
            <strong>{verdictOf({ outcome, check, words })}</strong>,
            <WhyOfCheck outcome={outcome} check={check} words={words} />,
          ])}
        />
        <Statements statements={beside} {...said} />
        {outcome.leadsTo !== 'neither' && (
          <p>
            <LinkButton href="/check">{words.checks.toChecker}</LinkButton>
          </p>
        )}
        <h3>{page.certaintyHeading}</h3>
        <ul>
          {page.certainty.map((says) => (
            <li>{says}</li>
          ))}
        </ul>
      </section>
      <StatementSection {...said} id="record" heading={page.recordHeading} statements={record} />
      <section aria-labelledby="facts">
        <h2 id="facts">{page.factsHeading}</h2>
        <SummaryList
          rows={(['decidedBy', 'named', 'introduced', 'status', 'inImagery'] as const).map((fact) => ({
            key: words.facts[fact],
            value: factOf(outcome, fact, words),
          }))}
          words={site.words}
        />
        <Statements statements={[rests]} {...said} />
      </section>
      {howSure && (
        <section aria-labelledby="sure">
          <h2 id="sure">{page.sureHeading}</h2>
          <p>{howSure}</p>
        </section>
      )}
      <section aria-labelledby="ask-the-police">
        <h2 id="ask-the-police">{page.askHeading}</h2>
        <ul>
          {questionsAbout(outcome, words).map((question) => (
            <li>{question}</li>
          ))}
        </ul>
      </section>
      <StatementSection {...said} id="hold" heading={page.holdHeading} statements={words.hold} />
      <section aria-labelledby="guides">
        <h2 id="guides">{page.guidesHeading}</h2>
        <GuideList guides={guides.map(({ title, slug, summary }) => ({ title, href: `/guides/${slug}`, summary }))} />
      </section>
      <Related drawing={drawing} outcome={outcome} />
      <section aria-labelledby="compare">
        <h2 id="compare">{page.compareHeading}</h2>
        <CompareForm site={site} words={words} first={code} />
      </section>
      <PageEnd drawing={drawing} statements={[...meaning, ...beside, ...record, rests, ...words.hold]} />
    </Page>
  )
}

const Related: FC<OutcomePageProps> = ({ drawing: { words }, outcome }) => {
  const related = differencesFrom(outcome, words)
  return related.length === 0 ? null : (
    <section aria-labelledby="related">
      <h2 id="related">{words.page.relatedHeading}</h2>
      <ul>
        {related.map(({ codes, says }) => {
          const [other = ''] = codes.filter((code) => code !== outcome.code)
          return (
            <li>
              <a href={pathOf(other)}>{words.outcome(other)}</a>: {says}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
