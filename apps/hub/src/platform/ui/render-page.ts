import type { Child } from 'hono/jsx'

/**
 * A whole page as HTML, doctype first.
 * @throws when a component waits for something: load what a page needs before drawing it
 */
export function renderPage(page: Child): string {
  const html: unknown = page instanceof Promise ? page : page?.toString()
  if (typeof html !== 'string') throw new Error('A page may not wait. Load what it shows before drawing it.')
  return `<!doctype html>${html}`
}
