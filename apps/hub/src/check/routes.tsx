import { recordFrom, sheetEn, tellFor } from '@plain-record/check'
import { type Context, Hono } from 'hono'
import type { MayAskWords } from '../may-ask/index.ts'
import type { HubEnv } from '../platform/http/hub-env.ts'
import { byThisBrowser, sendPage } from '../platform/http/send-page.ts'
import { renderPage } from '../platform/ui/render-page.ts'
import type { Said } from '../statements/index.ts'
import { JobRecord, jobRoutes } from './job/index.ts'
import { answerRoutes, startingKinds, startRoutes } from './journey/answer-routes.tsx'
import { askedToday, idOf } from './journey/journey-deps.tsx'
import { onePageRoutes } from './journey/one-page-routes.tsx'
import { questionRoutes } from './journey/question-routes.tsx'
import { journeyPattern } from './journeys/journeys.ts'
import { type KeepRouteDeps, keepRoutes, openRoutes } from './keep-routes.tsx'
import { formQuestionRoutes } from './question/index.ts'
import { readRoutes } from './read/read-routes.tsx'
import { TellSection } from './result/tell-section.tsx'
import { type ResultRouteDeps, resultRoutes, sheetOf } from './result-routes.tsx'
import { StartPage } from './start-page.tsx'

export type CheckRouteDeps = ResultRouteDeps &
  KeepRouteDeps & {
    readonly said: Said
    readonly mayAsk: MayAskWords
  }

/** How many questions one matter takes: the mean over the shared examples, rounded up (`npm run bench:questions`). */
const usualQuestions = 6

/** The checker: from the start page to the result, and every other way in. */
export const checkRoutes = (deps: CheckRouteDeps) => {
  const { site, words, refuseWith, said, mayAsk } = deps
  const shared = { site, refuseWith, said, mayAsk }
  return new Hono<HubEnv>()
    .get('/', async (c) => {
      c.header('cache-control', byThisBrowser)
      return sendPage(c, await drawStart(c, deps))
    })
    .route('/', startRoutes(deps))
    .route('/read', readRoutes(deps))
    .route('/open', openRoutes(deps))
    .route('/job', jobRoutes({ ...shared, words: words.job }))
    .route('/question', formQuestionRoutes({ ...shared, words: words.formQuestion }))
    .route(`/:journey{${journeyPattern}}`, underWay(deps))
}

/** One check under way. Nothing of it is kept by any browser. */
const underWay = (deps: CheckRouteDeps) => {
  const { site, words, refuseWith, said, mayAsk } = deps
  const shared = { site, refuseWith, said, mayAsk }
  return new Hono<HubEnv>()
    .use(async (c, next) => {
      await next()
      c.res.headers.set('cache-control', 'no-store') // and not c.header: that would make the answer anew, as a stream
    })
    .route('/', answerRoutes(deps))
    .route('/', onePageRoutes(deps))
    .route('/', resultRoutes(deps))
    .route('/', keepRoutes(deps))
    .route('/', questionRoutes(deps))
    .route(
      '/question',
      formQuestionRoutes({
        ...shared,
        words: words.formQuestion,
        forRecord: async (c, asked) => {
          const draft = await deps.journeys.open(c, idOf(c))
          const record = draft && recordFrom(draft)
          if (!record || record.matters.length === 0) return undefined
          if (!asked) return <p>{deps.words.ofQuestion.cannotTell}</p>
          const told = { record, draft, ...askedToday(deps), words: sheetEn }
          const tell = tellFor(told, { question: asked, title: deps.words.ofQuestion.title })
          return <TellSection tell={[tell]} words={words.results.tell} />
        },
      }),
    )
    .route(
      '/job',
      jobRoutes({
        ...shared,
        words: words.job,
        forRecord: async (c, role) => {
          const sheet = await sheetHere(c, deps)
          return (
            sheet && (
              <JobRecord site={site} role={role} sheet={sheet} words={words.job.recordPart} result={words.results} />
            )
          )
        },
      }),
    )
}

async function sheetHere(c: Context<HubEnv>, deps: CheckRouteDeps) {
  const draft = await deps.journeys.open(c, idOf(c))
  return draft && sheetOf(draft, askedToday(deps))
}

async function drawStart(c: Context<HubEnv>, { site, words, journeys }: CheckRouteDeps): Promise<string> {
  const about = c.req.query('about')
  const [newest] = await journeys.underWay(c)
  return renderPage(
    <StartPage
      site={site}
      words={words}
      usualQuestions={usualQuestions}
      {...(about !== undefined && Object.hasOwn(startingKinds, about) ? { about } : {})}
      {...(newest === undefined ? {} : { underWay: `/check/${newest}/answers` })}
    />,
  )
}
