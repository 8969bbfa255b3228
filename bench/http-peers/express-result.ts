import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { readResults } from '@plain-record/ask'
import { type Draft, distinctSteps, emptyDraft, recordFrom, sheetEn, sheetFor, withMatter } from '@plain-record/check'
import { readLibrary } from '@plain-record/guides'
import { day } from '@plain-record/law'
import express from 'express'
import nunjucks from 'nunjucks'
import { tenConvictions } from '../ten-convictions.ts'

// The same result the usual way: the law worked out by the same package on each request, then a template, escaping on, compiled
// once and kept, and gzip. It is spared the database, the cookie and the seal: its record lies ready in memory.
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date())
const { library } = readLibrary(new URL('../../content', import.meta.url).pathname, { on: '2026-11-22' })
const draft = readResults(tenConvictions).matters.reduce<Draft>(
  (told, { from: _, ...matter }) => withMatter(told, matter).draft,
  emptyDraft,
)
const record = recordFrom(draft)
if (!record) throw new Error('the ten convictions were not read')
const question = { on: day(today), lawAsAt: day(today) }
const longDate = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const on = longDate.format(new Date(`${today}T00:00:00Z`))

const app = express()
app.disable('x-powered-by')
nunjucks.configure(new URL('.', import.meta.url).pathname, { autoescape: true, express: app, noCache: false })
const compressed = promisify(gzip)
app.get('/check/result', (_request, response, next) => {
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
process.on('SIGTERM', () => process.exit(0))
