import type { AddressInfo } from 'node:net'
import { readLibrary } from '@plain-record/guides'
import express from 'express'
import nunjucks from 'nunjucks'

// The same guide the usual way: a template per request, escaping on, templates compiled once and kept.
const [slug = ''] = process.argv.slice(2)
const { library } = readLibrary(new URL('../../content', import.meta.url).pathname, { on: '2026-11-22' })
const guide = library.guides.find((one) => one.slug === slug)
if (!guide) throw new Error(`there is no guide ${slug}`)
const related = guide.related.map((one) => library.guides.find((other) => other.slug === one))

const app = express()
app.disable('x-powered-by')
nunjucks.configure(new URL('.', import.meta.url).pathname, { autoescape: true, express: app, noCache: false })
app.get('/guides/:slug', (_request, response) =>
  response.render('guide.njk', { title: guide.title, summary: guide.summary, guide, related }),
)
const server = app.listen(0, '127.0.0.1', () =>
  process.stderr.write(`ready at http://127.0.0.1:${(server.address() as AddressInfo).port}\n`),
)
process.on('SIGTERM', () => process.exit(0))
