import { Hono } from 'hono'
import { examplesPage, wholeExamplePage } from './examples.tsx'
import type { Site } from './service.ts'

/** For whoever works on the pages: every component in every state, and the examples that need a page of their own. */
export const componentRoutes = (site: Site) =>
  new Hono()
    .get('/', (c) => c.html(examplesPage(site)))
    .get('/:slug', (c) => {
      const page = wholeExamplePage(site, c.req.param('slug'))
      return page === undefined ? c.notFound() : c.html(page)
    })
