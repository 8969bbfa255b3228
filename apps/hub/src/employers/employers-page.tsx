import type { FC } from 'hono/jsx'
import { RoleBox } from '../may-ask/index.ts'
import { Breadcrumbs } from '../platform/ui/breadcrumbs.tsx'
import { Page } from '../platform/ui/page.tsx'
import { Table } from '../platform/ui/table.tsx'
import { StatementSection } from '../statements/index.ts'
import { Contents } from './contents.tsx'
import { type Drawing, PageEnd } from './page-end.tsx'
import { openPlan } from './plan.ts'
import { PlanSections, planIds, statementsOfPlan } from './plan-sections.tsx'

/** What holds for every role, and the box that finds one. The same for everybody. */
export const EmployersPage: FC<{ readonly drawing: Drawing }> = ({ drawing }) => {
  const { site, words, said, roleWords } = drawing
  const { start, headings, advice, mayAskTable } = words
  const plan = openPlan(words)
  return (
    <Page site={site} title={start.title} summary={start.lead} printable>
      <Breadcrumbs trail={[{ label: words.home, href: '/' }]} words={site.words} />
      <h1>{start.title}</h1>
      <p class="lead">{start.lead}</p>
      <p class="guide-scope">
        {start.scope} <a href="/elsewhere">{start.elsewhere}</a>.
      </p>
      <section aria-labelledby="find">
        <h2 id="find">{start.findHeading}</h2>
        <p>{start.findText}</p>
        <RoleBox site={site} words={roleWords} door={{ action: '/employers' }} />
        <p>
          <a href="/employers/duties">{start.byDuties}</a>
        </p>
      </section>
      <Contents words={words} ids={['levels', 'may-ask', ...planIds]} />
      <StatementSection {...said} id="levels" heading={headings.levels} statements={advice.levels} />
      <StatementSection {...said} id="may-ask" heading={headings['may-ask']} statements={[mayAskTable.rests]}>
        <Table {...mayAskTable} />
      </StatementSection>
      <PlanSections drawing={drawing} plan={plan} />
      <PageEnd drawing={drawing} statements={[...advice.levels, mayAskTable.rests, ...statementsOfPlan(plan, words)]} />
    </Page>
  )
}
