import type { Library } from '@plain-record/guides'
import { type Context, Hono } from 'hono'
import { FindRolePage, type MayAskWords, type RoleDoor, readRole, roleFields, roleNamed } from '../may-ask/index.ts'
import type { HubEnv } from '../platform/http/hub-env.ts'
import type { SentForm } from '../platform/http/read-form.ts'
import { type Ready, readyPage } from '../platform/http/ready-pages.ts'
import type { RefuseWith } from '../platform/http/refuse-with.ts'
import { byThisBrowser, sendPage } from '../platform/http/send-page.ts'
import { withForm } from '../platform/http/with-form.ts'
import { renderPage } from '../platform/ui/render-page.ts'
import type { Site } from '../platform/ui/service.ts'
import type { Said } from '../statements/index.ts'
import { DutiesPage } from './duties-page.tsx'
import { DutiesResultPage } from './duties-result-page.tsx'
import { EmployersPage } from './employers-page.tsx'
import { noteFor, noteText } from './note.ts'
import { contactsFor, type Drawing, trailOf } from './page-end.tsx'
import { readDuties } from './read-duties.ts'
import { RolePage } from './role-page.tsx'
import type { EmployersWords } from './words/en.ts'

export type EmployersPagesDeps = {
  readonly site: Site
  readonly words: EmployersWords
  readonly said: Said
  readonly mayAsk: MayAskWords
  readonly library: Library
}
export type EmployersRouteDeps = EmployersPagesDeps & {
  readonly now: () => Date
  readonly refuseWith: RefuseWith
}

/** Bytes. A role is a few words. */
const longestForm = 16 * 1024

const drawingOf = ({ site, words, said, mayAsk, library }: EmployersPagesDeps): Drawing => ({
  site,
  words,
  said,
  roleWords: mayAsk,
  contacts: contactsFor(library, words),
})

/** The pages that are the same for everybody: what holds for every role, and the duties to start from. */
export function employersPages(deps: EmployersPagesDeps): readonly Ready[] {
  const drawing = drawingOf(deps)
  return [
    readyPage('/employers', renderPage(<EmployersPage drawing={drawing} />)),
    readyPage('/employers/duties', renderPage(<DutiesPage drawing={drawing} />)),
  ]
}

/** From a role, or from duties, to what may be asked. Each step is the answer to a form, and nothing of it is kept. */
export function employersRoutes(deps: EmployersRouteDeps) {
  const drawing = drawingOf(deps)
  const { words } = drawing
  const taking = (take: (c: Context<HubEnv>, form: SentForm) => Response | Promise<Response>) =>
    withForm(deps, { most: longestForm, caching: byThisBrowser }, take)
  return new Hono<HubEnv>()
    .post(
      '/',
      taking((c, form) => answerRole(c, drawing, { form, on: deps.now() })),
    )
    .post(
      '/duties',
      taking((c, form) => {
        const read = readDuties(form, words.duties.problems)
        return read.ok
          ? sendPage(c, renderPage(<DutiesResultPage drawing={drawing} duties={read.duties} />))
          : sendPage(c, renderPage(<DutiesPage drawing={drawing} ticked={read.ticked} problems={read.problems} />), 422)
      }),
    )
    .post(
      '/note',
      taking((c, form) => {
        const role = roleNamed(form.field(roleFields.chosen))
        if (!role) return answerRole(c, drawing, { form, on: deps.now() })
        const { site, roleWords } = drawing
        c.header('content-disposition', `attachment; filename="${words.note.fileName}"`)
        return c.text(noteText(words.headings.note, noteFor({ role, on: deps.now(), site, words, mayAsk: roleWords })))
      }),
    )
}

type Sent = { readonly form: SentForm; readonly on: Date }

function answerRole(c: Context<HubEnv>, drawing: Drawing, { form, on }: Sent): Response | Promise<Response> {
  const { site, words, roleWords } = drawing
  const answer = readRole(form, roleWords.find.problems)
  if (answer.at === 'chosen') return sendPage(c, renderPage(<RolePage drawing={drawing} role={answer.role} on={on} />))
  if (answer.at === 'none-fits') return sendPage(c, renderPage(<DutiesPage drawing={drawing} />))
  const door: RoleDoor = { action: '/employers', title: words.find.title, trail: trailOf(words) }
  return sendPage(
    c,
    renderPage(
      <FindRolePage
        site={site}
        words={roleWords}
        door={door}
        answer={answer}
        otherwise={
          <p>
            {words.find.byDutiesText} <a href="/employers/duties">{words.find.byDuties}</a>
          </p>
        }
      />,
    ),
    'problems' in answer && answer.problems.length > 0 ? 422 : 200,
  )
}
