import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { readResults } from '@plain-record/ask'
import { type Draft, distinctSteps, emptyDraft, recordFrom, sheetEn, sheetFor, withMatter } from '@plain-record/check'
import { readLibrary } from '@plain-record/guides'
import { day } from '@plain-record/law'
import connectPgSimple from 'connect-pg-simple'
import express from 'express'
import session from 'express-session'
import nunjucks from 'nunjucks'
import { openDatabase } from '../../apps/hub/src/platform/db/index.ts'
import { papersOf } from '../told-convictions.ts'

// The same result the usual way: what the person said comes from their session in the same kind of database, the law is worked out by
// the same package on each request, then a template, escaping on, compiled once and kept, and gzip. It is spared the seal.
declare module 'express-session' {
  interface SessionData {
    draft: Draft
  }
}

const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date())
const { library } = readLibrary(new URL('../../content', import.meta.url).pathname, { on: '2026-11-22' })
const question = { on: day(today), lawAsAt: day(today) }
const longDate = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const on = longDate.format(new Date(`${today}T00:00:00Z`))

const folder = mkdtempSync(join(tmpdir(), 'plain-record-peer-'))
const log = { info() {}, warn() {}, error() {} }
const { pool, close } = await openDatabase({ dataDir: join(folder, 'data'), log, maxConnections: 12 })
const Store = connectPgSimple(session)
const store = new Store({ pool, createTableIfMissing: true, disableTouch: true, pruneSessionInterval: false })

const app = express()
app.disable('x-powered-by')
nunjucks.configure(new URL('.', import.meta.url).pathname, { autoescape: true, express: app, noCache: false })
app.use(session({ store, secret: 'the key of a bench', resave: false, saveUninitialized: false }))
app.post('/check/read/:convictions', (request, response) => {
  request.session.draft = readResults(papersOf(Number(request.params.convictions))).matters.reduce<Draft>(
    (told, { from: _, ...matter }) => withMatter(told, matter).draft,
    emptyDraft,
  )
  response.redirect(303, '/check/result')
})
const compressed = promisify(gzip)
app.get('/check/result', (request, response, next) => {
  const { draft } = request.session
  const record = draft && recordFrom(draft)
  if (!record) return response.redirect(303, '/check')
  const sheet = sheetFor({ record, draft, ...question, words: sheetEn })
  const guides = library.guides.filter(({ topic }) => sheet.topics.includes(topic)).slice(0, 5)
  const page = { title: 'Your result', summary: sheet.headline, on, sheet, steps: distinctSteps(sheet), guides }
  response.render('result.njk', page, (error: Error | null, html: string) => {
    if (error) return next(error)
    compressed(html).then(
      (body) =>
        response
          .type('html')
          .set({ 'content-encoding': 'gzip', 'cache-control': 'no-store', vary: 'accept-encoding' })
          .send(body),
      next,
    )
  })
})
const server = app.listen(0, '127.0.0.1', () =>
  process.stderr.write(`ready at http://127.0.0.1:${(server.address() as AddressInfo).port}\n`),
)
process.on('SIGTERM', () => {
  server.closeAllConnections()
  void close().finally(() => {
    rmSync(folder, { recursive: true, force: true })
    process.exit(0)
  })
})
