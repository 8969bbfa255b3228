import {
  type AnsweredMatter,
  answeredIn,
  type Draft,
  emptyDraft,
  nextQuestion,
  sheetEn,
  titleOf,
  unfinishedIn,
  type Wanted,
  wantedOf,
  withMatter,
  withoutMatter,
} from '@plain-record/check'
import { Hono } from 'hono'
import type { HubEnv } from '../../platform/http/hub-env.ts'
import type { SentForm } from '../../platform/http/read-form.ts'
import { sendPage } from '../../platform/http/send-page.ts'
import { withForm } from '../../platform/http/with-form.ts'
import { renderPage } from '../../platform/ui/render-page.ts'
import { AnswersPage } from './answers-page.tsx'
import {
  answerGone,
  askedToday,
  idOf,
  type JourneyRouteDeps,
  longestForm,
  restoredFrom,
  viewOf,
} from './journey-deps.tsx'
import { answeredWords, goOn } from './question-routes.tsx'
import { GonePage, SurePage } from './sure-page.tsx'

/** Begins a check: the cookie is set here and not before. */
export const startRoutes = (deps: JourneyRouteDeps) =>
  new Hono<HubEnv>().post(
    '/start',
    withForm(deps, { most: longestForm }, async (c, form) => {
      const allowance = await deps.checkLimit(deps.network(c))
      if (!allowance.allowed) return deps.refuseWith(c, 429, { wait: allowance })
      const id = await deps.journeys.start(c, beginningWith(form))
      c.header('cache-control', 'no-store')
      return c.redirect(form.field('all') === 'yes' ? `/check/${id}/all` : `/check/${id}`, 303)
    }),
  )

/** One matter to start with, of the kind that a guide led here about. */
function beginningWith({ field }: SentForm): Draft {
  const wanted = wantedOf.find((one) => one === field('wanted'))
  const { draft } = withMatter(emptyDraft, startingKinds[field('about')] ?? {})
  return wanted ? { ...draft, wanted: wanted satisfies Wanted } : draft
}

/** The kinds that a guide can lead to the checker about. */
export const startingKinds: Readonly<Record<string, Parameters<typeof withMatter>[1]>> = {
  conviction: { matter: 'conviction' },
  caution: { matter: 'caution' },
  'simple-caution': { matter: 'caution', kind: 'simple-caution' },
  'conditional-caution': { matter: 'caution', kind: 'conditional-caution' },
  'youth-caution': { matter: 'caution', kind: 'youth-caution' },
  'youth-conditional-caution': { matter: 'caution', kind: 'youth-conditional-caution' },
  'community-resolution': { matter: 'other', kind: 'community-resolution' },
  'outcome-21': { matter: 'other', kind: 'outcome-21' },
  other: { matter: 'other' },
  points: { matter: 'conviction', sentences: [{ kind: 'endorsed-fixed-penalty' }] },
  driving: { matter: 'conviction' },
}

/** What was told so far: looking at it, adding to it, taking out of it, and deleting it all. */
export const answerRoutes = (deps: JourneyRouteDeps) =>
  new Hono<HubEnv>()
    .get('/answers', async (c) => {
      const draft = await deps.journeys.open(c, idOf(c))
      if (!draft) return answerGone(c, deps)
      return sendPage(c, drawAnswers(deps, idOf(c), draft))
    })
    .post(
      '/add',
      withForm(deps, { most: longestForm }, async (c, form) => {
        const id = idOf(c)
        const restore = restoredFrom(deps, id, form.field('kept'))
        const draft = await deps.journeys.change(c, { id, restore }, (before) => {
          // Sent twice, or sent again after going back: one matter of which nothing is told is enough.
          const hasEmpty = before.matters.some(({ matter }) => matter === undefined)
          const after = hasEmpty ? before : withMatter(before).draft
          return { draft: after, gives: after }
        })
        return draft ? goOn(c, deps, draft) : answerGone(c, deps)
      }),
    )
    .get('/remove/:matter', async (c) => {
      const id = idOf(c)
      const draft = await deps.journeys.open(c, id)
      if (!draft) return answerGone(c, deps)
      const matter = answeredIn(draft, answeredWords).find((each) => each.id === c.req.param('matter'))
      if (!matter) return c.redirect(`/check/${id}/answers`, 303)
      const { words } = deps
      return sendPage(
        c,
        renderPage(
          <SurePage
            view={viewOf(deps, id, draft)}
            title={words.remove.title}
            text={words.remove.text(calledIn(draft)(matter))}
            action={`/check/${id}/remove`}
            hidden={{ matter: matter.id }}
            yes={words.remove.yes}
            no={words.remove.no}
          />,
        ),
      )
    })
    .post(
      '/remove',
      withForm(deps, { most: longestForm }, async (c, form) => {
        const id = idOf(c)
        const restore = restoredFrom(deps, id, form.field('kept'))
        const done = await deps.journeys.change(c, { id, restore }, (before) => ({
          draft: withoutMatter(before, form.field('matter')),
          gives: true,
        }))
        return done ? c.redirect(`/check/${id}/answers`, 303) : answerGone(c, deps)
      }),
    )
    .get('/clear', async (c) => {
      const id = idOf(c)
      const draft = await deps.journeys.open(c, id)
      if (!draft) return answerGone(c, deps)
      const { words } = deps
      return sendPage(
        c,
        renderPage(
          <SurePage
            view={viewOf(deps, id, draft)}
            title={words.clear.title}
            text={words.clear.text}
            action={`/check/${id}/clear`}
            yes={words.clear.yes}
            no={words.clear.no}
          />,
        ),
      )
    })
    .post(
      '/clear',
      withForm(deps, { most: longestForm }, async (c) => {
        await deps.journeys.forget(c, idOf(c))
        const { site, words } = deps
        return sendPage(
          c,
          renderPage(<GonePage view={{ site, words }} title={words.clear.doneTitle} text={words.clear.done} />),
        )
      }),
    )

const calledIn =
  (draft: Draft) =>
  (answered: AnsweredMatter): string => {
    const matter = draft.matters.find(({ id }) => id === answered.id)
    return matter && !unfinishedIn(draft).has(matter.id) ? titleOf(matter, sheetEn) : answered.about
  }

function drawAnswers(deps: JourneyRouteDeps, id: string, draft: Draft): string {
  return renderPage(
    <AnswersPage
      view={viewOf(deps, id, draft)}
      matters={answeredIn(draft, answeredWords)}
      unfinished={unfinishedIn(draft)}
      open={nextQuestion(draft, askedToday(deps))}
      titleOf={calledIn(draft)}
    />,
  )
}

/** For the notice of a result that leaves some out. */
export const namesOf = (draft: Draft, ids: ReadonlySet<string>): readonly string[] =>
  answeredIn(draft, answeredWords)
    .filter(({ id }) => ids.has(id))
    .map(calledIn(draft))
