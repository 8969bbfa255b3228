import type { Sheet } from '@plain-record/check'
import type { CalendarDate } from '@plain-record/law'
import type { FC } from 'hono/jsx'
import { type GuideLine, GuideList } from '../../platform/ui/guide-list.tsx'
import { longDate } from '../../platform/ui/long-date.ts'
import { safeHref } from '../../platform/ui/safe-href.ts'
import type { Site } from '../../platform/ui/service.ts'
import { CertaintyWords } from './certainty-words.tsx'
import { CheckTable } from './check-table.tsx'
import { StepsSection } from './steps-section.tsx'
import { TellSection } from './tell-section.tsx'
import { TimelineSection } from './timeline-section.tsx'
import type { ActionName, ResultWords } from './words/en.ts'

/** Where each thing that can be done with a result is done; those that are left out are not offered. */
export type ResultActions = { readonly [A in ActionName]?: string }

type ResultSectionsProps = {
  readonly sheet: Sheet
  readonly words: ResultWords
  readonly site: Site
  readonly actions: ResultActions
  /** The guides on the topics of the sheet, in that order. */
  readonly guides: readonly GuideLine[]
}

/**
 * Everything of a result but the frame of the page, its heading included: the answer first, then the table, the timeline, what to
 * say, what would change it, the steps, and what to do next. It holds the person's facts: the page around it has a neutral title,
 * is for one person, and is not kept.
 */
export const ResultSections: FC<ResultSectionsProps> = ({ sheet, words, site, actions, guides }) => {
  const date = (day: CalendarDate): string => longDate(day, site.words)
  const on = date(sheet.on)
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{sheet.headline}</p>
      <p class="hint">
        {words.about({ on, lawAsAt: date(sheet.lawAsAt) })} {words.notRead}
      </p>
      <section aria-labelledby="checks">
        <h2 id="checks">{words.checks.title}</h2>
        {sheet.matters.length === 0 ? (
          <p>{words.checks.none}</p>
        ) : (
          <CheckTable sheet={sheet} on={on} words={words.checks} />
        )}
        <CertaintyWords sheet={sheet} words={words.certainty} />
      </section>
      <TimelineSection sheet={sheet} on={on} words={words.timeline} />
      <TellSection tell={sheet.tell} words={words.tell} />
      <section aria-labelledby="would-change">
        <h2 id="would-change">{words.wouldChange}</h2>
        <PlainList entries={sheet.wouldChange} />
      </section>
      <UnsureSection unsure={sheet.unsure} words={words.unsure} />
      <NextSection next={sheet.next} heading={words.next} />
      <StepsSection sheet={sheet} checkedOn={date(sheet.lawCheckedOn)} words={words.steps} />
      <KeepSection actions={actions} words={words.keep} />
      {guides.length > 0 && (
        <section aria-labelledby="guides">
          <h2 id="guides">{words.guides}</h2>
          <GuideList guides={guides} />
        </section>
      )}
      <p class="hint">{words.information}</p>
    </>
  )
}

const PlainList: FC<{ readonly entries: readonly string[] }> = ({ entries }) => (
  <ul>
    {entries.map((entry) => (
      <li>{entry}</li>
    ))}
  </ul>
)

const UnsureSection: FC<{ readonly unsure: Sheet['unsure']; readonly words: ResultWords['unsure'] }> = ({
  unsure: { facts, settles },
  words,
}) =>
  facts.length === 0 && !settles ? null : (
    <section aria-labelledby="unsure">
      <h2 id="unsure">{words.title}</h2>
      <ul>
        {facts.map(({ title, says }) => (
          <li>
            {title}. {says}
          </li>
        ))}
      </ul>
      {settles && (
        <p class="inset">
          {settles.says} {settles.paper}
        </p>
      )}
    </section>
  )

type NextSectionProps = { readonly next: Sheet['next']; readonly heading: string }

const NextSection: FC<NextSectionProps> = ({ next, heading }) => (
  <section aria-labelledby="next">
    <h2 id="next">{heading}</h2>
    <ul>
      {next.map(({ says, page }) => (
        <li>
          {says} {page && <a href={safeHref(page.href)}>{page.title}</a>}
        </li>
      ))}
    </ul>
  </section>
)

const KeepSection: FC<{ readonly actions: ResultActions; readonly words: ResultWords['keep'] }> = ({
  actions,
  words,
}) => {
  const offered = (Object.keys(words.actions) as ActionName[]).flatMap((name) => {
    const href = actions[name]
    return href === undefined ? [] : [{ href, says: words.actions[name] }]
  })
  return offered.length === 0 ? null : (
    <section class="keep" aria-labelledby="keep">
      <h2 id="keep">{words.title}</h2>
      <ul>
        {offered.map(({ href, says }) => (
          <li>
            <a href={safeHref(href)}>{says}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
