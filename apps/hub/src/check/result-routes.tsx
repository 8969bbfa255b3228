import { type Draft, recordFrom, type Sheet, sheetEn, sheetFor, unfinishedIn } from '@plain-record/check'
import type { Library } from '@plain-record/guides'
import type { CheckQuestion } from '@plain-record/law'
import { type Context, Hono } from 'hono'
import type { HubEnv } from '../platform/http/hub-env.ts'
import { sendPage } from '../platform/http/send-page.ts'
import { withForm } from '../platform/http/with-form.ts'
import type { GuideLine } from '../platform/ui/guide-list.tsx'
import { longDate } from '../platform/ui/long-date.ts'
import type { Problem } from '../platform/ui/problem.ts'
import { renderPage } from '../platform/ui/render-page.ts'
import { AsAtPage, NothingToShowPage } from './as-at/as-at-page.tsx'
import { readAsAt } from './as-at/read-as-at.ts'
import { namesOf } from './journey/answer-routes.tsx'
import {
  answerGone,
  askedToday,
  idOf,
  type JourneyRouteDeps,
  longestForm,
  placeOf,
  restoredFrom,
  viewOf,
} from './journey/journey-deps.tsx'
import type { Filled } from './journey/short-questions.tsx'
import { type ResultActions, ResultSections } from './result/result-sections.tsx'
import { ResultPage } from './result-page.tsx'

export type ResultRouteDeps = JourneyRouteDeps & { readonly library: Library }

/** The sheet of what was told; undefined when there is nothing to work out. */
export function sheetOf(draft: Draft, question: CheckQuestion): Sheet | undefined {
  const record = recordFrom(draft)
  return record && record.matters.length > 0 ? sheetFor({ record, draft, ...question, words: sheetEn }) : undefined
}

/** What the answers come to: today, and on another day. */
export const resultRoutes = (deps: ResultRouteDeps) =>
  new Hono<HubEnv>()
    .get('/result', async (c) => {
      const draft = await deps.journeys.open(c, idOf(c))
      return draft ? sendPage(c, drawResult(c, deps, draft)) : answerGone(c, deps)
    })
    .get('/as-at', async (c) => {
      const draft = await deps.journeys.open(c, idOf(c))
      return draft ? sendPage(c, drawAsAt(c, deps, { draft, filled: {}, problems: [] })) : answerGone(c, deps)
    })
    .post(
      '/as-at',
      withForm(deps, { most: longestForm }, async (c, form) => {
        const id = idOf(c)
        const restore = restoredFrom(deps, id, form.field('kept'))
        const draft = await deps.journeys.change(c, { id, restore }, (before) => ({ draft: before, gives: before }))
        if (!draft) return answerGone(c, deps)
        const read = readAsAt(form, askedToday(deps))
        const filled = Object.fromEntries(form.names().map((name) => [name, form.all(name)]))
        if (!read.ok) return sendPage(c, drawAsAt(c, deps, { draft, filled, problems: read.problems }), 422)
        return sendPage(c, drawAsAt(c, deps, { draft, filled, problems: [], question: read.question }))
      }),
    )

/** `/law/as-at`: the answers under way in this browser, on another day; or where to begin. */
export const asAtDoor = (deps: JourneyRouteDeps) =>
  new Hono<HubEnv>().get('/', async (c) => {
    c.header('cache-control', 'no-store')
    const [newest] = await deps.journeys.underWay(c)
    if (newest !== undefined) return c.redirect(`/check/${newest}/as-at`, 303)
    return sendPage(c, renderPage(<NothingToShowPage site={deps.site} words={deps.words} />))
  })

function drawResult(c: Context<HubEnv>, deps: ResultRouteDeps, draft: Draft): string {
  const id = idOf(c)
  const sheet = sheetOf(draft, askedToday(deps))
  const left = [...namesOf(draft, unfinishedIn(draft))]
  return renderPage(
    <ResultPage view={placeOf(deps, id)} notCounted={left} sheet={sheet}>
      {sheet && (
        <ResultSections
          sheet={sheet}
          words={deps.words.results}
          site={deps.site}
          actions={actionsAt(`/check/${id}`)}
          guides={guidesFor(sheet, deps.library)}
        />
      )}
    </ResultPage>,
  )
}

const actionsAt = (base: string): ResultActions => ({
  change: `${base}/answers`,
  print: '#plain-cover',
  pdf: `${base}/notes.pdf`,
  calendar: `${base}/dates.ics`,
  copy: `${base}/keep`,
  job: `${base}/job`,
  asAt: `${base}/as-at`,
  person: '#person',
  again: '/check',
})

const mostGuides = 5

/** The guides on the topics of a result, each once. */
function guidesFor({ topics }: Sheet, { guides }: Library): readonly GuideLine[] {
  const found = topics.flatMap((topic) =>
    guides.filter((guide) => guide.topic === topic || guide.sections.some((section) => section.topic === topic)),
  )
  return [...new Set(found)]
    .slice(0, mostGuides)
    .map(({ title, slug, summary }) => ({ title, href: `/guides/${slug}`, summary }))
}

type AsAtDrawn = {
  readonly draft: Draft
  readonly filled: Filled
  readonly problems: readonly Problem[]
  readonly question?: CheckQuestion
}

function drawAsAt(c: Context<HubEnv>, deps: ResultRouteDeps, { draft, filled, problems, question }: AsAtDrawn): string {
  const sheet = question && sheetOf(draft, question)
  return renderPage(
    <AsAtPage view={viewOf(deps, idOf(c), draft)} filled={filled} problems={problems}>
      {sheet && (
        <>
          <p class="inset">{deps.words.asAt.shown(longDate(sheet.on, deps.site.words))}</p>
          <ResultSections sheet={sheet} words={deps.words.results} site={deps.site} actions={{}} guides={[]} />
        </>
      )}
    </AsAtPage>,
  )
}
