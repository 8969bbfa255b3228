import { readLibrary } from '@plain-record/guides'
import { Hono } from 'hono'
import { HtmlValidate } from 'html-validate'
import type { HubEnv } from '../platform/http/hub-env.ts'
import type { Ready } from '../platform/http/ready-pages.ts'
import type { RefuseWith } from '../platform/http/refuse-with.ts'
import { exampleSite } from '../platform/ui/example-site.ts'
import { saidFrom } from '../statements/index.ts'
import { en as statementsEn } from '../statements/words/en.ts'

const root = new URL('../../../../', import.meta.url).pathname

/** What every page of the hub is drawn with, as the hub has it on a fixed day. */
export const testSite = exampleSite()
export const testLibrary = readLibrary(`${root}content`, { on: '2026-11-22' }).library
export const testDay = new Date('2026-11-22T10:00:00Z')

const refuseWith: RefuseWith = (c, status) => c.text('refused', status)
export const testDeps = {
  site: testSite,
  library: testLibrary,
  said: saidFrom(testLibrary, statementsEn),
  now: () => testDay,
  refuseWith,
}

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'void-style': 'off' },
})

/** What is wrong with the markup of a page, or with how it reads to a machine that reads it out. */
export async function faultsOf(html: string): Promise<readonly string[]> {
  const report = await validator.validateString(html)
  return report.results.flatMap((result) =>
    result.messages.map(({ ruleId, message, line }) => `${ruleId} line ${line}: ${message}`),
  )
}

/** The visible words of a page, roughly. */
export const wordsOf = (html: string): string =>
  html
    .replace(/<script[\s\S]*?<\/script>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')

type Mounted = { readonly at: string; readonly routes: Hono<HubEnv>; readonly pages: readonly Ready[] }

/** A bare app of one feature: its ready pages as the hub hands them out, and its forms. */
export function mounted({ at, routes, pages }: Mounted) {
  const app = new Hono<HubEnv>()
  for (const { path, body } of pages) app.get(path, (c) => c.html(body as string))
  app.route(at, routes)
  const sendBody = (path: string, body: string | Uint8Array<ArrayBuffer>, type = 'application/x-www-form-urlencoded') =>
    app.request(path, { method: 'POST', headers: { 'content-type': type }, body })
  return {
    get: (path: string) => app.request(path),
    sendBody,
    /** Sends a form; several values of one field are given as a list. */
    send: (path: string, fields: Readonly<Record<string, string | readonly string[]>>) =>
      sendBody(
        path,
        new URLSearchParams(
          Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one])),
        ).toString(),
      ),
  }
}
