import type { Ask } from '@plain-record/ask'
import type { Library } from '@plain-record/guides'
import type { Hono } from 'hono'
import type { Kysely } from 'kysely'
import type { Pool } from 'pg'
import type { Logger } from 'pino'
import { aboutPages } from './about/index.ts'
import { apiPages, apiRoot, apiRoutes, fromListedOrigin } from './api/index.ts'
import { askPages, askRoutes } from './ask/index.ts'
import { asAtDoor, checkRoutes, createJourneys, purposeOfCopies, workedAnswers } from './check/index.ts'
import type { Config } from './config.ts'
import { contactsPages } from './contacts/index.ts'
import { employersPages, employersRoutes } from './employers/index.ts'
import { feedbackRoutes } from './feedback/index.ts'
import { guidePages } from './guides/index.ts'
import { helplineRoutes } from './helpline/index.ts'
import { imageryPages, imageryRoutes } from './imagery/index.ts'
import { limitRules } from './limit-rules.ts'
import { outcomesPages, outcomesRoutes } from './outcomes/index.ts'
import { errorAnswer } from './platform/http/error-answer.tsx'
import { healthRoutes } from './platform/http/health.ts'
import type { HubEnv } from './platform/http/hub-env.ts'
import { createFrame } from './platform/http/hub-frame.ts'
import { leaveRoutes } from './platform/http/leave.ts'
import { createLimit } from './platform/http/limits.ts'
import { networkOf } from './platform/http/network.ts'
import { createReadyPages, forever, type Ready, type ReadyPages } from './platform/http/ready-pages.ts'
import type { RefuseWith } from './platform/http/refuse-with.ts'
import { securityHeaders } from './platform/http/security-headers.ts'
import { type MasterKeys, secretFor, secretsFor } from './platform/sealing/index.ts'
import type { Assets } from './platform/ui/assets.ts'
import { componentRoutes } from './platform/ui/component-routes.ts'
import type { Site } from './platform/ui/service.ts'
import { serviceFrom } from './service-from.ts'
import { saidFrom } from './statements/index.ts'
import type { HubTables } from './tables.ts'
import type { HubWords } from './words.ts'

export type HubDeps = {
  readonly config: Config
  readonly db: Kysely<HubTables>
  readonly pool: Pool
  readonly keys: MasterKeys
  readonly library: Library
  readonly ask: Ask
  readonly assets: Assets
  readonly words: HubWords
  readonly log: Logger
  readonly now: () => Date
  readonly stopping: () => boolean
}

export type Hub = { readonly app: Hono<HubEnv>; readonly ready: ReadyPages }

const requestTimeMs = 15_000

