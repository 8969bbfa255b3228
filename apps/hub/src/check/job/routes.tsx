import type { Role } from '@plain-record/law'
import { type Context, Hono } from 'hono'
import type { Child } from 'hono/jsx'
import { FindRolePage, type MayAskWords, readRole } from '../../may-ask/index.ts'
import type { HubEnv } from '../../platform/http/hub-env.ts'
import type { RefuseWith } from '../../platform/http/refuse-with.ts'
import { byThisBrowser, sendPage } from '../../platform/http/send-page.ts'
import { withForm } from '../../platform/http/with-form.ts'
import { renderPage } from '../../platform/ui/render-page.ts'
import type { Site } from '../../platform/ui/service.ts'
import type { Said } from '../../statements/index.ts'
import { ByDuties, JobPage, JobResultPage, type JobView, NoRolePage } from './job-page.tsx'
import type { JobWords } from './words/en.ts'

export type JobRouteDeps = {
  readonly site: Site
  readonly words: JobWords
  readonly said: Said
  readonly mayAsk: MayAskWords
  readonly refuseWith: RefuseWith
  /**
   * Where this is mounted below a check under way: what the role would see of that record, as a part of the page (`JobRecord`).
   * Gives undefined when the answers are gone; the page then leads to the checker.
   */
  readonly forRecord?: (c: Context<HubEnv>, role: Role) => Promise<Child | undefined>
}

/** Bytes. A role is a few words. */
const longestForm = 16 * 1024

/**
 * From a role to the check that it can ask for. What is typed comes in a form's body, is answered, and is gone. It can be mounted
 * anywhere: its forms go to the address that it stands at.
 */
export function jobRoutes(deps: JobRouteDeps) {
  const { site, words, said, mayAsk } = deps
  const viewAt = (c: Context<HubEnv>): JobView => ({
    site,
    words,
    said,
    roleWords: mayAsk,
    door: {
      action: c.req.path,
      title: words.findTitle,
      trail: [
        { label: words.home, href: '/' },
        { label: words.checker, href: '/check' },
        ...(deps.forRecord ? [{ label: words.yourResult, href: c.req.path.replace(/\/job$/, '/result') }] : []),
      ],
      sensitive: deps.forRecord !== undefined,
    },
  })
  return new Hono<HubEnv>()
    .get('/', (c) => {
      c.header('cache-control', byThisBrowser)
      return sendPage(c, renderPage(<JobPage view={viewAt(c)} />))
    })
    .post(
      '/',
      withForm(deps, { most: longestForm, caching: byThisBrowser }, async (c, form) => {
        const view = viewAt(c)
        const answer = readRole(form, mayAsk.find.problems)
        if (answer.at === 'chosen') {
          const record = await deps.forRecord?.(c, answer.role)
          return sendPage(c, renderPage(<JobResultPage view={view} role={answer.role} record={record} />))
        }
        if (answer.at === 'none-fits') return sendPage(c, renderPage(<NoRolePage view={view} typed={answer.typed} />))
        return sendPage(
          c,
          renderPage(
            <FindRolePage
              site={site}
              words={mayAsk}
              door={view.door}
              answer={answer}
              otherwise={<ByDuties words={words} />}
            />,
          ),
          'problems' in answer && answer.problems.length > 0 ? 422 : 200,
        )
      }),
    )
}
