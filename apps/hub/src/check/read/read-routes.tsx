import { readMatters, readResults } from '@plain-record/ask'
import {
  answeredIn,
  type Draft,
  type DraftMatter,
  emptyDraft,
  sheetEn,
  titleOf,
  unfinishedIn,
  withReadMatter,
} from '@plain-record/check'
import { type Context, Hono } from 'hono'
import { londonDay } from '../../platform/http/clock-time.ts'
import type { HubEnv } from '../../platform/http/hub-env.ts'
import { sendPage } from '../../platform/http/send-page.ts'
import { withForm } from '../../platform/http/with-form.ts'
import type { Problem } from '../../platform/ui/problem.ts'
import { renderPage } from '../../platform/ui/render-page.ts'
import { type JourneyRouteDeps, longestForm } from '../journey/journey-deps.tsx'
import { answeredWords } from '../journey/question-routes.tsx'
import { draftFromForm, draftInForm } from '../journeys/sealed-draft.ts'
import { FoundPage, longestPaste, type ReadBack, ReadPage } from './read-page.tsx'
import { readPlace } from './read-place.ts'

/** As many matters as a record can have, and a few fields more. */
const mostChosen = 1_100

/** A start from words: a sentence, or what papers say. Nothing is used before it was shown back. */
export const readRoutes = (deps: JourneyRouteDeps) => {
  const box = (c: Context<HubEnv>, typed: string, problems: readonly Problem[] = [], status: 200 | 422 = 200) => {
    c.header('cache-control', 'no-store')
    return sendPage(
      c,
      renderPage(<ReadPage site={deps.site} words={deps.words} typed={typed} problems={problems} />),
      status,
    )
  }
  const wrong = (c: Context<HubEnv>, typed: string, message: string) =>
    box(c, typed, [{ field: 'words', message }], 422)
  return new Hono<HubEnv>()
    .get('/', (c) => box(c, ''))
    .post(
      '/again',
      withForm(deps, { most: longestForm }, (c, form) => box(c, form.field('words'))),
    )
    .post(
      '/',
      withForm(deps, { most: longestForm }, async (c, form) => {
        const allowance = await deps.checkLimit(deps.network(c))
        if (!allowance.allowed) return deps.refuseWith(c, 429, { wait: allowance })
        const typed = form.field('words')
        const { read } = deps.words
        if (typed.trim() === '') return wrong(c, typed, read.empty)
        if (typed.length > longestPaste) return wrong(c, typed, read.tooLong(longestPaste))
        const found = readWords(typed, londonDay(deps.now()))
        if (found.matters.length === 0) return wrong(c, typed, read.nothing)
        c.header('cache-control', 'no-store')
        return sendPage(c, drawFound(deps, { typed, ...found }))
      }),
    )
    .post(
      '/use',
      withForm(deps, { most: longestForm, mostFields: mostChosen }, async (c, form) => {
        const typed = form.field('words')
        const draft = draftFromForm(deps.formSecret, readPlace, form.field('kept'))
        if (!draft) return box(c, typed)
        const chosen = form.all('use')
        const matters = draft.matters.filter(({ id }) => chosen.includes(id))
        if (matters.length === 0) return wrong(c, typed, deps.words.read.chooseOne)
        const id = await deps.journeys.start(c, { ...draft, matters })
        return c.redirect(`/check/${id}`, 303)
      }),
    )
}

type Found = {
  readonly matters: readonly (Omit<DraftMatter, 'id'> & { readonly from: string })[]
  readonly unread: number
}

/** Read as a sentence or as what papers say, whichever finds more in it. */
function readWords(typed: string, today: string): Found {
  const spoken = readMatters(typed, { today })
  const printed = readResults(typed, { today })
  return printed.matters.length > spoken.matters.length || looksPrinted(typed)
    ? { matters: printed.matters, unread: printed.unread.length }
    : { matters: spoken.matters, unread: 0 }
}

/** Papers have lines, and headings with colons. */
const looksPrinted = (typed: string): boolean => typed.trim().split('\n').length > 2

function drawFound(deps: JourneyRouteDeps, { typed, matters, unread }: Found & { readonly typed: string }): string {
  const from = matters.map((matter) => matter.from)
  const draft = matters.reduce<Draft>((told, { from: _, ...matter }) => withReadMatter(told, matter).draft, emptyDraft)
  const unfinished = unfinishedIn(draft)
  const answered = answeredIn(draft, answeredWords)
  const back = answered.map(({ id, about, answers }, i): ReadBack => {
    const matter = draft.matters[i]
    return {
      id,
      title: matter && !unfinished.has(id) ? titleOf(matter, sheetEn) : about,
      from: from[i] ?? '',
      rows: answers.map(({ key, value }) => ({ key, value })),
    }
  })
  return renderPage(
    <FoundPage
      site={deps.site}
      words={deps.words}
      typed={typed}
      kept={draftInForm(deps.formSecret, readPlace, draft)}
      matters={back}
      unread={unread}
      chosen={draft.matters.map(({ id }) => id)}
      problems={[]}
    />,
  )
}
