import type { Library } from '@plain-record/guides'
import { type Context, Hono } from 'hono'
import type { Logger } from 'pino'
import { clockTime } from '../platform/http/clock-time.ts'
import { drawFormToken, readFormToken } from '../platform/http/form-token.ts'
import type { HubEnv } from '../platform/http/hub-env.ts'
import type { Limit } from '../platform/http/limits.ts'
import type { SentForm } from '../platform/http/read-form.ts'
import type { RefuseWith } from '../platform/http/refuse-with.ts'
import { failureFacts } from '../platform/http/request-log.ts'
import { byThisBrowser } from '../platform/http/send-page.ts'
import { withForm } from '../platform/http/with-form.ts'
import type { Problem } from '../platform/ui/problem.ts'
import { renderPage } from '../platform/ui/render-page.ts'
import type { Site } from '../platform/ui/service.ts'
import { requestForCode } from './read-request.ts'
import { readReplyCode } from './reply-code.ts'
import { CodePage, RepliesPage } from './reply-page.tsx'
import { emptyDraft, type RequestDraft, readDraft, readRequest } from './request-form.ts'
import { RequestPage } from './request-page.tsx'
import { type HelplineDeps, sendRequest } from './send-request.ts'
import { SentPage } from './sent-page.tsx'
import type { HelplineWords } from './words/en.ts'

export type HelplineRouteDeps = HelplineDeps & {
  readonly site: Site
  readonly words: HelplineWords
  readonly library: Library
  readonly log: Logger
  readonly formSecret: Buffer
  readonly replyTime?: string
  readonly requestLimit: Limit
  /** Counts wrong codes alone: somebody reading their own replies is never kept out. */
  readonly wrongCodeLimit: Limit
  readonly network: (c: Context<HubEnv>) => string
  readonly refuseWith: RefuseWith
}

/** Bytes: far more than the longest message, so that one that is too long comes back with its words instead of an error. */
const longestForm = 2 * 1024 * 1024
const longestCodeForm = 16 * 1024
/** Nobody writes a message in less; programs do. */
const quickestMs = 3_000
const oldestMs = 7 * 86_400_000

const atOnce = ['emergency-services', 'samaritans', 'childline']

export const helplineRoutes = (deps: HelplineRouteDeps) =>
  new Hono<HubEnv>()
    .get('/', (c) => {
      c.header('cache-control', byThisBrowser)
      return c.html(drawRequest(deps, emptyDraft(knownGuide(deps, c.req.query('about')))))
    })
    .post(
      '/start',
      withForm(deps, { most: longestForm, caching: 'no-store' }, (c, form) =>
        c.html(drawRequest(deps, emptyDraft('', form.field('carry') === 'yes' ? form.field('words') : ''))),
      ),
    )
    .post(
      '/',
      withForm(deps, { most: longestForm, caching: 'no-store' }, (c, form) => takeRequest(c, deps, form)),
    )
    .get('/reply', (c) => {
      c.header('cache-control', 'no-store')
      return c.html(renderPage(<CodePage site={deps.site} words={deps.words} />))
    })
    .post(
      '/reply',
      withForm(deps, { most: longestCodeForm, caching: 'no-store' }, (c, form) =>
        openReplies(c, deps, form.field('code')),
      ),
    )

const knownGuide = (deps: HelplineRouteDeps, slug: string | undefined): string =>
  deps.library.guides.find((guide) => guide.slug === slug)?.slug ?? ''

function drawRequest(
  deps: HelplineRouteDeps,
  draft: RequestDraft,
  problems: readonly Problem[] = [],
  token?: string,
): string {
  const guideTitle = deps.library.guides.find((guide) => guide.slug === draft.about)?.title
  return renderPage(
    <RequestPage
      site={deps.site}
      words={deps.words}
      draft={draft}
      token={token ?? drawFormToken(deps.formSecret, deps.now())}
      problems={problems}
      keptDays={deps.keptDays}
      atOnce={atOnce.flatMap((id) => deps.library.contacts.find((contact) => contact.id === id) ?? [])}
      {...(guideTitle === undefined ? {} : { guideTitle })}
      {...(deps.replyTime === undefined ? {} : { replyTime: deps.replyTime })}
    />,
  )
}

/** Whatever stands in the way of sending, the form comes back with every word in it and says what to do. */
async function takeRequest(c: Context<HubEnv>, deps: HelplineRouteDeps, form: SentForm): Promise<Response> {
  const draft = { ...readDraft(form), about: knownGuide(deps, form.field('about')) }
  const { problems: wrong } = deps.words
  const sentToken = form.field('form')
  const again = (problems: readonly Problem[], status: 422 | 429 | 503, token?: string) =>
    c.html(drawRequest(deps, draft, problems, token), status)
  const read = readRequest(draft, wrong)
  const token = readFormToken(deps.formSecret, sentToken)
  const sameForm = token && sentToken
  if (!('request' in read)) return again(read.problems, 422, sameForm)
  if (form.field('website') !== '') return again([{ field: 'website', message: wrong.leaveEmpty }], 422, sameForm)
  const age = token ? deps.now().getTime() - token.drawnAt.getTime() : undefined
  if (!token || age === undefined || age > oldestMs) return again([{ field: 'message', message: wrong.oldForm }], 422)
  if (age < quickestMs) return again([{ field: 'message', message: wrong.tooQuick }], 422, sentToken)
  try {
    const allowance = await deps.requestLimit(deps.network(c))
    if (!allowance.allowed) {
      c.header('retry-after', String(allowance.seconds))
      return again([{ field: 'message', message: wrong.busy(clockTime(allowance.until)) }], 429, sentToken)
    }
    const sent = await sendRequest(deps, token.key, read.request)
    if (!sent.ok) return again([{ field: 'message', message: wrong.oldForm }], 422)
    return c.html(
      renderPage(
        <SentPage
          site={deps.site}
          words={deps.words}
          sent={sent.value}
          replyBy={read.request.contact.replyBy}
          {...(deps.replyTime === undefined ? {} : { replyTime: deps.replyTime })}
        />,
      ),
    )
  } catch (error) {
    deps.log.error({ id: c.get('requestId'), failure: failureFacts(error) }, 'a helpline request was not saved')
    return again([{ field: 'message', message: wrong.notSaved }], 503, sentToken)
  }
}

async function openReplies(c: Context<HubEnv>, deps: HelplineRouteDeps, typed: string): Promise<Response> {
  const words = deps.words.reply
  const again = (message: string, status: 422 | 429 | 503) =>
    c.html(
      renderPage(
        <CodePage site={deps.site} words={deps.words} typed={typed} problems={[{ field: 'code', message }]} />,
      ),
      status,
    )
  if (typed.trim() === '') return again(words.typeYourCode, 422)
  const code = readReplyCode(typed)
  if (!code) return again(words.notACode, 422)
  try {
    const request = await requestForCode(deps, code)
    if (request) return c.html(renderPage(<RepliesPage site={deps.site} words={deps.words} request={request} />))
    const allowance = await deps.wrongCodeLimit(deps.network(c))
    if (allowance.allowed) return again(words.unknown, 422)
    c.header('retry-after', String(allowance.seconds))
    return again(words.tooMany(clockTime(allowance.until)), 429)
  } catch (error) {
    deps.log.error({ id: c.get('requestId'), failure: failureFacts(error) }, 'replies were not opened')
    return again(words.notOpened, 503)
  }
}
