import type { FC } from 'hono/jsx'
import { Breadcrumbs } from '../platform/ui/breadcrumbs.tsx'
import { Page } from '../platform/ui/page.tsx'
import { type Statement, Statements } from '../statements/index.ts'
import type { DutyId } from './duties.ts'
import { DutiesForm } from './duties-page.tsx'
import { type Drawing, PageEnd, trailOf } from './page-end.tsx'
import { openPlan, ordinaryPlan } from './plan.ts'
import { PlanSections, statementsOfPlan } from './plan-sections.tsx'
import { noDuties } from './read-duties.ts'

type DutiesResultProps = { readonly drawing: Drawing; readonly duties: readonly DutyId[] }

/** What the duties come to: a basic check where there are none of ours, and otherwise what each of them hangs on. */
export const DutiesResultPage: FC<DutiesResultProps> = ({ drawing, duties }) => {
  const { site, words, said } = drawing
  const { advice, headings } = words
  const open = duties.length > 0
  const plan = open ? openPlan(words) : ordinaryPlan(words)
  const about: readonly Statement[] = open ? [advice.untilSettled, advice.askDbs] : [words.duties.ordinary]
  const hangsOn = duties.map((id) => words.duties.list[id].dependsOn)
  return (
    <Page site={site} title={words.duties.resultTitle} noindex printable>
      <Breadcrumbs trail={trailOf(words)} words={site.words} />
      <h1>{words.duties.resultTitle}</h1>
      <p class="lead">{open ? words.duties.openLead : words.duties.ordinaryLead}</p>
      {duties.map((id) => (
        <Duty drawing={drawing} id={id} />
      ))}
      {open && <h2>{headings.until}</h2>}
      <Statements statements={about} {...said} />
      <PlanSections drawing={drawing} plan={plan} />
      <section aria-labelledby="again">
        <h2 id="again">{words.duties.again}</h2>
        <DutiesForm drawing={drawing} ticked={open ? duties : [noDuties]} />
      </section>
      <PageEnd drawing={drawing} statements={[...hangsOn, ...about, ...statementsOfPlan(plan, words)]} />
    </Page>
  )
}

const Duty: FC<{ readonly drawing: Drawing; readonly id: DutyId }> = ({ drawing, id }) => {
  const { words, said } = drawing
  const { label, upTo, dependsOn } = words.duties.list[id]
  return (
    <section aria-labelledby={`duty-${id}`}>
      <h2 id={`duty-${id}`}>{label}</h2>
      <p>
        {words.duties.upTo} <strong>{upTo}</strong>.
      </p>
      <p>{words.duties.dependsOn}</p>
      <Statements {...said} statements={[dependsOn]} />
    </section>
  )
}