/** The whole website over what it is given. Tests call it as the server does. */
export function createApp(deps: HubDeps): Hub {
  const { config, words, log, now, db, keys, library } = deps
  const site: Site = { service: serviceFrom(config, words.ui), words: words.ui, assets: deps.assets.links }
  const said = saidFrom(library, words.statements)
  const overTls = config.PUBLIC_URL?.startsWith('https:') ?? false
  const headers = securityHeaders({ overTls })
  const journeys = createJourneys({ db, now, keptMinutes: config.KEEP_ANSWERS_MINUTES, overTls })
  const { app, close } = createFrame({
    site,
    words: words.http,
    log,
    headers,
    stopping: deps.stopping,
    timeoutMs: requestTimeMs,
    mayCome: (c) => fromListedOrigin(c, config.CORS_ORIGINS),
  })

  const pages: readonly Ready[] = [
    ...askPages({ site, words: words.ask, library }),
    ...guidePages({ site, words: words.guides, library }),
    ...apiPages({
      site,
      words: words.api,
      library,
      ask: deps.ask,
      now,
      ...(config.PUBLIC_URL === undefined ? {} : { publicUrl: config.PUBLIC_URL }),
    }),
    ...employersPages({ site, words: words.employers, said, mayAsk: words.mayAsk, library }),
    ...imageryPages({ site, words: words.imagery, said, library }),
    ...outcomesPages({ site, words: words.outcomes, said, library }),
    ...contactsPages({ site, words: words.contacts, said, library }),
    ...aboutPages({
      site,
      words: words.about,
      library,
      requestDays: config.KEEP_REQUESTS_DAYS,
      answersMinutes: config.KEEP_ANSWERS_MINUTES,
      feedbackDays: config.KEEP_FEEDBACK_DAYS,
    }),
    ...deps.assets.files.map((file) => ({ ...file, body: Buffer.from(file.body), caching: forever })),
  ]
  // The server hands these out before routing; here they stand for what is called without a server, and for 405.
  for (const page of pages)
    app.get(page.path, (c) =>
      c.body(page.body as string, 200, { 'content-type': page.contentType, 'cache-control': page.caching }),
    )

  const limit = (rule: keyof typeof limitRules) =>
    createLimit({ pool: deps.pool, secret: secretFor(keys, 'limits'), now }, { name: rule, ...limitRules[rule] })
  const network: Parameters<typeof helplineRoutes>[0]['network'] = (c) => networkOf(c, config.TRUSTED_PROXIES)
  const refuseWith: RefuseWith = (c, status, facts) => errorAnswer(c, { site, words: words.http }, status, facts)
  const shared = { site, library, db, keys, log, now, network, refuseWith }

  app.route('/', healthRoutes({ pool: deps.pool, stopping: deps.stopping }))
  app.route('/', leaveRoutes({ exitUrl: config.EXIT_URL, forget: journeys.forgetAll }))
  const check = {
    ...shared,
    words: words.check,
    said,
    mayAsk: words.mayAsk,
    journeys,
    formSecret: secretFor(keys, 'check forms'),
    checkLimit: limit('check'),
    copySecrets: secretsFor(keys, purposeOfCopies),
    calendarSecret: secretFor(keys, 'calendar entries'),
  }
  app.route('/check', checkRoutes(check))
  app.route(
    '/ask',
    askRoutes({
      ...shared,
      words: words.ask,
      ask: deps.ask,
      askLimit: limit('ask'),
      workedAnswers: workedAnswers(check),
    }),
  )
  app.route('/law/as-at', asAtDoor(check))
  app.route(
    apiRoot,
    apiRoutes({
      ...shared,
      words: words.api,
      ask: deps.ask,
      apiLimit: limit('api'),
      batchLimit: limit('apiBatch'),
      origins: config.CORS_ORIGINS,
    }),
  )
  app.route('/employers', employersRoutes({ ...shared, words: words.employers, said, mayAsk: words.mayAsk }))
  app.route(
    '/outcomes',
    outcomesRoutes({
      ...shared,
      words: words.outcomes,
      said,
      crisisIn: deps.ask.crisis,
      crisisSays: words.ask.crisis,
    }),
  )
  app.route(
    '/imagery',
    imageryRoutes({ ...shared, words: words.imagery, said, pdfLimit: limit('check'), crisisIn: deps.ask.crisis }),
  )
  app.route(
    '/feedback',
    feedbackRoutes({
      ...shared,
      words: words.feedback,
      keptDays: config.KEEP_FEEDBACK_DAYS,
      guideSlugs: new Set(library.guides.map((guide) => guide.slug)),
      feedbackLimit: limit('feedback'),
      repeatLimit: limit('sameFeedback'),
    }),
  )
  app.route(
    '/helpline',
    helplineRoutes({
      ...shared,
      words: words.helpline,
      keptDays: config.KEEP_REQUESTS_DAYS,
      codeSecret: secretFor(keys, 'reply codes'),
      formSecret: secretFor(keys, 'forms'),
      requestLimit: limit('helplineRequest'),
      wrongCodeLimit: limit('wrongReplyCode'),
      ...(config.HELPLINE_REPLY_TIME === undefined ? {} : { replyTime: config.HELPLINE_REPLY_TIME }),
    }),
  )
  if (config.SHOW_COMPONENTS === 'yes') app.route('/_ui', componentRoutes(site))
  app.get('/contact', (c) => c.redirect('/helpline', 301))
  close()
  return { app, ready: createReadyPages(pages, headers) }
}
