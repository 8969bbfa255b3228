import type { FC } from 'hono/jsx'
import { Breadcrumbs } from '../platform/ui/breadcrumbs.tsx'
import { Button } from '../platform/ui/button.tsx'
import { Checkboxes, type Choice } from '../platform/ui/choices.tsx'
import { ErrorSummary } from '../platform/ui/error-summary.tsx'
import { Form } from '../platform/ui/form.tsx'
import { Page } from '../platform/ui/page.tsx'
import type { Problem } from '../platform/ui/problem.ts'
import { type DutyId, dutyIds } from './duties.ts'
import { type Drawing, trailOf } from './page-end.tsx'
import { dutiesField, noDuties } from './read-duties.ts'
import type { EmployersWords } from './words/en.ts'

type DutiesProps = {
  readonly drawing: Drawing
  readonly ticked?: readonly string[]
  readonly problems?: readonly Problem[]
}

/** For work that no role of ours fits: which duties it has. */
export const DutiesPage: FC<DutiesProps> = ({ drawing, ticked = [], problems = [] }) => {
  const { site, words } = drawing
  return (
    <Page site={site} title={words.duties.title} noindex problems={problems}>
      <Breadcrumbs trail={trailOf(words)} words={site.words} />
      <ErrorSummary problems={problems} words={site.words} />
      <h1>{words.duties.title}</h1>
      <p class="lead">{words.duties.lead}</p>
      <DutiesForm drawing={drawing} ticked={ticked} problems={problems} />
    </Page>
  )
}

function choiceOf(id: DutyId, { duties }: EmployersWords): Choice {
  const { label, hint } = duties.list[id]
  return { value: id, label, ...(hint === undefined ? {} : { hint }) }
}

/** The ticks alone, with those that were set. */
export const DutiesForm: FC<DutiesProps> = ({ drawing: { site, words }, ticked = [], problems = [] }) => (
  <Form action="/employers/duties">
    <Checkboxes
      name={dutiesField}
      label={words.duties.label}
      hint={words.duties.hint}
      choices={[
        ...dutyIds.map((id) => choiceOf(id, words)),
        { value: noDuties, label: words.duties.none, hint: words.duties.noneHint },
      ]}
      values={ticked}
      problems={problems}
      words={site.words}
    />
    <Button>{words.duties.continue}</Button>
  </Form>
)
