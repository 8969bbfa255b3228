import { draftInForm } from '../apps/hub/src/check/journeys/sealed-draft.ts'
import { secretFor } from '../apps/hub/src/platform/sealing/index.ts'
import { type hubForTest, testKeys, textOf } from '../apps/hub/src/testing/hub-for-test.ts'
import { type Draft, sheetEn, sheetFor } from '../packages/check/src/index.ts'
import type { CheckQuestion, PersonRecord } from '../packages/law/src/index.ts'

type Hub = Awaited<ReturnType<typeof hubForTest>>

/** The page of the result for somebody who had all of this read from papers. */
export async function resultPage(hub: Hub, draft: Draft): Promise<string> {
  const kept = draftInForm(secretFor(testKeys, 'check forms'), 'read', draft)
  const body = new URLSearchParams({ kept })
  for (const { id } of draft.matters) body.append('use', id)
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }
  const used = await hub.app.request('/check/read/use', { method: 'POST', headers, body: body.toString() })
  const cookie = used.headers.get('set-cookie')?.split(';')[0] ?? ''
  return (await hub.get(`${used.headers.get('location')}/result`, { cookie })).text()
}

export type Row = {
  readonly title: string
  readonly spent: string
  readonly heldOpenBy: string | undefined
  readonly cells: readonly { readonly column: string; readonly verdict: string; readonly until: string }[]
}

/** What the table of checks says: the first on the page. */
export function rowsOf(html: string): readonly Row[] {
  const [table = ''] = /<table[\s\S]*?<\/table>/.exec(html) ?? []
  const read = (text = ''): string => textOf(text).trim()
  return [...table.matchAll(/<tr><th scope="row">(.*?)<\/th>(.*?)<\/tr>/gs)].map(([, title, row = '']) => {
    const [first, ...rest] = [...row.matchAll(/<td.*?><b>(.*?)<\/b> (.*?)(?:<small>.*?)?<\/td>/gs)]
    const [spent = '', heldOpenBy] = read(first?.[2]).split(/ (?:Held|It may be held) open by: /)
    const cells = rest.map(([, column, says = '']) => {
      const [, verdict, until] = /<strong>(.*?)<\/strong>:?(.*)/s.exec(says) ?? []
      return { column: read(column), verdict: read(verdict), until: read(until) }
    })
    return { title: read(title), spent, heldOpenBy: heldOpenBy?.replace(/\.$/, ''), cells }
  })
}

/** The same table as the sheet has it. */
export function rowsOfSheet(
  asked: CheckQuestion & { readonly record: PersonRecord; readonly draft: Draft },
): readonly Row[] {
  const { matters } = sheetFor({ ...asked, words: sheetEn })
  return matters.map(({ title, spent, heldOpenBy, cells }) => ({
    title,
    spent,
    heldOpenBy,
    cells: cells.map(({ check, verdict, until = '' }) => ({ column: sheetEn.columns[check], verdict, until })),
  }))
}
