import { type Context, Hono } from 'hono'
import type { Logger } from 'pino'
import { clockTime } from '../platform/http/clock-time.ts'
import type { HubEnv } from '../platform/http/hub-env.ts'
import type { Limit } from '../platform/http/limits.ts'
import type { RefuseWith } from '../platform/http/refuse-with.ts'
import { failureFacts } from '../platform/http/request-log.ts'
import { withForm } from '../platform/http/with-form.ts'
import type { Problem } from '../platform/ui/problem.ts'
import { renderPage } from '../platform/ui/render-page.ts'
import type { Site } from '../platform/ui/service.ts'
import { FeedbackPage, ThanksPage } from './feedback-page.tsx'
import { type FeedbackDeps, giveFeedback } from './give-feedback.ts'
import { feedbackAnswers } from './schema.ts'
import type { FeedbackWords } from './words/en.ts'

export type FeedbackRouteDeps = FeedbackDeps & {
  readonly site: Site
  readonly words: FeedbackWords
  readonly log: Logger
  /** Pages that may be spoken about: slugs of guides. */
  readonly guideSlugs: ReadonlySet<string>
  readonly feedbackLimit: Limit
  /** Lets one of the same answers through in a short while: the second press of a button counts for nothing. */
  readonly repeatLimit: Limit
  readonly network: (c: Context<HubEnv>) => string
  readonly refuseWith: RefuseWith
}

/** Pages without a guide's slug that carry the question too. */
const otherPages = ['answers', 'check-result', 'check-job', 'check-question', 'employers', 'imagery', 'outcomes']
const longestForm = 256 * 1024
/** Characters. */
const longestComment = 5_000

export const feedbackRoutes = (deps: FeedbackRouteDeps) =>
  new Hono<HubEnv>()
    .post(
      '/',
      withForm(deps, { most: longestForm }, async (c, form) => {
        const page = form.field('page')
        if (!deps.guideSlugs.has(page) && !otherPages.includes(page)) return deps.refuseWith(c, 400)
        const given = {
          page,
          answer: form.field('answer'),
          comment: form.field('comment').replace(/\r\n?/g, '\n'),
        }
        c.header('cache-control', 'no-store')
        const again = (message: string, field: string, status: 422 | 429 | 503) => {
          const problems: readonly Problem[] = [{ field, message }]
          return c.html(
            renderPage(<FeedbackPage site={deps.site} words={deps.words} {...given} problems={problems} />),
            status,
          )
        }
        const answer = feedbackAnswers.find((one) => one === given.answer)
        if (!answer) return again(deps.words.choose, 'answer', 422)
        const over = given.comment.length - longestComment
        if (over > 0) return again(deps.words.wordsTooLong(over), 'comment', 422)
        const network = deps.network(c)
        try {
          const allowance = await deps.feedbackLimit(network)
          if (!allowance.allowed) {
            c.header('retry-after', String(allowance.seconds))
            return again(deps.words.busy(clockTime(allowance.until)), 'answer', 429)
          }
          const first = await deps.repeatLimit(network, `${page}/${answer}/${given.comment}`)
          if (first.allowed) await giveFeedback(deps, { page, answer, words: given.comment })
        } catch (error) {
          deps.log.error({ id: c.get('requestId'), failure: failureFacts(error) }, 'feedback was not saved')
          return again(deps.words.notSaved, 'answer', 503)
        }
        return c.redirect(`/feedback/thanks/${page}`, 303)
      }),
    )
    .get('/thanks/:page', (c) => {
      const page = c.req.param('page')
      const isGuide = deps.guideSlugs.has(page)
      if (!isGuide && !otherPages.includes(page)) return deps.refuseWith(c, 404)
      return c.html(
        renderPage(<ThanksPage site={deps.site} words={deps.words} back={isGuide ? `/guides/${page}` : undefined} />),
      )
    })
