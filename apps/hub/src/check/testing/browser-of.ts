import { type hubForTest, textOf } from '../../testing/hub-for-test.ts'

type Hub = Pick<Awaited<ReturnType<typeof hubForTest>>, 'app'>
export type Seen = { readonly path: string; readonly status: number; readonly html: string; readonly text: string }

/** A browser: keeps the cookie, follows redirects, and knows the form of the page it is on. */
export function browserOf(hub: Hub) {
  let cookie = ''
  const visited: string[] = []
  const keep = (answer: Response): void => {
    const set = answer.headers.get('set-cookie')
    const value = set && /^check=([^;]*)/.exec(set)
    if (value) cookie = value[1] === '' ? '' : `check=${value[1]}`
  }
  const get = async (path: string): Promise<Seen> => {
    visited.push(path)
    const answer = await hub.app.request(path, { headers: cookie === '' ? {} : { cookie } })
    keep(answer)
    const to = answer.headers.get('location')
    if (to) return get(to)
    const html = await answer.text()
    return { path, status: answer.status, html, text: textOf(html) }
  }
  const send = async (path: string, fields: Readonly<Record<string, string | readonly string[]>>): Promise<Seen> => {
    const body = new URLSearchParams()
    for (const [name, values] of Object.entries(fields)) for (const value of [values].flat()) body.append(name, value)
    const answer = await hub.app.request(path, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'same-origin',
        ...(cookie === '' ? {} : { cookie }),
      },
      body: body.toString(),
    })
    keep(answer)
    const to = answer.headers.get('location')
    if (to) return get(to)
    const html = await answer.text()
    return { path, status: answer.status, html, text: textOf(html) }
  }
  const keptIn = ({ html }: Seen): string => /name="kept" value="([^"]*)"/.exec(html)?.[1] ?? ''
  /** Answers the question of a page with what its own form brings along. */
  const answer = (page: Seen, fields: Readonly<Record<string, string | readonly string[]>>): Promise<Seen> =>
    send(page.path, { kept: keptIn(page), ...fields })
  const forgetCookie = (): void => {
    cookie = ''
  }
  return { get, send, answer, keptIn, visited, cookie: () => cookie, forgetCookie }
}

export const headingOf = (html: string): string => textOf(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? '').trim()
