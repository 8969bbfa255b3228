import { sheetEn } from '@plain-record/check'
import { isoOf } from '@plain-record/law'
import { type Context, Hono } from 'hono'
import type { HubEnv } from '../platform/http/hub-env.ts'
import { notesName, sendFile } from '../platform/http/send-file.ts'
import { sendPage } from '../platform/http/send-page.ts'
import { withForm } from '../platform/http/with-form.ts'
import type { Problem } from '../platform/ui/problem.ts'
import { renderPage } from '../platform/ui/render-page.ts'
import { answerGone, askedToday, idOf, type JourneyRouteDeps, placeOf } from './journey/journey-deps.tsx'
import { draftFromForm, draftInForm } from './journeys/sealed-draft.ts'
import { changesSince } from './keep/changes-since.ts'
import { copyFile } from './keep/copy/copy-file.ts'
import { keptCopy } from './keep/copy/kept-copy.ts'
import { openCopy } from './keep/copy/open-copy.ts'
import { sealCopy } from './keep/copy/seal-copy.ts'
import { datesCalendar } from './keep/dates-calendar.ts'
import { KeepPage } from './keep/keep-page.tsx'
import { copyField, OpenPage, problemsWithCopy } from './keep/open-page.tsx'
import { OpenedPage } from './keep/opened-page.tsx'
import { answerPdf } from './keep/pdf/answer-pdf.ts'
import { sheetOf } from './result-routes.tsx'

export type KeepRouteDeps = JourneyRouteDeps & {
  /** Keys of copies, from every master key: the first seals, all of them open. */
  readonly copySecrets: readonly [Buffer, ...Buffer[]]
  /** Makes the ids of calendar entries. */
  readonly calendarSecret: Buffer
}

/** Bytes. A copy of the longest record, pasted with what stands around it. */
const longestCopy = 2 * 1024 * 1024

/** Every way to keep a result. What is handed out is theirs alone: nothing of it stays here. */
export const keepRoutes = (deps: KeepRouteDeps) => {
  const { site, words, journeys } = deps
  const { results, keep } = words
  return new Hono<HubEnv>()
    .get('/keep', async (c) => {
      const draft = await journeys.open(c, idOf(c))
      if (!draft) return answerGone(c, deps)
      const base = `/check/${idOf(c)}`
      const sheet = sheetOf(draft, askedToday(deps))
      const hasDates = sheet?.next.some(({ on }) => on !== undefined) ?? false
      return sendPage(
        c,
        renderPage(
          <KeepPage
            view={placeOf(deps, idOf(c))}
            words={keep.keep}
            links={{
              back: `${base}/answers`,
              print: `${base}/result#plain-cover`,
              pdf: `${base}/notes.pdf`,
              plainPdf: `${base}/plain.pdf`,
              file: `${base}/notes.txt`,
              ...(hasDates ? { calendar: `${base}/dates.ics` } : {}),
            }}
            sealed={sealCopy(keptCopy(draft, askedToday(deps)), deps.copySecrets[0])}
          />,
        ),
      )
    })
    .get('/:file{(?:notes|plain)\\.pdf}', async (c) => {
      const allowance = await deps.checkLimit(deps.network(c), 'pdf')
      if (!allowance.allowed) return deps.refuseWith(c, 429, { wait: allowance })
      const draft = await journeys.open(c, idOf(c))
      const sheet = draft && sheetOf(draft, askedToday(deps))
      if (!sheet) return answerGone(c, deps)
      const cover = c.req.param('file') === 'plain.pdf' ? 'plain' : 'none'
      const bytes = await answerPdf(sheet, {
        words: { result: results, keep, ui: site.words },
        service: site.service,
        cover,
      })
      return sendFile(c, new Uint8Array(bytes), { type: 'application/pdf', name: notesName(sheet.on, 'pdf') })
    })
    .get('/dates.ics', async (c) => {
      const draft = await journeys.open(c, idOf(c))
      const sheet = draft && sheetOf(draft, askedToday(deps))
      if (!sheet) return answerGone(c, deps)
      const calendar = datesCalendar(sheet, { words: keep.calendar, secret: deps.calendarSecret })
      if (calendar === undefined) return c.redirect(`/check/${idOf(c)}/keep`, 303)
      return sendFile(c, calendar, { type: 'text/calendar; charset=utf-8', name: notesName(sheet.on, 'ics') })
    })
    .get('/notes.txt', async (c) => {
      const draft = await journeys.open(c, idOf(c))
      if (!draft) return answerGone(c, deps)
      const copy = keptCopy(draft, askedToday(deps))
      const sealed = sealCopy(copy, deps.copySecrets[0])
      if (!sealed) return c.redirect(`/check/${idOf(c)}/keep`, 303)
      const text = copyFile(sealed, { keptOn: copy.keptOn, words: keep.file, ui: site.words })
      return sendFile(c, text, { type: 'text/plain; charset=utf-8', name: notesName(copy.keptOn, 'txt') })
    })
}

/** A copy comes back: pasted, never sent as a file. */
export const openRoutes = (deps: KeepRouteDeps) => {
  const { site, words } = deps
  const view = { site, words }
  const box = (c: Context<HubEnv>, typed: string, problems: readonly Problem[] = []) => {
    c.header('cache-control', 'no-store')
    return sendPage(
      c,
      renderPage(
        <OpenPage view={view} words={words.keep.open} action="/check/open" typed={typed} problems={problems} />,
      ),
      problems.length > 0 ? 422 : 200,
    )
  }
  return new Hono<HubEnv>()
    .get('/', (c) => box(c, ''))
    .post(
      '/',
      withForm(deps, { most: longestCopy }, async (c, form) => {
        const allowance = await deps.checkLimit(deps.network(c))
        if (!allowance.allowed) return deps.refuseWith(c, 429, { wait: allowance })
        const typed = form.field(copyField)
        const opened = openCopy(typed, deps.copySecrets)
        if (!opened.ok) return box(c, typed, problemsWithCopy(typed, opened.refusal, words.keep.open))
        const { on, lawAsAt } = askedToday(deps)
        const changes = changesSince(opened.value, {
          question: { on, lawAsAt },
          words: { sheet: sheetEn, keep: words.keep },
        })
        c.header('cache-control', 'no-store')
        return sendPage(
          c,
          renderPage(
            <OpenedPage
              view={view}
              words={words.keep.opened}
              changes={changes}
              action="/check/open/use"
              hidden={{ kept: draftInForm(deps.formSecret, openedPlace(isoOf(on)), opened.value.draft) }}
            />,
          ),
        )
      }),
    )
    .post(
      '/use',
      withForm(deps, { most: longestCopy }, async (c, form) => {
        const place = openedPlace(isoOf(askedToday(deps).on))
        const draft = draftFromForm(deps.formSecret, place, form.field('kept'))
        if (!draft) return box(c, '')
        return c.redirect(`/check/${await deps.journeys.start(c, draft)}/answers`, 303)
      }),
    )
}

/** A page with an opened copy in it is of use on the day it was opened. */
const openedPlace = (day: string): string => `opened/${day}`
