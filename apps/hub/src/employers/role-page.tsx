import { certificateFor, mayAsk, type Role } from '@plain-record/law'
import type { FC } from 'hono/jsx'
import { atMost, RoleFacts } from '../may-ask/index.ts'
import { Breadcrumbs } from '../platform/ui/breadcrumbs.tsx'
import { Button } from '../platform/ui/button.tsx'
import { Form } from '../platform/ui/form.tsx'
import { Page } from '../platform/ui/page.tsx'
import { SummaryList } from '../platform/ui/summary-list.tsx'
import { type Statement, Statements } from '../statements/index.ts'
import { Contents } from './contents.tsx'
import { noteFor } from './note.ts'
import { type Drawing, PageEnd, trailOf } from './page-end.tsx'
import { planFor } from './plan.ts'
import { PlanSections, planIds, statementsOfPlan } from './plan-sections.tsx'
import type { EmployersWords } from './words/en.ts'

type RolePageProps = { readonly drawing: Drawing; readonly role: Role; readonly on: Date }

/** What an employer may ask for one role, and the note for their file. */
export const RolePage: FC<RolePageProps> = ({ drawing, role, on }) => {
  const { site, words, said, roleWords } = drawing
  const about = aboutLevel(role, words)
  const plan = planFor(role, words)
  return (
    <Page site={site} title={words.result.title} noindex printable>
      <Breadcrumbs trail={trailOf(words)} words={site.words} />
      <h1>{words.result.heading(role.name)}</h1>
      <p class="lead">{atMost(role, roleWords)}</p>
      <RoleFacts site={site} words={roleWords} role={role} />
      <Statements statements={about} {...said} />
      <Contents words={words} ids={[...planIds, 'note']} />
      <PlanSections drawing={drawing} plan={plan} />
      <Note drawing={drawing} role={role} on={on} />
      <PageEnd drawing={drawing} statements={[...about, ...statementsOfPlan(plan, words)]} />
    </Page>
  )
}

function aboutLevel(role: Role, { advice }: EmployersWords): readonly Statement[] {
  if (role.check === 'none') return []
  const goesFurther = role.exempt !== 'no' && certificateFor(role) !== 'basic'
  return [
    ...(mayAsk(role).value === 'depends' ? [advice.untilSettled, advice.askDbs] : []),
    ...(goesFurther ? [advice.notYours] : []),
  ]
}

const Note: FC<RolePageProps> = ({ drawing, role, on }) => {
  const { site, words, roleWords } = drawing
  return (
    <section aria-labelledby="note">
      <h2 id="note">{words.headings.note}</h2>
      <p>{words.note.intro}</p>
      <SummaryList
        rows={noteFor({ role, on, site, words, mayAsk: roleWords }).map(({ key, says }) => ({ key, value: says }))}
        words={site.words}
      />
      <Form action="/employers/note" hidden={{ role: role.name }}>
        <Button kind="quiet">{words.note.download}</Button>
      </Form>
    </section>
  )
}
