import { wantedOf } from '@plain-record/check'
import type { FC } from 'hono/jsx'
import { Breadcrumbs } from '../platform/ui/breadcrumbs.tsx'
import { Button } from '../platform/ui/button.tsx'
import { Radios } from '../platform/ui/choices.tsx'
import { Form } from '../platform/ui/form.tsx'
import { Page } from '../platform/ui/page.tsx'
import type { Site } from '../platform/ui/service.ts'
import type { CheckWords } from './words/en.ts'

type StartPageProps = {
  readonly site: Site
  readonly words: CheckWords
  /** How many questions one caution or conviction usually takes: measured over the shared examples. */
  readonly usualQuestions: number
  /** The kind that a guide led here about; the first question has it chosen. */
  readonly about?: string
  /** The address of answers that are under way in this browser. */
  readonly underWay?: string
}

const Lines: FC<{ readonly lines: readonly string[] }> = ({ lines }) => (
  <ul>
    {lines.map((line) => (
      <li>{line}</li>
    ))}
  </ul>
)

/** Who it is for, what helps, how long it takes and what it cannot do; then the way in. */
export const StartPage: FC<StartPageProps> = ({ site, words, usualQuestions, about, underWay }) => {
  const { start } = words
  return (
    <Page site={site} title={start.title} summary={start.lead}>
      <Breadcrumbs trail={[{ label: words.home, href: '/' }]} words={site.words} />
      <h1>{start.title}</h1>
      <p class="lead">{start.lead}</p>
      {underWay && (
        <p>
          <a href={underWay}>{start.underWay}</a>
        </p>
      )}
      <p>{start.howLong(usualQuestions)}</p>
      <p>{start.private}</p>
      <Form action="/check/start" hidden={about === undefined ? {} : { about }}>
        <Radios
          name="wanted"
          label={start.wanted}
          hint={start.wantedHint}
          optional
          choices={wantedOf.map((value) => ({ value, label: start.wantedChoices[value] }))}
          words={site.words}
        />
        <Button>{start.begin}</Button>
        <p>
          <Button kind="quiet" name="all" value="yes">
            {start.onePage}
          </Button>
        </p>
        <p class="hint">{start.onePageHint}</p>
      </Form>
      <h2>{start.whoHeading}</h2>
      <Lines lines={start.who} />
      <h2>{start.papersHeading}</h2>
      <Lines lines={start.papers} />
      <p>{start.noPapers}</p>
      <h2>{start.cannotHeading}</h2>
      <Lines lines={start.cannot} />
      <h2>{start.otherWaysHeading}</h2>
      <ul>
        {start.otherWays.map(({ href, label }) => (
          <li>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </Page>
  )
}
