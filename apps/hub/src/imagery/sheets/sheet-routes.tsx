import { type Context, Hono } from 'hono'
import type { HubEnv } from '../../platform/http/hub-env.ts'
import type { Limit } from '../../platform/http/limits.ts'
import type { SentForm } from '../../platform/http/read-form.ts'
import type { RefuseWith } from '../../platform/http/refuse-with.ts'
import { notesName, sendFile } from '../../platform/http/send-file.ts'
import { sendPage } from '../../platform/http/send-page.ts'
import { withForm } from '../../platform/http/with-form.ts'
import { renderPage } from '../../platform/ui/render-page.ts'
import type { ImageryView } from '../frame.tsx'
import { takeSchool } from '../school/take-school.tsx'
import { nations } from '../tree/answers.ts'
import { takeWeigh } from '../weigh/take-weigh.tsx'
import { sheetPdf } from './sheet.ts'
import { SheetPage } from './sheet-page.tsx'
import type { CrisisIn, Taken } from './taken.ts'

export type SheetRouteDeps = {
  readonly now: () => Date
  readonly network: (c: Context<HubEnv>) => string
  /** A PDF takes more time to make than a page. */
  readonly pdfLimit: Limit
  readonly refuseWith: RefuseWith
  readonly crisisIn: CrisisIn
}

/** Bytes. Closed answers, and reasons that are too long still come back whole. */
const longestForm = 64 * 1024

/** Sheets for those who work with young people: each with its form, its page and its PDF. Nothing of them is kept. */
export function sheetRoutes(deps: SheetRouteDeps, view: ImageryView) {
  const sheets: readonly (readonly [string, (form: SentForm) => Taken])[] = [
    ...nations.map(
      (nation) =>
        [
          `/school/${nation}`,
          (form: SentForm) => takeSchool(form, { view, nation, now: deps.now(), crisisIn: deps.crisisIn }),
        ] as const,
    ),
    ['/weigh', (form) => takeWeigh(form, { view, now: deps.now(), crisisIn: deps.crisisIn })],
  ]
  const app = new Hono<HubEnv>()
  for (const [path, take] of sheets) {
    const taking = (answer: (c: Context<HubEnv>, taken: Taken) => Response | Promise<Response>) =>
      withForm(deps, { most: longestForm, caching: 'no-store' }, (c, form) => answer(c, take(form)))
    app.post(
      path,
      taking((c, taken) => sendTaken(c, view, taken)),
    )
    app.post(
      `${path}/pdf`,
      taking((c, taken) => sendPdf(c, { deps, view, taken })),
    )
  }
  return app
}

const sendTaken = (c: Context<HubEnv>, view: ImageryView, taken: Taken): Response | Promise<Response> =>
  taken.is === 'page'
    ? sendPage(c, taken.html, taken.status)
    : sendPage(
        c,
        renderPage(
          <SheetPage view={view} sheet={taken.sheet} path={taken.path} fields={taken.fields}>
            {taken.first}
          </SheetPage>,
        ),
      )

type ToSend = { readonly deps: SheetRouteDeps; readonly view: ImageryView; readonly taken: Taken }

async function sendPdf(c: Context<HubEnv>, { deps, view, taken }: ToSend): Promise<Response> {
  if (taken.is === 'page') return sendTaken(c, view, taken)
  const allowance = await deps.pdfLimit(deps.network(c), 'pdf')
  if (!allowance.allowed) return deps.refuseWith(c, 429, { wait: allowance })
  const bytes = await sheetPdf(taken.sheet, view.words.sheet, view.site.words.lang)
  return sendFile(c, new Uint8Array(bytes), { type: 'application/pdf', name: notesName(taken.sheet.on, 'pdf') })
}
