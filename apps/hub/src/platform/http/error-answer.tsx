import type { Context } from 'hono'
import type { FC } from 'hono/jsx'
import { Page } from '../ui/page.tsx'
import { renderPage } from '../ui/render-page.ts'
import type { Site } from '../ui/service.ts'
import { clockTime } from './clock-time.ts'
import type { HubEnv } from './hub-env.ts'
import type { ErrorStatus, HttpWords } from './words/en.ts'

/** `wait` for an answer of 429: when it may be tried again, as a time of day and in seconds. */
export type ErrorFacts = {
  readonly wait?: { readonly until: Date; readonly seconds: number }
  readonly allow?: readonly string[]
}
type Drawn = { readonly site: Site; readonly words: HttpWords }

/** The page for anything that went wrong: what to do next, a person to talk to, and the question box in the header. */
const ErrorPage: FC<Drawn & ErrorFacts & { readonly status: ErrorStatus; readonly requestId?: string }> = ({
  site,
  words,
  status,
  wait,
  requestId,
}) => (
  <Page site={site} title={words.errors[status].title} neutralTitle={site.words.neutralTitle} noindex>
    <h1>{words.errors[status].title}</h1>
    <p>{words.errors[status].text}</p>
    {wait && <p>{words.tryAgainAfter(clockTime(wait.until))}</p>}
    {status >= 500 && requestId && <p>{words.failureReference(requestId)}</p>}
    <h2>{words.helpHeading}</h2>
    <ul>
      {site.service.phone && (
        <li>
          {site.words.talkToSomeone} {site.service.phone} {site.service.hours}
        </li>
      )}
      <li>
        <a href="/helpline">{words.toHelpline}</a>
      </li>
      <li>
        <a href="/guides">{words.allGuides}</a>
      </li>
    </ul>
  </Page>
)

/** Under /api/ nobody but a program asks. Elsewhere programs ask for JSON by name; a browser always names HTML too. */
const wantsJson = (c: Context<HubEnv>): boolean => {
  if (c.req.path.startsWith('/api/')) return true
  const accept = c.req.header('accept') ?? ''
  return /\bapplication\/(?:problem\+)?json\b/.test(accept) && !/\btext\/html\b/.test(accept)
}

/** Answers with a page for people, or with problem details (RFC 9457) for programs. Nothing that was sent is repeated. */
export function errorAnswer(c: Context<HubEnv>, drawn: Drawn, status: ErrorStatus, facts: ErrorFacts = {}): Response {
  const headers: Record<string, string> = { 'cache-control': 'no-store' }
  if (facts.allow) headers['allow'] = facts.allow.join(', ')
  if (facts.wait) headers['retry-after'] = String(facts.wait.seconds)
  const requestId = c.get('requestId')
  if (wantsJson(c)) {
    const { title, text } = drawn.words.errors[status]
    const problem = {
      type: 'about:blank',
      title,
      status,
      detail: text,
      ...(requestId ? { instance: `urn:request:${requestId}` } : {}),
    }
    return c.body(JSON.stringify(problem), status, { ...headers, 'content-type': 'application/problem+json' })
  }
  return c.html(renderPage(<ErrorPage {...drawn} {...facts} status={status} requestId={requestId} />), status, headers)
}
